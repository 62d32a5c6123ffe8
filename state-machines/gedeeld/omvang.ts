import { z } from 'zod';

/** WJ756, eenheid: in what an amount of help is counted. */
const EENHEID = ['01', '04', '14', '16', '82', '83', '84'] as const;
/** WMO757, frequentie: by the day, by the week, by the month, or over the whole period. */
const FREQUENTIE = ['1', '2', '4', '6'] as const;
const PER_DAG = '1';
const PER_WEEK = '2';
/** Counted by the week, by the month or over the whole period, never by the day. Source: iJw 3.2, CS338 and CS343. */
const NIET_PER_DAG: readonly string[] = ['14', '16', '83', '84'];

/** How much help: so much of a unit, so often. Source: iJw 3.2, CDT_Omvang. */
export const Omvang = z
  .strictObject({
    volume: z.int().min(0).max(99_999_999).describe('Hoeveel'),
    eenheid: z.enum(EENHEID).describe('Waarin het wordt geteld (WJ756)'),
    frequentie: z.enum(FREQUENTIE).describe('Hoe vaak (WMO757)'),
  })
  .refine(({ eenheid, frequentie }) => frequentie !== PER_DAG || !NIET_PER_DAG.includes(eenheid), {
    path: ['frequentie'],
    message: 'Deze eenheid wordt niet per dag geteld',
  })
  .describe('Hoeveel hulp');

/** Code of a product in the list of a region. */
export const Productcode = z
  .string()
  .regex(/^[0-9A-Z]{1,5}$/)
  .describe('Productcode uit de lijst van de regio, als die is afgesproken');

/** What makes an order specifiek: the code of the product, with how much of it. Without them it is of a category. */
export const SPECIFICATIE = {
  productcode: Productcode.optional(),
  omvang: Omvang.optional(),
};

interface Gespecificeerd {
  readonly productcode?: string | undefined;
  readonly omvang?: z.infer<typeof Omvang> | undefined;
  readonly einddatum?: string | undefined;
}

/** A code and an amount go together; by the week there is a last day. Source: iJw 3.2, CD041, CD076, CD080. */
export function controleerOmvang({ productcode, omvang, einddatum }: Gespecificeerd, context: z.RefinementCtx): void {
  const eis = (klopt: boolean, veld: string, message: string): void => {
    if (!klopt) context.addIssue({ code: 'custom', path: [veld], message });
  };
  eis((productcode === undefined) === (omvang === undefined), 'omvang', 'Hoort precies bij een productcode');
  eis(omvang?.frequentie !== PER_WEEK || einddatum !== undefined, 'einddatum', 'Hoort bij een omvang per week');
}
