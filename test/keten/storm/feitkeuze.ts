import { SYSTEEM, type Rol } from '../../../libs/contracts/rollen.ts';
import { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import { mogelijkeGebeurtenissen, type Route } from '../../../libs/engine/index.ts';
import { voorbeeldenVan } from '../../engine/voorbeelden.ts';
import { verschuif } from '../keten.ts';
import type { Ketenzaak } from './ketenzaak.ts';

/** A fact that somebody can report. */
export interface Feit {
  readonly type: string;
  readonly gegevens: Gegevens;
  readonly rol: Rol;
  readonly wie: string;
}

/** What ends a chain early: it may happen, and seldom does. */
const ZELDEN: ReadonlySet<string> = new Set(['JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN']);
const EEN_OP = 12;

/** The start of a zaak on a route, about a jeugdige. */
export function startfeit(route: Route, jeugdigeId: string, keuze: number, dagen: number): Feit {
  const varianten = voorbeeldenVan(route)[route.startGebeurtenis] ?? [];
  const gegevens = verschuif(Gegevens.parse(varianten[keuze % varianten.length]), dagen);
  return feit(route, route.startGebeurtenis, { ...gegevens, jeugdigeId }, keuze);
}

/** The next step of the written course that a zaak follows, if it still follows one. A step that was tried is off the course. */
export function koersfeit(zaak: Ketenzaak, keuze: number, dagen: number): Feit | null {
  const [stap, ...rest] = zaak.koers;
  zaak.koers = rest;
  if (!stap || stap.type === 'OVERDRACHT_AANVAARD') return null; // receivers answer by themselves
  const { type, gegevens, rol, wie } = stap;
  return { type, gegevens: verschuif(gegevens, dagen), rol, wie: wie ?? persoon(keuze) };
}

/** Something that the state takes: what happened least there first, from a place in the list that chance picks. */
export function mogelijkFeit(zaak: Ketenzaak, keuze: number, dagen: number): Feit | null {
  const { route } = zaak.wie;
  const snapshot = zaak.snapshot();
  const wacht = new Set(mogelijkeGebeurtenissen(route, zaak.toestand, snapshot).map(({ type }) => type));
  const alle = Object.entries(voorbeeldenVan(route))
    .filter(([type]) => wacht.has(type) && (!ZELDEN.has(type) || keuze % EEN_OP === 0))
    .flatMap(([type, varianten]) => varianten.map((gegevens) => ({ type, gegevens })))
    .toSorted((a, b) => zaak.aantal(a.type) - zaak.aantal(b.type));
  const vanaf = keuze % Math.max(Math.ceil(alle.length / 2), 1);
  const kan = [...alle.slice(vanaf), ...alle.slice(0, vanaf)].find(({ type, gegevens }) =>
    snapshot.can({ type, gegevens, geldigOp: zaak.toestand.sinds, door: { ...SYSTEEM, id: persoon(keuze) } }),
  );
  return kan ? feit(route, kan.type, verschuif(Gegevens.parse(kan.gegevens), dagen), keuze) : null;
}

function feit(route: Route, type: string, gegevens: Gegevens, keuze: number): Feit {
  const rol = route.gebeurtenissen[type]?.rollen.find((een) => een !== 'systeem') ?? 'teamleider';
  return { type, gegevens, rol, wie: persoon(keuze) };
}

function persoon(keuze: number): string {
  return `u-${String(keuze % 3)}`;
}
