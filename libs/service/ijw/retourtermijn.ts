import type { JsonObject } from '../../contracts/json.ts';
import type { Datum, Tijdstip } from '../../contracts/tijd.ts';
import { RETOUR_VAN, BERICHTEN, type Heensoort } from '../../ijw/index.ts';
import { amsterdamDatum, type Kalender } from '../../kalender/index.ts';
import { berekenEinde, RETOURBERICHT } from '../../termijnen/index.ts';

/** What of a message tells whether its sender is owed a retour. */
interface Ontvangen {
  readonly soort: string | null;
  readonly status: string;
  readonly reden: string | null;
  readonly bevindingen: readonly JsonObject[];
  readonly aangemaaktOp: Tijdstip;
}

const ZONDER_RETOUR: ReadonlySet<string> = new Set(['ontvangen', 'nakijken']);

/**
 * The last day on which the retour on a message is in time, as long as there is none. `null` where none is owed (any more): of what is no
 * message of a provider, is not as the standard asks, or is for another gemeente. Source: iJw 3.2, OP090; IV028.
 */
export function retourUiterlijk(bericht: Ontvangen, kalender: Kalender): Datum | null {
  const { soort, status, reden, bevindingen, aangemaaktOp } = bericht;
  if (!ZONDER_RETOUR.has(status) || !isVanAanbieder(soort) || reden === 'GEMEENTE.ANDERE') return null;
  if (bevindingen.some(({ gewicht }) => gewicht === 'fout')) return null;
  const { duur, atw, kalender: beleid } = RETOURBERICHT;
  return berekenEinde({ start: amsterdamDatum(aangemaaktOp), duur, atw, beleid }, kalender).laatsteDag;
}

function isVanAanbieder(soort: string | null): boolean {
  return soort !== null && isHeensoort(soort) && BERICHTEN[soort].richting === 'naarGemeente';
}

function isHeensoort(soort: string): soort is Heensoort {
  return Object.hasOwn(RETOUR_VAN, soort);
}
