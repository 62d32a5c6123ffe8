import type { AnyStateNode } from 'xstate';

import { alleStaten, overgangenVan } from '../bereikbaar.ts';
import { isOverdrachtantwoord } from '../overdrachtantwoord.ts';
import { isSlot, padVan } from '../plaatsing.ts';
import type { Route, Verplaatsing } from '../route.ts';
import { isBlad } from '../staten.ts';
import { als, bevinding, type Bevinding } from './bevinding.ts';
import { metaVan, pad as omringend } from './staatmeta.ts';

type Staten = ReadonlyMap<string, AnyStateNode>;

/** How zaken of an older version come over: each place in which one can be leads somewhere, and nothing that it has is lost. */
export function controleerVerplaatsing(route: Route, staten: readonly AnyStateNode[]): Bevinding[] {
  const { id, naam, verplaatsing } = route;
  if (!verplaatsing) return [];
  const oud = new Map(alleStaten(verplaatsing.van.machine).map((node) => [padVan(node), node]));
  const nieuw = new Map(staten.map((node) => [padVan(node), node]));
  return [
    ...als(
      verplaatsing.van.naam !== naam || verplaatsing.van.id === id,
      'VERPLAATSING.ANDERE_ROUTE',
      id,
      `${verplaatsing.van.id} is geen eerdere versie`,
    ),
    ...controleerSleutels(verplaatsing, oud),
    ...[...oud].flatMap(([, node]) => (isPlek(node) ? controleerPlek(verplaatsing, node, oud, nieuw) : [])),
    ...[...oud].flatMap(([, node]) => (node.type === 'history' ? controleerGeheugen(verplaatsing, node, nieuw) : [])),
    ...[...oud].flatMap(([, node]) => controleerGezin(verplaatsing, node, nieuw)),
    ...controleerBewaard(route, verplaatsing.van),
  ];
}

/** Where a zaak that runs can be. */
function isPlek(node: AnyStateNode): boolean {
  return isBlad(node) && !isSlot(node);
}

function controleerSleutels({ toestanden }: Verplaatsing, oud: Staten): Bevinding[] {
  return Object.keys(toestanden)
    .filter((pad) => !oud.has(pad))
    .map((pad) => bevinding('VERPLAATSING.ONBEKENDE_TOESTAND', pad, 'deze toestand heeft de oude versie niet'));
}

/** A state of which the family hears something has a like that tells it something too: a message may be under way. */
function controleerGezin({ toestanden }: Verplaatsing, node: AnyStateNode, nieuw: Staten): Bevinding[] {
  const naar = toestanden[padVan(node)] ?? padVan(node);
  if (!metaVan(node)?.gezin || typeof naar === 'object') return [];
  const doel = nieuw.get(naar);
  const isStil = doel === undefined || metaVan(doel)?.gezin === undefined;
  return als(isStil, 'VERPLAATSING.GEZIN_HOORT_NIETS', node.id, `over ${naar} hoort het gezin niets meer`);
}

function controleerPlek({ toestanden }: Verplaatsing, node: AnyStateNode, oud: Staten, nieuw: Staten): Bevinding[] {
  const pad = padVan(node);
  const naar = toestanden[pad];
  if (naar === undefined) return [bevinding('VERPLAATSING.ZONDER_DOEL', node.id, 'noem waarheen, of waarom niet')];
  if (typeof naar === 'object')
    return als(naar.kanNiet.trim() === '', 'VERPLAATSING.ZONDER_REDEN', node.id, 'waarom kan een zaak hier niet over');
  const doel = nieuw.get(naar);
  if (!doel || !isPlek(doel) || doel.type !== node.type)
    return [bevinding('VERPLAATSING.ONBEKEND_DOEL', node.id, `${naar} is geen toestand van dezelfde soort`)];
  const regio = blijvendeRegio(node, oud, nieuw);
  const stil = [...antwoorden(node)].filter((type) => !antwoorden(doel).has(type));
  return [
    ...als(
      regio !== null && !naar.startsWith(`${regio}.`),
      'VERPLAATSING.ANDERE_REGIO',
      node.id,
      `${naar} ligt niet in ${regio ?? ''}`,
    ),
    ...stil.map((type) => bevinding('VERPLAATSING.HOORT_NIET', node.id, `in ${naar} wacht niets op ${type}`)),
  ];
}

/** The innermost region in which a state lies and that the newer version has too: its place there is of that region. */
function blijvendeRegio(node: AnyStateNode, oud: Staten, nieuw: Staten): string | null {
  const isRegio = (pad: string, staten: Staten): boolean => staten.get(pad)?.parent?.type === 'parallel';
  const paden = omringend(node)
    .map(padVan)
    .filter((pad) => pad !== padVan(node));
  return paden.findLast((pad) => isRegio(pad, oud) && isRegio(pad, nieuw)) ?? null;
}

/** Answers to a hand-over that a state waits for: who asked another organisation must still hear it. */
function antwoorden(node: AnyStateNode): ReadonlySet<string> {
  const gehoord = omringend(node).flatMap((een) => overgangenVan(een).map(({ eventType }) => String(eventType)));
  return new Set(gehoord.filter(isOverdrachtantwoord));
}

/** A history state is found again, at its own path or where the mapping says; and so is what a shallow one remembers. */
function controleerGeheugen({ toestanden }: Verplaatsing, node: AnyStateNode, nieuw: Staten): Bevinding[] {
  const naar = toestanden[padVan(node)] ?? padVan(node);
  if (typeof naar === 'object') return [];
  const buren = node.history === 'deep' ? [] : Object.values<AnyStateNode>(node.parent?.states ?? {});
  const samengesteld = buren.filter((buur) => !isBlad(buur) && buur.type !== 'history').map(padVan);
  const weg = samengesteld.filter((buur) => !nieuw.has(buur));
  const code = 'VERPLAATSING.ZONDER_GEHEUGEN';
  return [
    ...als(nieuw.get(naar)?.type !== 'history', code, node.id, `${naar} onthoudt niets`),
    ...weg.map((buur) => bevinding(code, node.id, `kan niet terug naar ${buur}`)),
  ];
}

/** Clocks that ended, messages that are under way and hand-overs that are open are read by the version that the zaak is on. */
function controleerBewaard(route: Route, van: Route): Bevinding[] {
  const delen = ['termijnen', 'grenzen', 'berichten', 'overdrachten', 'uitgaand'] as const;
  return delen.flatMap((deel) =>
    Object.keys(van[deel] ?? {})
      .filter((naam) => !Object.hasOwn(route[deel] ?? {}, naam))
      .map((naam) => bevinding('VERPLAATSING.ONTBREEKT', `${route.id}/${deel}`, naam)),
  );
}
