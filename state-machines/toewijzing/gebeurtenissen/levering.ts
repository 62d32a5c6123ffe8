import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { isAndereGemeente, REDEN_AFWIJZING, REDEN_BEEINDIGING, REDEN_VERZOEK } from '../../gedeeld/ijw.ts';

const ADMINISTRATIE = ['administratie', 'systeem'] as const;
const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;

const VerzoekAfgewezen = z
  .strictObject({
    redenAfwijzing: z.enum(REDEN_AFWIJZING).describe('Reden afwijzing (WJ759)'),
    verantwoordelijkeGemeente: Gemeentecode.optional().describe('De gemeente die wel verantwoordelijk is (iJw OP359)'),
  })
  .refine(
    ({ redenAfwijzing, verantwoordelijkeGemeente }) =>
      isAndereGemeente(redenAfwijzing) === (verantwoordelijkeGemeente !== undefined),
    {
      path: ['verantwoordelijkeGemeente'],
      message: 'Hoort precies bij reden 5 of 8: noem de gemeente die wel verantwoordelijk is',
    },
  );

/** The help itself: intake, start, stop, and start again. */
export const LEVERING_GEBEURTENISSEN = {
  INTAKE_GEHOUDEN: {
    titel: 'Intake gehouden',
    uitleg: 'Eerste gesprek bij de aanbieder. De aanmeldwachttijd stopt, de behandelwachttijd begint.',
    schema: z.strictObject({ jeugdigeGesproken: z.boolean().describe('Is er met de jeugdige zelf gesproken?') }),
    rollen: [...PROFESSIONALS, ...ADMINISTRATIE],
  },
  START_UITGESTELD: {
    titel: 'Start van de hulp uitgesteld',
    uitleg: 'De hulp begint later dan gedacht. De wachttijdnormen lopen door.',
    schema: z.strictObject({ beoogdeStart: Datum.describe('Nieuwe dag waarop de hulp zou beginnen') }),
    rollen: [...PROFESSIONALS, ...ADMINISTRATIE],
  },
  HULP_BEGONNEN: {
    titel: 'Gehoord dat de hulp is begonnen',
    uitleg: 'Van het gezin of de aanbieder, zonder bericht. Binnen vijf werkdagen na de start hoort het startbericht.',
    schema: z.strictObject({ begindatum: Datum.describe('Eerste dag van de hulp') }),
    rollen: [...PROFESSIONALS, 'administratie'],
  },
  ZORG_GESTART: {
    titel: 'Startbericht ontvangen (JW305)',
    uitleg: 'De hulp is begonnen, of na een tijdelijke stop weer begonnen.',
    voorwaarde: 'De toewijzing moet verzonden zijn, en de hulp niet al gestart.',
    schema: z.strictObject({ begindatum: Datum.describe('Begindatum uit het bericht') }),
    rollen: ADMINISTRATIE,
  },
  HULP_GEEINDIGD: {
    titel: 'Gehoord dat de hulp is gestopt',
    uitleg: 'Zonder bericht. Binnen vijf werkdagen na het einde hoort het stopbericht.',
    schema: z.strictObject({ stopdatum: Datum.describe('Laatste dag van de hulp') }),
    rollen: [...PROFESSIONALS, 'administratie'],
  },
  ZORG_GESTOPT: {
    titel: 'Stopbericht ontvangen (JW307)',
    uitleg: 'Reden 20 is tijdelijk; na een voortijdig einde wordt het vervolg met het gezin besproken.',
    voorwaarde: 'De hulp moet gestart zijn.',
    schema: z.strictObject({
      redenBeeindiging: z.enum(REDEN_BEEINDIGING).describe('Reden beëindiging (JZ588)'),
      stopdatum: Datum.describe('Einddatum uit het bericht'),
    }),
    rollen: ADMINISTRATIE,
  },
  VERVOLG_BESPROKEN: {
    titel: 'Vervolg na voortijdig einde besproken',
    uitleg: 'Wat het gezin nu nodig heeft.',
    schema: z.strictObject({
      uitkomst: z.enum(['geenHulpNodig', 'andereHulp', 'terugNaarToeleiding']).describe('Hoe het verdergaat'),
    }),
    rollen: PROFESSIONALS,
  },
  EVALUATIE_GEHOUDEN: {
    titel: 'Hulp geëvalueerd met het gezin',
    uitleg: 'Acht weken voor de einddatum, of eerder. Verlengen en afschalen vragen een nieuwe toewijzing.',
    schema: z.strictObject({
      uitkomst: z.enum(['verlengen', 'afschalen', 'stoppenVolgensPlan', 'ongewijzigd']).describe('Wat er volgt'),
      jeugdigeDeedMee: z.boolean().describe('Deed de jeugdige zelf mee?'),
    }),
    rollen: PROFESSIONALS,
  },
  VERZOEK_OM_WIJZIGING_ONTVANGEN: {
    titel: 'Verzoek om wijziging ontvangen (JW317)',
    uitleg: 'De gemeente antwoordt binnen vijf werkdagen; onderzoek duurt hoogstens acht weken vanaf de dagtekening.',
    voorwaarde: 'Er moet een toewijzing zijn om te wijzigen.',
    schema: z.strictObject({
      redenVerzoek: z.enum(REDEN_VERZOEK).describe('Reden verzoek (WJ758)'),
      dagtekening: Datum.describe('Dagtekening van het verzoek'),
    }),
    rollen: ADMINISTRATIE,
  },
  VERZOEK_IN_ONDERZOEK: {
    titel: 'Geantwoord: in onderzoek (JW319)',
    uitleg: 'Het eindantwoord volgt binnen acht weken na de dagtekening van het verzoek.',
    schema: z.strictObject({ dagtekening: Datum.describe('Dagtekening van het verzoek') }),
    rollen: ADMINISTRATIE,
  },
  VERZOEK_AFGEWEZEN: {
    titel: 'Geantwoord: afgewezen (JW319)',
    uitleg:
      'De hulp loopt door zoals zij was. Is zij intussen gestopt, of is de jeugdige overleden? Dan is er niets meer te wijzigen: kies reden 1. Dat het geld op is, bestaat niet als reden.',
    schema: VerzoekAfgewezen,
    rollen: ADMINISTRATIE,
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg:
      'Kan pas als de hulp is afgelopen, het laatste bericht is bevestigd en de aanbieder antwoord heeft op zijn verzoek.',
    voorwaarde: 'Eerst is het laatste bericht bevestigd, en heeft de aanbieder antwoord op zijn verzoek.',
    schema: z.strictObject({
      resultaat: z.enum(['volgensPlan', 'voortijdig', 'overstap', 'nietGestart', 'overleden']).describe('Hoe het liep'),
    }),
    rollen: ['administratie', ...PROFESSIONALS],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
