import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../codes.ts';

const PROFESSIONALS = ['jeugdprofessional', 'teamleider'] as const;
const Instemming = z.enum(['ja', 'nee', 'nietGevraagd']);

/** Consent, by age. */
export const TOESTEMMING_GEBEURTENISSEN = {
  TOESTEMMING_VASTGELEGD: {
    titel: 'Toestemming vastgelegd',
    uitleg:
      'Onder 12 de ouders, van 12 tot 16 ouders en jeugdige, vanaf 16 de jeugdige zelf (Jeugdwet 7.3.4 en 7.3.5).',
    voorwaarde: 'Wie moet instemmen, hangt af van de leeftijd (Jeugdwet 7.3.4 en 7.3.5).',
    schema: z.strictObject({
      ouders: Instemming.describe('Stemmen de ouders met gezag in?'),
      jeugdige: Instemming.describe('Stemt de jeugdige in?'),
    }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  TOESTEMMING_INGETROKKEN: {
    titel: 'Toestemming ingetrokken',
    uitleg: 'De toestemming moet opnieuw worden besproken.',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders', 'eenOuder']).describe('Wie intrekt') }),
    rollen: ['intake', ...PROFESSIONALS],
  },
  HULP_ZONDER_TOESTEMMING_BESLOTEN: {
    titel: 'Besloten tot hulp zonder alle toestemming',
    uitleg:
      'Van 12 tot 16 bij ernstig nadeel of een weloverwogen wens (Jeugdwet 7.3.4); bij kennelijk ernstig nadeel op elke leeftijd (7.3.16).',
    voorwaarde: 'Deze grond past niet bij de leeftijd van de jeugdige (Jeugdwet 7.3.4 en 7.3.16).',
    schema: z.strictObject({
      grond: z.enum(['ernstigNadeel', 'weloverwogenWens', 'kennelijkErnstigNadeel']).describe('Wettelijke grond'),
    }),
    rollen: ['jeugdprofessional', 'gedragswetenschapper'],
  },
  VERVANGENDE_TOESTEMMING_VERLEEND: {
    titel: 'Vervangende toestemming van de rechter',
    uitleg: 'Bij een geschil over het gezag, of als de kinderrechter haar verleent.',
    schema: z.strictObject({ artikel: z.enum(['bw-1-253a', 'bw-1-265h']).describe('Waarop de uitspraak rust') }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;

/** Turning 18. */
export const VOLWASSEN_GEBEURTENISSEN = {
  VERVOLG_NA_18_BEOORDEELD: {
    titel: 'Vervolg na 18 beoordeeld',
    uitleg:
      'Jeugdhulp kan na 18 doorlopen tot 23 als zij al was begonnen of besloten (Jeugdwet 1.1); anders gaat een andere wet voor.',
    voorwaarde: 'De jeugdige moet 18 zijn, en het vervolg nog te beoordelen.',
    schema: z.strictObject({
      uitkomst: z.enum(['jeugdhulpLooptDoor', 'naarAnderRecht']).describe('Hoe het verdergaat'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;

/** What can happen to a jeugdige and in the dossier at any moment. */
export const DOSSIER_GEBEURTENISSEN = {
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
    voorwaarde: 'De zaak is al overgedragen aan een andere gemeente.',
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
} as const satisfies Record<string, GebeurtenisDefinitie>;
