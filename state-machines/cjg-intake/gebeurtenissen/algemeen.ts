import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Datum } from '../../../libs/contracts/tijd.ts';
import { Gemeentecode, LEEFTIJDEN, type Leeftijd } from '../cjg-intake.codes.ts';

/** Birthdays that still lie ahead, by age: those that the aanmelding must give, so that their clocks can be set. */
const VERJAARDAGEN = {
  onder12: ['wordt12Op', 'wordt16Op', 'wordt18Op'],
  van12tot16: ['wordt16Op', 'wordt18Op'],
  vanaf16: ['wordt18Op'],
  vanaf18: [],
} as const satisfies Record<Leeftijd, readonly string[]>;

const ALLE_VERJAARDAGEN = VERJAARDAGEN.onder12;

const AanmeldingOntvangen = z
  .strictObject({
    soort: z.enum(['melding', 'aanvraag']).describe('Een hulpvraag (melding) of al een aanvraag om een besluit'),
    kanaal: z.enum(['telefoon', 'inloop', 'formulier', 'brief', 'email', 'professional']).describe('Langs welke weg'),
    melder: z
      .enum(['client', 'school', 'veiligThuis', 'medischVerwijzer', 'politie', 'overig'])
      .describe('Wie zich meldt; een medisch verwijzer mag ook rechtstreeks verwijzen (Jeugdwet 2.6 lid 1 onder e)'),
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    leeftijd: z.enum(LEEFTIJDEN).describe('Leeftijdsgroep op de dag van de aanmelding'),
    wordt12Op: Datum.optional().describe('Dag waarop de jeugdige 12 wordt, als die nog komt'),
    wordt16Op: Datum.optional().describe('Dag waarop de jeugdige 16 wordt, als die nog komt'),
    wordt18Op: Datum.optional().describe('Dag waarop de jeugdige 18 wordt, als die nog komt'),
    leidendeTermijn: z
      .enum(['melding', 'aanvraag'])
      .optional()
      .describe(
        'Beleid van de gemeente: welke beslistermijn de escalatie stuurt; weglaten betekent: die vanaf de melding',
      ),
  })
  .superRefine((gegevens, context) => {
    const nodig: readonly string[] = VERJAARDAGEN[gegevens.leeftijd];
    for (const veld of ALLE_VERJAARDAGEN) {
      if (nodig.includes(veld) === (gegevens[veld] !== undefined)) continue;
      const message = nodig.includes(veld) ? 'Bij deze leeftijd is deze dag nodig' : 'Deze verjaardag is al geweest';
      context.addIssue({ code: 'custom', path: [veld], message });
    }
  });

/** Start, end, and what can happen at any moment. */
export const ALGEMENE_GEBEURTENISSEN = {
  AANMELDING_ONTVANGEN: {
    titel: 'Aanmelding ontvangen',
    uitleg:
      'Begin van de zaak. Een duidelijke vraag om jeugdhulp is een aanvraag, ook zonder formulier van de gemeente.',
    schema: AanmeldingOntvangen,
    rollen: ['intake', 'jeugdprofessional', 'systeem'],
  },
  NOTITIE_TOEGEVOEGD: {
    titel: 'Notitie toegevoegd',
    uitleg: 'Een aantekening in het dossier; de tekst staat in de toelichting. Verandert niets aan de zaak.',
    schema: z.strictObject({
      soort: z.enum(['observatie', 'afspraak', 'overleg', 'intern']).describe('Soort aantekening'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'gedragswetenschapper', 'besluitteam', 'teamleider'],
  },
  CONTACT_GELEGD: {
    titel: 'Contact gelegd',
    uitleg: 'Er is gesproken of geschreven met iemand rond de jeugdige. Verandert niets aan de zaak.',
    schema: z.strictObject({
      met: z.enum(['jeugdige', 'ouders', 'netwerk', 'school', 'huisarts', 'aanbieder', 'overig']).describe('Met wie'),
      wijze: z.enum(['telefoon', 'huisbezoek', 'opKantoor', 'beeldbellen', 'schriftelijk']).describe('Hoe'),
      bereikt: z.boolean().describe('Is er echt contact geweest?'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'gedragswetenschapper', 'besluitteam', 'teamleider'],
  },
  WOONPLAATS_GEWIJZIGD: {
    titel: 'Woonplaats gewijzigd',
    uitleg: 'Een andere gemeente wordt verantwoordelijk. Tot die aanvaardt, blijft de zaak hier (Jeugdwet 1.1, 2.7a).',
    schema: z.strictObject({
      nieuweGemeente: Gemeentecode,
      grond: z
        .enum(['verhuizing', 'verblijf', 'gezagswijziging', 'administratief'])
        .describe('Waardoor de woonplaats wijzigt'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'teamleider'],
  },
  JEUGDIGE_OVERLEDEN: {
    titel: 'Jeugdige overleden',
    uitleg: 'Alle termijnen en overdrachten vervallen; er blijft aandacht voor de nabestaanden.',
    schema: z.strictObject({
      bron: z.enum(['brp', 'familie', 'politie', 'aanbieder']).describe('Van wie dit bericht komt'),
    }),
    rollen: ['jeugdprofessional', 'teamleider'],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg:
      'Kan pas als de veiligheid is geborgd, er geen aanvraag openstaat, en bezwaartermijn en dwangsom voorbij zijn.',
    schema: z.strictObject({
      resultaat: z
        .enum(['hulpGestart', 'eigenKracht', 'anderRecht', 'ingetrokken', 'afgewezen', 'overleden'])
        .describe('Waarmee de zaak eindigt'),
    }),
    rollen: ['jeugdprofessional', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
