import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Ijwpagina } from '../../apps/api/ijw/ijw.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import type { Bericht } from '../../libs/ijw/index.ts';
import { aangevraagd, gestart, jw305, jw315, SPECIFIEK } from '../../libs/ijw/testing.ts';
import { amsterdamDatum, datum } from '../../libs/kalender/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, PRAKTIJK, rondom, VANDAAG, xmlVan } from './postwereld.ts';
import { Uitgaandepost } from './uitgaandepost.ts';

const LANG = 120_000;
const dag = (dagen: number) => datum(new Date(Date.parse(VANDAAG) + dagen * 86_400_000).toISOString().slice(0, 10));
const BERICHTGEGEVENS = {
  achternaam: 'Verzonnen',
  geslacht: 'onbekend',
  adres: { postcode: '9999XX', huisnummer: 1 },
};
const GEBOORTEDATUM = '2014-02-14';
const HULPVRAAG = {
  ...{ verwijzer: '02', praktijk: PRAKTIJK, praktijksoort: 'metPohJeugd', stadium: 'consult' },
  ...{ leeftijd: 'van12tot16', wordt16Op: '2030-02-14', wordt18Op: '2032-02-14' },
};
const VRAAG = {
  toewijzingIngangsdatum: dag(0),
  toewijzingEinddatum: dag(300),
  verwijzer: { type: '02', zorgverlenerCode: PRAKTIJK },
} as const;

/** A fact, and how many days ago it was so. */
type Feit = readonly [dagen: number, type: string, gegevens: Gegevens];
const BESPROKEN = { initiatief: 'verwijzer', ouders: 'ja' };

/** Three referrals of one practice on real servers: helped in the practice, taken over by the CJG, and help without a contract. */
await describeWith(['postgres', 'temporal'], 'referrals of a GP practice', ({ postgres, temporal }) => {
  let wereld: Postwereld;
  let uit: Uitgaandepost;
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    uit = await Uitgaandepost.maak();
    wereld = await Postwereld.maak(temporal, eigenaarUrl(), { WISSEL_IJW_UIT: uit.map });
    await wereld.open();
  }, LANG);
  afterAll(async () => {
    await wereld.sluit();
    await uit.ruimOp();
  });

  const totDat = (klaar: () => Promise<boolean>) => uit.bezorgTot(wereld, klaar);
  const typen = async (id: string) =>
    (await wereld.log(id)).map(({ type }) => type).filter((type) => !type.startsWith('TERMIJN_'));
  const dagen = async (id: string, type: string) =>
    (await wereld.log(id)).filter((regel) => regel.type === type).map(({ geldigOp }) => amsterdamDatum(geldigOp));
  const staten = async (id: string) => (await wereld.zaak(id)).staten.map((staat) => staat.id).join(' ');
  /** How a clock stands, the last one of its name. */
  const klok = async (id: string, termijn: string) => {
    const gevonden = (await wereld.zaak(id)).klokken.findLast((een) => een.termijn === termijn);
    return [gevonden?.status, gevonden?.laatsteDag];
  };
  const status = async (id: string, termijn: string) => (await klok(id, termijn))[0];

  const alsMelding = ([geleden, type, gegevens]: Feit) =>
    geleden === 0
      ? { type, gegevens }
      : { type, gegevens, geldigOp: dag(-geleden), toelichting: 'Later vastgelegd dan het gebeurde.' };
  async function meld(id: string, als: 'demo' | 'administratie', ...feiten: readonly Feit[]): Promise<void> {
    const gebeurtenissen = feiten.map(alsMelding);
    const antwoord = await wereld.zend(`/v1/zaken/${id}/gebeurtenisreeksen`, { gebeurtenissen }, als);
    if (antwoord.status !== 200) throw new Error(antwoord.tekst);
  }

  /** A consult so many days ago. */
  async function consult(geleden: number, bsn: string): Promise<string> {
    const jeugdige = { naam: 'Verzonnen', geboortedatum: GEBOORTEDATUM, bsn, berichtgegevens: BERICHTGEGEVENS };
    const gebeurtenis = alsMelding([geleden, 'HULPVRAAG_ONTVANGEN', HULPVRAAG]);
    const verzoek = { route: 'huisarts-verwijzing', gemeente: 'GM0642', jeugdige, gebeurtenis };
    const antwoord = await wereld.zend('/v1/zaken', verzoek, 'demo');
    if (antwoord.status !== 201) throw new Error(antwoord.tekst);
    return antwoord.json(Ontvangst).zaakId;
  }

  /** A verzoek of a provider as it comes in; the zaak that heard it. */
  async function verzocht(
    bsn: ReturnType<typeof nieuwBsn>,
    referentieAanbieder: string,
    wat: object = {},
  ): Promise<string> {
    const bericht = jw315([aangevraagd({ ...VRAAG, ...wat, referentieAanbieder })], rondom(bsn));
    const id = await wereld.bied(xmlVan(bericht));
    await totDat(async () => (await wereld.bericht(id)).status !== 'ontvangen');
    const uitkomst = await wereld.bericht(id);
    expect(uitkomst).toMatchObject({ status: 'verwerkt', reden: null, retour: { soort: 'JW316' } });
    return uitkomst.zaakId ?? '';
  }
  const genoemd = async (id: string) =>
    String(
      (await wereld.log(id)).findLast(({ type }) => type === 'VERZOEK_OM_TOEWIJZING_ONTVANGEN')?.gegevens['referentie'],
    );
  const antwoord = async (id: string, gegevens: Gegevens): Promise<void> =>
    meld(id, 'administratie', [0, 'ANTWOORD_VERZONDEN', { ...gegevens, referentie: await genoemd(id) }]);

  /** What went out under this reference, in short. */
  const verzonden = async (referentie: string) =>
    (await uit.berichten()).flatMap((bericht) => inHetKort(bericht, referentie)).toSorted();
  const totVerzonden = (referentie: string, ...verwacht: readonly string[]) =>
    totDat(async () => (await verzonden(referentie)).join() === verwacht.join());
  /** What went out is confirmed, and the zaak hears it. */
  async function bevestigd(id: string, retouren: number): Promise<void> {
    await uit.bevestig(wereld);
    await totDat(async () => (await typen(id)).filter((type) => type === 'RETOUR_ONTVANGEN').length === retouren);
  }

  it(
    'ends in the practice when the POH Jeugd helps: no referral, no provider, no message',
    async () => {
      await wereld.metWorker(async () => {
        const id = await consult(13, nieuwBsn());
        expect(await klok(id, 'consultVervolg')).toEqual(['nadert', dag(1)]); // two weeks after the consult
        await meld(id, 'demo', [10, 'POH_JEUGD_INGESCHAKELD', { vraag: 'korteBehandeling' }]);
        expect(await staten(id)).toContain('pohJeugd');
        expect(await klok(id, 'consultVervolg')).toEqual(['gestopt', dag(1)]);
        expect(await klok(id, 'pohJeugdBehandeling')).toEqual(['loopt', dag(-10 + 70)]); // ten weeks
        await meld(id, 'demo', [1, 'POH_JEUGD_AFGEROND', { uitkomst: 'geholpen', gesprekken: 4 }]);
        expect(await status(id, 'pohJeugdBehandeling')).toBe('gestopt');
        expect(await klok(id, 'startNavragen')).toEqual(['loopt', dag(-1 + 42)]); // six weeks
        await meld(id, 'demo', [0, 'NAZORG_AFGEROND', { uitkomst: 'goed' }]);
        await meld(id, 'demo', [0, 'ZAAK_GESLOTEN', { resultaat: 'geholpenDoorPohJeugd' }]);

        const zaak = await wereld.zaak(id);
        expect([zaak.beeindigd, await staten(id)]).toEqual([true, 'gesloten']);
        expect(zaak.klokken.filter(({ status: hoe }) => hoe === 'loopt')).toEqual([]);
        expect(await typen(id)).toEqual([
          'HULPVRAAG_ONTVANGEN', 'POH_JEUGD_INGESCHAKELD', 'POH_JEUGD_AFGEROND', 'NAZORG_AFGEROND', 'ZAAK_GESLOTEN',
        ]); // prettier-ignore
        expect(await dagen(id, 'POH_JEUGD_INGESCHAKELD')).toEqual([dag(-10)]);
        expect(await dagen(id, 'POH_JEUGD_AFGEROND')).toEqual([dag(-1)]);
        expect(await uit.berichten()).toEqual([]);
        const traject = (await wereld.get(`/v1/trajecten/${zaak.trajectId}`, 'demo')).json(Traject);
        expect(traject.keten).toMatchObject({ dagen: 13, dagenZonderZaak: 0, gaten: [] });
      });
    },
    LANG,
  );

  it(
    'goes to the CJG with the consent of the family, and begins there in the same traject',
    async () => {
      await wereld.metWorker(async () => {
        const bsn = nieuwBsn();
        const id = await consult(12, bsn);
        await meld(
          id,
          'demo',
          [10, 'CJG_OVERLEG_GEVRAAGD', { toestemmingGezin: 'ja' }],
          [9, 'CJG_OVERLEG_GEVOERD', { advies: 'cjgIntake' }],
          [9, 'CJG_OVERNAME_BESPROKEN', { ...BESPROKEN, jeugdige: 'nee' }],
          [8, 'VERWIJZING_GEMAAKT', { verwijzer: '02', zorgverlenerCode: PRAKTIJK, productcategorie: '45' }],
          [6, 'AANMELDING_BIJ_AANBIEDER', { aanbieder: '42420001' }],
          [3, 'INTAKE_GEHOUDEN', { jeugdigeGesproken: true }],
          [2, 'BEOORDELING_AFGEROND', { uitkomst: 'hulpNodig', familiegroepsplan: 'gezinZietAf' }],
        );
        expect(await staten(id)).toContain('langsVerwijzing'); // the youngster, 12 to 16, said no
        expect(await klok(id, 'aanmeldwachttijd')).toEqual(['gestopt', dag(-6 + 28)]);
        expect(await klok(id, 'totaleWachttijd')).toEqual(['loopt', dag(-6 + 98)]);

        // The provider asks; the gemeente refuses this product there, and the referral itself stands.
        expect(await verzocht(bsn, 'CJG 1')).toBe(id);
        await antwoord(id, { verzoekAntwoord: '1', reden: '4' });
        await totVerzonden('CJG 1', 'JW319 1 4');
        await bevestigd(id, 1);
        expect(await status(id, 'antwoordVerzoek')).toBe('gestopt');
        expect(await status(id, 'afwijzingBespreken')).toBe('loopt');

        // Now the family wants the CJG. Until that accepts, everything runs on here.
        await meld(id, 'demo', [0, 'CJG_OVERNAME_BESPROKEN', { ...BESPROKEN, initiatief: 'gezin', jeugdige: 'ja' }]);
        const lopend = ['totaleWachttijd', 'afwijzingBespreken', 'overdrachtCjg'];
        for (const termijn of lopend) expect(await status(id, termijn)).toBe('loopt');
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'intake')).json(Overdrachtpagina);
        const aanbod = items.find((een) => een.zaakId === id);
        expect(aanbod).toMatchObject({ naarRoute: 'cjg-intake', fase: 'aangeboden', ontvanger: 'cjg-voorbeeld' });
        const ja = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
        const pad = `/v1/overdrachten/${aanbod?.id ?? ''}`;
        expect((await wereld.zend(`${pad}/antwoord`, ja, 'intake')).json(Overdracht).fase).toBe('aanvaard');
        await totDat(async () => (await wereld.zaak(id)).beeindigd);
        const verzoek = { ...AANMELDING, overdracht: aanbod?.id };
        const begonnen = (await wereld.zend('/v1/zaken', verzoek, 'intake')).json(Ontvangst);

        const [van, naar] = [await wereld.zaak(id), await wereld.zaak(begonnen.zaakId)];
        expect(await staten(id)).toBe('overgenomenDoorCjg');
        for (const termijn of lopend) expect(await status(id, termijn)).toBe('gestopt');
        expect(naar).toMatchObject({ route: 'cjg-intake-v1', trajectId: van.trajectId, jeugdigeId: van.jeugdigeId });
        expect(await typen(id)).toEqual([
          'HULPVRAAG_ONTVANGEN', 'CJG_OVERLEG_GEVRAAGD', 'CJG_OVERLEG_GEVOERD', 'CJG_OVERNAME_BESPROKEN',
          'VERWIJZING_GEMAAKT', 'AANMELDING_BIJ_AANBIEDER', 'INTAKE_GEHOUDEN', 'BEOORDELING_AFGEROND',
          'VERZOEK_OM_TOEWIJZING_ONTVANGEN', 'ANTWOORD_VERZONDEN', 'RETOUR_ONTVANGEN', 'CJG_OVERNAME_BESPROKEN',
          'OVERDRACHT_AANVAARD',
        ]); // prettier-ignore
        const traject = (await wereld.get(`/v1/trajecten/${van.trajectId}`, 'demo')).json(Traject);
        expect(traject.zaken.map((zaak) => [zaak.route, zaak.beeindigd])).toEqual([
          ['huisarts-verwijzing-v1', true], ['cjg-intake-v1', false],
        ]); // prettier-ignore
        expect(traject.keten.gaten.filter(({ soort }) => soort === 'nietOpgenomen')).toEqual([]);
        expect(JSON.stringify([van, naar, traject])).not.toContain(bsn);
      });
    },
    LANG,
  );

  it(
    'goes to the CJG while the provider waits for an answer: accepted at once, and the provider still hears',
    async () => {
      await wereld.metWorker(async () => {
        const bsn = nieuwBsn();
        const id = await verzocht(bsn, 'OPEN 1');
        expect(await status(id, 'antwoordVerzoek')).toBe('loopt');
        const wie = { bsn, geboortedatum: GEBOORTEDATUM, berichtgegevens: BERICHTGEGEVENS };
        await wereld.zend(`/v1/zaken/${id}/clientgegevens`, wie, 'administratie');
        const uiterlijk = (await klok(id, 'antwoordVerzoek'))[1];
        await meld(id, 'demo', [0, 'CJG_OVERNAME_BESPROKEN', { ...BESPROKEN, initiatief: 'gezin', jeugdige: 'ja' }]);
        const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'intake')).json(Overdrachtpagina);
        const aanbod = items.find((een) => een.zaakId === id);
        const pad = `/v1/overdrachten/${aanbod?.id ?? ''}`;
        const ja = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
        expect((await wereld.zend(`${pad}/antwoord`, ja, 'intake')).json(Overdracht).fase).toBe('aanvaard');
        await totDat(async () => (await staten(id)).includes('cjgHeeftOvergenomen'));

        // The CJG goes on in its own zaak; here nothing but the answer is left, by the same clock.
        const begonnen = await wereld.zend('/v1/zaken', { ...AANMELDING, overdracht: aanbod?.id }, 'intake');
        expect(begonnen.status).toBe(201);
        expect(await klok(id, 'antwoordVerzoek')).toEqual(['loopt', uiterlijk]);
        expect(await status(id, 'totaleWachttijd')).toBe('gestopt');
        const order = { toewijzingNummer: 7009, productcategorie: '45', toegewezenOp: VANDAAG, ingangsdatum: VANDAAG };
        const toch = { type: 'TOEWIJZING_VERZONDEN', gegevens: { ...order, referentie: await genoemd(id) } };
        const geweigerd = await wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, toch, 'administratie');
        expect(geweigerd.status).toBe(409);
        expect(geweigerd.tekst).toContain('het gezin moet deze hulp nog willen');
        expect(geweigerd.tekst).toContain('ANTWOORD_VERZONDEN'); // what is possible now

        await antwoord(id, { verzoekAntwoord: '1', reden: '7' });
        await totVerzonden('OPEN 1', 'JW319 1 7');
        expect([(await wereld.zaak(id)).beeindigd, await staten(id)]).toEqual([true, 'overgenomenDoorCjg']);
        await uit.bevestig(wereld); // the zaak has ended: its retour is taken, and is nobody's work
        const retouren = async () =>
          (await wereld.get(`/v1/ijw/berichten?soort=JW320&zaakId=${id}`, 'administratie')).json(Ijwpagina).items;
        await totDat(async () => (await retouren()).length === 1);
        expect((await retouren()).map(({ status: hoe }) => hoe)).toEqual(['verwerkt']);
        expect((await wereld.zaak(id)).klokken.filter(({ status: hoe }) => hoe === 'loopt')).toEqual([]);
        expect(await typen(id)).toEqual([
          'HULPVRAAG_ONTVANGEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN', 'CJG_OVERNAME_BESPROKEN', 'OVERDRACHT_AANVAARD',
          'ANTWOORD_VERZONDEN',
        ]); // prettier-ignore
      });
    },
    LANG,
  );

  it(
    'goes by the expertteam when the provider has no contract, and comes to help after a new verzoek',
    async () => {
      await wereld.metWorker(async () => {
        const bsn = nieuwBsn();
        const id = await verzocht(bsn, 'NC 1');
        const wie = { bsn, geboortedatum: GEBOORTEDATUM, berichtgegevens: BERICHTGEGEVENS };
        await wereld.zend(`/v1/zaken/${id}/clientgegevens`, wie, 'administratie');
        expect(await klok(id, 'verwijzingGeldig')).toEqual(['gestopt', expect.anything()]);

        // First looked into, then refused: no contract. The referral stands, the wait counts, the expertteam is asked.
        await antwoord(id, { verzoekAntwoord: '2' });
        await totVerzonden('NC 1', 'JW319 2');
        expect(await status(id, 'antwoordVerzoek')).toBe('gestopt');
        expect(await klok(id, 'verzoekInOnderzoek')).toEqual(['loopt', dag(56)]); // eight weeks from its dagtekening
        await antwoord(id, { verzoekAntwoord: '1', reden: '3' });
        await totVerzonden('NC 1', 'JW319 1 3', 'JW319 2');
        await bevestigd(id, 2);
        expect(await status(id, 'verzoekInOnderzoek')).toBe('gestopt');
        for (const termijn of ['totaleWachttijd', 'overdrachtExpertteam'])
          expect(await status(id, termijn)).toBe('loopt');
        const { items } = (await wereld.get('/v1/overdrachten?richting=uit&grootte=200', 'demo')).json(
          Overdrachtpagina,
        );
        expect(items.filter((een) => een.zaakId === id)).toMatchObject([
          { naarRoute: 'expertteam-niet-gecontracteerd', fase: 'aangeboden', ontvanger: null },
        ]);

        // The expertteam does not work with Wissel: who asked records its answers.
        const naarRoute = 'expertteam-niet-gecontracteerd';
        const aanvaard = { naarRoute, ontvanger: 'expertteam', zichtOpVeiligheid: false };
        await meld(id, 'demo', [0, 'OVERDRACHT_AANVAARD', aanvaard]);
        expect(await klok(id, 'expertteamAdvies')).toEqual(['loopt', dag(14)]); // it meets every two weeks
        await meld(id, 'demo', [0, 'EXPERTTEAM_GAF_ADVIES', { advies: 'inkopen' }]);
        expect(await status(id, 'expertteamAdvies')).toBe('gestopt');
        expect(await status(id, 'verzoekVerzenden')).toBe('loopt');

        // A new verzoek under another reference, and the order on it.
        expect(await verzocht(bsn, 'NC 2', SPECIFIEK)).toBe(id);
        const toewijzingNummer = 7001;
        const wat = { productcode: SPECIFIEK.product.code, omvang: SPECIFIEK.omvang };
        expect((await wereld.log(id)).at(-1)?.gegevens).toMatchObject(wat); // as the provider asked
        const order = { toewijzingNummer, productcategorie: '45', toegewezenOp: VANDAAG, ingangsdatum: VANDAAG };
        const referentie = await genoemd(id);
        await meld(id, 'administratie', [
          0,
          'TOEWIJZING_VERZONDEN',
          { ...order, ...wat, referentie, einddatum: dag(300) },
        ]);
        await totVerzonden('NC 2', `JW301 7001 45A01 4/04/2 ${VANDAAG} ${dag(300)}`);
        expect(await status(id, 'retourbericht')).toBe('loopt');
        await bevestigd(id, 3);
        expect(await status(id, 'retourbericht')).toBe('gestopt');

        const start = jw305([gestart({ toewijzingNummer, begindatum: dag(0) })], rondom(bsn));
        await wereld.bied(xmlVan(start));
        await totDat(async () => (await typen(id)).includes('ZORG_GESTART'));
        expect(await status(id, 'totaleWachttijd')).toBe('gestopt');
        expect(await klok(id, 'startNavragen')).toEqual(['loopt', dag(42)]);
        await meld(id, 'demo', [0, 'NAZORG_AFGEROND', { uitkomst: 'goed' }]);
        await meld(id, 'demo', [0, 'ZAAK_GESLOTEN', { resultaat: 'hulpBegonnen' }]);

        expect([(await wereld.zaak(id)).beeindigd, await staten(id)]).toEqual([true, 'gesloten']);
        expect(await typen(id)).toEqual([
          'HULPVRAAG_ONTVANGEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN', 'ANTWOORD_VERZONDEN', 'ANTWOORD_VERZONDEN',
          'RETOUR_ONTVANGEN', 'RETOUR_ONTVANGEN', 'OVERDRACHT_AANVAARD', 'EXPERTTEAM_GAF_ADVIES',
          'VERZOEK_OM_TOEWIJZING_ONTVANGEN', 'TOEWIJZING_VERZONDEN', 'RETOUR_ONTVANGEN', 'ZORG_GESTART',
          'NAZORG_AFGEROND', 'ZAAK_GESLOTEN',
        ]); // prettier-ignore
      });
    },
    LANG,
  );

  it('leaves a retour for each message that came in', async () => {
    const retouren = async () =>
      (await uit.berichten()).map(({ soort }) => soort).filter((soort) => soort === 'JW306' || soort === 'JW316');
    await totDat(async () => (await retouren()).length === 5);
    expect((await retouren()).toSorted()).toEqual(['JW306', 'JW316', 'JW316', 'JW316', 'JW316']);
  });
});

/** An order or an answer under a reference of its provider, in short. */
function inHetKort(bericht: Bericht, referentie: string): string[] {
  if (bericht.soort === 'JW301')
    return bericht.client.toegewezenProducten
      .filter(({ referentieAanbieder }) => referentieAanbieder === referentie)
      .map(({ toewijzingNummer, product, omvang, ingangsdatum, einddatum }) => {
        const hoeveel = [omvang?.volume, omvang?.eenheid, omvang?.frequentie].join('/');
        return ['JW301', toewijzingNummer, product?.code, hoeveel, ingangsdatum, einddatum].join(' ');
      });
  if (bericht.soort !== 'JW319' || bericht.antwoord.referentieAanbieder !== referentie) return [];
  const { verzoekAntwoord, redenAfwijzingVerzoek = '' } = bericht.antwoord;
  return [`JW319 ${verzoekAntwoord} ${redenAfwijzingVerzoek}`.trim()];
}
