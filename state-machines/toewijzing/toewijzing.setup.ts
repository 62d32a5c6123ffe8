import { assign, setup, stateIn, type StateValue } from 'xstate';

import type { Datum } from '../../libs/contracts/tijd.ts';
import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { addDays, amsterdamDatum } from '../../libs/kalender/index.ts';
import type { ToewijzingContext } from './toewijzing.context.ts';
import type { ToewijzingEvent } from './toewijzing.events.ts';
import { vragen } from './toewijzing.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: {
  readonly context?: ToewijzingContext;
  readonly events?: ToewijzingEvent;
  readonly meta?: StaatMeta;
} = {};

const isIn = (staat: StateValue) => stateIn<ToewijzingContext, ToewijzingEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isVoorbereid: isIn('#voorbereid'),
  isToegewezen: isIn('#toegewezen'),
  isWachtOpStart: isIn('#wachtOpStart'),
  isBovenNorm: isIn('#bovenNorm'),
  isHulpGaande: isIn('#hulp'),
  isBerichtInRust: isIn('#berichtInRust'),
  isVerzoekBeantwoord: isIn('#geenWijzigingsverzoek'),
  // No id of its own: what a state tells the family goes by its id, and this one was recorded without. By its place, which no version is in.
  isVerzoekInOnderzoek: isIn({ lopend: { wijziging: 'inOnderzoek' } }),
  isAchttienTeBeoordelen: isIn('#achttienTeBeoordelen'),
};

/** The einddatum is the last day; what it ends is over on the day after. */
function dagNa(einddatum: Datum | undefined): Datum | null {
  return einddatum === undefined ? null : addDays(einddatum, 1);
}

/** From when the startbericht is awaited, of help that began on this day. */
function startberichtVanaf(begin: Datum | null, { toegewezenOp }: ToewijzingContext): Datum | null {
  if (begin === null) return null;
  return toegewezenOp && toegewezenOp > begin ? toegewezenOp : begin;
}

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const toewijzingSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudToewijzing: assign(({ event, context }) => {
      if (event.type !== 'TOEWIJZING_VOORBEREID') return context;
      const { aangemeldOp, intakeOp = null, beoogdeStart = null, einddatum, wordt18Op } = event.gegevens;
      const achttien = wordt18Op === undefined;
      return { achttien, aangemeldOp, intakeOp, beoogdeStart, dagNaEinde: dagNa(einddatum) };
    }),
    onthoudBeoogdeStart: assign(({ event, context }) =>
      event.type === 'START_UITGESTELD' ? { beoogdeStart: event.gegevens.beoogdeStart } : context,
    ),
    onthoudVerzonden: assign({ toegewezenOp: ({ event }) => amsterdamDatum(event.geldigOp) }),
    onthoudBegin: assign(({ event, context }) => ({
      startberichtVanaf: startberichtVanaf(
        event.type === 'HULP_BEGONNEN' ? event.gegevens.begindatum : context.beoogdeStart,
        context,
      ),
    })),
    onthoudEinddatum: assign(({ event, context }) =>
      event.type === 'TOEWIJZING_GEWIJZIGD' ? { dagNaEinde: dagNa(event.gegevens.einddatum) } : context,
    ),
    wordt18: assign({ achttien: true }),
  },
  guards: { ...vragen, ...plaatsen },
});
