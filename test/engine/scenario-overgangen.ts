import type { Effect, Route } from '../../libs/engine/index.ts';
import { Baan } from '../../state-machines/gedeeld/testing/loop.ts';
import { alleOvergangen, beginVan, neem, type Spoor } from '../../state-machines/gedeeld/testing/wandelaar.ts';
import { padenVan, type Padfeit } from './voorbeelden.ts';

/** Days that a written course is left alone at its end, so that its clocks do what they do when nobody acts. */
const NALOOP = 800;

/** The transitions of a route: those that a written course takes, or its clocks when it is left alone, and all others. */
export function vertelling(route: Route): { readonly genomen: string[]; readonly nietGenomen: string[] } {
  const spoor: Spoor = { staten: new Set(), overgangen: new Set() };
  for (const stappen of padenVan(route)) if (stappen.length > 0) volg(route, stappen, spoor);
  const alle = alleOvergangen(route.machine.root);
  const isGenomen = (naam: string): boolean => spoor.overgangen.has(naam);
  return { genomen: alle.filter(isGenomen), nietGenomen: alle.filter((naam) => !isGenomen(naam)) };
}

/** The event of a transition, by the name that the walker gives it. */
export function typeVan(naam: string): string {
  return /--(.*)#\d+$/.exec(naam)?.[1] ?? naam;
}

/** Through the whole core first, for the clocks; then its log through the machine, for the transitions. */
function volg(route: Route, stappen: readonly Padfeit[], spoor: Spoor): void {
  const { effecten } = new Baan(route).loop({ stappen }, (stappen.at(-1)?.dag ?? 0) + NALOOP);
  let snapshot = beginVan(route.machine);
  for (const effect of effecten) {
    if (!isRegel(effect)) continue;
    const { type, gegevens, geldigOp, door } = effect.regel;
    snapshot = neem(route.machine, snapshot, { type, gegevens, geldigOp, door }, spoor);
  }
}

function isRegel(effect: Effect): effect is Extract<Effect, { soort: 'logregel' }> {
  return effect.soort === 'logregel';
}
