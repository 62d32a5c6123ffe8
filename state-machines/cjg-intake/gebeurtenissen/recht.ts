import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { OPSCHORTINGSGRONDEN } from '../cjg-intake.codes.ts';

const BESLISSERS = ['besluitteam', 'teamleider'] as const;

/** The aanvraag as administrative law sees it: terms, completion, notices of default, objection. */
export const RECHT_GEBEURTENISSEN = {
  AANVRAAG_INGEDIEND: {
    titel: 'Aanvraag ingediend',
    uitleg: 'Vanaf de ontvangst loopt de beslistermijn (Awb 4:13). De termijn vanaf de melding loopt ernaast door.',
    voorwaarde: 'Er ligt al een aanvraag, of die is al afgehandeld.',
    schema: z.strictObject({
      vorm: z.enum(['formulier', 'brief', 'digitaal', 'ondertekendVerslag']).describe('Waarin de aanvraag staat'),
    }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
  AANVULLING_GEVRAAGD: {
    titel: 'Aanvulling gevraagd',
    uitleg:
      'De aanvrager krijgt een hersteltermijn (Awb 4:5); de beslistermijn staat stil vanaf de dag erna (Awb 4:15 lid 1 onder a).',
    voorwaarde: 'Alleen een aanvraag kan worden aangevuld, en zolang er geen besluit is.',
    schema: z.strictObject({
      ontbreekt: z
        .array(
          z.enum([
            'handtekening',
            'gezagsverklaring',
            'legitimatie',
            'medischeGegevens',
            'schoolgegevens',
            'pgbPlan',
            'overig',
          ]),
        )
        .min(1)
        .max(7)
        .describe('Wat er ontbreekt'),
    }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
  AANVULLING_ONTVANGEN: {
    titel: 'Aanvulling ontvangen',
    uitleg:
      'Volledig: de beslistermijn loopt weer. Gedeeltelijk: de hersteltermijn loopt door. Onvoldoende: er komt niets meer.',
    voorwaarde: 'Beoordeel of de aanvulling volledig of onvoldoende is.',
    schema: z.strictObject({
      beoordeling: z.enum(['volledig', 'gedeeltelijk', 'onvoldoende']).describe('Is de aanvraag nu compleet?'),
    }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
  HERSTELTERMIJN_VERLENGD: {
    titel: 'Hersteltermijn verlengd',
    uitleg: 'Op verzoek van de aanvrager, voordat de hersteltermijn voorbij is.',
    schema: z.strictObject({ dagen: z.int().min(1).max(28).describe('Hoeveel dagen erbij') }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
  BEHANDELING_VOORTGEZET: {
    titel: 'Aanvraag toch inhoudelijk behandeld',
    uitleg: 'Het college stelt niet buiten behandeling, maar beslist op wat er is.',
    schema: z.strictObject({ grond: z.enum(['genoegBekend', 'belangKind']).describe('Waarom') }),
    rollen: ['jeugdprofessional', ...BESLISSERS],
  },
  BUITEN_BEHANDELING_GESTELD: {
    titel: 'Aanvraag buiten behandeling gesteld',
    uitleg:
      'Alleen na een kans op herstel, en bekendgemaakt binnen vier weken (Awb 4:5 lid 4). Daarna beslist het college inhoudelijk.',
    voorwaarde: 'Dit kan pas als een gevraagde aanvulling niet op tijd of niet voldoende kwam (Awb 4:5).',
    schema: z.strictObject({
      grond: z
        .enum(['wettelijkVoorschrift', 'elektronischGeweigerd', 'gegevensOnvoldoende'])
        .describe('Awb 4:5 lid 1, onder a, b of c'),
    }),
    rollen: BESLISSERS,
  },
  BESLISTERMIJN_OPGESCHORT: {
    titel: 'Beslistermijn opgeschort tot een datum',
    uitleg:
      'Awb 4:15: schriftelijke instemming, vertraging door de aanvrager, overmacht, of informatie uit het buitenland.',
    voorwaarde: 'Alleen de beslistermijn van een aanvraag kan worden opgeschort.',
    schema: z.strictObject({
      grond: z.enum(OPSCHORTINGSGRONDEN).describe('Grond van Awb 4:15'),
      tot: Datum.describe('Eerste dag waarop de termijn weer loopt'),
    }),
    rollen: BESLISSERS,
  },
  VERTRAGING_MEEGEDEELD: {
    titel: 'Meegedeeld dat het besluit later komt',
    uitleg:
      'Awb 4:14. Lid 1 (de termijn staat in een wettelijk voorschrift): de termijn verschuift niet. Lid 3: de nieuwe termijn komt in de plaats.',
    voorwaarde: 'Dit kan alleen bij een aanvraag waarover nog geen besluit is.',
    schema: z.strictObject({
      lid: z.enum(['lid1', 'lid3']).describe('Op welk lid van Awb 4:14 de kennisgeving rust'),
      weken: z.int().min(1).max(26).describe('Hoeveel weken later'),
    }),
    rollen: BESLISSERS,
  },
  INGEBREKESTELLING_ONTVANGEN: {
    titel: 'Ingebrekestelling ontvangen',
    uitleg: 'Geldig als de beslistermijn dan al voorbij is; te vroeg wordt vastgelegd als te vroeg (Awb 4:17 lid 3).',
    schema: z.strictObject({ vorm: z.enum(['brief', 'formulier', 'email', 'digitaal']).describe('Hoe ontvangen') }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
  INGEBREKESTELLING_BEOORDEELD: {
    titel: 'Ingebrekestelling beoordeeld',
    uitleg: 'Een mens stelt vast of de ingebrekestelling telt; dit gaat voor op wat Wissel aannam.',
    schema: z.strictObject({
      oordeel: z
        .enum(['geldig', 'teVroeg', 'onredelijkLaat', 'geenBelanghebbende', 'kennelijkOngegrond'])
        .describe('Awb 4:17 lid 3 en 6'),
    }),
    rollen: BESLISSERS,
  },
  DWANGSOM_VASTGESTELD: {
    titel: 'Dwangsom vastgesteld',
    uitleg: 'Binnen twee weken na de laatste dag waarover de dwangsom is verschuldigd (Awb 4:18).',
    schema: z.strictObject({
      dagen: z.int().min(0).max(42).describe('Over hoeveel dagen'),
      bedragInEuro: z.int().min(0).max(1442).describe('Het bedrag (Awb 4:17 lid 2, bedragen vanaf 2019)'),
    }),
    rollen: BESLISSERS,
  },
  DWANGSOM_BETAALD: {
    titel: 'Dwangsom betaald',
    uitleg: 'Binnen zes weken na de beschikking (Awb 4:87).',
    schema: z.strictObject({ bedragInEuro: z.int().min(1).max(1442).describe('Betaald bedrag') }),
    rollen: BESLISSERS,
  },
  BEZWAAR_ONTVANGEN: {
    titel: 'Bezwaar ontvangen',
    uitleg: 'Ook een te laat bezwaar gaat naar de bezwaarbehandeling: die oordeelt of het verschoonbaar is (Awb 6:11).',
    schema: z.strictObject({ vorm: z.enum(['brief', 'formulier', 'digitaal']).describe('Hoe ontvangen') }),
    rollen: ['intake', 'jeugdprofessional', ...BESLISSERS],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
