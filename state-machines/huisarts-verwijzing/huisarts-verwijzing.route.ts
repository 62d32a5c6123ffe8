import type { Route } from '../../libs/engine/route.ts';
import { LEEFTIJDSGRENZEN } from '../gedeeld/gezin/leeftijd.ts';
import { ZICHT_TERUG_BIJ } from '../gedeeld/veiligheid/regio.ts';
import { huisartsVerwijzingBerichten } from './huisarts-verwijzing.berichten.ts';
import { huisartsVerwijzingGebeurtenissen } from './huisarts-verwijzing.events.ts';
import { huisartsVerwijzingMachine } from './huisarts-verwijzing.machine.ts';
import { huisartsVerwijzingOverdrachten } from './huisarts-verwijzing.overdrachten.ts';
import { huisartsVerwijzingTaken } from './huisarts-verwijzing.taken.ts';
import { huisartsVerwijzingTermijnen } from './huisarts-verwijzing.termijnen.ts';

/** The medical road: from a consult to the first day of help, with the messages between provider and gemeente. */
export const huisartsVerwijzingRoute: Route = {
  naam: 'huisarts-verwijzing',
  id: 'huisarts-verwijzing-v1',
  titel: 'Verwijzing door huisarts, jeugdarts of medisch specialist',
  uitleg:
    'Van consult, met of zonder POH Jeugd, tot de hulp begint. De gemeente kan deze weg niet weigeren; wie te lang wacht, krijgt hulp bij het zoeken.',
  machine: huisartsVerwijzingMachine,
  startGebeurtenis: 'HULPVRAAG_ONTVANGEN',
  gebeurtenissen: huisartsVerwijzingGebeurtenissen,
  termijnen: huisartsVerwijzingTermijnen,
  grenzen: LEEFTIJDSGRENZEN,
  taken: huisartsVerwijzingTaken,
  berichten: huisartsVerwijzingBerichten,
  overdrachten: huisartsVerwijzingOverdrachten,
  zichtTerugBij: ZICHT_TERUG_BIJ,
  uitgaand: {
    TOEWIJZING_VERZONDEN: { soort: 'JW301' },
    BERICHT_OPNIEUW_VERZONDEN: { soort: 'JW301' },
    ANTWOORD_VERZONDEN: { soort: 'JW319' },
  },
};
