import type { Tijdstip } from '../contracts/tijd.ts';
import type { Kalender } from '../kalender/index.ts';
import type { KlokFeit } from '../termijnen/index.ts';
import type { Feitbron } from './feitbron.ts';
import { standVan, type Stand } from './klokstand.ts';
import type { Route } from './route.ts';
import type { Herziening, Klok, Moment, Overschrijding } from './toestand.ts';

const EINDE = ['gestopt', 'vervallen'];

/**
 * Computes a clock anew from its facts: a new deadline is a new version with the old one kept beside it, pending moments are
 * those of the new version, and a breach that turns out not to have been one is marked withdrawn, never deleted.
 */
export function herbereken(
  klok: Klok,
  feiten: readonly KlokFeit[],
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
): Klok {
  const stand = standVan(route, kalender, { ...klok, feiten }, bron.peil);
  const gewijzigd = klok.versie === 0 || stand.verstrijktOp !== klok.verstrijktOp;
  const versie = gewijzigd ? klok.versie + 1 : klok.versie;
  const actief =
    klok.actief && !feiten.some(({ soort, ingetrokkenOp }) => EINDE.includes(soort) && ingetrokkenOp === undefined);
  return {
    ...klok,
    feiten,
    versie,
    actief,
    verstrijktOp: stand.verstrijktOp,
    momenten: actief ? wachtende(klok, stand, gewijzigd, bron.peil) : [],
    herzieningen:
      gewijzigd && klok.versie > 0 ? [...klok.herzieningen, herziening(klok, versie, stand, bron)] : klok.herzieningen,
    overschrijdingen: werkOverschrijdingenBij(klok.overschrijdingen, stand, versie, bron.gebeurtenis.ontvangenOp),
  };
}

/**
 * Keeps the list of breaches true to the facts: one that holds is there (with the moment it was first known), one that does
 * not hold any more is marked withdrawn.
 */
export function werkOverschrijdingenBij(
  bekend: readonly Overschrijding[],
  { overschredenSinds }: Pick<Stand, 'overschredenSinds'>,
  versie: number,
  nu: Tijdstip,
): readonly Overschrijding[] {
  const houdtStand = ({ sinds }: Overschrijding): boolean => sinds === overschredenSinds;
  const herzien = bekend.map((een) =>
    een.ingetrokkenOp === undefined && !houdtStand(een) ? { ...een, ingetrokkenOp: nu } : een,
  );
  const nieuw = overschredenSinds !== null && !herzien.some((een) => een.ingetrokkenOp === undefined);
  return nieuw ? [...herzien, { versie, sinds: overschredenSinds, bekendOp: nu }] : herzien;
}

/** A warning whose moment lies behind us is not sent again for a new date: the correction message tells of that date. */
function wachtende(klok: Klok, stand: Stand, gewijzigd: boolean, nu: Tijdstip): readonly Moment[] {
  if (!gewijzigd) return klok.momenten;
  const alGewaarschuwd = klok.gemeldeVersie !== null;
  return stand.momenten.filter(({ stap, op }) => !(alGewaarschuwd && op <= nu && isWaarschuwing(stap)));
}

/** Whether a step warns beforehand, rather than telling of the end of the term. */
export function isWaarschuwing(stap: string): boolean {
  return stap !== 'deadline' && !stap.startsWith('herhaling-');
}

function herziening(klok: Klok, versie: number, stand: Stand, { volgnummer, gebeurtenis }: Feitbron): Herziening {
  return {
    versie,
    volgnummer,
    bekendOp: gebeurtenis.ontvangenOp,
    van: klok.verstrijktOp,
    naar: stand.verstrijktOp,
    reden: gebeurtenis.type,
  };
}
