/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  MACHTIGING_GESLOTEN_BEVESTIGD: 'told step by step in the scenario spec of this route',
  INSTEMMING_HERSTELD: 'ends the clock of withdrawn consent; its running out is a scenario',
};
