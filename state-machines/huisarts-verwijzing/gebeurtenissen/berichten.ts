import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { AgbCode, Retourcode, ToewijzingNummer } from '../../gedeeld/ijw.ts';
import { controleerOmvang, SPECIFICATIE } from '../../gedeeld/omvang.ts';
import {
  BERICHTENVERKEER,
  Productcategorie,
  REDENEN_AFWIJZING,
  RedenAfwijzingCode,
  ReferentieAanbieder,
  Verwijzer,
} from '../huisarts-verwijzing.codes.ts';

const VerzoekOntvangen = z.strictObject({
  aanbieder: AgbCode,
  referentie: ReferentieAanbieder,
  verzoekDagtekening: Datum.describe('Dagtekening van het JW315: vanaf hier tellen de acht weken in onderzoek'),
  verwijzer: Verwijzer,
  zorgverlenerCode: AgbCode.optional().describe('AGB-code van de verwijzer, als de aanbieder die kent (iJw OP297)'),
  productcategorie: Productcategorie,
  ...SPECIFICATIE,
  aangemeldOp: Datum.optional().describe('Dag van aanmelding bij de aanbieder, als die hier nog niet bekend was'),
  intakeOp: Datum.optional().describe('Dag van de intake bij de aanbieder, als die hier nog niet bekend was'),
});

const AntwoordVerzonden = z
  .strictObject({
    referentie: ReferentieAanbieder,
    verzoekAntwoord: z.enum(['1', '2']).describe('WJ760: 1 afgewezen, 2 aanvraag in onderzoek'),
    reden: RedenAfwijzingCode.optional(),
    verantwoordelijkeGemeente: Gemeentecode.optional().describe('De gemeente die wel verantwoordelijk is (iJw OP359)'),
  })
  .superRefine(({ verzoekAntwoord, reden, verantwoordelijkeGemeente }, context) => {
    const eis = (klopt: boolean, veld: string, message: string): void => {
      if (!klopt) context.addIssue({ code: 'custom', path: [veld], message });
    };
    const isElders = reden !== undefined && REDENEN_AFWIJZING[reden].vervolg === 'andereGemeente';
    eis((verzoekAntwoord === '1') === (reden !== undefined), 'reden', 'Hoort precies bij een afwijzing');
    eis(
      isElders === (verantwoordelijkeGemeente !== undefined),
      'verantwoordelijkeGemeente',
      'Hoort precies bij reden 5 of 8: noem de gemeente die wel verantwoordelijk is',
    );
  });

const ToewijzingVerzonden = z
  .strictObject({
    toewijzingNummer: ToewijzingNummer,
    referentie: ReferentieAanbieder,
    productcategorie: Productcategorie,
    ...SPECIFICATIE,
    toegewezenOp: Datum.describe('Toewijzingsdatum van het JW301'),
    ingangsdatum: Datum.describe('Eerste dag waarop de toegewezen hulp kan beginnen'),
    einddatum: Datum.optional().describe('Laatste dag van de toewijzing'),
  })
  .refine(({ ingangsdatum, einddatum }) => einddatum === undefined || einddatum >= ingangsdatum, {
    path: ['einddatum'],
    message: 'Ligt niet voor de ingangsdatum',
  })
  .superRefine(controleerOmvang);

/** The messages of iJw 3.2 between provider and gemeente, as facts. Whoever keeps the message traffic reports them, or Wissel itself. */
export const BERICHT_GEBEURTENISSEN = {
  VERZOEK_OM_TOEWIJZING_ONTVANGEN: {
    titel: 'Verzoek om toewijzing ontvangen (JW315)',
    uitleg:
      'Alleen met een verwijzing (iJw OP307). Dezelfde referentie nog een keer is een dubbel bericht: dat verandert niets aan de klokken.',
    voorwaarde: 'Er loopt al een ander verzoek: beantwoord dat eerst.',
    schema: VerzoekOntvangen,
    rollen: BERICHTENVERKEER,
  },
  ANTWOORD_VERZONDEN: {
    titel: 'Antwoord op het verzoek verzonden (JW319)',
    uitleg:
      'In onderzoek, of afgewezen met een reden van WJ759. De verwijzing zelf weigeren kan niet (Jeugdwet 2.7 lid 4). Een afwijzing wegens woonplaats kan alleen binnen twee weken (iJw OP359). Ook als het gezin intussen een andere weg ging, krijgt de aanbieder antwoord (iJw OP274).',
    voorwaarde:
      'Het verzoek met dit kenmerk moet openstaan, en het antwoord moet er nu bij passen: andere gemeente alleen binnen twee weken, en na een andere weg van het gezin alleen een afwijzing.',
    schema: AntwoordVerzonden,
    rollen: BERICHTENVERKEER,
  },
  TOEWIJZING_VERZONDEN: {
    titel: 'Toewijzing verzonden (JW301)',
    uitleg: 'De opdracht aan de aanbieder. Die bevestigt binnen drie werkdagen (JW302).',
    voorwaarde: 'Het verzoek met dit kenmerk moet openstaan, en het gezin moet deze hulp nog willen.',
    schema: ToewijzingVerzonden,
    rollen: BERICHTENVERKEER,
  },
  RETOUR_ONTVANGEN: {
    titel: 'Retourbericht ontvangen (JW302 of JW320)',
    uitleg: 'De aanbieder laat weten of hij het bericht kan verwerken, binnen drie werkdagen (iJw OP090).',
    voorwaarde: 'Er wacht geen verzonden bericht op dit retourbericht.',
    schema: z.strictObject({
      bericht: z.enum(['JW302', 'JW320']).describe('Op welk bericht: JW302 op de toewijzing, JW320 op het antwoord'),
      uitkomst: z.enum(['goed', 'afgekeurd']).describe('Is het bericht aangenomen?'),
      retourcode: Retourcode,
    }),
    rollen: BERICHTENVERKEER,
  },
  BERICHT_OPNIEUW_VERZONDEN: {
    titel: 'Afgekeurde toewijzing hersteld en opnieuw verzonden',
    uitleg: 'Het wachten op het retourbericht begint opnieuw.',
    schema: z.strictObject({ dagtekening: Datum.describe('Dagtekening van het bericht') }),
    rollen: BERICHTENVERKEER,
  },
  RETOUR_VERZONDEN: {
    titel: 'Retourbericht verzonden (JW316 of JW306)',
    uitleg: 'De gemeente laat de aanbieder weten of zijn bericht is verwerkt. Verandert niets aan de zaak.',
    schema: z.strictObject({
      bericht: z.enum(['JW316', 'JW306']).describe('Op welk bericht: JW316 op het verzoek, JW306 op het startbericht'),
      retourcode: Retourcode,
    }),
    rollen: BERICHTENVERKEER,
  },
  HULP_BEGONNEN: {
    titel: 'Hulp begonnen',
    uitleg: 'Het eerste gesprek waarin de hulp echt begint. Binnen vijf werkdagen volgt het startbericht (iJw OP271).',
    voorwaarde: 'Deze hulp begint pas later: meld het als zij is begonnen.',
    schema: z.strictObject({ begindatum: Datum.describe('Eerste dag van de hulp') }),
    rollen: [...BERICHTENVERKEER, 'jeugdprofessional', 'intake'],
  },
  ZORG_GESTART: {
    titel: 'Startbericht ontvangen (JW305)',
    uitleg:
      'De aanbieder meldt de begindatum. Meld dit feit met de begindatum als dag waarop het gold, zodat de wachttijd daar stopt.',
    voorwaarde: 'Deze hulp begint pas later: meld het als zij is begonnen.',
    schema: z.strictObject({ begindatum: Datum.describe('Begindatum van het JW305') }),
    rollen: BERICHTENVERKEER,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
