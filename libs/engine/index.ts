export { achterstand } from './achterstand.ts';
export { kernActies, URGENTIES, type KernActies, type Urgentie } from './acties.ts';
export { afdrukVan, canoniek } from './canoniek.ts';
export { INZAGEDELEN, type Doel, type Grondslag, type Inzagedeel } from './doel.ts';
export { TERMIJNBERICHTEN, type Bericht, type Effect, type Klokwijziging, type LogRegel } from './effecten.ts';
export {
  isKerngebeurtenis,
  isTermijngebeurtenis,
  KERNGEBEURTENISSEN,
  TermijnMoment,
  ZaakOvergenomen,
} from './kerngebeurtenissen.ts';
export { nieuweKalender } from './kalenderwissel.ts';
export { nieuweRoute } from './routewissel.ts';
export { standVan } from './klokstand.ts';
export { hashVan } from './logregel.ts';
export { snapshotVan } from './machine.ts';
export { volgendMoment, vuurMomentenAf, type Afgevuurd } from './momenten.ts';
export { mogelijkeGebeurtenissen, mogelijkMetSchema, type MogelijkMetSchema } from './mogelijk.ts';
export { gelijkeToestanden, staatNu } from './plaatsing.ts';
export { neemReeks, type Reeks } from './reeks.ts';
export type { Bevinding } from './keuring/bevinding.ts';
export { controleerOntvangst } from './keuring/ontvangst.ts';
export { controleerRoute, registreer, RouteAfgekeurd } from './registreer.ts';
export type {
  BerichtSjabloon,
  GebeurtenisDefinitie,
  GezinHoort,
  Route,
  RouteGrens,
  RouteTermijn,
  RouteUitgaand,
  StaatMeta,
  TaakDefinitie,
  Verplaatsing,
} from './route.ts';
export { ontvangendeRoutes } from './route.ts';
export { begin, stap, type Stap } from './stap.ts';
export { stempel } from './stempel.ts';
export { antwoordgebeurtenis, antwoordkenmerk, zichtSinds, type Overdrachtantwoord } from './overdrachtantwoord.ts';
export { actieveStaten } from './staten.ts';
export type { Feit, Herziening, Klok, Moment, Overname, Overschrijding, Taak, ZaakToestand } from './toestand.ts';
export { EERSTE_VERSIES, GEEN_HOOFD, MOTOR, VERSIES, type Versies } from './versies.ts';
