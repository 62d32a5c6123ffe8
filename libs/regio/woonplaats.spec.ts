import { woongemeente, type Woonfeit } from './index.ts';

const naar = (nieuweGemeente: string): Woonfeit => ({ type: 'WOONPLAATS_GEWIJZIGD', gegevens: { nieuweGemeente } });
const terug = (naarRoute: string): Woonfeit => ({ type: 'OVERDRACHT_INGETROKKEN', gegevens: { naarRoute } });

describe('the gemeente where a jeugdige lives, as a zaak knows it', () => {
  it.each([
    { geval: 'where it began', feiten: [], verwacht: 'GM0001' },
    { geval: 'that of a move', feiten: [naar('GM0002')], verwacht: 'GM0002' },
    { geval: 'that of the last of two moves', feiten: [naar('GM0002'), naar('GM0003')], verwacht: 'GM0003' },
    {
      geval: 'where it began when the move was taken back',
      feiten: [naar('GM0002'), terug('andere-gemeente')],
      verwacht: 'GM0001',
    },
    {
      geval: 'that of a move when another offer was taken back',
      feiten: [naar('GM0002'), terug('crisis')],
      verwacht: 'GM0002',
    },
  ])('is $geval', ({ feiten, verwacht }) => {
    expect(woongemeente('GM0001', feiten)).toBe(verwacht);
  });
});
