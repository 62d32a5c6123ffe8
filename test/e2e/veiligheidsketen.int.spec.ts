import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const VT = 'veilig-thuis-voorbeeld';
const CRISISTEAM = 'crisisteam-voorbeeld';

type Gemeld = readonly [type: string, gegevens: object];

const MELDING: Gemeld = ['CONTACT_ONTVANGEN', { soort: 'melding', melder: 'politie', anoniem: false }];
const ADVIES: Gemeld = [
  'CONTACT_ONTVANGEN',
  { soort: 'advies', melder: 'lokaalTeam', anoniem: false, vrager: 'cjg-voorbeeld' },
];
const CRISIS: Gemeld = ['CRISIS_GEMELD', { melder: 'politie', identiteit: 'laterVaststellen', leeftijd: 'onder12' }];
const klasse = (naam: string): Gemeld => [
  'VEILIGHEIDSKLASSE_BEPAALD',
  { klasse: naam, instrument: 'professioneelOordeel' },
];

await describeWith(['postgres', 'temporal'], 'the safety chain', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  async function begin(als: Testnaam, route: string, [type, gegevens]: Gemeld): Promise<string> {
    const antwoord = await wereld.zend(
      '/v1/zaken',
      { route, gemeente: 'GM0642', gebeurtenis: { type, gegevens } },
      als,
    );
    return antwoord.json(Ontvangst).zaakId;
  }

  async function meld(als: Testnaam, zaakId: string, ...feiten: readonly Gemeld[]): Promise<void> {
    for (const [type, gegevens] of feiten) {
      const antwoord = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type, gegevens }, als);
      expect([type, antwoord.status]).toEqual([type, 200]);
    }
  }

  const zaakVan = async (als: Testnaam, zaakId: string): Promise<Zaak> =>
    (await wereld.get(`/v1/zaken/${zaakId}`, als)).json(Zaak);

  /** Delivers until this organisation has sight on safety. */
  const totZichtBij = (wie: string, als: Testnaam, zaakId: string): Promise<void> =>
    wereld.bezorgTot(async () => (await zaakVan(als, zaakId)).zichtDoor === wie);

  async function aanvaard(als: Testnaam, zaakId: string, zichtOpVeiligheid: boolean): Promise<Overdracht> {
    const { items } = (await wereld.get('/v1/overdrachten?richting=in&grootte=200', als)).json(Overdrachtpagina);
    const { id = '' } = items.find((een) => een.zaakId === zaakId) ?? {};
    const antwoord = await wereld.zend(
      `/v1/overdrachten/${id}/antwoord`,
      { antwoord: 'aanvaard', zichtOpVeiligheid },
      als,
    );
    return antwoord.json(Overdracht);
  }

  it(
    'leaves sight with who asked advice, and brings it to Veilig Thuis when it becomes a melding',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('veiligthuis', 'veilig-thuis', ADVIES);
        await totZichtBij('cjg-voorbeeld', 'veiligthuis', zaakId);
        await meld('veiligthuis', zaakId, ['MELDING_GEDAAN', { melder: 'lokaalTeam', anoniem: false }]);
        await totZichtBij(VT, 'veiligthuis', zaakId);
        const { klokken } = await zaakVan('veiligthuis', zaakId);
        expect(klokken.map(({ termijn }) => termijn)).toContain('veiligheidsbeoordeling');
      });
    },
    LANG,
  );

  it(
    'keeps sight with Veilig Thuis while the crisis team acts for it',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('veiligthuis', 'veilig-thuis', MELDING);
        await meld('veiligthuis', zaakId, klasse('acuut'), ['CRISISTEAM_GEVRAAGD', { reden: 'acuutGevaar' }]);
        expect((await aanvaard('crisisteam', zaakId, false)).fase).toBe('aanvaard');
        await wereld.bezorgTot(async () =>
          (await zaakVan('veiligthuis', zaakId)).staten.some(({ id }) => id.endsWith('crisisteamBezig')),
        );
        expect((await zaakVan('veiligthuis', zaakId)).zichtDoor).toBe(VT);
      });
    },
    LANG,
  );

  it(
    'moves sight from the crisis team to Veilig Thuis at the moment that it accepts, and not before',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('crisisteam', 'crisis', CRISIS);
        await totZichtBij(CRISISTEAM, 'crisisteam', zaakId);
        await meld(
          'crisisteam',
          zaakId,
          klasse('acuut'),
          ['TER_PLAATSE_GEKOMEN', { kindGezien: true, met: 'politie' }],
          ['VEILIGHEIDSAFSPRAAK_GEMAAKT', { akkoord: 'nee' }],
          ['INZET_GEKOZEN', { inzet: 'crisisplaatsing' }],
          ['UITSTROOM_GEKOZEN', { naar: 'veiligThuis' }],
        );
        expect((await zaakVan('crisisteam', zaakId)).zichtDoor).toBe(CRISISTEAM);
        await aanvaard('veiligthuis', zaakId, true);
        expect((await zaakVan('crisisteam', zaakId)).zichtDoor).toBe(VT);
        await wereld.bezorgTot(async () =>
          (await zaakVan('crisisteam', zaakId)).staten.some(({ id }) => id.endsWith('overgedragen')),
        );
      });
    },
    LANG,
  );
});
