import { assign, setup, stateIn } from 'xstate';

import { kernActies } from '../../libs/engine/acties.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import type { Veiligheidsklasse } from '../../libs/triage/klasse.ts';
import type { VeiligThuisContext } from './veilig-thuis.context.ts';
import type { VeiligThuisEvent } from './veilig-thuis.events.ts';
import { vragen } from './veilig-thuis.vragen.ts';

// Only its type is used: what zaken of this route remember, hear, and say about their states.
const types: { readonly context?: VeiligThuisContext; readonly events?: VeiligThuisEvent; readonly meta?: StaatMeta } =
  {};

const isIn = (staat: `#${string}`) => stateIn<VeiligThuisContext, VeiligThuisEvent, undefined>(staat);

/** Questions about where the zaak is in another part of the machine, by the id of the state. */
const plaatsen = {
  isAcuutcheckOpen: isIn('#acuutcheck'),
  isInOnderzoek: isIn('#onderzoek'),
  isRadarGewogen: isIn('#radarGewogen'),
  isKlasseTeBepalen: isIn('#klasseTeBepalen'),
  isKlasseZorgelijk: isIn('#klasseZorgelijk'),
  isLokaalTeamGevraagd: isIn('#naarLokaalTeam.open'),
  isLopendeHulpGevraagd: isIn('#naarLopendeHulp.open'),
  isTafelGevraagd: isIn('#naarTafel.open'),
  isRaadGevraagd: isIn('#naarRaad.open'),
  isOvergedragen: isIn('#overgedragen'),
  isVerzoekBijRaad: isIn('#bijRaad'),
  isEindeBemoeienis: isIn('#eindeBemoeienis'),
  isMelderIngelicht: isIn('#melderIngelicht'),
};

/** Typed building blocks of the machine: the effects that it may name, what it remembers, and the questions it asks. */
export const veiligThuisSetup = setup({
  types,
  actions: {
    ...kernActies,
    /** A fact for the dossier: it is logged, and nothing else changes. */
    noteer: assign({}),
    onthoudContact: assign(({ event, context }) =>
      event.type === 'CONTACT_ONTVANGEN'
        ? {
            soort: event.gegevens.soort,
            anoniem: event.gegevens.anoniem,
            ...(event.gegevens.veiligheidsklasse && { klasse: event.gegevens.veiligheidsklasse }),
          }
        : event.type === 'MELDING_GEDAAN'
          ? { soort: 'melding' as const, anoniem: event.gegevens.anoniem }
          : context,
    ),
    onthoudKlasse: assign((_, { klasse }: { readonly klasse: Veiligheidsklasse }) => ({ klasse })),
    onthoudVerlaging: assign(({ event, context }) =>
      event.type === 'VERLAGING_VOORGESTELD'
        ? { verlaging: { naar: event.gegevens.naar, door: event.door.id } }
        : context,
    ),
    vergeetVerlaging: assign({ verlaging: null }),
  },
  guards: { ...vragen, ...plaatsen },
});
