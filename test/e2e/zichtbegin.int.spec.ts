import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';
import type { Testnaam } from '../../libs/service/auth/index.ts';
import { PADEN as RAAD } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { PADEN as TAFEL } from '../../state-machines/jeugdbeschermingstafel/testing/paden.ts';
import type { Stappen } from '../../state-machines/gedeeld/testing/pad.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { Overdrachtwereld } from './overdrachtwereld.ts';

const LANG = 90_000;
const KIND = { naam: 'Proefkind', bsn: '111222333' };

function contact(soort: 'advies' | 'melding') {
  const gegevens = { soort, melder: 'school', anoniem: false };
  return { route: 'veilig-thuis', gemeente: 'GM0642', gebeurtenis: { type: 'CONTACT_ONTVANGEN', gegevens } };
}

/** The start of a path, as a caller sends it. */
function startVan(route: string, paden: Readonly<Record<string, Stappen>>) {
  const [eerste] = Object.values(paden).flatMap(({ stappen }) => stappen);
  if (!eerste) throw new Error(`no path of ${route}`);
  const { jeugdigeId: _wie, gemeente: _waar, ...gegevens } = eerste.gegevens;
  return { route, gemeente: 'GM0642', gebeurtenis: { type: eerste.type, gegevens } };
}

await describeWith(['postgres', 'temporal'], 'where sight on safety begins', ({ postgres, temporal }) => {
  let wereld: Overdrachtwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = new Overdrachtwereld(temporal, eigenaarUrl());
    await wereld.open();
  }, LANG);

  const zaakVan = async (id: string, als: Testnaam): Promise<Zaak> =>
    (await wereld.get(`/v1/zaken/${id}`, als)).json(Zaak);

  async function begin(verzoek: object, als: Testnaam): Promise<Zaak> {
    const antwoord = await wereld.zend('/v1/zaken', verzoek, als);
    expect([antwoord.status, antwoord.tekst]).toEqual([201, expect.any(String)]);
    return zaakVan(antwoord.json(Ontvangst).zaakId, als);
  }

  const totZichtBij = (wie: string, als: Testnaam, id: string): Promise<void> =>
    wereld.bezorgTot(async () => (await zaakVan(id, als)).zichtDoor === wie);

  it.each([
    { route: 'raadsonderzoek', paden: RAAD, als: 'raadsonderzoeker' },
    { route: 'jeugdbeschermingstafel', paden: TAFEL, als: 'voorzitter' },
  ] as const)(
    'is with the local team when a traject begins with $route, which sees that and may begin a zaak there',
    async ({ route, paden, als }) => {
      await wereld.metWorker(async () => {
        const { id, trajectId, jeugdigeId } = await begin(startVan(route, paden), als);
        await totZichtBij('cjg-voorbeeld', als, id);
        expect((await wereld.get(`/v1/trajecten/${trajectId}`, 'elders')).status).toBe(404);
        const gezien = (await wereld.get(`/v1/trajecten/${trajectId}`, 'demo')).json(Traject);
        expect(gezien.zaken.map(({ inzage, staten }) => [inzage, staten])).toEqual([['keten', null]]);
        const ernaast = await begin({ ...contact('advies'), trajectId }, 'demo');
        expect(ernaast).toMatchObject({ trajectId, jeugdigeId });
      });
    },
    LANG,
  );

  it(
    'moves to who takes a melding about a child of a running traject, and not for one that only asks advice',
    async () => {
      await wereld.metWorker(async () => {
        const eerste = await begin({ ...startVan('jeugdbeschermingstafel', TAFEL), jeugdige: KIND }, 'voorzitter');
        await totZichtBij('cjg-voorbeeld', 'voorzitter', eerste.id);
        const advies = await begin({ ...contact('advies'), jeugdige: KIND }, 'veiligthuis');
        await wereld.bezorgTot(
          async () => (await wereld.get(`/v1/trajecten/${eerste.trajectId}`, 'demo')).status === 200,
        );
        expect(advies).toMatchObject({ trajectId: eerste.trajectId, zichtDoor: 'cjg-voorbeeld' });
        await wereld.zend(
          `/v1/zaken/${advies.id}/gebeurtenissen`,
          { type: 'ADVIES_GEGEVEN', gegevens: { advies: 'melden' } },
          'veiligthuis',
        );
        await wereld.zend(
          `/v1/zaken/${advies.id}/gebeurtenissen`,
          { type: 'ZAAK_GESLOTEN', gegevens: { resultaat: 'adviesGegeven' } },
          'veiligthuis',
        );
        const melding = await begin({ ...contact('melding'), jeugdige: KIND }, 'veiligthuis');
        expect(melding.trajectId).toBe(eerste.trajectId);
        await totZichtBij('veilig-thuis-voorbeeld', 'voorzitter', eerste.id);
      });
    },
    LANG,
  );

  it.each([
    { wat: 'lives now', herroepen: false, aanvaarders: ['elders'] },
    { wat: 'lives, when the move was revoked', herroepen: true, aanvaarders: ['demo'] },
  ])(
    'is offered, after a move, to the local team where the child $wat',
    async ({ herroepen, aanvaarders }) => {
      await wereld.metWorker(async () => {
        const { id } = await begin(contact('melding'), 'demo');
        const meld = async (type: string, gegevens: object, als: Testnaam = 'demo', toelichting?: string) => {
          const feit = { type, gegevens, ...(toelichting !== undefined && { toelichting }) };
          const antwoord = await wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, feit, als);
          expect([type, antwoord.status]).toEqual([type, 200]);
          return antwoord.json(Ontvangst).volgnummer;
        };
        await meld('SIGNALEN_NAGEGAAN', { huishoudenId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21', signalen: [] });
        await meld('VEILIGHEIDSKLASSE_BEPAALD', { klasse: 'onveilig', instrument: 'professioneelOordeel' });
        const volgnummer = await meld('WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' });
        if (herroepen) await meld('GEBEURTENIS_HERROEPEN', { volgnummer }, 'teamleider', 'Vergissing');
        await meld('DIENST_GEKOZEN', { dienst: 'overdrachtLokaalTeam' });
        const krijgt = async (als: Testnaam): Promise<boolean> =>
          (await wereld.get('/v1/overdrachten?richting=in&grootte=200', als))
            .json(Overdrachtpagina)
            .items.some(({ zaakId, naarRoute }) => zaakId === id && naarRoute === 'lokaal-team');
        const teams: readonly Testnaam[] = ['demo', 'elders'];
        const met = await Promise.all(teams.map(async (als) => ((await krijgt(als)) ? [als] : [])));
        expect(met.flat()).toEqual(aanvaarders);
      });
    },
    LANG,
  );
});
