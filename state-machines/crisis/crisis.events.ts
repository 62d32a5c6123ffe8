import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, TOESTEMMING_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { KLASSEGEBEURTENISSEN } from '../gedeeld/veiligheidsklasse/gebeurtenissen.ts';
import { MELDINGGEBEURTENISSEN } from '../gedeeld/veiligheidsklasse/melding.ts';
import { OVERDRACHTSROUTES } from './crisis.codes.ts';
import { CRISIS_GEBEURTENISSEN } from './gebeurtenissen/crisis.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const crisisGebeurtenissen = {
  ...CRISIS_GEBEURTENISSEN,
  ...KLASSEGEBEURTENISSEN,
  ...MELDINGGEBEURTENISSEN,
  ...TOESTEMMING_GEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof crisisGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type CrisisType = keyof Definities;

/** The facts of one kind of event. */
export type CrisisFeiten<Type extends CrisisType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type CrisisEvent = EventVan<Definities>;
