import { z } from 'zod';

const Aantal = z.int().min(0);

/** Who reported, as the published figures name it; `zonderBron` is what the four named sources leave over. */
export const BRONNEN = ['medischVerwijzer', 'veiligThuis', 'clientZelf', 'onderwijs', 'zonderBron'] as const;
export type Aanmeldbron = (typeof BRONNEN)[number];

/** Published figures of one year of one gemeente: what the simulation is given, and what it is measured against. */
export const Jaarcijfers = z
  .object({
    bron: z.string().describe('Waar deze cijfers zijn gepubliceerd'),
    gemeente: z.string().regex(/^GM\d{4}$/),
    jaar: z.int().min(2015).max(2100),
    beginstand: Aantal,
    eindstand: Aantal,
    totaal: Aantal,
    wachtdagenGemiddeld: z.number().min(0),
    instroomGenoemd: z.record(z.enum(['medischVerwijzer', 'veiligThuis', 'clientZelf', 'onderwijs']), Aantal),
    afgeleid: z.object({
      instroom: Aantal,
      instroomZonderGenoemdeBron: Aantal,
      uitstroom: Aantal,
      uitleg: z.string(),
    }),
  })
  .refine(({ totaal, beginstand, afgeleid }) => totaal === beginstand + afgeleid.instroom, {
    message: 'Het totaal is de beginstand en de instroom samen',
  })
  .refine(({ totaal, eindstand, afgeleid }) => eindstand === totaal - afgeleid.uitstroom, {
    message: 'De eindstand is het totaal zonder de uitstroom',
  })
  .refine(
    ({ instroomGenoemd, afgeleid }) =>
      Object.values(instroomGenoemd).reduce((som, aantal) => som + aantal, afgeleid.instroomZonderGenoemdeBron) ===
      afgeleid.instroom,
    { message: 'De bronnen tellen op tot de instroom' },
  );
export type Jaarcijfers = z.infer<typeof Jaarcijfers>;

/** The inflow by source, the rest without one. Unit: clients in the year. */
export function instroomPerBron({ instroomGenoemd, afgeleid }: Jaarcijfers): Record<Aanmeldbron, number> {
  return { ...instroomGenoemd, zonderBron: afgeleid.instroomZonderGenoemdeBron };
}
