import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';

import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import { moment } from './verkenning.ts';
import { beginVan, neem, type Wandelevent } from './wandelaar.ts';

/** A fact by its type and the number of its example, or the clock that nears or passes. */
export type Gang<Type extends string> = Type | `${Type}#${number}` | `voorbij:${string}` | `nadert:${string}`;

/** One row of a table of transitions: what happens, and where that leads. */
interface Geval<Type extends string> {
  readonly geval: string;
  readonly na: readonly Gang<Type>[];
  readonly staat: string;
}

const GELDIG_OP = '2027-01-11T09:00:00.000Z';

/** Active states by id, without the path in front. */
export const namen = (snapshot: AnyMachineSnapshot): string[] =>
  snapshot._nodes.map(({ id, key }) => (id.includes('.') ? key : id));

/** One row of a table of refusals: the last of these is refused. */
interface Weigergeval<Type extends string> {
  readonly geval: string;
  readonly gangen: readonly Gang<Type>[];
}

/** Tables of transitions of a machine, by the examples of its route. `volg` throws when an event is refused. */
export function gangentoets<Type extends string>(
  machine: AnyStateMachine,
  voorbeelden: Readonly<Record<Type, readonly object[]>>,
) {
  const volg = volgerVan(machine, voorbeelden);
  return {
    volg,
    toets: (begin: readonly Gang<Type>[], gevallen: readonly Geval<Type>[]): void => {
      it.each(gevallen)('$geval', ({ na, staat }) => {
        expect(namen(volg([...begin, ...na]))).toContain(staat);
      });
    },
    weigert: (gevallen: readonly Weigergeval<Type>[]): void => {
      it.each(gevallen)('weigert: $geval', ({ gangen }) => {
        const laatste = gangen.at(-1) ?? '';
        volg(gangen.slice(0, -1)); // what comes before it is accepted
        expect(() => volg(gangen)).toThrow(`refused: ${laatste.split('#')[0] ?? ''}`);
      });
    },
  };
}

/** Follows events through a machine by the examples of a route. Throws when one is refused. */
function volgerVan<Type extends string>(
  machine: AnyStateMachine,
  voorbeelden: Readonly<Record<Type, readonly object[]>>,
): (gangen: readonly Gang<Type>[]) => AnyMachineSnapshot {
  return (gangen) => {
    const spoor = { staten: new Set<string>(), overgangen: new Set<string>() };
    return gangen
      .map((gang) => eventVan(voorbeelden, gang))
      .reduce((snapshot, event) => {
        if (!snapshot.can(event)) throw new Error(`refused: ${event.type}`);
        return neem(machine, snapshot, event, spoor);
      }, beginVan(machine));
  };
}

function eventVan(voorbeelden: Readonly<Record<string, readonly object[]>>, gang: string): Wandelevent {
  const stempel = { geldigOp: GELDIG_OP, door: SYSTEEM };
  const [soort = '', termijn = ''] = gang.split(':');
  if (soort === 'voorbij') return { ...stempel, type: 'TERMIJN_OVERSCHREDEN', gegevens: moment(termijn, 'deadline') };
  if (soort === 'nadert') return { ...stempel, type: 'TERMIJN_NADERT', gegevens: moment(termijn, 'waarschuwing-75') };
  const [type = '', nummer = '0'] = gang.split('#');
  const gegevens = voorbeelden[type]?.[Number(nummer)];
  if (!gegevens) throw new Error(`no example ${gang}`);
  return { ...stempel, type, gegevens };
}
