import { geweigerdeOverdracht, type Overdracht, type Overdrachten } from '../overdracht.ts';
import { DOELEN } from '../doelen.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';

/** The hand-over to another gemeente. The route has a final state `verhuisd`. */
export type Gemeenteoverdracht = Overdracht<'andere-gemeente'>;

/** To whom the hand-over of `woonplaatsregio` goes: the new gemeente takes over sight on safety as well. */
export const GEMEENTEOVERDRACHTEN = {
  'andere-gemeente': {
    ontvanger: 'de nieuwe gemeente',
    termijn: 'overdrachtGemeente',
    metZicht: true,
    doel: DOELEN.verantwoordelijkWorden,
    grondslag: GRONDSLAGEN.woonplaats,
    beantwoordAls: 'lokaal-team', // of the new gemeente: the offer goes to who is responsible where the child lives now
    ontvangendeRoutes: ['cjg-intake', 'jgt-toeleiding'],
  },
} as const satisfies Overdrachten<'andere-gemeente', 'overdrachtGemeente'>;

const NAAR_GEMEENTE = {
  naarRoute: 'andere-gemeente',
  urgentie: 'U3',
  bijAanvaard: '#verhuisd',
  bijGeweigerd: '#gemeenteGeweigerd',
  gezin: {
    tekst:
      'U woont nu in een andere gemeente. Wij vragen haar het over te nemen. Tot zij ja zegt, blijven wij u helpen. Hulp die al loopt, gaat door.',
    wanneer: 'meteen',
    door: 'intake',
  },
} as const satisfies Gemeenteoverdracht;

/**
 * Which gemeente is responsible. Until another one accepts, sight on safety included, it is this one.
 * Source: Jeugdwet 1.1, 2.7a.
 * @param open first phase of a hand-over, as the route makes it
 */
export function woonplaatsregio<Open>(open: (overdracht: Gemeenteoverdracht) => Open) {
  return {
    initial: 'hier',
    meta: { titel: 'Woonplaats' },
    states: {
      hier: {
        id: 'woonplaatsHier',
        meta: {
          titel: 'Deze gemeente is verantwoordelijk',
          zonderKlok: 'Er is niets te doen, tot de woonplaats wijzigt.',
        },
        on: { WOONPLAATS_GEWIJZIGD: { target: 'overdracht' } },
      },
      overdracht: {
        initial: 'open',
        meta: { titel: 'Overdracht aan de nieuwe gemeente' },
        on: {
          OVERDRACHT_INGETROKKEN: {
            guard: { type: 'betreftOverdracht', params: { naarRoute: 'andere-gemeente' } },
            target: 'hier',
          },
        },
        states: {
          open: open(NAAR_GEMEENTE),
          geweigerd: {
            id: 'gemeenteGeweigerd',
            ...geweigerdeOverdracht(NAAR_GEMEENTE, GEMEENTEOVERDRACHTEN['andere-gemeente'], 'open'),
          },
        },
      },
    },
  } as const;
}
