import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import type { ToewijzingContext } from './toewijzing.context.ts';
import type { ToewijzingEvent } from './toewijzing.events.ts';
import { vragen } from './toewijzing.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: {
  readonly context?: ToewijzingContext;
  readonly events?: ToewijzingEvent;
  readonly meta?: StaatMeta;
} = {};

const isIn = (staat: `#${string}`) => stateIn<ToewijzingContext, ToewijzingEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isVoorbereid: isIn('#voorbereid'),
  isToegewezen: isIn('#toegewezen'),
  isWachtOpStart: isIn('#wachtOpStart'),
  isBovenNorm: isIn('#bovenNorm'),
  isHulpGaande: isIn('#hulp'),
  isBerichtInRust: isIn('#berichtInRust'),
  isAchttienTeBeoordelen: isIn('#achttienTeBeoordelen'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const toewijzingSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudToewijzing: assign(({ event, context }) => {
      if (event.type !== 'TOEWIJZING_VOORBEREID') return context;
      const { aangemeldOp, intakeOp = null, beoogdeStart = null, einddatum = null, wordt18Op } = event.gegevens;
      return { achttien: wordt18Op === undefined, aangemeldOp, intakeOp, beoogdeStart, einddatum };
    }),
    onthoudBeoogdeStart: assign(({ event, context }) =>
      event.type === 'START_UITGESTELD' ? { beoogdeStart: event.gegevens.beoogdeStart } : context,
    ),
    onthoudEinddatum: assign(({ event, context }) =>
      event.type === 'TOEWIJZING_GEWIJZIGD' ? { einddatum: event.gegevens.einddatum ?? null } : context,
    ),
    wordt18: assign({ achttien: true }),
  },
  guards: { ...vragen, ...plaatsen },
});
