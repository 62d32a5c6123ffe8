import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';

import { Brievenbus } from '../../apps/worker/ijw/brievenbus.ts';
import { maakRetour } from '../../libs/ijw/index.ts';
import {
  aangevraagd,
  gestart,
  gestopt,
  jw301,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  toegewezen,
} from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { Ijwsleutels, maakVerzendklaar } from '../../libs/service/ijw/index.ts';
import { Ijwverzending } from '../../libs/service/storage/index.ts';
import { now } from '../../apps/api/http/klok.ts';
import { Ijwpagina } from '../../apps/api/ijw/ijw.schemas.ts';
import { Zakenpagina } from '../../apps/api/zaken/zaak.schemas.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { AANBIEDER, nieuwBsn, Postwereld, PRAKTIJK, rondom, VANDAAG, xmlVan } from './postwereld.ts';

const LANG = 120_000;
const DAG = datum(VANDAAG);
const dagenTerug = (dagen: number) =>
  datum(new Date(Date.parse(VANDAAG) - dagen * 86_400_000).toISOString().slice(0, 10));
const BEGIN = { begindatum: DAG };
const HUISARTS = { type: '02', zorgverlenerCode: PRAKTIJK } as const;
const HULPVRAAG = {
  verwijzer: '02', praktijk: PRAKTIJK, praktijksoort: 'metPohJeugd', stadium: 'verwezen', verwezenOp: VANDAAG,
  leeftijd: 'van12tot16', wordt16Op: '2030-02-14', wordt18Op: '2032-02-14',
}; // prettier-ignore
const VRAAG = { toewijzingIngangsdatum: DAG, toewijzingEinddatum: datum('2035-12-31'), verwijzer: HUISARTS };

await describeWith(['postgres', 'temporal'], 'messages of iJw that come in', ({ postgres, temporal }) => {
  let wereld: Postwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Postwereld.maak(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  let nummer = 1000;
  const nieuwNummer = (): number => (nummer += 1);
  const typen = async (zaakId: string): Promise<string[]> => (await wereld.log(zaakId)).map(({ type }) => type);
  const retourcodes = async (bericht: Parameters<Postwereld['retour']>[0]): Promise<unknown> =>
    (await wereld.retour(bericht)).header;

  describe('of a toewijzing', () => {
    it(
      'start, stop for a while, start again and stop, each once and each with its retour',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const zaakId = await wereld.toewijzing(bsn, toewijzingNummer);
        const start = (dagen: number) => ({ toewijzingNummer, begindatum: dagenTerug(dagen) });
        const stop = (van: number, tot: number, redenBeeindiging: '20' | '31') =>
          gestopt({ ...start(van), einddatum: dagenTerug(tot), redenBeeindiging });
        const berichten = [
          jw305([gestart(start(20))], rondom(bsn)),
          jw307([stop(20, 12, '20')], rondom(bsn)),
          jw305([gestart(start(6))], rondom(bsn)),
          jw307([stop(6, 1, '31')], rondom(bsn)),
        ];
        for (const bericht of berichten) {
          const uit = await wereld.verwerkt(bericht);
          expect(uit).toMatchObject({ status: 'verwerkt', zaakId, reden: null, retour: { status: 'te-verzenden' } });
          expect(await retourcodes(uit)).not.toHaveProperty('retourCodes');
        }
        expect(await typen(zaakId)).toEqual([
        'TOEWIJZING_VOORBEREID', 'TOEWIJZING_VERZONDEN', 'RETOUR_ONTVANGEN', 'ZORG_GESTART', 'ZORG_GESTOPT',
          'ZORG_GESTART', 'ZORG_GESTOPT',
      ]); // prettier-ignore
        const laatste = (await wereld.log(zaakId)).at(-1);
        expect(laatste).toMatchObject({ door: { id: 'wissel', rol: 'systeem' }, gegevens: { redenBeeindiging: '31' } });
      },
      LANG,
    );

    it(
      'is a fact of the day that the message names, where the zaak takes that',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const zaakId = await wereld.toewijzing(bsn, toewijzingNummer);
        const eerder = datum('2026-01-05');
        await wereld.verwerkt(jw305([gestart({ toewijzingNummer, begindatum: eerder })], rondom(bsn)));
        const start = (await wereld.log(zaakId)).at(-1);
        expect(start).toMatchObject({ type: 'ZORG_GESTART', gegevens: { begindatum: eerder } });
        expect(start?.geldigOp.slice(0, 10)).toBe(start?.ontvangenOp.slice(0, 10)); // before the zaak was there: a fact of now
      },
      LANG,
    );

    it(
      'is heard by the zaak of the verwijzing too, when the toewijzing came from one',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const verzoek = { aanbieder: AANBIEDER, referentie: 'R-9', verzoekDagtekening: VANDAAG, verwijzer: '02' };
        const verwijzing = await wereld.begin('huisarts-verwijzing', bsn, [
          { type: 'HULPVRAAG_ONTVANGEN', gegevens: HULPVRAAG },
          { type: 'VERZOEK_OM_TOEWIJZING_ONTVANGEN', gegevens: { ...verzoek, productcategorie: '45' } },
          {
            type: 'TOEWIJZING_VERZONDEN',
            gegevens: {
              toewijzingNummer, referentie: 'R-9', productcategorie: '45', toegewezenOp: VANDAAG, ingangsdatum: VANDAAG,
            }, // prettier-ignore
          },
        ]);
        const toewijzing = await wereld.toewijzing(bsn, toewijzingNummer);
        const start = await wereld.verwerkt(jw305([gestart({ toewijzingNummer, ...BEGIN })], rondom(bsn)));
        expect(start).toMatchObject({ status: 'verwerkt', zaakId: toewijzing }); // to which the number was given
        for (const zaakId of [verwijzing, toewijzing]) expect((await typen(zaakId)).at(-1)).toBe('ZORG_GESTART');
      },
      LANG,
    );

    it(
      'is asked to change by a JW317',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const zaakId = await wereld.toewijzing(bsn, toewijzingNummer);
        await wereld.verwerkt(jw305([gestart({ toewijzingNummer, ...BEGIN })], rondom(bsn)));
        const teWijzigenProducten = [{ toewijzingNummer, gewensteIngangsdatum: DAG, einddatum: datum('2035-01-01') }];
        const uit = await wereld.verwerkt(jw317({ redenVerzoek: '2', teWijzigenProducten }, rondom(bsn)));
        expect(uit).toMatchObject({ status: 'verwerkt', zaakId });
        expect((await wereld.log(zaakId)).at(-1)).toMatchObject({
          type: 'VERZOEK_OM_WIJZIGING_ONTVANGEN',
          gegevens: { redenVerzoek: '2', dagtekening: VANDAAG },
        });
      },
      LANG,
    );

    it(
      'waits for a person when its zaak does not take it, and goes no further',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const zaakId = await wereld.toewijzing(bsn, toewijzingNummer);
        const stop = gestopt({ toewijzingNummer, ...BEGIN, einddatum: DAG });
        const uit = await wereld.verwerkt(jw307([stop], rondom(bsn)));
        expect(uit).toMatchObject({ status: 'nakijken', zaakId, reden: 'GEBEURTENIS.NIET_MOGELIJK', retour: null });
        expect(uit.uitleg).toMatch(/^De zaak neemt dit niet aan/);
      },
      LANG,
    );
  });

  describe('of a verwijzing', () => {
    it(
      'begins a zaak when everything that it needs is known, and knows the verzoek again',
      async () => {
        const bsn = nieuwBsn();
        const uit = await wereld.verwerkt(jw315([aangevraagd({ ...VRAAG, referentieAanbieder: 'R-1' })], rondom(bsn)));
        expect(uit).toMatchObject({ status: 'verwerkt', reden: null, retour: { soort: 'JW316' } });
        const zaak = await wereld.zaak(uit.zaakId ?? '');
        expect(zaak).toMatchObject({ route: 'huisarts-verwijzing-v1', gemeente: 'GM0642', beeindigd: false });
        expect(zaak.staten.map(({ id }) => id).join()).toContain('verzoek');
        expect(await typen(zaak.id)).toEqual(['HULPVRAAG_ONTVANGEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN']);
        const weer = await wereld.verwerkt(jw315([aangevraagd({ ...VRAAG, referentieAanbieder: 'R-1' })], rondom(bsn)));
        expect(weer).toMatchObject({ status: 'afgekeurd', retour: { soort: 'JW316', status: 'te-verzenden' } });
        expect(weer.bevindingen.map(({ retourcode }) => retourcode)).toContain('9347');
        expect(await typen(zaak.id)).toHaveLength(2);
      },
      LANG,
    );

    it(
      'goes to the zaak that waits for it',
      async () => {
        const bsn = nieuwBsn();
        const zaakId = await wereld.begin('huisarts-verwijzing', bsn, [
          { type: 'HULPVRAAG_ONTVANGEN', gegevens: HULPVRAAG },
        ]);
        const uit = await wereld.verwerkt(jw315([aangevraagd(VRAAG)], rondom(bsn)));
        expect(uit).toMatchObject({ status: 'verwerkt', zaakId });
        expect(await typen(zaakId)).toEqual(['HULPVRAAG_ONTVANGEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN']);
      },
      LANG,
    );

    it(
      'begins one zaak for each product, in one traject',
      async () => {
        const bsn = nieuwBsn();
        const producten = ['A', 'B'].map((referentieAanbieder, at) =>
          aangevraagd({ ...VRAAG, referentieAanbieder, product: { categorie: at === 0 ? '45' : '54' } }),
        );
        const uit = await wereld.verwerkt(jw315(producten, rondom(bsn)));
        const zaak = await wereld.zaak(uit.zaakId ?? '');
        const { items } = (await wereld.get(`/v1/zaken?jeugdigeId=${zaak.jeugdigeId}`, 'administratie')).json(
          Zakenpagina,
        );
        expect(items.map(({ trajectId }) => trajectId)).toEqual([zaak.trajectId, zaak.trajectId]);
      },
      LANG,
    );

    it.each([
      {
        geval: 'a practice that nobody wrote down',
        verwijzer: { type: '02', zorgverlenerCode: '01019999' },
        reden: 'PRAKTIJK.ONBEKEND',
      },
      { geval: 'no code of who refers', verwijzer: { type: '05', naam: 'Dr. Proef' }, reden: 'VERWIJZER.ZONDER_AGB' },
      { geval: 'a besluit of the gemeente', verwijzer: { type: '01' }, reden: 'VERWIJZER.ZONDER_ROUTE' },
    ] as const)(
      'waits for a person with $geval',
      async ({ verwijzer, reden }) => {
        const beschikking = verwijzer.type === '01' ? { beschikkingNummer: 12, beschikkingIngangsdatum: DAG } : {};
        const uit = await wereld.verwerkt(
          jw315([aangevraagd({ ...VRAAG, verwijzer, ...beschikking })], rondom(nieuwBsn())),
        );
        expect(uit).toMatchObject({ status: 'nakijken', reden, zaakId: null, retour: null });
      },
      LANG,
    );
  });

  describe('what cannot be matched', () => {
    it(
      'goes on with the zaak that a person names, and the next message finds it by itself',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        const uit = await wereld.verwerkt(jw305([gestart({ toewijzingNummer, ...BEGIN })], rondom(bsn)));
        expect(uit).toMatchObject({ status: 'nakijken', reden: 'TOEWIJZING.ONBEKEND' });
        const zaakId = await wereld.toewijzing(null, toewijzingNummer);
        expect(await wereld.koppel(uit.id, zaakId)).toMatchObject({
          status: 'verwerkt',
          zaakId,
          retour: { soort: 'JW306' },
        });
        const stop = gestopt({ toewijzingNummer, ...BEGIN, einddatum: DAG });
        expect(await wereld.verwerkt(jw307([stop], rondom(bsn)))).toMatchObject({ status: 'verwerkt', zaakId });
      },
      LANG,
    );

    it(
      'is asked only for the part that was not found: the rest stays where it was told',
      async () => {
        const [bsn, bekend, onbekend] = [nieuwBsn(), nieuwNummer(), nieuwNummer()];
        const eerste = await wereld.toewijzing(bsn, bekend);
        const producten = [bekend, onbekend].map((toewijzingNummer) => gestart({ toewijzingNummer, ...BEGIN }));
        const uit = await wereld.verwerkt(jw305(producten, rondom(bsn)));
        expect(uit).toMatchObject({ status: 'nakijken', reden: 'TOEWIJZING.ONBEKEND', zaakId: eerste });
        const tweede = await wereld.toewijzing(null, onbekend);
        expect(await wereld.koppel(uit.id, tweede)).toMatchObject({ status: 'verwerkt', reden: null });
        for (const zaakId of [eerste, tweede])
          expect((await typen(zaakId)).filter((type) => type === 'ZORG_GESTART')).toHaveLength(1);
      },
      LANG,
    );

    it(
      'is never given to the zaak of another client or another provider',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        await wereld.toewijzing(bsn, toewijzingNummer);
        const start = [gestart({ toewijzingNummer, ...BEGIN })];
        await wereld.verwerkt(jw305(start, rondom(bsn)));
        const ander = nieuwBsn();
        expect(await wereld.verwerkt(jw305(start, rondom(ander)))).toMatchObject({
          status: 'nakijken',
          reden: 'CLIENT.ANDERE',
        });
        const elders = { ...rondom(bsn), aanbieder: '42429999' };
        expect(await wereld.verwerkt(jw305(start, elders))).toMatchObject({
          status: 'nakijken',
          reden: 'AANBIEDER.ANDERE',
        });
      },
      LANG,
    );
  });

  describe('bad input', () => {
    const start = () => jw305([gestart({ toewijzingNummer: 5, ...BEGIN })], rondom(nieuwBsn()));
    it.each([
      { geval: 'no XML', maak: () => `geen xml ${nieuwBsn()}`, status: 'nakijken', reden: 'XML.ONGELDIG' },
      { geval: 'an entity bomb', maak: () => `<!DOCTYPE b [<!ENTITY a "${nieuwBsn()}">]><b>${'&a;'.repeat(9999)}</b>`, status: 'nakijken', reden: 'XML.DOCTYPE' },
      { geval: 'a byte order mark', maak: () => `\uFEFF${xmlVan(start())}`, status: 'nakijken', reden: 'XML.BOM' },
      { geval: 'another encoding', maak: () => xmlVan(start()).replace('UTF-8', 'ISO-8859-1'), status: 'nakijken', reden: 'XML.CODERING' },
      { geval: 'another namespace', maak: () => xmlVan(start()).replaceAll('http://www.istandaarden.nl/', 'http://elders.nl/'), status: 'nakijken', reden: 'BERICHT.ONBEKEND' },
      { geval: 'an unknown code', maak: () => xmlVan(start()).replace('StatusAanlevering>1<', 'StatusAanlevering>7<'), status: 'nakijken', reden: 'CODE.ONBEKEND' },
      { geval: 'a BSN that is none', maak: () => { const bericht = start(); return xmlVan(bericht).replace(bericht.client.bsn, '123456789'); }, status: 'afgekeurd', reden: 'CS002' },
      { geval: 'another gemeente', maak: () => xmlVan(jw305([gestart()], { ...rondom(nieuwBsn()), gemeente: '0505' })), status: 'nakijken', reden: 'GEMEENTE.ANDERE' },
      { geval: 'a message of a gemeente', maak: () => xmlVan(jw319({}, rondom(nieuwBsn()))), status: 'nakijken', reden: 'RICHTING.ONJUIST' },
      { geval: 'a status that takes back', maak: () => xmlVan(jw305([gestart({ statusAanlevering: '3' })], rondom(nieuwBsn()))), status: 'nakijken', reden: 'AANLEVERING.GEWIJZIGD' },
      { geval: 'a retour on nothing', maak: () => xmlVan(maakRetour(jw301([toegewezen()], rondom(nieuwBsn())), [], { identificatie: 'X1', dagtekening: DAG })), status: 'nakijken', reden: 'RETOUR.ZONDER_HEEN' },
    ])('is told by code: $geval', async ({ maak, status, reden }) => {
      const voor = await bewaard();
      const uit = await wereld.verwerkt(maak());
      expect(uit).toMatchObject({ status, reden });
      expect(await bewaard()).toEqual(voor); // no zaak, nobody, no fact
      expect(uit.uitleg).toEqual(expect.any(String));
      if (status === 'afgekeurd') expect(await retourcodes(uit)).toMatchObject({ retourCodes: ['0001'] });
      else expect(uit.retour).toBeNull();
    }, LANG); // prettier-ignore

    it(
      'refuses an identification that its sender used before, of whatever client, with 9056',
      async () => {
        const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
        await wereld.toewijzing(bsn, toewijzingNummer);
        const wie = rondom(bsn);
        await wereld.verwerkt(jw305([gestart({ toewijzingNummer, ...BEGIN })], wie));
        for (const ander of [wie, { ...wie, bsn: nieuwBsn() }]) {
          const uit = await wereld.verwerkt(jw305([gestart({ toewijzingNummer: 6, ...BEGIN })], ander));
          expect(uit).toMatchObject({ status: 'afgekeurd', reden: 'TR056' });
          expect(await retourcodes(uit)).toMatchObject({ retourCodes: ['9056'] });
        }
      },
      LANG,
    );
  });

  describe('a retour', () => {
    it.each([
      { geval: 'confirms', fouten: [], uitkomst: 'goed', retourcode: '0200', status: 'bevestigd' },
      {
        geval: 'refuses',
        fouten: [{ code: 'S329', niveau: 'externeBron', gewicht: 'fout', plek: ['client', 'toegewezenProducten', 0], pad: '', uitleg: '', retourcode: 'S329' }],
        uitkomst: 'afgekeurd', retourcode: 'S329', status: 'afgekeurd',
      },
    ] as const)('$geval what was sent, and its zaak hears it', async ({ fouten, uitkomst, retourcode, status }) => {
      const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
      const zaakId = await wereld.begin('toewijzing', bsn, [
        { type: 'TOEWIJZING_VOORBEREID', gegevens: { toewijzingNummer, aanbieder: '42420001', verwijzer: '01', productcategorie: '45', ingangsdatum: VANDAAG, aangemeldOp: VANDAAG } },
        { type: 'TOEWIJZING_VERZONDEN', gegevens: { dagtekening: VANDAAG } },
      ]);
      const heen = jw301([toegewezen({ toewijzingNummer, ingangsdatum: DAG, toewijzingsdatum: DAG, einddatum: datum('2035-01-01') })], rondom(bsn));
      const verzending = wereld.deel(Ijwverzending);
      const klaar = await maakVerzendklaar(crypto.randomUUID(), heen, { organisatie: 'cjg-voorbeeld', zaak: zaakId }, wereld.deel(Ijwsleutels));
      await verzending.zetKlaar(klaar, now());
      await verzending.verzonden(klaar.id, now());
      const uit = await wereld.verwerkt(maakRetour(heen, fouten, { identificatie: `R${String(toewijzingNummer)}`, dagtekening: DAG }));
      expect(uit).toMatchObject({ soort: 'JW302', status: 'verwerkt', zaakId });
      expect(await wereld.bericht(klaar.id)).toMatchObject({ status });
      expect((await wereld.log(zaakId)).at(-1)).toMatchObject({ type: 'RETOUR_ONTVANGEN', gegevens: { uitkomst, retourcode } });
    }, LANG); // prettier-ignore
  });

  it(
    'goes to a person when handling it fails by itself, and lets those behind it go on',
    async () => {
      const [bsn, toewijzingNummer] = [nieuwBsn(), nieuwNummer()];
      await wereld.toewijzing(bsn, toewijzingNummer);
      const kapot = await wereld.bied(xmlVan(jw305([gestart({ toewijzingNummer, ...BEGIN })], rondom(bsn))));
      await vraag('update persoon.ijw_inhoud set inhoud = left(inhoud, -8) where bericht = $1', [kapot]);
      await vraag('update ijw_bericht set pogingen = 4 where id = $1', [kapot]);
      const daarna = await wereld.verwerkt(jw305([gestart({ toewijzingNummer, ...BEGIN })], rondom(bsn)));
      expect(await wereld.bericht(kapot)).toMatchObject({ status: 'nakijken', reden: 'VERWERKING.MISLUKT' });
      expect(daarna.status).toBe('verwerkt');
    },
    LANG,
  );

  describe('a folder', () => {
    it('is emptied of whole files, and keeps what is still being written', async () => {
      const bus = wereld.deel(Brievenbus);
      const [half, heel] = [join(wereld.map, 'half.xml'), join(wereld.map, 'heel.xml')];
      const tekst = xmlVan(jw305([gestart({ toewijzingNummer: 7, ...BEGIN })], rondom(nieuwBsn())));
      await writeFile(`${heel}.tmp`, tekst);
      await rename(`${heel}.tmp`, heel);
      await writeFile(half, tekst.slice(0, 100));
      await bus.ronde();
      expect([existsSync(heel), existsSync(half)]).toEqual([true, true]);
      await writeFile(half, tekst.slice(0, 200));
      await bus.ronde();
      expect([existsSync(heel), existsSync(half)]).toEqual([false, true]);
      expect(existsSync(join(wereld.map, 'verwerkt', 'heel.xml'))).toBe(true);
      const aantal = await telBerichten();
      await writeFile(heel, tekst); // the same bytes again, as after a death between keeping and moving
      await bus.ronde();
      await bus.ronde();
      expect([existsSync(heel), (await telBerichten()) - aantal]).toEqual([false, 1]); // half.xml stood still for two rounds too
    });

    it('notes a file that is too large, and keeps nothing of it', async () => {
      const bus = wereld.deel(Brievenbus);
      await writeFile(join(wereld.map, 'groot.xml'), Buffer.alloc(50_000_000, ' '));
      await bus.ronde();
      await bus.ronde();
      const { items } = (await wereld.get('/v1/ijw/berichten?status=nakijken&grootte=1', 'administratie')).json(
        Ijwpagina,
      );
      expect(items[0]).toMatchObject({ reden: 'XML.TE_GROOT', soort: null });
    });
  });

  async function vraag(sql: string, waarden: readonly unknown[] = []): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(sql, [...waarden]).finally(() => client.end());
    return rows;
  }
  /** How much is kept of zaken, people and facts. */
  const bewaard = () =>
    vraag(
      'select (select count(*) from zaak) zaken, (select count(*) from persoon.jeugdige) mensen, (select count(*) from gebeurtenis) feiten',
    );

  const telBerichten = async (): Promise<number> =>
    (await wereld.get('/v1/ijw/berichten?grootte=200', 'administratie')).json(Ijwpagina).items.length;
});
