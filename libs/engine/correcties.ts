import type { Weigering } from '../contracts/weigering.ts';
import type { Kalender } from '../kalender/index.ts';
import type { KlokFeit } from '../termijnen/index.ts';
import { leesDatumOfMoment } from './datum-of-moment.ts';
import { herbereken } from './herberekening.ts';
import { FeitGecorrigeerd, GebeurtenisHerroepen, Herbeoordeeld } from './kerngebeurtenissen.ts';
import type { Feitbron } from './feitbron.ts';
import { lijnUit } from './klokken.ts';
import { snapshotVan } from './machine.ts';
import { aangegeven } from './meta.ts';
import type { Route } from './route.ts';
import type { weigeraar } from './toelating.ts';
import type { Feit, Klok, Taak, ZaakToestand } from './toestand.ts';

/** What a correction changes: the ledger of facts, the clocks, the tasks; never the machine. */
export interface Gecorrigeerd {
  readonly ok: true;
  readonly feiten: readonly Feit[];
  readonly klokken: readonly Klok[];
  readonly taken: readonly Taak[];
}

/** The task that opens where a transition rested on a fact that fell away. */
export const HERBEOORDEEL = 'herbeoordeel';

type Weiger = ReturnType<typeof weigeraar>;

/**
 * FEIT_GECORRIGEERD: gives the facts of one event another effective date.
 * Refuses: CORRECTIE.ONBEKEND_VOLGNUMMER, CORRECTIE.AL_HERROEPEN, GELDIG_OP.IN_TOEKOMST.
 */
export function corrigeer(
  toestand: ZaakToestand,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  weiger: Weiger,
): Gecorrigeerd | Weigering {
  const { volgnummer, geldigOp } = FeitGecorrigeerd.parse(bron.gebeurtenis.gegevens);
  const feit = zoekFeit(toestand, volgnummer, weiger);
  if ('ok' in feit) return feit;
  const op = leesDatumOfMoment(geldigOp);
  if (op > feit.ontvangenOp) {
    return weiger('GELDIG_OP.IN_TOEKOMST', 'Een feit kan niet later liggen dan het moment waarop het gemeld werd.');
  }
  const verplaats = (oud: KlokFeit): KlokFeit[] => [{ ...oud, op, bekendOp: bron.gebeurtenis.ontvangenOp }];
  const raakt = (klok: Klok, oud: KlokFeit): boolean =>
    oud.volgnummer === volgnummer && beweegtMee(toestand, klok, oud, feit);
  return {
    ok: true,
    feiten: vervang(toestand.feiten, { ...feit, geldigOp: op }),
    klokken: herzieKlokken(toestand.klokken, raakt, verplaats, bron, route, kalender),
    taken: toestand.taken,
  };
}

/**
 * GEBEURTENIS_HERROEPEN: the facts of one event never were. Where a transition rested on it, work opens to judge that anew.
 * Refuses: CORRECTIE.ONBEKEND_VOLGNUMMER, CORRECTIE.AL_HERROEPEN, CORRECTIE.NIET_TOEGESTAAN (the first event).
 */
export function herroep(
  toestand: ZaakToestand,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  weiger: Weiger,
): Gecorrigeerd | Weigering {
  const { volgnummer } = GebeurtenisHerroepen.parse(bron.gebeurtenis.gegevens);
  const feit = zoekFeit(toestand, volgnummer, weiger);
  if ('ok' in feit) return feit;
  if (feit === toestand.feiten[0])
    return weiger('CORRECTIE.NIET_TOEGESTAAN', 'De start van een zaak kan niet worden herroepen; trek de zaak in.');
  const taak = herbeoordeelTaak(bron, volgnummer);
  const raakt = (_: Klok, oud: KlokFeit): boolean => oud.volgnummer === volgnummer;
  return {
    ok: true,
    feiten: vervang(toestand.feiten, { ...feit, herroepen: true }),
    klokken: herzieKlokken(toestand.klokken, raakt, () => [], bron, route, kalender),
    taken: feit.overgang ? [...toestand.taken, taak] : toestand.taken,
  };
}

/**
 * HERBEOORDEELD: closes the task, and brings the clocks in line with the state that was judged to be right: until then they
 * followed the facts without the revoked one. Refuses: CORRECTIE.ONBEKEND_VOLGNUMMER when no such task is open.
 */
export function rondHerbeoordelingAf(
  toestand: ZaakToestand,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  weiger: Weiger,
): Gecorrigeerd | Weigering {
  const { volgnummer } = Herbeoordeeld.parse(bron.gebeurtenis.gegevens);
  if (!toestand.taken.some(({ betreft }) => betreft === volgnummer)) {
    return weiger('CORRECTIE.ONBEKEND_VOLGNUMMER', 'Voor deze logregel staat geen herbeoordeling open.');
  }
  return {
    ok: true,
    feiten: toestand.feiten,
    klokken: lijnUit(toestand.klokken, aangegeven(snapshotVan(route.machine, toestand)), bron, route, kalender),
    taken: toestand.taken.filter(({ betreft }) => betreft !== volgnummer),
  };
}

/**
 * Whether a fact of a clock is of the day of its event. A date that the event names besides (a birthday, the end of a measure) stays
 * what it is when the event was of another day; in zaken of motor-1 it moved along.
 */
function beweegtMee({ motor }: ZaakToestand, { soort }: Klok, oud: KlokFeit, { geldigOp }: Feit): boolean {
  if (motor === 'motor-1') return true;
  return oud.op === geldigOp && !(soort === 'grens' && oud.soort === 'gestart');
}

/** Marks facts of one event as withdrawn, adds what replaces them, and computes the clocks that this touches anew. */
function herzieKlokken(
  klokken: readonly Klok[],
  raakt: (klok: Klok, feit: KlokFeit) => boolean,
  vervanging: (oud: KlokFeit) => KlokFeit[],
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
): Klok[] {
  return klokken.map((klok) => {
    const geldt = (feit: KlokFeit): boolean => feit.ingetrokkenOp === undefined && raakt(klok, feit);
    const oude = klok.feiten.filter(geldt);
    if (oude.length === 0) return klok;
    const ingetrokken = klok.feiten.map((feit) =>
      geldt(feit) ? { ...feit, ingetrokkenOp: bron.gebeurtenis.ontvangenOp } : feit,
    );
    return herbereken(klok, [...ingetrokken, ...oude.flatMap(vervanging)], bron, route, kalender);
  });
}

function zoekFeit(toestand: ZaakToestand, volgnummer: number, weiger: Weiger): Feit | Weigering {
  const feit = toestand.feiten.find((een) => een.volgnummer === volgnummer);
  if (!feit) {
    return weiger('CORRECTIE.ONBEKEND_VOLGNUMMER', 'Deze logregel bestaat niet, of raakt geen klok en geen toestand.');
  }
  return feit.herroepen ? weiger('CORRECTIE.AL_HERROEPEN', 'Deze gebeurtenis is al herroepen.') : feit;
}

function vervang(feiten: readonly Feit[], nieuw: Feit): Feit[] {
  return feiten.map((feit) => (feit.volgnummer === nieuw.volgnummer ? nieuw : feit));
}

/** The task to judge a past fact, opened by an event. */
export function herbeoordeelTaak(
  { volgnummer, gebeurtenis }: Pick<Feitbron, 'volgnummer' | 'gebeurtenis'>,
  betreft: number,
): Taak {
  return {
    id: `${HERBEOORDEEL}#${String(volgnummer)}`,
    taak: HERBEOORDEEL,
    geopendOp: gebeurtenis.ontvangenOp,
    betreft,
  };
}
