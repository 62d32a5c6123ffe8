import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import { BESCHERMING_GEBEURTENISSEN } from '../gedeeld/bescherming/gebeurtenissen.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { MAATREGEL_GEBEURTENISSEN } from './gebeurtenissen/maatregel.ts';
import { UITVOERING_GEBEURTENISSEN } from './gebeurtenissen/uitvoering.ts';
import { VERBLIJF_GEBEURTENISSEN } from './gebeurtenissen/verblijf.ts';
import { OVERDRACHTSROUTES } from './gi-uitvoering.codes.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const giGebeurtenissen = {
  ...MAATREGEL_GEBEURTENISSEN,
  ...UITVOERING_GEBEURTENISSEN,
  ...VERBLIJF_GEBEURTENISSEN,
  ...BESCHERMING_GEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof giGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type GiType = keyof Definities;

/** The facts of one kind of event. */
export type GiFeiten<Type extends GiType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type GiEvent = EventVan<Definities>;
