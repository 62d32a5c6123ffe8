import { toDatum, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Kalender, Millis } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { placeOfMillis } from './as.ts';
import { meetwijzeOf } from './duur.ts';
import { readFeiten } from './feiten.ts';
import type { Lezing } from './feiten.ts';
import type { KlokMetTermijn, KlokMoment, KlokOpties, KlokStand, KlokVervallen } from './klok-typen.ts';
import { deadlineOf, firstWarning, lengthOf, momentsOf } from './momenten.ts';
import { overschrijdingOf } from './overschrijding.ts';
import { observedUntil, reken } from './rekening.ts';
import type { Rekening } from './rekening.ts';
import { roundHours } from './stappen.ts';
import { measure } from './tellen.ts';
import type { KlokFeit, Klokstatus, TermijnDefinitie } from './typen.ts';

/**
 * Where a clock stands at `peil`: a pure function of its facts, its definition and the calendar. Facts come in any order and
 * late; withdrawn ones do not count. The deadline rests on every fact that counts; an end that lies after `peil` has not
 * happened yet. A stop on or before the last day means no breach, however late it was heard of.
 * While the term stands still without a known end, the end shown is the one as if it ran again from `peil` on.
 * Throws `RangeError` on a warning outside 0-1, `KalenderFout` when the end lies outside the years 1-9999.
 */
export function berekenKlok(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  peil: Tijdstip,
  opties: KlokOpties = {},
): KlokStand {
  const lezing = readFeiten(feiten, opties.bekendOp);
  const nu = toMillis(peil);
  const rekening = reken(definitie, lezing, kalender, nu);
  return rekening === undefined ? neverStarted(lezing) : standOf({ rekening, definitie, feiten, kalender, nu, opties });
}

/** Everything that the answer rests on. */
interface Vraag {
  readonly rekening: Rekening;
  readonly definitie: TermijnDefinitie;
  readonly feiten: readonly KlokFeit[];
  readonly kalender: Kalender;
  readonly nu: Millis;
  readonly opties: KlokOpties;
}

function standOf(vraag: Vraag): KlokStand {
  const { rekening, definitie, feiten, kalender, nu, opties } = vraag;
  const status = statusOf(vraag);
  const overschreden = observedUntil(rekening, nu) >= rekening.verstrijkt;
  const momenten = visibleMoments(vraag, status, overschreden);
  const stand = status === 'vervallen' ? lapsedStand(rekening) : runningStand(vraag, status, momenten);
  if (!overschreden) return stand;
  return { ...stand, overschrijding: overschrijdingOf(rekening, definitie, feiten, kalender, opties.bekendOp) };
}

function neverStarted({ beeindigd }: Lezing): KlokVervallen {
  const op = beeindigd?.soort === 'vervallen' ? { vervallenOp: beeindigd.op } : {};
  return { status: 'vervallen', momenten: [], voorlopig: false, genegeerd: [], ...op };
}

function statusOf({ rekening, opties, kalender, nu }: Vraag): Klokstatus {
  const { beeindigd, verstrijkt } = rekening;
  if (beeindigd !== undefined && toMillis(beeindigd.op) <= nu) return beeindigd.soort;
  if (isSuspended(rekening, nu)) return 'opgeschort';
  if (nu >= verstrijkt) return 'overschreden';
  return nu >= firstWarning(rekening, opties, kalender) ? 'nadert' : 'loopt';
}

function isSuspended({ as, uitkomst, openVanaf }: Rekening, nu: Millis): boolean {
  const plek = placeOfMillis(as, nu);
  if (openVanaf !== undefined && openVanaf <= plek) return true;
  return uitkomst.werkingen.some(({ van, tot }) => van <= plek && plek < tot);
}

/** A clock that ended warns nobody any more; only a breach that was heard of late still has to be told. */
function visibleMoments(
  { rekening, opties, kalender }: Vraag,
  status: Klokstatus,
  overschreden: boolean,
): readonly KlokMoment[] {
  if (status === 'vervallen') return [];
  if (status === 'gestopt') return overschreden ? [deadlineOf(rekening)] : [];
  return status === 'opgeschort' && rekening.openVanaf !== undefined ? [] : momentsOf(rekening, opties, kalender);
}

function lapsedStand({ start, beeindigd, uitkomst, genegeerd }: Rekening): KlokVervallen {
  const stand: KlokVervallen = {
    status: 'vervallen',
    start: start.op,
    momenten: [],
    voorlopig: uitkomst.voorlopig,
    genegeerd,
  };
  return beeindigd === undefined ? stand : { ...stand, vervallenOp: beeindigd.op };
}

function runningStand(vraag: Vraag, status: KlokMetTermijn['status'], momenten: readonly KlokMoment[]): KlokMetTermijn {
  const { rekening, kalender, nu } = vraag;
  const { as, start, uitkomst, verstrijkt, beeindigd, genegeerd, openVanaf } = rekening;
  const inDagen = as === 'dagen';
  const lengte = lengthOf(rekening, kalender);
  const gelopen = elapsedOf(rekening, kalender, observedUntil(rekening, nu));
  const stil = uitkomst.werkingen.reduce((som, { van, tot }) => som + tot - van, 0);
  const stand: { -readonly [sleutel in keyof KlokMetTermijn]: KlokMetTermijn[sleutel] } = {
    status,
    start: start.op,
    verstrijktOp: toTijdstip(verstrijkt),
    voorlopig: uitkomst.voorlopig,
    hervattingOnbekend: status === 'opgeschort' && openVanaf !== undefined,
    momenten,
    maat: meetwijzeOf(vraag.definitie.duur),
    verstreken: inDagen ? gelopen : roundHours(gelopen),
    resterend: inDagen ? lengte - gelopen : roundHours(lengte - gelopen),
    opgeschorteDagen: inDagen ? stil : roundHours(stil / 24),
    genegeerd,
  };
  if (inDagen) stand.laatsteDag = toDatum(uitkomst.einde);
  else stand.laatsteMoment = toTijdstip(uitkomst.einde + 1);
  if (status === 'gestopt' && beeindigd !== undefined) stand.gestoptOp = beeindigd.op;
  return stand;
}

/** How much has run, suspensions left out. In days today counts; in hours time runs up to the instant. */
function elapsedOf({ as, telling, uitkomst }: Rekening, kalender: Kalender, gezienTot: Millis): number {
  const tot = placeOfMillis(as, gezienTot) + (as === 'dagen' ? 1 : 0);
  const gelopen = measure(telling, telling.start + 1, tot, kalender);
  return uitkomst.werkingen.reduce(
    (som, werking) => som - measure(telling, werking.van, Math.min(werking.tot, tot), kalender),
    gelopen,
  );
}
