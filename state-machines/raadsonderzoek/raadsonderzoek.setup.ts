import { assign, not, setup, stateIn } from 'xstate';

import type { Datum } from '../../libs/contracts/tijd.ts';
import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { addDays } from '../../libs/kalender/index.ts';
import { volgKlasse } from '../gedeeld/bescherming/vragen.ts';
import type { RaadContext } from './raadsonderzoek.context.ts';
import type { RaadEvent } from './raadsonderzoek.events.ts';
import { vragen } from './raadsonderzoek.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: RaadContext; readonly events?: RaadEvent; readonly meta?: StaatMeta } = {};

type Spoedbeschikking = Extract<RaadEvent, { type: 'SPOEDBESCHIKKING_GEGEVEN' }>;

function dagNaEinde({ gegevens: { einddatum } }: Spoedbeschikking): Datum | null {
  return einddatum === undefined ? null : addDays(einddatum, 1);
}

const isIn = (staat: `#${string}`) => stateIn<RaadContext, RaadEvent, unknown>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isBijSpoedrechter: isIn('#bijSpoedrechter'),
  isBijRechter: isIn('#bijRechter'),
  isInAlarm: isIn('#veiligheidsalarm'),
  isVerval: isIn('#voorlopigVervallen'),
  isTeHoren: isIn('#teHoren'),
  isTweeTeHoren: isIn('#tweeTeHoren'),
  isDrieTeHoren: isIn('#drieTeHoren'),
  isBijInstelling: isIn('#bijInstelling'),
  isMaatregelOpen: isIn('#maatregelOpen'),
  /** The Raad is not done: a request about this child is of this onderzoek. */
  isHoofdlijnBezig: not(isIn('#raadAfgerond')),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const raadSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudVerzoek: assign(({ event, context }) => {
      if (event.type !== 'VTO_ONTVANGEN') return context;
      const { leeftijd, verzoeker, spoed, veiligheidsklasse } = event.gegevens;
      return { leeftijd, verzoeker, spoed, klasse: veiligheidsklasse };
    }),
    onthoudEinde: assign(({ event, context }) => {
      if (event.type !== 'SPOEDBESCHIKKING_GEGEVEN') return context;
      const dagNa = dagNaEinde(event);
      return { dagNaVoorlopig: dagNa, dagNaLangste: dagNa };
    }),
    /** Beside the first: the end that comes first is watched, and what holds then until the last. */
    onthoudTweede: assign(({ event, context }) => {
      if (event.type !== 'SPOEDBESCHIKKING_GEGEVEN') return context;
      const dagen = [dagNaEinde(event), context.dagNaVoorlopig, context.dagNaLangste].flatMap((dag) => dag ?? []);
      const opRij = dagen.toSorted();
      return { dagNaVoorlopig: opRij[0] ?? null, dagNaLangste: opRij.at(-1) ?? null };
    }),
    volgLangste: assign(({ context }) => ({ dagNaVoorlopig: context.dagNaLangste ?? context.dagNaVoorlopig })),
    volgKlasse: assign(({ context, event }) => volgKlasse({ context, event })),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});
