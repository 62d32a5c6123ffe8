import fc from 'fast-check';

import { ROLLEN, SYSTEEM, type RolOfSysteem } from '../../libs/contracts/rollen.ts';
import { Gebeurtenis, Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { mogelijkeGebeurtenissen, snapshotVan, type Route, type ZaakToestand } from '../../libs/engine/index.ts';
import { toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { voorbeeldenVan, type Padfeit } from './voorbeelden.ts';

/** One gust of a storm: numbers only, so that it can be made smaller; what they mean depends on where the zaak is. */
export type Windvlaag =
  | {
      readonly soort: 'mogelijk' | 'wild' | 'dubbel';
      readonly keuze: number;
      readonly minuten: number;
      readonly terug: number;
    }
  | {
      readonly soort: 'correctie' | 'herroeping' | 'herbeoordeling' | 'moment';
      readonly keuze: number;
      readonly terug: number;
    }
  | { readonly soort: 'tijd'; readonly uren: number };

const keuze = fc.nat(9_999);
/** Minutes between the fact and its report: mostly none, sometimes months, sometimes in the future. */
const terug = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: -600, max: 150_000 }) },
);
const gemeld = fc.record({
  soort: fc.constantFrom('mogelijk', 'mogelijk', 'mogelijk', 'mogelijk', 'wild', 'dubbel'),
  keuze,
  minuten: fc.oneof(fc.nat(90), fc.nat(20_000)),
  terug,
});
const kern = fc.record({
  soort: fc.constantFrom('correctie', 'herroeping', 'herbeoordeling', 'moment'),
  keuze,
  terug: fc.nat(150_000),
});
const tijd = fc.record({ soort: fc.constant('tijd'), uren: fc.oneof(fc.nat(48), fc.nat(2_400), fc.nat(30_000)) });

/** A storm: the first part of a written course, and then what may happen to a zaak, in any order, possible or not. */
export interface Storm {
  readonly aanloop: { readonly pad: number; readonly stappen: number };
  readonly vlagen: readonly Windvlaag[];
}

const vlaag: fc.Arbitrary<Windvlaag> = fc.oneof(
  { weight: 8, arbitrary: gemeld },
  { weight: 2, arbitrary: kern },
  { weight: 2, arbitrary: tijd },
);

export const STORM: fc.Arbitrary<Storm> = fc.record({
  aanloop: fc.record({ pad: fc.nat(99), stappen: fc.nat(12) }),
  vlagen: fc.array(vlaag, { minLength: 5, maxLength: 40 }),
});

/** What was reported last, to be reported again. */
export type Vorige = Gebeurtenis | undefined;

/** The event that a gust means here. `nummer` makes its key. */
export function gebeurtenisVan(
  route: Route,
  toestand: ZaakToestand,
  vlaag: Exclude<Windvlaag, { soort: 'tijd' }>,
  nu: Tijdstip,
  vorige: Vorige,
): Gebeurtenis {
  if (vlaag.soort === 'dubbel' && vorige) return vorige;
  const { type, gegevens, rol } = inhoud(route, toestand, vlaag);
  const geldigOp = 'minuten' in vlaag ? toTijdstip(toMillis(nu) - vlaag.terug * 60_000) : nu;
  const door = rol === 'systeem' ? SYSTEEM : { id: 'u-001', rol, organisatie: 'GM0642' };
  const kenmerk = `k-${String(vlaag.keuze)}-${String(toestand.volgnummer)}`;
  const toelichting = vlaag.keuze % 7 === 0 ? undefined : { afdruk: 'a'.repeat(64), inhoud: 'AAAA' };
  return Gebeurtenis.parse({
    type,
    gegevens,
    door,
    ontvangenOp: nu,
    geldigOp,
    kenmerk,
    ...(toelichting && { toelichting }),
  });
}

/** The event of a written course. */
export function gebeurtenisUit(
  { type, gegevens, rol, wie = 'u-001' }: Padfeit,
  op: Tijdstip,
  nummer: number,
): Gebeurtenis {
  const door = { id: wie, rol, organisatie: 'GM0642' };
  return Gebeurtenis.parse({ type, gegevens, door, ontvangenOp: op, geldigOp: op, kenmerk: `p-${String(nummer)}` });
}

interface Inhoud {
  readonly type: string;
  readonly gegevens: Gegevens;
  readonly rol: RolOfSysteem;
}

function inhoud(
  route: Route,
  toestand: ZaakToestand,
  { soort, keuze: nummer, terug: minuten }: Exclude<Windvlaag, { soort: 'tijd' }>,
): Inhoud {
  const volgnummer = 1 + (nummer % (toestand.volgnummer + 2));
  switch (soort) {
    case 'mogelijk':
      return ietsMogelijks(route, toestand, nummer);
    case 'correctie':
      return {
        type: 'FEIT_GECORRIGEERD',
        gegevens: { volgnummer, geldigOp: eerder(toestand, minuten) },
        rol: 'teamleider',
      };
    case 'herroeping':
      return { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer }, rol: 'teamleider' };
    case 'herbeoordeling':
      return { type: 'HERBEOORDEELD', gegevens: { volgnummer, uitkomst: 'ongewijzigd' }, rol: 'teamleider' };
    case 'moment':
      return nagemaaktMoment(toestand, nummer);
    case 'wild':
    case 'dubbel':
      return ietsWilds(route, nummer);
  }
}

function eerder({ sinds }: ZaakToestand, minuten: number): string {
  return toTijdstip(toMillis(sinds) - minuten * 60_000);
}

/** An event that the state takes: the first that does, from a place in the list that chance picks. */
function ietsMogelijks(route: Route, toestand: ZaakToestand, nummer: number): Inhoud {
  const snapshot = snapshotVan(route.machine, toestand);
  const wacht = new Set(mogelijkeGebeurtenissen(route, toestand, snapshot).map(({ type }) => type));
  const alle = Object.entries(voorbeeldenVan(route))
    .filter(([type]) => wacht.has(type))
    .flatMap(([type, varianten]) => varianten.map((_, variant) => voorbeeld(route, type, variant)));
  const vanaf = nummer % Math.max(alle.length, 1);
  const kan = [...alle.slice(vanaf), ...alle.slice(0, vanaf)].find(({ type, gegevens }) =>
    snapshot.can({ type, gegevens, geldigOp: toestand.sinds, door: SYSTEEM }),
  );
  return kan ?? voorbeeld(route, route.startGebeurtenis, nummer);
}

/** Anything: an event of the route or none, facts of another one, a role that may not. */
function ietsWilds(route: Route, nummer: number): Inhoud {
  const typen = [...Object.keys(route.gebeurtenissen), 'VERZONNEN', 'CONSTRUCTOR'];
  const type = nummer % 11 === 0 ? 'VERZONNEN' : (typen[nummer % typen.length] ?? 'VERZONNEN');
  const ander = typen[(nummer * 7) % typen.length] ?? 'VERZONNEN';
  const { gegevens } = voorbeeld(route, nummer % 3 === 0 ? ander : type, nummer);
  const rol = ROLLEN[nummer % ROLLEN.length] ?? 'intake';
  return { type, gegevens: nummer % 5 === 0 ? { ...gegevens, overtollig: true } : gegevens, rol };
}

function voorbeeld(route: Route, type: string, nummer: number): Inhoud {
  const varianten = voorbeeldenVan(route)[type] ?? [{}];
  const gegevens = Gegevens.parse(varianten[nummer % varianten.length]);
  return { type, gegevens, rol: route.gebeurtenissen[type]?.rollen[0] ?? 'intake' };
}

/** A term event that nobody but a clock may report, at a moment of its own choosing. */
function nagemaaktMoment({ klokken }: ZaakToestand, nummer: number): Inhoud {
  const { id, termijn, versie } = klokken[nummer % Math.max(klokken.length, 1)] ?? {
    id: 'x#1',
    termijn: 'x',
    versie: 1,
  };
  const gegevens = { klok: id, termijn, versie, stap: nummer % 2 ? 'deadline' : 'herhaling-1', teLaat: false };
  return { type: 'TERMIJN_OVERSCHREDEN', gegevens, rol: nummer % 3 === 0 ? 'beheerder' : 'systeem' };
}
