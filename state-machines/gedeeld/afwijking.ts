import { z } from 'zod';

import { AFWIJKREDENEN, type Afwijkreden } from '../../libs/triage/instrument.ts';

/** Facts of a judgement that rests on a form or an instrument: what that proposed, and why a person decides otherwise. */
export function afwijkvelden<const Uitkomst extends z.ZodType>(uitkomst: Uitkomst) {
  return {
    voorstel: uitkomst.optional().describe('Wat het instrument of formulier voorstelt'),
    afwijkreden: z.enum(AFWIJKREDENEN).optional().describe('Waarom het oordeel afwijkt van dat voorstel'),
  };
}

interface Afwijking {
  readonly voorstel?: unknown;
  readonly afwijkreden?: Afwijkreden | undefined;
  readonly instrument?: string | undefined;
}

/**
 * Refuses a judgement other than what was proposed without a reason, a reason without that, and a proposal of nothing. An instrument proposes, a
 * person decides. Source: domain reference 5.
 * @param oordeel what the person decides
 */
export function controleerAfwijking(
  oordeel: unknown,
  { voorstel, afwijkreden, instrument }: Afwijking,
  context: z.RefinementCtx,
): void {
  const fout = (pad: string, message: string): void => {
    context.addIssue({ code: 'custom', path: [pad], message });
  };
  if (voorstel !== undefined && instrument === 'professioneelOordeel')
    fout('voorstel', 'Noem alleen een voorstel als er een instrument is gebruikt');
  if ((voorstel !== undefined && voorstel !== oordeel) !== (afwijkreden !== undefined))
    fout('afwijkreden', 'Noem een reden precies dan als het oordeel afwijkt van het voorstel');
}
