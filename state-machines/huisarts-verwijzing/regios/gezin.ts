import { and, not } from 'xstate';

import { verjaardag } from '../../gedeeld/gezin/toestemming.ts';
import { volwassen as volwassenregio } from '../../gedeeld/gezin/volwassen.ts';
import { woonplaatsregio } from '../../gedeeld/gezin/woonplaats.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { openOvername } from './overdracht.ts';

/** Age says whose consent counts when the CJG is to take over. Consent is asked for that, and not kept for anything else. */
export const volwassen = verwijzingSetup.createStateConfig({
  ...volwassenregio,
  on: {
    TERMIJN_OVERSCHREDEN: [
      { guard: verjaardag('leeftijd12'), actions: 'wordt12' },
      { guard: verjaardag('leeftijd16'), actions: 'wordt16' },
    ],
  },
});

const regio = woonplaatsregio((overdracht) => openOvername(overdracht, '#gemeenteHeeftOvergenomen'));

/** A refusal of the verzoek on woonplaats also asks the other gemeente to take over. Source: iJw 3.2 OP359. */
export const woonplaats = verwijzingSetup.createStateConfig({
  ...regio,
  states: {
    ...regio.states,
    hier: {
      ...regio.states.hier,
      on: {
        ...regio.states.hier.on,
        ANTWOORD_VERZONDEN: {
          guard: and(['isVerzoekOpen', 'isBijVerzoek', 'isAndereGemeente', 'isWoonplaatsOpTijd']),
          target: 'overdracht',
        },
      },
    },
    overgenomen: {
      id: 'gemeenteHeeftOvergenomen',
      meta: {
        titel: 'De andere gemeente heeft overgenomen',
        zonderKlok: 'De klok van het antwoord aan de aanbieder loopt in de hoofdlijn.',
      },
      always: { guard: not('isAfwikkeling'), target: '#verhuisd' },
    },
  },
});
