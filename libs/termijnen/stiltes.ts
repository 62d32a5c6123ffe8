import { placeOf, placeOfDag, placeOfDagNa } from './as.ts';
import type { As } from './as.ts';
import type { Feit, Lezing } from './feiten.ts';
import type { GenegeerdFeit } from './klok-typen.ts';
import type { Plek, Stilstand } from './tellen.ts';
import type { Opschortingsgrond, TermijnDefinitie } from './typen.ts';

/** A suspension with its end, or still open. */
export interface Stilte extends Stilstand {
  readonly open: boolean;
}

/** A suspension whose end is still being looked for. */
interface Lopend {
  readonly grond: Opschortingsgrond;
  readonly van: Plek;
  readonly bekendEinde: Plek;
  tot: Plek;
}

const GEEN: readonly Stilte[] = [];

/**
 * The suspensions of a term, sorted by their start, from its facts in order. One without an end runs until `gezienTot`.
 * A ground that the definition does not have is left out and named. Source: the grounds in the definition (Awb art. 4:15, 7:10 lid 2).
 */
export function stiltesOf(
  definitie: TermijnDefinitie,
  feiten: Lezing['stilgelegd'],
  as: As,
  gezienTot: Plek,
  genegeerd: GenegeerdFeit[],
): readonly Stilte[] {
  if (feiten.length === 0) return GEEN;
  const lopend: Lopend[] = [];
  for (const feit of feiten) {
    if (feit.soort === 'hervat') resume(lopend, placeOf(as, feit.op), feit.grond);
    else begin(lopend, definitie, feit, as, genegeerd);
  }
  return lopend.map((stilte) => toStilte(stilte, gezienTot)).sort((a, b) => a.van - b.van || a.tot - b.tot);
}

function begin(
  lopend: Lopend[],
  definitie: TermijnDefinitie,
  feit: Feit<'opgeschort'>,
  as: As,
  genegeerd: GenegeerdFeit[],
): void {
  const grond = definitie.opschorting.find(({ id }) => id === feit.grond);
  if (grond === undefined) {
    genegeerd.push({ volgnummer: feit.volgnummer, code: 'OPSCHORTING.GROND_ONBEKEND' });
    return;
  }
  const van = grond.vanaf === 'dagNa' ? placeOfDagNa(as, feit.op) : placeOf(as, feit.op);
  const bekendEinde = feit.tot === undefined ? Infinity : placeOfDag(as, feit.tot);
  lopend.push({ grond, van, bekendEinde, tot: bekendEinde });
}

/** Ends what runs on a ground; without a ground what has no known end, or when nothing of the kind runs, what has one. */
function resume(lopend: readonly Lopend[], op: Plek, grond: string | undefined): void {
  const actief = lopend.filter((stilte) => stilte.tot > op);
  const open = actief.filter((stilte) => stilte.bekendEinde === Infinity);
  const bedoeld =
    grond === undefined ? (open.length > 0 ? open : actief) : actief.filter((stilte) => stilte.grond.id === grond);
  for (const stilte of bedoeld) stilte.tot = op;
}

function toStilte({ grond, van, tot }: Lopend, gezienTot: Plek): Stilte {
  const open = tot === Infinity;
  return { van, tot: open ? gezienTot : tot, open, reden: grond.naam, bron: grond.bron };
}
