import type { Rol } from '../contracts/rollen.ts';
import type { Datum } from '../contracts/tijd.ts';
import type { Duur } from '../termijnen/index.ts';

/**
 * The effects that a machine can name. The core reads type and params from XState's pure `transition` and turns them into
 * clock facts or effects; the implementations here are empty because nothing is ever executed inside a machine.
 */
export interface KernActies {
  /** Lengthens a running term on a legal ground (verdaging, verlenging). */
  readonly verlengTermijn: { readonly termijn: string; readonly grond: string; readonly duur: Duur };
  /** Suspends a running term for a period whose end is known beforehand (written consent to postponement). */
  readonly schortOpTot: { readonly termijn: string; readonly grond: string; readonly tot: Datum };
  /** The clock loses its meaning without having been met. */
  readonly vervalTermijn: { readonly termijn: string };
  /** Sends a message of the route to a role of the own organisation, or to the family (only to a safe contact). */
  readonly stuurBericht: { readonly sjabloon: string; readonly aan: Rol | 'gezin' };
  /** First phase of a hand-over: offered to another route; the sender stays owner until it is accepted. */
  readonly biedOverdrachtAan: { readonly naarRoute: string; readonly urgentie: Urgentie };
  /** The offered hand-over is taken back. */
  readonly trekOverdrachtIn: { readonly naarRoute: string };
  /** Second phase of a hand-over: the receiver answered. `reden` is the code of a refusal. */
  readonly sluitOverdracht: {
    readonly naarRoute: string;
    readonly fase: 'aanvaard' | 'geweigerd';
    readonly ontvanger: string | null;
    readonly reden: string | null;
  };
  /** Sight on the safety of the jeugdige goes to another organisation, or (`null`) comes back to the one whose zaak this is. */
  readonly geefZicht: { readonly aan: string | null };
  /** Records a decision with its kind and legal ground. */
  readonly legBesluitVast: { readonly besluit: string; readonly grond: string };
}

/** Urgency classes of domein.md section 5: U0 now, U1 same day, U2 5 werkdagen, U3 10 werkdagen, U4 regular. */
export const URGENTIES = ['U0', 'U1', 'U2', 'U3', 'U4'] as const;
export type Urgentie = (typeof URGENTIES)[number];

/** An effect that is only named: its type carries the params, its body is empty by design. */
type Benoemd<Params> = (_: unknown, params: Params) => void;

const benoem = (): void => undefined;

/** To be passed to XState's `setup({ actions: kernActies })`, so that params are type-checked where a machine names them. */
export const kernActies: { readonly [Naam in keyof KernActies]: Benoemd<KernActies[Naam]> } = {
  verlengTermijn: benoem,
  schortOpTot: benoem,
  vervalTermijn: benoem,
  stuurBericht: benoem,
  biedOverdrachtAan: benoem,
  trekOverdrachtIn: benoem,
  sluitOverdracht: benoem,
  geefZicht: benoem,
  legBesluitVast: benoem,
};
