import { and } from 'xstate';

import { raadSetup } from '../raadsonderzoek.setup.ts';

/** What the family hears after a spoedbeschikking without a hearing. */
export const GEZIN_TE_HOREN = {
  tekst: 'De rechter besliste met spoed. Binnen twee weken kunt u de rechter vertellen wat u ervan vindt.',
  wanneer: 'meteen',
  door: 'raadsonderzoeker',
} as const;

export const toegewezen = and(['isBijSpoedrechter', 'isSpoedToegewezen']);
export const vooraf = and(['isBijSpoedrechter', 'isSpoedGehoord']);

/** A hearing is about every order that was not heard yet. */
export const vastTeStellen = [
  { guard: 'isMaatregelInStand', target: '#gehoord' },
  { guard: 'isMaatregelOpgeheven', target: '#zonderVoorlopige' },
] as const;

/** Where it leads that one of the terms to hear has passed. */
export const nietTijdig = <const Doel extends string>(termijn: 'horen' | 'horenTweede' | 'horenDerde', target: Doel) =>
  ({ guard: { type: 'betreftTermijn', params: { termijn } }, target }) as const;

/** Another order beside those that wait: heard beforehand it only has an end; otherwise it has two weeks of its own, counted from its day. */
const nogEen = <const Doel extends string>(target: Doel) =>
  [
    { guard: vooraf, actions: 'onthoudTweede' },
    { guard: toegewezen, target, actions: 'onthoudTweede' },
  ] as const;

const VAST_TE_STELLEN = { termijnen: ['vervalVaststellen'], taken: ['vervalVaststellen'] } as const;

/** A second order before anybody was heard about the first: each has its own two weeks, and falls by its own. Source: Rv 800 lid 3. */
export const tweeTeHoren = raadSetup.createStateConfig({
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
  },
  states: {
    allebei: {
      meta: { titel: 'Ook over de eerste te horen', termijnen: ['horen'] },
      on: {
        TERMIJN_OVERSCHREDEN: nietTijdig('horen', 'eersteVerstreken'),
        SPOEDBESCHIKKING_GEGEVEN: nogEen('#drieTeHoren'),
      },
    },
    eersteVerstreken: {
      meta: { titel: 'Over de eerste niet tijdig gehoord: vaststellen wat geldt', ...VAST_TE_STELLEN },
      on: {
        BESCHIKKING_VERVALLEN: { target: 'eersteVervallen' },
        SPOEDBESCHIKKING_GEGEVEN: nogEen('#drieEersteVerstreken'),
      },
    },
    eersteVervallen: {
      meta: { titel: 'De eerste is vervallen, de tweede geldt', zonderKlok: 'Het horen loopt eromheen.' },
      on: { SPOEDBESCHIKKING_GEGEVEN: nogEen('#drieEersteVervallen') },
    },
  },
});

/**
 * A third order before anybody was heard about the second. Of a fourth no term is kept apart: the day of the third is the earlier one, and one
 * hearing is about all. Source: Rv 800 lid 3.
 */
export const drieTeHoren = raadSetup.createStateConfig({
  id: 'drieTeHoren',
  initial: 'alle',
  meta: {
    titel: 'Belanghebbenden te horen over een derde beschikking',
    termijnen: ['horenDerde'],
    taken: ['horenRegelen'],
    gezin: GEZIN_TE_HOREN,
  },
  on: {
    BELANGHEBBENDEN_GEHOORD: vastTeStellen,
    TERMIJN_OVERSCHREDEN: nietTijdig('horenDerde', '#voorlopigVervallen'),
    SPOEDBESCHIKKING_GEGEVEN: { guard: toegewezen, actions: 'onthoudTweede' },
  },
  states: {
    alle: {
      meta: { titel: 'Ook over de eerste en de tweede te horen', termijnen: ['horen', 'horenTweede'] },
      on: { TERMIJN_OVERSCHREDEN: nietTijdig('horen', 'eersteVerstreken') },
    },
    eersteVerstreken: {
      id: 'drieEersteVerstreken',
      meta: {
        titel: 'Over de eerste niet tijdig gehoord: vaststellen wat geldt',
        termijnen: ['horenTweede', ...VAST_TE_STELLEN.termijnen],
        taken: VAST_TE_STELLEN.taken,
      },
      on: {
        BESCHIKKING_VERVALLEN: { target: 'eersteVervallen' },
        TERMIJN_OVERSCHREDEN: nietTijdig('horenTweede', 'tweedeVerstreken'),
      },
    },
    eersteVervallen: {
      id: 'drieEersteVervallen',
      meta: { titel: 'De eerste is vervallen; ook over de tweede te horen', termijnen: ['horenTweede'] },
      on: { TERMIJN_OVERSCHREDEN: nietTijdig('horenTweede', 'tweedeVerstreken') },
    },
    tweedeVerstreken: {
      meta: { titel: 'Ook over de tweede niet tijdig gehoord: vaststellen wat geldt', ...VAST_TE_STELLEN },
      on: { BESCHIKKING_VERVALLEN: { target: 'tweedeVervallen' } },
    },
    tweedeVervallen: {
      meta: { titel: 'De eerdere zijn vervallen, de derde geldt', zonderKlok: 'Het horen loopt eromheen.' },
    },
  },
});
