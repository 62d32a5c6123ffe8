import { z } from 'zod';

import {
  KERNGEBEURTENISSEN,
  ontvangendeRoutes,
  type GebeurtenisDefinitie,
  type Route,
  type StaatMeta,
} from '../../../libs/engine/index.ts';
import { defined } from '../http/schemas.ts';
import { showBron } from '../zaken/klokken.ts';
import type {
  RouteGebeurtenis,
  RouteKort,
  RouteOverdracht,
  RouteTaak,
  RouteTermijn,
  RouteToestand,
  Routebeschrijving,
} from './route.schemas.ts';

type Toestand = z.infer<typeof RouteToestand>;
type Knoop = Route['machine']['root'];

/** A route in a list. */
export function shortRoute({ id, naam, titel, uitleg, startGebeurtenis }: Route): z.infer<typeof RouteKort> {
  return { id, naam, titel, uitleg, startGebeurtenis };
}

/** Everything that a route declares, as data: enough to draw it and to fill in its forms. */
export function describeRoute(route: Route): z.infer<typeof Routebeschrijving> {
  const events = Object.entries<GebeurtenisDefinitie>({ ...KERNGEBEURTENISSEN, ...route.gebeurtenissen });
  return {
    ...shortRoute(route),
    toestanden: nodesOf(route.machine.root, null),
    gebeurtenissen: events.map(describeEvent),
    termijnen: Object.entries(route.termijnen).map(describeTerm),
    taken: Object.entries(route.taken).map(([naam, { titel, rol, termijn }]): z.infer<typeof RouteTaak> => ({
      naam,
      titel,
      rol,
      ...defined({ termijn }),
    })),
    overdrachten: Object.entries(route.overdrachten).map((een) => describeHandover(route, een)),
  };
}

function describeHandover(
  route: Route,
  [naam, { ontvanger, termijn, metZicht, doel, grondslag }]: [string, Route['overdrachten'][string]],
): z.infer<typeof RouteOverdracht> {
  const { id, titel, vooraf, daarna, terug } = doel;
  return {
    ...{ naam, ontvanger, termijn, metZicht },
    routes: [...ontvangendeRoutes(route, naam)],
    doel: { id, titel },
    grondslag: { ...grondslag, bron: showBron(grondslag.bron) },
    ...{ toontVooraf: [...vooraf], toontDaarna: [...daarna], toontTerug: [...terug] },
  };
}

function describeEvent([type, definitie]: [string, GebeurtenisDefinitie]): z.infer<typeof RouteGebeurtenis> {
  const { titel, uitleg, rollen, voorwaarde, schema } = definitie;
  const wat = { type, titel, uitleg, rollen: [...rollen], ...defined({ voorwaarde }) };
  return { ...wat, schema: z.toJSONSchema(schema, { io: 'input' }) };
}

function describeTerm([naam, term]: [string, Route['termijnen'][string]]): z.infer<typeof RouteTermijn> {
  const { definitie, eigenaar, waarschuwingen, escalatieNaar, bijOverschrijding } = term;
  const { naam: titel, familie, duur, bron, zekerheid } = definitie;
  const { aantal, eenheid } = duur;
  const wie = { eigenaar, waarschuwingen: [...waarschuwingen], escalatieNaar: [...escalatieNaar] };
  return {
    naam,
    titel,
    familie,
    duur: { aantal, eenheid },
    ...wie,
    bijOverschrijding,
    bron: showBron(bron),
    zekerheid,
  };
}

function nodesOf(node: Knoop, ouder: string | null): Toestand[] {
  return [describeNode(node, ouder), ...Object.values<Knoop>(node.states).flatMap((kind) => nodesOf(kind, node.id))];
}

function describeNode(node: Knoop, ouder: string | null): Toestand {
  const meta = node.meta as StaatMeta | undefined;
  const begin = node.type === 'compound' ? node.initial.target[0]?.id : undefined;
  return {
    id: node.id,
    ouder,
    soort: node.type,
    titel: meta?.titel ?? node.key,
    ...defined({ begin }),
    termijnen: [...(meta?.termijnen ?? [])],
    schortOp: Object.keys(meta?.schortOp ?? {}),
    taken: [...(meta?.taken ?? [])],
    overgangen: [...node.transitions.values()].flat().map(describeTransition),
  };
}

function describeTransition({
  eventType,
  target,
  guard,
}: Knoop['always'] extends readonly (infer T)[] | undefined ? T : never): Toestand['overgangen'][number] {
  const voorwaarde = guardName(guard);
  return { gebeurtenis: String(eventType), naar: (target ?? []).map(({ id }) => id), ...defined({ voorwaarde }) };
}

function guardName(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard && typeof guard.type === 'string')
    return guard.type;
  return guard === undefined ? undefined : 'samengesteld';
}
