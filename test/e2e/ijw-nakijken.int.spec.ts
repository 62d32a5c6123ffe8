import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';
import { z } from 'zod';

import { Brievenbus } from '../../apps/worker/ijw/brievenbus.ts';
import { maakRetour } from '../../libs/ijw/index.ts';
import { gestart, gestopt, jw301, jw305, jw307, jw319, toegewezen } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { Ijwpagina } from '../../apps/api/ijw/ijw.schemas.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, rondom, VANDAAG, xmlVan } from './postwereld.ts';

const LANG = 120_000;
const DAG = datum(VANDAAG);
const BEGIN = { begindatum: DAG };

await describeWith(
  ['postgres', 'temporal'],
  'messages of iJw that can not be handled as they came',
  ({ postgres, temporal }) => {
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

    describe('a zaak that a person names', () => {
      it('is not that of another client, toewijzing or provider than the message says', async () => {
        const [bsn, toewijzingNummer, ander] = [nieuwBsn(), nieuwNummer(), nieuwNummer()];
        const zaakId = await wereld.toewijzing(bsn, toewijzingNummer);
        const voor = await typen(zaakId);
        const start = (nummer: number, wie: object) =>
          jw305([gestart({ toewijzingNummer: nummer, ...BEGIN })], { ...rondom(bsn), ...wie });
        const gevallen = [
          { bericht: start(toewijzingNummer, { bsn: nieuwBsn() }), reden: 'CLIENT.ANDERE', code: 'IJW.ANDERE_CLIENT' },
          { bericht: start(ander, {}), reden: 'TOEWIJZING.ONBEKEND', code: 'IJW.ANDERE_TOEWIJZING' },
          {
            bericht: start(toewijzingNummer, { aanbieder: '42429999' }),
            reden: 'AANBIEDER.ANDERE',
            code: 'IJW.ANDERE_AANBIEDER',
          },
        ];
        for (const { bericht, reden, code } of gevallen) {
          const { id } = await wereld.verwerkt(bericht);
          const genoemd = await wereld.post(`/v1/ijw/berichten/${id}/koppeling`, { zaakId }, 'administratie');
          expect([genoemd.status, genoemd.json(z.looseObject({ code: z.string() })).code]).toEqual([409, code]);
          expect(await wereld.bericht(id)).toMatchObject({ status: 'nakijken', reden, zaakId: null });
        }
        expect(await typen(zaakId)).toEqual(voor);
      }, LANG); // prettier-ignore
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
  },
);
