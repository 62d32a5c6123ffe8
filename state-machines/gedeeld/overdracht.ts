import type { Urgentie } from '../../libs/engine/acties.ts';
import type { GezinHoort, RouteOverdracht, TaakDefinitie } from '../../libs/engine/route.ts';

/** A hand-over to another route: to which, how urgent, and where each answer leads. */
export interface Overdracht<NaarRoute extends string = string> {
  readonly naarRoute: NaarRoute;
  readonly urgentie: Urgentie;
  readonly bijAanvaard: string;
  readonly bijGeweigerd: string;
  /** What the family hears. Left out where only a talk is safe: an automatic letter can reach the one who hurts. */
  readonly gezin?: GezinHoort;
}

/** Every hand-over that a route offers: to whom, within which of its terms they answer, and whether sight on safety goes with it. */
export type Overdrachten<NaarRoute extends string, Termijn extends string> = Readonly<
  Record<NaarRoute, RouteOverdracht & { readonly termijn: Termijn }>
>;

/**
 * First phase of a hand-over: offered, and waiting for the answer. No answer in time escalates and never closes. A route adds
 * `exit: <setup>.enqueueActions(neemAanbodTerug(naarRoute))`: what else ends this state takes the offer back.
 */
export function aangebodenOverdracht<NaarRoute extends string, Termijn extends string>(
  { naarRoute, urgentie, bijAanvaard, bijGeweigerd, gezin }: Overdracht<NaarRoute>,
  { ontvanger, termijn, metZicht }: RouteOverdracht & { readonly termijn: Termijn },
) {
  const betreft = { type: 'betreftOverdracht', params: { naarRoute } } as const;
  return {
    initial: 'aangeboden',
    meta: { titel: `Overdracht aan ${ontvanger} staat open`, termijnen: [termijn], ...(gezin && { gezin }) },
    entry: { type: 'biedOverdrachtAan', params: { naarRoute, urgentie } },
    on: {
      OVERDRACHT_AANVAARD: {
        guard: { type: 'isAanvaard', params: { naarRoute, metZicht } },
        target: bijAanvaard,
        actions: metZicht ? [sluitAanvaard(naarRoute), geefZicht] : [sluitAanvaard(naarRoute)],
      },
      OVERDRACHT_GEWEIGERD: { guard: betreft, target: bijGeweigerd, actions: sluitGeweigerd(naarRoute) },
    },
    states: {
      aangeboden: {
        meta: { titel: `Aangeboden aan ${ontvanger}` },
        on: {
          TERMIJN_OVERSCHREDEN: { guard: { type: 'betreftTermijn', params: { termijn } }, target: 'geenAntwoord' },
        },
      },
      geenAntwoord: {
        meta: { titel: `Geen antwoord van ${ontvanger}: leidinggevenden aan zet`, taken: ['overdrachtEscaleren'] },
      },
    },
  } as const;
}

interface Aanvaard {
  readonly event: { readonly gegevens: { readonly ontvanger: string } };
}

interface Geweigerd {
  readonly event: { readonly gegevens: { readonly reden: string } };
}

function sluitAanvaard(naarRoute: string) {
  return {
    type: 'sluitOverdracht',
    params: ({ event }: Aanvaard) => ({
      naarRoute,
      fase: 'aanvaard' as const,
      ontvanger: event.gegevens.ontvanger,
      reden: null,
    }),
  } as const;
}

const geefZicht = {
  type: 'geefZicht',
  params: ({ event }: Aanvaard) => ({ aan: event.gegevens.ontvanger }),
} as const;

function sluitGeweigerd(naarRoute: string) {
  return {
    type: 'sluitOverdracht',
    params: ({ event }: Geweigerd) => ({
      naarRoute,
      fase: 'geweigerd' as const,
      ontvanger: null,
      reden: event.gegevens.reden,
    }),
  } as const;
}

/** What XState gives to an action that names others. */
interface Uitgang {
  readonly event: { readonly type: string; readonly gegevens: object };
  readonly enqueue: (actie: {
    readonly type: 'trekOverdrachtIn';
    readonly params: { readonly naarRoute: string };
  }) => void;
}

/** Takes an offer back when anything but its answer ends it, so that none is left hanging. */
export function neemAanbodTerug(naarRoute: string): (uitgang: Uitgang) => void {
  return ({ event, enqueue }) => {
    const isAntwoord = event.type === 'OVERDRACHT_AANVAARD' || event.type === 'OVERDRACHT_GEWEIGERD';
    const betreft = 'naarRoute' in event.gegevens && event.gegevens.naarRoute === naarRoute;
    if (!isAntwoord || !betreft) enqueue({ type: 'trekOverdrachtIn', params: { naarRoute } });
  };
}

const NA_WEIGERING: GezinHoort = {
  tekst: 'Een andere organisatie kan u nog niet overnemen. Wij blijven uw vaste contact en zoeken een oplossing.',
  wanneer: 'meteen',
  door: 'jeugdprofessional',
};

/** After a refusal: the sender is owner as before, and mends it or finds another way. The route has a clock `overdrachtHerstel`. */
export function geweigerdeOverdracht<NaarRoute extends string>(
  { naarRoute, gezin }: Overdracht<NaarRoute>,
  { ontvanger }: RouteOverdracht,
  opnieuw: string,
) {
  return {
    meta: {
      titel: `Geweigerd door ${ontvanger}`,
      termijnen: ['overdrachtHerstel'],
      taken: ['overdrachtHerstellen'],
      ...(gezin && { gezin: NA_WEIGERING }),
    },
    on: {
      OVERDRACHT_OPNIEUW_AANGEBODEN: {
        guard: { type: 'betreftOverdracht', params: { naarRoute } },
        target: opnieuw,
      },
    },
  } as const;
}

/** Work round a hand-over, for every route that has one. */
export const OVERDRACHT_TAKEN = {
  overdrachtEscaleren: {
    titel: 'Geen antwoord op de overdracht: bel de leidinggevende van de ontvanger',
    rol: 'teamleider',
  },
  overdrachtHerstellen: {
    titel: 'Geweigerde overdracht: herstel of zoek een andere weg',
    rol: 'teamleider',
    termijn: 'overdrachtHerstel',
  },
} as const satisfies Record<string, TaakDefinitie>;
