import { addDays, datum, daysBetween } from '../kalender/index.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Datum } from '../contracts/tijd.ts';
import { DWANGSOMDAGEN, RESPIJT } from './awb.ts';
import { berekenEinde } from './einde.ts';
import type { TermijnWeigering } from './weigering.ts';

/** Amounts of the dwangsom. Unit: euro per day, for each of three periods of fourteen days. */
export interface Dwangsomtarief {
  /** Holds for an ingebrekestelling received from this day on. */
  readonly vanaf: Datum;
  readonly perDag: readonly [number, number, number];
  readonly vindplaats: string;
}

/** Length of a period with one amount. Unit: days. Source: Awb art. 4:17 lid 2. */
const PERIODE = 14;

/** Amounts by the day on which the ingebrekestelling was received, oldest first. Source: Awb art. 4:17 lid 2 and 5. */
export const DWANGSOMTARIEVEN: readonly Dwangsomtarief[] = [
  { vanaf: datum('2009-10-01'), perDag: [20, 30, 40], vindplaats: 'Wet dwangsom en beroep bij niet tijdig beslissen' },
  {
    vanaf: datum('2019-01-01'),
    perDag: [23, 35, 45],
    vindplaats: 'indexering per 1 januari 2019 (VNG 2018, omgevingsweb.nl)',
  },
];

/** From when the dwangsom runs: the day after the two weeks, or their last day. The reading differs; the first is our default. */
export const EERSTE_DAG_BELEID = ['dagNaRespijt', 'laatsteDagRespijt'] as const;
export type EersteDagBeleid = (typeof EERSTE_DAG_BELEID)[number];

/** An ingebrekestelling: when it was received, and the last day of the term that it is about. */
export interface Ingebrekestelling {
  readonly ontvangenOp: Datum;
  readonly laatsteDag: Datum;
  /** Day of bekendmaking of the besluit, when there is one. */
  readonly besluitOp?: Datum;
}

/** The two weeks after a valid ingebrekestelling. */
export interface Respijt {
  readonly ok: true;
  readonly laatsteDag: Datum;
  readonly voorlopig: boolean;
}

/**
 * Judges an ingebrekestelling and gives the end of the two weeks that follow it. Source: Awb art. 4:17 lid 3, 6:12 lid 2.
 * Refuses: `INGEBREKESTELLING.TE_VROEG` (received while the term still ran), `INGEBREKESTELLING.AL_BESLOTEN`.
 */
export function beoordeelIngebrekestelling(melding: Ingebrekestelling, kalender: Kalender): Respijt | TermijnWeigering {
  const { ontvangenOp, laatsteDag, besluitOp } = melding;
  if (ontvangenOp <= laatsteDag) return refuse('INGEBREKESTELLING.TE_VROEG', 'de beslistermijn liep nog');
  if (besluitOp !== undefined && besluitOp <= ontvangenOp)
    return refuse('INGEBREKESTELLING.AL_BESLOTEN', 'het besluit was al bekendgemaakt');
  const respijt = berekenEinde(
    { start: ontvangenOp, duur: RESPIJT.duur, atw: RESPIJT.atw, beleid: RESPIJT.kalender },
    kalender,
  );
  return { ok: true, laatsteDag: respijt.laatsteDag, voorlopig: respijt.voorlopig };
}

/** What is due at a reference day. Unit of `bedrag`: whole euro. */
export interface Dwangsom {
  readonly ok: true;
  readonly eersteDag: Datum;
  /** Last of the 42 days; the Atw does not move it. */
  readonly laatsteDag: Datum;
  readonly dagen: number;
  readonly bedrag: number;
  readonly perDag: readonly [number, number, number];
  readonly maximum: number;
  readonly voorlopig: boolean;
  /** What the law leaves open and we chose, in Dutch, to be shown with the amount. */
  readonly aannames: readonly string[];
}

/**
 * The dwangsom that is due up to and including `peil`, or up to the day before bekendmaking when that came first.
 * Source: Awb art. 4:17 lid 1-3. Refuses as `beoordeelIngebrekestelling`, and `DWANGSOM.GEEN_TARIEF` before 1 October 2009.
 */
export function berekenDwangsom(
  melding: Ingebrekestelling,
  kalender: Kalender,
  peil: Datum,
  beleid: EersteDagBeleid = 'dagNaRespijt',
): Dwangsom | TermijnWeigering {
  const respijt = beoordeelIngebrekestelling(melding, kalender);
  if (!respijt.ok) return respijt;
  const tarief = DWANGSOMTARIEVEN.findLast(({ vanaf }) => vanaf <= melding.ontvangenOp);
  if (tarief === undefined) return refuse('DWANGSOM.GEEN_TARIEF', 'de regeling bestond nog niet');
  const eersteDag = beleid === 'dagNaRespijt' ? addDays(respijt.laatsteDag, 1) : respijt.laatsteDag;
  const dagen = daysDue(eersteDag, melding.besluitOp, peil);
  return {
    ok: true,
    eersteDag,
    laatsteDag: addDays(eersteDag, DWANGSOMDAGEN.duur.aantal - 1),
    dagen,
    bedrag: amountFor(dagen, tarief.perDag),
    perDag: tarief.perDag,
    maximum: amountFor(DWANGSOMDAGEN.duur.aantal, tarief.perDag),
    voorlopig: respijt.voorlopig,
    aannames: [AANNAME_EERSTE_DAG[beleid], AANNAME_RESPIJT, AANNAME_BESLUITDAG],
  };
}

const AANNAME_EERSTE_DAG: Readonly<Record<EersteDagBeleid, string>> = {
  dagNaRespijt: 'de eerste dag is de dag na de twee weken (instelbaar)',
  laatsteDagRespijt: 'de eerste dag is de laatste dag van de twee weken (instelbaar)',
};
const AANNAME_RESPIJT = 'de Algemene termijnenwet geldt voor de twee weken, niet voor de 42 dagen';
const AANNAME_BESLUITDAG = 'de dag van bekendmaking telt niet mee';

function daysDue(eersteDag: Datum, besluitOp: Datum | undefined, peil: Datum): number {
  const totPeil = daysBetween(eersteDag, peil) + 1;
  const totBesluit = besluitOp === undefined ? totPeil : daysBetween(eersteDag, besluitOp);
  return Math.max(0, Math.min(totPeil, totBesluit, DWANGSOMDAGEN.duur.aantal));
}

function amountFor(dagen: number, perDag: Dwangsomtarief['perDag']): number {
  return perDag.reduce((som, bedrag, i) => som + bedrag * Math.min(PERIODE, Math.max(0, dagen - i * PERIODE)), 0);
}

function refuse(code: string, uitleg: string): TermijnWeigering {
  return { ok: false, code, uitleg, bron: RESPIJT.bron };
}
