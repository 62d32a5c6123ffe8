import type { Route } from '../../libs/engine/route.ts';
import { GEMEENTEOVERDRACHTEN } from '../gedeeld/gezin/woonplaats.ts';
import { toewijzingGebeurtenissen } from './toewijzing.events.ts';
import { toewijzingMachine } from './toewijzing.machine.ts';
import { toewijzingTaken } from './toewijzing.taken.ts';
import { toewijzingGrenzen, toewijzingTermijnen } from './toewijzing.termijnen.ts';

/** One order to a provider: sent, started, changed, evaluated, stopped. */
export const toewijzingRoute: Route = {
  naam: 'toewijzing',
  id: 'toewijzing-v1',
  titel: 'Toewijzing',
  uitleg:
    'Van de opdracht aan een aanbieder tot de laatste dag van de hulp. Wachten boven de norm vraagt een andere plek en hulp voor de tussentijd; geen termijn sluit ooit een zaak.',
  machine: toewijzingMachine,
  startGebeurtenis: 'TOEWIJZING_VOORBEREID',
  gebeurtenissen: toewijzingGebeurtenissen,
  termijnen: toewijzingTermijnen,
  grenzen: toewijzingGrenzen,
  taken: toewijzingTaken,
  berichten: {},
  overdrachten: GEMEENTEOVERDRACHTEN,
  uitgaand: {
    TOEWIJZING_VOORBEREID: { soort: 'JW301', zolang: 'voorbereid', daarna: 'TOEWIJZING_VERZONDEN' },
    TOEWIJZING_GEWIJZIGD: { soort: 'JW301' },
    TOEWIJZING_INGETROKKEN: { soort: 'JW301' },
    BERICHT_OPNIEUW_VERZONDEN: { soort: 'JW301' },
    VERZOEK_IN_ONDERZOEK: { soort: 'JW319' },
    VERZOEK_AFGEWEZEN: { soort: 'JW319' },
  },
};
