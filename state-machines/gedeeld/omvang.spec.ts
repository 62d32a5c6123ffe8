import { toewijzingGebeurtenissen } from '../toewijzing/toewijzing.events.ts';
import { PADEN } from '../toewijzing/testing/paden.ts';

const { schema } = toewijzingGebeurtenissen.TOEWIJZING_VOORBEREID;
const { einddatum: _eind, ...ORDER } = PADEN.volgensPlan.stappen[0].gegevens;
const EIND = { einddatum: '2027-12-31' };
const omvang = (frequentie: string, eenheid = '04') => ({ omvang: { volume: 4, eenheid, frequentie } });
const CODE = { productcode: '45A01' };

describe('hoeveel van welk product een toewijzing noemt', () => {
  it.each([
    { geval: 'alleen een categorie', wat: {} },
    { geval: 'een code met een omvang per maand, zonder einddatum', wat: { ...CODE, ...omvang('4') } },
    { geval: 'een code met een omvang per week, met einddatum', wat: { ...CODE, ...omvang('2'), ...EIND } },
    { geval: 'uren per dag', wat: { ...CODE, ...omvang('1') } },
  ])('neemt $geval', ({ wat }) => {
    expect(schema.safeParse({ ...ORDER, ...wat }).success).toBe(true);
  });

  it.each([
    { geval: 'CD041: een code zonder omvang', wat: CODE, veld: 'omvang' },
    { geval: 'CD080: een omvang zonder code', wat: omvang('4'), veld: 'omvang' },
    { geval: 'CD076: een omvang per week zonder einddatum', wat: { ...CODE, ...omvang('2') }, veld: 'einddatum' },
    { geval: 'CS338: etmalen per dag', wat: { ...CODE, ...omvang('1', '14') }, veld: 'omvang.frequentie' },
    { geval: 'een code die tekst is', wat: { productcode: 'hulp', ...omvang('4') }, veld: 'productcode' },
  ])('weigert $geval', ({ wat, veld }) => {
    const uitkomst = schema.safeParse({ ...ORDER, ...wat });
    expect(uitkomst.error?.issues.map(({ path }) => path.join('.'))).toEqual([veld]);
  });
});
