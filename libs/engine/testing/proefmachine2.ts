import { setup } from 'xstate';

import type { Datum } from '../../contracts/tijd.ts';
import { kernActies } from '../acties.ts';
import type { StaatMeta } from '../route.ts';

type ProefEvent =
  | { readonly type: 'BESLOTEN'; readonly gegevens: { readonly bekendgemaaktOp: Datum } }
  | {
      readonly type:
        'BEGONNEN' | 'GEVRAAGD' | 'GEKREGEN' | 'VERDIEPT' | 'CONTACT_GELEGD' | 'GEPAUZEERD' | 'HERVAT' | 'GESLOTEN';
      readonly gegevens: object;
    };

const types: { readonly events?: ProefEvent; readonly meta?: StaatMeta } = {};
const proefSetup = setup({ types, actions: kernActies });
const gezin = { tekst: 'Wij zijn ermee bezig.', wanneer: 'meteen', door: 'intake' } as const;

/** The work of the version before, with other names. */
const werk = proefSetup.createStateConfig({
  initial: 'bezig',
  states: {
    bezig: {
      initial: 'start',
      meta: { titel: 'Bezig', termijnen: ['beslissing'], taken: ['beslissen'], gezin },
      on: { GEVRAAGD: 'wacht' },
      states: {
        start: { meta: { titel: 'Start' }, on: { VERDIEPT: 'verdiept' } },
        verdiept: { meta: { titel: 'Verdiept', taken: ['nadenken'] } },
      },
    },
    wacht: { meta: { titel: 'Wacht', schortOp: { beslissing: 'aanvulling' }, gezin }, on: { GEKREGEN: 'bezig' } },
    weer: { type: 'history', history: 'deep' },
  },
});

/** What this version adds: somebody calls, within a term. */
const contact = proefSetup.createStateConfig({
  initial: 'bepalen',
  states: {
    bepalen: { meta: { titel: 'Bepalen', zonderKlok: 'Gaat vanzelf verder.', gezin }, always: 'teLeggen' },
    teLeggen: {
      meta: { titel: 'Contact te leggen', termijnen: ['contact'], taken: ['bellen'], gezin },
      on: { CONTACT_GELEGD: 'gelegd' },
    },
    gelegd: { meta: { titel: 'Contact gelegd', zonderKlok: 'Er is contact.' } },
  },
});

/** The machine of `proef-v2`: regions where `proef-v1` had one line, states with other names, a clock and work that are new. */
export const proefMachine2 = proefSetup.createMachine({
  id: 'proef-v2',
  initial: 'nieuw',
  states: {
    nieuw: { meta: { titel: 'Nieuw', zonderKlok: 'Begint met het begin.' }, on: { BEGONNEN: 'open' } },
    open: {
      type: 'parallel',
      meta: { titel: 'Open', grenzen: ['achttien'] },
      on: { GEPAUZEERD: 'pauze', BESLOTEN: 'besloten' },
      states: { werk, contact },
    },
    pauze: { meta: { titel: 'Pauze', zonderKlok: 'Niemand wacht.' }, on: { HERVAT: 'open.werk.weer' } },
    besloten: { meta: { titel: 'Besloten', termijnen: ['bezwaar'], gezin }, on: { GESLOTEN: 'gesloten' } },
    gesloten: { type: 'final', meta: { titel: 'Gesloten' } },
  },
});
