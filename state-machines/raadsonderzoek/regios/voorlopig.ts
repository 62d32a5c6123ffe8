import { and, not } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';

const RO = 'raadsonderzoeker';

const GEZIN_TE_HOREN = {
  tekst: 'De rechter besliste met spoed. Binnen twee weken kunt u de rechter vertellen wat u ervan vindt.',
  wanneer: 'meteen',
  door: RO,
} as const;

const toegewezen = and(['isBijSpoedrechter', 'isSpoedToegewezen']);
const vooraf = and(['isBijSpoedrechter', 'isSpoedGehoord']);

const vastTeStellen = [{ guard: 'isMaatregelInStand', target: '#gehoord' }, { target: '#zonderVoorlopige' }] as const;

const nietTijdig = <const Doel extends string>(termijn: 'horen' | 'horenTweede', target: Doel) =>
  ({ guard: { type: 'betreftTermijn', params: { termijn } }, target }) as const;

/**
 * A provisional measure: three months at most, and without a hearing in time it loses its force. A clock never ends it here: when one
 * passes, a person finds out what holds. A second order (a spoedmachtiging beside a VOTS) has its own hearing, and its own end. Source: BW 1:257; Rv 800 lid 3.
 */
export const voorlopig = raadSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Voorlopige maatregel' },
  states: {
    geen: {
      id: 'zonderVoorlopige',
      meta: { titel: 'Geen voorlopige maatregel', zonderKlok: 'Er is niets te volgen.' },
      on: {
        SPOEDBESCHIKKING_GEGEVEN: [
          { guard: vooraf, target: '#gehoord', actions: 'onthoudEinde' },
          { guard: toegewezen, target: '#teHoren', actions: 'onthoudEinde' },
        ],
      },
    },
    geldt: {
      initial: 'teHoren',
      meta: { titel: 'Voorlopige maatregel geldt', grenzen: ['eindeVoorlopig'] },
      on: {
        BESCHIKKING_GEGEVEN: { guard: and(['isBijRechter', not('isAangehouden')]), target: 'geen' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'eindeVoorlopig' } },
          target: 'vervallen',
        },
      },
      states: {
        teHoren: {
          id: 'teHoren',
          meta: {
            titel: 'Belanghebbenden te horen',
            termijnen: ['horen'],
            taken: ['horenRegelen'],
            gezin: GEZIN_TE_HOREN,
          },
          on: {
            BELANGHEBBENDEN_GEHOORD: vastTeStellen,
            TERMIJN_OVERSCHREDEN: nietTijdig('horen', '#voorlopigVervallen'),
            SPOEDBESCHIKKING_GEGEVEN: [
              { guard: vooraf, actions: 'onthoudTweede' },
              { guard: toegewezen, target: 'tweeTeHoren', actions: 'onthoudTweede' },
            ],
          },
        },
        /** A second order before anybody was heard about the first: each has its own two weeks, and falls by its own. */
        tweeTeHoren: {
          id: 'tweeTeHoren',
          initial: 'allebei',
          meta: {
            titel: 'Belanghebbenden te horen over een tweede beschikking',
            termijnen: ['horenTweede'],
            taken: ['horenRegelen'],
            gezin: GEZIN_TE_HOREN,
          },
          on: {
            BELANGHEBBENDEN_GEHOORD: vastTeStellen,
            TERMIJN_OVERSCHREDEN: nietTijdig('horenTweede', '#voorlopigVervallen'),
            SPOEDBESCHIKKING_GEGEVEN: { guard: toegewezen, actions: 'onthoudTweede' },
          },
          states: {
            allebei: {
              meta: { titel: 'Ook over de eerste te horen', termijnen: ['horen'] },
              on: { TERMIJN_OVERSCHREDEN: nietTijdig('horen', 'eersteVerstreken') },
            },
            eersteVerstreken: {
              meta: {
                titel: 'Over de eerste niet tijdig gehoord: vaststellen wat geldt',
                termijnen: ['vervalVaststellen'],
                taken: ['vervalVaststellen'],
              },
              on: { BESCHIKKING_VERVALLEN: { target: 'eersteVervallen' } },
            },
            eersteVervallen: {
              meta: { titel: 'De eerste is vervallen, de tweede geldt', zonderKlok: 'Het horen loopt eromheen.' },
            },
          },
        },
        gehoord: {
          id: 'gehoord',
          meta: { titel: 'Belanghebbenden gehoord', zonderKlok: 'Het einde staat als grens bij de zaak.' },
          on: {
            SPOEDBESCHIKKING_GEGEVEN: [
              { guard: vooraf, actions: 'onthoudTweede' },
              { guard: toegewezen, target: 'teHoren', actions: 'onthoudTweede' },
            ],
          },
        },
      },
    },
    vervallen: {
      id: 'voorlopigVervallen',
      meta: {
        titel: 'Voorlopige maatregel voorbij of niet tijdig gehoord: vaststellen wat geldt',
        grenzen: ['eindeVoorlopig'],
        termijnen: ['vervalVaststellen'],
        taken: ['vervalVaststellen'],
        gezin: {
          tekst: 'De tijd van de voorlopige beslissing is om. U hoort vandaag nog wat er nu geldt.',
          wanneer: 'meteen',
          door: RO,
        },
      },
      on: {
        BELANGHEBBENDEN_GEHOORD: [
          { guard: and(['isMaatregelInStand', 'isVoorlopigNogGeldig']), target: '#gehoord', actions: 'volgLangste' },
          { guard: 'isMaatregelOpgeheven', target: 'geen' },
        ],
        BESCHIKKING_VERVALLEN: [
          { guard: 'isAndereNogGeldig', target: '#gehoord', actions: 'volgLangste' },
          { target: 'geen' },
        ],
        SPOEDBESCHIKKING_GEGEVEN: [
          { guard: vooraf, target: '#gehoord', actions: 'onthoudEinde' },
          { guard: toegewezen, target: '#teHoren', actions: 'onthoudEinde' },
        ],
        BESCHIKKING_GEGEVEN: { guard: and(['isBijRechter', not('isAangehouden')]), target: 'geen' },
      },
    },
  },
});
