import { KALENDERBELEID, parseDatum, parseMoment, startOfAmsterdamDay, toTijdstip } from '../kalender/index.ts';
import type { Kalenderbeleid } from '../kalender/index.ts';
import type { Datum, Tijdstip } from '../contracts/tijd.ts';
import { isDagDuur } from './duur.ts';
import { isFout, refuse } from './opdracht-typen.ts';
import type { GelezenOpschorting, Opdracht, Opdrachtfout } from './opdracht-typen.ts';
import { RICHTINGEN } from './tellen.ts';
import type { Richting } from './tellen.ts';
import { EENHEDEN } from './typen.ts';
import type { Bron, Duur } from './typen.ts';

// By hand and not by zod: a hundred thousand items must pass in a few seconds, and each fault has a code of its own.

/** An object whose fields nobody has looked at yet. */
type Ruw = Readonly<Record<string, unknown>>;

const VELDEN = new Set(['id', 'start', 'duur', 'atw', 'kalender', 'richting', 'opschortingen', 'uitleg', 'bron']);
const DUURVELDEN = new Set(['aantal', 'eenheid']);
const OPSCHORTINGSVELDEN = new Set(['van', 'tot', 'reden']);

/** More of any unit than ten thousand years holds hours is a mistake. Unit: as the duration. */
const GROOTSTE_AANTAL = 100_000_000;

/**
 * Reads one item of a list of terms. Strict: an unknown field is refused, because a misspelt one would silently give a wrong date.
 * Defaults: `atw` false (a flag that is absent is off, and the answer is then never too late), `kalender` ATW, `richting`
 * vooruit, no suspensions, no explanation. `bron` and `reden` are text for the explanation.
 */
export function readOpdracht(item: unknown): Opdracht | Opdrachtfout {
  if (!isRuw(item)) return refuse('TERMIJN.GEEN_OBJECT', 'een onderdeel van de lijst is geen object');
  const vreemd = unknownField(item, VELDEN);
  if (vreemd !== undefined) return vreemd;
  const duur = readDuur(item['duur']);
  if (isFout(duur)) return duur;
  const keuzes = readKeuzes(item);
  if (isFout(keuzes)) return keuzes;
  return isDagDuur(duur) ? readDagtermijn(item, duur, keuzes) : readUrentermijn(item, duur, keuzes);
}

/** Whether a value is an object with fields. */
export function isRuw(waarde: unknown): waarde is Ruw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function unknownField(ruw: Ruw, bekend: ReadonlySet<string>): Opdrachtfout | undefined {
  const vreemd = Object.keys(ruw).find((veld) => !bekend.has(veld));
  return vreemd === undefined ? undefined : refuse('TERMIJN.ONBEKEND_VELD', `onbekend veld: ${vreemd.slice(0, 40)}`);
}

function readDuur(ruw: unknown): Duur | Opdrachtfout {
  if (!isRuw(ruw)) return refuse('TERMIJN.DUUR_ONGELDIG', 'duur is geen object met aantal en eenheid');
  const vreemd = unknownField(ruw, DUURVELDEN);
  if (vreemd !== undefined) return vreemd;
  const eenheid = oneOf(EENHEDEN, ruw['eenheid']);
  if (eenheid === undefined)
    return refuse('TERMIJN.EENHEID_ONBEKEND', `duur.eenheid is niet een van: ${EENHEDEN.join(', ')}`);
  const aantal = ruw['aantal'];
  if (typeof aantal === 'number' && Number.isInteger(aantal) && aantal >= 1 && aantal <= GROOTSTE_AANTAL)
    return { aantal, eenheid };
  return refuse('TERMIJN.AANTAL_ONGELDIG', `duur.aantal is geen geheel getal van 1 tot en met ${GROOTSTE_AANTAL}`);
}

/** What an item chooses besides its dates. */
interface Keuzes {
  readonly atw: boolean;
  readonly beleid: Kalenderbeleid;
  readonly richting: Richting;
  readonly uitleg: boolean;
  readonly bron?: Bron;
}

function readKeuzes(item: Ruw): Keuzes | Opdrachtfout {
  const { atw = false, kalender = 'ATW', richting = 'vooruit', uitleg = false, bron } = item;
  if (typeof atw !== 'boolean') return refuse('TERMIJN.ATW_ONGELDIG', 'atw is niet true of false');
  const beleid = oneOf(KALENDERBELEID, kalender);
  if (beleid === undefined)
    return refuse('TERMIJN.KALENDER_ONBEKEND', `kalender is niet een van: ${KALENDERBELEID.join(', ')}`);
  const kant = oneOf(RICHTINGEN, richting);
  if (kant === undefined)
    return refuse('TERMIJN.RICHTING_ONBEKEND', `richting is niet een van: ${RICHTINGEN.join(', ')}`);
  if (typeof uitleg !== 'boolean') return refuse('TERMIJN.UITLEG_ONGELDIG', 'uitleg is niet true of false');
  if (bron === undefined) return { atw, beleid, richting: kant, uitleg };
  if (typeof bron !== 'string') return refuse('TERMIJN.TEKST_ONGELDIG', 'bron is geen tekst');
  return { atw, beleid, richting: kant, uitleg, bron: { wet: bron, artikel: '' } };
}

function oneOf<T extends string>(keuzes: readonly T[], waarde: unknown): T | undefined {
  return keuzes.find((keuze) => keuze === waarde);
}

function readDagtermijn(
  item: Ruw,
  duur: Extract<Opdracht, { soort: 'dag' }>['termijn']['duur'],
  keuzes: Keuzes,
): Opdracht | Opdrachtfout {
  const start = readDatum(item['start'], 'start');
  if (isFout(start)) return start;
  const opschortingen = readOpschortingen(item['opschortingen'], keuzes, readDatum);
  if (isFout(opschortingen)) return opschortingen;
  const { uitleg, ...rest } = keuzes;
  return { soort: 'dag', termijn: { start, duur, ...rest, opschortingen }, uitleg };
}

function readUrentermijn(item: Ruw, duur: Duur, keuzes: Keuzes): Opdracht | Opdrachtfout {
  const start = readTijdstip(item['start'], 'start');
  if (isFout(start)) return start;
  const opschortingen = readOpschortingen(item['opschortingen'], keuzes, readDagOfTijdstip);
  if (isFout(opschortingen)) return opschortingen;
  const { richting, bron, uitleg } = keuzes;
  return {
    soort: 'uren',
    termijn: { start, uren: duur.aantal, richting, opschortingen, ...(bron && { bron }) },
    uitleg,
  };
}

function readDatum(waarde: unknown, veld: string): Datum | Opdrachtfout {
  const dag = typeof waarde === 'string' ? parseDatum(waarde) : undefined;
  return dag ?? refuse('TERMIJN.DATUM_ONGELDIG', `${veld} is geen bestaande datum JJJJ-MM-DD`);
}

function readTijdstip(waarde: unknown, veld: string): Tijdstip | Opdrachtfout {
  const ongeldig = refuse(
    'TERMIJN.TIJDSTIP_ONGELDIG',
    `${veld} is geen bestaand tijdstip zoals 2026-10-25T01:30:00+02:00`,
  );
  if (typeof waarde !== 'string') return ongeldig;
  const lezing = parseMoment(waarde);
  if (lezing.ok) return toTijdstip(lezing.millis);
  return lezing.reden === 'geenOffset'
    ? refuse('TERMIJN.OFFSET_ONTBREEKT', `${veld} heeft geen offset (Z, +01:00, ...)`)
    : ongeldig;
}

/** A suspension of hours may name a day: its first instant in Amsterdam. */
function readDagOfTijdstip(waarde: unknown, veld: string): Tijdstip | Opdrachtfout {
  const dag = typeof waarde === 'string' ? parseDatum(waarde) : undefined;
  return dag === undefined ? readTijdstip(waarde, veld) : startOfAmsterdamDay(dag);
}

type Lezer<P> = (waarde: unknown, veld: string) => P | Opdrachtfout;

function readOpschortingen<P extends Datum | Tijdstip>(
  waarde: unknown,
  { richting }: Keuzes,
  lees: Lezer<P>,
): readonly GelezenOpschorting<P>[] | Opdrachtfout {
  if (waarde === undefined) return [];
  if (!Array.isArray(waarde)) return refuse('TERMIJN.OPSCHORTING_ONGELDIG', 'opschortingen is geen lijst');
  if (richting === 'terug' && waarde.length > 0)
    return refuse('TERMIJN.OPSCHORTING_BIJ_TERUG', 'een termijn die wordt teruggerekend staat niet stil');
  const gelezen: GelezenOpschorting<P>[] = [];
  for (const [i, ruw] of waarde.entries()) {
    const periode = readOpschorting(ruw, `opschortingen[${i}]`, lees);
    if (isFout(periode)) return periode;
    gelezen.push(periode);
  }
  return gelezen;
}

function readOpschorting<P extends Datum | Tijdstip>(
  ruw: unknown,
  veld: string,
  lees: Lezer<P>,
): GelezenOpschorting<P> | Opdrachtfout {
  if (!isRuw(ruw)) return refuse('TERMIJN.OPSCHORTING_ONGELDIG', `${veld} is geen object met van en tot`);
  const vreemd = unknownField(ruw, OPSCHORTINGSVELDEN);
  if (vreemd !== undefined) return vreemd;
  const van = lees(ruw['van'], `${veld}.van`);
  if (isFout(van)) return van;
  const tot = lees(ruw['tot'], `${veld}.tot`);
  if (isFout(tot)) return tot;
  if (tot < van) return refuse('TERMIJN.OPSCHORTING_TOT_VOOR_VAN', `${veld}: tot ligt voor van`);
  const { reden } = ruw;
  if (reden === undefined) return { van, tot };
  return typeof reden === 'string'
    ? { van, tot, reden }
    : refuse('TERMIJN.TEKST_ONGELDIG', `${veld}.reden is geen tekst`);
}
