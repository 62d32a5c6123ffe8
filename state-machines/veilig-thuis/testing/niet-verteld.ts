/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  VOORWAARDEN_BESPROKEN: 'noted during a dienst; moves nothing',
};
