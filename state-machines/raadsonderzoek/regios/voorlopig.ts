import { and, not } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';

const RO = 'raadsonderzoeker';

const vastTeStellen = [{ guard: 'isMaatregelInStand', target: '#gehoord' }, { target: '#zonderVoorlopige' }] as const;

/**
 * A provisional measure: three months at most, and without a hearing in time it loses its force. A clock never ends it here: when one
 * passes, a person finds out what holds. Source: BW 1:257; Rv 800 lid 3.
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
          { guard: and(['isBijSpoedrechter', 'isSpoedGehoord']), target: '#gehoord', actions: 'onthoudEinde' },
          { guard: and(['isBijSpoedrechter', 'isSpoedToegewezen']), target: '#teHoren', actions: 'onthoudEinde' },
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
            gezin: {
              tekst: 'De rechter besliste met spoed. Binnen twee weken kunt u de rechter vertellen wat u ervan vindt.',
              wanneer: 'meteen',
              door: RO,
            },
          },
          on: {
            BELANGHEBBENDEN_GEHOORD: vastTeStellen,
            TERMIJN_OVERSCHREDEN: {
              guard: { type: 'betreftTermijn', params: { termijn: 'horen' } },
              target: '#voorlopigVervallen',
            },
          },
        },
        gehoord: {
          id: 'gehoord',
          meta: { titel: 'Belanghebbenden gehoord', zonderKlok: 'Het einde staat als grens bij de zaak.' },
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
          { guard: and(['isMaatregelInStand', 'isVoorlopigNogGeldig']), target: '#gehoord' },
          { guard: 'isMaatregelOpgeheven', target: 'geen' },
        ],
        BESCHIKKING_VERVALLEN: { target: 'geen' },
        BESCHIKKING_GEGEVEN: { guard: and(['isBijRechter', not('isAangehouden')]), target: 'geen' },
      },
    },
  },
});
