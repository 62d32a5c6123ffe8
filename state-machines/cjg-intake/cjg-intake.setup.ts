import { assign, setup, stateIn } from 'xstate';

import type { Datum } from '../../libs/contracts/tijd.ts';
import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { addDays, amsterdamDatum } from '../../libs/kalender/index.ts';
import type { CjgContext } from './cjg-intake.context.ts';
import type { CjgEvent } from './cjg-intake.events.ts';
import { vragen } from './cjg-intake.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: CjgContext; readonly events?: CjgEvent; readonly meta?: StaatMeta } = {};

/** A term passes at the start of the day after its last; any other fact ends something on its own day. */
function laatsteDagVan({ type, geldigOp }: CjgEvent): Datum {
  const dag = amsterdamDatum(geldigOp);
  return type === 'TERMIJN_OVERSCHREDEN' ? addDays(dag, -1) : dag;
}

const isIn = (staat: `#${string}`) => stateIn<CjgContext, CjgEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isToestemmingGeregeld: isIn('#toestemmingGeregeld'),
  isFamiliegroepsplanBesproken: isIn('#familiegroepsplanBesproken'),
  isPlanAanDeBeurt: isIn('#planMaken'),
  isNaarAnderRechtGevraagd: isIn('#opWegNaarBesluit.anderRecht'),
  isAchttienTeBeoordelen: isIn('#achttienTeBeoordelen'),
  heeftAanvraag: isIn('#aanvraagBijCollege'),
  isNogNietBekendgemaakt: isIn('#aanvraagOpen'),
  isAanvraagInBehandeling: isIn('#aanvraagInBehandeling'),
  heeftAfgezienVanAanvraag: isIn('#geenAanvraag'),
  isKlaarVoorBesluit: isIn('#besluitvorming'),
  isKeuzeAanHetGezin: isIn('#keuzeAanvraag'),
  isOpWegNaarBesluit: isIn('#opWegNaarBesluit'),
  isBesluitGenomen: isIn('#bekendmaking'),
  magBuitenBehandeling: isIn('#buitenBehandelingMogelijk'),
  isVeiligheidGeborgd: isIn('#veiligheidGeborgd'),
  heeftVeiligThuisZicht: isIn('#veiligThuisHeeftZicht'),
  isAanvraagAfgehandeld: isIn('#aanvraagAfgehandeld'),
  isIngebrekestellingOpen: isIn('#ingebrekestellingOpen'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const cjgSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudAanmelding: assign(({ event, context }) => {
      if (event.type !== 'AANMELDING_ONTVANGEN') return context;
      const { soort, leeftijd, leidendeTermijn } = event.gegevens;
      return { leeftijd, leidend: soort === 'aanvraag' ? 'aanvraag' : (leidendeTermijn ?? 'melding') };
    }),
    wordt12: assign({ leeftijd: 'van12tot16' }),
    wordt16: assign({ leeftijd: 'vanaf16' }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
    onthoudVerstreken: assign({ verstrekenSinds: ({ event }) => event.geldigOp }),
    onthoudWeging: assign({
      acuutOfStructureel: ({ event }) => event.type === 'WEGING_GEMAAKT' && event.gegevens.acuutOfStructureel,
    }),
    onthoudBesluit: assign({
      besluit: ({ event }) =>
        event.type === 'BESLUIT_GENOMEN' ? event.gegevens.besluit : ('buitenBehandeling' as const),
    }),
    onthoudLaatsteDag: assign({ laatsteDag: ({ event }) => laatsteDagVan(event) }),
  },
  guards: {
    ...vragen,
    ...plaatsen,
  },
});
