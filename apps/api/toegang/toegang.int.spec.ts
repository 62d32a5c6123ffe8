import { randomUUID } from 'node:crypto';

import { generateKeyPair, SignJWT } from 'jose';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { ROLLEN, type Rol } from '../../../libs/contracts/rollen.ts';
import { LOKALE_DOELGROEP, LOKALE_UITGEVER } from '../../../libs/service/auth/index.ts';
import { begin, codeVan, NOTITIE } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef, type Antwoord } from '../testing/apiwereld.ts';
import { Zaak, Zakenpagina } from '../zaken/zaak.schemas.ts';
import { ingevuld, operatiesVan, type Operatie } from '../testing/operaties.ts';
import { RECHTEN } from '../testing/rechten.ts';

await describeWith(['postgres', 'temporal'], 'access comes first', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  let operaties: readonly Operatie[];
  let zaakId: string;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
    operaties = await operatiesVan(wereld);
    zaakId = await begin(wereld);
  }, 60_000);

  const vraag = (operatie: Operatie, anders: Parameters<Apiwereld['vraag']>[2], zaak = zaakId) =>
    wereld.vraag(operatie.methode, ingevuld(operatie, zaak), anders);
  const geweigerd = () =>
    wereld.rijen(
      "select handeling, code, door_id, zaak_id from toegangslog where resultaat = 'geweigerd' order by id desc",
    );

  it('knows the rights of every operation', () => {
    expect(operaties.map(({ id }) => id).sort()).toEqual(Object.keys(RECHTEN).sort());
  });

  describe('401', () => {
    it('refuses every operation without a token, whatever else is wrong with the request', async () => {
      for (const operatie of operaties) {
        const body = operatie.methode === 'GET' ? {} : { body: '{"kapot' };
        const antwoord = await vraag(operatie, { als: null, ...body }, 'geen-zaak');
        expect([operatie.id, antwoord.status, codeVan(antwoord)]).toEqual([operatie.id, 401, 'TOEGANG.GEEN_TOKEN']);
        expect(antwoord.headers.get('www-authenticate')).toBe('Bearer');
      }
    });

    it('refuses a token that proves nothing', async () => {
      const { privateKey } = await generateKeyPair('ES256');
      const claims = {
        organisatie: 'cjg-voorbeeld',
        rollen: ['teamleider'],
        sub: 'demo',
        iss: LOKALE_UITGEVER,
        aud: LOKALE_DOELGROEP,
      };
      const vreemd = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256' })
        .setExpirationTime('1h')
        .sign(privateKey);
      const geheim = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setExpirationTime('1h')
        .sign(Buffer.alloc(32));
      const zonder = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
      const [kop, , handtekening] = (await wereld.token('demo')).split('.');
      const verwisseld = `${kop ?? ''}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${handtekening ?? ''}`;
      for (const token of [vreemd, geheim, zonder, verwisseld, 'onzin', '']) {
        const antwoord = await wereld.get('/v1/zaken', { als: null, headers: { authorization: `Bearer ${token}` } });
        expect([antwoord.status, codeVan(antwoord)]).toEqual([401, 'TOEGANG.TOKEN_ONGELDIG']);
      }
    });
  });

  describe('403', () => {
    it.each(ROLLEN)('lets %s do what the rights say, and nothing else', async (rol) => {
      for (const operatie of operaties.filter(
        ({ id }) => id !== 'volgWijzigingen' || RECHTEN[id]?.includes(rol) === false,
      )) {
        const antwoord = await vraag(operatie, { als: rol, ...(operatie.methode === 'POST' && { body: {} }) });
        const mag = RECHTEN[operatie.id]?.includes(rol) === true;
        const onbevoegd = antwoord.status === 403 && codeVan(antwoord) === 'TOEGANG.ONBEVOEGD';
        expect([operatie.id, antwoord.status === 401, onbevoegd]).toEqual([operatie.id, false, !mag]);
      }
    });

    it('tells a wrong role nothing about the zaak, before the request is looked at', async () => {
      const antwoorden: Antwoord[] = [];
      for (const zaak of [zaakId, randomUUID(), 'geen-zaak']) {
        antwoorden.push(await wereld.post(`/v1/zaken/${zaak}/gebeurtenissen`, '{"kapot', { als: 'monitor' }));
      }
      expect(antwoorden.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(new Set(antwoorden.map(({ tekst }) => tekst)).size).toBe(1);
    });
  });

  describe('404', () => {
    it('gives an unknown zaak and one of another organisation the same answer, byte for byte', async () => {
      const overZaken = operaties.filter(
        ({ pad }) =>
          pad.includes('{zaakId}') ||
          pad.includes('{taakId}') ||
          pad.includes('{trajectId}') ||
          pad.includes('{overdrachtId}'),
      );
      expect(overZaken.length).toBeGreaterThan(5);
      for (const operatie of overZaken) {
        const body = operatie.methode === 'POST' ? { kenmerk: randomUUID(), body: { naar: 'intake' } } : {};
        const elders = await vraag(operatie, { als: 'elders', ...body });
        const onbekend = await vraag(operatie, { als: 'elders', ...body }, randomUUID());
        expect([operatie.id, elders.status, elders.tekst]).toEqual([operatie.id, 404, onbekend.tekst]);
        expect(koppen(elders)).toEqual(koppen(onbekend));
      }
    });

    it('comes before a bad body', async () => {
      const antwoord = await wereld.post(`/v1/zaken/${randomUUID()}/gebeurtenissen`, '{"kapot');
      expect([antwoord.status, codeVan(antwoord)]).toEqual([404, 'ZAAK.ONBEKEND']);
    });

    it('lets an oversight role see every organisation, and no other role', async () => {
      const elders = await begin(wereld, { als: 'elders' });
      expect((await wereld.get(`/v1/zaken/${elders}`, { als: 'auditor' })).status).toBe(200);
      expect((await wereld.get(`/v1/zaken/${elders}`, { als: 'teamleider' })).status).toBe(404);
      const gezien = (await wereld.get('/v1/zaken', { als: 'teamleider' })).json(Zakenpagina);
      expect(new Set(gezien.items.map(({ organisatie }) => organisatie))).toEqual(new Set(['cjg-voorbeeld']));
      const { organisatie } = (await wereld.get(`/v1/zaken/${elders}`, { als: 'auditor' })).json(Zaak);
      const zoek = async (als: Rol) =>
        (await wereld.get(`/v1/zaken?organisatie=${organisatie}`, { als })).json(Zakenpagina).items.map(({ id }) => id);
      expect([await zoek('auditor'), await zoek('teamleider')]).toEqual([[elders], []]);
    });
  });

  it('writes down who was refused what, of which type, and with which code', async () => {
    await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { als: 'elders' });
    expect((await geweigerd())[0]).toEqual({
      handeling: 'zaak.gebeurtenis.melden:NOTITIE_TOEGEVOEGD',
      code: 'ZAAK.ONBEKEND',
      door_id: 'elders',
      zaak_id: zaakId,
    });
    await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, NOTITIE, { als: 'auditor' });
    const auditor = { code: 'TOEGANG.ONBEVOEGD', door_id: 'auditor', zaak_id: zaakId };
    expect((await geweigerd())[0]).toEqual({ handeling: 'zaak.gebeurtenis.melden:NOTITIE_TOEGEVOEGD', ...auditor });
    await wereld.post('/v1/zaken', { gebeurtenis: { type: 'AANMELDING_ONTVANGEN' } }, { als: 'auditor' });
    expect((await geweigerd())[0]).toMatchObject({ handeling: 'zaak.starten:AANMELDING_ONTVANGEN', zaak_id: null });
    await wereld.post(`/v1/zaken/${zaakId}/gebeurtenisreeksen`, { gebeurtenissen: [NOTITIE] }, { als: 'auditor' });
    expect((await geweigerd())[0]).toEqual({ handeling: 'zaak.gebeurtenis.melden:reeks-1', ...auditor });
    await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, { type: 'Jan Jansen' }, { als: 'auditor' });
    expect((await geweigerd())[0]).toEqual({ handeling: 'zaak.gebeurtenis.melden', ...auditor });
  });
});

/** The headers that an answer has of its own: not its date. */
function koppen({ headers }: Antwoord): string[] {
  return [...headers.entries()].filter(([naam]) => naam !== 'date').map((paar) => paar.join(': '));
}
