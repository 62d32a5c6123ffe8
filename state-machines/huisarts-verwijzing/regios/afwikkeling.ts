import { and, not, or } from 'xstate';

import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';

/**
 * The family went another way while the provider waits for an answer: withdrew, fell under another law, or another organisation took
 * over. Nothing more is asked of the family; the provider still hears. Every verzoek ends in an answer. Source: iJw 3.2 OP274.
 */
export const afwikkeling = verwijzingSetup.createStateConfig({
  id: 'verzoekAfwikkelen',
  initial: 'ontvangen',
  meta: {
    titel: 'Het gezin gaat een andere weg, het verzoek wacht op antwoord',
    termijnen: ['woonplaatsAfwijzing'],
    gezin: {
      tekst: 'U gaat een andere weg. Wij laten dat de hulpverlener weten. U hoeft daar niets voor te doen.',
      wanneer: 'meteen',
      door: 'administratie',
    },
  },
  on: {
    TERMIJN_OVERSCHREDEN: {
      guard: { type: 'betreftTermijn', params: { termijn: 'woonplaatsAfwijzing' } },
      actions: 'onthoudWoonplaatsVerstreken',
    },
    ANTWOORD_VERZONDEN: [
      {
        guard: and(['isEindantwoord', 'isAchttienOfOuder', not('isAchttienTeBeoordelen')]),
        target: '#zonderVerwijzing',
      },
      { guard: 'isEindantwoord', target: '#afgerond' },
    ],
  },
  states: {
    ontvangen: {
      id: 'afTeWikkelen',
      meta: {
        titel: 'Ontvangen, nog niet beantwoord',
        termijnen: ['antwoordVerzoek'],
        taken: ['verzoekAfsluiten'],
      },
    },
    inOnderzoek: {
      id: 'onderzoekAfTeWikkelen',
      meta: {
        titel: 'In onderzoek, nog geen eindantwoord',
        termijnen: ['verzoekInOnderzoek'],
        taken: ['verzoekAfronden'],
      },
    },
  },
});

/** Takes the offer of this route, while it is open. */
const aanvaardDoor = (naarRoute: 'cjg-intake' | 'andere-gemeente', aanbod: 'isCjgOpen' | 'isGemeenteOpen') =>
  and([aanbod, { type: 'isAanvaard', params: { naarRoute, metZicht: true } }]);

/** What ends the wish for this help while its verzoek is open: the verzoek is answered all the same. */
export function anderVervolg(target: '#afTeWikkelen' | '#onderzoekAfTeWikkelen') {
  return {
    HULPVRAAG_INGETROKKEN: { target },
    VERVOLG_NA_18_BEOORDEELD: { guard: and(['isNaarAnderRecht', 'isAchttienTeBeoordelen']), target },
    OVERDRACHT_AANVAARD: {
      guard: or([aanvaardDoor('cjg-intake', 'isCjgOpen'), aanvaardDoor('andere-gemeente', 'isGemeenteOpen')]),
      target,
    },
  };
}
