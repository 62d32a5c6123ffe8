import { toMillis, toTijdstip } from '../kalender/index.ts';
import type { Kalender, Millis } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { readFeiten } from './feiten.ts';
import type { Overschrijding } from './klok-typen.ts';
import { reken } from './rekening.ts';
import type { Rekening } from './rekening.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';

/** When a term lapsed, given that it lapsed unmet, and the first instant at which the facts known by then showed it. */
export function overschrijdingOf(
  rekening: Rekening,
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  bekendOp: Tijdstip | undefined,
): Overschrijding {
  const sinds = rekening.verstrijkt;
  const bekend = knownSince(sinds, horizonsOf(feiten, bekendOp), (horizon) =>
    lapseOf(definitie, feiten, kalender, horizon),
  );
  return { sinds: toTijdstip(sinds), bekendOp: toTijdstip(bekend) };
}

/** The instants at which what is known changed, in order. */
function horizonsOf(feiten: readonly KlokFeit[], bekendOp: Tijdstip | undefined): Tijdstip[] {
  const alle = feiten.flatMap((feit) =>
    feit.ingetrokkenOp === undefined ? [feit.bekendOp] : [feit.bekendOp, feit.ingetrokkenOp],
  );
  const binnen = bekendOp === undefined ? alle : alle.filter((horizon) => horizon <= bekendOp);
  return [...new Set(binnen)].sort();
}

/**
 * Walks from horizon to horizon: the breach could be known once the term had lapsed by the facts known between this one and
 * the next. Never before the term lapsed by the facts known now.
 */
function knownSince(
  sinds: Millis,
  horizons: readonly Tijdstip[],
  lapseAsKnownAt: (horizon: Tijdstip) => Millis,
): Millis {
  let bekend = sinds;
  for (const [i, horizon] of horizons.entries()) {
    const volgende = horizons[i + 1];
    const tot = volgende === undefined ? Infinity : toMillis(volgende);
    bekend = Math.max(sinds, toMillis(horizon));
    const gezien = Math.max(bekend, lapseAsKnownAt(horizon));
    if (gezien < tot) return gezien;
  }
  return bekend;
}

/** The instant from which the facts known at a horizon show the term as lapsed; Infinity when they show it met, or at a standstill. */
function lapseOf(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  horizon: Tijdstip,
): Millis {
  const rekening = reken(definitie, readFeiten(feiten, horizon), kalender, toMillis(horizon));
  if (rekening === undefined || rekening.openVanaf !== undefined) return Infinity;
  const einde = rekening.beeindigd === undefined ? Infinity : toMillis(rekening.beeindigd.op);
  return einde < rekening.verstrijkt ? Infinity : rekening.verstrijkt;
}
