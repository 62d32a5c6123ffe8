import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import {
  DOSSIER_GEBEURTENISSEN,
  TOESTEMMING_GEBEURTENISSEN,
  VOLWASSEN_GEBEURTENISSEN,
} from '../gedeeld/gezin/gebeurtenissen.ts';
import { VEILIGHEID_GEBEURTENISSEN } from '../gedeeld/veiligheid/gebeurtenissen.ts';
import { TAFELGEBEURTENISSEN } from '../gedeeld/veiligheid/tafel.ts';
import { ALGEMENE_GEBEURTENISSEN } from './gebeurtenissen/algemeen.ts';
import { GEZIN_GEBEURTENISSEN } from './gebeurtenissen/gezin.ts';
import { HOOFDLIJN_GEBEURTENISSEN } from './gebeurtenissen/hoofdlijn.ts';
import { OVERDRACHT_GEBEURTENISSEN } from './gebeurtenissen/overdracht.ts';
import { RECHT_GEBEURTENISSEN } from './gebeurtenissen/recht.ts';
import { SPOED_GEBEURTENISSEN } from './gebeurtenissen/spoed.ts';

/** All facts that can be reported on this route. The term events are the core's own. */
export const cjgIntakeGebeurtenissen = {
  ...ALGEMENE_GEBEURTENISSEN,
  ...HOOFDLIJN_GEBEURTENISSEN,
  ...VEILIGHEID_GEBEURTENISSEN,
  ...TAFELGEBEURTENISSEN,
  ...SPOED_GEBEURTENISSEN,
  ...RECHT_GEBEURTENISSEN,
  ...DOSSIER_GEBEURTENISSEN,
  ...TOESTEMMING_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...GEZIN_GEBEURTENISSEN,
  ...OVERDRACHT_GEBEURTENISSEN,
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof cjgIntakeGebeurtenissen;

/** The facts of one kind of event. */
export type CjgFeiten<Type extends CjgType> = FeitenVan<Definities, Type>;

/** Name of a fact that can be reported on this route. */
export type CjgType = keyof Definities;

/** Everything that can come in. */
export type CjgEvent = EventVan<Definities>;
