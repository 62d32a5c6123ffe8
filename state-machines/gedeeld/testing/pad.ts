import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';

/** One reported fact on a path: how many days after the start, by whom, and what. */
export interface Padstap<Type extends string = string> {
  readonly dag: number;
  readonly rol: Rol;
  /** Pseudonym of who reports it; always the same person when left out. */
  readonly wie?: string;
  readonly type: Type;
  readonly gegevens: Gegevens;
}

/** A complete course of a zaak, and where it ends. What clocks do in between, the clocks do themselves. */
export interface Pad<Type extends string = string> {
  readonly titel: string;
  readonly stappen: readonly Padstap<Type>[];
  /** Ids of states that are active at the end. */
  readonly eindigtIn: readonly string[];
  readonly beeindigd: boolean;
}

/** The steps of a path, whole or not. */
export type Stappen<Type extends string = string> = Pick<Pad<Type>, 'stappen'>;

/** The first steps of a path. */
export function beginVanPad<Type extends string>({ stappen }: Stappen<Type>, aantal: number): Stappen<Type> {
  return { stappen: stappen.slice(0, aantal) };
}

/** A path with more steps after it. */
export function verder<Type extends string>(
  { stappen }: Stappen<Type>,
  ...meer: readonly Padstap<NoInfer<Type>>[]
): Stappen<Type> {
  return { stappen: [...stappen, ...meer] };
}
