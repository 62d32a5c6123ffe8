import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { controleer, type Bericht, type BerichtSoort, type Bsn } from '../../libs/ijw/index.ts';
import { aangevraagd, jw315 } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { heeftStandaard, tegenXsd } from '../ijw/standaard.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, PRAKTIJK, rondom, VANDAAG, xmlVan } from './postwereld.ts';
import { Uitgaandepost } from './uitgaandepost.ts';

const LANG = 120_000;
const DAG = datum(VANDAAG);
const HUISARTS = { type: '02', zorgverlenerCode: PRAKTIJK } as const;
const VRAAG = { toewijzingIngangsdatum: DAG, toewijzingEinddatum: datum('2035-12-31'), verwijzer: HUISARTS };
const ONDERZOEK = { verzoekAntwoord: '2' };
const MET_STANDAARD = heeftStandaard();

/** Clocks of the traffic of messages round a verzoek. */
const BERICHTKLOKKEN = [
  'antwoordVerzoek',
  'verzoekInOnderzoek',
  'woonplaatsAfwijzing',
  'retourbericht',
  'woonplaatsAfronden',
];

/** What the gemeente does after a verzoek; what goes out, by kind and answer; and the clocks that run after that. */
const LOPEN: readonly { loop: string; daden: readonly Daad[]; uit: readonly string[]; loopt: readonly string[] }[] = [
  { loop: '315 -> 301', daden: ['toewijzen'], uit: ['JW301'], loopt: ['retourbericht'] },
  {
    loop: '315 -> 319(2) -> 301',
    daden: [ONDERZOEK, 'toewijzen'],
    uit: ['JW319 2', 'JW301'],
    loopt: ['retourbericht'],
  },
  { loop: '315 -> 319(1)', daden: [{ verzoekAntwoord: '1', reden: '4' }], uit: ['JW319 1 4'], loopt: [] },
  {
    loop: '315 -> 319(2) -> 319(1)',
    daden: [ONDERZOEK, { verzoekAntwoord: '1', reden: '7' }],
    uit: ['JW319 2', 'JW319 1 7'],
    loopt: [],
  },
  {
    loop: '315 -> 319(1) for another gemeente',
    daden: [{ verzoekAntwoord: '1', reden: '8', verantwoordelijkeGemeente: 'GM0505' }],
    uit: ['JW319 1 8 0505'],
    loopt: ['woonplaatsAfronden'],
  },
];
type Daad = 'toewijzen' | Gegevens;

/** Codes in a retour as its receiver reads them; no product where the retour is a header alone. */
interface Gelezen {
  readonly kop: readonly string[];
  readonly product: readonly string[] | null;
}

await describeWith(['postgres', 'temporal'], 'a verzoek om toewijzing, from XML to XML', ({ postgres, temporal }) => {
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

  let nummer = 5000;

  /** What went out with one of these references. */
  const verzonden = async (referenties: readonly string[]) =>
    (await uit.berichten()).flatMap((bericht) => samenvatting(bericht, referenties));

  /** Outbox and sender at work until so much went out. */
  const totVerzonden = (referenties: readonly string[], aantal: number) =>
    uit.bezorgTot(wereld, async () => (await verzonden(referenties)).length >= aantal);

  const vraag = (bsn: Bsn, referenties: readonly string[]) => gevraagd(verzoek(bsn, referenties));

  /** The zaken that a verzoek begins, each about a client of whom messages can tell. */
  async function gevraagd(bericht: BerichtSoort<'JW315'>): Promise<string[]> {
    const { bsn } = bericht.client;
    const in1 = await wereld.verwerkt(bericht);
    expect(in1).toMatchObject({ status: 'verwerkt', reden: null, retour: { soort: 'JW316' } });
    const { trajectId, jeugdigeId } = await wereld.zaak(in1.zaakId ?? '');
    const zaken = (await wereld.zakenVan(jeugdigeId)).filter((zaak) => zaak.trajectId === trajectId);
    const ids = zaken.map(({ id }) => id);
    const adres = { postcode: '9999XX', huisnummer: 1 };
    const berichtgegevens = { achternaam: 'Wit', voorvoegsel: 'de', geslacht: 'onbekend', adres };
    const client = { bsn, geboortedatum: '2014-02-14', berichtgegevens };
    await wereld.zend(`/v1/zaken/${in1.zaakId ?? ''}/clientgegevens`, client, 'administratie');
    return ids;
  }

  async function doe(zaakId: string, referentie: string, productcategorie: string, daad: Daad): Promise<void> {
    nummer += 1;
    const order = { toewijzingNummer: nummer, productcategorie, toegewezenOp: VANDAAG, ingangsdatum: VANDAAG };
    const feit =
      daad === 'toewijzen'
        ? { type: 'TOEWIJZING_VERZONDEN', gegevens: { ...order, referentie } }
        : { type: 'ANTWOORD_VERZONDEN', gegevens: { ...daad, referentie } };
    const gemeld = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, feit, 'administratie');
    if (gemeld.status !== 200) throw new Error(gemeld.tekst);
  }

  /** The clocks of the traffic that run, with their last day. */
  const lopend = async (zaakId: string) =>
    (await wereld.zaak(zaakId)).klokken.flatMap(({ termijn, status, laatsteDag }) =>
      status === 'loopt' && BERICHTKLOKKEN.includes(termijn) ? [[termijn, laatsteDag]] : [],
    );
  const na = (dagen: number) => new Date(Date.parse(VANDAAG) + dagen * 86_400_000).toISOString().slice(0, 10);

  it.each(LOPEN)(
    'goes $loop, each message as the standard asks and under the reference of its provider, with its clocks and retours',
    async ({ daden, uit: verwacht, loopt }) => {
      const bsn = nieuwBsn();
      const referentie = `Vraag ${bsn.slice(5)}/a`; // no plain word: the facts hold a key of it
      const [zaakId = ''] = await vraag(bsn, [referentie]);
      const genoemd = String((await wereld.log(zaakId)).at(-1)?.gegevens['referentie']);
      expect(genoemd).not.toBe(referentie);
      expect(await lopend(zaakId)).toEqual(
        expect.arrayContaining([
          ['antwoordVerzoek', expect.any(String)],
          ['woonplaatsAfwijzing', na(14)],
        ]),
      );
      for (const [nr, daad] of daden.entries()) {
        await wereld.metWorker(() => doe(zaakId, genoemd, '45', daad));
        await totVerzonden([referentie], nr + 1);
        if (daad === ONDERZOEK)
          expect(await lopend(zaakId)).toEqual(
            expect.arrayContaining([
              ['verzoekInOnderzoek', na(56)],
              ['woonplaatsAfwijzing', na(14)],
            ]),
          ); // eight weeks from its dagtekening (OP274), two for woonplaats (OP359)
      }
      expect((await verzonden([referentie])).toSorted()).toEqual([...verwacht].toSorted());
      expect((await lopend(zaakId)).map(([termijn]) => termijn)).toEqual(loopt);

      // The provider confirms each message (JW302, JW320), and the zaak hears it.
      await wereld.metWorker(async () => {
        await uit.bevestig(wereld);
        const retouren = async () => (await wereld.log(zaakId)).filter(({ type }) => type === 'RETOUR_ONTVANGEN');
        await uit.bezorgTot(wereld, async () => (await retouren()).length === daden.length);
        for (const { gegevens } of await retouren()) expect(gegevens).toMatchObject({ uitkomst: 'goed' });
      });
      expect((await lopend(zaakId)).map(([termijn]) => termijn)).toEqual(
        loopt.filter((een) => een !== 'retourbericht'),
      );
    },
    LANG,
  );

  /** What a provider reads in the retours on a verzoek of its own: of the header, and of the product under its reference. */
  async function retourenOp({ header, client }: BerichtSoort<'JW315'>, referentie: string): Promise<Gelezen[]> {
    const { identificatie } = header.berichtIdentificatie;
    return (await uit.berichten()).flatMap((bericht) => {
      if (bericht.soort !== 'JW316' || bericht.header.berichtIdentificatie.identificatie !== identificatie) return [];
      expect(bericht.header.afzender).toBe(header.afzender); // as it was sent: a retour echoes its header
      if (bericht.client) expect(bericht.client.bsn).toBe(client.bsn);
      const product = bericht.client?.aangevraagdeProducten.find((een) => een.referentieAanbieder === referentie);
      return [{ kop: bericht.header.retourCodes ?? [], product: product?.retourCodes ?? null }];
    });
  }

  it(
    'goes 315 -> 315 again: each has its retour, one order goes out, and its provider can tell which of them counts',
    async () => {
      const bsn = nieuwBsn();
      const referentie = `Dubbel-${bsn.slice(4)}`;
      const [eerste, tweede] = [verzoek(bsn, [referentie]), verzoek(bsn, [referentie])];
      const anders = { ...verzoek(nieuwBsn(), ['Ander kind']), header: eerste.header };
      if (MET_STANDAARD)
        for (const heen of [eerste, tweede, anders]) expect(tegenXsd('JW315', xmlVan(heen))).toEqual([]);
      const [zaakId = ''] = await gevraagd(eerste);
      const klokken = async () =>
        (await wereld.zaak(zaakId)).klokken.map(({ id, status, laatsteDag, versie }) => ({
          id,
          status,
          laatsteDag,
          versie,
        }));
      const [voor, log] = [await klokken(), await wereld.log(zaakId)];

      // Once more under its own identification, the same bytes, and another message under the identification of the first.
      expect(await wereld.verwerkt(tweede)).toMatchObject({ status: 'afgekeurd', reden: 'OP361', zaakId: null });
      expect(await wereld.verwerkt(eerste)).toMatchObject({ status: 'verwerkt', zaakId });
      expect(await wereld.verwerkt(anders)).toMatchObject({ status: 'afgekeurd', reden: 'TR056' });
      expect([await klokken(), await wereld.log(zaakId)]).toEqual([voor, log]);

      const genoemd = String(log.at(-1)?.gegevens['referentie']);
      await wereld.metWorker(() => doe(zaakId, genoemd, '45', 'toewijzen'));
      await totVerzonden([referentie], 1);
      await uit.bezorgTot(wereld, async () => (await retourenOp(eerste, referentie)).length === 2);
      expect(await verzonden([referentie])).toEqual(['JW301']);

      // What its provider reads: the first was taken, the second is refused at its product, and so is who used its name again.
      expect(await retourenOp(eerste, referentie)).toEqual(
        expect.arrayContaining([
          { kop: [], product: null },
          { kop: ['9056'], product: null },
        ]),
      );
      expect(await retourenOp(tweede, referentie)).toEqual([{ kop: ['0200'], product: ['9347'] }]);
      // And what it could have known before sending, by the same rules.
      const vooraf = controleer(tweede, { eerder: [eerste] });
      expect(vooraf.map(({ retourcode }) => retourcode)).toContain('9347');
    },
    LANG,
  );

  it(
    'answers each product of one verzoek by itself: one is granted, the other refused',
    async () => {
      const bsn = nieuwBsn();
      const referenties = [`A-${bsn.slice(4)}`, `B-${bsn.slice(4)}`] as const;
      const ids = await vraag(bsn, referenties);
      expect(ids).toHaveLength(2);
      await wereld.metWorker(async () => {
        for (const id of ids) {
          const { referentie, productcategorie } = (await wereld.log(id)).at(-1)?.gegevens ?? {};
          const isEerste = referentie === referenties[0];
          const daad = isEerste ? 'toewijzen' : { verzoekAntwoord: '1', reden: '4' };
          await doe(id, String(referentie), String(productcategorie), daad);
        }
      });
      await totVerzonden(referenties, 2);
      expect(await verzonden([referenties[0]])).toEqual(['JW301']);
      expect(await verzonden([referenties[1]])).toEqual(['JW319 1 4']);
    },
    LANG,
  );
});

/** A verzoek of a provider, of today: a product for each reference. */
function verzoek(bsn: Bsn, referenties: readonly string[]): BerichtSoort<'JW315'> {
  const categorieen = ['45', '54'] as const;
  const producten = referenties.map((referentieAanbieder, nr) =>
    aangevraagd({ ...VRAAG, referentieAanbieder, product: { categorie: categorieen[nr] ?? '45' } }),
  );
  return jw315(producten, rondom(bsn));
}

/** A message in short, when it has one of these references. */
function samenvatting(bericht: Bericht, referenties: readonly string[]): string[] {
  if (bericht.soort === 'JW301')
    return bericht.client.toegewezenProducten.flatMap(({ referentieAanbieder = '' }) =>
      referenties.includes(referentieAanbieder) ? ['JW301'] : [],
    );
  if (bericht.soort !== 'JW319' || !referenties.includes(bericht.antwoord.referentieAanbieder)) return [];
  const { verzoekAntwoord, redenAfwijzingVerzoek, woonplaatsbeginsel } = bericht.antwoord;
  const delen = ['JW319', verzoekAntwoord, redenAfwijzingVerzoek, woonplaatsbeginsel?.gemeente];
  return [delen.filter((deel) => deel !== undefined).join(' ')];
}
