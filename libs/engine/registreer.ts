import type { AnyStateNode } from 'xstate';

import type { Datum } from '../contracts/tijd.ts';
import { addDays, type Kalender } from '../kalender/index.ts';
import type { Eenheid } from '../termijnen/index.ts';
import { alleStaten, bereikbareStaten, overgangenVan, verscholenOvergangen } from './bereikbaar.ts';
import { isKerngebeurtenis, isTermijngebeurtenis } from './kerngebeurtenissen.ts';
import type { Route, RouteTermijn, StaatMeta } from './route.ts';

/** One reason why a route may not be used: a stable code, where it is, and what is wrong. */
export interface Bevinding {
  readonly code: string;
  readonly waar: string;
  readonly uitleg: string;
}

/** A route that may not be used, with everything that is wrong with it. */
export class RouteAfgekeurd extends Error {
  readonly bevindingen: readonly Bevinding[];

  constructor(bevindingen: readonly Bevinding[]) {
    super(
      `routes rejected:\n${bevindingen.map(({ code, waar, uitleg }) => `- ${code} ${waar}: ${uitleg}`).join('\n')}`,
    );
    this.name = 'RouteAfgekeurd';
    this.bevindingen = bevindingen;
  }
}

/**
 * Arm or fail: admits routes only when every clock will really run and every reminder has somebody to reach.
 * @param peil the day from which terms may start; the calendar must reach beyond the longest of them.
 * @throws RouteAfgekeurd with the whole list.
 */
export function registreer(routes: readonly Route[], kalender: Kalender, peil: Datum): ReadonlyMap<string, Route> {
  const bevindingen = routes.flatMap((route) => controleerRoute(route, kalender, peil));
  if (bevindingen.length > 0) throw new RouteAfgekeurd(bevindingen);
  return new Map(routes.map((route) => [route.id, route]));
}

/** Everything that is wrong with a route; empty when it may be used. */
export function controleerRoute(route: Route, kalender: Kalender, peil: Datum): Bevinding[] {
  const staten = alleStaten(route.machine);
  return [
    ...controleerMachine(route, staten),
    ...staten.flatMap((node) => controleerStaat(route, node)),
    ...controleerGebeurtenissen(route, staten),
    ...Object.entries(route.termijnen).flatMap(([id, termijn]) =>
      controleerTermijn(route, staten, id, termijn, kalender, peil),
    ),
    ...controleerGebruik(route, staten),
  ];
}

function controleerMachine(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const bereikt = bereikbareStaten(route.machine);
  const onbereikbaar = staten.filter((node) => !bereikt.has(node) && node.type !== 'history');
  return [
    ...als(route.machine.id !== route.id, 'MACHINE.ANDERE_VERSIE', route.id, `de machine heet ${route.machine.id}`),
    ...onbereikbaar.map((node) => bevinding('STAAT.ONBEREIKBAAR', node.id, 'geen enkele overgang leidt hierheen')),
    ...staten.flatMap((node) =>
      verscholenOvergangen(node).map(({ eventType }) =>
        bevinding(
          'OVERGANG.ONBEREIKBAAR',
          node.id,
          `een eerdere overgang zonder guard vangt ${String(eventType)} altijd`,
        ),
      ),
    ),
    ...staten.flatMap((node) =>
      als(node.invoke.length > 0 || node.after.length > 0, 'MACHINE.NIET_PUUR', node.id, 'gebruikt invoke of after'),
    ),
  ];
}

function controleerStaat(route: Route, node: AnyStateNode): Bevinding[] {
  const meta = metaVan(node);
  const verplicht = node.type === 'atomic' || node.type === 'final';
  return [
    ...als(verplicht && !meta?.titel, 'STAAT.ZONDER_TITEL', node.id, 'elke staat heeft een Nederlandse titel'),
    ...(node.type === 'atomic' ? controleerWachtstaat(node) : []),
    ...(meta ? controleerVerwijzingen(route, node, meta) : []),
  ];
}

/** A state in which the zaak can wait has a clock, and the family hears something; or it says why not. */
function controleerWachtstaat(node: AnyStateNode): Bevinding[] {
  const metas = pad(node).flatMap((een) => metaVan(een) ?? []);
  const heeftKlok = metas.some(
    ({ termijnen, schortOp }) => (termijnen?.length ?? 0) > 0 || Object.keys(schortOp ?? {}).length > 0,
  );
  const reden = metas.some(({ zonderKlok }) => Boolean(zonderKlok));
  const gezin = metas.some((meta) => meta.gezin !== undefined);
  return [
    ...als(
      !heeftKlok && !reden,
      'STAAT.ZONDER_KLOK',
      node.id,
      'hier kan een zaak wachten zonder klok en zonder genoemde reden',
    ),
    ...als(
      heeftKlok && !gezin && !reden,
      'STAAT.GEZIN_HOORT_NIETS',
      node.id,
      'hier wacht een gezin zonder dat het iets hoort',
    ),
  ];
}

function controleerVerwijzingen(route: Route, { id }: AnyStateNode, meta: StaatMeta): Bevinding[] {
  const onbekend = (namen: readonly string[], bekend: object, code: string): Bevinding[] =>
    namen.filter((naam) => !Object.hasOwn(bekend, naam)).map((naam) => bevinding(code, id, naam));
  const schort = Object.entries(meta.schortOp ?? {});
  const dubbel = schort.filter(([termijn]) => meta.termijnen?.includes(termijn));
  return [
    ...onbekend(
      [...(meta.termijnen ?? []), ...schort.map(([termijn]) => termijn)],
      route.termijnen,
      'STAAT.ONBEKENDE_TERMIJN',
    ),
    ...onbekend(meta.grenzen ?? [], route.grenzen, 'STAAT.ONBEKENDE_GRENS'),
    ...onbekend(meta.taken ?? [], route.taken, 'STAAT.ONBEKENDE_TAAK'),
    ...dubbel.map(([termijn]) => bevinding('KLOK.LOOPT_EN_STAAT_STIL', id, termijn)),
    ...schort
      .filter(
        ([termijn, grond]) =>
          route.termijnen[termijn] && !route.termijnen[termijn].definitie.opschorting.some((een) => een.id === grond),
      )
      .map(([termijn, grond]) =>
        bevinding('KLOK.ZONDER_GROND', id, `${termijn} kan niet worden opgeschort wegens ${grond}`),
      ),
  ];
}

function controleerGebeurtenissen(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const gehoord = new Set(staten.flatMap((node) => overgangenVan(node).map(({ eventType }) => String(eventType))));
  const bekend = (type: string): boolean =>
    type === '' ||
    type.startsWith('xstate.') ||
    isTermijngebeurtenis(type) ||
    Object.hasOwn(route.gebeurtenissen, type);
  return [
    ...als(!gehoord.has(route.startGebeurtenis), 'ROUTE.ZONDER_START', route.id, route.startGebeurtenis),
    ...[...gehoord]
      .filter((type) => !bekend(type))
      .map((type) => bevinding('GEBEURTENIS.ZONDER_SCHEMA', route.id, type)),
    ...Object.entries(route.gebeurtenissen).flatMap(([type, { titel, rollen }]) => [
      ...als(!gehoord.has(type), 'GEBEURTENIS.ONGEHOORD', type, 'geen enkele staat wacht hierop'),
      ...als(titel.trim() === '', 'GEBEURTENIS.ZONDER_TITEL', type, 'geen titel'),
      ...als(rollen.length === 0, 'GEBEURTENIS.ZONDER_ROL', type, 'niemand mag dit melden'),
      ...als(isKerngebeurtenis(type), 'GEBEURTENIS.VAN_DE_KERN', type, 'deze naam is van de kern'),
    ]),
  ];
}

function controleerTermijn(
  route: Route,
  staten: readonly AnyStateNode[],
  id: string,
  { definitie, eigenaar, escalatieNaar, waarschuwingen, herhaling }: RouteTermijn,
  kalender: Kalender,
  peil: Datum,
): Bevinding[] {
  const waar = `${route.id}/${id}`;
  const { bron, duur, atw } = definitie;
  const bereik = addDays(peil, Math.ceil(duur.aantal * DAGEN[duur.eenheid]));
  const raaktKalender = duur.eenheid === 'werkdagen' || (atw && !['jaren', 'uren'].includes(duur.eenheid)); // Atw art. 4
  return [
    ...als(!bron.wet || !bron.artikel, 'TERMIJN.ZONDER_BRON', waar, 'geen wet en artikel, verordening of afspraak'),
    ...als(!eigenaar, 'TERMIJN.ZONDER_EIGENAAR', waar, 'niemand is dit verschuldigd'),
    ...als(
      escalatieNaar.length === 0,
      'HERINNERING.ZONDER_ONTVANGER',
      waar,
      'bij overschrijding wordt niemand gewaarschuwd',
    ),
    ...als(
      waarschuwingen.some((deel) => deel <= 0 || deel >= 1),
      'TERMIJN.WAARSCHUWING_BUITEN_TERMIJN',
      waar,
      waarschuwingen.join(', '),
    ),
    ...als(herhaling !== undefined && herhaling.maximaal < 1, 'TERMIJN.HERHALING_NOOIT', waar, 'herhaalt nul keer'),
    ...als(
      raaktKalender && bereik > kalender.horizon.totEnMet,
      'KALENDER.TE_KORT',
      waar,
      `de kalender reikt tot en met ${kalender.horizon.totEnMet}`,
    ),
    ...als(
      !staten.some((node) => noemtTermijn(node, id)),
      'TERMIJN.LOOPT_NERGENS',
      waar,
      'geen enkele staat noemt deze klok',
    ),
  ];
}

/** Days of one unit, rounded up; a werkdag may lie four days after the one before it. */
const DAGEN: Readonly<Record<Eenheid, number>> = {
  uren: 1 / 24,
  dagen: 1,
  werkdagen: 4,
  weken: 7,
  maanden: 31,
  jaren: 366,
};

function noemtTermijn(node: AnyStateNode, id: string): boolean {
  const meta = metaVan(node);
  return (meta?.termijnen?.includes(id) ?? false) || Object.hasOwn(meta?.schortOp ?? {}, id);
}

/** Definitions that no state uses, and work that is due by a clock that does not exist. */
function controleerGebruik(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const metas = staten.flatMap((node) => metaVan(node) ?? []);
  const ongebruikt = (bekend: object, genoemd: Set<string>, code: string): Bevinding[] =>
    Object.keys(bekend)
      .filter((naam) => !genoemd.has(naam))
      .map((naam) => bevinding(code, route.id, naam));
  return [
    ...ongebruikt(route.taken, new Set(metas.flatMap(({ taken }) => taken ?? [])), 'TAAK.NERGENS'),
    ...ongebruikt(route.grenzen, new Set(metas.flatMap(({ grenzen }) => grenzen ?? [])), 'GRENS.NERGENS'),
    ...Object.entries(route.taken)
      .filter(([, { termijn }]) => termijn !== undefined && !Object.hasOwn(route.termijnen, termijn))
      .map(([taak]) => bevinding('TAAK.ONBEKENDE_TERMIJN', route.id, taak)),
  ];
}

function metaVan(node: AnyStateNode): StaatMeta | undefined {
  return node.meta as StaatMeta | undefined;
}

function pad(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [...pad(node.parent), node] : [node];
}

function als(fout: boolean, code: string, waar: string, uitleg: string): Bevinding[] {
  return fout ? [bevinding(code, waar, uitleg)] : [];
}

function bevinding(code: string, waar: string, uitleg: string): Bevinding {
  return { code, waar, uitleg };
}
