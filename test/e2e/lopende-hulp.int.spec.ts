import { z } from 'zod';

import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { PADEN } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const Probleem = z.looseObject({ code: z.string() });
const CONTACT = { type: 'CONTACT_ONTVANGEN', gegevens: { soort: 'melding', melder: 'school', anoniem: false } };

/** Veilig Thuis hands over to help that runs: the team that keeps sight on that help takes it up with the zaak that it has. */
await describeWith(['postgres', 'temporal'], 'a hand-over to help that runs', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const zaakVan = async (id: string, als: Testnaam): Promise<Zaak> =>
    (await wereld.get(`/v1/zaken/${id}`, als)).json(Zaak);
  const klok = async (id: string, termijn: string) =>
    (await zaakVan(id, 'veiligthuis')).klokken.findLast((een) => een.termijn === termijn)?.status;
  const heeftZicht = (id: string, wie: string) =>
    wereld.bezorgTot(async () => (await zaakVan(id, 'veiligthuis')).zichtDoor === wie);
  const trajectVan = async (id: string, als: Testnaam) => (await wereld.get(`/v1/trajecten/${id}`, als)).json(Traject);
  const gaten = async (id: string) => (await trajectVan(id, 'demo')).keten.gaten.map(({ soort }) => soort);
  async function begin(verzoek: object, als: Testnaam): Promise<Zaak> {
    const antwoord = await wereld.zend('/v1/zaken', { gemeente: 'GM0642', ...verzoek }, als);
    expect([antwoord.status, antwoord.tekst]).toEqual([201, expect.any(String)]);
    return zaakVan(antwoord.json(Ontvangst).zaakId, als);
  }
  async function meld(id: string, als: Testnaam, type: string, gegevens: object): Promise<void> {
    const antwoord = await wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, { type, gegevens }, als);
    expect([type, antwoord.status]).toEqual([type, 200]);
  }
  async function aanbod(zaakId: string): Promise<Overdracht> {
    const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'demo')).json(Overdrachtpagina);
    const gevonden = items.find((een) => een.zaakId === zaakId && een.naarRoute === 'lopende-hulp');
    if (!gevonden) throw new Error('nothing was offered');
    return gevonden;
  }
  const antwoord = (aan: Overdracht, body: object) => wereld.zend(`/v1/overdrachten/${aan.id}/antwoord`, body, 'demo');

  /** The facts with which a toeleiding begins, without who and where. */
  function toeleiding() {
    const [eerste] = PADEN.vanPlanTotHulp.stappen;
    const { jeugdigeId: _wie, gemeente: _waar, ...gegevens } = eerste.gegevens;
    return { route: 'jgt-toeleiding', gebeurtenis: { type: eerste.type, gegevens } };
  }

  /** Veilig Thuis has sight on a child, and offers it to the help that runs. */
  async function aangeboden(jeugdige: object): Promise<{ id: string; trajectId: string }> {
    const { id, trajectId } = await begin({ route: 'veilig-thuis', gebeurtenis: CONTACT, jeugdige }, 'veiligthuis');
    await heeftZicht(id, 'veilig-thuis-voorbeeld');
    const huishoudenId = '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21';
    await meld(id, 'veiligthuis', 'SIGNALEN_NAGEGAAN', { huishoudenId, signalen: [] });
    const klasse = { klasse: 'onveilig', instrument: 'professioneelOordeel' };
    await meld(id, 'veiligthuis', 'VEILIGHEIDSKLASSE_BEPAALD', klasse);
    await meld(id, 'veiligthuis', 'DIENST_GEKOZEN', { dienst: 'overdrachtLopendeHulp' });
    return { id, trajectId };
  }

  it(
    'waits with its clock until the team of that help answers, and is taken up by the zaak that it has',
    async () => {
      await wereld.metWorker(async () => {
        const jeugdige = { naam: 'Proefkind', bsn: '111222333' };
        const hulp = await begin({ ...toeleiding(), jeugdige }, 'demo');
        const { id } = await aangeboden(jeugdige);

        // Refused: it is back with Veilig Thuis, who mends it and offers it again.
        const eerste = await aanbod(id);
        expect(eerste).toMatchObject({ ontvanger: 'cjg-voorbeeld', metZicht: true, fase: 'aangeboden' });
        expect(eerste.antwoordUiterlijk).not.toBeNull();
        expect(await klok(id, 'overdrachtLopendeHulp')).toBe('loopt');
        expect((await antwoord(eerste, { antwoord: 'geweigerd', reden: 'onvolledig' })).status).toBe(200);
        await wereld.bezorgTot(async () => (await klok(id, 'overdrachtHerstel')) === 'loopt');
        expect((await zaakVan(id, 'veiligthuis')).zichtDoor).toBe('veilig-thuis-voorbeeld');
        await meld(id, 'veiligthuis', 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'lopende-hulp' });

        // Accepted, with sight on safety: nobody waits for another zaak, and both sides see each other's.
        const weer = await aanbod(id);
        const aanvaard = await antwoord(weer, { antwoord: 'aanvaard', zichtOpVeiligheid: true });
        expect([aanvaard.status, aanvaard.json(Overdracht)]).toMatchObject([200, { naarZaak: hulp.id, versie: 3 }]);
        await heeftZicht(id, 'cjg-voorbeeld');
        expect(await gaten(hulp.trajectId)).toEqual([]);
        const inzage = async (als: Testnaam) =>
          (await trajectVan(hulp.trajectId, als)).zaken.map((zaak) => [zaak.id, zaak.inzage]);
        expect(await inzage('demo')).toEqual(expect.arrayContaining([[hulp.id, 'eigen'], [id, 'overdracht']])); // prettier-ignore
        expect(await inzage('veiligthuis')).toEqual(expect.arrayContaining([[hulp.id, 'overdracht'], [id, 'eigen']])); // prettier-ignore
        const nogEen = await wereld.zend('/v1/zaken', { gemeente: 'GM0642', ...toeleiding(), overdracht: weer.id }, 'demo'); // prettier-ignore
        expect([nogEen.status, nogEen.json(Probleem).code]).toEqual([409, 'OVERDRACHT.AL_OPGENOMEN']);
      });
    },
    LANG,
  );

  it(
    'is not guessed where two zaken run: who accepts says which, and can name no other',
    async () => {
      await wereld.metWorker(async () => {
        const jeugdige = { naam: 'Proefkind', bsn: '999900006' };
        const hulp = await begin({ ...toeleiding(), jeugdige }, 'demo');
        const tweede = await begin({ ...toeleiding(), trajectId: hulp.trajectId }, 'demo');
        const { id } = await aangeboden(jeugdige);
        const aan = await aanbod(id);
        const ja = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
        const vreemd = await antwoord(aan, { ...ja, zaakId: id });
        expect([vreemd.status, vreemd.tekst]).toEqual([422, expect.stringContaining('/zaakId')]);
        expect((await aanbod(id)).fase).toBe('aangeboden');
        const aanvaard = await antwoord(aan, { ...ja, zaakId: tweede.id });
        expect([aanvaard.status, aanvaard.json(Overdracht).naarZaak]).toEqual([200, tweede.id]);
      });
    },
    LANG,
  );

  it(
    'is a gap until a zaak begins, where none runs any more',
    async () => {
      await wereld.metWorker(async () => {
        const { id, trajectId } = await aangeboden({ naam: 'Proefkind', bsn: '999900018' });
        const aan = await aanbod(id);
        const aanvaard = await antwoord(aan, { antwoord: 'aanvaard', zichtOpVeiligheid: true });
        expect(aanvaard.json(Overdracht)).toMatchObject({ fase: 'aanvaard', naarZaak: null });
        expect(await gaten(trajectId)).toContain('nietOpgenomen');
        const opgenomen = await begin({ ...toeleiding(), overdracht: aan.id }, 'demo');
        const gelezen = (await wereld.get(`/v1/overdrachten/${aan.id}`, 'demo')).json(Overdracht);
        expect(gelezen).toMatchObject({ fase: 'aanvaard', naarZaak: opgenomen.id });
        expect(await gaten(trajectId)).not.toContain('nietOpgenomen');
      });
    },
    LANG,
  );
});
