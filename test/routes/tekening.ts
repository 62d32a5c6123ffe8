import type { AnyStateNode } from 'xstate';

import type { StaatMeta } from '../../libs/engine/index.ts';
import { alleKnopen, zonderEvent } from '../../state-machines/gedeeld/testing/wandelaar.ts';

/** More boxes than this and nobody can read a picture; then the larger boxes in it are closed, and opened in pictures of their own. */
const LEESBAAR = 12;
const GROOT = 3;

/** One picture of a statechart: what runs by itself. What runs beside each other inside it has pictures of its own. */
export interface Tekening {
  readonly titel: string;
  readonly mermaid: string;
}

/** What a state is called by people. */
export function titelVan({ key, meta }: AnyStateNode): string {
  return (meta as StaatMeta | undefined)?.titel ?? key;
}

/** The pictures of a statechart, outermost first. */
export function tekeningen(node: AnyStateNode): Tekening[] {
  const heel = inhoud(node, () => false);
  const { binnen, apart } = heel.binnen.length > LEESBAAR ? inhoud(node, isGroot) : heel;
  const eigen = { titel: titelVan(node), mermaid: teken(node, binnen) };
  return [eigen, ...apart.flatMap((regio) => tekeningen(regio))];
}

const isGroot = (node: AnyStateNode): boolean => kinderenVan(node).length >= GROOT;

const kinderenVan = ({ states }: AnyStateNode): AnyStateNode[] => Object.values(states);

/** The states that one picture holds, and what gets one of its own: the regions of each parallel state in it, and each box that is closed. */
function inhoud(
  node: AnyStateNode,
  isDicht: (node: AnyStateNode) => boolean,
): { readonly binnen: AnyStateNode[]; readonly apart: AnyStateNode[] } {
  if (node.type === 'parallel') return { binnen: [node], apart: kinderenVan(node) };
  const dieper = kinderenVan(node).map((kind) =>
    kind.type === 'compound' && isDicht(kind) ? { binnen: [kind], apart: [kind] } : inhoud(kind, isDicht),
  );
  return {
    binnen: [node, ...dieper.flatMap(({ binnen }) => binnen)],
    apart: dieper.flatMap(({ apart }) => apart),
  };
}

function teken(node: AnyStateNode, binnen: readonly AnyStateNode[]): string {
  const hier = new Set(binnen);
  const dicht = new Set(binnen.filter((een) => een !== node && isDichtIn(een, hier)));
  const pijlen = binnen.flatMap((van) => pijlenVan(van, node, hier, dicht));
  const overal = uniek(pijlen.filter(({ overal: vanOveral }) => vanOveral).map(({ van }) => van));
  const buiten = uniek(pijlen.filter(({ naar }) => !hier.has(naar)).map(({ naar }) => naar));
  return [
    'stateDiagram-v2',
    ...kinderenVan(node).flatMap((kind) => (node.type === 'parallel' ? [vak(kind, '  ')] : kader(kind, '  ', dicht))),
    ...overal.map((van) => `  state "overal in ${tekst(titelVan(van))}" as ${kenmerk(van)}_overal`),
    ...buiten.map((naar) => `  state "naar ${tekst(titelVan(naar))}" as ${kenmerk(naar)}`),
    ...begin(node, '  '),
    ...samen(pijlen).map(([van, naar, wat]) => `  ${van} --> ${naar}: ${wat}`),
  ].join('\n');
}

const uniek = (nodes: readonly AnyStateNode[]): AnyStateNode[] => [...new Set(nodes)];

/** Whether a box has states that this picture does not show. */
function isDichtIn(node: AnyStateNode, hier: ReadonlySet<AnyStateNode>): boolean {
  return kinderenVan(node).length > 0 && !kinderenVan(node).some((kind) => hier.has(kind));
}

/** A state with the states inside it. */
function kader(node: AnyStateNode, marge: string, dicht: ReadonlySet<AnyStateNode>): string[] {
  const eind = node.type === 'final' ? [`${marge}${kenmerk(node)} --> [*]`] : [];
  if (dicht.has(node)) return [vak(node, marge, naastElkaar(node) || ' (eigen plaatje)')];
  if (kinderenVan(node).length === 0) return [vak(node, marge), ...eind];
  const dieper = `${marge}  `;
  const binnen = kinderenVan(node).flatMap((kind) => kader(kind, dieper, dicht));
  return [`${vak(node, marge)} {`, ...binnen, ...begin(node, dieper), `${marge}}`];
}

function vak(node: AnyStateNode, marge: string, erbij = naastElkaar(node)): string {
  return `${marge}state "${tekst(titelVan(node))}${erbij}" as ${kenmerk(node)}`;
}

function naastElkaar(node: AnyStateNode): string {
  if (node.type !== 'parallel') return '';
  return ` (naast elkaar: ${kinderenVan(node)
    .map((kind) => tekst(titelVan(kind)))
    .join(', ')})`;
}

function begin({ initial, type }: AnyStateNode, marge: string): string[] {
  const [eerste] = type === 'compound' ? initial.target : [];
  return eerste ? [`${marge}[*] --> ${kenmerk(eerste)}`] : [];
}

interface Pijl {
  readonly van: AnyStateNode;
  readonly naar: AnyStateNode;
  readonly wat: string;
  /** It leaves a box from wherever one is inside it, to a place inside it: a box of its own stands for that. */
  readonly overal: boolean;
}

/** The transitions that leave a state; of a closed box those of every state inside it that leave the box. One to the box that it is in leads to where that box begins. */
function pijlenVan(
  van: AnyStateNode,
  rond: AnyStateNode,
  hier: ReadonlySet<AnyStateNode>,
  dicht: ReadonlySet<AnyStateNode>,
): Pijl[] {
  const isDicht = dicht.has(van);
  const uit = isDicht ? [van, ...alleKnopen(van)] : [van];
  return uit.flatMap((node) =>
    [...node.transitions, ['', zonderEvent(node)] as const].flatMap(([type, lijst]) =>
      lijst.flatMap(({ target }) =>
        (target ?? [])
          .filter((doel) => !isDicht || !isIn(doel, van))
          .map((doel) => {
            const hierin = binnenste(doel, hier, dicht);
            const naar = hierin !== van && isIn(van, hierin) ? eersteIn(hierin, dicht) : hierin;
            const overal = van === rond || (!isDicht && van.type === 'compound' && isIn(naar, van));
            return { van, naar, wat: type === '' ? 'meteen' : type, overal };
          }),
      ),
    ),
  );
}

/** Whether a state is another one, or lies in it. */
function isIn(node: AnyStateNode, rond: AnyStateNode): boolean {
  return node === rond || (node.parent !== undefined && isIn(node.parent, rond));
}

function eersteIn(node: AnyStateNode, dicht: ReadonlySet<AnyStateNode>): AnyStateNode {
  const [eerste] = node.type === 'compound' && !dicht.has(node) ? node.initial.target : [];
  return eerste ? eersteIn(eerste, dicht) : node;
}

/** The box in this picture that holds a target, or the target itself when it is in another. */
function binnenste(
  node: AnyStateNode,
  hier: ReadonlySet<AnyStateNode>,
  dicht: ReadonlySet<AnyStateNode>,
): AnyStateNode {
  for (let nu: AnyStateNode | undefined = node; nu; nu = nu.parent)
    if (hier.has(nu)) return nu === node || nu.type === 'parallel' || dicht.has(nu) ? nu : node;
  return node;
}

/** One arrow between two boxes, with every event that takes it. */
function samen(pijlen: readonly Pijl[]): (readonly [string, string, string])[] {
  const groepen = Map.groupBy(
    pijlen,
    ({ van, naar, overal }) => `${kenmerk(van)}${overal ? '_overal' : ''} ${kenmerk(naar)}`,
  );
  return [...groepen].map(([wie, groep]) => {
    const [van = '', naar = ''] = wie.split(' ');
    return [van, naar, [...new Set(groep.map(({ wat }) => wat))].join(', ')] as const;
  });
}

function kenmerk({ id }: AnyStateNode): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '_');
}

/** Mermaid ends a text at these. */
function tekst(titel: string): string {
  return titel.replaceAll(/["{}#;:]/g, ' ').replaceAll(/ +/g, ' ');
}
