import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { WACHTTIJD_GEBEURTENISSEN } from '../gedeeld/wachttijd/gebeurtenissen.ts';
import { LEVERING_GEBEURTENISSEN } from './gebeurtenissen/levering.ts';
import { TOEWIJZING_GEBEURTENISSEN } from './gebeurtenissen/toewijzing.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const toewijzingGebeurtenissen = {
  ...TOEWIJZING_GEBEURTENISSEN,
  ...LEVERING_GEBEURTENISSEN,
  ...WACHTTIJD_GEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(['andere-gemeente']),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof toewijzingGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type ToewijzingType = keyof Definities;

/** The facts of one kind of event. */
export type ToewijzingFeiten<Type extends ToewijzingType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type ToewijzingEvent = EventVan<Definities>;
