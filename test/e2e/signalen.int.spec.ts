import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Signalenlijst } from '../../apps/api/signalen/signaal.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const HUIS = '5b0f9f3e-98a4-4d0c-9d0a-6f3f0a9f1c11';
const KIND = { naam: 'Proefkind', bsn: '111222333' };
const CRISIS = {
  ...{ route: 'crisis', gemeente: 'GM0642', jeugdige: KIND },
  gebeurtenis: {
    type: 'CRISIS_GEMELD',
    gegevens: { melder: 'politie', identiteit: 'laterVaststellen', leeftijd: 'onder12' },
  },
};

function contact(soort: 'advies' | 'melding') {
  const gegevens = { soort, melder: 'school', anoniem: false };
  return { route: 'veilig-thuis', gemeente: 'GM0642', gebeurtenis: { type: 'CONTACT_ONTVANGEN', gegevens } };
}

await describeWith(['postgres', 'temporal'], 'earlier signals about a child', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const vraag = (zaakId: string, als: Testnaam) => wereld.get(`/v1/zaken/${zaakId}/signalen`, als);
  const signalen = async (zaakId: string, als: Testnaam) => (await vraag(zaakId, als)).json(Signalenlijst);
  const begin = async (verzoek: object, als: Testnaam): Promise<string> =>
    (await wereld.zend('/v1/zaken', verzoek, als)).json(Ontvangst).zaakId;

  async function meld(zaakId: string, ...feiten: readonly (readonly [string, object])[]): Promise<void> {
    for (const [type, gegevens] of feiten) {
      const antwoord = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type, gegevens }, 'veiligthuis');
      expect([type, antwoord.status]).toEqual([type, 200]);
    }
  }

  it(
    'are shown to who has the zaak alone: of another organisation only that it is there, of its own how grave it was',
    async () => {
      await wereld.metWorker(async () => {
        const advies = await begin({ ...contact('advies'), jeugdige: KIND }, 'veiligthuis');
        await meld(advies, ['ADVIES_GEGEVEN', { advies: 'melden' }], ['ZAAK_GESLOTEN', { resultaat: 'adviesGegeven' }]);
        const crisis = await begin(CRISIS, 'crisisteam');
        const melding = await begin({ ...contact('melding'), jeugdige: KIND }, 'veiligthuis');
        expect((await vraag(melding, 'crisisteam')).status).toBe(404);
        expect((await vraag(melding, 'elders')).tekst).toBe((await vraag(advies, 'elders')).tekst);

        const { items } = await signalen(melding, 'veiligthuis');
        expect(items.map(({ signaalId, over, inzage, loopt }) => [signaalId, over, inzage, loopt])).toEqual([
          [crisis, 'jeugdige', 'keten', true],
          [advies, 'jeugdige', 'open', false],
        ]);
        expect(items[0]).toMatchObject({ referentie: null, zwaarsteKlasse: null, meldingen: [] });

        await wereld.zend('/v1/zaken', { ...contact('melding'), jeugdige: KIND, klasse: 'onveilig' }, 'veiligthuis');
        const later = await begin({ ...contact('advies'), jeugdige: KIND }, 'veiligthuis');
        const gezien = (await signalen(later, 'veiligthuis')).items.find(({ signaalId }) => signaalId === melding);
        expect(gezien).toMatchObject({ loopt: true, zwaarsteKlasse: 'onveilig', meldingen: [{ klasse: 'onveilig' }] });
        expect((await signalen(crisis, 'crisisteam')).items.map(({ inzage }) => inzage)).toEqual(['keten', 'keten']);
      });
    },
    LANG,
  );

  it(
    'are found by household too: what a zaak wrote down, and the siblings in a traject',
    async () => {
      await wereld.metWorker(async () => {
        const nagegaan = ['SIGNALEN_NAGEGAAN', { huishoudenId: HUIS, signalen: [] }] as const;
        const buurkind = await begin(contact('melding'), 'veiligthuis');
        await meld(buurkind, nagegaan);
        const eerste = await begin(contact('melding'), 'veiligthuis');
        expect((await signalen(eerste, 'veiligthuis')).items).toEqual([]);
        const { trajectId } = (await wereld.get(`/v1/zaken/${eerste}`, 'veiligthuis')).json(Zaak);
        const broertje = { naam: 'Proefbroertje' };
        const tweede = await begin({ ...contact('melding'), trajectId, jeugdige: broertje }, 'veiligthuis');
        await meld(eerste, nagegaan);
        const { huishoudenId, items } = await signalen(eerste, 'veiligthuis');
        expect(huishoudenId).toBe(HUIS);
        expect(items.map(({ signaalId, over }) => [signaalId, over])).toEqual([
          [tweede, 'huishouden'],
          [buurkind, 'huishouden'],
        ]);
      });
    },
    LANG,
  );
});
