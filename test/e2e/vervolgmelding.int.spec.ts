import { randomInt, randomUUID } from 'node:crypto';

import pg from 'pg';
import { z } from 'zod';

import { Logboekpagina, Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import { uuidOf } from '../../apps/api/zaken/ids.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld, type Antwoord } from './overdrachtwereld.ts';

const LANG = 90_000;
const VT = 'veilig-thuis-voorbeeld';
const Probleem = z.looseObject({ code: z.string() });
const MELDING = { route: 'veilig-thuis', gemeente: 'GM0642', gebeurtenis: contact('melding') } as const;
const CRISIS = {
  route: 'crisis',
  gemeente: 'GM0642',
  gebeurtenis: {
    type: 'CRISIS_GEMELD',
    gegevens: { melder: 'politie', identiteit: 'laterVaststellen', leeftijd: 'onder12' },
  },
} as const;

const TAFEL = {
  route: 'jeugdbeschermingstafel',
  gemeente: 'GM0642',
  gebeurtenis: {
    type: 'TAFEL_VERZOCHT',
    gegevens: { melder: 'lokaalTeam', veiligheidsklasse: 'zorgelijk', leeftijd: 'vanaf18' },
  },
} as const;

await describeWith(['postgres', 'temporal'], 'a second melding about the same child', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const start = (verzoek: object, als: Testnaam = 'veiligthuis', kenmerk?: string): Promise<Antwoord> =>
    wereld.zend('/v1/zaken', verzoek, als, kenmerk);
  const zaakVan = async (id: string, als: Testnaam = 'veiligthuis'): Promise<Zaak> =>
    (await wereld.get(`/v1/zaken/${id}`, als)).json(Zaak);
  const trajectVan = async (id: string, als: Testnaam = 'veiligthuis'): Promise<Traject> =>
    (await wereld.get(`/v1/trajecten/${id}`, als)).json(Traject);
  const logVan = async (id: string, als: Testnaam = 'veiligthuis') =>
    (await wereld.get(`/v1/zaken/${id}/gebeurtenissen?grootte=200`, als)).json(Logboekpagina).items;

  async function meld(zaakId: string, als: Testnaam, type: string, gegevens: object): Promise<void> {
    const antwoord = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type, gegevens }, als);
    expect([type, antwoord.status]).toEqual([type, 200]);
  }

  /** Asks the database something, as its owner. */
  async function rijen(sql: string, waarden: readonly unknown[]): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, [...waarden])).rows;
    } finally {
      await client.end();
    }
  }

  it(
    'asks first who it is: of a child of another organisation nobody hears that there is a zaak',
    async () => {
      await wereld.metWorker(async () => {
        const { zaakId } = (await start(MELDING)).json(Ontvangst);
        const { jeugdigeId } = await zaakVan(zaakId);
        const vreemd = await start({ ...MELDING, jeugdigeId }, 'elders');
        const geen = await start({ ...MELDING, jeugdigeId: randomUUID() }, 'elders');
        expect([vreemd.status, vreemd.json(Probleem).code]).toEqual([422, 'JEUGDIGE.ONBEKEND']);
        expect(vreemd.tekst).toBe(geen.tekst);
        expect((await start({ ...MELDING, jeugdigeId }, 'auditor')).status).toBe(403);
        expect(await logVan(zaakId)).toHaveLength(1);
        expect(await rijen('select from aanmelding where kind = $1', [jeugdigeId])).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'goes to the zaak that runs, which weighs again; the same key is the same answer, another body under it is refused',
    async () => {
      await wereld.metWorker(async () => {
        const { zaakId } = (await start(MELDING)).json(Ontvangst);
        const { jeugdigeId } = await zaakVan(zaakId);
        const kenmerk = randomUUID();
        const tweede = { ...MELDING, jeugdigeId, klasse: 'onveilig' };
        const antwoord = await start(tweede, 'veiligthuis', kenmerk);
        expect([antwoord.status, antwoord.etag]).toEqual([200, '"2"']);
        expect(antwoord.json(Ontvangst)).toMatchObject({ zaakId, gekoppeld: true, vanaf: 2 });
        const staten = (await zaakVan(zaakId)).staten.map(({ id }) => id).join();
        expect(staten).toContain('klasse.onveilig');
        expect(staten).toContain('signalenTeWegen');
        const meldingId = uuidOf('zaak', VT, 'veiligthuis', kenmerk);
        expect((await logVan(zaakId)).at(-1)?.gegevens).toEqual({ melder: 'school', meldingId, klasse: 'onveilig' });

        expect((await start(tweede, 'veiligthuis', kenmerk)).tekst).toBe(antwoord.tekst);
        const ander = await start({ ...tweede, klasse: 'acuut' }, 'veiligthuis', kenmerk);
        expect([ander.status, ander.json(Probleem).code]).toEqual([422, 'KENMERK.HERGEBRUIKT']);
        expect(await rijen('select from zaak where jeugdige = $1', [jeugdigeId])).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'keeps the date on which it came in: of its entry, or as a fact where the zaak was past it already',
    async () => {
      await wereld.metWorker(async () => {
        const laat = (dagen: number) => ({
          ...{ ...contact('melding'), geldigOp: dagenGeleden(dagen), toelichting: 'Later ingevoerd.' },
        });
        const { zaakId } = (await start({ ...MELDING, gebeurtenis: laat(3) })).json(Ontvangst);
        const { jeugdigeId } = await zaakVan(zaakId);
        const tweede = { ...MELDING, jeugdigeId, klasse: 'onveilig' };
        expect((await start({ ...tweede, gebeurtenis: laat(1) })).status).toBe(200);
        expect((await logVan(zaakId)).at(-1)).toMatchObject({ geldigOp: dagenGeleden(1) });
        expect((await start({ ...tweede, gebeurtenis: laat(5) })).status).toBe(200);
        const derde = (await logVan(zaakId)).at(-1);
        expect(derde?.gegevens).toMatchObject({ gemeldOp: dagenGeleden(5) });
        expect(derde?.geldigOp).toBe(derde?.ontvangenOp);
        expect(await rijen('select from zaak where jeugdige = $1', [jeugdigeId])).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'counts as acute in a crisis when nobody gave a class',
    async () => {
      await wereld.metWorker(async () => {
        const { zaakId } = (await start(CRISIS, 'crisisteam')).json(Ontvangst);
        const { jeugdigeId } = await zaakVan(zaakId, 'crisisteam');
        expect((await start({ ...CRISIS, jeugdigeId }, 'crisisteam')).json(Ontvangst).zaakId).toBe(zaakId);
        const { staten } = await zaakVan(zaakId, 'crisisteam');
        expect(staten.map(({ id }) => id).join()).toContain('klasse.acuut');
      });
    },
    LANG,
  );

  it(
    'goes to the tafel that runs, whoever asks: graver counts at once, sight stays; when only closing is left, another zaak begins',
    async () => {
      await wereld.metWorker(async () => {
        const als = 'voorzitter';
        const jeugdige = { naam: 'Proefkind', bsn: nieuwBsn() };
        const { zaakId } = (await start({ ...TAFEL, jeugdige }, als)).json(Ontvangst);
        const { gebeurtenis } = TAFEL;
        const gegevens = { ...gebeurtenis.gegevens, melder: 'veiligThuis', veiligheidsklasse: 'acuut' };
        const tweede = { ...TAFEL, jeugdige, gebeurtenis: { ...gebeurtenis, gegevens } };
        const kenmerk = randomUUID();
        const antwoord = await start(tweede, als, kenmerk);
        expect([antwoord.status, antwoord.json(Ontvangst)]).toMatchObject([200, { zaakId, gekoppeld: true, vanaf: 2 }]);
        expect((await start(tweede, als, kenmerk)).tekst).toBe(antwoord.tekst);
        const { staten, jeugdigeId, trajectId } = await zaakVan(zaakId, als);
        expect(staten.map(({ id }) => id).join()).toContain('veiligheidAcuut');
        expect((await logVan(zaakId, als)).at(-1)?.gegevens).toMatchObject({
          verzoeker: 'veiligThuis',
          klasse: 'acuut',
        });
        expect(await rijen('select from zaak where jeugdige = $1', [jeugdigeId])).toHaveLength(1);
        await wereld.bezorgTot(async () => (await zaakVan(zaakId, als)).zichtDoor === 'cjg-voorbeeld');
        const bezorgd = await rijen(`select sleutel from uitbak where soort = 'zicht' and sleutel like $1`, [
          `${zaakId}/%`,
        ]);
        expect(bezorgd).toEqual([]);

        await meld(zaakId, als, 'VERZOEK_MET_OUDERS_GEDEELD', { gesprek: 'besproken', kindGesproken: true });
        await meld(zaakId, als, 'TAFEL_GESCREEND', { uitkomst: 'geenTafel', criteria: [] });
        const derde = await start(tweede, als);
        const naast = derde.json(Ontvangst).zaakId;
        expect([derde.status, naast === zaakId]).toEqual([201, false]);
        expect(await zaakVan(naast, als)).toMatchObject({ trajectId, jeugdigeId });
        expect((await start(tweede, als)).json(Ontvangst)).toMatchObject({ zaakId: naast, gekoppeld: true });
      });
    },
    LANG,
  );

  it(
    'opens one zaak when twelve come at the same moment, and each is in it once',
    async () => {
      await wereld.metWorker(async () => {
        const verzoek = { ...MELDING, jeugdige: { naam: 'Proefkind', bsn: nieuwBsn() } };
        const kenmerken = Array.from({ length: 12 }, () => randomUUID());
        const antwoorden = await Promise.all(kenmerken.map((kenmerk) => start(verzoek, 'veiligthuis', kenmerk)));
        expect(antwoorden.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([...gelijk(11, 200), 201]);
        const [zaakId = '', ...meer] = new Set(antwoorden.map((een) => een.json(Ontvangst).zaakId));
        expect(meer).toEqual([]);
        const log = await logVan(zaakId);
        expect(log.map(({ kenmerk }) => kenmerk).toSorted()).toEqual(kenmerken.toSorted());
        const { jeugdigeId } = await zaakVan(zaakId);
        expect(await rijen('select from zaak where jeugdige = $1', [jeugdigeId])).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'begins the zaak of one that came first and never arrived, which finds it there when it comes again',
    async () => {
      await wereld.metWorker(async () => {
        const bsn = nieuwBsn();
        const verzoek = { ...MELDING, jeugdige: { naam: 'Proefkind', bsn } };
        const kenmerk = randomUUID();
        const id = uuidOf('zaak', VT, 'veiligthuis', kenmerk);
        const eerder = (await start({ ...verzoek, gebeurtenis: contact('advies') })).json(Ontvangst);
        const { jeugdigeId } = await zaakVan(eerder.zaakId);
        await meld(eerder.zaakId, 'veiligthuis', 'ADVIES_GEGEVEN', { advies: 'melden' });
        await meld(eerder.zaakId, 'veiligthuis', 'ZAAK_GESLOTEN', { resultaat: 'adviesGegeven' });
        await rijen(
          `insert into aanmelding (id, zaak_id, organisatie, route, kind, op) values ($1, $1, $2, 'veilig-thuis', $3, now())`,
          [id, VT, jeugdigeId],
        );
        const nu = await start(verzoek);
        expect([nu.status, nu.json(Ontvangst).zaakId]).toEqual([201, id]);
        const terug = await start(verzoek, 'veiligthuis', kenmerk);
        expect(terug.json(Ontvangst)).toMatchObject({ zaakId: id, gekoppeld: true });
      });
    },
    LANG,
  );

  it(
    'begins a zaak of its own when the first one has ended, or does not take it any more',
    async () => {
      await wereld.metWorker(async () => {
        const verzoek = { ...MELDING, jeugdige: { naam: 'Proefkind', bsn: nieuwBsn() } };
        const eerste = (await start(verzoek)).json(Ontvangst).zaakId;
        await meld(eerste, 'veiligthuis', 'JEUGDIGE_OVERLEDEN', { bron: 'politie' });
        const kenmerk = randomUUID();
        const tweede = await start(verzoek, 'veiligthuis', kenmerk);
        expect(tweede.status).toBe(201);
        expect((await start(verzoek, 'veiligthuis', kenmerk)).tekst).toBe(tweede.tekst);
        const zaak = await zaakVan(tweede.json(Ontvangst).zaakId);
        expect(zaak.id).not.toBe(eerste);
        expect((await trajectVan(zaak.trajectId)).zaken.map(({ id }) => id)).toEqual([eerste, zaak.id]);
      });
    },
    LANG,
  );

  it(
    'is a zaak beside the other on another route, in the same traject; advice is one too',
    async () => {
      await wereld.metWorker(async () => {
        const { zaakId } = (await start(MELDING)).json(Ontvangst);
        const { jeugdigeId, trajectId } = await zaakVan(zaakId);
        const ernaast = [
          await start({ ...CRISIS, jeugdigeId }),
          await start({ ...MELDING, jeugdigeId, gebeurtenis: contact('advies') }),
        ];
        expect(ernaast.map(({ status }) => status)).toEqual([201, 201]);
        const ids = [zaakId, ...ernaast.map((een) => een.json(Ontvangst).zaakId)];
        expect((await trajectVan(trajectId)).zaken.map(({ id }) => id)).toEqual(ids);
        expect(await logVan(zaakId)).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'ties the trajecten of two organisations by BSN, as one child; neither sees more of the other than that it is there',
    async () => {
      await wereld.metWorker(async () => {
        const jeugdige = { naam: 'Proefkind', bsn: nieuwBsn() };
        const hier = (await start({ ...MELDING, jeugdige })).json(Ontvangst).zaakId;
        const daar = (await start({ ...CRISIS, jeugdige }, 'crisisteam')).json(Ontvangst).zaakId;
        const { trajectId, jeugdigeId } = await zaakVan(hier);
        expect(await zaakVan(daar, 'crisisteam')).toMatchObject({ trajectId, jeugdigeId });
        const { zaken, jeugdigen } = await trajectVan(trajectId, 'crisisteam');
        expect(jeugdigen.map((een) => een.jeugdige)).toEqual([jeugdigeId]);
        expect(zaken.map(({ id, inzage, referentie, staten }) => [id, inzage, referentie === null, staten === null])).toEqual([
          [hier, 'keten', true, true],
          [daar, 'eigen', false, false],
        ]); // prettier-ignore
        expect((await wereld.get(`/v1/zaken/${hier}`, 'crisisteam')).status).toBe(404);
        const weer = await start({ ...CRISIS, jeugdigeId }, 'crisisteam');
        expect([weer.status, weer.json(Ontvangst).zaakId]).toEqual([200, daar]);
      });
    },
    LANG,
  );
});

const NU = Date.now();
function dagenGeleden(dagen: number): string {
  return new Date(NU - dagen * 86_400_000).toISOString();
}

function contact(soort: 'advies' | 'melding') {
  return { type: 'CONTACT_ONTVANGEN', gegevens: { soort, melder: 'school', anoniem: false } };
}

function gelijk(aantal: number, waarde: number): readonly number[] {
  return Array.from({ length: aantal }, () => waarde);
}

/** A number that passes the elfproef and is nobody's: drawn until one does. */
function nieuwBsn(): string {
  for (;;) {
    const bsn = String(randomInt(100_000_000, 999_999_999));
    const som = Array.from(bsn, Number).reduce(
      (totaal, cijfer, plek) => totaal + cijfer * (plek === 8 ? -1 : 9 - plek),
      0,
    );
    if (som % 11 === 0) return bsn;
  }
}
