import { stapNaar } from '../bevinding.ts';
import type { Plek } from '../bevinding.ts';
import type { Retourcode } from '../codelijsten/index.ts';
import { alsVelden } from '../core/merk.ts';
import type { Vorm } from '../vorm.ts';
import { vormVan } from '../vorm.ts';

const GEEN_OPMERKING: readonly Retourcode[] = ['0200'];
const NIET_BEOORDEELD: readonly Retourcode[] = ['0233'];

/** Retour codes by the place of a berichtklasse. */
export type Klassecodes = ReadonlyMap<string, readonly Retourcode[]>;

/** The berichtklasse in which a place lies, in the description of a retour. */
export function klasseVan(retour: Vorm, plek: Plek): Plek {
  let vorm: Vorm | undefined = retour;
  let klasse: Plek = [];
  for (const [diepte, deel] of plek.entries()) {
    vorm = vorm && stapNaar(vorm, deel)?.vorm;
    if (vorm && isKlasse(vorm)) klasse = plek.slice(0, diepte + 1);
  }
  return klasse;
}

/** What a place is known by in `Klassecodes`. */
export function plekSleutel(plek: Plek): string {
  return plek.join('/');
}

/**
 * The content of a message as it was, with retour codes at each berichtklasse: its own; "not judged" under one that was refused; and
 * otherwise "no remarks". Source: iJw 3.2, invulinstructie IV028.
 */
export function metRetourcodes(
  vorm: Vorm,
  waarde: unknown,
  plek: Plek,
  codes: Klassecodes,
  onderFout = false,
): unknown {
  if (vorm.vorm === 'lijst' && Array.isArray(waarde))
    return waarde.map((deel, nummer) => metRetourcodes(vorm.van, deel, [...plek, nummer], codes, onderFout));
  if (vorm.vorm !== 'groep' || vorm.ruimte === 'basis') return waarde;
  const eigen = codes.get(plekSleutel(plek));
  const velden = Object.entries(alsVelden(waarde)).map(([naam, inhoud]) => {
    const veld = vorm.velden[naam];
    const nieuw =
      veld && metRetourcodes(vormVan(veld), inhoud, [...plek, naam], codes, onderFout || eigen !== undefined);
    return [naam, nieuw ?? inhoud];
  });
  return { ...Object.fromEntries(velden), retourCodes: eigen ?? (onderFout ? NIET_BEOORDEELD : GEEN_OPMERKING) };
}

function isKlasse(vorm: Vorm): boolean {
  return vorm.vorm === 'groep' && Object.hasOwn(vorm.velden, 'retourCodes');
}
