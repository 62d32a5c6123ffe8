import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { begin, NOTITIE } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Aangenomen, Ontvangst } from './gebeurtenis.schemas.ts';

await describeWith(
  ['postgres', 'temporal'],
  'a request that is accepted and not stored yet',
  ({ postgres, temporal }) => {
    let wereld: Apiwereld;
    let slot: pg.Client;
    afterAll(async () => {
      await slot.end();
      await wereld.sluit();
    });
    const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
    beforeAll(async () => {
      wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
      await wereld.startWorker();
      slot = new pg.Client({ connectionString: eigenaarUrl() });
      await slot.connect();
    }, 60_000);

    it('is answered with 202 and where to look, and that place tells when it is stored', async () => {
      const zaakId = await begin(wereld);
      const kenmerk = randomUUID();
      await slot.query('begin');
      await slot.query('select from zaak where id = $1 for update', [zaakId]); // whoever writes this zaak waits
      const antwoord = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { kenmerk });
      expect(antwoord.status).toBe(202);
      const volg = `/v1/zaken/${zaakId}/verzoeken/${kenmerk}`;
      expect(antwoord.json(Aangenomen)).toEqual({ status: 'aangenomen', zaakId, kenmerk, volg });
      expect([antwoord.headers.get('location'), antwoord.headers.get('retry-after')]).toEqual([volg, '5']);
      expect((await wereld.get(volg)).status).toBe(202);
      await slot.query('rollback');
      let later = await wereld.get(volg);
      while (later.status === 202) later = await wereld.get(volg); // each look waits for the outcome
      expect(later.json(Ontvangst)).toMatchObject({ status: 'vastgelegd', kenmerk, volgnummer: 2 });
      expect((await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { kenmerk })).tekst).toBe(later.tekst);
    }, 60_000);
  },
);
