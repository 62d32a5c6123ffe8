import { z } from 'zod';

import { legFoutUit } from './fout-uitleg.ts';
import { NieuweGebeurtenis } from './gebeurtenis.ts';
import { NieuweOvername } from './overname.ts';
import { NieuweJeugdige } from './persoon.ts';
import { DatumOfTijdstip } from './tijd.ts';

function uitleg(schema: z.ZodType, waarde: unknown): string[] {
  return schema.safeParse(waarde, { error: legFoutUit }).error?.issues.map(({ message }) => message) ?? [];
}

describe('what is wrong with a value', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['nothing', z.string(), undefined, 'Dit ontbreekt'],
    ['no text', z.string(), 7, 'Hier hoort tekst'],
    ['no whole number', z.int(), 1.5, 'Hier hoort een heel getal'],
    ['no number in a query', z.coerce.number(), 'x', 'Hier hoort een getal'],
    ['no yes or no', z.boolean(), 'ja', 'Hier hoort ja of nee (true of false)'],
    ['no list', z.array(z.string()), {}, 'Hier hoort een lijst'],
    ['no object', z.strictObject({}), null, 'Hier hoort een groep velden'],
    ['none of a few codes', z.enum(['post', 'email']), 'duif', 'Kies uit: post, email'],
    ['a code that is not given', z.enum(['post', 'email']), undefined, 'Dit ontbreekt. Kies uit: post, email'],
    ['not the only code', z.literal(true), false, 'Hier hoort true'],
    ['none of many codes', z.enum(Array.from({ length: 40 }, (_, i) => `c${String(i)}`)), 'x', 'Dit staat niet in de lijst van 40 codes; het schema van dit veld noemt ze'], // prettier-ignore
    [
      'none of the kinds',
      z.discriminatedUnion('soort', [z.object({ soort: z.literal('a') }), z.object({ soort: z.literal('b') })]),
      { soort: 'c' },
      'Kies uit: a, b',
    ],
    ['an empty text', z.string().min(1), '', 'Dit mag niet leeg zijn'],
    ['too short', z.string().min(3), 'ab', 'Minstens 3 tekens'],
    ['too long', z.string().max(3), 'abcd', 'Hoogstens 3 tekens'],
    ['too many', z.array(z.int()).max(1), [1, 2], 'Hoogstens 1 in de lijst'],
    ['too low', z.int().min(5), 1, 'Minstens 5'],
    ['no day', z.iso.date(), '2026-02-30', 'Schrijf een bestaande dag als 2026-03-01'],
    ['no id', z.uuid(), 'x', 'Dit is geen id (UUID)'],
    ['a field too many', z.strictObject({}), { meer: 1 }, 'Dit veld hoort hier niet: meer'],
    ['two fields too many', z.strictObject({}), { a: 1, b: 1 }, 'Deze velden horen hier niet: a, b'],
    ['a field that is no name', z.strictObject({}), { 'Jan Jansen': 1 }, 'Hier staat een veld dat er niet hoort'],
  ])('is said of %s', (_geval, schema, waarde, verwacht) => {
    expect(uitleg(schema, waarde)).toEqual([verwacht]);
  });

  it.each(['2026-02-30', '0001-01-01', '1899-12-31', '2026-03-01T25:00:00Z', '2026-03-01T09:30', '2026-03-01T09:30:00.123456Z', '2026-03-01T09:30:00+19:00', 'gisteren'])(
    'is said of %j where a day or an instant belongs',
    (tekst) => {
      expect(uitleg(DatumOfTijdstip, tekst)).toEqual([expect.stringMatching(/^Schrijf een bestaande dag als/)]);
    },
  ); // prettier-ignore

  it.each(['2026-03-01', '2026-03-01T09:30:00Z', '2026-03-01T09:30:00.123+01:00'])('is nothing of %j', (tekst) => {
    expect(uitleg(DatumOfTijdstip, tekst)).toEqual([]);
  });

  it('is never in the language of the library, nor says the value', () => {
    const waarden = [{}, { naam: 7 }, { type: 'geheim', gegevens: [] }, { feiten: [{}], gemeente: 'geheim' }, 'geheim'];
    const gezegd = [NieuweGebeurtenis, NieuweJeugdige, NieuweOvername].flatMap((schema) =>
      waarden.flatMap((waarde) => uitleg(schema, waarde)),
    );
    expect(gezegd.length).toBeGreaterThan(20);
    for (const zin of gezegd) expect(zin).not.toMatch(/\b(invalid|expected|received|unrecognized|too|geheim)\b/i);
  });
});
