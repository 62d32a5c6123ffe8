import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Logboekpagina, Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Taak, Werkpagina } from '../../apps/api/taken/taak.schemas.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { alsDienst, migreerProef, SLEUTELRING } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LADER = new URL('../tools/ts.mjs', import.meta.url).href;
const STERVENDE = fileURLToPath(new URL('../workflow/stervende-worker.ts', import.meta.url));
const LANG = 90_000;

const ACUUT = { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'acuut', instrument: 'arij' } };
const JA = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
const Probleem = z.looseObject({ code: z.string() });

await describeWith(
  ['postgres', 'temporal'],
  'a hand-over from one organisation to another',
  ({ postgres, temporal }) => {
    let wereld: Overdrachtwereld;
    afterAll(() => wereld.sluit());
    const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
    beforeAll(async () => {
      wereld = new Overdrachtwereld(temporal, eigenaarUrl());
      await wereld.open();
    }, LANG);

    const zaakVan = async (zaakId: string): Promise<Zaak> =>
      (await wereld.get(`/v1/zaken/${zaakId}`, 'demo')).json(Zaak);
    const zichtDoor = async (zaakId: string): Promise<string | null> => (await zaakVan(zaakId)).zichtDoor;
    const lijst = async (als: 'crisisteam' | 'demo', vraag: string): Promise<readonly Overdracht[]> =>
      (await wereld.get(`/v1/overdrachten?${vraag}&grootte=200`, als)).json(Overdrachtpagina).items;
    const logVan = async (zaakId: string) =>
      (await wereld.get(`/v1/zaken/${zaakId}/gebeurtenissen?grootte=200`, 'demo')).json(Logboekpagina).items;
    const typen = async (zaakId: string): Promise<string[]> => (await logVan(zaakId)).map(({ type }) => type);

    async function begin(): Promise<string> {
      return (await wereld.zend('/v1/zaken', AANMELDING, 'demo')).json(Ontvangst).zaakId;
    }

    /** A zaak that asks the crisis team to take over, and the hand-over as that team finds it. */
    async function aangeboden(): Promise<{ zaakId: string; overdracht: Overdracht }> {
      const zaakId = await begin();
      expect((await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, ACUUT, 'demo')).status).toBe(200);
      const overdracht = (await lijst('crisisteam', 'richting=in')).find((een) => een.zaakId === zaakId);
      if (!overdracht) throw new Error('not offered');
      return { zaakId, overdracht };
    }

    const antwoord = (id: string, body: unknown, kenmerk?: string, als: 'crisisteam' | 'demo' = 'crisisteam') =>
      wereld.post(`/v1/overdrachten/${id}/antwoord`, body, als, kenmerk);

    it(
      'gives sight on safety to who has the first zaak, as soon as the traject wrote it',
      async () => {
        await wereld.metWorker(async () => {
          const zaakId = await begin();
          expect(await zichtDoor(zaakId)).toBeNull();
          await wereld.bezorgTot(async () => (await zichtDoor(zaakId)) !== null);
          expect(await zichtDoor(zaakId)).toBe('cjg-voorbeeld');
        });
      },
      LANG,
    );

    it(
      'is offered with the clocks of both sides, and follows into the zaak when it is accepted',
      async () => {
        await wereld.metWorker(async () => {
          const { zaakId, overdracht } = await aangeboden();
          expect(overdracht).toMatchObject({
        titel: 'het crisisteam', organisatie: 'cjg-voorbeeld', ontvanger: 'crisisteam-voorbeeld',
        fase: 'aangeboden', antwoordStatus: 'loopt', metZicht: true, urgentie: 'U0',
      }); // prettier-ignore
          const klok = (await zaakVan(zaakId)).klokken.find(({ termijn }) => termijn === 'overdrachtCrisis');
          expect(overdracht.antwoordUiterlijk).toBe(klok?.verstrijktOp);
          expect((await lijst('demo', 'richting=uit')).map(({ id }) => id)).toContain(overdracht.id);

          const kenmerk = randomUUID();
          const aanvaard = await antwoord(overdracht.id, JA, kenmerk);
          expect(aanvaard.json(Overdracht)).toMatchObject({ fase: 'aanvaard', versie: 2, antwoordUiterlijk: null });
          expect((await antwoord(overdracht.id, JA, kenmerk)).tekst).toBe(aanvaard.tekst);
          expect(await zichtDoor(zaakId)).toBe('crisisteam-voorbeeld');

          await wereld.bezorgTot(async () => (await typen(zaakId)).includes('OVERDRACHT_AANVAARD'));
          const zaak = await zaakVan(zaakId);
          expect(zaak.staten.map(({ id }) => id).join()).toContain('crisisteamHeeftZicht');
          const regel = (await logVan(zaakId)).find(({ type }) => type === 'OVERDRACHT_AANVAARD');
          expect(regel?.geldigOp).toBe(aanvaard.json(Overdracht).beslistOp);
          expect(regel?.door).toMatchObject({ id: 'crisisteam', organisatie: 'crisisteam-voorbeeld' });
          expect(await lijst('crisisteam', 'richting=in')).not.toContainEqual(
            expect.objectContaining({ id: overdracht.id }),
          );
          expect(await lijst('crisisteam', 'richting=in&status=alles')).toContainEqual(
            expect.objectContaining({ id: overdracht.id }),
          );
        });
      },
      LANG,
    );

    it(
      'shows its traject to who accepted, and not before',
      async () => {
        await wereld.metWorker(async () => {
          const { overdracht } = await aangeboden();
          const traject = () => wereld.get(`/v1/trajecten/${overdracht.trajectId}`, 'crisisteam');
          expect((await traject()).status).toBe(404);
          await antwoord(overdracht.id, JA);
          const { jeugdigen, overdrachten } = (await traject()).json(Traject);
          expect(jeugdigen.map(({ zichtDoor: door }) => door)).toEqual(['crisisteam-voorbeeld']);
          expect(overdrachten.map(({ fase }) => fase)).toEqual(['aanvaard']);
        });
      },
      LANG,
    );

    it(
      'stays with the sender when it is refused, with the reason',
      async () => {
        await wereld.metWorker(async () => {
          const { zaakId, overdracht } = await aangeboden();
          expect((await antwoord(overdracht.id, { antwoord: 'geweigerd', reden: 'geenZin' })).json(Probleem)).toMatchObject({
        code: 'GEGEVENS.ONGELDIG', velden: [expect.objectContaining({ pad: '/reden' })],
      }); // prettier-ignore
          const nee = await antwoord(overdracht.id, { antwoord: 'geweigerd', reden: 'onvolledig' });
          expect(nee.json(Overdracht)).toMatchObject({ fase: 'geweigerd', reden: 'onvolledig' });
          await wereld.bezorgTot(async () => (await typen(zaakId)).includes('OVERDRACHT_GEWEIGERD'));
          expect((await zaakVan(zaakId)).taken.map(({ taak }) => taak)).toContain('overdrachtHerstellen');
          expect(await zichtDoor(zaakId)).toBe('cjg-voorbeeld');
        });
      },
      LANG,
    );

    it(
      'refuses an acceptance without sight on safety where that goes along, and a second answer',
      async () => {
        await wereld.metWorker(async () => {
          const { overdracht } = await aangeboden();
          const half = await antwoord(overdracht.id, { antwoord: 'aanvaard', zichtOpVeiligheid: false });
          expect([half.status, half.json(Probleem).code]).toEqual([409, 'OVERDRACHT.PAST_NIET']);
          expect(half.json(Probleem)).not.toHaveProperty('mogelijk');
          await antwoord(overdracht.id, JA);
          const weer = await antwoord(overdracht.id, { antwoord: 'geweigerd', reden: 'onvolledig' });
          expect([weer.status, weer.json(Probleem).code]).toEqual([409, 'OVERDRACHT.NIET_OPEN']);
        });
      },
      LANG,
    );

    it(
      'is answered on the version that was read, and on no other',
      async () => {
        await wereld.metWorker(async () => {
          const { overdracht } = await aangeboden();
          const pad = `/v1/overdrachten/${overdracht.id}`;
          const gelezen = await wereld.get(pad, 'crisisteam');
          expect([gelezen.json(Overdracht).id, gelezen.etag]).toEqual([overdracht.id, '"1"']);
          expect((await wereld.get(pad, 'demo')).json(Probleem).code).toBe('OVERDRACHT.ONBEKEND');
          const kenmerk = randomUUID();
          const als = (etag: string) => wereld.post(`${pad}/antwoord`, JA, 'crisisteam', kenmerk, { 'if-match': etag });
          expect([(await als('"2"')).status, (await als('"2"')).json(Probleem).code]).toEqual([
            412,
            'OVERDRACHT.VEROUDERD',
          ]);
          const eerste = await als('"1"');
          expect([eerste.status, eerste.etag]).toEqual([200, '"2"']);
          expect((await als('"1"')).tekst).toBe(eerste.tekst);
        });
      },
      LANG,
    );

    it(
      'is nobody else’s to answer: for its sender it looks like one that is not there',
      async () => {
        await wereld.metWorker(async () => {
          const { overdracht } = await aangeboden();
          const zender = await antwoord(overdracht.id, JA, undefined, 'demo');
          const geen = await antwoord(`${randomUUID()}.2.0`, JA, undefined, 'demo');
          expect([zender.status, zender.tekst]).toEqual([404, geen.tekst]);
          expect((await antwoord(overdracht.id, { antwoord: 'misschien' }, undefined, 'demo')).tekst).toBe(geen.tekst);
        });
      },
      LANG,
    );

    it(
      'can be recorded by its sender when the receiver answers elsewhere',
      async () => {
        await wereld.metWorker(async () => {
          const { zaakId, overdracht } = await aangeboden();
          const gegevens = { naarRoute: 'crisis', ontvanger: 'crisisteam-verderop', zichtOpVeiligheid: true };
          await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type: 'OVERDRACHT_AANVAARD', gegevens }, 'demo');
          await wereld.bezorgTot(async () => (await zichtDoor(zaakId)) === 'crisisteam-verderop');
          expect((await antwoord(overdracht.id, JA)).json(Probleem).code).toBe('OVERDRACHT.NIET_OPEN');
          const afgerond = { type: 'CRISIS_AFGEROND', gegevens: { vervolg: 'veilig' } };
          await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, afgerond, 'demo');
          await wereld.bezorgTot(async () => (await zichtDoor(zaakId)) === 'cjg-voorbeeld');
        });
      },
      LANG,
    );

    it(
      'is work for a teamleider when the zaak of the sender went another way in between',
      async () => {
        await wereld.metWorker(async () => {
          const { zaakId, overdracht } = await aangeboden();
          await antwoord(overdracht.id, JA);
          const geweigerd = { type: 'OVERDRACHT_GEWEIGERD', gegevens: { naarRoute: 'crisis', reden: 'onvolledig' } };
          expect((await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, geweigerd, 'demo')).status).toBe(200);
          const werk = async () =>
            (await wereld.get('/v1/werkvoorraad?grootte=200', 'teamleider'))
              .json(Werkpagina)
              .items.find((taak) => taak.zaakId === zaakId && taak.taak === 'antwoordNietVerwerkt');
          await wereld.bezorgTot(async () => (await werk()) !== undefined);
          const taak = await werk();
          expect(taak?.titel).toContain('antwoord op een overdracht');
          const herstel = (await zaakVan(zaakId)).taken.find((een) => een.taak === 'overdrachtHerstellen');
          const rondAf = (id = '', als: 'teamleider' | 'demo' = 'teamleider') =>
            wereld.post(`/v1/taken/${id}/afronden`, undefined, als);
          expect((await rondAf(taak?.id, 'demo')).json(Probleem).code).toBe('TAAK.ROL_ONBEVOEGD');
          expect((await rondAf(herstel?.id)).json(Probleem).code).toBe('TAAK.VOLGT_ZAAK');
          expect((await rondAf(taak?.id)).json(Taak)).toMatchObject({ behandelaar: 'teamleider' });
          expect(await werk()).toBeUndefined();
          expect((await rondAf(taak?.id)).json(Probleem).code).toBe('TAAK.GESLOTEN');
        });
      },
      LANG,
    );

    it(
      'heals when the worker dies between the answer and what follows: one answer, one entry',
      async () => {
        const { zaakId, overdracht } = await wereld.metWorker(aangeboden);
        const kenmerk = randomUUID();
        const sterven = stervendeWorker(kenmerk);
        const eerste = await antwoord(overdracht.id, JA, kenmerk);
        expect([eerste.status, eerste.json(Probleem).code]).toEqual([503, 'TEMPORAL.AFWEZIG']);
        expect(await sterven).toEqual([null, 'SIGKILL']);
        expect(await typen(zaakId)).not.toContain('OVERDRACHT_AANVAARD');
        await wereld.metWorker(async () => {
          await wereld.bezorgTot(async () => (await typen(zaakId)).includes('OVERDRACHT_AANVAARD'));
          const weer = await antwoord(overdracht.id, JA, kenmerk);
          expect(weer.json(Overdracht)).toMatchObject({ fase: 'aanvaard' });
          expect(await zichtDoor(zaakId)).toBe('crisisteam-voorbeeld');
          expect((await typen(zaakId)).filter((type) => type === 'OVERDRACHT_AANVAARD')).toHaveLength(1);
        });
      },
      LANG,
    );

    /** A worker of its own process that writes this answer and is gone before it can say so. */
    async function stervendeWorker(kenmerk: string): Promise<unknown[]> {
      const { address, namespace } = temporal;
      const url = alsDienst(eigenaarUrl());
      const args = ['--import', LADER, STERVENDE, address, namespace, wereld.taakrij, url, SLEUTELRING, kenmerk];
      const worker = spawn(process.execPath, args, { stdio: 'ignore' });
      return once(worker, 'exit');
    }
  },
);
