import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import type { JgtContext } from './jgt-toeleiding.context.ts';
import type { JgtEvent } from './jgt-toeleiding.events.ts';
import { vragen } from './jgt-toeleiding.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: JgtContext; readonly events?: JgtEvent; readonly meta?: StaatMeta } = {};

const isIn = (staat: `#${string}`) => stateIn<JgtContext, JgtEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isToestemmingGeregeld: isIn('#toestemmingGeregeld'),
  isVeiligheidGeborgd: isIn('#veiligheidGeborgd'),
  heeftVeiligThuisZicht: isIn('#veiligThuisHeeftZicht'),
  isAchttienTeBeoordelen: isIn('#achttienTeBeoordelen'),
  isZoekend: isIn('#zoekend'),
  isAangeboden: isIn('#aangeboden'),
  isOpWachtlijst: isIn('#wachtlijst'),
  isAangemeld: isIn('#bijAanbieder'),
  isHulpVerwacht: isIn('#hulpVerwacht'),
  isBovenNorm: isIn('#bovenNorm'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const jgtSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudLeeftijd: assign(({ event, context }) =>
      event.type === 'TOELEIDING_BEGONNEN' ? { leeftijd: event.gegevens.leeftijd } : context,
    ),
    onthoudAdvies: assign({ metAdvies: true }),
    onthoudWeging: assign({
      acuutOfStructureel: ({ event }) => event.type === 'WEGING_GEMAAKT' && event.gegevens.acuutOfStructureel,
    }),
    wordt12: assign({ leeftijd: 'van12tot16' }),
    wordt16: assign({ leeftijd: 'vanaf16' }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});
