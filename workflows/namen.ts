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

/**
 * Update id of a request to a zaak. Temporal takes one id for one request, whatever its body; so the body is part of it. With
 * the key alone, another body under the same key while a task is lost could leave the one in the log and the other in history.
 */
export function updateIdVan(kenmerk: string, verzoekHash: string): string {
  return `${kenmerk}/${spoorVan(verzoekHash)}`;
}

/** What of the keyed hash of a request goes into its update id. */
export function spoorVan(verzoekHash: string): string {
  return verzoekHash.slice(0, SPOOR);
}

/** Hex digits. */
export const SPOOR = 16;

/** Workflow id of a traject. */
export function trajectWorkflowId(trajectId: string): string {
  return `traject/${trajectId}`;
}
