import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { AgbCode, CODE_VERWIJZER, PRODUCTCATEGORIE } from '../../gedeeld/ijw.ts';
import { AANBIEDER_WEIGERREDENEN, WENSEN } from '../jgt-toeleiding.codes.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;
const WachtInWeken = z
  .int()
  .min(0)
  .max(260)
  .describe('Wacht tot de start van de hulp, in weken, zoals de aanbieder zegt');

const ToeleidingBegonnen = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    verwijzer: z.enum(CODE_VERWIJZER).describe('Wie toegang gaf (COD327)'),
    planVastgesteldOp: Datum.describe('Dag waarop het plan is vastgesteld'),
    ...LEEFTIJDSVELDEN,
  })
  .superRefine(controleerVerjaardagen);

const WensBesproken = z
  .strictObject({
    wens: z.enum(WENSEN).describe('Wat het gezin het belangrijkst vindt'),
    voorkeur: AgbCode.optional(),
  })
  .refine(({ wens, voorkeur }) => voorkeur === undefined || wens === 'bekendeAanbieder', {
    path: ['voorkeur'],
    message: 'Hoort alleen bij een bekende aanbieder',
  });

/** The main line: from the plan to the first day of help. */
export const HOOFDLIJN_GEBEURTENISSEN = {
  TOELEIDING_BEGONNEN: {
    titel: 'Toeleiding begonnen',
    uitleg: 'Het plan is vastgesteld en er is een besluit of een uitspraak: nu de hulp die past.',
    schema: ToeleidingBegonnen,
    rollen: ['intake', 'jeugdprofessional', 'systeem'],
  },
  WENS_BESPROKEN: {
    titel: 'Wens van het gezin besproken',
    uitleg: 'Wat jeugdige en ouders belangrijk vinden bij een aanbieder. De wens kan later veranderen.',
    schema: WensBesproken,
    rollen: PROFESSIONALS,
  },
  MATCH_GEVONDEN: {
    titel: 'Passende aanbieder gevonden en jeugdige aangemeld',
    uitleg: 'Gegevens gaan pas naar een aanbieder als de toestemming is geregeld (Jeugdwet 7.3.11).',
    voorwaarde:
      'Eerst is de toestemming geregeld. Een aanbieder zonder contract kan alleen na advies van TCC of expertteam.',
    schema: z.strictObject({
      aanbieder: AgbCode,
      productcategorie: z.enum(PRODUCTCATEGORIE).describe('Productcategorie (JZ020)'),
      gecontracteerd: z.boolean().describe('Is deze aanbieder gecontracteerd? Zonder contract kan alleen op advies'),
      volgensWens: z.boolean().describe('Past dit bij wat het gezin wenst?'),
      aangemeldOp: Datum.describe('Dag waarop de aanmelding bij de aanbieder compleet is'),
    }),
    rollen: PROFESSIONALS,
  },
  GEEN_MATCH: {
    titel: 'Geen passende gecontracteerde aanbieder',
    uitleg: 'Bij verblijf gaat de vraag naar de TCC, anders naar het expertteam niet-gecontracteerde zorg.',
    schema: z.strictObject({
      verblijf: z.boolean().describe('Is er hulp met verblijf nodig?'),
      reden: z.enum(['geenAanbod', 'combinatieNodig', 'allenGeweigerd', 'wachtTeLang']).describe('Waarom niet'),
    }),
    rollen: PROFESSIONALS,
  },
  ADVIES_ONTVANGEN: {
    titel: 'Advies ontvangen van TCC of expertteam',
    uitleg: 'Met het advies zoekt de toeleiding verder; een aanbieder zonder contract kan nu ook.',
    schema: z.strictObject({
      advies: z.enum(['aanbod', 'combinatie', 'bovenregionaal', 'alternatiefInRegio']).describe('Strekking'),
    }),
    rollen: [...PROFESSIONALS, 'systeem'],
  },
  AANBIEDER_GEACCEPTEERD: {
    titel: 'Aanbieder accepteert',
    uitleg: 'Is de wacht langer dan de norm, dan geldt ook de plicht om een andere plek te zoeken.',
    voorwaarde: 'De jeugdige moet bij een aanbieder zijn aangemeld die nog niet heeft geantwoord.',
    schema: z.strictObject({ wachtInWeken: WachtInWeken }),
    rollen: [...PROFESSIONALS, 'administratie', 'systeem'],
  },
  AANBIEDER_GEWEIGERD: {
    titel: 'Aanbieder weigert',
    uitleg: 'Met een reden. Het zoeken begint opnieuw; de wachttijd telt door.',
    schema: z.strictObject({ reden: z.enum(AANBIEDER_WEIGERREDENEN).describe('Waarom niet') }),
    rollen: [...PROFESSIONALS, 'administratie', 'systeem'],
  },
  OP_WACHTLIJST_GEPLAATST: {
    titel: 'Op de wachtlijst van de aanbieder',
    uitleg: 'De zaak blijft open en de veiligheid blijft gevolgd. Boven de norm zoeken aanbieder en toeleider verder.',
    voorwaarde: 'De jeugdige moet bij een aanbieder zijn aangemeld die nog niet heeft geantwoord.',
    schema: z.strictObject({ wachtInWeken: WachtInWeken }),
    rollen: [...PROFESSIONALS, 'administratie', 'systeem'],
  },
  AANMELDING_TERUGGENOMEN: {
    titel: 'Aanmelding bij de aanbieder teruggenomen',
    uitleg: 'Het gezin of de toeleider kiest een andere weg; het zoeken begint opnieuw.',
    schema: z.strictObject({
      reden: z.enum(['gezinKiestAnders', 'situatieGewijzigd', 'andereAanbieder']).describe('Waarom'),
    }),
    rollen: PROFESSIONALS,
  },
  HULP_GESTART: {
    titel: 'Hulp gestart',
    uitleg: 'De eerste dag van de hulp. Het wachten is voorbij.',
    voorwaarde: 'Er moet een aanbieder zijn die de jeugdige heeft geaccepteerd.',
    schema: z.strictObject({ begindatum: Datum.describe('Eerste dag van de hulp') }),
    rollen: [...PROFESSIONALS, 'administratie', 'systeem'],
  },
  VOLGENDE_HULP_GEZOCHT: {
    titel: 'Volgende hulp uit het plan',
    uitleg: 'Er is meer hulp nodig, nu of na evaluatie: elke toewijzing is een eigen zaak in hetzelfde traject.',
    voorwaarde: 'In het plan moet nog hulp staan die niet is gestart.',
    schema: z.strictObject({ productcategorie: z.enum(PRODUCTCATEGORIE).describe('Productcategorie (JZ020)') }),
    rollen: PROFESSIONALS,
  },
  TOELEIDING_GEEVALUEERD: {
    titel: 'Toeleiding geëvalueerd met het gezin',
    uitleg: 'Past de hulp? Zo niet, dan begint het zoeken opnieuw.',
    schema: z.strictObject({ uitkomst: z.enum(['hulpPast', 'andereHulpNodig']).describe('Wat het gezin zegt') }),
    rollen: PROFESSIONALS,
  },
  TOELEIDING_INGETROKKEN: {
    titel: 'Gezin ziet af van de hulp',
    uitleg: 'Kan altijd. Zorgen over de veiligheid blijven open: de zaak sluit pas als die is geborgd.',
    schema: z.strictObject({
      door: z.enum(['jeugdige', 'ouders', 'gemachtigde']).describe('Wie afziet'),
      reden: z.enum(['opgelost', 'andereHulp', 'wachtTeLang', 'wilGeenHulp']).describe('Waarom'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als de hulp loopt of het gezin afziet, en de veiligheid is geborgd.',
    voorwaarde: 'Eerst is de veiligheid geborgd, of heeft Veilig Thuis er zicht op.',
    schema: z.strictObject({
      resultaat: z.enum(['hulpGestart', 'ingetrokken', 'anderRecht', 'overleden']).describe('Waarmee de zaak eindigt'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
