import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { VEILIGHEID_GEBEURTENISSEN } from '../gedeeld/veiligheid/gebeurtenissen.ts';
import { WACHTTIJD_GEBEURTENISSEN } from '../gedeeld/wachttijd/gebeurtenissen.ts';
import type { EventVan, FeitenVan, GemeldVan } from '../gedeeld/gebeurtenissen.ts';
import { AANBIEDER_GEBEURTENISSEN } from './gebeurtenissen/aanbieder.ts';
import { ALGEMENE_GEBEURTENISSEN } from './gebeurtenissen/algemeen.ts';
import { BERICHT_GEBEURTENISSEN } from './gebeurtenissen/berichten.ts';
import { STURING_GEBEURTENISSEN } from './gebeurtenissen/sturing.ts';
import { VERWIJZER_GEBEURTENISSEN } from './gebeurtenissen/verwijzer.ts';

/** Delay has an end that is known when it is agreed here, so that it can not stay open unseen. */
const { UITSTEL_GEVRAAGD: _gevraagd, UITSTEL_GEEINDIGD: _geeindigd, ...WACHTPLICHT } = WACHTTIJD_GEBEURTENISSEN;

/** All facts that can be reported on this route. The term events are the core's own. */
export const huisartsVerwijzingGebeurtenissen = {
  ...ALGEMENE_GEBEURTENISSEN,
  ...VERWIJZER_GEBEURTENISSEN,
  ...AANBIEDER_GEBEURTENISSEN,
  ...BERICHT_GEBEURTENISSEN,
  ...STURING_GEBEURTENISSEN,
  ...WACHTPLICHT,
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...VEILIGHEID_GEBEURTENISSEN,
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof huisartsVerwijzingGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type VerwijzingType = keyof Definities;

/** The facts of one kind of event. */
export type VerwijzingFeiten<Type extends VerwijzingType> = FeitenVan<Definities, Type>;

/** One kind of reported fact as the machine sees it. */
export type VerwijzingGemeld<Type extends VerwijzingType> = GemeldVan<Definities, Type>;

/** Everything that can come in. */
export type VerwijzingEvent = EventVan<Definities>;
