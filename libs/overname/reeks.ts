import type { Melder, TeMelden } from '../contracts/melding.ts';
import type { NieuweOvername } from '../contracts/overname.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Weigering } from '../contracts/weigering.ts';
import { begin, neemReeks, type Route, type Stap } from '../engine/index.ts';
import type { Kalender } from '../kalender/index.ts';

/** Who a zaak is about, and what it is called here. */
export interface Overnameplek {
  readonly zaakId: string;
  readonly trajectId: string;
  readonly jeugdigeId: string;
}

/** The events of a take-over, in order: first where the zaak comes from, then its facts. */
export function overnamereeks(route: Route, overname: NieuweOvername, jeugdigeId: string): TeMelden[] {
  const { systeem, verwijzing, mandaat, gemeente, feiten } = overname;
  const aangenomen = feiten.flatMap(({ zekerheid }, i) => (zekerheid === 'aangenomen' ? [i + 1] : []));
  const herkomst = { systeem, verwijzing, mandaat, ...(aangenomen.length > 0 && { aangenomen }) };
  const bekend = beginvelden(route, { jeugdigeId, gemeente });
  return [
    { type: 'ZAAK_OVERGENOMEN', gegevens: herkomst },
    ...feiten.map(({ type, gegevens, geldigOp }, i): TeMelden => ({
      type,
      gegevens: i === 0 && type === route.startGebeurtenis ? { ...gegevens, ...bekend } : gegevens,
      geldigOp,
    })),
  ];
}

/**
 * What a take-over would come to, without writing anything: the very same steps as the workflow takes. Refuses: what the core
 * refuses; `plaats` is then the rank of the fact (0 is the take-over itself).
 */
export function beproef(
  route: Route,
  overname: NieuweOvername,
  { zaakId, trajectId, jeugdigeId }: Overnameplek,
  door: Melder,
  nu: Tijdstip,
  kalender: Kalender,
): Stap | Weigering {
  const leeg = begin(route, kalender, { zaakId, trajectId }, nu);
  const gebeurtenissen = overnamereeks(route, overname, jeugdigeId);
  return neemReeks(route, leeg, { gebeurtenissen, door, kenmerk: 'proef' }, nu, kalender);
}

/** Where a refused fact stands in its request, as a JSON Pointer: the first of the series is the take-over itself. */
export function padVanFeit(plaats: number): string {
  return plaats === 0 ? '' : `/feiten/${String(plaats - 1)}`;
}

/** What the server knows itself, as far as the first event of the route asks for it. */
function beginvelden(
  { gebeurtenissen, startGebeurtenis }: Route,
  bekend: { readonly jeugdigeId: string; readonly gemeente: string },
): TeMelden['gegevens'] {
  const velden = Object.keys(gebeurtenissen[startGebeurtenis]?.schema.shape ?? {});
  return Object.fromEntries(Object.entries(bekend).filter(([naam]) => velden.includes(naam)));
}
