import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { ketenVan } from './keten.ts';

const op = (dag: string): Tijdstip => Tijdstip.parse(`2026-${dag}T09:00:00.000Z`);
const KIND = 'kind';
const zaak = (id: string, van: string, tot: string | null = null, organisatie = 'eigen') => ({
  ...{ id, jeugdige: KIND, organisatie },
  begonnenOp: op(van),
  geeindigdOp: tot === null ? null : op(tot),
});
const overdracht = (anders: object = {}) => ({
  ...{ zaakId: 'a', naarRoute: 'crisis', fase: 'aangeboden' as const, isHierBeantwoord: true },
  ...{ aangebodenOp: op('01-12'), beslistOp: null, naarZaak: null, ...anders },
});
const PEIL = op('03-31');

describe('the lead time of a chain', () => {
  it('runs from the first zaak until now, and beside it each part', () => {
    const { van, tot, dagen, delen } = ketenVan([zaak('b', '02-01'), zaak('a', '01-05', '02-03')], [], PEIL);
    expect({ van, tot, dagen }).toEqual({ van: op('01-05'), tot: null, dagen: 85 });
    expect(delen.map(({ zaakId, dagen: lang }) => [zaakId, lang])).toEqual([
      ['a', 29],
      ['b', 58],
    ]);
  });

  it('ends with the zaak that ends last', () => {
    const keten = ketenVan([zaak('a', '01-05', '03-02'), zaak('b', '01-10', '02-01')], [], PEIL);
    expect([keten.tot, keten.dagen]).toEqual([op('03-02'), 56]);
  });

  it('counts days over the change to summer time as calendar days', () => {
    expect(ketenVan([zaak('a', '03-28')], [], op('03-30')).dagen).toBe(2);
  });

  it('names a time in which no zaak ran, and none where zaken overlap', () => {
    const zaken = [zaak('a', '01-05', '01-20'), zaak('b', '01-10', '01-15'), zaak('c', '02-01')];
    expect(ketenVan(zaken, [], PEIL)).toMatchObject({
      dagenZonderZaak: 12,
      gaten: [{ soort: 'geenZaak', van: op('01-20'), tot: op('02-01'), dagen: 12, naZaak: 'a', naarRoute: null }],
    });
  });

  it('is no gap when the zaak before it never ended', () => {
    expect(ketenVan([zaak('a', '01-05'), zaak('b', '01-10', '01-15'), zaak('c', '02-01')], [], PEIL).gaten).toEqual([]);
  });

  it('names a hand-over that waits for its answer, and one that nobody took up', () => {
    const { gaten } = ketenVan(
      [zaak('a', '01-05')],
      [overdracht(), overdracht({ fase: 'aanvaard', beslistOp: op('01-14'), naarRoute: 'toewijzing' })],
      PEIL,
    );
    expect(gaten.map(({ soort, naarRoute, tot, dagen }) => [soort, naarRoute, tot, dagen])).toEqual([
      ['geenAntwoord', 'crisis', null, 78],
      ['nietOpgenomen', 'toewijzing', null, 76],
    ]);
  });

  it.each([
    { geval: 'taken up', anders: { fase: 'aanvaard', beslistOp: op('01-14'), naarZaak: 'b' } },
    { geval: 'refused', anders: { fase: 'geweigerd', beslistOp: op('01-14') } },
    { geval: 'taken back', anders: { fase: 'ingetrokken', beslistOp: op('01-14') } },
    { geval: 'accepted outside Wissel', anders: { fase: 'aanvaard', beslistOp: op('01-14'), isHierBeantwoord: false } },
  ])('has no gap for a hand-over that was $geval', ({ anders }) => {
    expect(ketenVan([zaak('a', '01-05')], [overdracht(anders)], PEIL).gaten).toEqual([]);
  });

  it.each([
    { geval: 'never had a zaak', zaken: [zaak('a', '01-05')], bij: 'team', gat: ['01-12', 78, 'a'] },
    {
      geval: 'ended its zaak',
      zaken: [zaak('a', '01-05'), zaak('t', '01-08', '03-01', 'team')],
      bij: 'team',
      gat: ['03-01', 30, 't'],
    },
    { geval: 'has one that runs', zaken: [zaak('a', '01-05')], bij: 'eigen', gat: null },
    { geval: 'ended it with all others', zaken: [zaak('a', '01-05', '02-01')], bij: 'team', gat: null },
  ])('sees whether who has sight on safety $geval', ({ zaken, bij, gat }) => {
    const zicht = [{ jeugdige: KIND, zichtDoor: bij, zichtSinds: op('01-12') }];
    const gevonden = ketenVan(zaken, [], PEIL, zicht).gaten.filter(({ soort }) => soort === 'zichtZonderZaak');
    const verwacht = gat === null ? [] : [[op(String(gat[0])), gat[1], gat[2]]];
    expect(gevonden.map(({ van, dagen, naZaak }) => [van, dagen, naZaak])).toEqual(verwacht);
  });
});
