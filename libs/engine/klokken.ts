import { assertNever } from '../contracts/assert-never.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { Datum } from '../contracts/tijd.ts';
import { startOfAmsterdamDay, type Kalender } from '../kalender/index.ts';
import type { KlokFeit } from '../termijnen/index.ts';
import type { Feitbron } from './feitbron.ts';
import { herbereken } from './herberekening.ts';
import { bindingVan } from './klokstand.ts';
import type { GenoemdeActie } from './machine.ts';
import type { Aangegeven } from './meta.ts';
import type { Route } from './route.ts';
import type { Klok } from './toestand.ts';

/** A fact without its place in time, which the event gives it. */
type KaalFeit = KlokFeit extends infer Feit
  ? Feit extends KlokFeit
    ? Omit<Feit, 'volgnummer' | 'op' | 'bekendOp'>
    : never
  : never;

/**
 * Brings the clocks in line with where the zaak is now: starts those that a state names, suspends and resumes, stops those
 * that no state names any more, and adds the facts of named effects. A clock cannot leak: this is the only place.
 * @param was what the states declared before this step: a term that lapsed in a state does not begin again in that state.
 * @param bronVan from where the clock of a term comes that begins: from the event, unless it only shows what began before it.
 */
export function werkKlokkenBij(
  klokken: readonly Klok[],
  was: Aangegeven,
  aangegeven: Aangegeven,
  acties: readonly GenoemdeActie[],
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  bronVan: (termijn: string) => Feitbron = () => bron,
): Klok[] {
  const metNieuwe = [...klokken, ...nieuweKlokken(klokken, was, aangegeven, bron, route, bronVan)];
  return metNieuwe.map((klok) => {
    const feiten = klok.actief ? feitenVoor(klok, aangegeven, acties, isVerlegd(klok, bron, route)) : [];
    const vers = klok.feiten.length > 0 && klok.versie === 0;
    if (feiten.length === 0 && !vers) return klok;
    const geplaatst = feiten.map((feit) => plaats(feit, vers ? bronVan(klok.termijn) : bron));
    return herbereken(klok, [...klok.feiten, ...geplaatst], bron, route, kalender);
  });
}

/**
 * Brings running clocks in line with where the zaak is, by what still holds: a revoked fact counts as if it never was. A term that
 * a state names and that lost its start begins now; a date that nobody gave does not.
 */
export function lijnUit(
  klokken: readonly Klok[],
  aangegeven: Aangegeven,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
): Klok[] {
  return klokken.map((klok) => {
    const geldend = { ...klok, feiten: klok.feiten.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined) };
    const heeftBegin = klok.soort === 'grens' || geldend.feiten.some(({ soort }) => soort === 'gestart');
    const begint: KaalFeit[] = heeftBegin ? [] : [{ soort: 'gestart' }];
    const feiten = klok.actief ? [...begint, ...feitUitStaat(geldend, aangegeven)] : [];
    if (feiten.length === 0) return klok;
    return herbereken(klok, [...klok.feiten, ...feiten.map((feit) => plaats(feit, bron))], bron, route, kalender);
  });
}

function nieuweKlokken(
  klokken: readonly Klok[],
  was: Aangegeven,
  aangegeven: Aangegeven,
  bron: Feitbron,
  route: Route,
  bronVan: (termijn: string) => Feitbron,
): Klok[] {
  const lopend = new Set(
    klokken.filter((klok) => klok.actief && !isVerlegd(klok, bron, route)).map(({ termijn }) => termijn),
  );
  const termijnen = [...aangegeven.termijnen.keys()].filter(
    (termijn) => !lopend.has(termijn) && !was.termijnen.has(termijn),
  );
  const grenzen = [...aangegeven.grenzen].filter((grens) => !lopend.has(grens));
  return [
    ...termijnen.map((termijn) =>
      nieuweKlok(klokken, termijn, 'termijn', startVan(route, termijn, bronVan(termijn)), bron),
    ),
    ...grenzen.flatMap((grens) => nieuweGrens(klokken, grens, bron, route)),
  ];
}

/** A limit whose date nobody gave does not start: it is simply not known for this zaak. One that was reached does not start anew. */
function nieuweGrens(klokken: readonly Klok[], grens: string, bron: Feitbron, route: Route): Klok[] {
  const op = datumUit(bron, bindingVan(route.grenzen, grens).veld);
  const laatste = klokken.findLast(({ termijn }) => termijn === grens);
  if (!op || laatste?.verstrijktOp === op) return [];
  return [nieuweKlok(klokken, grens, 'grens', op, bron)];
}

/** A limit whose date is now another one (an end date that was moved) ends, and starts again with that date. */
function isVerlegd({ soort, termijn, verstrijktOp }: Klok, bron: Feitbron, route: Route): boolean {
  if (soort !== 'grens' || verstrijktOp === null) return false;
  const op = datumUit(bron, bindingVan(route.grenzen, termijn).veld);
  return op !== null && op !== verstrijktOp;
}

function nieuweKlok(
  klokken: readonly Klok[],
  termijn: string,
  soort: Klok['soort'],
  op: Tijdstip,
  bron: Feitbron,
): Klok {
  const ronde = klokken.filter((klok) => klok.termijn === termijn).length + 1;
  return {
    id: `${termijn}#${String(ronde)}`,
    termijn,
    ronde,
    soort,
    feiten: [{ soort: 'gestart', volgnummer: bron.volgnummer, op, bekendOp: bron.gebeurtenis.ontvangenOp }],
    versie: 0,
    verstrijktOp: null,
    actief: true,
    momenten: [],
    gemeldeVersie: null,
    herzieningen: [],
    overschrijdingen: [],
  };
}

/** The facts that this step adds to one running clock. */
function feitenVoor(
  klok: Klok,
  aangegeven: Aangegeven,
  acties: readonly GenoemdeActie[],
  verlegd: boolean,
): KaalFeit[] {
  if (verlegd) return [{ soort: 'gestopt' }];
  const genoemd = acties.flatMap((actie) => feitUitActie(klok, actie));
  if (genoemd.some(({ soort }) => soort === 'vervallen')) return genoemd;
  return [...genoemd, ...feitUitStaat(klok, aangegeven)];
}

function feitUitStaat(klok: Klok, aangegeven: Aangegeven): KaalFeit[] {
  if (klok.soort === 'grens') return aangegeven.grenzen.has(klok.termijn) ? [] : [{ soort: 'gestopt' }];
  const grond = aangegeven.termijnen.get(klok.termijn);
  if (grond === undefined) return [{ soort: 'gestopt' }];
  const staatStil = opgeschortDoorStaat(klok);
  if (grond !== null && grond !== staatStil) return [{ soort: 'opgeschort', grond }];
  return grond === null && staatStil !== null ? [{ soort: 'hervat' }] : [];
}

/** The ground on which the state now suspends this clock, or `null`. A suspension with a known end resumes by itself. */
function opgeschortDoorStaat({ feiten }: Klok): string | null {
  const laatste = feiten.findLast(
    (feit) => feit.soort === 'hervat' || (feit.soort === 'opgeschort' && feit.tot === undefined),
  );
  return laatste?.soort === 'opgeschort' ? laatste.grond : null;
}

function feitUitActie(klok: Klok, { type, params }: GenoemdeActie): KaalFeit[] {
  if (!('termijn' in params) || params.termijn !== klok.termijn) return [];
  switch (type) {
    case 'verlengTermijn':
      return [{ soort: 'verlengd', grond: params.grond, duur: params.duur }];
    case 'schortOpTot':
      return [{ soort: 'opgeschort', grond: params.grond, tot: params.tot }];
    case 'vervalTermijn':
      return [{ soort: 'vervallen' }];
    case 'stuurBericht':
    case 'biedOverdrachtAan':
    case 'trekOverdrachtIn':
    case 'sluitOverdracht':
    case 'geefZicht':
    case 'legBesluitVast':
      return [];
    default:
      return assertNever(type);
  }
}

function plaats(feit: KaalFeit, { volgnummer, gebeurtenis }: Feitbron): KlokFeit {
  return { ...feit, volgnummer, op: gebeurtenis.geldigOp, bekendOp: gebeurtenis.ontvangenOp };
}

function startVan(route: Route, termijn: string, bron: Feitbron): Tijdstip {
  const { start } = bindingVan(route.termijnen, termijn);
  return (start === 'gebeurtenis' ? null : datumUit(bron, start.veld)) ?? bron.gebeurtenis.geldigOp;
}

function datumUit({ gebeurtenis, context }: Feitbron, veld: string): Tijdstip | null {
  const datum = Datum.safeParse(gebeurtenis.gegevens[veld] ?? context[veld]);
  return datum.success ? startOfAmsterdamDay(datum.data) : null;
}
