import { gestart, gestopt, jw305, jw307, jw317 } from '../../libs/ijw/testing.ts';
import { datum } from '../../libs/kalender/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { AANBIEDER, nieuwBsn, Postwereld, rondom, VANDAAG } from './postwereld.ts';
import { Uitgaandepost } from './uitgaandepost.ts';

const LANG = 120_000;
const DAG = datum(VANDAAG);
const CLIENT = {
  geboortedatum: '2014-02-14',
  berichtgegevens: { achternaam: 'Wit', geslacht: 'onbekend', adres: { postcode: '9999XX', huisnummer: 1 } },
};

/** A child dies while its provider waits for an answer: the family hears once, the provider hears what the standard owes it. */
await describeWith(['postgres', 'temporal'], 'messages after a death', ({ postgres, temporal }) => {
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

  const meld = async (zaakId: string, type: string, gegevens: object, als: 'administratie' | 'teamleider') => {
    const antwoord = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type, gegevens }, als);
    if (antwoord.status !== 200) throw new Error(antwoord.tekst);
  };
  const lopend = async (id: string) =>
    (await wereld.zaak(id)).klokken.filter(({ status }) => status === 'loopt').map(({ termijn }) => termijn);

  it(
    'an open JW317 is answered within its term, the JW307 is heard, and the order ends with reason 02',
    async () => {
      const bsn = nieuwBsn();
      const toewijzingNummer = 8001;
      const id = await wereld.toewijzing(bsn, toewijzingNummer);
      await wereld.zend(`/v1/zaken/${id}/clientgegevens`, { bsn, ...CLIENT }, 'administratie');
      const start = gestart({ toewijzingNummer, begindatum: DAG });
      expect(await wereld.verwerkt(jw305([start], rondom(bsn)))).toMatchObject({ status: 'verwerkt', zaakId: id });
      const wens = { toewijzingNummer, gewensteIngangsdatum: DAG, einddatum: datum('2035-01-01') };
      const vraag = { referentieAanbieder: 'WENS-O', teWijzigenProducten: [wens] };
      expect(await wereld.verwerkt(jw317(vraag, rondom(bsn)))).toMatchObject({ status: 'verwerkt', zaakId: id });

      await wereld.metWorker(async () => {
        await meld(id, 'JEUGDIGE_OVERLEDEN', { bron: 'brp' }, 'teamleider');
        expect(await lopend(id)).toEqual(expect.arrayContaining(['antwoordOpVerzoek', 'overlijdenAfronding']));
        await meld(id, 'VERZOEK_AFGEWEZEN', { redenAfwijzing: '1' }, 'administratie');
        await meld(id, 'TOEWIJZING_GEWIJZIGD', { redenWijziging: '02', einddatum: VANDAAG }, 'administratie');
        await uit.bezorgTot(wereld, async () => (await uit.berichten()).length === 4);
      });
      const berichten = await uit.berichten();
      expect(berichten.map(({ soort, header }) => `${soort} ${header.ontvanger}`).toSorted()).toEqual([
        `JW301 ${AANBIEDER}`,
        'JW306 0642',
        'JW318 0642',
        `JW319 ${AANBIEDER}`,
      ]);
      const [antwoord] = berichten.flatMap((een) => (een.soort === 'JW319' ? [een.antwoord] : []));
      expect(antwoord).toEqual({ referentieAanbieder: 'WENS-O', verzoekAntwoord: '1', redenAfwijzingVerzoek: '1' });
      const [order] = berichten.flatMap((een) => (een.soort === 'JW301' ? een.client.toegewezenProducten : []));
      expect(order).toMatchObject({ toewijzingNummer, redenWijziging: '02', einddatum: VANDAAG });
      expect(order?.referentieAanbieder).toBeUndefined();

      const stop = gestopt({ toewijzingNummer, begindatum: DAG, einddatum: DAG, redenBeeindiging: '02' });
      expect(await wereld.verwerkt(jw307([stop], rondom(bsn)))).toMatchObject({ status: 'verwerkt', zaakId: id });
      expect(await lopend(id)).toEqual(['overlijdenAfronding']);
    },
    LANG,
  );
});
