import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Afwijzingsgrondcode } from '../cjg-intake.codes.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;

const OnderzoekAfgerond = z
  .strictObject({
    uitkomst: z
      .enum(['individueleVoorziening', 'vrijToegankelijk', 'anderRecht', 'geenHulpNodig', 'geenMedewerking'])
      .describe('Wat het onderzoek oplevert'),
    anderRecht: z
      .enum(['geen', 'wlz', 'zvw', 'wmo', 'onderwijs'])
      .describe('D4: gaat een andere wet voor? (Jeugdwet 1.2)'),
    schooloverleg: z
      .enum(['gevoerd', 'nietNodig', 'geenToestemming', 'geenReactie'])
      .describe('D6: is er met de school overlegd? (Jeugdwet 2.7 lid 1)'),
    pgbGewenst: z.boolean().describe('D5: wil het gezin een persoonsgebonden budget? (Jeugdwet 8.1.1)'),
    registratie: z
      .enum(['skj', 'big'])
      .describe('Register van de professional die het onderzoek deed (Besluit Jeugdwet 5.1.1)'),
  })
  .refine(({ uitkomst, anderRecht }) => (uitkomst === 'anderRecht') === (anderRecht !== 'geen'), {
    path: ['anderRecht'],
    message: 'Noem de andere wet precies dan als de uitkomst anderRecht is',
  });

const BesluitGenomen = z
  .strictObject({
    besluit: z.enum(['toekenning', 'gedeeltelijk', 'afwijzing']).describe('Soort besluit'),
    grond: Afwijzingsgrondcode.optional(),
    leveringsvorm: z.enum(['natura', 'pgb', 'combinatie']).optional().describe('Hoe de hulp wordt geleverd'),
    ingangsdatum: Datum.optional().describe('Eerste dag van de toegekende hulp'),
    einddatum: Datum.optional().describe('Laatste dag van de toegekende hulp'),
  })
  .superRefine(({ besluit, grond, leveringsvorm, ingangsdatum, einddatum }, context) => {
    const eis = (klopt: boolean, veld: string, message: string): void => {
      if (!klopt) context.addIssue({ code: 'custom', path: [veld], message });
    };
    const metGrond = besluit !== 'toekenning';
    const metHulp = besluit !== 'afwijzing';
    eis(
      metGrond === (grond !== undefined),
      'grond',
      'Een afwijzing, ook gedeeltelijk, noemt haar wettelijke grond; een toekenning niet',
    );
    eis(metHulp === (leveringsvorm !== undefined), 'leveringsvorm', 'Hoort precies bij hulp die is toegekend');
    eis(metHulp === (ingangsdatum !== undefined), 'ingangsdatum', 'Hoort precies bij hulp die is toegekend');
    eis(metHulp || einddatum === undefined, 'einddatum', 'Hoort alleen bij hulp die is toegekend');
    eis(!einddatum || !ingangsdatum || einddatum >= ingangsdatum, 'einddatum', 'Ligt niet voor de ingangsdatum');
  });

/** The main line, from first contact to aftercare. */
export const HOOFDLIJN_GEBEURTENISSEN = {
  EERSTE_CONTACT_GELEGD: {
    titel: 'Eerste contact gelegd',
    uitleg: 'Het eerste inhoudelijke gesprek met de jeugdige of de ouders.',
    schema: z.strictObject({
      wijze: z.enum(['telefoon', 'huisbezoek', 'opKantoor', 'beeldbellen']).describe('Hoe'),
      jeugdigeGesproken: z.boolean().describe('Is er met de jeugdige zelf gesproken?'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  VRAAG_VERHELDERD: {
    titel: 'Vraag verhelderd',
    uitleg:
      'D3: kan het gezin het zelf of met vrij toegankelijke hulp, of is onderzoek nodig? Onderzoek vraagt toestemming.',
    voorwaarde: 'Voor een onderzoek is eerst toestemming nodig, of een besluit om zonder te helpen.',
    schema: z.strictObject({
      uitkomst: z
        .enum(['onderzoekNodig', 'adviesVolstaat', 'geenMedewerking'])
        .describe('Wat er uit de gesprekken komt'),
    }),
    rollen: PROFESSIONALS,
  },
  ADVIES_AFGEROND: {
    titel: 'Advies en korte hulp afgerond',
    uitleg: 'Was het niet genoeg, dan volgt alsnog onderzoek.',
    schema: z.strictObject({ resultaat: z.enum(['voldoende', 'onvoldoende']).describe('Is het gezin geholpen?') }),
    rollen: PROFESSIONALS,
  },
  SCHOOLOVERLEG_GEVRAAGD: {
    titel: 'Overleg met de school gevraagd',
    uitleg: 'D6: de gemeente overlegt met de school als de jeugdige onderwijs volgt (Jeugdwet 2.7 lid 1).',
    schema: z.strictObject({
      onderwijs: z.enum(['voorschool', 'basis', 'voortgezet', 'speciaal', 'mbo']).describe('Soort onderwijs'),
    }),
    rollen: PROFESSIONALS,
  },
  SCHOOLOVERLEG_GEVOERD: {
    titel: 'Overleg met de school gevoerd',
    uitleg: 'De school heeft gezegd wat zij ziet en wat zij zelf kan doen.',
    schema: z.strictObject({ schoolBiedtZelf: z.boolean().describe('Biedt de school zelf ondersteuning?') }),
    rollen: PROFESSIONALS,
  },
  DESKUNDIGE_GEVRAAGD: {
    titel: 'Deskundige om advies gevraagd',
    uitleg: 'De beslistermijn loopt tijdens het advies gewoon door.',
    schema: z.strictObject({
      deskundige: z.enum(['gedragswetenschapper', 'jeugdarts', 'expertteam']).describe('Wie advies geeft'),
    }),
    rollen: PROFESSIONALS,
  },
  DESKUNDIGE_GAF_ADVIES: {
    titel: 'Deskundige gaf advies',
    uitleg: 'Het onderzoek gaat verder met het advies.',
    schema: z.strictObject({
      richting: z.enum(['ondersteunt', 'ontraadt', 'nader']).describe('Strekking van het advies'),
    }),
    rollen: ['gedragswetenschapper', ...PROFESSIONALS],
  },
  ONDERZOEK_AFGEROND: {
    titel: 'Onderzoek afgerond',
    uitleg: 'Met de antwoorden op D4 (andere wet), D5 (pgb) en D6 (school).',
    schema: OnderzoekAfgerond,
    rollen: PROFESSIONALS,
  },
  BESLUIT_GEVRAAGD: {
    titel: 'Gezin wil niet wachten en vraagt een besluit',
    uitleg: 'De vraag aan de andere organisatie wordt ingetrokken; de gemeente beslist op wat zij weet.',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders', 'gemachtigde']).describe('Wie het vraagt') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  PLAN_VASTGESTELD: {
    titel: 'Plan vastgesteld',
    uitleg: 'Na overleg met het gezin. Kan pas als het familiegroepsplan is besproken en de toestemming is geregeld.',
    voorwaarde:
      'Eerst vond het onderzoek individuele hulp nodig, is de toestemming geregeld en het familiegroepsplan besproken.',
    schema: z.strictObject({
      grondslag: z.enum(['familiegroepsplan', 'hulpverleningsplan']).describe('Welk plan de basis is'),
      pgbToetsNodig: z.boolean().describe('Moet een wens voor een pgb worden getoetst?'),
    }),
    rollen: PROFESSIONALS,
  },
  PGB_GETOETST: {
    titel: 'Pgb-wens getoetst',
    uitleg: 'D5: de drie voorwaarden van Jeugdwet 8.1.1 lid 2. Het oordeel gaat mee naar het besluit.',
    schema: z.strictObject({
      bekwaam: z.boolean().describe('Kan de aanvrager de taken van een pgb aan, zelf of met hulp?'),
      gemotiveerd: z.boolean().describe('Is gemotiveerd waarom hulp in natura niet passend is?'),
      kwaliteitGeborgd: z.boolean().describe('Is de kwaliteit van de hulp gewaarborgd?'),
    }),
    rollen: ['gedragswetenschapper', 'besluitteam', ...PROFESSIONALS],
  },
  GEEN_AANVRAAG_GEWENST: {
    titel: 'Gezin wil geen aanvraag doen',
    uitleg: 'Het gezin zegt zelf dat het geen besluit wil. Alleen zo eindigt een melding zonder besluit.',
    voorwaarde:
      'Dit kan als met het gezin is besproken wat er kan, en zolang er geen aanvraag ligt: die kan het gezin intrekken.',
    schema: z.strictObject({
      reden: z.enum(['geholpen', 'regeltZelf', 'anderRecht', 'wilGeenHulp']).describe('Waarom niet'),
      uitgelegd: z.literal(true).describe('Het recht op een besluit is uitgelegd'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  BESLUIT_GENOMEN: {
    titel: 'Besluit genomen',
    uitleg: 'Toekenning, gedeeltelijke toekenning of afwijzing. Een afwijzing noemt altijd haar wettelijke grond.',
    voorwaarde: 'Eerst ligt er een aanvraag, en is de zaak aan de besluitvorming toe.',
    schema: BesluitGenomen,
    rollen: ['besluitteam', 'teamleider'],
  },
  NADER_ONDERZOEK_GEVRAAGD: {
    titel: 'Nader onderzoek gevraagd',
    uitleg: 'Het besluitteam weet nog niet genoeg. De beslistermijn loopt door.',
    schema: z.strictObject({
      reden: z.enum(['feitenOnvolledig', 'motiveringOnvoldoende', 'omstandighedenGewijzigd']).describe('Waarom'),
    }),
    rollen: ['besluitteam', 'teamleider'],
  },
  BESLUIT_BEKENDGEMAAKT: {
    titel: 'Besluit bekendgemaakt',
    uitleg: 'Toegezonden of uitgereikt aan de aanvrager (Awb 3:41). Hiermee begint de bezwaartermijn.',
    voorwaarde: 'Er moet een besluit zijn om bekend te maken.',
    schema: z.strictObject({ wijze: z.enum(['post', 'berichtenbox', 'uitreiking']).describe('Hoe bekendgemaakt') }),
    rollen: ['besluitteam', 'intake', 'teamleider'],
  },
  AANVRAAG_INGETROKKEN: {
    titel: 'Melding of aanvraag ingetrokken',
    uitleg: 'Kan tot het besluit. Zorgen over de veiligheid blijven open: de zaak sluit pas als die is geborgd.',
    voorwaarde: 'Dit kan zolang er nog geen besluit is.',
    schema: z.strictObject({
      door: z.enum(['jeugdige', 'ouders', 'gemachtigde']).describe('Wie intrekt'),
      reden: z.enum(['opgelost', 'andereHulp', 'verhuizing', 'wilGeenHulp', 'onbekend']).describe('Waarom'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  NAZORG_AFGEROND: {
    titel: 'Nazorg afgerond',
    uitleg: 'Er is nagevraagd hoe het gaat. Een nieuwe vraag wordt een nieuwe aanmelding.',
    schema: z.strictObject({ uitkomst: z.enum(['goed', 'nieuweVraag', 'geenContact']).describe('Hoe het gaat') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
