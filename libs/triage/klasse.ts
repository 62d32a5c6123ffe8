import type { Urgentie } from '../engine/acties.ts';

/** Safety classes, the lightest first. Source: domain reference 5 (proposal). */
export const VEILIGHEIDSKLASSEN = ['zorgelijk', 'onveilig', 'acuut'] as const;
export type Veiligheidsklasse = (typeof VEILIGHEIDSKLASSEN)[number];

/** How urgent each class is at most: U1 the same day, U2 in 5 werkdagen, U3 in 10. */
export const URGENTIE_VAN_KLASSE = {
  acuut: 'U1',
  onveilig: 'U2',
  zorgelijk: 'U3',
} as const satisfies Record<Veiligheidsklasse, Urgentie>;

/** Whether a class is lighter than another. */
export function isLichter(klasse: Veiligheidsklasse, dan: Veiligheidsklasse): boolean {
  return VEILIGHEIDSKLASSEN.indexOf(klasse) < VEILIGHEIDSKLASSEN.indexOf(dan);
}
