import { assign, not, or, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { volgKlasse } from '../gedeeld/bescherming/vragen.ts';
import type { TafelContext } from './jeugdbeschermingstafel.context.ts';
import type { TafelEvent } from './jeugdbeschermingstafel.events.ts';
import { vragen } from './jeugdbeschermingstafel.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: TafelContext; readonly events?: TafelEvent; readonly meta?: StaatMeta } = {};

const isIn = (staat: `#${string}`) => stateIn<TafelContext, TafelEvent, unknown>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isVerslagWeg: isIn('#verslagWeg'),
  isInAlarm: isIn('#veiligheidsalarm'),
  isAcuut: isIn('#veiligheidAcuut'),
  /** The table, or who asks the Raad, still has something to do. */
  isHoofdlijnBezig: not(
    or<TafelContext, TafelEvent, unknown[]>([isIn('#zonderTafel'), isIn('#tafelAfgerond'), isIn('#spoedBijRaad')]),
  ),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const tafelSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudVerzoek: assign(({ event, context }) => {
      if (event.type !== 'TAFEL_VERZOCHT') return context;
      const { leeftijd, melder, veiligheidsklasse } = event.gegevens;
      return { leeftijd, melder, klasse: veiligheidsklasse };
    }),
    onthoudTafel: assign(({ event, context }) =>
      event.type === 'TAFEL_GEPLAND' ? { tafelOp: event.gegevens.tafelOp } : context,
    ),
    volgKlasse: assign(({ context, event }) => volgKlasse({ context, event })),
    wordt12: assign({ leeftijd: 'van12tot16' }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});
