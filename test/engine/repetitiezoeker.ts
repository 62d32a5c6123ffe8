import { mogelijkeGebeurtenissen, snapshotVan, vuurMomentenAf, type Route } from '../../libs/engine/index.ts';
import { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { Rol } from '../../libs/contracts/rollen.ts';
import { zaai } from '../../state-machines/gedeeld/testing/wandelaar.ts';
import { beginHalte, draaiboekVan, rijd, wachtAf, type Gezien, type Halte } from './repetitie.ts';
import { padenVan, voorbeeldenVan, type Padfeit } from './voorbeelden.ts';

/** The course that leads to each reminder, by its name in the draaiboek. */
export type Routekaart = ReadonlyMap<string, readonly Padfeit[]>;

const WANDELINGEN = 300;
const STAPPEN = 45;

/**
 * Looks for a course to each reminder of a route: first along the written courses, then on walks that prefer what was taken
 * least. What no walk finds is not on the map.
 */
export function zoekKoersen(route: Route): Routekaart {
  const kaart = new Map<string, readonly Padfeit[]>();
  const verwacht = draaiboekVan(route);
  const bekijk = (halte: Halte, koers: readonly Padfeit[]): void => {
    if (!kanNieuws(halte, verwacht, kaart)) return;
    for (const naam of wachtAf(route, halte, vuurMomentenAf).keys()) if (!kaart.has(naam)) kaart.set(naam, koers);
  };
  for (const pad of padenVan(route)) volg(route, pad, bekijk);
  const genomen = new Map<string, number>();
  for (let i = 1; i <= WANDELINGEN && kaart.size < verwacht.size; i++) wandel(route, zaai(i), genomen, bekijk);
  return kaart;
}

type Bekijk = (halte: Halte, koers: readonly Padfeit[]) => void;

/** Whether a clock that runs here has a reminder that nobody saw yet. */
function kanNieuws({ toestand }: Halte, verwacht: Gezien, kaart: Routekaart): boolean {
  const open = [...verwacht.keys()].filter((naam) => !kaart.has(naam));
  return toestand.klokken.some(({ actief, termijn }) => actief && open.some((naam) => naam.startsWith(`${termijn} `)));
}

function volg(route: Route, pad: readonly Padfeit[], bekijk: Bekijk): void {
  let halte = beginHalte(route);
  for (const [i, feit] of pad.entries()) {
    const volgende = rijd(route, halte, feit, vuurMomentenAf);
    if (!volgende) throw new Error(`a written course of ${route.id} is refused at ${feit.type}`);
    halte = volgende;
    bekijk(halte, pad.slice(0, i + 1));
  }
}

function wandel(route: Route, kies: (grens: number) => number, genomen: Map<string, number>, bekijk: Bekijk): void {
  let halte = beginHalte(route);
  const koers: Padfeit[] = [];
  for (let dag = 0; koers.length < STAPPEN && !halte.toestand.beeindigd; dag += kies(3)) {
    const stap = eersteDieKan(route, halte, kandidaten(route, halte, dag, kies, genomen));
    if (!stap) return;
    const [volgende, feit] = stap;
    halte = volgende;
    koers.push(feit);
    genomen.set(naamVan(feit), (genomen.get(naamVan(feit)) ?? 0) + 1);
    bekijk(halte, [...koers]);
  }
}

function eersteDieKan(route: Route, halte: Halte, feiten: readonly Padfeit[]): [Halte, Padfeit] | null {
  for (const feit of feiten) {
    const volgende = rijd(route, halte, feit, vuurMomentenAf);
    if (volgende) return [volgende, feit];
  }
  return null;
}

/** Every example that the state waits for, those that were taken least first; chance decides between equals. */
function kandidaten(
  route: Route,
  { toestand }: Halte,
  dag: number,
  kies: (grens: number) => number,
  genomen: ReadonlyMap<string, number>,
): Padfeit[] {
  const wacht = new Set(
    mogelijkeGebeurtenissen(route, toestand, snapshotVan(route.machine, toestand)).map(({ type }) => type),
  );
  return Object.entries(voorbeeldenVan(route))
    .filter(([type]) => wacht.has(type))
    .flatMap(([type, varianten]) => varianten.map((gegevens) => feitVan(route, type, gegevens, dag)))
    .map((feit) => ({ feit, rang: (genomen.get(naamVan(feit)) ?? 0) * 1000 + kies(1000) }))
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ feit }) => feit);
}

function feitVan(route: Route, type: string, gegevens: object, dag: number): Padfeit {
  const rol = Rol.parse(route.gebeurtenissen[type]?.rollen.find((een) => een !== 'systeem'));
  return { type, gegevens: Gegevens.parse(gegevens), dag, rol };
}

function naamVan({ type, gegevens }: Padfeit): string {
  return `${type} ${JSON.stringify(gegevens)}`;
}
