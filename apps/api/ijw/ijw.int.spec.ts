import { randomUUID } from 'node:crypto';

import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { schrijfBericht } from '../../../libs/ijw/index.ts';
import { BSN, jw305, jw315 } from '../../../libs/ijw/testing.ts';
import { Ijwverwerking } from '../../../libs/service/storage/index.ts';
import { begin, codeVan } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef, type Antwoord, type Vraag } from '../testing/apiwereld.ts';
import { now } from '../http/klok.ts';
import { Ijwbericht, Ijwontvangst, Ijwpagina } from './ijw.schemas.ts';

const ADRES = '/v1/ijw/berichten';

function xml(bericht: Parameters<typeof schrijfBericht>[0]): string {
  const geschreven = schrijfBericht(bericht);
  if (!geschreven.ok) throw new Error('example cannot be written');
  return geschreven.xml;
}

let teller = 0;
/** A message that was not sent before. */
function nieuw(): string {
  teller += 1;
  return xml(jw305(undefined, { identificatie: `N${String(teller)}` }));
}

await describeWith(['postgres', 'temporal'], 'messages of iJw over HTTP', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  const XML = { 'content-type': 'application/xml' };
  const bied = (body: unknown, vraag: Omit<Vraag, 'body'> = {}): Promise<Antwoord> =>
    wereld.post(ADRES, body, { als: 'administratie', headers: XML, ...vraag });
  const aantal = async (): Promise<unknown> =>
    (await wereld.rijen('select count(*)::int as n from ijw_bericht'))[0]?.['n'];

  /** Puts a message on the list of those to be looked at, as handling does. */
  async function naTeKijken(reden = 'TOEWIJZING.ONBEKEND'): Promise<string> {
    const { id } = (await bied(nieuw())).json(Ijwontvangst);
    const verwerking = wereld.app.get(Ijwverwerking);
    await wereld.rijen("update ijw_bericht set status = 'verwerkt' where status = 'ontvangen' and id <> $1", [id]);
    const [taak] = await verwerking.pak(1, now());
    if (taak?.id !== id) throw new Error('another message was taken');
    await verwerking.rondAf(taak, { status: 'nakijken', reden }, now());
    return id;
  }

  describe('the door', () => {
    it('keeps a message and answers 202 with where it is', async () => {
      const antwoord = await bied(nieuw());
      const { id, eerder } = antwoord.json(Ijwontvangst);
      expect([antwoord.status, eerder, antwoord.headers.get('location')]).toEqual([202, false, `${ADRES}/${id}`]);
      const getoond = (await wereld.get(`${ADRES}/${id}`, { als: 'administratie' })).json(Ijwbericht);
      expect(getoond).toMatchObject({
        soort: 'JW305', richting: 'in', status: 'ontvangen', gemeente: 'GM0642', afzender: '42420001', ontvanger: '0642',
        dagtekening: '2026-03-02', zaakId: null, bevindingen: [], retour: null,
      }); // prettier-ignore
    });

    it('knows the same bytes again, under any key, and says so', async () => {
      const bericht = nieuw();
      const eerste = (await bied(bericht)).json(Ijwontvangst);
      const voor = await aantal();
      expect((await bied(bericht)).json(Ijwontvangst)).toEqual({ id: eerste.id, eerder: true });
      expect(await aantal()).toBe(voor);
    });

    it('gives the first answer again to the same key, and refuses other bytes under it', async () => {
      const [kenmerk, bericht] = [randomUUID(), nieuw()];
      const eerste = (await bied(bericht, { kenmerk })).json(Ijwontvangst);
      expect((await bied(bericht, { kenmerk })).json(Ijwontvangst).id).toBe(eerste.id);
      const ander = await bied(nieuw(), { kenmerk });
      expect([ander.status, codeVan(ander)]).toEqual([422, 'KENMERK.HERGEBRUIKT']);
    });

    it('shows no BSN, no name and no identification that is one', async () => {
      const bericht = xml(jw315(undefined, { identificatie: BSN }));
      const { id } = (await bied(bericht)).json(Ijwontvangst);
      const antwoord = await wereld.get(`${ADRES}/${id}`, { als: 'administratie' });
      expect(antwoord.json(Ijwbericht)).toMatchObject({ soort: 'JW315', identificatie: null });
      const lijst = await wereld.get(ADRES, { als: 'administratie' });
      const rijen = JSON.stringify(await wereld.rijen('select * from ijw_bericht, persoon.ijw_inhoud'));
      // A name as a value or an element: three letters alone stand in ciphertext too, by chance.
      const persoon = new RegExp(`${BSN}|Achternaam|[">](Wit|Tom)["< ]`);
      for (const tekst of [antwoord.tekst, lijst.tekst, rijen]) expect(tekst).not.toMatch(persoon);
    });

    it.each([
      { geval: 'no XML at all', body: 'geen xml' },
      { geval: 'another namespace', body: nieuw().replaceAll('/3_2/', '/9_9/') },
      {
        geval: 'an entity bomb',
        body: `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">]><a>${'&b;'.repeat(10_000)}</a>`,
      },
      { geval: 'another encoding', body: Buffer.from(nieuw(), 'utf16le').toString('latin1') },
    ])('keeps what it cannot read too: $geval', async ({ body }) => {
      const antwoord = await bied(body);
      expect(antwoord.status).toBe(202);
      const getoond = (await wereld.get(`${ADRES}/${antwoord.json(Ijwontvangst).id}`, { als: 'administratie' })).json(
        Ijwbericht,
      );
      expect(getoond).toMatchObject({ soort: null, status: 'ontvangen' });
    });

    it('refuses 50 MB, and keeps nothing of it', async () => {
      const voor = await aantal();
      const antwoord = await bied(nieuw().padEnd(50_000_000, ' '));
      expect([antwoord.status, codeVan(antwoord), await aantal()]).toEqual([413, 'INHOUD.TE_GROOT', voor]);
    });

    it.each([
      {
        geval: 'JSON',
        body: '{}',
        headers: { 'content-type': 'application/json' },
        verwacht: [415, 'INHOUD.NIET_XML'],
      },
      { geval: 'text', body: 'x', headers: { 'content-type': 'text/plain' }, verwacht: [415, 'INHOUD.NIET_XML'] },
      { geval: 'nothing', body: '', headers: XML, verwacht: [400, 'INHOUD.LEEG'] },
    ])('refuses $geval', async ({ body, headers, verwacht }) => {
      const antwoord = await bied(body, { headers });
      expect([antwoord.status, codeVan(antwoord)]).toEqual(verwacht);
    });

    it('takes XML nowhere else', async () => {
      const antwoord = await wereld.post('/v1/zaken', nieuw(), { headers: XML });
      expect([antwoord.status, codeVan(antwoord)]).toEqual([415, 'INHOUD.NIET_JSON']);
    });

    it('asks who it is before a byte is read', async () => {
      const voor = await aantal();
      for (const als of [null, 'demo', 'auditor'] as const)
        expect((await bied(nieuw().padEnd(5_000_000, ' '), { als })).status).toBe(als === null ? 401 : 403);
      expect(await aantal()).toBe(voor);
    });
  });

  describe('the list', () => {
    it('shows one page after another, newest first, by status and kind', async () => {
      const ids = [await naTeKijken(), await naTeKijken(), await naTeKijken()];
      const vraag = `${ADRES}?status=nakijken&soort=JW305&grootte=2`;
      const eerste = (await wereld.get(vraag, { als: 'administratie' })).json(Ijwpagina);
      const tweede = (await wereld.get(`${vraag}&cursor=${eerste.volgende ?? ''}`, { als: 'administratie' })).json(
        Ijwpagina,
      );
      expect([...eerste.items, ...tweede.items].slice(0, 3).map(({ id }) => id)).toEqual(ids.toReversed());
      expect((await wereld.get(`${ADRES}?soort=JW317`, { als: 'administratie' })).json(Ijwpagina).items).toEqual([]);
    });

    it('shows a message of another organisation to nobody but those who oversee all', async () => {
      const id = await naTeKijken();
      const onbekend = await wereld.get(`${ADRES}/${randomUUID()}`, { als: 'administratie' });
      expect([onbekend.status, codeVan(onbekend)]).toEqual([404, 'IJW.ONBEKEND']);
      await wereld.rijen("update ijw_bericht set organisatie = 'cjg-elders' where id = $1", [id]);
      for (const pad of ['', '/koppeling', '/afhandeling']) {
        const methode = pad === '' ? 'GET' : 'POST';
        const antwoord = await wereld.vraag(methode, `${ADRES}/${id}${pad}`, {
          als: 'administratie',
          kenmerk: randomUUID(),
        });
        expect([pad, antwoord.status, antwoord.tekst]).toEqual([pad, 404, onbekend.tekst]);
      }
      expect((await wereld.get(`${ADRES}/${id}`, { als: 'auditor' })).status).toBe(200);
      const gezien = (await wereld.get(ADRES, { als: 'administratie' })).json(Ijwpagina).items.map((een) => een.id);
      expect(gezien).not.toContain(id);
    });

    it('says in plain words why a message waits', async () => {
      const id = await naTeKijken('ZAAK.MEERDERE');
      const wacht = (await wereld.get(`${ADRES}/${id}`, { als: 'administratie' })).json(Ijwbericht);
      expect(wacht.retourUiterlijk).toEqual(expect.any(String)); // three werkdagen, for its sender waits too
      expect(wacht.uitleg).toBe('Er zijn meer zaken waarbij dit bericht kan horen; wijs zelf de zaak aan.');
    });
  });

  describe('a message that waits', () => {
    const doe = (id: string, pad: string, body: unknown, vraag: Omit<Vraag, 'body'> = {}): Promise<Antwoord> =>
      wereld.post(`${ADRES}/${id}/${pad}`, body, { als: 'administratie', ...vraag });

    it('goes on when somebody says to which zaak it belongs', async () => {
      const [id, zaakId] = [await naTeKijken(), await begin(wereld)];
      const antwoord = await doe(id, 'koppeling', { zaakId });
      expect([antwoord.status, antwoord.json(Ijwbericht)]).toMatchObject([
        200,
        { status: 'ontvangen', zaakId, nagekekenDoor: 'administratie' },
      ]);
      const weer = await doe(id, 'koppeling', { zaakId });
      expect([weer.status, codeVan(weer)]).toEqual([409, 'IJW.NIET_NA_TE_KIJKEN']);
    });

    it('is not given to a zaak of another organisation, nor to one that is not there', async () => {
      const id = await naTeKijken();
      for (const zaakId of [randomUUID(), await begin(wereld, { als: 'elders' })]) {
        const antwoord = await doe(id, 'koppeling', { zaakId });
        expect([antwoord.status, codeVan(antwoord)]).toEqual([404, 'ZAAK.ONBEKEND']);
      }
    });

    it('is read by who handles messages, by nobody else, and that is written down', async () => {
      const bericht = nieuw();
      const { id } = (await bied(bericht)).json(Ijwontvangst);
      const pad = `${ADRES}/${id}/inhoud`;
      const inzagen = () =>
        wereld.rijen('select door_id, resultaat from toegangslog where handeling = $1', [
          `ijw.behandelen:inhoud/${id}`,
        ]);
      const gelezen = await wereld.get(pad, { als: 'administratie' });
      expect([gelezen.status, gelezen.tekst]).toEqual([200, bericht]);
      expect(gelezen.headers.get('content-type')).toContain('application/xml');
      expect(gelezen.headers.get('cache-control')).toBe('no-store');
      for (const als of ['auditor', 'gedragswetenschapper', 'demo'] as const)
        expect((await wereld.get(pad, { als })).status).toBe(403);
      await wereld.rijen("update ijw_bericht set organisatie = 'cjg-elders' where id = $1", [id]);
      expect((await wereld.get(pad, { als: 'administratie' })).status).toBe(404);
      expect(await inzagen()).toEqual([{ door_id: 'administratie', resultaat: 'toegestaan' }]);
    });

    it('is handed in again as it is, once, and not when nothing is left of it', async () => {
      const id = await naTeKijken('PRAKTIJK.ONBEKEND');
      const kenmerk = randomUUID();
      const weer = { status: 'ontvangen', reden: null, zaakId: null };
      expect((await doe(id, 'herverwerking', undefined, { kenmerk })).json(Ijwbericht)).toMatchObject(weer);
      expect((await doe(id, 'herverwerking', undefined, { kenmerk })).status).toBe(200);
      const nogeens = await doe(id, 'herverwerking', undefined);
      expect([nogeens.status, codeVan(nogeens)]).toEqual([409, 'IJW.NIET_NA_TE_KIJKEN']);
      const leeg = await naTeKijken('XML.TE_GROOT');
      await wereld.rijen('update persoon.ijw_inhoud set inhoud = null where bericht = $1', [leeg]);
      for (const antwoord of [
        await doe(leeg, 'herverwerking', undefined),
        await wereld.get(`${ADRES}/${leeg}/inhoud`, { als: 'administratie' }),
      ])
        expect([antwoord.status, codeVan(antwoord)]).toEqual([404, 'IJW.ZONDER_INHOUD']);
      expect((await wereld.get(`${ADRES}/${leeg}`, { als: 'administratie' })).json(Ijwbericht).reden).toBe(
        'XML.TE_GROOT',
      );
    });

    it('is answered by its retour when a person handled it by hand, and only then', async () => {
      const [met, zonder] = [await naTeKijken(), await naTeKijken()];
      const gedaan = await doe(met, 'afhandeling', { reden: 'handmatigVerwerkt' });
      expect(gedaan.json(Ijwbericht)).toMatchObject({
        status: 'afgehandeld',
        retourUiterlijk: null,
        retour: { soort: 'JW306', status: 'te-verzenden', ontvanger: '42420001', retourUiterlijk: null },
      });
      expect((await doe(zonder, 'afhandeling', { reden: 'nietVoorOns' })).json(Ijwbericht).retour).toBeNull();
    });

    it('is closed with a reason, and its text is sealed', async () => {
      const [id, kenmerk] = [await naTeKijken(), randomUUID()];
      const body = { reden: 'afzenderInglicht', toelichting: 'Bijzonder gesprek met de aanbieder.' };
      expect((await doe(id, 'afhandeling', body)).status).toBe(400);
      const goed = { ...body, reden: 'afzenderIngelicht' };
      const antwoord = await doe(id, 'afhandeling', goed, { kenmerk });
      expect(antwoord.json(Ijwbericht)).toMatchObject({
        status: 'afgehandeld',
        reden: 'afzenderIngelicht',
        toelichting: goed.toelichting,
      });
      expect((await doe(id, 'afhandeling', goed, { kenmerk })).status).toBe(200);
      expect((await doe(id, 'afhandeling', { ...goed, reden: 'dubbel' }, { kenmerk })).status).toBe(422);
      expect((await doe(id, 'afhandeling', goed)).status).toBe(409);
      const auditor = (await wereld.get(`${ADRES}/${id}`, { als: 'auditor' })).json(Ijwbericht);
      expect(auditor.toelichting).toBeNull();
      const alles = await wereld.rijen('select * from ijw_bericht, persoon.ijw_inhoud');
      expect(JSON.stringify([alles, await wereld.rijen('select * from antwoord')])).not.toContain('Bijzonder');
    });
  });
});
