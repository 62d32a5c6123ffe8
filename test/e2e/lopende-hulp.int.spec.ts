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
const KIND = { naam: 'Proefkind', bsn: '111222333' };
const CONTACT = { type: 'CONTACT_ONTVANGEN', gegevens: { soort: 'melding', melder: 'school', anoniem: false } };

/** Veilig Thuis hands over to help that runs: the team that keeps sight on that help hears it, and takes it up in the same traject. */
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

  /** The facts with which a toeleiding begins, without who and where. */
  function toeleiding() {
    const [eerste] = PADEN.vanPlanTotHulp.stappen;
    const { jeugdigeId: _wie, gemeente: _waar, ...gegevens } = eerste.gegevens;
    return { route: 'jgt-toeleiding', gebeurtenis: { type: eerste.type, gegevens } };
  }

  it(
    'waits with its clock until the team of that help answers, and is a gap until somebody takes it up',
    async () => {
      await wereld.metWorker(async () => {
        const hulp = await begin({ ...toeleiding(), jeugdige: KIND }, 'demo');
        const { id } = await begin({ route: 'veilig-thuis', gebeurtenis: CONTACT, jeugdige: KIND }, 'veiligthuis');
        const bij = (wie: string) => wereld.bezorgTot(async () => (await zaakVan(id, 'veiligthuis')).zichtDoor === wie);
        await bij('veilig-thuis-voorbeeld');
        const huishoudenId = '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21';
        await meld(id, 'veiligthuis', 'SIGNALEN_NAGEGAAN', { huishoudenId, signalen: [] });
        const klasse = { klasse: 'onveilig', instrument: 'professioneelOordeel' };
        await meld(id, 'veiligthuis', 'VEILIGHEIDSKLASSE_BEPAALD', klasse);
        await meld(id, 'veiligthuis', 'DIENST_GEKOZEN', { dienst: 'overdrachtLopendeHulp' });

        // Refused: it is back with Veilig Thuis, who mends it and offers it again.
        const eerste = await aanbod(id);
        expect(eerste).toMatchObject({ ontvanger: 'cjg-voorbeeld', metZicht: true, fase: 'aangeboden' });
        expect(eerste.antwoordUiterlijk).not.toBeNull();
        expect(await klok(id, 'overdrachtLopendeHulp')).toBe('loopt');
        const antwoord = (aan: Overdracht, body: object) =>
          wereld.zend(`/v1/overdrachten/${aan.id}/antwoord`, body, 'demo');
        expect((await antwoord(eerste, { antwoord: 'geweigerd', reden: 'onvolledig' })).status).toBe(200);
        await wereld.bezorgTot(async () => (await klok(id, 'overdrachtHerstel')) === 'loopt');
        expect((await zaakVan(id, 'veiligthuis')).zichtDoor).toBe('veilig-thuis-voorbeeld');
        await meld(id, 'veiligthuis', 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'lopende-hulp' });

        // Accepted, with sight on safety; who accepted is seen to have no zaak for it yet.
        const weer = await aanbod(id);
        expect((await antwoord(weer, { antwoord: 'aanvaard', zichtOpVeiligheid: true })).status).toBe(200);
        await bij('cjg-voorbeeld');
        const keten = async () =>
          (await wereld.get(`/v1/trajecten/${hulp.trajectId}`, 'demo'))
            .json(Traject)
            .keten.gaten.map(({ soort }) => soort);
        expect(await keten()).toContain('nietOpgenomen');
        const opgenomen = await begin({ ...toeleiding(), overdracht: weer.id }, 'demo');
        expect(opgenomen).toMatchObject({ trajectId: hulp.trajectId, jeugdigeId: hulp.jeugdigeId });
        const gelezen = (await wereld.get(`/v1/overdrachten/${weer.id}`, 'demo')).json(Overdracht);
        expect(gelezen).toMatchObject({ fase: 'aanvaard', naarZaak: opgenomen.id });
        expect(await keten()).not.toContain('nietOpgenomen');
      });
    },
    LANG,
  );
});
