import { and, not, or, stateIn, type AnyMachineSnapshot } from 'xstate';

/** A guard as a transition names it: by name, with params, or made by XState itself (`and`, `or`, `not`, `stateIn`). */
type Guard = string | { readonly type: string } | Voorwaarde | Samengesteld;
type Voorwaarde = (gegeven: never, params: never) => boolean;
interface Samengesteld {
  readonly check: (snapshot: AnyMachineSnapshot, gegeven: object, guard: unknown) => boolean;
  readonly guards?: readonly Guard[];
}

/** How XState tells its own guards apart. */
const checkOf = (guard: unknown): unknown => (guard as Samengesteld).check;
const PLAATS = checkOf(stateIn('#x'));
const EN = checkOf(and([]));
const OF = checkOf(or([]));
const NIET = checkOf(not('x'));

/**
 * Whether a guard can hold where a zaak is now, whatever the facts of the event turn out to be. Only what asks where the zaak is
 * (`stateIn`) is answered; of every other question both answers are possible.
 */
export function kanGelden(guard: unknown, snapshot: AnyMachineSnapshot): boolean {
  return guard === undefined || antwoord(guard as Guard, snapshot) !== false;
}

/** Yes, no, or that it hangs on the facts. */
function antwoord(guard: Guard, snapshot: AnyMachineSnapshot): boolean | undefined {
  if (typeof guard === 'string') return genoemd(guard, snapshot);
  if ('check' in guard) return gemaakt(guard, snapshot);
  return 'type' in guard ? genoemd(guard.type, snapshot) : undefined;
}

function genoemd(naam: string, snapshot: AnyMachineSnapshot): boolean | undefined {
  const { guards } = snapshot.machine.implementations as { readonly guards: Readonly<Record<string, Guard>> };
  const guard = guards[naam];
  return guard === undefined ? undefined : antwoord(guard, snapshot);
}

function gemaakt(guard: Samengesteld, snapshot: AnyMachineSnapshot): boolean | undefined {
  if (guard.check === PLAATS) return guard.check(snapshot, {}, guard);
  const delen = (guard.guards ?? []).map((deel) => antwoord(deel, snapshot));
  switch (guard.check) {
    case EN:
      return delen.includes(false) ? false : alsAlle(delen, true);
    case OF:
      return delen.includes(true) ? true : alsAlle(delen, false);
    case NIET:
      return delen[0] === undefined ? undefined : !delen[0];
    default:
      return undefined;
  }
}

function alsAlle(delen: readonly (boolean | undefined)[], waarde: boolean): boolean | undefined {
  return delen.every((deel) => deel === waarde) ? waarde : undefined;
}
