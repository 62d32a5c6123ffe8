import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import type { Veiligheidsklasse } from '../../libs/triage/klasse.ts';
import type { CrisisContext } from './crisis.context.ts';
import type { CrisisEvent } from './crisis.events.ts';
import { vragen } from './crisis.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: CrisisContext; readonly events?: CrisisEvent; readonly meta?: StaatMeta } = {};

const isIn = (staat: `#${string}`) => stateIn<CrisisContext, CrisisEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isKlasseZorgelijk: isIn('#klasseZorgelijk'),
  isKlasseOnveilig: isIn('#klasseOnveilig'),
  isKlasseAcuut: isIn('#klasseAcuut'),
  isLokaalTeamGevraagd: isIn('#naarLokaalTeam.open'),
  isLopendeHulpGevraagd: isIn('#naarLopendeHulp.open'),
  isVeiligThuisGevraagd: isIn('#naarVeiligThuis.open'),
  isLokaalTeamStil: isIn('#naarLokaalTeam.open.geenAntwoord'),
  isLopendeHulpStil: isIn('#naarLopendeHulp.open.geenAntwoord'),
  isVeiligThuisStil: isIn('#naarVeiligThuis.open.geenAntwoord'),
  isRaadGevraagd: isIn('#inzetRaad.open'),
  isIdentiteitInTeHalen: isIn('#identiteitInTeHalen'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const crisisSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudMelding: assign(({ event, context }) =>
      event.type === 'CRISIS_GEMELD'
        ? { leeftijd: event.gegevens.leeftijd, identiteitBekend: event.gegevens.identiteit === 'vastgesteld' }
        : context,
    ),
    onthoudKlasse: assign((_, { klasse }: { readonly klasse: Veiligheidsklasse }) => ({ klasse })),
    onthoudVerlaging: assign(({ event, context }) =>
      event.type === 'VERLAGING_VOORGESTELD'
        ? { verlaging: { naar: event.gegevens.naar, door: event.door.id } }
        : context,
    ),
    vergeetVerlaging: assign({ verlaging: null }),
    wordt12: assign({ leeftijd: 'van12tot16' }),
    wordt16: assign({ leeftijd: 'vanaf16' }),
    wordt18: assign({ leeftijd: 'vanaf18' }),
  },
  guards: { ...vragen, ...plaatsen },
});
