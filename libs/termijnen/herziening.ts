import { amsterdamDatum, formatDatum, formatTijdstip } from '../kalender/index.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { formatDuur } from './duur.ts';
import { compareFeiten } from './feiten.ts';
import { berekenKlok } from './klok.ts';
import type { KlokOpties, KlokStand } from './klok-typen.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';
import { legUit } from './uitleg.ts';
import { formatBron, formatDagVan } from './zinnen.ts';

/** A clock before and after what became known in between, and why it changed. */
export interface Herziening {
  readonly was: KlokStand;
  readonly wordt: KlokStand;
  /** The end, the status or the breach differs. */
  readonly gewijzigd: boolean;
  readonly uitleg: readonly string[];
}

/**
 * Compares a clock as it was known at `toen` with how it is known at `nu`, and tells in Dutch: the old outcome, the new one,
 * which facts came or went in between, and how the new end comes about.
 */
export function legHerzieningUit(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  toen: Tijdstip,
  nu: Tijdstip,
  opties: Omit<KlokOpties, 'bekendOp'> = {},
): Herziening {
  const was = berekenKlok(definitie, feiten, kalender, toen, { ...opties, bekendOp: toen });
  const wordt = berekenKlok(definitie, feiten, kalender, nu, { ...opties, bekendOp: nu });
  const uitleg = [
    `${definitie.naam}: was ${outcomeOf(was)}, wordt ${outcomeOf(wordt)}`,
    ...[...feiten].sort(compareFeiten).flatMap((feit) => changeOf(feit, definitie, toen, nu)),
    ...breachChange(was, wordt),
    ...legUit(definitie, feiten, kalender, nu, { ...opties, bekendOp: nu }),
  ];
  return { was, wordt, gewijzigd: isGewijzigd(was, wordt), uitleg };
}

function isGewijzigd(was: KlokStand, wordt: KlokStand): boolean {
  return (
    was.status !== wordt.status ||
    was.verstrijktOp !== wordt.verstrijktOp ||
    was.overschrijding?.sinds !== wordt.overschrijding?.sinds
  );
}

function outcomeOf(stand: KlokStand): string {
  if (stand.laatsteDag !== undefined) return formatDatum(stand.laatsteDag);
  if (stand.laatsteMoment !== undefined) return formatTijdstip(stand.laatsteMoment);
  return 'zonder einde, want de termijn loopt niet';
}

function changeOf(feit: KlokFeit, definitie: TermijnDefinitie, toen: Tijdstip, nu: Tijdstip): string[] {
  const wasBekend = isKnownAt(feit, toen);
  const isBekend = isKnownAt(feit, nu);
  if (wasBekend === isBekend) return [];
  if (isBekend) return [`bekend geworden op ${formatDagVan(feit.bekendOp)}: ${describe(feit, definitie)}`];
  return [`ingetrokken op ${formatDagVan(feit.ingetrokkenOp ?? nu)}: ${describe(feit, definitie)}`];
}

function isKnownAt(feit: KlokFeit, horizon: Tijdstip): boolean {
  return feit.bekendOp <= horizon && (feit.ingetrokkenOp === undefined || feit.ingetrokkenOp > horizon);
}

function describe(feit: KlokFeit, definitie: TermijnDefinitie): string {
  const dag = formatDatum(amsterdamDatum(feit.op));
  if (feit.soort === 'opgeschort') return `opgeschort op ${dag}${groundOf(definitie.opschorting, feit.grond)}`;
  if (feit.soort === 'verlengd')
    return `verlengd met ${formatDuur(feit.duur)} op ${dag}${groundOf(definitie.verlenging, feit.grond)}`;
  return `${feit.soort} op ${dag}`;
}

function groundOf(gronden: TermijnDefinitie['opschorting'] | TermijnDefinitie['verlenging'], id: string): string {
  const grond = gronden.find((kandidaat) => kandidaat.id === id);
  return grond === undefined ? '' : ` wegens ${grond.naam} (${formatBron(grond.bron)})`;
}

function breachChange(was: KlokStand, wordt: KlokStand): string[] {
  const voor = was.overschrijding?.sinds;
  const na = wordt.overschrijding?.sinds;
  if (voor === na) return [];
  return [
    ...(voor === undefined ? [] : [`de overschrijding sinds ${formatDagVan(voor)} vervalt`]),
    ...(na === undefined ? [] : [`de termijn is overschreden sinds ${formatDagVan(na)}`]),
  ];
}
