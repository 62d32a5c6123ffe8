import { and } from 'xstate';

import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { anderVervolg } from './afwikkeling.ts';

const inOnderzoek = verwijzingSetup.createStateConfig({
  meta: {
    titel: 'In onderzoek (JW319 met antwoord 2)',
    termijnen: ['verzoekInOnderzoek'],
    taken: ['verzoekAfronden'],
    gezin: {
      tekst:
        'Wij zoeken nog iets uit voordat de hulp kan beginnen. Dat duurt hoogstens acht weken. U hoort het van ons.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: anderVervolg('#onderzoekAfTeWikkelen'),
});

/**
 * A verzoek om toewijzing that has no final answer. What can follow: toewijzing, in onderzoek once, or a refusal with a reason of
 * WJ759; a refusal on woonplaats only within two weeks. Source: iJw 3.2 OP274, OP359.
 */
export const verzoek = verwijzingSetup.createStateConfig({
  id: 'verzoek',
  initial: 'ontvangen',
  meta: { titel: 'Verzoek om toewijzing bij de gemeente', termijnen: ['woonplaatsAfwijzing'] },
  on: {
    TERMIJN_OVERSCHREDEN: {
      guard: { type: 'betreftTermijn', params: { termijn: 'woonplaatsAfwijzing' } },
      actions: 'onthoudWoonplaatsVerstreken',
    },
    TOEWIJZING_VERZONDEN: {
      guard: 'isBijVerzoek',
      target: '#toegewezen',
      actions: ['onthoudToewijzing', { type: 'stuurBericht', params: { sjabloon: 'toegewezen', aan: 'gezin' } }],
    },
    ANTWOORD_VERZONDEN: [
      {
        guard: and(['isBijVerzoek', 'isZonderContract']),
        target: '#expertteam',
        actions: { type: 'stuurBericht', params: { sjabloon: 'verzoekAfgewezen', aan: 'gezin' } },
      },
      {
        guard: and(['isBijVerzoek', 'isAndereGemeente', 'isWoonplaatsOpTijd']),
        target: '#woonplaatsElders',
      },
      {
        guard: and(['isBijVerzoek', 'isMetGesprek']),
        target: '#afgewezen',
        actions: { type: 'stuurBericht', params: { sjabloon: 'verzoekAfgewezen', aan: 'gezin' } },
      },
    ],
  },
  states: {
    ontvangen: {
      meta: {
        titel: 'Verzoek ontvangen (JW315)',
        termijnen: ['antwoordVerzoek'],
        taken: ['verzoekBeantwoorden'],
        gezin: {
          tekst: 'De hulpverlener heeft ons gevraagd of de hulp kan beginnen. Wij antwoorden binnen vijf werkdagen.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        ...anderVervolg('#afTeWikkelen'),
        ANTWOORD_VERZONDEN: {
          guard: and(['isBijVerzoek', 'isInOnderzoek']),
          target: 'inOnderzoek',
          actions: { type: 'stuurBericht', params: { sjabloon: 'verzoekInOnderzoek', aan: 'gezin' } },
        },
      },
    },
    inOnderzoek,
  },
});
