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
      const { volg, ...rest } = antwoord.json(Aangenomen);
      expect(rest).toEqual({ status: 'aangenomen', zaakId, kenmerk });
      expect(volg).toMatch(new RegExp(`^/v1/zaken/${zaakId}/verzoeken/${kenmerk}\\?spoor=[0-9a-f]{16}$`));
      expect([antwoord.headers.get('location'), antwoord.headers.get('retry-after')]).toEqual([volg, '5']);
      expect((await wereld.get(volg)).status).toBe(202);
      expect((await wereld.get(volg.replace(/\?.*/, ''))).status).toBe(404); // what is stored is known without it, no more
      await slot.query('rollback');
      let later = await wereld.get(volg);
      while (later.status === 202) later = await wereld.get(volg); // each look waits for the outcome
      expect(later.json(Ontvangst)).toMatchObject({ status: 'vastgelegd', kenmerk, volgnummer: 2 });
      expect((await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { kenmerk })).tekst).toBe(later.tekst);
      expect((await wereld.get(volg.replace(/\?.*/, ''))).tekst).toBe(later.tekst);
    }, 60_000);

    it('is the one that its key stands for: another body under it is refused, also while nothing is stored', async () => {
      const zaakId = await begin(wereld);
      const kenmerk = randomUUID();
      await slot.query('begin');
      await slot.query('select from zaak where id = $1 for update', [zaakId]);
      const eerst = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { kenmerk });
      const anders = { ...NOTITIE, gegevens: { soort: 'overleg' } };
      const tweede = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, anders, { kenmerk });
      await slot.query('rollback');
      const uitkomst = async (volg: string) => {
        let gezien = await wereld.get(volg);
        while (gezien.status === 202) gezien = await wereld.get(volg);
        return gezien;
      };
      expect([eerst.status, tweede.status]).toEqual([202, 202]);
      expect((await uitkomst(eerst.json(Aangenomen).volg)).json(Ontvangst)).toMatchObject({ volgnummer: 2 });
      expect(await uitkomst(tweede.json(Aangenomen).volg)).toMatchObject({ status: 422 });
    }, 60_000);
  },
);
