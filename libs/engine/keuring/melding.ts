import type { AnyStateNode } from 'xstate';

import { overgangenVan } from '../bereikbaar.ts';
import type { Route } from '../route.ts';
import { als, bevinding, type Bevinding } from './bevinding.ts';
import { metaVan } from './staatmeta.ts';

/** Units in which a date known beforehand is announced, and a message to the family planned. */
const VOORAF: readonly string[] = ['dagen', 'weken', 'maanden', 'jaren'];
const NA_INGANG: readonly string[] = ['uren', 'dagen', 'weken'];

/** Dates known beforehand: each rests on a source, somebody hears of it, and in a unit that can be counted back. */
export function controleerGrenzen({ id: route, grenzen }: Route): Bevinding[] {
  return Object.entries(grenzen).flatMap(([id, { bron, eigenaar, vooraf }]) => {
    const waar = `${route}/${id}`;
    const vreemd = vooraf.filter(({ eenheid }) => !VOORAF.includes(eenheid));
    return [
      ...als(!bron.wet || !bron.artikel, 'GRENS.ZONDER_BRON', waar, 'geen wet en artikel'),
      ...als(!eigenaar, 'GRENS.ZONDER_EIGENAAR', waar, 'niemand hoort dat deze dag nadert'),
      ...vreemd.map(({ eenheid }) => bevinding('GRENS.VREEMDE_EENHEID', waar, `wordt niet aangekondigd in ${eenheid}`)),
    ];
  });
}

/** What the family hears in a state is planned in a unit that can be added to its entry. */
export function controleerGezin(node: AnyStateNode): Bevinding[] {
  const wanneer = metaVan(node)?.gezin?.wanneer;
  if (wanneer === undefined || wanneer === 'meteen' || NA_INGANG.includes(wanneer.eenheid)) return [];
  return [
    bevinding('STAAT.VREEMDE_EENHEID', node.id, `een bericht aan het gezin wordt niet gepland in ${wanneer.eenheid}`),
  ];
}

/** Messages and hand-overs that the machine names: each is written out in the route. */
export function controleerGenoemd(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const acties = staten.flatMap(actiesVan);
  const namen = (type: string, veld: string): Set<string> =>
    new Set(acties.filter((actie) => actie.type === type).flatMap(({ params }) => tekst(params?.[veld])));
  const sjablonen = namen('stuurBericht', 'sjabloon');
  const routes = namen('biedOverdrachtAan', 'naarRoute');
  const ontbreekt = (genoemd: Set<string>, bekend: object, code: string): Bevinding[] =>
    [...genoemd].filter((naam) => !Object.hasOwn(bekend, naam)).map((naam) => bevinding(code, route.id, naam));
  return [
    ...ontbreekt(sjablonen, route.berichten, 'BERICHT.ZONDER_SJABLOON'),
    ...ontbreekt(routes, route.overdrachten, 'OVERDRACHT.ONBEKEND'),
  ];
}

interface Genoemd {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Actions that a state names with params that are written down; what is computed at run time cannot be seen here. */
function actiesVan(node: AnyStateNode): Genoemd[] {
  const alle: readonly unknown[] = [
    ...node.entry,
    ...node.exit,
    ...overgangenVan(node).flatMap(({ actions }) => actions),
  ];
  return alle.filter((actie): actie is Genoemd => typeof actie === 'object' && actie !== null && 'type' in actie);
}

function tekst(waarde: unknown): string[] {
  return typeof waarde === 'string' ? [waarde] : [];
}
