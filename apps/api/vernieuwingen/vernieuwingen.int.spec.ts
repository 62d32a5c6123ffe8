import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { begin, codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { beginOud } from '../testing/oude-zaak.ts';
import { Vernieuwingenpagina } from './vernieuwing.schemas.ts';

const REGELS = { type: 'REGELS_VERNIEUWD', gegevens: { motor: 'motor-2' } };

await describeWith(['postgres', 'temporal'], 'zaken that are behind', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  let oud: string;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
    oud = await beginOud(wereld);
    await begin(wereld);
    await beginOud(wereld, 'elders');
  }, 120_000);

  const lijst = async (vraag = '') =>
    (await wereld.get(`/v1/vernieuwingen${vraag}`, { als: 'beheerder' })).json(Vernieuwingenpagina);
  const meld = (gebeurtenis: object, als: 'beheerder' | 'teamleider' = 'beheerder') =>
    wereld.post(`/v1/zaken/${oud}/gebeurtenissen`, gebeurtenis, { als });

  it.each(['teamleider', 'demo', 'monitor', 'auditor'] as const)('are not for %s', async (als) => {
    const antwoord = await wereld.get('/v1/vernieuwingen', { als });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'TOEGANG.ONBEVOEGD']);
  });

  it.each([REGELS, { type: 'ROUTE_VERNIEUWD', gegevens: { route: 'cjg-intake-v2' } }])(
    'are brought up to date by nobody else: $type',
    async (gebeurtenis) => {
      const antwoord = await meld(gebeurtenis, 'teamleider');
      expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'ROL.ONBEVOEGD']);
    },
  );

  it('are listed with what brings them up to date: those of the own organisation', async () => {
    const { items, bekeken } = await lijst();
    expect([items, bekeken]).toEqual([
      [expect.objectContaining({ zaakId: oud, route: 'cjg-intake-v1', motor: 'motor-1', stappen: [REGELS] })],
      2,
    ]);
  });

  it('are found page by page, also where a page holds none', async () => {
    const eerste = await lijst('?grootte=1');
    expect([eerste.items, eerste.bekeken]).toEqual([[], 1]); // the newest one is up to date
    const tweede = await lijst(`?grootte=1&cursor=${eerste.volgende ?? ''}`);
    expect([tweede.items.map(({ zaakId }) => zaakId), tweede.volgende]).toEqual([[oud], undefined]);
  });

  it.each([
    {
      geval: 'a route that is not there',
      gebeurtenis: { type: 'ROUTE_VERNIEUWD', gegevens: { route: 'cjg-intake-v9' } },
    },
    { geval: 'another route', gebeurtenis: { type: 'ROUTE_VERNIEUWD', gegevens: { route: 'crisis-v1' } } },
    { geval: 'rules that are not there', gebeurtenis: { type: 'REGELS_VERNIEUWD', gegevens: { motor: 'motor-9' } } },
    {
      geval: 'a calendar that is not there',
      gebeurtenis: { type: 'KALENDER_VERNIEUWD', gegevens: { kalender: 'nl-9' } },
    },
  ])('do not go over to $geval', async ({ gebeurtenis }) => {
    const antwoord = await meld(gebeurtenis);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([422, 'GEGEVENS.ONGELDIG']);
  });

  it('are no longer listed once they went over', async () => {
    expect((await meld(REGELS)).status).toBe(200);
    expect((await lijst()).items).toEqual([]);
    const antwoord = await meld(REGELS);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([409, 'GEBEURTENIS.NIET_MOGELIJK']);
  });
});
