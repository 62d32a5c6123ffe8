import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { afwijkvelden, controleerAfwijking } from '../afwijking.ts';
import { REDENEN_LICHTERE_WEGING } from '../bescherming/klasse.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const Uitkomst = z.enum(['veilig', 'vermoedenKindermishandeling', 'acuut']);

/** Safety: the check at the start, the five steps of the meldcode, crisis and Veilig Thuis. */
export const VEILIGHEID_GEBEURTENISSEN = {
  VEILIGHEID_BEOORDEELD: {
    titel: 'Veiligheid beoordeeld',
    uitleg:
      'Een instrument stelt voor, een professional beslist. Een zwaarder oordeel verlagen kan alleen met een tweede persoon.',
    voorwaarde: 'Een zwaarder oordeel verlagen kan alleen samen: noem de tweede beoordelaar en de reden.',
    schema: z
      .strictObject({
        uitkomst: Uitkomst.describe('Oordeel van de professional'),
        instrument: z.enum(['arij', 'lirik', 'professioneelOordeel']).describe('Waarop het oordeel steunt'),
        ...afwijkvelden(Uitkomst),
        tweedeBeoordelaar: Sleutelwoord.optional().describe(
          'Wie heeft meebeslist, een ander dan wie dit meldt; nodig om een zwaarder oordeel te verlagen',
        ),
        reden: z
          .enum(REDENEN_LICHTERE_WEGING)
          .optional()
          .describe('Waarom het lichter kan; bij een tweede beoordelaar'),
      })
      .refine(({ tweedeBeoordelaar, reden }) => (tweedeBeoordelaar === undefined) === (reden === undefined), {
        path: ['reden'],
        message: 'Noem de reden precies dan als een tweede beoordelaar meebesliste',
      })
      .superRefine((gegevens, context) => {
        controleerAfwijking(gegevens.uitkomst, gegevens, context);
      }),
    rollen: PROFESSIONALS,
    tweedePersoon: 'tweedeBeoordelaar',
  },
  VEILIGHEIDSSIGNAAL_ONTVANGEN: {
    titel: 'Nieuw veiligheidssignaal ontvangen',
    uitleg: 'De veiligheid wordt opnieuw beoordeeld, met een nieuwe termijn.',
    schema: z.strictObject({
      van: z
        .enum(['gezin', 'school', 'politie', 'veiligThuis', 'hulpverlener', 'omgeving'])
        .describe('Van wie het signaal komt'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  SIGNALEN_IN_KAART_GEBRACHT: {
    titel: 'Meldcode stap 1: signalen in kaart gebracht',
    uitleg: 'Ook de kindcheck hoort hierbij.',
    schema: z.strictObject({
      kindcheckGedaan: z.boolean().describe('Is nagegaan of er nog meer kinderen van dit gezin afhangen?'),
    }),
    rollen: PROFESSIONALS,
  },
  COLLEGIAAL_OVERLEG_GEVOERD: {
    titel: 'Meldcode stap 2: overlegd met een collega of Veilig Thuis',
    uitleg: 'Advies van Veilig Thuis vragen laat de verantwoordelijkheid bij de vrager.',
    schema: z.strictObject({ met: z.enum(['collega', 'veiligThuis', 'allebei']).describe('Met wie is overlegd') }),
    rollen: PROFESSIONALS,
  },
  GESPREK_BETROKKENEN_GEVOERD: {
    titel: 'Meldcode stap 3: gesproken met de betrokkenen',
    uitleg: 'Overslaan kan alleen als het gesprek zelf gevaar oplevert.',
    schema: z.strictObject({
      gesprek: z.enum(['gevoerd', 'nietVeilig']).describe('Is het gesprek gevoerd?'),
      kindGesproken: z.boolean().describe('Is er met het kind zelf gesproken?'),
    }),
    rollen: PROFESSIONALS,
  },
  WEGING_GEMAAKT: {
    titel: 'Meldcode stap 4: gewogen met het afwegingskader',
    uitleg: 'Vraag 1 en 2 van het afwegingskader. Zonder vermoeden: afsluiten en vastleggen.',
    schema: z.strictObject({
      vermoeden: z.boolean().describe('1. Is er een vermoeden van huiselijk geweld of kindermishandeling?'),
      acuutOfStructureel: z.boolean().describe('2. Is er acute of structurele onveiligheid?'),
    }),
    rollen: PROFESSIONALS,
  },
  MELDCODE_BESLUIT_GENOMEN: {
    titel: 'Meldcode stap 5: beslist',
    uitleg:
      'Vraag 3 en 4 van het afwegingskader. Bij vraag 2 ja, of bij 3 of 4 nee, volgt een melding bij Veilig Thuis.',
    schema: z.strictObject({
      hulpMogelijk: z.boolean().describe('3. Kan ik effectieve hulp bieden of organiseren?'),
      hulpAanvaard: z.boolean().describe('4. Aanvaarden de betrokkenen die hulp?'),
    }),
    rollen: PROFESSIONALS,
  },
  MELDING_VEILIG_THUIS_BESLOTEN: {
    titel: 'Besloten om bij Veilig Thuis te melden',
    uitleg: 'Kan in elke stap van de meldcode, als wachten op de volgende stap niet verantwoord is.',
    schema: z.strictObject({
      reden: z.enum(['nietVeiligOmTeWachten', 'adviesVeiligThuis', 'betrokkenenWerkenNietMee']).describe('Waarom nu'),
    }),
    rollen: PROFESSIONALS,
  },
  HULPRESULTAAT_BEOORDEELD: {
    titel: 'Resultaat van de eigen hulp beoordeeld',
    uitleg: 'Vraag 5 van het afwegingskader. Zonder voldoende resultaat volgt (opnieuw) een melding bij Veilig Thuis.',
    schema: z.strictObject({
      resultaat: z.enum(['voldoende', 'onvoldoende']).describe('5. Leidt de hulp op tijd tot veiligheid?'),
    }),
    rollen: PROFESSIONALS,
  },
  VEILIGHEIDSCONTACT_GEHAD: {
    titel: 'Contact gehad over de veiligheid',
    uitleg: 'Zolang niemand anders het zicht op de veiligheid heeft aanvaard, blijft het team contact houden.',
    schema: z.strictObject({ kindGezien: z.boolean().describe('Is het kind zelf gezien of gesproken?') }),
    rollen: PROFESSIONALS,
  },
  VEILIG_THUIS_TERUGGEKOPPELD: {
    titel: 'Terugkoppeling van Veilig Thuis ontvangen',
    uitleg:
      'Bij overdracht naar het lokale team, of bij een verzoek aan de Raad, ligt het zicht op veiligheid weer hier.',
    schema: z.strictObject({
      uitkomst: z
        .enum(['onderzoekLoopt', 'overdrachtLokaal', 'verzoekRaad', 'afgesloten'])
        .describe('Wat Veilig Thuis doet'),
    }),
    rollen: ['intake', ...PROFESSIONALS, 'systeem'],
  },
  CRISIS_AFGEROND: {
    titel: 'Crisis afgerond',
    uitleg: 'Het crisisteam geeft de zorg voor de veiligheid terug.',
    schema: z.strictObject({
      vervolg: z
        .enum(['veilig', 'vermoedenKindermishandeling', 'opnieuwBeoordelen'])
        .describe('Hoe het crisisteam het gezin achterlaat'),
    }),
    rollen: [...PROFESSIONALS, 'systeem'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
