export { adviseer } from './adviseer.ts';
export type { Triageadvies } from './adviseer.ts';
export type { Antwoord, Antwoorden, Formulier, Regel, Voorstel, Vraag } from './formulier.ts';
export { FORMULIEREN } from './formulieren/index.ts';
export { AFWIJKREDENEN, TRIAGE_INSTRUMENTEN } from './instrument.ts';
export type { Afwijkreden, Triageinstrument } from './instrument.ts';
export { isLichter, VEILIGHEIDSKLASSEN } from './klasse.ts';
export type { Veiligheidsklasse } from './klasse.ts';
