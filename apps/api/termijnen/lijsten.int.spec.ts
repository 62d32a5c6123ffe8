import { randomUUID } from 'node:crypto';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Berichtenpagina } from '../berichten/berichten.controller.ts';
import { begin } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Traject } from '../trajecten/traject.schemas.ts';
import { Zaak } from '../zaken/zaak.schemas.ts';
import { Termijnpagina } from './termijnen.controller.ts';

const ACUUT = { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'acuut', instrument: 'lirik' } };

await describeWith(['postgres', 'temporal'], 'lists over zaken', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  let zaakId: string;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
    await begin(wereld, { als: 'elders' });
    zaakId = await begin(wereld);
    await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, ACUUT);
  }, 60_000);

  it('shows running clocks by deadline, of the own organisation', async () => {
    const { items } = (await wereld.get('/v1/termijnen?familie=wettelijk')).json(Termijnpagina);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((een) => een.zaakId))).toEqual(new Set([zaakId]));
    expect(new Set(items.map(({ familie }) => familie))).toEqual(new Set(['wettelijk']));
    const einden = items.map(({ verstrijktOp }) => verstrijktOp ?? '9999');
    expect(einden).toEqual([...einden].sort());
  });

  it('shows a monitor the clocks of every organisation', async () => {
    const { items } = (await wereld.get('/v1/termijnen?status=loopt', { als: 'monitor' })).json(Termijnpagina);
    expect(new Set(items.map(({ organisatie }) => organisatie))).toEqual(new Set(['cjg-voorbeeld', 'cjg-elders']));
  });

  it('shows birthdays and the like when asked for', async () => {
    const { items } = (await wereld.get('/v1/termijnen?soort=grens')).json(Termijnpagina);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ soort, familie }) => soort === 'grens' && familie === null)).toBe(true);
  });

  it('shows messages, newest first, without their inside', async () => {
    const rij = `insert into bericht (sleutel, zaak_id, organisatie, gemeente, aan, over, inhoud, onderwerp, tekst, via, uitkomst, op)
      values ($1, $2, $3, 'GM0642', 'intake', 'termijn', '{}', 'Termijn nadert', 'De beslistermijn nadert.', 'log', 'bezorgd', now())`;
    for (const wie of ['cjg-voorbeeld', 'cjg-elders', 'cjg-voorbeeld'])
      await wereld.rijen(rij, [randomUUID(), zaakId, wie]);
    const { items } = (await wereld.get(`/v1/berichten?zaakId=${zaakId}`)).json(Berichtenpagina);
    expect(items.map(({ onderwerp }) => onderwerp)).toEqual(['Termijn nadert', 'Termijn nadert']);
  });

  it('shows the chain of a traject with what was handed over', async () => {
    const { trajectId } = (await wereld.get(`/v1/zaken/${zaakId}`)).json(Zaak);
    const traject = (await wereld.get(`/v1/trajecten/${trajectId}`)).json(Traject);
    expect(traject.zaken.map(({ id }) => id)).toEqual([zaakId]);
    expect(traject.overdrachten).toEqual([expect.objectContaining({ zaakId, fase: 'aangeboden' })]);
  });
});
