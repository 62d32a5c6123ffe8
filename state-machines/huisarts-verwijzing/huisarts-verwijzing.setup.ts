import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { amsterdamDatum } from '../../libs/kalender/index.ts';
import type { VerwijzingContext } from './huisarts-verwijzing.context.ts';
import type { VerwijzingEvent } from './huisarts-verwijzing.events.ts';
import { vragen } from './huisarts-verwijzing.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: VerwijzingContext; readonly events?: VerwijzingEvent; readonly meta?: StaatMeta } =
  {};

const isIn = (staat: `#${string}`) => stateIn<VerwijzingContext, VerwijzingEvent, undefined>(staat);

const NA_INTAKE = 'huisarts-verwijzing-v1.lopend.hoofdlijn.onderweg.bijAanbieder.weg.naIntake';

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isOnderweg: isIn('#onderweg'),
  isOpZoek: isIn('#andereAanbieder'),
  isVerzoekOpen: isIn('#verzoek'),
  isAfwikkeling: isIn('#verzoekAfwikkelen'),
  isAfwikkelingInOnderzoek: isIn('#onderzoekAfTeWikkelen'),
  // No id of its own, as the one below.
  isVerzoekInOnderzoek: isIn(`#${NA_INTAKE}.verzoek.inOnderzoek`),
  isCjgOpen: isIn('#cjgOpen'),
  // No id of its own: what a state tells the family goes by its id, and this one was recorded without.
  isGemeenteOpen: isIn('#huisarts-verwijzing-v1.lopend.woonplaats.overdracht.open'),
  isAfgewezen: isIn('#afgewezen'),
  isToegewezen: isIn('#toegewezen'),
  isAchttienTeBeoordelen: isIn('#achttienTeBeoordelen'),
  isVeiligheidGeborgd: isIn('#veiligheidGeborgd'),
  heeftVeiligThuisZicht: isIn('#veiligThuisHeeftZicht'),
  isWoonplaatsHier: isIn('#woonplaatsHier'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const verwijzingSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudHulpvraag: assign(({ event, context }) => {
      if (event.type !== 'HULPVRAAG_ONTVANGEN') return context;
      const { leeftijd, praktijksoort = null } = event.gegevens;
      return { leeftijd, praktijksoort };
    }),
    onthoudVerzoek: assign(({ event, context }) => {
      if (event.type !== 'VERZOEK_OM_TOEWIJZING_ONTVANGEN') return context;
      const { aanbieder, referentie, verzoekDagtekening } = event.gegevens;
      return { aanbieder, referentie, verzoekDagtekening, woonplaatsVerstrekenSinds: null };
    }),
    onthoudWoonplaatsVerstreken: assign({ woonplaatsVerstrekenSinds: ({ event }) => event.geldigOp }),
    onthoudToewijzing: assign({ toegewezenOp: ({ event }) => amsterdamDatum(event.geldigOp) }),
    onthoudBegin: assign(({ event, context }) => {
      if (event.type !== 'HULP_BEGONNEN') return context;
      const { begindatum } = event.gegevens;
      const { toegewezenOp } = context;
      return { startberichtVanaf: toegewezenOp !== null && toegewezenOp > begindatum ? toegewezenOp : begindatum };
    }),
    onthoudWeging: assign({
      acuutOfStructureel: ({ event }) => event.type === 'WEGING_GEMAAKT' && event.gegevens.acuutOfStructureel,
    }),
    wordt12: assign({ leeftijd: 'van12tot16' }),
    wordt16: assign({ leeftijd: 'vanaf16' }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: {
    ...vragen,
    ...plaatsen,
  },
});
