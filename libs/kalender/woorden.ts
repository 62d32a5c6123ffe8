import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import { amsterdamDatum, formatAmsterdam } from './amsterdam.ts';
import { jaardagOf, toDagnummer } from './dagnummer.ts';
import { weekday } from './datum.ts';

// Own tables, no Intl: the same text on every machine and in every release of Node.
const WEEKDAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MAANDNAMEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Dutch name of the day of the week: `maandag`. */
export function weekdayName(dag: Datum): string {
  return WEEKDAGNAMEN[weekday(dag) - 1] ?? '';
}

/** A day in Dutch words: `3 februari 2026`. */
export function formatDatum(dag: Datum): string {
  const delen = jaardagOf(toDagnummer(dag));
  return `${delen.dag} ${MAANDNAMEN[delen.maand - 1] ?? ''} ${delen.jaar}`;
}

/** A day in Dutch words with its day of the week: `dinsdag 3 februari 2026`. */
export function formatDatumLang(dag: Datum): string {
  return `${weekdayName(dag)} ${formatDatum(dag)}`;
}

/** An instant as people say it, Amsterdam time: `dinsdag 3 februari 2026 om 14:30 uur`. */
export function formatMoment(tijdstip: Tijdstip): string {
  return `${formatDatumLang(amsterdamDatum(tijdstip))} om ${formatAmsterdam(tijdstip).slice(11, 16)} uur`;
}

/** An instant in Dutch words, Amsterdam time: `25 oktober 2026 om 02:30 uur (+01:00)`. The offset tells the two 02:30's apart. */
export function formatTijdstip(tijdstip: Tijdstip): string {
  const lokaal = formatAmsterdam(tijdstip);
  const offset = /[+-][\d:]+$/.exec(lokaal)?.[0] ?? '';
  return `${formatDatum(amsterdamDatum(tijdstip))} om ${lokaal.slice(11, 16)} uur (${offset})`;
}
