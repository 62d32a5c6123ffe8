import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { newKeyRing } from '../../../libs/service/config/index.ts';
import { WEK, zaakWorkflowId } from '../../../workflows/namen.ts';
import { AANMELDING, begin, codeVan, NOTITIE, TOT_EINDE } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

const NERGENS = '127.0.0.1:9';
const SLEUTELS = newKeyRing('proef'); // one database, so one ring

await describeWith(['postgres', 'temporal'], 'when something is away', ({ postgres, temporal }) => {
  const werelden: Apiwereld[] = [];
  afterAll(async () => {
    for (const een of werelden) await een.sluit();
  });
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  const open = async (anders: Parameters<typeof Apiwereld.open>[1] = {}): Promise<Apiwereld> => {
    const wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal }, { sleutels: SLEUTELS, ...anders });
    werelden.push(wereld);
    return wereld;
  };

  it('goes on reading without Temporal, and asks to send the same key again', async () => {
    const heel = await open();
    await heel.startWorker();
    const zaakId = await begin(heel);
    const zonder = await open({ temporal: { address: NERGENS, namespace: 'default' } });
    expect((await zonder.get(`/v1/zaken/${zaakId}`)).status).toBe(200);
    const antwoord = await zonder.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE);
    expect([antwoord.status, codeVan(antwoord), antwoord.headers.get('retry-after')]).toEqual([
      503,
      'TEMPORAL.AFWEZIG',
      '5',
    ]);
    expect(antwoord.json()['detail']).toContain('dezelfde Idempotency-Key');
    expect((await zonder.get('/gereed', { als: null })).json()).toEqual({
      gereed: false,
      temporal: false,
      database: true,
    });
  }, 60_000);

  it('answers 503 without a worker, and the same key then makes one zaak', async () => {
    const wereld = await open();
    const kenmerk = 'geen-worker';
    const antwoord = await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([503, 'TEMPORAL.AFWEZIG']);
    await wereld.startWorker();
    const opnieuw = await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
    expect([opnieuw.status, opnieuw.json()['volgnummer']]).toEqual([201, 1]);
  }, 60_000);

  it('answers who ends a zaak, also when it is woken at that very moment', async () => {
    const wereld = await open();
    await wereld.startWorker();
    for (let ronde = 0; ronde < 4; ronde += 1) {
      const zaakId = await begin(wereld);
      const { client } = wereld.app.get(TemporalVerbinding);
      const wek = () => client.workflow.getHandle(zaakWorkflowId(zaakId)).signal(WEK);
      const einde = wereld.post(`/v1/zaken/${zaakId}/gebeurtenisreeksen`, { gebeurtenissen: TOT_EINDE });
      for (let keer = 0; keer < 12; keer += 1) await wek().catch(() => undefined); // it may have ended already
      expect([(await einde).status, (await einde).json()['beeindigd']]).toEqual([200, true]);
    }
  }, 60_000);

  it('answers 503 without a database, and lives', async () => {
    const zonder = await open({ databaseUrl: `postgresql://niemand@${NERGENS}/nergens` });
    const antwoord = await zonder.get('/v1/zaken');
    expect([antwoord.status, codeVan(antwoord), antwoord.headers.get('retry-after')]).toEqual([
      503,
      'DATABASE.AFWEZIG',
      '5',
    ]);
    expect((await zonder.post('/v1/zaken', AANMELDING)).status).toBe(503);
    expect((await zonder.get('/gereed', { als: null })).status).toBe(503);
    expect((await zonder.get('/gezond', { als: null })).status).toBe(200);
  }, 60_000);
});
