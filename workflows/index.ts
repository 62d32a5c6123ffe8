// The only entry of the workflow bundle. A name that is exported here is known to running zaken: never rename or remove one.
export { trajectWorkflow } from './traject.workflow.ts';
export { zaakWorkflow } from './zaak.workflow.ts';
