import { Berichtenpagina } from '../../apps/api/berichten/berichten.controller.ts';
import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Werkpagina } from '../../apps/api/taken/taak.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import { toTijdstip } from '../../libs/kalender/index.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { Uitbak } from '../../libs/service/storage/index.ts';
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
const GEEN_SIGNALEN: Gemeld = [
  'SIGNALEN_NAGEGAAN',
  { huishoudenId: '3a1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a30', signalen: [] },
];
const naar = (dienst: string): Gemeld => ['DIENST_GEKOZEN', { dienst }];
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

  /** What an organisation of a chain heard of a zaak of another, or of its own hand-overs; newest first. */
  const onderwerpen = async (als: Testnaam, zaakId: string): Promise<string[]> => {
    const { items } = (await wereld.get('/v1/berichten?grootte=200', als)).json(Berichtenpagina);
    return items
      .filter((een) => een.zaakId === zaakId && (een.over === 'overdracht' || een.over === 'zicht'))
      .map(({ onderwerp }) => onderwerp);
  };

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

  it(
    'begins no lighter than the zaak that is handed over: who accepts it cannot lower the class by beginning anew',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('crisisteam', 'crisis', CRISIS);
        await meld('crisisteam', zaakId, klasse('acuut'), [
          'TER_PLAATSE_GEKOMEN',
          { kindGezien: true, met: 'politie' },
        ]);
        await meld('crisisteam', zaakId, ['INZET_GEKOZEN', { inzet: 'raadSpoed' }]);
        const { id: overdracht } = await aanvaard('raadsonderzoeker', zaakId, false);
        const start = (veiligheidsklasse: string) => {
          const gegevens = { verzoeker: 'college', spoed: true, veiligheidsklasse, leeftijd: 'vanaf18' };
          const gebeurtenis = { type: 'VTO_ONTVANGEN', gegevens };
          return wereld.zend(
            '/v1/zaken',
            { route: 'raadsonderzoek', gemeente: 'GM0642', overdracht, gebeurtenis },
            'raadsonderzoeker',
          );
        };
        for (const lichter of ['veilig', 'zorgelijk', 'onveilig']) {
          const geweigerd = await start(lichter);
          expect([geweigerd.status, geweigerd.tekst]).toEqual([422, expect.stringContaining('klasse acuut')]);
          expect(geweigerd.tekst).toContain('/gebeurtenis/gegevens/veiligheidsklasse');
        }
        expect((await start('acuut')).status).toBe(201);
      });
    },
    LANG,
  );

  it(
    'tells who offered that it was refused, and who was asked that it was taken back',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('veiligthuis', 'veilig-thuis', MELDING);
        await meld('veiligthuis', zaakId, klasse('onveilig'), GEEN_SIGNALEN, naar('overdrachtLokaalTeam'));
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'demo')).json(Overdrachtpagina);
        const { id = '' } = items.find((een) => een.zaakId === zaakId) ?? {};
        const nee = { antwoord: 'geweigerd', reden: 'andereHulpPassender' };
        await wereld.zend(`/v1/overdrachten/${id}/antwoord`, nee, 'demo');
        await wereld.bezorgTot(async () => (await onderwerpen('veiligthuis', zaakId)).length > 0);
        expect(await onderwerpen('veiligthuis', zaakId)).toEqual(['Geweigerd: overdracht aan cjg-voorbeeld']);
        await meld('veiligthuis', zaakId, naar('overdrachtLopendeHulp'));
        await meld('veiligthuis', zaakId, [
          'OVERDRACHT_INGETROKKEN',
          { naarRoute: 'lopende-hulp', reden: 'nietMeerNodig' },
        ]);
        const ingetrokken = `Ingetrokken: overdracht van ${VT}`;
        await wereld.bezorgTot(async () => (await onderwerpen('demo', zaakId)).includes(ingetrokken));
        expect((await onderwerpen('demo', zaakId)).filter((een) => een === ingetrokken)).toHaveLength(1);
        expect((await zaakVan('veiligthuis', zaakId)).zichtDoor).toBe(VT);
      });
    },
    LANG,
  );

  it(
    'tells the local team at once that the Raad began by itself, also where it has a zaak that runs; sight stays with it',
    async () => {
      await wereld.metWorker(async () => {
        const kind = { naam: 'Verzonnen Kind', bsn: '999990019', taal: 'nl' };
        const bijTeam = await wereld.zend('/v1/zaken', { ...AANMELDING, jeugdige: kind }, 'demo');
        const gegevens = { verzoeker: 'raad', spoed: true, veiligheidsklasse: 'acuut', leeftijd: 'vanaf18' };
        const gebeurtenis = { type: 'VTO_ONTVANGEN', gegevens };
        const verzoek = { route: 'raadsonderzoek', gemeente: 'GM0642', jeugdige: kind, gebeurtenis };
        const bijRaad = (await wereld.zend('/v1/zaken', verzoek, 'raadsonderzoeker')).json(Ontvangst).zaakId;
        const begonnen = 'raad-voorbeeld is begonnen: Onderzoek door de Raad voor de Kinderbescherming';
        await wereld.bezorgTot(async () => (await onderwerpen('demo', bijRaad)).includes(begonnen));
        await totZichtBij('cjg-voorbeeld', 'raadsonderzoeker', bijRaad);
        const raad = await zaakVan('raadsonderzoeker', bijRaad);
        expect(raad.trajectId).toBe((await zaakVan('demo', bijTeam.json(Ontvangst).zaakId)).trajectId);
        expect(raad.klokken.map(({ termijn }) => termijn)).toContain('collegeInlichten');
      });
    },
    LANG,
  );

  it(
    'lowers the class by two persons of the organisation, whose leader also finds a refused hand-over among its work',
    async () => {
      await wereld.metWorker(async () => {
        const zaakId = await begin('veiligthuis', 'veilig-thuis', MELDING);
        await meld('veiligthuis', zaakId, klasse('onveilig'), GEEN_SIGNALEN, [
          'VERLAGING_VOORGESTELD',
          { naar: 'zorgelijk', reden: 'dreigingWeg' },
        ]);
        const eens = { type: 'VERLAGING_BEOORDEELD', gegevens: { oordeel: 'eens' } };
        const alleen = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, eens, 'veiligthuis');
        expect([alleen.status, alleen.tekst]).toEqual([409, expect.stringContaining('een ander dan wie het deed')]);
        await meld('veiligthuisleider', zaakId, ['VERLAGING_BEOORDEELD', { oordeel: 'eens' }]);
        await meld('veiligthuis', zaakId, naar('overdrachtLokaalTeam'));
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'demo')).json(Overdrachtpagina);
        const { id = '' } = items.find((een) => een.zaakId === zaakId) ?? {};
        const nee = { antwoord: 'geweigerd', reden: 'onvolledig' };
        await wereld.zend(`/v1/overdrachten/${id}/antwoord`, nee, 'demo');
        const werk = async () =>
          (await wereld.get('/v1/werkvoorraad?grootte=200', 'veiligthuisleider')).json(Werkpagina).items;
        await wereld.bezorgTot(async () => (await werk()).some((taak) => taak.zaakId === zaakId));
        expect((await werk()).filter((taak) => taak.zaakId === zaakId).map(({ taak }) => taak)).toEqual([
          'overdrachtHerstellen',
        ]);
      });
    },
    LANG,
  );

  it(
    'tells both sides that an accepted hand-over was not taken up, and nobody once it was',
    async () => {
      await wereld.metWorker(async () => {
        const overgedragen = async (): Promise<{ zaakId: string; overdracht: string; jeugdigeId: string }> => {
          const zaakId = await begin('veiligthuis', 'veilig-thuis', MELDING);
          await meld('veiligthuis', zaakId, klasse('onveilig'), GEEN_SIGNALEN, naar('overdrachtLokaalTeam'));
          const { id } = await aanvaard('demo', zaakId, true);
          return { zaakId, overdracht: id, jeugdigeId: (await zaakVan('veiligthuis', zaakId)).jeugdigeId };
        };
        const [blijftLiggen, opgenomen] = [await overgedragen(), await overgedragen()];
        await wereld.zend('/v1/zaken', { ...AANMELDING, overdracht: opgenomen.overdracht }, 'demo');
        expect(await onderwerpen('veiligthuis', blijftLiggen.zaakId)).toEqual([]);
        for (const { jeugdigeId } of [opgenomen, blijftLiggen])
          await wereld.deel(Uitbak).spoor(jeugdigeId, 'bericht', toTijdstip(Date.now())); // a day later
        const aanZender = ['Nog niet begonnen: overdracht aan cjg-voorbeeld'];
        const aanOntvanger = `Nog niet begonnen: overdracht van ${VT}`;
        await wereld.bezorgTot(async () => (await onderwerpen('veiligthuis', blijftLiggen.zaakId)).length > 0);
        await wereld.bezorgTot(async () => (await onderwerpen('demo', blijftLiggen.zaakId)).includes(aanOntvanger));
        expect(await onderwerpen('veiligthuis', blijftLiggen.zaakId)).toEqual(aanZender);
        expect(await onderwerpen('veiligthuis', opgenomen.zaakId)).toEqual([]);
        expect(await onderwerpen('demo', opgenomen.zaakId)).not.toContain(aanOntvanger);
      });
    },
    LANG,
  );
});
