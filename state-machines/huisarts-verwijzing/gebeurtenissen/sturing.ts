import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { overdrachtGebeurtenissen } from '../../gedeeld/overdracht-gebeurtenissen.ts';
import { OVERDRACHTSROUTES } from '../huisarts-verwijzing.codes.ts';

const VOLGERS = ['jeugdprofessional', 'intake', 'teamleider'] as const;
const Instemming = z.enum(['ja', 'nee', 'nietGevraagd']);

/** What goes to others: the CJG with consent, the expertteam, another gemeente, and whoever keeps safe. */
export const STURING_GEBEURTENISSEN = {
  CJG_OVERNAME_BESPROKEN: {
    titel: 'Overname door het CJG besproken met het gezin',
    uitleg:
      'De verwijzing gaat alleen naar het CJG als het gezin dat wil: onder 12 de ouders, van 12 tot 16 ouders en jeugdige, vanaf 16 de jeugdige. Zonder ja blijft de verwijzing staan.',
    voorwaarde: 'Overnemen kan alleen met toestemming van het gezin, en zolang er nog geen hulp loopt.',
    schema: z.strictObject({
      initiatief: z.enum(['gezin', 'verwijzer', 'aanbieder', 'gemeente']).describe('Wie hiermee kwam'),
      ouders: Instemming.describe('Stemmen de ouders met gezag in?'),
      jeugdige: Instemming.describe('Stemt de jeugdige in?'),
    }),
    rollen: VOLGERS,
  },
  BESLUIT_GEVRAAGD: {
    titel: 'Besluit gevraagd na een afwijzing',
    uitleg: 'Het gezin wil een besluit waartegen het bezwaar kan maken. Het CJG neemt de aanvraag in behandeling.',
    voorwaarde: 'Dit kan pas na een afwijzing.',
    schema: z.strictObject({ door: z.enum(['jeugdige', 'ouders', 'gemachtigde']).describe('Wie het vraagt') }),
    rollen: VOLGERS,
  },
  EXPERTTEAM_GAF_ADVIES: {
    titel: 'Advies van het expertteam niet-gecontracteerde zorg',
    uitleg: 'Er is een alternatief in de regio, of de gemeente koopt deze hulp voor dit kind in.',
    schema: z.strictObject({
      advies: z.enum(['inkopen', 'alternatiefInRegio', 'geenVan']).describe('Wat het expertteam adviseert'),
    }),
    rollen: [...VOLGERS, 'systeem'],
  },
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;
