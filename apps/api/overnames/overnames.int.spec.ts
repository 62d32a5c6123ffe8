import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Logboekpagina, Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import { codeVan, OVERNAME } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef, type Antwoord } from '../testing/apiwereld.ts';
import { Zaak } from '../zaken/zaak.schemas.ts';

const Velden = z.looseObject({ velden: z.array(z.looseObject({ pad: z.string() })) });
const [AANMELDING, VEILIG] = OVERNAME.feiten;

await describeWith(['postgres', 'temporal'], 'taking over a zaak', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  const neemOver = (anders: object = {}, als: 'beheerder' | 'teamleider' | 'demo' = 'beheerder'): Promise<Antwoord> =>
    wereld.post('/v1/overnames', { ...OVERNAME, verwijzing: `Z-${randomUUID()}`, ...anders }, { als });
  const zakenInDatabase = async (): Promise<unknown[]> => wereld.rijen('select id from zaak');
  const haal = async (antwoord: Antwoord): Promise<Zaak> =>
    (await wereld.get(antwoord.headers.get('location') ?? '')).json(Zaak);

  it.each(['teamleider', 'demo'] as const)('is not for %s, and leaves nothing behind', async (als) => {
    const voor = await zakenInDatabase();
    const antwoord = await neemOver({}, als);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'TOEGANG.ONBEVOEGD']);
    expect(await zakenInDatabase()).toEqual(voor);
    const [regel] = await wereld.rijen('select handeling, code, door_id from toegangslog order by id desc limit 1');
    expect(regel).toEqual({ handeling: 'zaak.overnemen', code: 'TOEGANG.ONBEVOEGD', door_id: als });
  });

  it('answers 201, with the zaak where its facts led it and clocks that run from their own dates', async () => {
    const antwoord = await neemOver({ verwijzing: 'Z-2025-0007' });
    expect([antwoord.status, antwoord.json(Ontvangst).vanaf]).toEqual([201, 1]);
    const zaak = await haal(antwoord);
    expect(zaak.herkomst).toMatchObject({ systeem: 'oud-zaaksysteem', verwijzing: 'Z-2025-0007', aangenomen: [] });
    expect(zaak.staten.map(({ id }) => id)).toContain('veiligheidGeborgd');
    // Eight weeks from Monday 6 January 2025: Monday 3 March is the last day. Source: Awb 4:13.
    const klok = zaak.klokken.find(({ termijn }) => termijn === 'beslistermijn');
    expect(klok).toMatchObject({ laatsteDag: '2025-03-03', status: 'overschreden' });
    expect(klok?.overschrijding).toMatchObject({ sinds: '2025-03-03T23:00:00.000Z' });
    expect(klok?.overschrijdingen).toMatchObject([{ bekendOp: zaak.herkomst?.op }]);
  });

  it('tells in the log what happened elsewhere, and sends nobody anything about it', async () => {
    const antwoord = await neemOver();
    const { zaakId } = antwoord.json(Ontvangst);
    const { items } = (await wereld.get(`/v1/zaken/${zaakId}/gebeurtenissen?grootte=200`)).json(Logboekpagina);
    expect(items[0]).toMatchObject({ type: 'ZAAK_OVERGENOMEN', titel: expect.stringContaining('ander systeem') });
    expect(items[0]?.gegevens).toMatchObject({ mandaat: 'besluit-2025-12' });
    expect(items[1]).toMatchObject({ type: 'AANMELDING_ONTVANGEN', geldigOp: '2025-01-05T23:00:00.000Z' });
    expect(items.at(-1)?.type).toBe('OVERNAME_AFGEROND');
    expect(items.filter(({ gegevens }) => gegevens['overgenomen'] === true).length).toBeGreaterThan(3);
    expect(await wereld.rijen("select 1 from uitbak where zaak_id = $1 and soort <> 'traject'", [zaakId])).toEqual([]);
  });

  it('takes over nothing twice: the same zaak answers 200 with its first receipt', async () => {
    const overname = { verwijzing: `Z-${randomUUID()}` };
    const eerste = await neemOver(overname);
    const tweede = await neemOver(overname);
    expect([eerste.status, tweede.status, tweede.tekst]).toEqual([201, 200, eerste.tekst]);
    expect(tweede.headers.get('location')).toBe(eerste.headers.get('location'));
  });

  it('gives ten at once one zaak', async () => {
    const overname = { verwijzing: `Z-${randomUUID()}` };
    const metGeduld = async (): Promise<Antwoord> => {
      const antwoord = await neemOver(overname);
      return antwoord.status === 503 ? metGeduld() : antwoord; // away means: send it again
    };
    const antwoorden = await Promise.all(Array.from({ length: 10 }, metGeduld));
    const zaken = new Set(antwoorden.map((antwoord) => antwoord.json()['zaakId']));
    expect(zaken.size).toBe(1);
    expect(antwoorden.filter(({ status }) => ![200, 201, 202].includes(status))).toEqual([]);
    const regels = await wereld.rijen("select 1 from gebeurtenis where zaak_id = $1 and type = 'ZAAK_OVERGENOMEN'", [
      ...zaken,
    ]);
    expect(regels).toHaveLength(1);
  });

  it('refuses another past for a zaak that was taken over', async () => {
    const verwijzing = `Z-${randomUUID()}`;
    await neemOver({ verwijzing });
    const ander = await neemOver({ verwijzing, feiten: [AANMELDING] });
    expect([ander.status, codeVan(ander)]).toEqual([409, 'OVERNAME.ANDERE_INHOUD']);
  });

  it('opens work to judge a fact that was assumed', async () => {
    const zaak = await haal(await neemOver({ feiten: [AANMELDING, { ...VEILIG, zekerheid: 'aangenomen' }] }));
    const [regel] = zaak.herkomst?.aangenomen ?? [];
    expect(zaak.taken).toContainEqual(expect.objectContaining({ taak: 'herbeoordeel', betreft: regel }));
    expect(zaak.mogelijk.map(({ type }) => type)).toContain('HERBEOORDEELD');
  });

  it('goes on here as any other zaak', async () => {
    const { zaakId } = (await neemOver()).json(Ontvangst);
    const gebeurtenis = { type: 'EERSTE_CONTACT_GELEGD', gegevens: { wijze: 'huisbezoek', jeugdigeGesproken: true } };
    const antwoord = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, gebeurtenis);
    expect([antwoord.status, antwoord.tekst]).toEqual([200, expect.stringContaining('vastgelegd')]);
  });

  it('keeps persons in their own room', async () => {
    const zaak = await haal(await neemOver({ jeugdige: { naam: 'Noor Jansen' } }));
    const opgeslagen = await wereld.rijen('select toestand, g.gegevens from zaak z join gebeurtenis g on g.zaak_id = z.id where z.id = $1', [zaak.id]); // prettier-ignore
    expect(JSON.stringify(opgeslagen)).not.toContain('Jansen');
    expect(await wereld.rijen('select 1 from persoon.jeugdige where id = $1', [zaak.jeugdigeId])).toHaveLength(1);
  });

  it.each<[string, object, number, string, string]>([
    ['a fact that could not have been', { feiten: [AANMELDING, { type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' }, geldigOp: '2025-01-08' }] }, 409, 'GEBEURTENIS.NIET_MOGELIJK', '/feiten/1'],
    ['facts that are not in order', { feiten: [AANMELDING, { ...VEILIG, geldigOp: '2025-01-03' }] }, 422, 'OVERNAME.VOLGORDE', '/feiten/1'],
    ['a fact of the future', { feiten: [AANMELDING, { ...VEILIG, geldigOp: '2999-01-01' }] }, 422, 'GELDIG_OP.IN_TOEKOMST', '/feiten/1'],
    ['a fact with wrong details', { feiten: [AANMELDING, { ...VEILIG, gegevens: { uitkomst: 'onzin' } }] }, 422, 'GEGEVENS.ONGELDIG', '/feiten/1/gegevens/uitkomst'],
    ['an unknown route', { route: 'bestaat-niet' }, 422, 'ROUTE.ONBEKEND', '/route'],
    ['a jeugdige that is not there', { jeugdigeId: randomUUID() }, 422, 'JEUGDIGE.ONBEKEND', '/jeugdigeId'],
    ['a reference that may be a burgerservicenummer', { verwijzing: '111222333' }, 400, 'VERZOEK.ONGELDIG', '/verwijzing'],
    ['no facts', { feiten: [] }, 400, 'VERZOEK.ONGELDIG', '/feiten'],
    ['free text', { feiten: [{ ...AANMELDING, toelichting: 'over het gezin' }] }, 400, 'VERZOEK.ONGELDIG', '/feiten/0'],
    ['another gemeente in its first fact', { feiten: [{ ...AANMELDING, gegevens: { ...AANMELDING.gegevens, gemeente: 'GM0505' } }] }, 400, 'VERZOEK.ONGELDIG', '/feiten/0/gegevens/gemeente'],
  ])('refuses %s, says where it stands, and stores nothing', async (_wat, anders, status, code, pad) => {
    const voor = await zakenInDatabase();
    const antwoord = await neemOver(anders);
    expect([antwoord.status, codeVan(antwoord)]).toEqual([status, code]);
    expect(antwoord.json(Velden).velden.map((veld) => veld.pad)).toContain(pad);
    expect(antwoord.tekst).not.toMatch(/onzin|over het gezin|111222333/);
    expect(await zakenInDatabase()).toEqual(voor);
  }); // prettier-ignore
});
