import { z } from 'zod';
import { NEDERLANDSE_KALENDER, datum } from '../../libs/kalender/index.ts';
import { EENHEDEN, KALENDERBELEID, berekenDwangsom } from '../../libs/termijnen/index.ts';
import { verwerkTermijnen } from '../../apps/cli/termijnen.ts';
import { readJson } from './bestanden.ts';

const Voorbeeld = z.object({
  id: z.string(),
  rule: z.string(),
  start: z.string(),
  length: z.number(),
  unit: z.enum(EENHEDEN),
  suspensions: z.array(z.object({ from: z.string(), until: z.string() })),
  atw: z.boolean().optional(),
  calendar: z.enum(KALENDERBELEID).default('ATW'),
  expectedEnd: z.string(),
  decisionTermEnd: z.string().optional(),
  asOf: z.string().optional(),
  expectedFirstDay: z.string().optional(),
  expectedAmountEUR: z.number().optional(),
});
type Voorbeeld = z.infer<typeof Voorbeeld>;

const voorbeelden = z.object({ vectors: z.array(Voorbeeld) }).parse(readJson('termijn-voorbeelden.json')).vectors;
const dwangsommen = voorbeelden.filter(({ decisionTermEnd }) => decisionTermEnd !== undefined);
const termijnen = voorbeelden.filter(({ decisionTermEnd }) => decisionTermEnd === undefined);

function itemOf({ id, start, length, unit, atw = false, calendar, suspensions }: Voorbeeld) {
  const opschortingen = suspensions.map(({ from, until }) => ({ van: from, tot: until }));
  return { id, start, duur: { aantal: length, eenheid: unit }, atw, kalender: calendar, opschortingen };
}

describe('uitgewerkte voorbeelden van de domeinreferentie', () => {
  it('zijn er alle 35', () => {
    expect([termijnen.length, dwangsommen.length]).toEqual([33, 2]);
  });

  it.each(termijnen)('$id $rule: $expectedEnd', (voorbeeld) => {
    const einde =
      voorbeeld.unit === 'uren' ? { laatsteMoment: voorbeeld.expectedEnd } : { laatsteDag: voorbeeld.expectedEnd };
    expect(verwerkTermijnen([itemOf(voorbeeld)])).toEqual([{ id: voorbeeld.id, ...einde, voorlopig: false }]);
  });

  it.each(dwangsommen)('$id $rule: dwangsom op $asOf', (voorbeeld) => {
    const { start, decisionTermEnd = '', asOf = '' } = voorbeeld;
    const melding = { ontvangenOp: datum(start), laatsteDag: datum(decisionTermEnd) };
    expect(berekenDwangsom(melding, NEDERLANDSE_KALENDER, datum(asOf))).toMatchObject({
      ok: true,
      eersteDag: voorbeeld.expectedFirstDay,
      laatsteDag: voorbeeld.expectedEnd,
      bedrag: voorbeeld.expectedAmountEUR,
    });
  });
});
