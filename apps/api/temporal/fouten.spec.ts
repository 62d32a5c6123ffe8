import { ServiceError } from '@temporalio/client';

import { failureOf, isAway, isVastgelopen } from './fouten.ts';

/** As the gRPC client throws it. */
function grpc(code: number): Error {
  return Object.assign(new Error('14 UNAVAILABLE'), { code, details: '', metadata: {} });
}

describe('errors of Temporal', () => {
  it.each([
    { geval: 'does not answer in time', code: 4 },
    { geval: 'has too many updates under way', code: 8 },
    { geval: 'lost the task of this workflow several times', code: 9 },
    { geval: 'hands a shard over', code: 10 },
    { geval: 'is not there', code: 14 },
  ])('ask to try again when it $geval', ({ code }) => {
    for (const error of [grpc(code), new ServiceError('', { cause: grpc(code) })]) {
      expect(isAway(error)).toBe(true);
      expect(failureOf(error)).toBeUndefined();
    }
  });

  it('tell a zaak whose task was lost several times from a server that is away', () => {
    expect([9, 14].map((code) => isVastgelopen(new ServiceError('', { cause: grpc(code) })))).toEqual([true, false]);
  });

  it.each([3, 7, 13])('are bugs when it finds fault with the request itself (%i)', (code) => {
    expect(isAway(grpc(code))).toBe(false);
    expect(() => failureOf(grpc(code))).toThrow();
  });
});
