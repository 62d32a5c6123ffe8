export * from './awb.ts';
export { berekenBezwaar } from './bezwaar.ts';
export type { Bezwaartermijnen } from './bezwaar.ts';
export { TERMIJNDEFINITIES } from './definities.ts';
export { formatAantal, formatDuur, isDagDuur } from './duur.ts';
export type { DagDuur, DagEenheid, Meetwijze } from './duur.ts';
export { DWANGSOMTARIEVEN, EERSTE_DAG_BELEID, beoordeelIngebrekestelling, berekenDwangsom } from './dwangsom.ts';
export type { Dwangsom, Dwangsomtarief, EersteDagBeleid, Ingebrekestelling, Respijt } from './dwangsom.ts';
export { berekenEinde, berekenMoment } from './einde.ts';
export type { Dagtermijn, Einde, Moment, Opschorting, Urentermijn } from './einde.ts';
export { legHerzieningUit } from './herziening.ts';
export type { Herziening } from './herziening.ts';
export * from './ijw.ts';
export * from './jeugdbescherming.ts';
export * from './jeugdwet.ts';
export { berekenKlok } from './klok.ts';
export { GENEGEERD_CODES } from './klok-typen.ts';
export type {
  GenegeerdCode,
  GenegeerdFeit,
  KlokMetTermijn,
  KlokMoment,
  KlokOpties,
  KlokStand,
  KlokStap,
  KlokVervallen,
  Overschrijding,
} from './klok-typen.ts';
export * from './lokaal.ts';
export { answerOpdracht } from './opdracht.ts';
export { OPDRACHT_CODES } from './opdracht-typen.ts';
export type { OpdrachtCode, Opdrachtantwoord } from './opdracht-typen.ts';
export type { Punt, Rekenstap } from './stappen.ts';
export { RICHTINGEN } from './tellen.ts';
export type { Richting } from './tellen.ts';
export * from './typen.ts';
export { legUit } from './uitleg.ts';
export { berekenVerstrijken } from './verstrijken.ts';
export { beoordeelVerlenging } from './verlenging.ts';
export type { Verlengingsvoorstel } from './verlenging.ts';
export type { TermijnWeigering } from './weigering.ts';
export * from './wmo.ts';
export { formatBron, sentencesOf } from './zinnen.ts';
