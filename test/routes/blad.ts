import type { AnyStateNode } from 'xstate';
import { z } from 'zod';

import { ontvangendeRoutes, type GebeurtenisDefinitie, type Route, type StaatMeta } from '../../libs/engine/index.ts';
import { formatBron, formatDuur } from '../../libs/termijnen/index.ts';
import { klokkentabel } from '../../state-machines/gedeeld/testing/klokkentabel.ts';
import { alleKnopen } from '../../state-machines/gedeeld/testing/wandelaar.ts';
import { tekeningen, titelVan } from './tekening.ts';

const GEMAAKT =
  '<!-- Generated from the machine by `npm run routes`. Never written by hand: a test fails when this is stale. -->';

/** The page of a route: its statechart, and everything that the law and the work say about it. */
export function routeblad(route: Route): string {
  const { machine, titel, id, uitleg } = route;
  return pagina([
    GEMAAKT,
    `# ${titel}`,
    `\`${id}\` · begins with \`${route.startGebeurtenis}\``,
    uitleg,
    '## Statechart',
    ...tekeningen(machine.root).flatMap((een) => [
      `### ${een.titel === machine.id ? 'De zaak' : een.titel}`,
      mermaid(een.mermaid),
    ]),
    '## States',
    tabel(['state', 'title', 'clocks', 'work', 'why no clock', 'what the family hears'], statenVan(machine.root)),
    '## Events and who may report them',
    tabel(['event', 'title', 'facts', 'roles', 'when'], Object.entries(route.gebeurtenissen).map(gebeurtenisrij)),
    '## Terms',
    klokkentabel(route).join('\n'),
    '## Clocks: warnings, repeats, and what passing one means',
    tabel(
      ['klok', 'warned at', 'repeated', 'also told', 'when it passes'],
      Object.entries(route.termijnen).map(klokrij),
    ),
    '## Work',
    tabel(
      ['task', 'title', 'role', 'by the clock'],
      Object.entries(route.taken).map(([naam, { titel: wat, rol, termijn = '' }]) => [code(naam), wat, rol, termijn]),
    ),
    '## Hand-overs',
    tabel(
      ['hand-over', 'to', 'taken up on', 'answer by the clock', 'sight on safety goes along'],
      Object.entries(route.overdrachten).map(([naar, { ontvanger, termijn, metZicht }]) => [
        ...[code(naar), ontvanger, ontvangendeRoutes(route, naar).join(', '), termijn, metZicht ? 'ja' : 'nee'],
      ]),
    ),
    '## What a hand-over is for, what it rests on, and what it shows',
    'The purpose alone decides which parts of a zaak the other side sees; never free text, never a person. Which parts a purpose needs is an assumption (aanname).',
    tabel(
      [
        'hand-over',
        'purpose',
        'ground',
        'certainty',
        'receiver sees before its answer',
        'once it accepted',
        'sender sees of what came of it',
      ],
      Object.entries(route.overdrachten).map(inzagerij),
    ),
  ]);
}

/** The list of all pages. */
export function routelijst(routes: readonly Route[]): string {
  return pagina([
    GEMAAKT,
    '# Routes',
    'One page a route, generated from its machine.',
    tabel(
      ['route', 'title', 'states', 'events', 'clocks'],
      routes.map(({ id, titel, machine, gebeurtenissen, termijnen, grenzen }) => [
        `[${id}](${bladnaam({ id })})`,
        titel,
        ...[
          alleKnopen(machine.root),
          Object.keys(gebeurtenissen),
          [...Object.keys(termijnen), ...Object.keys(grenzen)],
        ].map(({ length }) => String(length)),
      ]),
    ),
  ]);
}

/** File name of the page of a route. */
export function bladnaam({ id }: Pick<Route, 'id'>): string {
  return `${id}.md`;
}

function statenVan(root: AnyStateNode): string[][] {
  return alleKnopen(root).map((node) => {
    const { termijnen = [], grenzen = [], taken = [], zonderKlok = '', gezin, schortOp = {} } = metaVan(node);
    const stil = Object.entries(schortOp).map(([klok, grond]) => `${klok} staat stil (${grond})`);
    const hoort = gezin
      ? `${gezin.tekst} (${gezin.door}, ${gezin.wanneer === 'meteen' ? 'meteen' : formatDuur(gezin.wanneer)})`
      : '';
    const klokken = [...termijnen, ...grenzen, ...stil].join(', ');
    return [code(node.path.join('.')), titelVan(node), klokken, taken.join(', '), zonderKlok, hoort];
  });
}

function metaVan({ meta }: AnyStateNode): Partial<StaatMeta> {
  return (meta as StaatMeta | undefined) ?? {};
}

function gebeurtenisrij([type, { titel, schema, rollen, voorwaarde = '' }]: [string, GebeurtenisDefinitie]): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  const velden = Object.keys(properties).map((veld) => (required.includes(veld) ? veld : `${veld}?`));
  return [code(type), titel, velden.join(', '), rollen.join(', '), voorwaarde];
}

function klokrij([naam, { waarschuwingen, herhaling, escalatieNaar, bijOverschrijding }]: [
  string,
  Route['termijnen'][string],
]): string[] {
  const bij = waarschuwingen.map((deel) => `${String(Math.round(deel * 100))} %`).join(', ');
  const weer = herhaling ? `elke ${formatDuur(herhaling.elke)}, hoogstens ${String(herhaling.maximaal)} keer` : '';
  return [code(naam), bij, weer, escalatieNaar.join(', '), bijOverschrijding];
}

function inzagerij([naar, { doel, grondslag }]: [string, Route['overdrachten'][string]]): string[] {
  const { bron, zekerheid, uitleg } = grondslag;
  const waar = bron.vindplaats === undefined ? '' : ` (${bron.vindplaats})`;
  const delen = [doel.vooraf, doel.daarna, doel.terug].map((lijst) => lijst.join(', ') || 'niets');
  return [code(naar), doel.titel, `${formatBron(bron)}${waar}: ${uitleg}`, zekerheid, ...delen];
}

function mermaid(tekening: string): string {
  return ['```mermaid', tekening, '```'].join('\n');
}

function code(naam: string): string {
  return `\`${naam}\``;
}

function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  if (rijen.length === 0) return 'None.';
  const regel = (cellen: readonly string[]): string =>
    `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return [regel(kop), regel(kop.map(() => '---')), ...rijen.map(regel)].join('\n');
}

function pagina(delen: readonly string[]): string {
  return `${delen.join('\n\n')}\n`;
}
