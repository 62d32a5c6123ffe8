import { z } from 'zod';

/** How safe a jeugdige is, from light to grave. An instrument proposes, a person decides. Source: domain reference 5. */
export const VEILIGHEIDSKLASSEN = ['veilig', 'zorgelijk', 'onveilig', 'acuut'] as const;
export const Veiligheidsklasse = z.enum(VEILIGHEIDSKLASSEN);
export type Veiligheidsklasse = z.infer<typeof Veiligheidsklasse>;

/** Why a graver judgement may be lowered. That the family does not cooperate, or that it takes long, is not among them. */
export const REDENEN_LICHTERE_WEGING = [
  'afsprakenNagekomen',
  'gevaarWeg',
  'kindElders',
  'hulpWerkt',
  'eerderOnjuist',
] as const;

/** Facts of a start event: how the sender judges safety. Nobody begins lighter than the one before. */
export const KLASSEVELD = {
  veiligheidsklasse: Veiligheidsklasse.describe('Hoe veilig het kind is volgens degene die de zaak overdraagt'),
};

/** Whether the first class is lighter than the second. */
export function isLichter(een: Veiligheidsklasse, dan: Veiligheidsklasse): boolean {
  return VEILIGHEIDSKLASSEN.indexOf(een) < VEILIGHEIDSKLASSEN.indexOf(dan);
}
