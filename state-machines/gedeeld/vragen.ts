import type { Definities, FeitenVan, GemeldVan, Termijngebeurtenis } from './gebeurtenissen.ts';

/** An event of any route: the facts of one kind are known once its type is. */
interface Gegeven {
  readonly event: { readonly type: string; readonly gegevens: object };
}

/**
 * Makes questions about the facts of one kind of event, with what a route remembers. The answer is "no" for every other kind,
 * so that a route with more events can ask them as they are.
 */
export function vraagBij<D extends Definities, Context>() {
  return <const Type extends keyof D>(
    type: Type,
    klopt: (feiten: FeitenVan<D, Type>, context: Context) => boolean,
  ): ((gegeven: { readonly context: Context; readonly event: EenEvent }) => boolean) => {
    const isType = (event: EenEvent): event is GemeldVan<D, Type> => event.type === type;
    return ({ context, event }) => isType(event) && klopt(event.gegevens, context);
  };
}

/** An event of any route, before its type is known. */
interface EenEvent {
  readonly type: PropertyKey;
  readonly gegevens: unknown;
}

/** Whether a term event is about this clock and is a warning or its end, not a repeat of it. */
export function betreftTermijn({ event }: Gegeven, { termijn }: { readonly termijn: string }): boolean {
  return isTermijnmoment(event) && event.gegevens.termijn === termijn && !event.gegevens.stap.startsWith('herhaling');
}

/** Whether an answer to a hand-over, or its withdrawal, is about this route. */
export function betreftOverdracht({ event }: Gegeven, { naarRoute }: { readonly naarRoute: string }): boolean {
  return isOverdracht(event) && event.gegevens.naarRoute === naarRoute;
}

/** Whether this receiver accepts, and takes over sight on safety where the hand-over is about that too. */
export function isAanvaard(
  { event }: Gegeven,
  { naarRoute, metZicht }: { readonly naarRoute: string; readonly metZicht: boolean },
): boolean {
  if (!isAanvaarding(event) || event.gegevens.naarRoute !== naarRoute) return false;
  return event.gegevens.zichtOpVeiligheid || !metZicht;
}

type Overdrachtsevent = Gegeven['event'] & { readonly gegevens: { readonly naarRoute: string } };
type Aanvaarding = Overdrachtsevent & { readonly gegevens: { readonly zichtOpVeiligheid: boolean } };

function isTermijnmoment(event: Gegeven['event']): event is Termijngebeurtenis {
  return event.type === 'TERMIJN_NADERT' || event.type === 'TERMIJN_OVERSCHREDEN';
}

/** Every event of this name has these facts: `overdrachtGebeurtenissen` gives a route its schemas. */
function isOverdracht(event: Gegeven['event']): event is Overdrachtsevent {
  return event.type.startsWith('OVERDRACHT_');
}

function isAanvaarding(event: Gegeven['event']): event is Aanvaarding {
  return event.type === 'OVERDRACHT_AANVAARD';
}
