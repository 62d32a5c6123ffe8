import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import type { Testnaam } from '../../../libs/service/auth/index.ts';
import { AANMELDING, begin, NOTITIE } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Dagtekeningenlijst } from './dagtekeningen.schemas.ts';

const UUR = 3_600_000;

await describeWith(
  ['postgres', 'temporal'],
  'facts of another day than they were reported',
  ({ postgres, temporal }) => {
    let wereld: Apiwereld;
    afterAll(() => wereld.sluit());
    const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
    beforeAll(async () => {
      wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
      await wereld.startWorker();
    }, 60_000);

    /** An aanmelding that came some days before it was entered. */
    async function laat(als: Testnaam, dagen: number): Promise<void> {
      const geldigOp = new Date(Date.now() - dagen * 24 * UUR - UUR).toISOString();
      const gebeurtenis = { ...AANMELDING.gebeurtenis, geldigOp, toelichting: 'De brief lag nog op een bureau.' };
      expect((await wereld.post('/v1/zaken', { ...AANMELDING, gebeurtenis }, { als })).status).toBe(201);
    }
    const lijst = async (als: Testnaam, vraag = '') =>
      (await wereld.get(`/v1/dagtekeningen${vraag}`, { als })).json(Dagtekeningenlijst);

    it('are counted by who reported them, with how far back they went; what was reported as it happened is not', async () => {
      await laat('demo', 2);
      await laat('demo', 5);
      await laat('elders', 9);
      const vandaag = await begin(wereld, { als: 'jeugdprofessional' });
      await wereld.post(`/v1/zaken/${vandaag}/gebeurtenissen`, NOTITIE, { als: 'jeugdprofessional' });

      const { items } = await lijst('teamleider');
      const demo = { door: 'demo', rol: 'intake', organisatie: 'cjg-voorbeeld', aantal: 2, langsteDagen: 5 };
      expect(items).toEqual([{ ...demo, laatsteOp: expect.any(String) }]);
      expect((await lijst('auditor')).items.map(({ door, langsteDagen }) => [door, langsteDagen])).toEqual([
        ['demo', 5],
        ['elders', 9],
      ]);
      expect(await lijst('auditor', '?jaar=2019')).toEqual({ jaar: 2019, items: [] });
    }, 60_000);
  },
);
