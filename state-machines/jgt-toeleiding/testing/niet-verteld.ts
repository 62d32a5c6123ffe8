/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  AANMELDING_TERUGGENOMEN: 'back to the search, from where every scenario goes on',
};
