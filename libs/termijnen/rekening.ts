import { toMillis } from '../kalender/index.ts';
import type { Kalender, Millis } from '../kalender/index.ts';
import { lapseAfter, placeOfMillis, placeOfStart } from './as.ts';
import type { As } from './as.ts';
import { meetwijzeOf } from './duur.ts';
import type { Beeindiging, Feit, Lezing } from './feiten.ts';
import type { GenegeerdCode, GenegeerdFeit } from './klok-typen.ts';
import { stiltesOf } from './stiltes.ts';
import { addDuur, tel } from './tellen.ts';
import type { Plek, Stuk, Telling, Uitkomst } from './tellen.ts';
import type { TermijnDefinitie, Verlengingsgrond } from './typen.ts';

/** A clock worked out on the numbers of its axis; what is shown is made from it. */
export interface Rekening {
  readonly as: As;
  readonly start: Feit<'gestart'>;
  readonly beeindigd: Beeindiging | undefined;
  readonly telling: Telling;
  readonly uitkomst: Uitkomst;
  /** First instant after the term. */
  readonly verstrijkt: Millis;
  readonly genegeerd: readonly GenegeerdFeit[];
  /** Start of a suspension without a known end. */
  readonly openVanaf: Plek | undefined;
}

/**
 * Works out a clock from the facts that count. A suspension without a known end is taken to end at the reference instant
 * (or when the clock stopped). Facts that the definition does not allow are left out and named. Undefined: never started.
 */
export function reken(
  definitie: TermijnDefinitie,
  lezing: Lezing,
  kalender: Kalender,
  peil: Millis,
): Rekening | undefined {
  if (lezing.gestart === undefined) return undefined;
  const as: As = definitie.duur.eenheid === 'uren' ? 'millis' : 'dagen';
  const genegeerd: GenegeerdFeit[] = [];
  const stiltes = stiltesOf(
    definitie,
    lezing.stilgelegd,
    as,
    placeOfMillis(as, observedUntil(lezing, peil)),
    genegeerd,
  );
  const basis: Telling = {
    start: placeOfStart(as, lezing.gestart.op),
    stukken: [{ duur: definitie.duur, bron: definitie.bron }],
    atw: definitie.atw,
    beleid: definitie.kalender,
    richting: 'vooruit',
    stilstanden: stiltes,
  };
  const telling =
    lezing.verlengd.length === 0 ? basis : withVerlengingen(definitie, basis, lezing.verlengd, kalender, genegeerd);
  const uitkomst = tel(telling, kalender);
  const open = stiltes.find((stilte) => stilte.open && stilte.van <= uitkomst.nominaal);
  return {
    as,
    start: lezing.gestart,
    beeindigd: lezing.beeindigd,
    telling,
    uitkomst,
    verstrijkt: lapseAfter(as, uitkomst.einde),
    genegeerd,
    openVanaf: open?.van,
  };
}

/** The instant up to which a clock is observed: its end, or the reference instant when that is earlier. */
export function observedUntil(lezing: Pick<Lezing, 'beeindigd'>, peil: Millis): Millis {
  return lezing.beeindigd === undefined ? peil : Math.min(peil, toMillis(lezing.beeindigd.op));
}

function withVerlengingen(
  definitie: TermijnDefinitie,
  basis: Telling,
  feiten: readonly Feit<'verlengd'>[],
  kalender: Kalender,
  genegeerd: GenegeerdFeit[],
): Telling {
  let telling = basis;
  const keren = new Map<string, number>();
  for (const feit of feiten) {
    const keer = (keren.get(feit.grond) ?? 0) + 1;
    const oordeel = judgeVerlenging(definitie, telling, feit, keer, kalender);
    if (oordeel.ok) {
      telling = { ...telling, stukken: [...telling.stukken, oordeel.stuk] };
      keren.set(feit.grond, keer);
    } else genegeerd.push({ volgnummer: feit.volgnummer, code: oordeel.code });
  }
  return telling;
}

/** A verlenging that is allowed, or the code of why it is not. */
export type Verlengingsoordeel =
  | { readonly ok: true; readonly stuk: Stuk }
  | {
      readonly ok: false;
      readonly code: Extract<GenegeerdCode, `VERLENGING.${string}`>;
      readonly grond?: Verlengingsgrond;
    };

/** Whether a term as it stands may be lengthened. `keer`: the how-manieth time on this ground it would be. */
export function judgeVerlenging(
  definitie: TermijnDefinitie,
  telling: Telling,
  feit: Pick<Feit<'verlengd'>, 'grond' | 'duur' | 'op'>,
  keer: number,
  kalender: Kalender,
): Verlengingsoordeel {
  const grond = definitie.verlenging.find(({ id }) => id === feit.grond);
  if (grond === undefined) return { ok: false, code: 'VERLENGING.GROND_ONBEKEND' };
  if (meetwijzeOf(feit.duur) !== meetwijzeOf(definitie.duur))
    return { ok: false, code: 'VERLENGING.EENHEID_PAST_NIET', grond };
  if (keer > (grond.maximaalKeer ?? Infinity)) return { ok: false, code: 'VERLENGING.TE_VAAK', grond };
  const { mijlpalen, einde } = tel(telling, kalender);
  if (isLongerThanAllowed(feit, grond, mijlpalen.at(-1) ?? telling.start, telling, kalender))
    return { ok: false, code: 'VERLENGING.TE_LANG', grond };
  const as: As = definitie.duur.eenheid === 'uren' ? 'millis' : 'dagen';
  if (toMillis(feit.op) >= lapseAfter(as, einde)) return { ok: false, code: 'VERLENGING.NA_AFLOOP', grond };
  return {
    ok: true,
    stuk: { duur: feit.duur, reden: grond.naam, bron: grond.bron, ...(grond.atw === false && { atw: false }) },
  };
}

function isLongerThanAllowed(
  { duur }: Pick<Feit<'verlengd'>, 'duur'>,
  { maximaal }: Verlengingsgrond,
  vanaf: Plek,
  { beleid }: Telling,
  kalender: Kalender,
): boolean {
  return maximaal !== undefined && addDuur(vanaf, duur, beleid, kalender) > addDuur(vanaf, maximaal, beleid, kalender);
}
