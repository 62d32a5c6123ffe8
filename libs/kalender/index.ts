export {
  amsterdamDag,
  amsterdamDatum,
  formatAmsterdam,
  formatAmsterdamMillis,
  startOfAmsterdamDag,
  startOfAmsterdamDay,
} from './amsterdam.ts';
export { EERSTE_DAG, LAATSTE_DAG, checkBereik, parseDagnummer, toDagnummer, toDatum } from './dagnummer.ts';
export type { Dagnummer } from './dagnummer.ts';
export { addDays, addMonths, addMonthsToDag, datum, daysBetween, parseDatum, weekday } from './datum.ts';
export type { Weekdag } from './datum.ts';
export { KalenderFout } from './fout.ts';
export {
  findKalender,
  KALENDER,
  KALENDERVERSIE,
  NEDERLANDSE_KALENDER,
  makeKalender,
  requireKalender,
} from './kalender.ts';
export type { Kalender } from './kalender.ts';
export { MS_PER_UUR, parseMoment, toMillis, toTijdstip } from './tijdstip.ts';
export type { Millis, MomentLezing } from './tijdstip.ts';
export { KALENDERBELEID } from './typen.ts';
export type {
  GelijkgesteldeDag,
  FeestdagRegel,
  KalenderBron,
  KalenderGegevens,
  Kalenderbeleid,
  VrijeDag,
  VrijeReden,
} from './typen.ts';
export {
  addWerkdagen,
  countWerkdagen,
  findVrijeDag,
  isOutsideHorizon,
  isVrijeDag,
  isWerkdag,
  isWerkdagnummer,
  nthWerkdagAfter,
  nthWerkdagBefore,
  werkdagFrom,
  werkdagenBetween,
} from './vragen.ts';
export { formatDatum, formatDatumLang, formatMoment, formatTijdstip, weekdayName } from './woorden.ts';
