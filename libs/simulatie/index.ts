export { AANNAMES, type Aanname, type Aannames } from './aannames.ts';
export { tweelingjaar } from './agenda.ts';
export { BRONNEN, instroomPerBron, Jaarcijfers, type Aanmeldbron } from './cijfers.ts';
export { maakPlan } from './maak-plan.ts';
export type { Dagdeel, Plan, Planstap } from './plan.ts';
export { type Logregel, meet, type Meting } from './statistiek.ts';
export { type Spreiding, spreidingVan } from './spreiding.ts';
export type { Gezin } from './gezin.ts';
