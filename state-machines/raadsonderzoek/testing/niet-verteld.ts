/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  GEEN_SPOED: 'to the ordinary onderzoek, from where scenarios go on',
};
