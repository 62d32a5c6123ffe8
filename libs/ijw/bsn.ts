import { z } from 'zod';

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the elfproef. Source: iJw constraint CS002. Nine zeros pass the sum and are nobody's number. */
export function voldoetAanElfproef(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats]), 0);
  return som % 11 === 0;
}

/**
 * A burgerservicenummer. It is a secret of the room that keeps it: no message of this schema, nor of what reads with it, repeats
 * the value. Test numbers (999900006 and up) pass as the numbers of people do.
 */
export const Bsn = z
  .string()
  .refine(voldoetAanElfproef, { error: 'geen geldig burgerservicenummer' })
  .brand<'Bsn'>()
  .describe('Burgerservicenummer');
export type Bsn = z.infer<typeof Bsn>;
