import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ijwverzender } from '../../apps/worker/ijw/verzender.ts';
import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { leesBericht, type Bericht, type Bsn } from '../../libs/ijw/index.ts';
import { aangevraagd, jw315 } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { heeftStandaard, tegenXsd } from '../ijw/standaard.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, PRAKTIJK, rondom, VANDAAG } from './postwereld.ts';

const LANG = 120_000;
const DAG = datum(VANDAAG);
const HUISARTS = { type: '02', zorgverlenerCode: PRAKTIJK } as const;
const VRAAG = { toewijzingIngangsdatum: DAG, toewijzingEinddatum: datum('2035-12-31'), verwijzer: HUISARTS };
const ONDERZOEK = { verzoekAntwoord: '2' };
const MET_STANDAARD = heeftStandaard();

/** What the gemeente does after a verzoek; what goes out, by kind and answer. */
const LOPEN: readonly { loop: string; daden: readonly Daad[]; uit: readonly string[] }[] = [
  { loop: '315 -> 301', daden: ['toewijzen'], uit: ['JW301'] },
  { loop: '315 -> 319(2) -> 301', daden: [ONDERZOEK, 'toewijzen'], uit: ['JW319 2', 'JW301'] },
  { loop: '315 -> 319(1)', daden: [{ verzoekAntwoord: '1', reden: '4' }], uit: ['JW319 1 4'] },
  {
    loop: '315 -> 319(2) -> 319(1)',
    daden: [ONDERZOEK, { verzoekAntwoord: '1', reden: '7' }],
    uit: ['JW319 2', 'JW319 1 7'],
  },
  {
    loop: '315 -> 319(1) for another gemeente',
    daden: [{ verzoekAntwoord: '1', reden: '8', verantwoordelijkeGemeente: 'GM0505' }],
    uit: ['JW319 1 8 0505'],
  },
];
type Daad = 'toewijzen' | Gegevens;

await describeWith(['postgres', 'temporal'], 'a verzoek om toewijzing, from XML to XML', ({ postgres, temporal }) => {
  let wereld: Postwereld;
  let uit: string;
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    uit = await mkdtemp(join(tmpdir(), 'wissel-uit-'));
    wereld = await Postwereld.maak(temporal, eigenaarUrl(), { WISSEL_IJW_UIT: uit });
    await wereld.open();
  }, LANG);
  afterAll(async () => {
    await wereld.sluit();
    await rm(uit, { recursive: true, force: true });
  });

  let nummer = 5000;

  /** What went out with one of these references, oldest first; each as the standard asks. */
  async function verzonden(referenties: readonly string[]): Promise<string[]> {
    const namen = (await readdir(uit)).filter((naam) => /^JW3(01|19)_/.test(naam));
    const gelezen = await Promise.all(
      namen.map(async (naam) => {
        const bytes = await readFile(join(uit, naam));
        const uitkomst = leesBericht(bytes);
        if (!uitkomst.ok) throw new Error(`${naam} can not be read`);
        if (MET_STANDAARD) expect(tegenXsd(uitkomst.bericht.soort, bytes)).toEqual([]);
        return uitkomst.bericht;
      }),
    );
    return gelezen.flatMap((bericht) => samenvatting(bericht, referenties));
  }

  /** Outbox and sender at work until so much went out. */
  const totVerzonden = (referenties: readonly string[], aantal: number) =>
    wereld.bezorgTot(async () => {
      await wereld.deel(Ijwverzender).ronde();
      return (await verzonden(referenties)).length >= aantal;
    });

  async function vraag(bsn: Bsn, referenties: readonly string[]): Promise<string[]> {
    const categorieen = ['45', '54'] as const;
    const producten = referenties.map((referentieAanbieder, nr) =>
      aangevraagd({ ...VRAAG, referentieAanbieder, product: { categorie: categorieen[nr] ?? '45' } }),
    );
    const in1 = await wereld.verwerkt(jw315(producten, rondom(bsn)));
    expect(in1).toMatchObject({ status: 'verwerkt', reden: null, retour: { soort: 'JW316' } });
    const { trajectId, jeugdigeId } = await wereld.zaak(in1.zaakId ?? '');
    const zaken = (await wereld.zakenVan(jeugdigeId)).filter((zaak) => zaak.trajectId === trajectId);
    const ids = zaken.map(({ id }) => id);
    const adres = { postcode: '9999XX', huisnummer: 1 };
    const berichtgegevens = { achternaam: 'Wit', voorvoegsel: 'de', geslacht: 'onbekend', adres };
    const client = { bsn, geboortedatum: '2014-02-14', berichtgegevens };
    await wereld.post(`/v1/zaken/${in1.zaakId ?? ''}/clientgegevens`, client, 'administratie');
    return ids;
  }

  async function doe(zaakId: string, referentie: string, productcategorie: string, daad: Daad): Promise<void> {
    nummer += 1;
    const order = { toewijzingNummer: nummer, productcategorie, toegewezenOp: VANDAAG, ingangsdatum: VANDAAG };
    const feit =
      daad === 'toewijzen'
        ? { type: 'TOEWIJZING_VERZONDEN', gegevens: { ...order, referentie } }
        : { type: 'ANTWOORD_VERZONDEN', gegevens: { ...daad, referentie } };
    const gemeld = await wereld.post(`/v1/zaken/${zaakId}/gebeurtenissen`, feit, 'administratie');
    if (gemeld.status !== 200) throw new Error(gemeld.tekst);
  }

  it.each(LOPEN)(
    'goes $loop, each message as the standard asks and under the reference of its provider',
    async ({ daden, uit: verwacht }) => {
      const bsn = nieuwBsn();
      const referentie = `Vraag ${bsn.slice(5)}/a`; // no plain word: the facts hold a key of it
      const [zaakId = ''] = await vraag(bsn, [referentie]);
      const genoemd = String((await wereld.log(zaakId)).at(-1)?.gegevens['referentie']);
      expect(genoemd).not.toBe(referentie);
      for (const [nr, daad] of daden.entries()) {
        await wereld.metWorker(() => doe(zaakId, genoemd, '45', daad));
        await totVerzonden([referentie], nr + 1);
      }
      expect((await verzonden([referentie])).toSorted()).toEqual([...verwacht].toSorted());
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
