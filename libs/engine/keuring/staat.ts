import type { AnyStateNode } from 'xstate';

import type { Route, StaatMeta } from '../route.ts';
import { als, bevinding, type Bevinding } from './bevinding.ts';
import { metaVan, pad } from './staatmeta.ts';

/** One state: its title, what those who wait in it have, and what it names. */
export function controleerStaat(route: Route, node: AnyStateNode): Bevinding[] {
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
