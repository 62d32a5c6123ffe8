import type { Rol } from '../../libs/contracts/rollen.ts';
import type { RouteTermijn } from '../../libs/engine/route.ts';
import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';

/** How a clock starts, warns, repeats and escalates. */
export type Binding = Omit<RouteTermijn, 'definitie' | 'eigenaar' | 'bijOverschrijding'>;

/** Again each werkdag, two weeks long. */
export const DAGELIJKS: NonNullable<RouteTermijn['herhaling']> = {
  elke: { aantal: 1, eenheid: 'werkdagen' },
  maximaal: 10,
};
const WEKELIJKS: NonNullable<RouteTermijn['herhaling']> = { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 8 };

/** The ordinary case: warned at three quarters, and each week after the end. */
export const GEWOON: Binding = {
  start: 'gebeurtenis',
  waarschuwingen: [0.75],
  herhaling: WEKELIJKS,
  escalatieNaar: ['teamleider'],
};
/** Safety: warned half-way, and again each werkdag until somebody acted. */
export const VEILIGHEID: Binding = { ...GEWOON, waarschuwingen: [0.5, 0.75], herhaling: DAGELIJKS };
/** Safety in hours: also at night and in the weekend. */
export const VEILIGHEID_UREN: Binding = {
  ...VEILIGHEID,
  herhaling: { elke: { aantal: 4, eenheid: 'uren' }, maximaal: 18 },
};
/** A term of the citizen: when it passes, nobody failed, so it is not repeated. */
export const VAN_DE_BURGER: Binding = { start: 'gebeurtenis', waarschuwingen: [], escalatieNaar: ['teamleider'] };

/** The same without repeats: for a term whose deadline itself moves the zaak on, so that its clock stops there. */
export function eenKeer({ herhaling: _herhaling, ...binding }: Binding): Binding {
  return binding;
}

/** Binds a definition to a route: whose it is, and what passing it means. */
export function bind(
  definitie: TermijnDefinitie,
  eigenaar: Rol,
  bijOverschrijding: string,
  binding: Binding = GEWOON,
): RouteTermijn {
  return { ...binding, definitie, eigenaar, bijOverschrijding };
}
