import { and, not } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';
import { drieTeHoren, GEZIN_TE_HOREN, nietTijdig, toegewezen, tweeTeHoren, vastTeStellen, vooraf } from './horen.ts';

/**
 * A provisional measure: three months at most, and without a hearing in time it loses its force. A clock never ends it here: when one
 * passes, a person finds out what holds. Another order (a spoedmachtiging beside a VOTS) has its own term to hear, and its own end.
 * Source: BW 1:257; Rv 800 lid 3.
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
        tweeTeHoren,
        drieTeHoren,
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
          door: 'raadsonderzoeker',
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
