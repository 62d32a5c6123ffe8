import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { PADEN as VERWIJZING } from '../../state-machines/huisarts-verwijzing/testing/paden.ts';
import { PADEN as TOELEIDING } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { PADEN as TOEWIJZING } from '../../state-machines/toewijzing/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld, type Antwoord } from './overdrachtwereld.ts';

const LANG = 90_000;
const JA = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
const Probleem = z.looseObject({ code: z.string() });

/** The first event of a path as a user interface sends it: who and where are for the server to fill in. */
function begin([eerste]: readonly { type: string; gegevens: Gegevens }[]) {
  if (!eerste) throw new Error('path is empty');
  const { jeugdigeId: _wie, gemeente: _waar, toewijzingNummer: _nummer, ...gegevens } = eerste.gegevens;
  return { type: eerste.type, gegevens };
}
const zaakOp = (
  route: string,
  pad: { stappen: readonly { type: string; gegevens: Gegevens }[] },
  meer: object = {},
) => ({
  ...{ route, gemeente: 'GM0642', gebeurtenis: begin(pad.stappen), ...meer },
});
const TOEWIJZINGSZAAK = zaakOp('toewijzing', TOEWIJZING.volgensPlan);

await describeWith(['postgres', 'temporal'], 'zaken in one traject', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const start = (body: object, als: Testnaam, kenmerk?: string): Promise<Antwoord> =>
    wereld.zend('/v1/zaken', body, als, kenmerk);
  const gestart = async (body: object, als: Testnaam): Promise<string> => {
    const antwoord = await start(body, als);
    if (antwoord.status !== 201) throw new Error(antwoord.tekst);
    return antwoord.json(Ontvangst).zaakId;
  };
  const zaakVan = async (id: string, als: Testnaam) => (await wereld.get(`/v1/zaken/${id}`, als)).json(Zaak);
  const trajectVan = async (id: string, als: Testnaam) => (await wereld.get(`/v1/trajecten/${id}`, als)).json(Traject);
  const code = (antwoord: Antwoord) => [antwoord.status, antwoord.json(Probleem).code];
  const antwoord = (id: string, als: Testnaam, body: object = JA) =>
    wereld.zend(`/v1/overdrachten/${id}/antwoord`, body, als);

  /** A zaak that took these steps, and the hand-over to a route that it now offers. */
  async function aangeboden(
    als: Testnaam,
    body: object,
    stappen: readonly { type: string; gegevens: Gegevens }[],
    naarRoute: string,
  ): Promise<Overdracht> {
    const zaakId = await gestart(body, als);
    const gebeurtenissen = stappen.map(({ type, gegevens }) => ({ type, gegevens }));
    const gemeld = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenisreeksen`, { gebeurtenissen }, als);
    if (gemeld.status !== 200) throw new Error(gemeld.tekst);
    const { items } = (await wereld.get('/v1/overdrachten?richting=uit&grootte=200', als)).json(Overdrachtpagina);
    const overdracht = items.find((een) => een.zaakId === zaakId && een.naarRoute === naarRoute);
    if (!overdracht) throw new Error('not offered');
    return overdracht;
  }

  /** A referral of another organisation that the CJG is asked to take over. */
  const vanElders = () =>
    aangeboden(
      'elders',
      zaakOp('huisarts-verwijzing', VERWIJZING.cjgNeemtOver),
      VERWIJZING.cjgNeemtOver.stappen.slice(1, -1),
      'cjg-intake',
    );
  const naarAdministratie = () =>
    aangeboden(
      'demo',
      zaakOp('jgt-toeleiding', TOELEIDING.vanPlanTotHulp),
      TOELEIDING.vanPlanTotHulp.stappen.slice(1, 6),
      'toewijzing',
    );

  it(
    'begins the zaak of who accepted in the same traject, about the same jeugdige, and once',
    async () => {
      await wereld.metWorker(async () => {
        const overdracht = await vanElders();
        const verzoek = { ...AANMELDING, overdracht: overdracht.id };
        expect(code(await start(verzoek, 'elders'))).toEqual([404, 'OVERDRACHT.ONBEKEND']);
        expect(code(await start(verzoek, 'demo'))).toEqual([409, 'OVERDRACHT.NIET_AANVAARD']);
        await antwoord(overdracht.id, 'demo');

        const kenmerk = randomUUID();
        const eerste = await start(verzoek, 'demo', kenmerk);
        expect(eerste.status).toBe(201);
        expect((await start(verzoek, 'demo', kenmerk)).tekst).toBe(eerste.tekst);
        expect(code(await start(verzoek, 'demo'))).toEqual([409, 'OVERDRACHT.AL_OPGENOMEN']);
        expect(code(await start(verzoek, 'intake'))).toEqual([409, 'OVERDRACHT.AL_OPGENOMEN']);
        expect(code(await start({ ...verzoek, gemeente: 'GM0505' }, 'demo', kenmerk))[1]).toBe('KENMERK.HERGEBRUIKT');

        const zaak = await zaakVan(eerste.json(Ontvangst).zaakId, 'demo');
        const zender = await zaakVan(overdracht.zaakId, 'elders');
        expect([zaak.trajectId, zaak.jeugdigeId]).toEqual([zender.trajectId, zender.jeugdigeId]);
        const { overdrachten } = await trajectVan(zaak.trajectId, 'demo');
        expect(overdrachten.map(({ naarZaak }) => naarZaak)).toEqual([zaak.id]);
      });
    },
    LANG,
  );

  it(
    'begins it on a route that the hand-over names, under a key that stands for no other start',
    async () => {
      await wereld.metWorker(async () => {
        const { id } = await vanElders();
        await antwoord(id, 'demo');
        const elders = await start({ ...TOEWIJZINGSZAAK, overdracht: id }, 'demo');
        expect(code(elders)).toEqual([409, 'OVERDRACHT.ANDERE_ROUTE']);
        expect(elders.tekst).toContain('cjg-intake');
        const kenmerk = randomUUID();
        await start(AANMELDING, 'demo', kenmerk);
        const verzoek = { ...AANMELDING, overdracht: id };
        expect(code(await start(verzoek, 'demo', kenmerk))).toEqual([422, 'KENMERK.HERGEBRUIKT']);
        expect(code(await start({ ...verzoek, jeugdigeId: randomUUID() }, 'demo'))[1]).toBe('VERZOEK.ONGELDIG');
      });
    },
    LANG,
  );

  it(
    'lets two who begin at once make one zaak',
    async () => {
      await wereld.metWorker(async () => {
        const { id, trajectId } = await vanElders();
        await antwoord(id, 'demo');
        const verzoek = { ...AANMELDING, overdracht: id };
        const samen = await Promise.all([start(verzoek, 'demo'), start(verzoek, 'intake')]);
        expect(samen.map(({ status }) => status).toSorted()).toEqual([201, 409]);
        expect((await trajectVan(trajectId, 'demo')).zaken).toHaveLength(2);
      });
    },
    LANG,
  );

  it(
    'lets the administratie answer a hand-over to toewijzing and begin several side by side, and no other hand-over',
    async () => {
      await wereld.metWorker(async () => {
        const { id, trajectId, zaakId } = await naarAdministratie();
        const vanHuisarts = await vanElders();
        expect(code(await antwoord(vanHuisarts.id, 'administratie'))).toEqual([403, 'TOEGANG.ONBEVOEGD']);
        expect((await antwoord(id, 'administratie')).json(Overdracht).fase).toBe('aanvaard');
        const gemeld = async () => (await zaakVan(zaakId, 'demo')).staten.map((staat) => staat.id).join();
        await wereld.bezorgTot(async () => (await gemeld()).includes('hulpVerwacht'));

        const eerste = await gestart({ ...TOEWIJZINGSZAAK, overdracht: id }, 'administratie');
        const tweede = await gestart({ ...TOEWIJZINGSZAAK, trajectId }, 'administratie');
        const { zaken, jeugdigen } = await trajectVan(trajectId, 'administratie');
        expect(zaken.map((zaak) => zaak.id)).toEqual([zaakId, eerste, tweede]);
        expect(new Set(zaken.map(({ jeugdigeId }) => jeugdigeId)).size).toBe(1);
        expect(jeugdigen).toHaveLength(1);
      });
    },
    LANG,
  );

  it(
    'puts a sibling into the traject as another jeugdige, and then asks which of them a zaak is about',
    async () => {
      await wereld.metWorker(async () => {
        const eerste = await zaakVan(await gestart(AANMELDING, 'demo'), 'demo');
        const { trajectId } = eerste;
        const jeugdige = { naam: 'Verzonnen', taal: 'nl' };
        const tweede = await zaakVan(await gestart({ ...AANMELDING, trajectId, jeugdige }, 'demo'), 'demo');
        expect(tweede.jeugdigeId).not.toBe(eerste.jeugdigeId);
        expect((await trajectVan(trajectId, 'demo')).jeugdigen).toHaveLength(2);
        expect(code(await start({ ...TOEWIJZINGSZAAK, trajectId }, 'demo'))[1]).toBe('GEGEVENS.ONGELDIG');
        const genoemd = { ...TOEWIJZINGSZAAK, trajectId, jeugdigeId: eerste.jeugdigeId };
        expect((await zaakVan(await gestart(genoemd, 'demo'), 'demo')).jeugdigeId).toBe(eerste.jeugdigeId);
      });
    },
    LANG,
  );

  it(
    'is no traject for an organisation without a zaak in it',
    async () => {
      await wereld.metWorker(async () => {
        const { trajectId } = await zaakVan(await gestart(AANMELDING, 'demo'), 'demo');
        const vreemd = await start({ ...AANMELDING, trajectId }, 'elders');
        const geen = await start({ ...AANMELDING, trajectId: randomUUID() }, 'elders');
        expect([vreemd.status, vreemd.tekst]).toEqual([404, geen.tekst]);
        const overdracht = await vanElders();
        await antwoord(overdracht.id, 'demo');
        const zonder = await start({ ...AANMELDING, trajectId: overdracht.trajectId }, 'demo');
        expect(code(zonder)).toEqual([404, 'TRAJECT.ONBEKEND']);
      });
    },
    LANG,
  );

  it(
    'shows the chain to each as far as its hand-overs open it, with every gap',
    async () => {
      await wereld.metWorker(async () => {
        const overdracht = await vanElders();
        const { trajectId } = overdracht;
        expect((await trajectVan(trajectId, 'elders')).keten.gaten).toMatchObject([
          { soort: 'geenAntwoord', naZaak: overdracht.zaakId, naarRoute: 'cjg-intake', tot: null },
        ]);
        await antwoord(overdracht.id, 'demo');
        await wereld.bezorgTot(async () => (await zaakVan(overdracht.zaakId, 'elders')).beeindigd);
        expect((await trajectVan(trajectId, 'demo')).keten.gaten).toMatchObject([
          { soort: 'nietOpgenomen', naZaak: overdracht.zaakId, naarRoute: 'cjg-intake' },
        ]);
        const zaakId = await gestart({ ...AANMELDING, overdracht: overdracht.id }, 'demo');
        const acuut = { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'acuut', instrument: 'arij' } };
        await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, acuut, 'demo');
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'crisisteam')).json(Overdrachtpagina);
        const crisis = items.find((een) => een.zaakId === zaakId);
        await antwoord(crisis?.id ?? '', 'crisisteam');

        const inzage = async (als: Testnaam) =>
          (await trajectVan(trajectId, als)).zaken.map((zaak) => [zaak.inzage, zaak.staten !== null]);
        expect(await inzage('demo')).toEqual([['overdracht', true], ['eigen', true]]); // prettier-ignore
        expect(await inzage('elders')).toEqual([['eigen', true], ['overdracht', true]]); // prettier-ignore
        expect(await inzage('crisisteam')).toEqual([['keten', false], ['overdracht', true]]); // prettier-ignore
        expect(await inzage('auditor')).toEqual([['eigen', true], ['eigen', true]]); // prettier-ignore

        const { keten, zaken, jeugdigen, overdrachten } = await trajectVan(trajectId, 'crisisteam');
        expect(jeugdigen.map(({ zichtDoor }) => zichtDoor)).toEqual(['crisisteam-voorbeeld']);
        expect(overdrachten.map(({ naarRoute }) => naarRoute)).toEqual(['crisis']);
        expect([keten.van, keten.tot]).toEqual([zaken[0]?.begonnenOp, null]);
        expect(keten.delen.map(({ tot }) => tot)).toEqual([zaken[0]?.geeindigdOp, null]);
        expect(keten.gaten.map(({ soort }) => soort)).toContain('nietOpgenomen');
      });
    },
    LANG,
  );
});
