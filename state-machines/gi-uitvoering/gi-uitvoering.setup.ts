import { and, assign, or, setup, stateIn } from 'xstate';

import type { Datum } from '../../libs/contracts/tijd.ts';
import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { addDays } from '../../libs/kalender/index.ts';
import { volgKlasse } from '../gedeeld/bescherming/vragen.ts';
import type { GiContext } from './gi-uitvoering.context.ts';
import type { GiEvent } from './gi-uitvoering.events.ts';
import { vragen } from './gi-uitvoering.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: GiContext; readonly events?: GiEvent; readonly meta?: StaatMeta } = {};

const isIn = (staat: `#${string}`) => stateIn<GiContext, GiEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isInAlarm: isIn('#veiligheidsalarm'),
  isMaatregelVoorbij: isIn('#maatregelVoorbij'),
  isLopendeMaatregel: isIn('#maatregelActief'),
};

/** The last day belongs to the order; what it ends is over on the day after. */
function dagNa(einddatum: Datum | undefined): Datum | null {
  return einddatum === undefined ? null : addDays(einddatum, 1);
}

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const giSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudAanvaarding: assign(({ event, context }) => {
      if (event.type !== 'MAATREGEL_AANVAARD') return context;
      const { leeftijd, veiligheidsklasse } = event.gegevens;
      return { leeftijd, klasse: veiligheidsklasse };
    }),
    onthoudMaatregel: assign(({ event, context }) => {
      if (event.type !== 'MAATREGEL_AANVAARD' && event.type !== 'MAATREGEL_GEWIJZIGD') return context;
      const { maatregel, einddatum } = event.gegevens;
      return { maatregel, dagNaMaatregel: dagNa(einddatum) };
    }),
    onthoudVerlenging: assign(({ event, context }) =>
      event.type === 'VERLENGING_BESLIST' ? { dagNaMaatregel: dagNa(event.gegevens.einddatum) } : context,
    ),
    onthoudMachtiging: assign(({ event, context }) =>
      event.type === 'MACHTIGING_VERLEEND' ? { dagNaMachtiging: dagNa(event.gegevens.einddatum) } : context,
    ),
    volgKlasse: assign(({ context, event }) => volgKlasse({ context, event })),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});

/** A measure ends by the court, or when its last day is past: the end is recorded, never foretold. */
export const isEindeMogelijk = and(['isLopendeMaatregel', or(['isEindeDoorRechter', 'isMaatregelVoorbij'])]);
