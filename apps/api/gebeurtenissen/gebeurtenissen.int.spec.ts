import { randomUUID } from 'node:crypto';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { PADEN } from '../../../state-machines/cjg-intake/testing/paden.ts';
import { begin, codeVan, NOTITIE, TOT_BESLUIT, VEILIG, type Gebeurtenis } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Logboekpagina } from './gebeurtenis.schemas.ts';

await describeWith(['postgres', 'temporal'], 'gebeurtenissen over HTTP', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  const meld = (id: string, gebeurtenis: unknown, anders = {}) =>
    wereld.post(`/v1/zaken/${id}/gebeurtenissen`, gebeurtenis, anders);
  const log = async (id: string, als: 'demo' | 'auditor' = 'demo') =>
    (await wereld.get(`/v1/zaken/${id}/gebeurtenissen`, { als })).json(Logboekpagina).items;

  it('stores an event before it answers, stamped with who and when', async () => {
    const id = await begin(wereld);
    const antwoord = await meld(id, VEILIG);
    expect([antwoord.status, antwoord.headers.get('etag')]).toEqual([200, '"2"']);
    const [, regel] = await log(id);
    expect(regel).toMatchObject({
      volgnummer: 2,
      type: 'VEILIGHEID_BEOORDEELD',
      titel: expect.stringMatching(/^Veiligheid/),
      door: { id: 'demo', rol: 'jeugdprofessional', organisatie: 'cjg-voorbeeld' },
    });
  });

  it('cannot be told who reported it, or when it was received', async () => {
    const id = await begin(wereld);
    const antwoord = await meld(id, { ...VEILIG, door: { id: 'chef', rol: 'teamleider', organisatie: 'x' } });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([400, 'VERZOEK.ONGELDIG']);
  });

  it('gives the first answer again for a repeated key, and refuses another body under it', async () => {
    const id = await begin(wereld);
    const kenmerk = 'sleutel-1';
    const eerste = await meld(id, NOTITIE, { kenmerk });
    const tweede = await meld(id, NOTITIE, { kenmerk });
    expect([tweede.status, tweede.tekst]).toEqual([200, eerste.tekst]);
    const andere = await meld(id, VEILIG, { kenmerk });
    expect([andere.status, codeVan(andere)]).toEqual([422, 'KENMERK.HERGEBRUIKT']);
    const ander = await meld(id, NOTITIE, { kenmerk, als: 'teamleider' });
    expect(codeVan(ander)).toBe('KENMERK.HERGEBRUIKT');
    expect(await log(id)).toHaveLength(2);
    expect((await wereld.get(`/v1/zaken/${id}/verzoeken/${kenmerk}`)).tekst).toBe(eerste.tekst);
  });

  it('remembers a key when the event would be refused by now', async () => {
    const id = await begin(wereld);
    const kenmerk = randomUUID();
    const eerste = await meld(id, VEILIG, { kenmerk });
    await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen: TOT_BESLUIT.slice(1) });
    expect((await meld(id, VEILIG, { kenmerk })).tekst).toBe(eerste.tekst);
  });

  it('refuses a stale writer with 412, and tells of a bad If-Match', async () => {
    const id = await begin(wereld);
    await meld(id, NOTITIE, { headers: { 'if-match': '"1"' } });
    const verouderd = await meld(id, NOTITIE, { headers: { 'if-match': '"1"' } });
    expect([verouderd.status, codeVan(verouderd)]).toEqual([412, 'VOLGNUMMER.VEROUDERD']);
    expect((await meld(id, NOTITIE, { headers: { 'if-match': 'vandaag' } })).status).toBe(400);
    expect(await log(id)).toHaveLength(2);
  });

  it.each<[string, Gebeurtenis, number, string]>([
    [
      'an event that cannot be now',
      { type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' } },
      409,
      'GEBEURTENIS.NIET_MOGELIJK',
    ],
    [
      'facts that are wrong',
      { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'onzin' } },
      422,
      'GEGEVENS.ONGELDIG',
    ],
    ['an event that does not exist', { type: 'IETS_ANDERS', gegevens: {} }, 422, 'GEBEURTENIS.ONBEKEND'],
    ['a date in the future', { ...NOTITIE, geldigOp: '2999-01-01', toelichting: 'x' }, 422, 'GELDIG_OP.IN_TOEKOMST'],
    [
      'a date before the state',
      { ...NOTITIE, geldigOp: '2001-01-01', toelichting: 'x' },
      422,
      'GELDIG_OP.VOOR_TOESTAND',
    ],
    [
      'a revocation of what is not there',
      { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer: 9 }, toelichting: 'x' },
      409,
      'CORRECTIE.ONBEKEND_VOLGNUMMER',
    ],
  ])('refuses %s, changes nothing and writes down the attempt', async (_wat, gebeurtenis, status, code) => {
    const id = await begin(wereld);
    const antwoord = await meld(id, gebeurtenis);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([status, code]);
    if (status === 409)
      expect(antwoord.json()['mogelijk']).toContainEqual(expect.objectContaining({ type: 'NOTITIE_TOEGEVOEGD' }));
    expect(antwoord.tekst).not.toContain('onzin');
    const pogingen = await wereld.rijen(
      "select handeling, code, door_id from toegangslog where zaak_id = $1 and resultaat = 'geweigerd'",
      [id],
    );
    expect(pogingen).toEqual([{ handeling: `zaak.gebeurtenis.melden:${gebeurtenis.type}`, code, door_id: 'demo' }]);
    expect(await log(id)).toHaveLength(1);
  });

  it('refuses an event that is not for this role, without telling what is possible', async () => {
    const id = await begin(wereld);
    const antwoord = await meld(id, VEILIG, { als: 'intake' });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'ROL.ONBEVOEGD']);
    expect(antwoord.json()).not.toHaveProperty('mogelijk');
  });

  it('lowers a graver judgement of safety only with another person, and a reason', async () => {
    const zaakId = await begin(wereld);
    const oordeel = (gegevens: object) =>
      wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, {
        ...VEILIG,
        gegevens: { ...VEILIG.gegevens, ...gegevens },
      });
    expect((await oordeel({ uitkomst: 'acuut' })).status).toBe(200);
    const alleen = await oordeel({});
    expect([alleen.status, codeVan(alleen)]).toEqual([409, 'GEBEURTENIS.NIET_MOGELIJK']);
    const zelf = await oordeel({ tweedeBeoordelaar: 'demo', reden: 'gevaarWeg' });
    expect([zelf.status, codeVan(zelf)]).toEqual([409, 'PERSOON.DEZELFDE']);
    const zonderReden = await oordeel({ tweedeBeoordelaar: 'jeugdprofessional' });
    expect([zonderReden.status, codeVan(zonderReden)]).toEqual([422, 'GEGEVENS.ONGELDIG']);
    expect((await oordeel({ tweedeBeoordelaar: 'jeugdprofessional', reden: 'gevaarWeg' })).status).toBe(200);
  });

  it('takes a series as a whole or not at all', async () => {
    const id = await begin(wereld);
    const stuk = [...TOT_BESLUIT.slice(0, 3), { type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' } }];
    const antwoord = await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen: stuk });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([409, 'GEBEURTENIS.NIET_MOGELIJK']);
    expect(await log(id)).toHaveLength(1);
    expect((await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen: [] })).status).toBe(400);
  });

  it('keeps free text sealed, and shows it to who may read it', async () => {
    const id = await begin(wereld);
    const toelichting = 'Moeder vertelt dat het thuis niet goed gaat.';
    await meld(id, { ...NOTITIE, toelichting });
    expect((await log(id))[1]?.toelichting).toBe(toelichting);
    expect((await log(id, 'auditor'))[1]).toMatchObject({
      toelichting: null,
      afdruk: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const opgeslagen = await wereld.rijen(
      'select g, t from gebeurtenis g join persoon.tekst t using (zaak_id, volgnummer) where zaak_id = $1',
      [id],
    );
    expect(opgeslagen).toHaveLength(1);
    expect(JSON.stringify(opgeslagen)).not.toContain('Moeder');
  });

  it('opens an ended zaak again for a correction, and for nothing else', async () => {
    const id = await begin(wereld);
    const { stappen } = PADEN.ingetrokken;
    const gebeurtenissen = stappen.slice(1).map(({ type, gegevens }) => ({ type, gegevens }));
    const einde = await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen }, { als: 'demo' });
    expect(einde.json()).toMatchObject({ status: 'vastgelegd', beeindigd: true });
    const andere = await meld(id, NOTITIE);
    expect([andere.status, codeVan(andere)]).toEqual([409, 'ZAAK.BEEINDIGD']);
    const { type, gegevens } = { type: 'FEIT_GECORRIGEERD', gegevens: { volgnummer: 1, geldigOp: '2026-01-05' } };
    const correctie = await meld(id, { type, gegevens, toelichting: 'De brief lag al eerder in de bus.' });
    expect([correctie.status, correctie.tekst]).toEqual([200, expect.stringContaining('"beeindigd":true')]);
  });

  it('pages through the log by number', async () => {
    const id = await begin(wereld);
    await wereld.post(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen: TOT_BESLUIT });
    const eerste = (await wereld.get(`/v1/zaken/${id}/gebeurtenissen?grootte=4&vanaf=3`)).json(Logboekpagina);
    const tweede = (
      await wereld.get(`/v1/zaken/${id}/gebeurtenissen?grootte=4&vanaf=3&cursor=${eerste.volgende ?? ''}`)
    ).json(Logboekpagina);
    expect([...eerste.items, ...tweede.items].map(({ volgnummer }) => volgnummer)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
