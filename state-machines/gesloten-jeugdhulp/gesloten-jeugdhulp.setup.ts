import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { addDays } from '../../libs/kalender/index.ts';
import type { GeslotenContext } from './gesloten-jeugdhulp.context.ts';
import type { GeslotenEvent } from './gesloten-jeugdhulp.events.ts';
import { vragen } from './gesloten-jeugdhulp.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: GeslotenContext; readonly events?: GeslotenEvent; readonly meta?: StaatMeta } = {};

const isIn = (staat: `#${string}`) => stateIn<GeslotenContext, GeslotenEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isMachtigingActief: isIn('#machtigingActief'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const geslotenSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudVerzoek: assign(({ event, context }) => {
      if (event.type !== 'MACHTIGING_GESLOTEN_VERZOCHT') return context;
      const { leeftijd, metMaatregel, verblijftAl } = event.gegevens;
      return { leeftijd, metMaatregel, verblijftAl };
    }),
    onthoudMachtiging: assign(({ event, context }) => {
      if (event.type !== 'MACHTIGING_GESLOTEN_BESLIST' && event.type !== 'MACHTIGING_GESLOTEN_BEVESTIGD')
        return context;
      const { einddatum } = event.gegevens;
      return einddatum === undefined ? context : { dagNaMachtiging: addDays(einddatum, 1) };
    }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});
