import { and, initialTransition, not, or, setup, stateIn, transition } from 'xstate';

import { kanGelden } from './plaatsvraag.ts';

const types: { readonly events?: { readonly type: 'VERDER' } } = {};
const machine = setup({
  types,
  guards: {
    isHier: stateIn('#hier'),
    isDaar: stateIn('#daar'),
    isFeit: () => false,
    isHierMetFeit: and(['isHier', () => true]),
  },
}).createMachine({
  initial: 'eerst',
  states: { eerst: { id: 'hier', on: { VERDER: 'dan' } }, dan: { id: 'daar' } },
});
const [hier] = initialTransition(machine);
const [daar] = transition(machine, hier, { type: 'VERDER' });

describe('whether a guard can hold where a zaak is', () => {
  it.each([
    { geval: 'none', guard: undefined, kan: [true, true] },
    { geval: 'the place itself', guard: stateIn('#hier'), kan: [true, false] },
    { geval: 'a place by name', guard: 'isDaar', kan: [false, true] },
    { geval: 'a place by name, with params', guard: { type: 'isHier', params: { x: 1 } }, kan: [true, false] },
    { geval: 'the facts, which are not known yet', guard: 'isFeit', kan: [true, true] },
    { geval: 'a question without a name', guard: () => false, kan: [true, true] },
    { geval: 'one that is not there', guard: 'isVerzonnen', kan: [true, true] },
    { geval: 'the facts and the place', guard: and(['isFeit', 'isHier']), kan: [true, false] },
    { geval: 'a place inside a name', guard: 'isHierMetFeit', kan: [true, false] },
    { geval: 'another place', guard: not('isHier'), kan: [false, true] },
    { geval: 'not the facts', guard: not('isFeit'), kan: [true, true] },
    { geval: 'either place', guard: or(['isHier', 'isDaar']), kan: [true, true] },
    { geval: 'a place or the facts', guard: or(['isHier', 'isFeit']), kan: [true, true] },
    { geval: 'neither place', guard: and([not('isHier'), not('isDaar')]), kan: [false, false] },
    { geval: 'another place or facts', guard: not(or(['isHier', 'isFeit'])), kan: [false, true] },
  ])('is answered when it asks $geval', ({ guard, kan }) => {
    expect([kanGelden(guard, hier), kanGelden(guard, daar)]).toEqual(kan);
  });
});
