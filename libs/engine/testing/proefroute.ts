import { z } from 'zod';

import { Sleutelwoord } from '../../contracts/rollen.ts';
import { Datum } from '../../contracts/tijd.ts';
import { BESLISTERMIJN, BEZWAARTERMIJN } from '../../termijnen/index.ts';
import type { GebeurtenisDefinitie, Route } from '../route.ts';
import { proefMachine } from './proefmachine.ts';

function gebeurtenis(schema: z.ZodObject = z.strictObject({})): GebeurtenisDefinitie {
  return { titel: 'Een feit', uitleg: 'Voor de proef.', schema, rollen: ['intake', 'besluitteam'] };
}

/** The small route on which the core is tested. Rules of the core are proven here; those of a real route beside that route. */
export const PROEFROUTE: Route = {
  naam: 'proef',
  id: 'proef-v1',
  titel: 'Proef',
  uitleg: 'Van begin tot besluit.',
  machine: proefMachine,
  startGebeurtenis: 'BEGONNEN',
  gebeurtenissen: {
    BEGONNEN: { ...gebeurtenis(z.strictObject({ wordt18Op: Datum.optional() })), rollen: ['intake'] },
    GEVRAAGD: gebeurtenis(),
    GEKREGEN: gebeurtenis(),
    VERDIEPT: {
      ...gebeurtenis(z.strictObject({ wordt18Op: Datum.optional(), tweede: Sleutelwoord.optional() })),
      tweedePersoon: 'tweede',
    },
    VERVALLEN: gebeurtenis(),
    AANGEBODEN: gebeurtenis(),
    INGETROKKEN: gebeurtenis(),
    GEPAUZEERD: gebeurtenis(),
    HERVAT: gebeurtenis(),
    HEROPEND: gebeurtenis(),
    GESLOTEN: gebeurtenis(),
    INSTEMMING_GEGEVEN: gebeurtenis(z.strictObject({ tot: Datum })),
    VERLENGD: gebeurtenis(z.strictObject({ weken: z.int().min(1).max(12) })),
    BESLOTEN: { ...gebeurtenis(z.strictObject({ bekendgemaaktOp: Datum })), rollen: ['besluitteam'] },
  },
  termijnen: {
    /** Eight weeks; warned half-way and at three quarters; two weekly repeats. */
    beslissing: {
      definitie: BESLISTERMIJN,
      eigenaar: 'besluitteam',
      start: 'gebeurtenis',
      waarschuwingen: [0.5, 0.75],
      herhaling: { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 2 },
      escalatieNaar: ['teamleider'],
      bijOverschrijding: 'Beslis nu.',
    },
    /** Six weeks from the day that the facts name. */
    bezwaar: {
      definitie: BEZWAARTERMIJN,
      eigenaar: 'besluitteam',
      start: { veld: 'bekendgemaaktOp' },
      waarschuwingen: [],
      escalatieNaar: ['teamleider'],
      bijOverschrijding: 'De bezwaartermijn is voorbij.',
    },
  },
  grenzen: {
    achttien: {
      naam: 'achttien jaar',
      veld: 'wordt18Op',
      eigenaar: 'intake',
      bron: { wet: 'Jeugdwet', artikel: '1.1' },
      zekerheid: 'wet',
      vooraf: [{ aantal: 1, eenheid: 'maanden' }],
      bijBereiken: 'Kijk wat hierna komt.',
    },
  },
  taken: {
    beslissen: { titel: 'Beslissen', rol: 'besluitteam', termijn: 'beslissing' },
    nadenken: { titel: 'Nadenken', rol: 'intake' },
  },
  berichten: { voorbij: { onderwerp: 'Te laat', tekst: 'Wij zijn te laat.' } },
  overdrachten: {
    elders: {
      ontvanger: 'elders',
      termijn: 'beslissing',
      metZicht: true,
      doel: { id: 'proberen', titel: 'Proberen', vooraf: [], daarna: ['verloop'], terug: [] },
      grondslag: { bron: { wet: 'Jeugdwet', artikel: '2.3' }, zekerheid: 'wet', uitleg: 'Voor de proef.' },
    },
  },
};
