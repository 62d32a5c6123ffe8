/** Names under which the workflows, updates and queries are known to Temporal. Running zaken depend on them: never rename. */
export const ZAAK_WORKFLOW = 'zaakWorkflow';
export const TRAJECT_WORKFLOW = 'trajectWorkflow';
export const MELD = 'meld';
export const STAND = 'stand';
export const WEK = 'wek';
export const ZAAK_IN_TRAJECT = 'zaakInTraject';
export const ZICHT = 'zicht';
export const BESLIS = 'beslis';

/** Task queue of both workflows. */
export const TAAKRIJ = 'wissel';

/** Workflow id of a zaak. */
export function zaakWorkflowId(zaakId: string): string {
  return `zaak/${zaakId}`;
}

/** Workflow id of a traject. */
export function trajectWorkflowId(trajectId: string): string {
  return `traject/${trajectId}`;
}
