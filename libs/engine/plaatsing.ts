import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';

import type { Tijdstip } from '../contracts/tijd.ts';
import { alleStaten } from './bereikbaar.ts';
import type { KanNiet, Route, Verplaatsing } from './route.ts';
import { isBlad } from './staten.ts';
import type { ZaakToestand } from './toestand.ts';

/** Where a state lies in its machine: its names from the outside in. Unlike an id it says nothing of the version. */
export function padVan({ path }: AnyStateNode): string {
  return path.join('.');
}

/** The state at this path, or nothing. */
export function staatOp(machine: AnyStateMachine, pad: string): AnyStateNode | undefined {
  return alleStaten(machine).find((node) => padVan(node) === pad);
}

/** Whether a zaak that is there has ended: nothing moves any more. */
export function isSlot({ type, parent }: AnyStateNode): boolean {
  return type === 'final' && parent?.parent === undefined;
}

/**
 * Each state of an older version that has the same path in a newer one, as the mapping of a move. What was renamed, split or has
 * gone is for the route to add.
 */
export function gelijkeToestanden(
  { machine: oud }: Pick<Route, 'machine'>,
  nieuw: AnyStateMachine,
): Readonly<Record<string, string>> {
  const paden = new Set(alleStaten(nieuw).map(padVan));
  const gelijk = alleStaten(oud).filter((node) => isBlad(node) && !isSlot(node) && paden.has(padVan(node)));
  return Object.fromEntries(gelijk.map((node) => [padVan(node), padVan(node)]));
}

/** Where the states in which a zaak is lie in the newer version, or the reason why it cannot go. */
export function doelenVan(
  route: Pick<Route, 'machine'>,
  { toestanden }: Verplaatsing,
  snapshot: AnyMachineSnapshot,
): readonly AnyStateNode[] | KanNiet {
  const doelen: AnyStateNode[] = [];
  for (const blad of snapshot._nodes.filter(isBlad)) {
    const naar = toestanden[padVan(blad)];
    if (typeof naar === 'object') return naar;
    const doel = naar === undefined ? undefined : staatOp(route.machine, naar);
    if (!doel) throw new Error(`no target for ${blad.id}`); // registration refuses such a route
    doelen.push(doel);
  }
  return doelen;
}

/**
 * The state value in which all these states are active. A region in which none of them lies stands where it begins; `null` when they
 * cannot be active together.
 */
export function waardeMet(node: AnyStateNode, doelen: readonly AnyStateNode[]): StateValue | null {
  if (isBlad(node)) return {};
  const kinderen = node.type === 'parallel' ? kinderenVan(node) : kindVan(node, doelen);
  const waarden: Record<string, StateValue> = {};
  for (const kind of kinderen) {
    const waarde = waardeMet(kind, doelenIn(kind, doelen));
    if (waarde === null) return null;
    if (node.type === 'compound' && isBlad(kind)) return kind.key;
    waarden[kind.key] = waarde;
  }
  return kinderen.length === 0 ? null : waarden;
}

/** The one state of a compound state that is active; none when two would be. */
function kindVan(node: AnyStateNode, doelen: readonly AnyStateNode[]): AnyStateNode[] {
  const gekozen = doelen.length > 0 ? doelen : [...node.initial.target];
  const kinderen = kinderenVan(node).filter((kind) => doelenIn(kind, gekozen).length > 0);
  return kinderen.length === 1 ? kinderen : [];
}

function kinderenVan(node: AnyStateNode): AnyStateNode[] {
  return Object.values<AnyStateNode>(node.states).filter(({ type }) => type !== 'history');
}

function doelenIn(node: AnyStateNode, doelen: readonly AnyStateNode[]): AnyStateNode[] {
  return doelen.filter((doel) => ligtIn(doel, node));
}

/** Whether a state is another one, or lies in it. */
function ligtIn(node: AnyStateNode, buiten: AnyStateNode): boolean {
  return node === buiten || (node.parent !== undefined && ligtIn(node.parent, buiten));
}

/**
 * Since when the zaak is in each state of the newer version: since it is in the state at that path, or else in the first of those that
 * led there. A region that only the newer version has is entered with the state round it: what happened there since can be told.
 */
export function ingangenNa(
  { ingangen }: Pick<ZaakToestand, 'ingangen'>,
  oud: AnyMachineSnapshot,
  { toestanden }: Verplaatsing,
  nieuw: AnyMachineSnapshot,
  op: Tijdstip,
): ZaakToestand['ingangen'] {
  const perPad = new Map(oud._nodes.map((node) => [padVan(node), ingangen[node.id]]));
  const sinds = (node: AnyStateNode): Tijdstip => {
    const zelfde = isBlad(node) ? undefined : perPad.get(padVan(node));
    const herkomst = [...perPad].filter(([pad]) => ligtOnder(toestanden[pad], padVan(node)));
    const eigen = zelfde ?? herkomst.flatMap(([, ingang]) => ingang ?? []).toSorted()[0];
    return eigen ?? (node.parent ? sinds(node.parent) : op);
  };
  const metMeta = nieuw._nodes.filter(({ meta }) => meta !== undefined);
  return Object.fromEntries(metMeta.map((node) => [node.id, sinds(node)]));
}

function ligtOnder(doel: string | KanNiet | undefined, pad: string): boolean {
  return typeof doel === 'string' && (doel === pad || pad === '' || doel.startsWith(`${pad}.`));
}

/**
 * What a state of this version or of an earlier one is called in this one: a message may be older than the move of its zaak. `null`
 * when it has no like here.
 */
export function staatNu(route: Route, staat: string): string | null {
  const { machine, verplaatsing } = route;
  if (alleStaten(machine).some(({ id }) => id === staat)) return staat;
  const vorige = verplaatsing && staatNu(verplaatsing.van, staat);
  if (!verplaatsing || !vorige) return null;
  const pad = padVan(verplaatsing.van.machine.getStateNodeById(vorige));
  const naar = verplaatsing.toestanden[pad] ?? pad;
  return typeof naar === 'string' ? (staatOp(machine, naar)?.id ?? null) : null;
}
