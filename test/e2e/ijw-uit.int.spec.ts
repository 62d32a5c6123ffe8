import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';
import { z } from 'zod';

import { Logboekpagina, Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Werkpagina } from '../../apps/api/taken/taak.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import { Ijwverzender } from '../../apps/worker/ijw/verzender.ts';
import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { Database } from '../../libs/service/storage/index.ts';
import { beoordeel, leesBericht, type BerichtSoort } from '../../libs/ijw/index.ts';
import { PADEN } from '../../state-machines/toewijzing/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Ontvanger } from './ontvanger.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const BSN = '999900006'; // a test number: it passes the elfproef, and belongs to nobody
const CLIENT = {
  bsn: BSN,
  geboortedatum: '2014-02-14',
  berichtgegevens: {
    achternaam: 'Verzonnen',
    voorvoegsel: 'van',
    geslacht: 'onbekend',
    adres: { postcode: '9999XX', huisnummer: 1 },
  },
};
const Probleem = z.looseObject({ code: z.string() });

await describeWith(['postgres', 'temporal'], 'messages of iJw that go out', ({ postgres, temporal }) => {
  const ontvanger = new Ontvanger();
  let wereld: Overdrachtwereld;
  let map: string;
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'wissel-ijw-uit-'));
    const omgeving = { WISSEL_IJW_UIT: map, WISSEL_IJW_URL: await ontvanger.begin() };
    wereld = new Overdrachtwereld(temporal, eigenaarUrl(), omgeving);
    await wereld.open();
  }, LANG);
  beforeEach(() => {
    ontvanger.status = 200;
  });
  afterAll(async () => {
    await wereld.sluit();
    await ontvanger.stop();
    await rm(map, { recursive: true, force: true });
  });

  const zaakVan = async (id: string) => (await wereld.get(`/v1/zaken/${id}`, 'administratie')).json(Zaak);
  const logVan = async (id: string) =>
    (await wereld.get(`/v1/zaken/${id}/gebeurtenissen?grootte=200`, 'administratie')).json(Logboekpagina).items;
  const typen = async (id: string) => (await logVan(id)).map(({ type }) => type);
  const taken = async (id: string) =>
    (await wereld.get('/v1/werkvoorraad?grootte=200', 'administratie'))
      .json(Werkpagina)
      .items.filter(({ zaakId }) => zaakId === id)
      .map(({ taak }) => taak);
  const meld = async (id: string, type: string, gegevens: Gegevens) => {
    const antwoord = await wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, { type, gegevens }, 'administratie');
    if (antwoord.status !== 200) throw new Error(antwoord.tekst);
  };
  const vulIn = (
    id: string,
    client: object = CLIENT,
    als: 'administratie' | 'elders' | 'gedragswetenschapper' = 'administratie',
  ) => wereld.zend(`/v1/zaken/${id}/clientgegevens`, client, als);

  /** A toewijzing that was prepared; about a jeugdige of whom messages can tell nothing, unless `meer` says who. */
  async function voorbereid(meer: object = {}, anders: Gegevens = {}): Promise<string> {
    const [eerste] = PADEN.volgensPlan.stappen;
    const { jeugdigeId: _wie, gemeente: _waar, toewijzingNummer: _nummer, ...gegevens } = eerste.gegevens;
    const gebeurtenis = { type: 'TOEWIJZING_VOORBEREID', gegevens: { ...gegevens, ...anders } };
    const antwoord = await wereld.zend(
      '/v1/zaken',
      { route: 'toewijzing', gemeente: 'GM0642', gebeurtenis, ...meer },
      'administratie',
    );
    if (antwoord.status !== 201) throw new Error(antwoord.tekst);
    return antwoord.json(Ontvangst).zaakId;
  }
  const kind = (nummer: number) => ({
    jeugdige: {
      naam: 'Verzonnen',
      geboortedatum: CLIENT.geboortedatum,
      bsn: bsnVan(nummer),
      berichtgegevens: CLIENT.berichtgegevens,
    },
  });

  /** Outbox and sender at work until something is so. */
  const totDat = (klaar: () => Promise<boolean>) =>
    wereld.bezorgTot(async () => {
      await wereld.deel(Ijwverzender).ronde();
      return klaar();
    });

  /** Messages in the folder about a toewijzing, as the standard reads them. */
  async function berichten(nummer: number): Promise<BerichtSoort<'JW301'>[]> {
    const namen = (await readdir(map)).toSorted();
    const gelezen = await Promise.all(namen.map(async (naam) => leesBericht(await readFile(join(map, naam)))));
    return gelezen.flatMap((uitkomst) => {
      expect(beoordeel(uitkomst).bevindingen).toEqual([]);
      if (!uitkomst.ok || uitkomst.bericht.soort !== 'JW301') return [];
      const { bericht } = uitkomst;
      return bericht.client.toegewezenProducten[0]?.toewijzingNummer === nummer ? [bericht] : [];
    });
  }
  const nummerVan = async (id: string) => Number((await logVan(id))[0]?.gegevens['toewijzingNummer']);

  it(
    'sends the order of a toewijzing once, by both ways, and tells its zaak that it went',
    async () => {
      await wereld.metWorker(async () => {
        const id = await voorbereid(kind(1));
        await totDat(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));
        const nummer = await nummerVan(id);
        const [bericht, ...meer] = await berichten(nummer);
        expect(meer).toEqual([]);
        expect(bericht?.header).toMatchObject({ afzender: '0642', ontvanger: '90000001' });
        expect(bericht?.client).toMatchObject({
          bsn: bsnVan(1),
          naam: { geslachtsnaam: { achternaam: 'Verzonnen', voorvoegsel: 'van' } },
          contactgegevens: [{ soort: '01', adres: { postcode: '9999XX', huis: { huisnummer: 1 } } }],
          toegewezenProducten: [{ product: { categorie: '45' }, ingangsdatum: '2027-01-11', einddatum: '2027-12-31' }],
        });
        const regel = (await logVan(id)).find(({ type }) => type === 'TOEWIJZING_VERZONDEN');
        expect(regel?.door).toMatchObject({ rol: 'systeem' });
        expect(regel?.gegevens['dagtekening']).toBe(bericht?.header.berichtIdentificatie.dagtekening);
        expect((await zaakVan(id)).staten.map((staat) => staat.id).join()).toContain('wachtOpRetour');
        const gekregen = ontvanger.gekregen.filter(({ inhoud }) => inhoud.includes(`>${String(nummer)}<`));
        expect(gekregen).toHaveLength(1);
        expect(JSON.stringify([await zaakVan(id), await logVan(id)])).not.toContain(bsnVan(1));
      });
    },
    LANG,
  );

  it(
    'sends nothing while the client is not known, makes that work, and goes on when it is filled in',
    async () => {
      await wereld.metWorker(async () => {
        const id = await voorbereid();
        await totDat(async () => (await taken(id)).includes('clientgegevensAanvullen'));
        expect(await berichten(await nummerVan(id))).toEqual([]);
        expect(await typen(id)).toEqual(['TOEWIJZING_VOORBEREID']);
        expect((await vulIn(id, CLIENT, 'gedragswetenschapper')).json(Probleem).code).toBe('TOEGANG.ONBEVOEGD');
        expect((await vulIn(id, CLIENT, 'elders')).json(Probleem).code).toBe('ZAAK.ONBEKEND');
        const fout = await vulIn(id, { ...CLIENT, bsn: '123456789' });
        expect([fout.json(Probleem).code, fout.tekst.includes('123456789')]).toEqual(['VERZOEK.ONGELDIG', false]);
        const gevuld = await vulIn(id);
        expect([gevuld.status, gevuld.tekst.includes(BSN)]).toEqual([200, false]);
        await totDat(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));
        expect(await taken(id)).not.toContain('clientgegevensAanvullen');
        expect(await berichten(await nummerVan(id))).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'does not send what lapsed before it went, or what somebody sent by other means',
    async () => {
      await wereld.metWorker(async () => {
        const vervallen = await voorbereid();
        const elders = await voorbereid();
        await totDat(async () => (await taken(elders)).includes('clientgegevensAanvullen'));
        await meld(vervallen, 'TOEWIJZING_VERVALLEN', { reden: 'gezinZietAf' });
        await meld(elders, 'TOEWIJZING_VERZONDEN', { dagtekening: '2026-11-23' });
        for (const [nr, id] of [vervallen, elders].entries()) {
          expect((await vulIn(id, { ...CLIENT, bsn: bsnVan(2 + nr) })).status).toBe(200);
        }
        const id = await voorbereid(kind(4));
        await totDat(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));
        expect(await berichten(await nummerVan(vervallen))).toEqual([]);
        expect(await berichten(await nummerVan(elders))).toEqual([]);
      });
    },
    LANG,
  );

  it(
    'tries again when the other side is away, with the same key',
    async () => {
      await wereld.metWorker(async () => {
        ontvanger.status = 503;
        const id = await voorbereid(kind(5));
        const nummer = await nummerVan(id);
        const pogingen = () => ontvanger.gekregen.filter(({ inhoud }) => inhoud.includes(`>${String(nummer)}<`));
        await totDat(() => Promise.resolve(pogingen().length > 0));
        expect(await berichten(nummer)).toEqual([]);
        ontvanger.status = 200;
        await totDat(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));
        expect(new Set(pogingen().map(({ sleutel }) => sleutel)).size).toBe(1);
        expect(new Set(pogingen().map(({ inhoud }) => inhoud)).size).toBe(1);
        expect(await berichten(nummer)).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'gives up what the other side refuses: a person looks at it, and its zaak hears nothing',
    async () => {
      await wereld.metWorker(async () => {
        ontvanger.status = 422;
        const id = await voorbereid(kind(7));
        const bericht = async () => {
          const { rows } = await wereld
            .deel(Database)
            .lees((db) => db.execute(sql`select status, reden, pogingen from ijw_bericht where zaak = ${id}::uuid`));
          return rows[0];
        };
        await totDat(async () => (await bericht())?.['status'] === 'nakijken');
        expect(await bericht()).toEqual({ status: 'nakijken', reden: 'HTTP.422', pogingen: 1 });
        expect(await typen(id)).toEqual(['TOEWIJZING_VOORBEREID']);
      });
    },
    LANG,
  );

  it(
    'sends a change and a withdrawal under the same number, with their reason',
    async () => {
      await wereld.metWorker(async () => {
        const id = await voorbereid(kind(6));
        await totDat(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));
        const nummer = await nummerVan(id);
        await meld(id, 'RETOUR_ONTVANGEN', { uitkomst: 'goed', retourcode: '0200' });
        await meld(id, 'TOEWIJZING_GEWIJZIGD', { redenWijziging: '04', einddatum: '2028-06-30' });
        await totDat(async () => (await berichten(nummer)).length === 2);
        await meld(id, 'RETOUR_ONTVANGEN', { uitkomst: 'goed', retourcode: '0200' });
        await meld(id, 'TOEWIJZING_INGETROKKEN', { redenWijziging: '13' });
        await totDat(async () => (await berichten(nummer)).length === 3);
        const producten = (await berichten(nummer)).flatMap(({ client }) => client.toegewezenProducten);
        const gezegd = producten.map(({ redenWijziging = '-', einddatum }) => `${redenWijziging} ${String(einddatum)}`);
        expect(gezegd.toSorted()).toEqual(['- 2027-12-31', '04 2028-06-30', '13 2027-01-11']);
      });
    },
    LANG,
  );

  it(
    'refuses the number of another toewijzing, and gives the next to who names none',
    async () => {
      await wereld.metWorker(async () => {
        const id = await voorbereid();
        const bezet = await nummerVan(id);
        await expect(voorbereid({}, { toewijzingNummer: bezet })).rejects.toThrow('al in gebruik');
        expect(await nummerVan(await voorbereid())).toBe(bezet + 1);
      });
    },
    LANG,
  );
});

/** A test number of nine digits that passes the elfproef; it belongs to nobody. */
function bsnVan(nummer: number): string {
  const getallen = Array.from({ length: 90 }, (_, i) => String(999_900_007 + i));
  const geldig = getallen.filter(
    (cijfers) =>
      Array.from(cijfers).reduce((som, cijfer, at) => som + Number(cijfer) * (at === 8 ? -1 : 9 - at), 0) % 11 === 0,
  );
  const bsn = geldig[nummer - 1];
  if (bsn === undefined) throw new Error('no more test numbers');
  return bsn;
}
