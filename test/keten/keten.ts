import { ketenVan } from '../../apps/api/trajecten/keten.ts';
import type { Rol } from '../../libs/contracts/rollen.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import type { Effect, LogRegel, Route } from '../../libs/engine/index.ts';
import { addDays, amsterdamDatum, daysBetween, parseDatum, toMillis } from '../../libs/kalender/index.ts';
import { Baan, BEGIN_OP, momentVan, type Verloop } from '../../state-machines/gedeeld/testing/loop.ts';
import type { Padstap, Stappen } from '../../state-machines/gedeeld/testing/pad.ts';
import { routeVan } from '../../state-machines/index.ts';
import { leegTraject, neemZaakOp, neemZichtOp } from '../../workflows/traject.ts';
import type { TrajectToestand, TrajectZaak } from '../../workflows/port.ts';

/** A child, and its sister. */
export const KIND = '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a30';
export const ZUSJE = '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a31';

const MINUTEN = 1_440;

/** One zaak of a chain: its route, whose it is, and what happens in it. */
export interface Schakel {
  readonly naam: string;
  readonly route: Route;
  readonly organisatie: string;
  readonly jeugdigeId: string;
  readonly stappen: readonly Padstap[];
}

/** From when on an organisation had sight on the safety of a jeugdige, in days after the start of the chain. */
export type Zichtregel = readonly [dag: number, jeugdigeId: string, door: string];

/** Lead time of a chain beside its parts, by name. Unit: calendar days. */
export interface Doorlooptijd {
  readonly keten: number;
  readonly zonderZaak: number;
  readonly delen: Readonly<Record<string, number>>;
  readonly gaten: readonly string[];
}

type Deel = Parameters<typeof ketenVan>[0][number];
type Aanbod = Parameters<typeof ketenVan>[1][number];

interface Gebeurd {
  readonly schakel: Schakel;
  readonly padstap: Padstap;
}

/** A path that begins later: its days and the dates in its facts move along, and who accepts is named. */
export function later(
  { stappen }: Stappen,
  dagen: number,
  ontvangers: Readonly<Record<string, string>> = {},
): Padstap[] {
  return stappen.map((stap) => {
    const verschoven = verschuif(stap.gegevens, dagen);
    const { naarRoute } = verschoven;
    const naar = typeof naarRoute === 'string' ? ontvangers[naarRoute] : undefined;
    const metOntvanger = 'ontvanger' in verschoven && naar !== undefined ? { ontvanger: naar } : {};
    return { ...stap, dag: stap.dag + dagen, gegevens: { ...verschoven, ...metOntvanger } };
  });
}

/** The facts with which a GI begins, on another order. */
export function metBeschikking([begin, ...rest]: readonly Padstap[], facts: Record<string, string>): Padstap[] {
  if (!begin) throw new Error('no start');
  return [{ ...begin, gegevens: { ...begin.gegevens, ...facts } }, ...rest];
}

/** Facts of which every date moves along. */
export function verschuif(gegevens: Padstap['gegevens'], dagen: number): Padstap['gegevens'] {
  return JSON.parse(
    JSON.stringify(gegevens, (_, waarde: unknown) => {
      const datum = typeof waarde === 'string' ? parseDatum(waarde) : undefined;
      return datum === undefined ? waarde : addDays(datum, dagen);
    }),
  ) as Padstap['gegevens'];
}

/** A zaak on the newest version of a route; two of one route about one child have a name of their own. */
export function schakel(
  naam: string,
  organisatie: string,
  stappen: readonly Padstap[],
  jeugdigeId = KIND,
  eigenNaam = naam,
): Schakel {
  const route = routeVan(`${naam}-v1`);
  if (!route) throw new Error(`no route ${naam}`);
  return { naam: `${eigenNaam} ${jeugdigeId === KIND ? 'kind' : 'zusje'}`, route, organisatie, jeugdigeId, stappen };
}

/** One fact at an instant as people write it (`2027-03-28T01:30+01:00`), to the minute. */
export function om(geschreven: string, rol: Rol, type: string, gegevens: Padstap['gegevens']): Padstap {
  const minuten = (Date.parse(geschreven) - toMillis(BEGIN_OP)) / 60_000;
  return { dag: minuten / MINUTEN, rol, type, gegevens };
}

/** One fact on a chain. */
export function feit(dag: number, rol: Rol, type: string, gegevens: Padstap['gegevens']): Padstap {
  return { dag, rol, type, gegevens };
}

/** Days from the start of every chain (Monday 11 January 2027) to a date. */
export function dagVan(datum: string): number {
  const tot = parseDatum(datum);
  const van = parseDatum('2027-01-11');
  if (!tot || !van) throw new Error(`no date: ${datum}`);
  return daysBetween(van, tot);
}

/** A step on a day happens a minute after the one before it; one at an instant at that very minute. */
function opMinuut(padstap: Padstap, rang: number): [padstap: Padstap, nummer: number] {
  if (Number.isInteger(padstap.dag)) return [padstap, rang];
  return [{ ...padstap, dag: 0 }, Math.round(padstap.dag * MINUTEN)];
}

/** Effects with the log entry from which they follow: the core writes an entry first, and then what it wants done. */
export function metRegel(effecten: readonly Effect[]): [Effect, LogRegel][] {
  let regel: LogRegel | undefined;
  return effecten.map((effect) => {
    if (effect.soort === 'logregel') regel = effect.regel;
    if (!regel) throw new Error('an effect before its entry');
    return [effect, regel];
  });
}

/**
 * Zaken of one traject on one line of time, each through the whole core, and the traject itself by the functions that its workflow
 * runs. After every fact each jeugdige has exactly one owner of sight.
 */
export class Keten {
  readonly #verlopen = new Map<string, Verloop>();
  readonly #tijdlijn: Zichtregel[] = [];
  readonly #delen = new Map<string, Deel>();
  readonly #aanbod: Aanbod[] = [];
  #traject: TrajectToestand = leegTraject('22222222-2222-4222-8222-222222222222');

  constructor(schakels: readonly Schakel[]) {
    const gebeurd = schakels
      .flatMap((schakel) => schakel.stappen.map((padstap): Gebeurd => ({ schakel, padstap })))
      .toSorted((a, b) => a.padstap.dag - b.padstap.dag);
    gebeurd.forEach((een, nummer) => {
      this.#neem(een, nummer);
    });
  }

  /** Who had sight on safety, and since when. */
  get tijdlijn(): readonly Zichtregel[] {
    return this.#tijdlijn;
  }

  /** How one zaak went. */
  verloop(naam: string): Verloop {
    const verloop = this.#verlopen.get(naam);
    if (!verloop) throw new Error(`no zaak ${naam}`);
    return verloop;
  }

  /** Who has sight on a jeugdige now. */
  zicht(jeugdigeId: string): string | undefined {
    return this.#traject.zicht[jeugdigeId]?.door;
  }

  /** What `GET /v1/trajecten/{id}` would say of it on a day after the last fact, by the very function that it uses. */
  doorlooptijd(dag: number): Doorlooptijd {
    const zicht = Object.entries(this.#traject.zicht).map(([jeugdige, { door, sinds }]) => ({
      ...{ jeugdige, zichtDoor: door, zichtSinds: sinds },
    }));
    const keten = ketenVan([...this.#delen.values()], this.#aanbod, momentVan(dag, 0), zicht);
    return {
      keten: keten.dagen,
      zonderZaak: keten.dagenZonderZaak,
      delen: Object.fromEntries(keten.delen.map(({ zaakId, dagen }) => [zaakId, dagen])),
      gaten: keten.gaten.map(({ soort, naZaak, dagen }) => `${soort} ${naZaak} ${String(dagen)}`),
    };
  }

  #neem({ schakel, padstap: geschreven }: Gebeurd, rang: number): void {
    const baan = new Baan(schakel.route);
    const [padstap, nummer] = opMinuut(geschreven, rang);
    const op = momentVan(padstap.dag, nummer);
    const voor = this.#verlopen.get(schakel.naam) ?? baan.loop({ stappen: [] });
    const na = baan.neem(baan.wacht(voor, op), padstap, nummer);
    this.#verlopen.set(schakel.naam, na);
    this.#tel(schakel, na, op);
    this.#volg(schakel, na.effecten.slice(voor.effecten.length), dagVan(amsterdamDatum(op)), op);
  }

  #volg(
    { naam, route, organisatie, jeugdigeId }: Schakel,
    effecten: readonly Effect[],
    dag: number,
    sinds: Tijdstip,
  ): void {
    const zaak: TrajectZaak = { zaakId: naam, jeugdigeId, organisatie, sinds };
    let na = neemZaakOp(this.#traject, zaak);
    for (const [effect, { type, volgnummer: regel }] of metRegel(effecten)) {
      if (effect.soort !== 'zicht') continue;
      const terug = effect.aan === null && (route.zichtTerugBij ?? []).includes(type);
      const zicht = { door: effect.aan ?? organisatie, sinds };
      na = neemZichtOp(na, { zaak, zicht, regel, ...(terug && { terug }) });
    }
    this.#noteer(this.#traject, na, dag);
    this.#traject = na;
  }

  #tel({ naam: id, organisatie, jeugdigeId: jeugdige }: Schakel, { toestand, effecten }: Verloop, op: Tijdstip): void {
    const begonnenOp = this.#delen.get(id)?.begonnenOp ?? op;
    const geeindigdOp = toestand.beeindigd ? toestand.sinds : null;
    this.#delen.set(id, { id, jeugdige, organisatie, begonnenOp, geeindigdOp });
    const eerder = this.#aanbod.filter(({ zaakId }) => zaakId !== id);
    this.#aanbod.splice(0, Infinity, ...eerder, ...aanbiedingenVan(id, effecten));
  }

  #noteer(voor: TrajectToestand, na: TrajectToestand, dag: number): void {
    const jeugdigen = [...new Set(na.zaken.map((zaak) => zaak.jeugdigeId))];
    for (const jeugdigeId of jeugdigen) {
      const nu = na.zicht[jeugdigeId];
      if (!nu) throw new Error(`nobody has sight on ${jeugdigeId} on day ${dag}`);
      if (nu.door !== voor.zicht[jeugdigeId]?.door) this.#tijdlijn.push([dag, jeugdigeId, nu.door]);
    }
  }
}

/** The hand-overs of a zaak as its effects leave them, answered outside Wissel. */
function aanbiedingenVan(zaakId: string, effecten: readonly Effect[]): Aanbod[] {
  const rij: Aanbod[] = [];
  for (const [effect, { ontvangenOp }] of metRegel(effecten)) {
    if (effect.soort !== 'overdracht') continue;
    const { naarRoute, fase } = effect;
    const open = rij.findLastIndex((een) => een.naarRoute === naarRoute && een.fase === 'aangeboden');
    if (fase === 'aangeboden')
      rij.push({
        ...{ zaakId, naarRoute, fase, aangebodenOp: ontvangenOp },
        ...{ isHierBeantwoord: false, beslistOp: null, naarZaak: null },
      });
    else rij.splice(open, 1, ...rij.slice(open, open + 1).map((een) => ({ ...een, fase, beslistOp: ontvangenOp })));
  }
  return rij;
}
