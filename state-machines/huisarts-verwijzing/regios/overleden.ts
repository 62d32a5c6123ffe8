import { overleden, overledenMetVerzoek as metVerzoek, verzoekBeantwoord } from '../../gedeeld/gezin/overleden.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

/** A retour on an answer is on record, and asks nothing of anybody. */
const BERICHTEN = { RETOUR_ONTVANGEN: { guard: 'isRetourOpAntwoord', actions: 'noteer' } } as const;

/** After a death in which no verzoek was open. */
export const overledenZonderVerzoek = verwijzingSetup.createStateConfig({
  ...overleden,
  on: { ...overleden.on, ...BERICHTEN },
});

/** The provider still hears, within the term that it had: every verzoek ends in an answer. Source: iJw 3.2 OP274, OP344, OP359. */
export const overledenMetVerzoek = verwijzingSetup.createStateConfig({
  ...metVerzoek,
  initial: 'open',
  on: { ...metVerzoek.on, ...BERICHTEN },
  states: {
    open: {
      initial: 'ontvangen',
      meta: { titel: 'Verzoek wacht op antwoord', termijnen: ['woonplaatsAfwijzing'], taken: ['verzoekNaOverlijden'] },
      on: {
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'woonplaatsAfwijzing' } },
          actions: 'onthoudWoonplaatsVerstreken',
        },
        ANTWOORD_VERZONDEN: { guard: 'isEindantwoord', target: 'beantwoord' },
      },
      states: {
        ontvangen: { meta: { titel: 'Ontvangen, nog niet beantwoord', termijnen: ['antwoordVerzoek'] } },
        inOnderzoek: {
          id: 'overledenInOnderzoek',
          meta: { titel: 'In onderzoek, nog geen eindantwoord', termijnen: ['verzoekInOnderzoek'] },
        },
      },
    },
    beantwoord: verzoekBeantwoord,
  },
});
