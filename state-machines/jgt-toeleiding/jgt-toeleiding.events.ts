import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import {
  DOSSIER_GEBEURTENISSEN,
  TOESTEMMING_GEBEURTENISSEN,
  VOLWASSEN_GEBEURTENISSEN,
} from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { VEILIGHEID_GEBEURTENISSEN } from '../gedeeld/veiligheid/gebeurtenissen.ts';
import { TAFELGEBEURTENISSEN } from '../gedeeld/veiligheid/tafel.ts';
import { WACHTTIJD_GEBEURTENISSEN } from '../gedeeld/wachttijd/gebeurtenissen.ts';
import { HOOFDLIJN_GEBEURTENISSEN } from './gebeurtenissen/hoofdlijn.ts';
import { OVERDRACHTSROUTES } from './jgt-toeleiding.codes.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const jgtToeleidingGebeurtenissen = {
  ...HOOFDLIJN_GEBEURTENISSEN,
  ...WACHTTIJD_GEBEURTENISSEN,
  ...VEILIGHEID_GEBEURTENISSEN,
  ...TAFELGEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...TOESTEMMING_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof jgtToeleidingGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type JgtType = keyof Definities;

/** The facts of one kind of event. */
export type JgtFeiten<Type extends JgtType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type JgtEvent = EventVan<Definities>;
