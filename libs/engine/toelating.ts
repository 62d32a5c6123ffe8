import type { AnyMachineSnapshot } from 'xstate';

import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import { legFoutUit } from '../contracts/fout-uitleg.ts';
import type { MogelijkeGebeurtenis, Weigering, Weigeringscode } from '../contracts/weigering.ts';
import { datumsBuitenBereik } from './datumbereik.ts';
import { ligtVoorIngang } from './ingang.ts';
import { isKerngebeurtenis, isTermijngebeurtenis, KERNGEBEURTENISSEN, TermijnMoment } from './kerngebeurtenissen.ts';
import { mogelijkeGebeurtenissen, wordtVerwacht } from './mogelijk.ts';
import { isOverdrachtantwoord } from './overdrachtantwoord.ts';
import { isFeitUitVerleden } from './overname.ts';
import type { GebeurtenisDefinitie, Route } from './route.ts';
import type { ZaakToestand } from './toestand.ts';

const ONJUIST = 'De gegevens van deze gebeurtenis kloppen niet.';

/** Looks an event up: among the route's own, then among those of the core. */
export function definitieVan(route: Route, type: string): GebeurtenisDefinitie | undefined {
  if (Object.hasOwn(route.gebeurtenissen, type)) return route.gebeurtenissen[type];
  return isKerngebeurtenis(type) ? KERNGEBEURTENISSEN[type] : undefined;
}

/**
 * The roles that may report an event: those of its definition; of the answer to a hand-over also those that this hand-over lets
 * answer it.
 */
export function bevoegdVoor(
  route: Route,
  { type, gegevens }: Pick<Gebeurtenis, 'type' | 'gegevens'>,
): readonly string[] {
  const rollen = definitieVan(route, type)?.rollen ?? [];
  const { naarRoute } = gegevens;
  if (!isOverdrachtantwoord(type) || typeof naarRoute !== 'string') return rollen;
  return [...rollen, ...(route.overdrachten[naarRoute]?.ookDoor ?? [])];
}

/**
 * Checks everything about an event that does not need the machine: known, reported by a role that may, with good facts,
 * with an effective date that can be. Refuses: GEBEURTENIS.ONBEKEND, ROL.ONBEVOEGD, GEGEVENS.ONGELDIG, PERSOON.DEZELFDE, GELDIG_OP.*,
 * TOELICHTING.VERPLICHT, ZAAK.BEEINDIGD, GEBEURTENIS.INTERN.
 */
export function beoordeelVorm(
  route: Route,
  toestand: ZaakToestand,
  gebeurtenis: Gebeurtenis,
  snapshot: AnyMachineSnapshot,
): Weigering | null {
  const weiger = weigeraar(route, toestand, snapshot);
  const definitie = definitieVan(route, gebeurtenis.type);
  if (!definitie) return weiger('GEBEURTENIS.ONBEKEND', `Deze route kent de gebeurtenis ${gebeurtenis.type} niet.`);
  const uitVerleden = isFeitUitVerleden(toestand, gebeurtenis.type);
  const bevoegd = bevoegdVoor(route, gebeurtenis);
  if (!uitVerleden && !bevoegd.includes(gebeurtenis.door.rol)) {
    return weiger('ROL.ONBEVOEGD', `Dit mag alleen gemeld worden door: ${bevoegd.join(', ')}.`);
  }
  const gelezen = definitie.schema.safeParse(gebeurtenis.gegevens, { error: legFoutUit });
  if (!gelezen.success) {
    const velden = gelezen.error.issues.map((fout) => ({
      pad: ['/gegevens', ...fout.path.map(String)].join('/'),
      uitleg: fout.message,
    }));
    return { ...weiger('GEGEVENS.ONGELDIG', ONJUIST), velden };
  }
  if (definitie.tweedePersoon !== undefined && gebeurtenis.gegevens[definitie.tweedePersoon] === gebeurtenis.door.id)
    return weiger('PERSOON.DEZELFDE', 'De tweede persoon moet een ander zijn dan wie dit meldt.');
  const onmogelijk = datumsBuitenBereik(gebeurtenis.gegevens, '/gegevens');
  if (onmogelijk.length > 0) return { ...weiger('GEGEVENS.ONGELDIG', ONJUIST), velden: onmogelijk };
  if (toestand.beeindigd && !isKerngebeurtenis(gebeurtenis.type)) {
    return weiger('ZAAK.BEEINDIGD', 'De zaak is beëindigd; alleen een correctie kan nog.');
  }
  if (uitVerleden) return nietInToekomst(gebeurtenis, weiger);
  return isTermijngebeurtenis(gebeurtenis.type)
    ? beoordeelTermijn(toestand, gebeurtenis, weiger)
    : beoordeelMoment(toestand, snapshot, gebeurtenis, weiger);
}

/** Makes refusals for a zaak in its present state. */
export function weigeraar(
  route: Route,
  toestand: ZaakToestand,
  snapshot: AnyMachineSnapshot,
): (code: Weigeringscode, uitleg: string) => Weigering {
  return (code, uitleg) => {
    const mogelijk: MogelijkeGebeurtenis[] = mogelijkeGebeurtenissen(route, toestand, snapshot);
    return { ok: false, code, uitleg, mogelijk };
  };
}

/** Why the machine has no transition for an event: nothing waits for it, or what must hold does not. */
export function waaromNiet(route: Route, snapshot: AnyMachineSnapshot, type: string): string {
  if (!wordtVerwacht(snapshot, type)) return 'Dit kan niet in de toestand waarin de zaak nu is.';
  const voorwaarde = definitieVan(route, type)?.voorwaarde;
  return voorwaarde
    ? `Dit kan nu niet. ${voorwaarde}`
    : 'Deze gegevens passen niet bij de toestand waarin de zaak nu is.';
}

/** A term event is true only of a moment that a clock still waits for: so each fires once, whatever reports it. */
function beoordeelTermijn(
  { klokken }: ZaakToestand,
  { gegevens, ontvangenOp }: Gebeurtenis,
  weiger: ReturnType<typeof weigeraar>,
): Weigering | null {
  const { klok: id, termijn, versie, stap } = TermijnMoment.parse(gegevens);
  const klok = klokken.find((een) => een.id === id && een.termijn === termijn && een.versie === versie);
  const wacht = klok?.momenten.some((moment) => moment.stap === stap && moment.op <= ontvangenOp) ?? false;
  return wacht ? null : weiger('GEBEURTENIS.INTERN', 'Geen klok wacht op dit moment.');
}

/**
 * An ordinary effective date lies between the entry into the state that waits for it and the moment of receipt, and when it differs
 * from the latter somebody must say why. A correction is about an older fact and carries its own date. A zaak that has not
 * begun waits since no date: its first letter may have come days ago.
 */
function beoordeelMoment(
  toestand: ZaakToestand,
  snapshot: AnyMachineSnapshot,
  gebeurtenis: Gebeurtenis,
  weiger: ReturnType<typeof weigeraar>,
): Weigering | null {
  const { type, geldigOp, ontvangenOp, toelichting } = gebeurtenis;
  const toekomst = nietInToekomst(gebeurtenis, weiger);
  if (toekomst) return toekomst;
  if (toestand.feiten.length > 0 && ligtVoorIngang(snapshot, toestand, gebeurtenis)) {
    return weiger('GELDIG_OP.VOOR_TOESTAND', 'Dit ligt voor het begin van de huidige toestand. Gebruik een correctie.');
  }
  if (toelichting) return null;
  if (geldigOp !== ontvangenOp) {
    return weiger('TOELICHTING.VERPLICHT', 'De datum wijkt af van het moment van melden: leg uit waarom.');
  }
  if (type === 'FEIT_GECORRIGEERD' || type === 'GEBEURTENIS_HERROEPEN') {
    return weiger('TOELICHTING.VERPLICHT', 'Een correctie of herroeping heeft altijd een toelichting.');
  }
  return null;
}

function nietInToekomst(
  { geldigOp, ontvangenOp }: Gebeurtenis,
  weiger: ReturnType<typeof weigeraar>,
): Weigering | null {
  if (geldigOp <= ontvangenOp) return null;
  return weiger('GELDIG_OP.IN_TOEKOMST', 'Een feit kan niet in de toekomst liggen.');
}
