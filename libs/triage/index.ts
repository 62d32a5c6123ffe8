export { AFWIJKREDENEN, TRIAGE_INSTRUMENTEN } from './instrument.ts';
export type { Afwijkreden, Triageinstrument } from './instrument.ts';
export { isLichter, URGENTIE_VAN_KLASSE, VEILIGHEIDSKLASSEN } from './klasse.ts';
export type { Veiligheidsklasse } from './klasse.ts';
