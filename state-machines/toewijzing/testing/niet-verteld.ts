/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  START_UITGESTELD: 'waits again for the start, on another day; from there every scenario goes on',
};
