import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { VEILIGHEID_GEBEURTENISSEN } from '../gedeeld/veiligheid/gebeurtenissen.ts';
import { KLASSEGEBEURTENISSEN } from '../gedeeld/veiligheidsklasse/gebeurtenissen.ts';
import { MELDINGGEBEURTENISSEN } from '../gedeeld/veiligheidsklasse/melding.ts';
import { BINNENKOMST_GEBEURTENISSEN } from './gebeurtenissen/binnenkomst.ts';
import { RADARGEBEURTENISSEN } from './gebeurtenissen/radar.ts';
import { VERVOLG_GEBEURTENISSEN } from './gebeurtenissen/vervolg.ts';
import { OVERDRACHTSROUTES } from './veilig-thuis.codes.ts';

const { CRISIS_AFGEROND } = VEILIGHEID_GEBEURTENISSEN;

/** All facts that can be reported on this route. The term events are the core's own. */
export const veiligThuisGebeurtenissen = {
  ...BINNENKOMST_GEBEURTENISSEN,
  ...KLASSEGEBEURTENISSEN,
  ...MELDINGGEBEURTENISSEN,
  ...RADARGEBEURTENISSEN,
  ...VERVOLG_GEBEURTENISSEN,
  CRISIS_AFGEROND,
  ...DOSSIER_GEBEURTENISSEN,
  ...overdrachtGebeurtenissen(OVERDRACHTSROUTES),
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof veiligThuisGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type VeiligThuisType = keyof Definities;

/** The facts of one kind of event. */
export type VeiligThuisFeiten<Type extends VeiligThuisType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type VeiligThuisEvent = EventVan<Definities>;
