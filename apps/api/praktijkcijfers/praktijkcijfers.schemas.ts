import { z } from 'zod';

import { PRAKTIJKSOORTEN } from '../../../state-machines/huisarts-verwijzing/huisarts-verwijzing.codes.ts';

const Aantal = (wat: string) =>
  z.int().nullable().describe(`${wat}; afgerond op vijf, en null bij minder dan vijf of geen`);

const Soort = z
  .enum(PRAKTIJKSOORTEN)
  .describe('Met POH Jeugd, zonder, of een controlepraktijk waarmee wordt vergeleken');

const AANTALLEN = {
  hulpvragen: Aantal('Hulpvragen die in dit jaar bij de huisarts kwamen'),
  pohJeugd: Aantal('Waarvan de POH Jeugd werd ingeschakeld'),
  geholpenDoorPohJeugd: Aantal('Waarvan de POH Jeugd het kind kon helpen'),
  verwezen: Aantal('Waarvan er is verwezen naar jeugdhulp'),
  naarCjg: Aantal('Waarvan het CJG het overnam'),
};

const Praktijk = z
  .strictObject({ praktijk: z.string().describe('AGB-code van de praktijk'), soort: Soort, ...AANTALLEN })
  .meta({ id: 'Praktijk' });

const Praktijkgroep = z
  .strictObject({
    soort: Soort,
    praktijken: z.int().describe('Hoeveel praktijken'),
    ...AANTALLEN,
    verwijzingen: z
      .array(
        z.strictObject({
          productcategorie: z.string().describe('JZ020: soort hulp waarnaar werd verwezen'),
          aantal: Aantal('Hoe vaak'),
        }),
      )
      .describe('Naar welke hulp werd verwezen'),
  })
  .meta({ id: 'Praktijkgroep' });

/** Numbers by practice, and by kind of practice to compare. */
export const Praktijkoverzicht = z
  .strictObject({
    jaar: z.int().describe('Kalenderjaar waarin de hulpvraag kwam; wat daarna gebeurde telt mee'),
    kleinsteAantal: z.int().describe('Kleinere aantallen worden niet getoond, zodat geen kind herkenbaar is (aanname)'),
    groepen: z.array(Praktijkgroep).describe('Per soort praktijk'),
    praktijken: z.array(Praktijk).describe('Per praktijk'),
  })
  .meta({ id: 'Praktijkoverzicht' });
export type Praktijkoverzicht = z.infer<typeof Praktijkoverzicht>;

/** Which year: whole years only, for the difference of two periods would show what one of them hides. */
export const Praktijkvraag = z.strictObject({
  jaar: z.coerce.number().int().min(2015).max(9999).optional().describe('Kalenderjaar; standaard dit jaar'),
});
export type Praktijkvraag = z.infer<typeof Praktijkvraag>;
