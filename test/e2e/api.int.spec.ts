import { randomUUID } from 'node:crypto';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { Toegangslog } from '../../libs/service/storage/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { gebeurtenissenVan } from '../workflow/zaken.ts';
import { useApi, type Antwoord } from './apiwereld.ts';

const [aanmelding, ...totBesluit] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const { jeugdigeId: _pseudoniem, gemeente: _gemeente, ...feiten } = aanmelding.gegevens;
const NIEUW = {
  route: 'cjg-intake',
  gemeente: 'GM0642',
  gebeurtenis: { type: aanmelding.type, gegevens: feiten },
};

await describeWith(['postgres', 'temporal'], 'the API', ({ postgres, temporal }) => {
  const api = useApi(temporal, useFreshDatabase(postgres, migreerProef));

  const start = (sleutel: string = randomUUID(), body: unknown = NIEUW): Promise<Antwoord> =>
    api().vraag('/v1/zaken', { als: 'demo', method: 'POST', body, kop: { 'idempotency-key': sleutel } });
  const nieuweZaak = async (): Promise<string> => String((await start()).body['zaakId']);
  const meld = (zaak: string, body: unknown, kop: Record<string, string> = {}): Promise<Antwoord> =>
    api().vraag(`/v1/zaken/${zaak}/gebeurtenissen`, {
      als: 'demo',
      method: 'POST',
      body,
      kop: { 'idempotency-key': randomUUID(), ...kop },
    });

  it('refuses who brings no token, or one of its own making', async () => {
    const zonder = await api().vraag('/v1/zaken');
    const vals = await api().vraag('/v1/zaken', { kop: { authorization: 'Bearer e30.e30.e30' } });
    expect([zonder.status, zonder.body['code'], vals.status]).toEqual([401, 'TOEGANG.GEEN_TOKEN', 401]);
  });

  it('refuses a wrong role before it tells anything of the zaak or reads the body', async () => {
    const vraag = { als: 'monitor' as const, method: 'POST', body: '{ this is no json' };
    const bestaand = await api().vraag(`/v1/zaken/${await nieuweZaak()}/gebeurtenissen`, vraag);
    const onbekend = await api().vraag(`/v1/zaken/${randomUUID()}/gebeurtenissen`, vraag);
    expect(bestaand.status).toBe(403);
    expect(onbekend.body).toEqual(bestaand.body);
  });

  it('shows an unknown zaak and one of another organisation alike', async () => {
    const elders = await api().vraag(`/v1/zaken/${await nieuweZaak()}`, { als: 'elders' });
    const onbekend = await api().vraag(`/v1/zaken/${randomUUID()}`, { als: 'elders' });
    expect(elders.status).toBe(404);
    expect(elders.body).toEqual(onbekend.body);
  });

  it('writes a refused attempt in the access log: who, what type, which code', async () => {
    const zaak = await nieuweZaak();
    await meld(zaak, { type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' } });
    const { items: rijen } = await new Toegangslog(api().zaken.database).lees({
      bereik: 'cjg-voorbeeld',
      zaakId: zaak,
    });
    expect(rijen).toContainEqual(
      expect.objectContaining({
        doorId: 'demo',
        handeling: expect.stringContaining('BESLUIT_BEKENDGEMAAKT'),
        code: 'GEBEURTENIS.NIET_MOGELIJK',
      }),
    );
  });

  it('takes an aanmelding to a besluit with its clocks explained', async () => {
    const zaak = await nieuweZaak();
    const reeks = await api().vraag(`/v1/zaken/${zaak}/gebeurtenisreeksen`, {
      als: 'demo',
      method: 'POST',
      body: { gebeurtenissen: totBesluit },
      kop: { 'idempotency-key': randomUUID() },
    });
    const { body } = await api().vraag(`/v1/zaken/${zaak}`, { als: 'demo' });
    expect([reeks.status, reeks.body['volgnummer']]).toEqual([200, 10]);
    expect(body['klokken']).toContainEqual(
      expect.objectContaining({
        termijn: 'bezwaartermijn',
        status: 'loopt',
        zekerheid: 'wet',
        uitleg: expect.any(Array),
      }),
    );
  });

  it('makes no second zaak of a retried start, and gives the first answer again', async () => {
    const sleutel = randomUUID();
    const [eerste, tweede] = [await start(sleutel), await start(sleutel)];
    expect(eerste.status).toBe(201);
    expect(tweede.body).toEqual(eerste.body);
  });

  it('refuses the same key with another body', async () => {
    const zaak = await nieuweZaak();
    const kop = { 'idempotency-key': randomUUID() };
    const notitie = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'observatie' } };
    await meld(zaak, notitie, kop);
    const anders = await meld(zaak, { ...notitie, toelichting: 'iets anders' }, kop);
    expect([anders.status, anders.body['code']]).toEqual([422, 'KENMERK.HERGEBRUIKT']);
  });

  it('says what is possible when an event is not, and stores nothing', async () => {
    const zaak = await nieuweZaak();
    const weigering = await meld(zaak, {
      type: 'PLAN_VASTGESTELD',
      gegevens: { grondslag: 'hulpverleningsplan', pgbToetsNodig: false },
    });
    const log = await api().vraag(`/v1/zaken/${zaak}/gebeurtenissen`, { als: 'demo' });
    expect([weigering.status, weigering.headers.get('content-type')]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ]);
    expect(weigering.body['mogelijk']).toContainEqual(expect.objectContaining({ type: 'VEILIGHEID_BEOORDEELD' }));
    expect(log.body['items']).toHaveLength(1);
  });

  it('refuses who rests on an older number', async () => {
    const zaak = await nieuweZaak();
    const notitie = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'observatie' } };
    const goed = await meld(zaak, notitie, { 'if-match': '"1"' });
    const oud = await meld(zaak, notitie, { 'if-match': '"1"' });
    expect([goed.status, oud.status, oud.body['code']]).toEqual([200, 412, 'VOLGNUMMER.VEROUDERD']);
  });

  it('names every wrong field and echoes no value', async () => {
    const fout = await start(randomUUID(), { ...NIEUW, gemeente: 'Zwijndrecht', extra: 'geheim-woord' });
    expect(fout.status).toBe(400);
    expect(JSON.stringify(fout.body)).not.toMatch(/Zwijndrecht|geheim-woord/);
    expect(fout.body['velden']).toEqual(
      expect.arrayContaining([expect.objectContaining({ pad: expect.stringContaining('gemeente') })]),
    );
  });

  it('lets exactly one of fifty claim a task', async () => {
    const zaak = await nieuweZaak();
    const { body } = await api().vraag(`/v1/zaken/${zaak}`, { als: 'jeugdprofessional' });
    const taak = (body['taken'] as { id: string; rol: string }[]).find(({ rol }) => rol === 'jeugdprofessional');
    const namen = ['demo', 'jeugdprofessional'] as const;
    const claim = async (als: (typeof namen)[number]) => {
      const kop = { 'idempotency-key': randomUUID() };
      for (;;) {
        const antwoord = await api().vraag(`/v1/taken/${taak?.id ?? ''}/claim`, { als, method: 'POST', kop });
        if (antwoord.status !== 503) return antwoord; // a busy machine asks to send the same again
      }
    };
    const claims = await Promise.all(Array.from({ length: 50 }, (_, i) => claim(namen[i % 2] ?? 'demo')));
    const winnaars = new Set(
      claims.filter(({ status }) => status === 200).map(({ body: { behandelaar } }) => behandelaar),
    );
    expect(winnaars.size).toBe(1);
    const verloren = claims.filter(({ status }) => status !== 200).map(({ status, body: { code } }) => [status, code]);
    for (const verlies of verloren) expect(verlies).toEqual([409, 'TAAK.BIJ_ANDER']);
  });
});
