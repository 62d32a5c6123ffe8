import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { Ontvangst } from '../gebeurtenissen/gebeurtenis.schemas.ts';
import { codeVan, type Gebeurtenis } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { Praktijkoverzicht } from './praktijkcijfers.schemas.ts';

const JAAR = 2025;
const MET = { praktijk: '01010101', praktijksoort: 'metPohJeugd' };
const ZONDER = { praktijk: '01010102', praktijksoort: 'zonderPohJeugd' };
const CONTROLE = { praktijk: '01010103', praktijksoort: 'controle' };
const OOK_MET = { praktijk: '01010104', praktijksoort: 'metPohJeugd' };
const LEEFTIJD = { leeftijd: 'van12tot16', wordt16Op: '2030-02-14', wordt18Op: '2032-02-14' };
const LATER = 'Later vastgelegd dan het gebeurde.';

const POH: Gebeurtenis = { type: 'POH_JEUGD_INGESCHAKELD', gegevens: { vraag: 'korteBehandeling' } };
const poh = (uitkomst: string): Gebeurtenis => ({ type: 'POH_JEUGD_AFGEROND', gegevens: { uitkomst, gesprekken: 4 } });
const VERWEZEN: Gebeurtenis = {
  type: 'VERWIJZING_GEMAAKT',
  gegevens: { verwijzer: '02', zorgverlenerCode: '01010101', productcategorie: '54' },
};

const NAAR_CJG: readonly Gebeurtenis[] = [
  { type: 'CJG_OVERNAME_BESPROKEN', gegevens: { initiatief: 'gezin', ouders: 'ja', jeugdige: 'ja' } },
  {
    type: 'OVERDRACHT_AANVAARD',
    gegevens: { naarRoute: 'cjg-intake', ontvanger: 'org-12', zichtOpVeiligheid: true },
  },
];

await describeWith(['postgres', 'temporal'], 'numbers by practice', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);

  /** A question to a practice in a year, and what followed. */
  async function gevraagd(
    waar: object,
    feiten: readonly Gebeurtenis[] = [],
    { als = 'demo', jaar = JAAR }: { als?: 'demo' | 'elders'; jaar?: number } = {},
  ): Promise<string> {
    const gegevens = { verwijzer: '02', stadium: 'consult', ...LEEFTIJD, ...waar };
    const wanneer = { geldigOp: `${String(jaar)}-06-02`, toelichting: LATER };
    const gebeurtenis = { type: 'HULPVRAAG_ONTVANGEN', gegevens, ...wanneer };
    const verzoek = { route: 'huisarts-verwijzing', gemeente: als === 'demo' ? 'GM0642' : 'GM0505', gebeurtenis };
    const begonnen = await wereld.post('/v1/zaken', verzoek, { als });
    if (begonnen.status !== 201) throw new Error(begonnen.tekst);
    const { zaakId } = begonnen.json(Ontvangst);
    for (const feit of feiten) {
      const gemeld = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, feit, { als });
      if (gemeld.status !== 200) throw new Error(gemeld.tekst);
    }
    return zaakId;
  }
  const keer = async (aantal: number, doe: () => Promise<unknown>): Promise<void> => {
    for (let nr = 0; nr < aantal; nr += 1) await doe();
  };

  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
    await keer(4, () => gevraagd(MET, [POH, poh('geholpen')]));
    await gevraagd(MET, [POH, poh('meerNodig'), VERWEZEN]);
    await keer(2, () => gevraagd(MET, [VERWEZEN]));
    const herroepen = await gevraagd(MET, [POH, poh('geholpen')]); // the fifth, and it was not so
    const log = await wereld.rijen('select volgnummer from gebeurtenis where zaak_id = $1 and type = $2', [
      herroepen,
      'POH_JEUGD_AFGEROND',
    ]);
    const gegevens = { volgnummer: Number(log[0]?.['volgnummer']) };
    const nooit = { type: 'GEBEURTENIS_HERROEPEN', gegevens, toelichting: LATER };
    expect((await wereld.post(`/v1/zaken/${herroepen}/gebeurtenissen`, nooit)).status).toBe(200);

    await keer(7, () => gevraagd(OOK_MET, [POH, poh('geholpen')]));
    await keer(8, () => gevraagd(OOK_MET, [VERWEZEN, ...NAAR_CJG]));
    await keer(7, () => gevraagd(ZONDER, [VERWEZEN]));
    await gevraagd({ ...ZONDER, stadium: 'verwezen', verwezenOp: `${String(JAAR)}-06-01` });
    await keer(3, () => gevraagd(CONTROLE, [VERWEZEN]));
    await gevraagd(MET, [POH], { jaar: JAAR - 1 });
    await gevraagd({ verwijzer: '03', praktijk: '01010109' });
    await keer(5, () => gevraagd(MET, [POH], { als: 'elders' }));
  }, 240_000);

  const cijfers = async (als: 'teamleider' | 'monitor' | 'auditor' | 'beheerder', jaar = JAAR) =>
    (await wereld.get(`/v1/praktijkcijfers?jaar=${String(jaar)}`, { als })).json(Praktijkoverzicht);

  it.each(['demo', 'intake', 'jeugdprofessional', 'administratie', 'gedragswetenschapper', 'besluitteam'] as const)(
    'refuses %s: practices are compared by who steers, not by who helps',
    async (als) => {
      const antwoord = await wereld.get('/v1/praktijkcijfers?kapot=1', { als });
      expect([antwoord.status, codeVan(antwoord)]).toEqual([403, 'TOEGANG.ONBEVOEGD']);
    },
  );

  it('refuses who is not known', async () => {
    expect((await wereld.get('/v1/praktijkcijfers', { als: null })).status).toBe(401);
  });

  it('counts by practice what came in this year and what became of it', async () => {
    const { praktijken } = await cijfers('teamleider');
    expect(praktijken).toEqual([
      { ...bij(CONTROLE), hulpvragen: null, pohJeugd: null, geholpenDoorPohJeugd: null, verwezen: null, naarCjg: null },
      // Eight questions, six with the POH Jeugd; helped four times, since the fifth was revoked; three were referred.
      { ...bij(MET), hulpvragen: 10, pohJeugd: 5, geholpenDoorPohJeugd: null, verwezen: null, naarCjg: null },
      // Fifteen questions: seven helped by the POH Jeugd; eight were referred, and the CJG took those over.
      { ...bij(OOK_MET), hulpvragen: 15, pohJeugd: 5, geholpenDoorPohJeugd: 5, verwezen: 10, naarCjg: 10 },
      { ...bij(ZONDER), hulpvragen: 10, pohJeugd: null, geholpenDoorPohJeugd: null, verwezen: 10, naarCjg: null },
    ]);
  });

  it('compares practices with, without and for control, and says to what help was referred', async () => {
    const { groepen, kleinsteAantal } = await cijfers('teamleider');
    expect(kleinsteAantal).toBe(5);
    expect(groepen.map(({ soort, praktijken, hulpvragen, verwijzingen }) => [soort, praktijken, hulpvragen, verwijzingen])).toEqual([
      ['metPohJeugd', 2, 25, [{ productcategorie: '54', aantal: 10 }]], // 8 and 15 questions; 3 and 8 referrals
      ['zonderPohJeugd', 1, 10, [{ productcategorie: '54', aantal: 5 }]],
      ['controle', 1, null, [{ productcategorie: '54', aantal: null }]],
    ]); // prettier-ignore
    // Summed before they are rounded: 6 and 7 with the POH Jeugd, 4 and 7 helped, 3 and 8 referred, 0 and 8 to the CJG.
    expect(groepen[0]).toMatchObject({ pohJeugd: 15, geholpenDoorPohJeugd: 10, verwezen: 10, naarCjg: 10 });
  });

  it('keeps each organisation to its own, and shows a monitor and an auditor the whole', async () => {
    const vanMet = async (als: Parameters<typeof cijfers>[0]) =>
      (await cijfers(als)).praktijken.find(({ praktijk }) => praktijk === MET.praktijk);
    for (const als of ['teamleider', 'beheerder'] as const)
      expect(await vanMet(als)).toMatchObject({ hulpvragen: 10, pohJeugd: 5 });
    for (const als of ['monitor', 'auditor'] as const)
      expect(await vanMet(als)).toMatchObject({ hulpvragen: 15, pohJeugd: 10 }); // 13 and 11
  });

  it('gives another year by itself, and this one when none is asked for', async () => {
    const eerder = await cijfers('teamleider', JAAR - 1);
    expect(eerder.praktijken).toMatchObject([{ ...bij(MET), hulpvragen: null }]);
    const nu = (await wereld.get('/v1/praktijkcijfers', { als: 'teamleider' })).json(Praktijkoverzicht);
    expect([nu.jaar > JAAR, nu.praktijken]).toEqual([true, []]);
  });

  it('takes whole years only', async () => {
    const antwoord = await wereld.get('/v1/praktijkcijfers?van=2025-01-01&tot=2025-01-02', { als: 'teamleider' });
    expect([antwoord.status, codeVan(antwoord)]).toEqual([400, 'VERZOEK.ONGELDIG']);
  });
});

function bij({ praktijk, praktijksoort: soort }: typeof MET) {
  return { praktijk, soort };
}
