/** Facts of this route that no scenario tells, each with the reason. The walk takes their transitions. */
export const NIET_VERTELD: Readonly<Record<string, string>> = {
  TIJDELIJKE_VOORZIENING_GETROFFEN: 'records a decision in any state; moves nothing',
  SCHOOLOVERLEG_GEVRAAGD: 'a detour inside the onderzoek; in the table of transitions, with its way back by a breach',
  SCHOOLOVERLEG_GEVOERD: 'the way back from that detour',
  DESKUNDIGE_GEVRAAGD: 'a detour inside the onderzoek; in the table of transitions, with its way back by a breach',
  DESKUNDIGE_GAF_ADVIES: 'the way back from that detour',
  PGB_GETOETST: 'one step between plan and besluit; the storms follow a course up to it (test/engine/voorbeelden.ts)',
  BESLISTERMIJN_OPGESCHORT: 'told by its clocks, step by step, in the scenarios of that term',
  HERSTELTERMIJN_VERLENGD: 'moves one clock; the term is counted in test/conformance/awb.spec.ts',
  BEHANDELING_VOORTGEZET: 'in the table of transitions',
  BEZWAAR_ONTVANGEN: 'begins the hand-over to the bezwaarbehandeling, which is no route of Wissel yet',
  INGEBREKESTELLING_BEOORDEELD: 'told by its clocks, step by step, in the scenarios of the dwangsom',
  FAMILIEGROEPSPLAN_VERVALLEN: 'in the table of transitions',
  PLAN_OP_SCHRIFT_GEGEVEN: 'closes the one task that the plan on paper opened',
  VERTROUWENSPERSOON_UITGELEGD: 'closes the one task in a region of its own, which waits for nothing else',
};
