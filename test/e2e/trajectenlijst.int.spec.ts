import { Berichtenpagina } from '../../apps/api/berichten/berichten.controller.ts';
import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Trajectpagina, type Trajectregel } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { PADEN as TAFEL } from '../../state-machines/jeugdbeschermingstafel/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const [{ type, gegevens: verzocht }] = TAFEL.vrijwillig.stappen;
const { jeugdigeId: _wie, gemeente: _waar, ...gegevens } = verzocht;
const TAFELZAAK = { route: 'jeugdbeschermingstafel', gemeente: 'GM0642', gebeurtenis: { type, gegevens } };
const INTAKE = {
  route: 'cjg-intake',
  gemeente: 'GM0642',
  gebeurtenis: {
    type: 'AANMELDING_ONTVANGEN',
    gegevens: {
      ...{ soort: 'melding', kanaal: 'telefoon', melder: 'client', leeftijd: 'onder12' },
      ...{ wordt12Op: '2031-05-04', wordt16Op: '2035-05-04', wordt18Op: '2037-05-04' },
    },
  },
};

await describeWith(['postgres', 'temporal'], 'children between organisations', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  async function begin(verzoek: object, als: Testnaam): Promise<Zaak> {
    const antwoord = await wereld.zend('/v1/zaken', verzoek, als);
    expect([antwoord.status, antwoord.tekst]).toEqual([201, expect.any(String)]);
    return (await wereld.get(`/v1/zaken/${antwoord.json(Ontvangst).zaakId}`, als)).json(Zaak);
  }

  /** Every page of the list, as a user interface fetches it. */
  async function lijst(als: Testnaam, vraag = ''): Promise<Trajectregel[]> {
    const items: Trajectregel[] = [];
    let cursor = '';
    do {
      const antwoord = await wereld.get(`/v1/trajecten?grootte=2${vraag}${cursor}`, als);
      expect([antwoord.status, antwoord.tekst]).toEqual([200, expect.any(String)]);
      const pagina = antwoord.json(Trajectpagina);
      items.push(...pagina.items);
      cursor = pagina.volgende === undefined ? '' : `&cursor=${pagina.volgende}`;
    } while (cursor !== '');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    return items;
  }

  const regelVan = async (id: string, als: Testnaam, vraag?: string): Promise<Trajectregel | undefined> =>
    (await lijst(als, vraag)).find((regel) => regel.id === id);
  const berichten = async (als: Testnaam, over: string) =>
    (await wereld.get(`/v1/berichten?over=${over}&grootte=200`, als)).json(Berichtenpagina).items;

  it(
    'are in the list of who has sight without a zaak, which hears so by a message, until it begins one',
    async () => {
      await wereld.metWorker(async () => {
        const eerder = (await berichten('teamleider', 'zicht')).length;
        const { trajectId, jeugdigeId } = await begin(TAFELZAAK, 'voorzitter');
        await wereld.bezorgTot(async () => (await berichten('teamleider', 'zicht')).length > eerder);
        const [bericht] = await berichten('teamleider', 'zicht');
        expect(bericht).toMatchObject({ aan: 'teamleider', tekst: expect.stringContaining(trajectId) as unknown });
        expect(await berichten('voorzitter', 'zicht')).toEqual([]);
        const regel = await regelVan(trajectId, 'demo', '&wacht=true');
        expect(regel).toMatchObject({
          loopt: true,
          organisaties: ['jeugdbeschermingstafel-voorbeeld'],
          jeugdigen: [{ jeugdige: jeugdigeId, zichtDoor: 'cjg-voorbeeld' }],
          gaten: [{ soort: 'zichtZonderZaak', tot: null }],
        });
        expect(await regelVan(trajectId, 'elders')).toBeUndefined();
        expect((await regelVan(trajectId, 'monitor', '&wacht=true'))?.id).toBe(trajectId);
        await begin({ ...INTAKE, trajectId, jeugdigeId }, 'demo');
        expect(await regelVan(trajectId, 'demo', '&wacht=true')).toBeUndefined();
        expect(await regelVan(trajectId, 'demo')).toMatchObject({ gaten: [] });
      });
    },
    LANG,
  );

  it(
    'are offered after a move to the local team of the new gemeente, which hears so and sees it wait',
    async () => {
      await wereld.metWorker(async () => {
        const { id, trajectId } = await begin(INTAKE, 'demo');
        const verhuisd = { type: 'WOONPLAATS_GEWIJZIGD', gegevens: { nieuweGemeente: 'GM0505', grond: 'verhuizing' } };
        expect((await wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, verhuisd, 'demo')).status).toBe(200);
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'elders')).json(Overdrachtpagina);
        expect(items.filter((een) => een.zaakId === id)).toMatchObject([
          { naarRoute: 'andere-gemeente', ontvanger: 'cjg-elders', antwoordStatus: 'loopt' },
        ]);
        await wereld.bezorgTot(async () => (await berichten('elders', 'overdracht')).length > 0);
        expect((await berichten('elders', 'overdracht')).map(({ onderwerp }) => onderwerp)).toEqual([
          'Nieuwe overdracht van cjg-voorbeeld',
        ]);
        expect(await regelVan(trajectId, 'demo', '&wacht=true')).toMatchObject({
          openOverdrachten: 1,
          gaten: [{ soort: 'geenAntwoord', naarRoute: 'andere-gemeente' }],
        });
      });
    },
    LANG,
  );

  it(
    'are asked for by role, with a cursor of this list alone',
    async () => {
      expect((await wereld.get('/v1/trajecten', 'beheerder')).status).toBe(403);
      expect((await wereld.get('/v1/trajecten?cursor=onzin', 'demo')).status).toBe(400);
    },
    LANG,
  );
});
