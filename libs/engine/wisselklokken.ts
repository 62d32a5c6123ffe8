import type { AnyMachineSnapshot } from 'xstate';

import type { Tijdstip } from '../contracts/tijd.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Feitbron } from './feitbron.ts';
import { herbereken } from './herberekening.ts';
import { werkKlokkenBij } from './klokken.ts';
import { standVan } from './klokstand.ts';
import type { GenoemdeActie } from './machine.ts';
import { aangegeven, type Aangegeven } from './meta.ts';
import type { Route, StaatMeta } from './route.ts';
import type { Klok, ZaakToestand } from './toestand.ts';

/** A zaak on the version that it leaves, and where it comes. */
export interface Wissel {
  readonly oud: Route;
  readonly nieuw: Route;
  readonly van: AnyMachineSnapshot;
  readonly naar: AnyMachineSnapshot;
  /** What the newer machine named when it came to rest there. */
  readonly acties: readonly GenoemdeActie[];
  /** Since when it is in each state of the newer version. */
  readonly ingangen: ZaakToestand['ingangen'];
}

/**
 * The clocks after a move. Those that run go on from the same facts, by the terms of the newer version; those that no state names there
 * end; those that only the newer version has began with the entry into the state that names them.
 */
export function klokkenNa(
  klokken: readonly Klok[],
  { oud, nieuw, van, naar, acties, ingangen }: Wissel,
  bron: Feitbron,
  kalender: Kalender,
): Klok[] {
  const nu = aangegeven(naar);
  const bronVan = (termijn: string): Feitbron => {
    const geldigOp = ingangVan(termijn, nu, ingangen) ?? bron.gebeurtenis.geldigOp;
    return { ...bron, gebeurtenis: { ...bron.gebeurtenis, geldigOp } };
  };
  const bijgewerkt = werkKlokkenBij(klokken, aangegeven(van), nu, acties, bron, nieuw, kalender, bronVan);
  return bijgewerkt.map((klok, i) => {
    if (!klok.actief) return klok;
    const vorige = klokken[i];
    return vorige ? hermeet(vorige, klok, bron, oud, nieuw, kalender) : zonderOudeWaarschuwing(klok, bron.peil);
  });
}

/** When the zaak came into the first of the states that name a term. */
function ingangVan(termijn: string, { staten }: Aangegeven, ingangen: ZaakToestand['ingangen']): Tijdstip | undefined {
  const noemt = ({ termijnen = [], schortOp = {} }: StaatMeta): boolean =>
    termijnen.includes(termijn) || Object.hasOwn(schortOp, termijn);
  const moment = [...staten].flatMap(([id, meta]) => (noemt(meta) ? (ingangen[id] ?? []) : []));
  return moment.toSorted()[0];
}

/** Nobody could be warned of a clock that was not there; that it ran out is told all the same. */
function zonderOudeWaarschuwing(klok: Klok, peil: Tijdstip): Klok {
  return { ...klok, momenten: klok.momenten.filter(({ stap, op }) => op > peil || stap === 'deadline') };
}

/**
 * A running clock by the terms of the newer version. Where its date stays what it is, its steps may be others: those that are still to
 * come are taken over, and what fired does not fire again.
 */
function hermeet(vorige: Klok, klok: Klok, bron: Feitbron, oud: Route, nieuw: Route, kalender: Kalender): Klok {
  const hermeten = herbereken(klok, klok.feiten, bron, nieuw, kalender);
  if (hermeten.versie !== vorige.versie) return hermeten;
  const wachtend = new Set(vorige.momenten.map(({ stap }) => stap));
  const geweest = new Set(
    standVan(oud, kalender, vorige, bron.peil)
      .momenten.map(({ stap }) => stap)
      .filter((stap) => !wachtend.has(stap)),
  );
  const momenten = standVan(nieuw, kalender, hermeten, bron.peil).momenten.filter(
    ({ stap, op }) => wachtend.has(stap) || (op > bron.peil && !geweest.has(stap)),
  );
  return { ...hermeten, momenten };
}
