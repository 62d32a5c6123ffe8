/** Safety classes, the lightest first. Source: domain reference 5 (proposal). */
export const VEILIGHEIDSKLASSEN = ['zorgelijk', 'onveilig', 'acuut'] as const;
export type Veiligheidsklasse = (typeof VEILIGHEIDSKLASSEN)[number];

/** Whether a class is lighter than another. */
export function isLichter(klasse: Veiligheidsklasse, dan: Veiligheidsklasse): boolean {
  return VEILIGHEIDSKLASSEN.indexOf(klasse) < VEILIGHEIDSKLASSEN.indexOf(dan);
}
