/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  FAMILIEGROEPSPLAN_VERVALLEN: 'the same step as on cjg-intake, where it is in the table of transitions',
};
