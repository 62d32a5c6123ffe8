import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Traject } from '../../apps/api/trajecten/traject.schemas.ts';
import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { gestart, gestopt, jw305, jw307, jw317 } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { PADEN, type Padstap } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, VANDAAG, xmlVan } from './postwereld.ts';
import { Uitgaandepost } from './uitgaandepost.ts';

const LANG = 120_000;
const [EERSTE, TWEEDE] = ['42420001', '42420002'] as const;
const dag = (dagen: number) => datum(new Date(Date.parse(VANDAAG) + dagen * 86_400_000).toISOString().slice(0, 10));
const EINDE = dag(300);
const BSN = nieuwBsn();
const KIND = {
  ...{ naam: 'Verzonnen', geboortedatum: '2014-02-14', bsn: BSN },
  berichtgegevens: {
    achternaam: 'Verzonnen',
    geslacht: 'onbekend',
    adres: { postcode: '9999XX', huisnummer: 1 },
    gezagsdragers: [{ nummer: '1', relatie: 'ouder', achternaam: 'Verzonnen', voornamen: 'Ouder' }],
  },
};

const MATCH = { aanbieder: '90000003', productcategorie: '45', volgensWens: true, aangemeldOp: VANDAAG };

type Zaaknaam = 'tijdelijkGestopt' | 'gewijzigd' | 'teLangGewacht' | 'overgestapt';

/** What the administratie makes of the plan: three orders at two providers, and the one that takes the place of the third. */
const ORDERS: Readonly<Record<Zaaknaam, Gegevens>> = {
  tijdelijkGestopt: { aanbieder: EERSTE, productcategorie: '45', aangemeldOp: dag(-14) },
  gewijzigd: { aanbieder: TWEEDE, productcategorie: '54', aangemeldOp: dag(-14) },
  teLangGewacht: { aanbieder: EERSTE, productcategorie: '41', aangemeldOp: dag(-40) },
  overgestapt: { aanbieder: TWEEDE, productcategorie: '41', aangemeldOp: dag(-1) },
};

/**
 * A worked scenario on real servers: one traject, three toewijzingen at two providers. One is stopped for a while (reden 20) and
 * starts again, one is changed on a JW317, one is moved to the other provider because the wait is over the norm.
 */
await describeWith(['postgres', 'temporal'], 'three toewijzingen at two providers', ({ postgres, temporal }) => {
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

  const zaken = new Map<Zaaknaam, { readonly id: string; readonly nummer: number }>();
  const zaak = (naam: Zaaknaam) => {
    const een = zaken.get(naam);
    if (!een) throw new Error(`${naam} has not begun`);
    return een;
  };
  const typen = async (naam: Zaaknaam) => (await wereld.log(zaak(naam).id)).map(({ type }) => type);
  const staten = async (naam: Zaaknaam) => (await wereld.zaak(zaak(naam).id)).staten.map(({ id }) => id).join(' ');
  const klok = async (naam: Zaaknaam, termijn: string) =>
    (await wereld.zaak(zaak(naam).id)).klokken.findLast((een) => een.termijn === termijn);
  const meld = async (naam: Zaaknaam, type: string, gegevens: Gegevens, als: 'administratie' | 'jeugdprofessional') => {
    const antwoord = await wereld.zend(`/v1/zaken/${zaak(naam).id}/gebeurtenissen`, { type, gegevens }, als);
    if (antwoord.status !== 200) throw new Error(antwoord.tekst);
  };

  const totDat = (klaar: () => Promise<boolean>) => uit.bezorgTot(wereld, klaar);
  /** What its provider was told of an order, in each message of which it is the occasion: the first one named. */
  const toewijzingen = async (naam: Zaaknaam) =>
    (await uit.berichten()).flatMap((bericht) =>
      bericht.soort === 'JW301'
        ? bericht.client.toegewezenProducten.slice(0, 1).filter((een) => een.toewijzingNummer === zaak(naam).nummer)
        : [],
    );
  /** The orders in each message to a provider. */
  const opdrachten = async (aanbieder: string) =>
    (await uit.berichten()).flatMap((bericht) =>
      bericht.soort === 'JW301' && bericht.header.ontvanger === aanbieder ? [bericht.client.toegewezenProducten] : [],
    );

  const rondom = (aanbieder: string, identificatie: string) => ({
    bsn: BSN,
    dagtekening: VANDAAG,
    aanbieder,
    identificatie,
  });

  async function begin(naam: Zaaknaam, waar: object): Promise<void> {
    const gegevens = {
      ...ORDERS[naam],
      verwijzer: '01',
      ingangsdatum: dag(-10),
      einddatum: EINDE,
      wordt18Op: '2032-02-14',
    };
    const gebeurtenis = { type: 'TOEWIJZING_VOORBEREID', gegevens };
    const verzoek = { route: 'toewijzing', gemeente: 'GM0642', gebeurtenis, ...waar };
    const antwoord = await wereld.zend('/v1/zaken', verzoek, 'administratie');
    if (antwoord.status !== 201) throw new Error(antwoord.tekst);
    const { zaakId: id } = antwoord.json(Ontvangst);
    const [eerste] = await wereld.log(id);
    zaken.set(naam, { id, nummer: Number(eerste?.gegevens['toewijzingNummer']) });
  }

  /** A toeleiding that went so far. */
  async function begonnen([eerste, ...rest]: readonly Padstap[], jeugdige: object = KIND): Promise<string> {
    if (!eerste) throw new Error('path is empty');
    const { jeugdigeId: _wie, gemeente: _waar, ...gegevens } = eerste.gegevens;
    const start = {
      route: 'jgt-toeleiding',
      gemeente: 'GM0642',
      jeugdige,
      gebeurtenis: { type: eerste.type, gegevens },
    };
    const { zaakId } = (await wereld.zend('/v1/zaken', start, 'demo')).json(Ontvangst);
    const gebeurtenissen = rest.map((stap) => ({ type: stap.type, gegevens: stap.gegevens }));
    const gemeld = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenisreeksen`, { gebeurtenissen }, 'demo');
    if (gemeld.status !== 200) throw new Error(gemeld.tekst);
    return zaakId;
  }

  /** The plan of the family is handed over to the administratie, who accepts. */
  async function aanvaard(): Promise<Overdracht> {
    const zaakId = await begonnen(PADEN.vanPlanTotHulp.stappen.slice(0, 6));
    const { items } = (await wereld.get('/v1/overdrachten?grootte=200', 'administratie')).json(Overdrachtpagina);
    const overdracht = items.find((een) => een.zaakId === zaakId);
    const ja = { antwoord: 'aanvaard', zichtOpVeiligheid: false };
    return (await wereld.zend(`/v1/overdrachten/${overdracht?.id ?? ''}/antwoord`, ja, 'administratie')).json(
      Overdracht,
    );
  }

  it(
    'runs from the plan to three kinds of course, each with its dates, clocks, messages and log',
    async () => {
      await wereld.metWorker(async () => {
        const { id, trajectId } = await aanvaard();

        // Three orders go out by themselves, and the providers confirm them.
        await begin('tijdelijkGestopt', { overdracht: id });
        await begin('gewijzigd', { trajectId });
        await begin('teLangGewacht', { trajectId });
        const allen = ['tijdelijkGestopt', 'gewijzigd', 'teLangGewacht'] as const;
        const elk = async (isZo: (naam: Zaaknaam) => Promise<boolean>) =>
          (await Promise.all(allen.map(isZo))).every((zo) => zo);
        await totDat(() => elk(async (naam) => (await typen(naam)).includes('TOEWIJZING_VERZONDEN')));
        await uit.bevestig(wereld);
        await totDat(() => elk(async (naam) => (await staten(naam)).includes('berichtInRust')));
        for (const naam of allen) {
          expect(await toewijzingen(naam)).toMatchObject([{ ingangsdatum: dag(-10), einddatum: EINDE }]);
          expect((await klok(naam, 'retourbericht'))?.status).toBe('gestopt');
        }

        // The first starts, stops for a while (reden 20) and starts again: the same toewijzing goes on.
        const { nummer: toewijzingNummer } = zaak('tijdelijkGestopt');
        await wereld.bied(xmlVan(jw305([gestart({ toewijzingNummer, begindatum: dag(-9) })], rondom(EERSTE, 'S1'))));
        const stop = gestopt({ toewijzingNummer, begindatum: dag(-9), einddatum: dag(-5), redenBeeindiging: '20' });
        await wereld.bied(xmlVan(jw307([stop], rondom(EERSTE, 'S2'))));
        await totDat(async () => (await staten('tijdelijkGestopt')).includes('tijdelijkGestopt'));
        expect((await klok('tijdelijkGestopt', 'tijdelijkeStop'))?.status).toBe('loopt');
        await wereld.bied(xmlVan(jw305([gestart({ toewijzingNummer, begindatum: dag(-1) })], rondom(EERSTE, 'S3'))));
        await totDat(
          async () => (await typen('tijdelijkGestopt')).filter((type) => type === 'ZORG_GESTART').length === 2,
        );
        expect((await klok('tijdelijkGestopt', 'tijdelijkeStop'))?.status).toBe('gestopt');
        expect(await staten('tijdelijkGestopt')).toContain('loopt');

        // The second: its provider asks for a longer term. First looked into, then granted under its own reference.
        const wens = {
          toewijzingNummer: zaak('gewijzigd').nummer,
          gewensteIngangsdatum: dag(-10),
          einddatum: dag(400),
        };
        const vraag = { referentieAanbieder: 'WENS 1', teWijzigenProducten: [wens] };
        await wereld.bied(xmlVan(jw317(vraag, rondom(TWEEDE, 'W1'))));
        await totDat(async () => (await typen('gewijzigd')).includes('VERZOEK_OM_WIJZIGING_ONTVANGEN'));
        expect((await klok('gewijzigd', 'antwoordOpVerzoek'))?.status).toBe('loopt');
        await meld('gewijzigd', 'VERZOEK_IN_ONDERZOEK', { dagtekening: VANDAAG }, 'administratie');
        await totDat(async () => (await uit.berichten()).some(({ soort }) => soort === 'JW319'));
        expect(await klok('gewijzigd', 'onderzoekNaVerzoek')).toMatchObject({ status: 'loopt', laatsteDag: dag(56) }); // eight weeks
        await meld('gewijzigd', 'TOEWIJZING_GEWIJZIGD', { redenWijziging: '14', einddatum: dag(400) }, 'administratie');
        await totDat(async () => (await toewijzingen('gewijzigd')).length === 2);
        const antwoorden = (await uit.berichten()).flatMap((bericht) =>
          bericht.soort === 'JW319' ? [bericht.antwoord] : [],
        );
        expect(antwoorden).toEqual([{ referentieAanbieder: 'WENS 1', verzoekAntwoord: '2' }]);
        expect(await toewijzingen('gewijzigd')).toContainEqual(
          expect.objectContaining({ referentieAanbieder: 'WENS 1', redenWijziging: '14', einddatum: dag(400) }),
        );
        expect((await klok('gewijzigd', 'onderzoekNaVerzoek'))?.status).toBe('gestopt');

        // The third waits for its intake longer than the norm: another place is found, the order is withdrawn and made anew.
        await totDat(async () => (await staten('teLangGewacht')).includes('plicht.boven'));
        expect(await klok('teLangGewacht', 'aanmeldwachttijd')).toMatchObject({
          status: 'overschreden',
          laatsteDag: dag(-40 + 28), // four weeks after the aanmelding
        });
        for (const termijn of ['alternatiefZoeken', 'overbruggingAanbieden'])
          expect((await klok('teLangGewacht', termijn))?.status).toMatch(/^(loopt|nadert|overschreden)$/); // since the norm passed
        const tussentijds = { uitkomst: 'aanvaard', vorm: 'lokaalTeam' };
        await meld('teLangGewacht', 'OVERBRUGGINGSZORG_BESPROKEN', tussentijds, 'jeugdprofessional');
        expect((await klok('teLangGewacht', 'overbruggingAanbieden'))?.status).toBe('gestopt');
        const samen = { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true };
        await meld('teLangGewacht', 'ALTERNATIEF_GEZOCHT', samen, 'jeugdprofessional');
        expect((await klok('teLangGewacht', 'intrekking'))?.status).toBe('loopt');
        await meld('teLangGewacht', 'TOEWIJZING_INGETROKKEN', { redenWijziging: '13' }, 'administratie');
        await begin('overgestapt', { trajectId });
        await totDat(async () => (await typen('overgestapt')).includes('TOEWIJZING_VERZONDEN'));
        await totDat(async () => (await toewijzingen('teLangGewacht')).length === 2);
        expect(await toewijzingen('teLangGewacht')).toContainEqual(
          expect.objectContaining({ redenWijziging: '13', einddatum: dag(-10) }),
        );
        await uit.bevestig(wereld);
        await totDat(async () => (await staten('teLangGewacht')).includes('berichtInRust'));
        await meld('teLangGewacht', 'ZAAK_GESLOTEN', { resultaat: 'overstap' }, 'administratie');
        await totDat(async () => (await staten('gewijzigd')).includes('berichtInRust'));

        await oordeel(trajectId);
      });
    },
    LANG,
  );

  it.each([
    { naar: 'expertteam-niet-gecontracteerd', pad: PADEN.expertteam, termijn: 'adviesExpertteam', weken: 2 },
    { naar: 'tcc', pad: PADEN.verblijfViaTcc, termijn: 'adviesTcc', weken: 4 },
  ])(
    'goes to $naar when no provider with a contract fits, who is answered for by the toeleider',
    async ({ naar, pad, termijn, weken }) => {
      await wereld.metWorker(async () => {
        const id = await begonnen(pad.stappen.slice(0, 5), { ...KIND, bsn: nieuwBsn() });
        const stand = async () => (await wereld.zaak(id)).klokken.filter(({ status }) => status === 'loopt');
        const open = (await wereld.get('/v1/overdrachten?richting=uit&grootte=200', 'demo')).json(Overdrachtpagina);
        expect(open.items.filter((een) => een.zaakId === id)).toMatchObject([
          { naarRoute: naar, fase: 'aangeboden', ontvanger: null }, // works elsewhere
        ]);
        const uitWie = { naarRoute: naar, ontvanger: 'org-12', zichtOpVeiligheid: false };
        const vragen = async (type: string, gegevens: object) =>
          wereld.zend(`/v1/zaken/${id}/gebeurtenissen`, { type, gegevens }, 'demo');
        const zonder = { ...MATCH, gecontracteerd: false };
        expect((await vragen('MATCH_GEVONDEN', zonder)).status).toBe(409); // not before the advice
        expect((await vragen('OVERDRACHT_AANVAARD', uitWie)).status).toBe(200);
        expect(await stand()).toContainEqual(expect.objectContaining({ termijn, laatsteDag: dag(7 * weken) }));
        expect((await vragen('ADVIES_ONTVANGEN', { advies: 'bovenregionaal' })).status).toBe(200);
        expect((await vragen('MATCH_GEVONDEN', zonder)).status).toBe(200);
        expect((await wereld.zaak(id)).staten.map((staat) => staat.id).join(' ')).toContain('aangeboden');
      });
    },
    LANG,
  );

  /** What it all came to: the logs, the messages by kind and receiver, and the chain. */
  async function oordeel(trajectId: string): Promise<void> {
    const zonderKlok = async (naam: Zaaknaam) => (await typen(naam)).filter((type) => !type.startsWith('TERMIJN_'));
    const begin = ['TOEWIJZING_VOORBEREID', 'TOEWIJZING_VERZONDEN', 'RETOUR_ONTVANGEN'];
    expect(await zonderKlok('tijdelijkGestopt')).toEqual([...begin, 'ZORG_GESTART', 'ZORG_GESTOPT', 'ZORG_GESTART']);
    expect((await wereld.log(zaak('tijdelijkGestopt').id)).slice(-3).map(({ gegevens }) => gegevens)).toEqual([
      { begindatum: dag(-9) },
      { redenBeeindiging: '20', stopdatum: dag(-5) },
      { begindatum: dag(-1) },
    ]);
    expect(await zonderKlok('gewijzigd')).toEqual([
      ...begin, 'VERZOEK_OM_WIJZIGING_ONTVANGEN', 'VERZOEK_IN_ONDERZOEK', 'TOEWIJZING_GEWIJZIGD', 'RETOUR_ONTVANGEN',
    ]); // prettier-ignore
    expect(await zonderKlok('teLangGewacht')).toEqual([
      ...begin, 'OVERBRUGGINGSZORG_BESPROKEN', 'ALTERNATIEF_GEZOCHT', 'TOEWIJZING_INGETROKKEN', 'RETOUR_ONTVANGEN', 'ZAAK_GESLOTEN',
    ]); // prettier-ignore

    const soorten = (await uit.berichten()).map(({ soort, header }) => `${soort} ${header.ontvanger}`).toSorted();
    const retouren = (['JW306', 'JW306', 'JW308'] as const).map((soort) => `${soort} 0642`);
    expect(soorten.filter((een) => /JW30[168] |JW319 /.test(een))).toEqual(
      [
        ...[EERSTE, EERSTE, EERSTE, TWEEDE, TWEEDE, TWEEDE].map((wie) => `JW301 ${wie}`),
        ...retouren,
        `JW319 ${TWEEDE}`,
      ].toSorted(),
    );

    // Each order also names what else holds for the child at that provider, as it was last told (OP087).
    const aantallen = async (wie: string) => (await opdrachten(wie)).map(({ length }) => length).toSorted();
    expect([await aantallen(EERSTE), await aantallen(TWEEDE)]).toEqual([[1, 2, 2], [1, 1, 2]]); // prettier-ignore
    const [, ernaast] = (await opdrachten(TWEEDE)).find(([eerste]) => eerste?.toewijzingNummer === zaak('overgestapt').nummer) ?? []; // prettier-ignore
    expect(ernaast).toMatchObject({ toewijzingNummer: zaak('gewijzigd').nummer, einddatum: dag(400) });
    expect(ernaast?.referentieAanbieder).toBeUndefined();

    // And each names who has gezag, for no verzoek said that this is known (OP002).
    const relaties = (await uit.berichten()).flatMap((een) => (een.soort === 'JW301' ? [een.client.relaties] : []));
    for (const gezag of relaties) expect(gezag).toMatchObject([{ nummer: '1', soort: '10' }]);

    const traject = (await wereld.get(`/v1/trajecten/${trajectId}`, 'administratie')).json(Traject);
    expect(traject.zaken.map(({ route }) => route)).toEqual([
      'jgt-toeleiding-v1', 'toewijzing-v1', 'toewijzing-v1', 'toewijzing-v1', 'toewijzing-v1',
    ]); // prettier-ignore
    expect(traject.zaken.filter(({ beeindigd }) => beeindigd).map(({ id }) => id)).toEqual([zaak('teLangGewacht').id]);
    expect(traject.keten).toMatchObject({ tot: null, dagenZonderZaak: 0, gaten: [] });
    expect(JSON.stringify(traject)).not.toContain(BSN);
    expect(new Set([...zaken.values()].map(({ nummer }) => nummer)).size).toBe(4);
  }
});
