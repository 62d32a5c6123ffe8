import {
  overleden as gedeeld,
  overledenMetVerzoek as metVerzoek,
  verzoekBeantwoord,
} from '../../gedeeld/gezin/overleden.ts';
import { toewijzingSetup } from '../toewijzing.setup.ts';

/**
 * What gemeente and provider still tell each other: the end of the help, and of the order. A refused message is not noted: a person looks
 * at that. Source: iJw 3.2 JZ588 code 02, JZ002 code 02.
 */
const BERICHTEN = {
  ZORG_GESTOPT: { actions: 'noteer' },
  TOEWIJZING_GEWIJZIGD: { guard: 'isEindeDoorOverlijden', actions: 'noteer' },
  RETOUR_ONTVANGEN: { guard: 'isRetourGoed', actions: 'noteer' },
  BERICHT_OPNIEUW_VERZONDEN: { actions: 'noteer' },
} as const;

/** After a death in which no verzoek was open. */
export const overleden = toewijzingSetup.createStateConfig({ ...gedeeld, on: { ...gedeeld.on, ...BERICHTEN } });

const beantwoord = {
  TOEWIJZING_GEWIJZIGD: { guard: 'isEindeDoorOverlijden', target: 'beantwoord' },
  VERZOEK_AFGEWEZEN: { target: 'beantwoord' },
} as const;

/**
 * The provider asked for a change and waits: a verzoek always ends in a toewijzing or a refusal, within the term that it had. The
 * toewijzing can only be ended. Source: iJw 3.2 OP344, OP346.
 */
export const overledenMetVerzoek = toewijzingSetup.createStateConfig({
  ...metVerzoek,
  initial: 'teBeantwoorden',
  on: { ...metVerzoek.on, ...BERICHTEN },
  states: {
    teBeantwoorden: {
      meta: {
        titel: 'Verzoek nog niet beantwoord',
        termijnen: ['antwoordOpVerzoek'],
        taken: ['verzoekNaOverlijden'],
      },
      on: beantwoord,
    },
    inOnderzoek: {
      id: 'overledenInOnderzoek',
      meta: {
        titel: 'Verzoek in onderzoek, nog geen eindantwoord',
        termijnen: ['onderzoekNaVerzoek'],
        taken: ['verzoekNaOverlijden'],
      },
      on: beantwoord,
    },
    beantwoord: verzoekBeantwoord,
  },
});
