import { setup } from 'xstate';

import type { Datum } from '../../contracts/tijd.ts';
import { kernActies } from '../acties.ts';
import type { StaatMeta } from '../route.ts';

/** What happens on the small route on which the core is tested. */
type ProefEvent =
  | { readonly type: 'BEGONNEN'; readonly gegevens: { readonly wordt18Op?: Datum } }
  | { readonly type: 'INSTEMMING_GEGEVEN'; readonly gegevens: { readonly tot: Datum } }
  | { readonly type: 'VERLENGD'; readonly gegevens: { readonly weken: number } }
  | { readonly type: 'BESLOTEN'; readonly gegevens: { readonly bekendgemaaktOp: Datum } }
  | { readonly type: 'TERMIJN_OVERSCHREDEN'; readonly gegevens: { readonly termijn: string } }
  | {
      readonly type: 'GEVRAAGD' | 'GEKREGEN' | 'VERDIEPT' | 'VERVALLEN' | 'AANGEBODEN' | 'INGETROKKEN';
      readonly gegevens: object;
    }
  | { readonly type: 'GEPAUZEERD' | 'HERVAT' | 'HEROPEND' | 'GESLOTEN'; readonly gegevens: object };

const types: { readonly events?: ProefEvent; readonly meta?: StaatMeta } = {};

const proefSetup = setup({
  types,
  actions: kernActies,
  guards: {
    isBeslissing: ({ event }) => event.type === 'TERMIJN_OVERSCHREDEN' && event.gegevens.termijn === 'beslissing',
  },
});

const gezin = { tekst: 'Wij zijn ermee bezig.', wanneer: 'meteen', door: 'intake' } as const;

/** Work under one clock, in depth, so that a pause must come back to the right place. */
const bezig = proefSetup.createStateConfig({
  initial: 'voor',
  meta: { titel: 'Bezig', termijnen: ['beslissing'], taken: ['beslissen'], gezin },
  on: { GEVRAAGD: 'wacht' },
  states: {
    voor: { meta: { titel: 'Voor' }, on: { VERDIEPT: 'na' } },
    na: { meta: { titel: 'Na', taken: ['nadenken'] } },
  },
});

/** A machine with one of everything that the core reads: clocks that run and stand still, a limit, tasks, history, all effects. */
export const proefMachine = proefSetup.createMachine({
  id: 'proef-v1',
  initial: 'nieuw',
  states: {
    nieuw: { meta: { titel: 'Nieuw', zonderKlok: 'Begint met het begin.' }, on: { BEGONNEN: 'open' } },
    open: {
      initial: 'bezig',
      meta: { titel: 'Open', grenzen: ['achttien'] },
      on: {
        GEPAUZEERD: 'pauze',
        INSTEMMING_GEGEVEN: {
          actions: {
            type: 'schortOpTot',
            params: ({ event: { gegevens } }) => ({ termijn: 'beslissing', grond: 'instemming', tot: gegevens.tot }),
          },
        },
        VERLENGD: {
          actions: {
            type: 'verlengTermijn',
            params: ({ event: { gegevens } }) => ({
              termijn: 'beslissing',
              grond: 'kennisgeving',
              duur: { aantal: gegevens.weken, eenheid: 'weken' as const },
            }),
          },
        },
        VERVALLEN: { actions: { type: 'vervalTermijn', params: { termijn: 'beslissing' } } },
        AANGEBODEN: { actions: { type: 'biedOverdrachtAan', params: { naarRoute: 'elders', urgentie: 'U2' } } },
        INGETROKKEN: { actions: { type: 'trekOverdrachtIn', params: { naarRoute: 'elders' } } },
        TERMIJN_OVERSCHREDEN: {
          guard: 'isBeslissing',
          actions: { type: 'stuurBericht', params: { sjabloon: 'voorbij', aan: 'gezin' } },
        },
        BESLOTEN: {
          target: 'besloten',
          actions: { type: 'legBesluitVast', params: { besluit: 'toekenning', grond: 'proef' } },
        },
      },
      states: {
        bezig,
        wacht: {
          meta: { titel: 'Wacht', schortOp: { beslissing: 'aanvulling' }, gezin },
          on: { GEKREGEN: 'bezig' },
        },
        weer: { type: 'history', history: 'deep' },
      },
    },
    pauze: { meta: { titel: 'Pauze', zonderKlok: 'Niemand wacht.' }, on: { HERVAT: 'open.weer' } },
    besloten: {
      meta: { titel: 'Besloten', termijnen: ['bezwaar'], gezin },
      on: { HEROPEND: 'open', GESLOTEN: 'gesloten' },
    },
    gesloten: { type: 'final', meta: { titel: 'Gesloten' } },
  },
});
