import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import { BESCHERMING_GEBEURTENISSEN } from '../gedeeld/bescherming/gebeurtenissen.ts';
import { vervolgverzoekGebeurtenis } from '../gedeeld/bescherming/vervolgverzoek.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { AANLOOP_GEBEURTENISSEN } from './gebeurtenissen/aanloop.ts';
import { TAFEL_GEBEURTENISSEN } from './gebeurtenissen/tafel.ts';
import { OVERDRACHTSROUTES, TAFELMELDERS } from './jeugdbeschermingstafel.codes.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const tafelGebeurtenissen = {
  ...AANLOOP_GEBEURTENISSEN,
  ...TAFEL_GEBEURTENISSEN,
  ...BESCHERMING_GEBEURTENISSEN,
  ...vervolgverzoekGebeurtenis(TAFELMELDERS, AANLOOP_GEBEURTENISSEN.TAFEL_VERZOCHT.rollen),
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof tafelGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type TafelType = keyof Definities;

/** The facts of one kind of event. */
export type TafelFeiten<Type extends TafelType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type TafelEvent = EventVan<Definities>;
