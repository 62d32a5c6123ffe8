import type { AnyStateNode } from 'xstate';

import type { StaatMeta } from '../../libs/engine/index.ts';
import { zonderEvent } from '../../state-machines/gedeeld/testing/wandelaar.ts';

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
  const { binnen, apart } = inhoud(node);
  const eigen = { titel: titelVan(node), mermaid: teken(node, binnen) };
  return [eigen, ...apart.flatMap((regio) => tekeningen(regio))];
}

const kinderenVan = ({ states }: AnyStateNode): AnyStateNode[] => Object.values(states);

/** The states that one picture holds, and the regions that get one of their own: those of each parallel state in it. */
function inhoud(node: AnyStateNode): { readonly binnen: AnyStateNode[]; readonly apart: AnyStateNode[] } {
  if (node.type === 'parallel') return { binnen: [node], apart: kinderenVan(node) };
  const dieper = kinderenVan(node).map(inhoud);
  return {
    binnen: [node, ...dieper.flatMap(({ binnen }) => binnen)],
    apart: dieper.flatMap(({ apart }) => apart),
  };
}

function teken(node: AnyStateNode, binnen: readonly AnyStateNode[]): string {
  const hier = new Set(binnen);
  const pijlen = binnen.flatMap((van) => pijlenVan(van, node, hier));
  const overal = uniek(pijlen.filter(({ overal: vanOveral }) => vanOveral).map(({ van }) => van));
  const buiten = uniek(pijlen.filter(({ naar }) => !hier.has(naar)).map(({ naar }) => naar));
  return [
    'stateDiagram-v2',
    ...kinderenVan(node).flatMap((kind) => (node.type === 'parallel' ? [vak(kind, '  ')] : kader(kind, '  '))),
    ...overal.map((van) => `  state "overal in ${tekst(titelVan(van))}" as ${kenmerk(van)}_overal`),
    ...buiten.map((naar) => `  state "naar ${tekst(titelVan(naar))}" as ${kenmerk(naar)}`),
    ...begin(node, '  '),
    ...samen(pijlen).map(([van, naar, wat]) => `  ${van} --> ${naar}: ${wat}`),
  ].join('\n');
}

const uniek = (nodes: readonly AnyStateNode[]): AnyStateNode[] => [...new Set(nodes)];

/** A state with the states inside it. */
function kader(node: AnyStateNode, marge: string): string[] {
  const eind = node.type === 'final' ? [`${marge}${kenmerk(node)} --> [*]`] : [];
  if (node.type === 'parallel' || kinderenVan(node).length === 0) return [vak(node, marge), ...eind];
  const dieper = `${marge}  `;
  const binnen = kinderenVan(node).flatMap((kind) => kader(kind, dieper));
  return [`${vak(node, marge)} {`, ...binnen, ...begin(node, dieper), `${marge}}`];
}

function vak(node: AnyStateNode, marge: string): string {
  return `${marge}state "${tekst(titelVan(node))}${naastElkaar(node)}" as ${kenmerk(node)}`;
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

/** The transitions that leave a state. One to the box that it is in leads to where that box begins. */
function pijlenVan(van: AnyStateNode, rond: AnyStateNode, hier: ReadonlySet<AnyStateNode>): Pijl[] {
  return [...van.transitions, ['', zonderEvent(van)] as const].flatMap(([type, lijst]) =>
    lijst.flatMap(({ target }) =>
      (target ?? []).map((doel) => {
        const hierin = binnenste(doel, hier);
        const naar = hierin !== van && isIn(van, hierin) ? eersteIn(hierin) : hierin;
        const overal = van === rond || (van.type === 'compound' && isIn(naar, van));
        return { van, naar, wat: type === '' ? 'meteen' : type, overal };
      }),
    ),
  );
}

/** Whether a state is another one, or lies in it. */
function isIn(node: AnyStateNode, rond: AnyStateNode): boolean {
  return node === rond || (node.parent !== undefined && isIn(node.parent, rond));
}

function eersteIn(node: AnyStateNode): AnyStateNode {
  const [eerste] = node.type === 'compound' ? node.initial.target : [];
  return eerste ? eersteIn(eerste) : node;
}

/** The box in this picture that holds a target, or the target itself when it is in another. */
function binnenste(node: AnyStateNode, hier: ReadonlySet<AnyStateNode>): AnyStateNode {
  for (let nu: AnyStateNode | undefined = node; nu; nu = nu.parent)
    if (hier.has(nu)) return nu === node || nu.type === 'parallel' ? nu : node;
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
