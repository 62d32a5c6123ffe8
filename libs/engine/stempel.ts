import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Melder, TeMelden } from '../contracts/melding.ts';
import type { RolOfSysteem } from '../contracts/rollen.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { amsterdamDatum } from '../kalender/index.ts';
import { leesDatumOfMoment } from './datum-of-moment.ts';
import { ingangVoor } from './ingang.ts';
import { snapshotVan } from './machine.ts';
import type { Route } from './route.ts';
import { huidigeRoute } from './routewissel.ts';
import { bevoegdVoor } from './toelating.ts';
import type { ZaakToestand } from './toestand.ts';

/** Stamps an event with who and when, so that nobody can forge either. */
export function stempel(
  route: Route,
  toestand: ZaakToestand,
  { type, gegevens, geldigOp, toelichting }: TeMelden,
  door: Melder,
  kenmerk: string,
  nu: Tijdstip,
): Gebeurtenis {
  return {
    type,
    gegevens,
    door: {
      id: door.id,
      rol: kiesRol(bevoegdVoor(route, { type, gegevens }), door.rollen),
      organisatie: door.organisatie,
    },
    ontvangenOp: nu,
    geldigOp:
      geldigOp === undefined
        ? nu
        : leesGeldigOp(geldigOp, ingang(route, toestand, type), nu, toestand.volgnummer === 0),
    kenmerk,
    ...(toelichting && { toelichting }),
  };
}

/** The first role of the reporter that may report this event; if none may, its first role, which the core then refuses. */
function kiesRol(bevoegd: readonly string[], rollen: readonly RolOfSysteem[]): RolOfSysteem {
  const [eerste] = rollen;
  const gekozen = rollen.find((rol) => bevoegd.includes(rol)) ?? eerste;
  if (!gekozen) throw new Error('reporter has no role'); // the schema of a request asks for one at least
  return gekozen;
}

function ingang(route: Route, toestand: ZaakToestand, type: string): Tijdstip {
  return ingangVoor(snapshotVan(huidigeRoute(route, toestand).machine, toestand), toestand, type);
}

/**
 * Reads the effective date. A bare day means: today, now; the day on which the present state was entered, that moment; any
 * other day, its first instant in Amsterdam.
 */
function leesGeldigOp(waarde: string, sinds: Tijdstip, nu: Tijdstip, eerste: boolean): Tijdstip {
  if (waarde === amsterdamDatum(nu)) return nu;
  if (!eerste && waarde === amsterdamDatum(sinds)) return sinds;
  return leesDatumOfMoment(waarde);
}
