import type { z } from 'zod';

import { Datum, type Tijdstip } from '../../../libs/contracts/tijd.ts';
import { addDays, addMonths, amsterdamDatum } from '../../../libs/kalender/index.ts';
import { formatDuur, type Bron, type Duur } from '../../../libs/termijnen/index.ts';

interface Grootste {
  readonly langst: Duur & { readonly eenheid: 'maanden' | 'weken' };
  readonly bron: Bron;
}

const bw = (artikel: string): Bron => ({ wet: 'BW', artikel });

/** How long a court may order a measure or machtiging at most. A duration of the court, so that no Atw moves its end. */
const LANGST = {
  ots: { langst: { aantal: 12, eenheid: 'maanden' }, bron: bw('1:258') },
  vots: { langst: { aantal: 3, eenheid: 'maanden' }, bron: bw('1:257') },
  uithuisplaatsing: { langst: { aantal: 12, eenheid: 'maanden' }, bron: bw('1:265c') },
  spoeduithuisplaatsing: {
    langst: { aantal: 4, eenheid: 'weken' },
    bron: { wet: 'Wetboek van Burgerlijke Rechtsvordering', artikel: '800 lid 3' },
  },
  gesloten: { langst: { aantal: 12, eenheid: 'maanden' }, bron: { wet: 'Jeugdwet', artikel: '6.1.2-6.1.12' } },
  voorwaardelijk: { langst: { aantal: 6, eenheid: 'maanden' }, bron: { wet: 'Jeugdwet', artikel: '6.1.2-6.1.12' } },
  spoedgesloten: { langst: { aantal: 4, eenheid: 'weken' }, bron: { wet: 'Jeugdwet', artikel: '6.1.12 lid 2' } },
} as const satisfies Record<string, Grootste>;

/** A measure or machtiging with an end that the law limits. */
export type Maatregelsoort = keyof typeof LANGST;

/** First and last day of an order. */
export const PERIODEVELDEN = {
  begindatum: Datum.describe('Eerste dag volgens de beschikking'),
  einddatum: Datum.describe('Laatste dag volgens de beschikking'),
};

/** Last day on which an order that begins then can hold. Source: BW 1:257, 1:258, 1:265c; Rv 800 lid 3; Jeugdwet hoofdstuk 6. */
export function laatsteDagVan(soort: Maatregelsoort, begindatum: Datum): Datum {
  const { aantal, eenheid } = LANGST[soort].langst;
  return eenheid === 'weken' ? addDays(begindatum, aantal * 7) : addMonths(begindatum, aantal);
}

/** Refuses an order that ends before it begins, or lasts longer than the law lets it. */
export function controleerPeriode(
  soort: Maatregelsoort,
  { begindatum, einddatum }: { readonly begindatum: Datum; readonly einddatum: Datum },
  context: z.RefinementCtx,
): void {
  const { langst, bron } = LANGST[soort];
  const fout = (message: string): void => {
    context.addIssue({ code: 'custom', path: ['einddatum'], message });
  };
  if (einddatum < begindatum) fout('Ligt voor de begindatum');
  if (einddatum > laatsteDagVan(soort, begindatum))
    fout(`Kan hoogstens ${formatDuur(langst)} duren (${bron.wet} ${bron.artikel})`);
}

/** Whether an order still holds at a moment, by the first day after it. */
export function geldtOp(dagNa: Datum | null, moment: Tijdstip): boolean {
  return dagNa !== null && amsterdamDatum(moment) < dagNa;
}
