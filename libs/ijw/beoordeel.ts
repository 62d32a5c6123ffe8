import { RETOUR_VAN } from './berichten/index.ts';
import type { Bericht, Berichtsoort, Heenbericht, Heensoort, Kop } from './berichten/index.ts';
import type { Bevinding } from './bevinding.ts';
import type { Context } from './controles/context.ts';
import { controleer } from './controles/index.ts';
import { kopretour, maakRetour } from './retour/retour.ts';
import type { Retourbericht, Retourgegevens } from './retour/retour.ts';
import type { Leesuitkomst } from './xml/lezer.ts';

/** What became of a message: read or not, refused or not, and everything that was found. */
export interface Oordeel {
  readonly soort?: Berichtsoort;
  readonly header?: Kop;
  readonly bericht?: Bericht;
  readonly geweigerd: boolean;
  readonly bevindingen: readonly Bevinding[];
}

/** Judges what was read: a message that could be read is laid beside the rules. */
export function beoordeel(uitkomst: Leesuitkomst, context: Context = {}): Oordeel {
  if (!uitkomst.ok) {
    const { bevindingen, soort, header } = uitkomst;
    return { geweigerd: true, bevindingen, ...(soort ? { soort } : {}), ...(header ? { header } : {}) };
  }
  const { bericht } = uitkomst;
  const bevindingen = controleer(bericht, context);
  const geweigerd = bevindingen.some(({ gewicht }) => gewicht === 'fout');
  return { soort: bericht.soort, header: bericht.header, bericht, geweigerd, bevindingen };
}

/**
 * The retour on a message that was judged. None on a retour, and none on a message that is not in the form of the standard: its sender
 * gets an error outside the messages. Source: iJw 3.2, IV028 (controleniveau 1) and OP090x2.
 */
export function retourOp(oordeel: Oordeel, gegevens: Retourgegevens): Retourbericht | undefined {
  const { soort, bericht, header, bevindingen } = oordeel;
  if (bericht && isHeen(bericht)) return maakRetour(bericht, bevindingen, gegevens);
  const onleesbaar = bevindingen.some(({ niveau }) => niveau === 'formaat');
  if (onleesbaar || !header || !soort || !isHeensoort(soort)) return undefined;
  return kopretour(soort, header, gegevens, ['0001']);
}

function isHeensoort(soort: Berichtsoort): soort is Heensoort {
  return Object.hasOwn(RETOUR_VAN, soort);
}

function isHeen(bericht: Bericht): bericht is Heenbericht {
  return isHeensoort(bericht.soort);
}
