import { randomUUID } from 'node:crypto';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { AANMELDING, begin, codeVan, TOT_BESLUIT } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef, type Antwoord } from '../testing/apiwereld.ts';
import { Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import { Zaak, Zakenpagina } from './zaak.schemas.ts';

await describeWith(['postgres', 'temporal'], 'zaken over HTTP', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  describe('starting one', () => {
    it('answers 201 with where it is and its number', async () => {
      const antwoord = await wereld.post('/v1/zaken', AANMELDING);
      const { zaakId } = antwoord.json(Ontvangst);
      expect(antwoord.status).toBe(201);
      expect(antwoord.headers.get('location')).toBe(`/v1/zaken/${zaakId}`);
      expect(antwoord.headers.get('etag')).toBe('"1"');
      expect(antwoord.json()).toMatchObject({ status: 'vastgelegd', vanaf: 1, volgnummer: 1, beeindigd: false });
      expect(antwoord.tekst).not.toContain('verzoekHash');
    });

    it('makes no twin of a repeated start, and gives its first answer again', async () => {
      const kenmerk = randomUUID();
      const eerste = await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
      const tweede = await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
      expect([tweede.status, tweede.tekst]).toEqual([201, eerste.tekst]);
      expect(tweede.headers.get('location')).toBe(eerste.headers.get('location'));
      expect(await wereld.rijen('select from zaak where id = $1', [eerste.json()['zaakId']])).toHaveLength(1);
    });

    it('gives ten starts at once with one key one zaak', async () => {
      const kenmerk = randomUUID();
      const start = async (): Promise<Antwoord> => {
        const antwoord = await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
        return [202, 503].includes(antwoord.status) ? start() : antwoord; // a busy machine asks to send the same again
      };
      const antwoorden = await Promise.all(Array.from({ length: 10 }, start));
      expect(new Set(antwoorden.map(({ status, tekst }) => `${String(status)} ${tekst}`)).size).toBe(1);
    });

    it('refuses another body under the same key', async () => {
      const kenmerk = randomUUID();
      await wereld.post('/v1/zaken', AANMELDING, { kenmerk });
      const antwoord = await wereld.post('/v1/zaken', { ...AANMELDING, gemeente: 'GM0505' }, { kenmerk });
      expect([antwoord.status, codeVan(antwoord)]).toEqual([422, 'KENMERK.HERGEBRUIKT']);
    });

    it('takes the same key of two users for two zaken', async () => {
      const kenmerk = randomUUID();
      expect(await begin(wereld, { kenmerk })).not.toBe(await begin(wereld, { kenmerk, als: 'intake' }));
    });

    it('leaves no trace of a refused start, and says which fields', async () => {
      const voor = await wereld.rijen('select from persoon.jeugdige');
      const { wordt18Op: _weg, ...gegevens } = AANMELDING.gebeurtenis.gegevens as Record<string, unknown>;
      const verzoek = {
        ...AANMELDING,
        jeugdige: { naam: 'Sanne de Vries' },
        gebeurtenis: { ...AANMELDING.gebeurtenis, gegevens },
      };
      const antwoord = await wereld.post('/v1/zaken', verzoek);
      expect([antwoord.status, codeVan(antwoord)]).toEqual([422, 'GEGEVENS.ONGELDIG']);
      expect(antwoord.json()['velden']).toEqual([
        { pad: '/gebeurtenis/gegevens/wordt18Op', uitleg: 'Bij deze leeftijd is deze dag nodig' },
      ]);
      expect(await wereld.rijen('select from persoon.jeugdige')).toHaveLength(voor.length);
      expect(antwoord.tekst).not.toContain('Sanne');
    });

    it.each([
      ['an unknown route', { route: 'bestaat-niet' }, 422, 'ROUTE.ONBEKEND'],
      [
        'an event that starts nothing',
        { gebeurtenis: { type: 'BESLUIT_GENOMEN', gegevens: {} } },
        403,
        'ROL.ONBEVOEGD',
      ],
      ['a jeugdige that is not there', { jeugdigeId: randomUUID() }, 422, 'JEUGDIGE.ONBEKEND'],
      ['a jeugdige twice', { jeugdigeId: randomUUID(), jeugdige: { naam: 'X' } }, 400, 'VERZOEK.ONGELDIG'],
      ['a wrong burgerservicenummer', { jeugdige: { naam: 'X', bsn: '123456789' } }, 400, 'VERZOEK.ONGELDIG'],
    ])('refuses %s', async (_wat, deel, status, code) => {
      const antwoord = await wereld.post('/v1/zaken', { ...AANMELDING, ...deel }, { als: 'intake' });
      expect([antwoord.status, codeVan(antwoord)]).toEqual([status, code]);
    });

    it('asks for a key', async () => {
      const antwoord = await wereld.vraag('POST', '/v1/zaken', { body: AANMELDING });
      expect([antwoord.status, codeVan(antwoord)]).toEqual([400, 'KENMERK.ONTBREEKT']);
    });

    it('keeps personal details in their own room, encrypted, and finds the same jeugdige again by BSN', async () => {
      const jeugdige = {
        naam: 'Noor Jansen',
        geboortedatum: '2019-05-04',
        bsn: '111222333',
        contact: 'ouders@example.org',
        kanaal: 'email',
      };
      const verzoek = { ...AANMELDING, jeugdige, betrokkenen: [{ naam: 'Ans Jansen', relatie: 'ouder', gezag: true }] };
      const ids = [await wereld.post('/v1/zaken', verzoek), await wereld.post('/v1/zaken', verzoek)];
      const zaken = await Promise.all(ids.map((een) => wereld.get(een.headers.get('location') ?? '')));
      expect(new Set(zaken.map((zaak) => zaak.json()['jeugdigeId'])).size).toBe(1);
      expect(zaken.map(({ tekst }) => tekst).join()).not.toMatch(/Jansen|111222333|ouders@/);
      const alles = JSON.stringify(
        await wereld.rijen(
          'select j, b from persoon.jeugdige j left join persoon.betrokkene b on b.jeugdige_id = j.id',
        ),
      );
      expect(alles).not.toMatch(/Jansen|111222333|ouders@/);
      expect(alles).toContain('ouder');
    });
  });

  describe('looking at one', () => {
    it('shows state, clocks read aloud, tasks, what is possible and what the family hears', async () => {
      const id = await begin(wereld);
      const antwoord = await wereld.get(`/v1/zaken/${id}`);
      const zaak = antwoord.json(Zaak);
      expect(antwoord.headers.get('etag')).toBe('"1"');
      expect(zaak).toMatchObject({
        id,
        route: 'cjg-intake-v1',
        organisatie: 'cjg-voorbeeld',
        gemeente: 'GM0642',
        beeindigd: false,
      });
      expect(zaak.referentie).toMatch(/^Z-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(zaak.staten.every(({ titel }) => titel.includes(' ') || /^[A-Z]/.test(titel))).toBe(true);
      const beslistermijn = zaak.klokken.find(
        ({ termijn }) => termijn === 'beslistermijnAanvraag' || termijn === 'beslistermijn',
      );
      expect(beslistermijn).toMatchObject({
        status: 'loopt',
        familie: 'wettelijk',
        bron: { wet: 'Awb' },
        zekerheid: 'wet',
      });
      expect(beslistermijn?.uitleg[0]).toMatch(/^8 weken \(Awb 4:13/);
      expect(zaak.taken.map(({ id: taak }) => taak.split('.')[0])).toContain(id);
      const aanzet = zaak.mogelijk.find(({ type }) => type === 'VEILIGHEID_BEOORDEELD');
      expect(aanzet).toMatchObject({ magIk: true, schema: { type: 'object' } });
      expect(zaak.gezinHoort.length).toBeGreaterThan(0);
    });

    it('goes from aanmelding to besluit', async () => {
      const id = await begin(wereld);
      const reeks = await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen: TOT_BESLUIT });
      expect([reeks.status, reeks.headers.get('etag')]).toEqual([200, '"10"']);
      const zaak = (await wereld.get(`/v1/zaken/${id}`)).json(Zaak);
      expect(zaak.volgnummer).toBe(10);
      expect(zaak.klokken.find(({ titel }) => /bezwaar/i.test(titel))?.status).toBe('loopt');
      expect(zaak.besluiten).toEqual([{ besluit: 'toekenning', grond: 'Jeugdwet 2.3 lid 1', op: expect.any(String) }]);
    });

    it('writes down who looked, at the zaak or at its headers alone', async () => {
      const id = await begin(wereld);
      await wereld.get(`/v1/zaken/${id}`, { als: 'auditor' });
      await wereld.vraag('HEAD', `/v1/zaken/${id}`, { als: 'auditor' });
      const rijen = await wereld.rijen(
        'select door_id, rol, handeling, resultaat from toegangslog where zaak_id = $1',
        [id],
      );
      const gekeken = { door_id: 'auditor', rol: 'auditor', handeling: 'zaak.lezen', resultaat: 'toegestaan' };
      expect(rijen).toEqual([gekeken, gekeken]);
    });
  });

  describe('finding them', () => {
    it('pages without repeating or skipping one', async () => {
      const ids = [await begin(wereld), await begin(wereld), await begin(wereld)];
      const gezien: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const pagina = await wereld.get(`/v1/zaken?grootte=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
        const { items, volgende } = pagina.json(Zakenpagina);
        gezien.push(...items.map(({ id }) => id));
        cursor = volgende;
      }
      expect(new Set(gezien).size).toBe(gezien.length);
      expect(gezien).toEqual(expect.arrayContaining(ids));
    });

    it('finds by reference, gemeente and state, and refuses a question it does not know', async () => {
      const id = await begin(wereld);
      const { referentie } = (await wereld.get(`/v1/zaken/${id}`)).json(Zaak);
      const gevonden = await wereld.get(`/v1/zaken?referentie=${referentie}&gemeente=GM0642&beeindigd=false`);
      expect(gevonden.json(Zakenpagina).items.map((zaak) => zaak.id)).toEqual([id]);
      expect((await wereld.get('/v1/zaken?naam=Jansen')).status).toBe(400);
      expect((await wereld.get('/v1/zaken?route=cjg-intake-v1')).json(Zakenpagina).items).not.toEqual([]);
      for (const lijst of ['zaken', 'termijnen'])
        expect((await wereld.get(`/v1/${lijst}?route=cjg-intake`)).json()['velden']).toMatchObject([{ pad: '/route' }]);
      expect(codeVan(await wereld.get('/v1/zaken?cursor=bm9wZQ'))).toBe('CURSOR.ONGELDIG');
    });
  });
});
