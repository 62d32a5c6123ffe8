import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { MACHTIGING_GEBEURTENISSEN } from './gebeurtenissen/machtiging.ts';
import { OPNAME_GEBEURTENISSEN } from './gebeurtenissen/opname.ts';
import { OVERDRACHTSROUTES } from './gesloten-jeugdhulp.codes.ts';

// Nothing is offered here that could be withdrawn: when closed care ends, somebody must have sight.
const { OVERDRACHT_INGETROKKEN: _nooit, ...overdrachten } = overdrachtGebeurtenissen(OVERDRACHTSROUTES);

/** All facts that can be reported on this route. The term events are the core's own. */
export const geslotenGebeurtenissen = {
  ...MACHTIGING_GEBEURTENISSEN,
  ...OPNAME_GEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachten,
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof geslotenGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type GeslotenType = keyof Definities;

/** The facts of one kind of event. */
export type GeslotenFeiten<Type extends GeslotenType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type GeslotenEvent = EventVan<Definities>;
