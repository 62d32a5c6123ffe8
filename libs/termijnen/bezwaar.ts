import type { Kalender } from '../kalender/index.ts';
import type { Datum } from '../contracts/tijd.ts';
import { BESLISTERMIJN_BEZWAAR, BESLISTERMIJN_BEZWAAR_COMMISSIE, BEZWAARTERMIJN } from './awb.ts';
import { berekenEinde } from './einde.ts';
import type { Einde } from './einde.ts';

/** The two terms of a bezwaar: to file it, and to decide on it. */
export interface Bezwaartermijnen {
  readonly indienen: Einde;
  readonly beslissen: Einde;
}

/**
 * The terms that follow from bekendmaking. The term to decide runs from the day after the bezwaartermijn lapsed (as the Atw
 * lengthened it), whenever the bezwaar came in. Source: Awb art. 6:7, 6:8 lid 1 and 7:10 lid 1.
 */
export function berekenBezwaar(bekendgemaaktOp: Datum, metCommissie: boolean, kalender: Kalender): Bezwaartermijnen {
  const indienen = berekenEinde({ ...regelsOf(BEZWAARTERMIJN), start: bekendgemaaktOp }, kalender);
  const definitie = metCommissie ? BESLISTERMIJN_BEZWAAR_COMMISSIE : BESLISTERMIJN_BEZWAAR;
  return { indienen, beslissen: berekenEinde({ ...regelsOf(definitie), start: indienen.laatsteDag }, kalender) };
}

type Bezwaardefinitie = typeof BEZWAARTERMIJN | typeof BESLISTERMIJN_BEZWAAR | typeof BESLISTERMIJN_BEZWAAR_COMMISSIE;

function regelsOf({ duur, atw, kalender, bron }: Bezwaardefinitie) {
  return { duur, atw, beleid: kalender, bron };
}
