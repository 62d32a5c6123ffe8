/** Facts that routes share and no scenario tells, each with the reason. The walk of each route takes their transitions. */
export const GEDEELD_NIET_VERTELD: Readonly<Record<string, string>> = {
  CONTACT_GELEGD: 'noted in any state; moves nothing',
  OVERDRACHT_INGETROKKEN:
    'one function makes the withdrawal of every hand-over; random chains withdraw offers (test/keten)',
  MELDING_VEILIG_THUIS_BESLOTEN: 'a shortcut in the meldcode; in the table of transitions of cjg-intake',
  VEILIG_THUIS_TERUGGEKOPPELD: 'shared region of safety; in the table of transitions of cjg-intake',
  VERVANGENDE_TOESTEMMING_VERLEEND: 'shared region of consent; in the tables of transitions',
  TOESTEMMING_INGETROKKEN: 'shared region of consent; in the tables of transitions',
  LICHTERE_WEGING_BEVESTIGD: 'needs a second person; told step by step in the scenarios of the tafel',
};
