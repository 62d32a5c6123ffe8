import { sql } from 'drizzle-orm';
import { z } from 'zod';

import { Ijwpagina } from '../../apps/api/ijw/ijw.schemas.ts';
import { aangevraagd, gestart, jw305, jw315, jw317 } from '../../libs/ijw/testing.ts';
import type { Bsn } from '../../libs/ijw/index.ts';
import { datum } from '../../libs/kalender/index.ts';
import { Database } from '../../libs/service/storage/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { migreerProef } from '../workflow/zaakwereld.ts';
import { nieuwBsn, Postwereld, PRAKTIJK, rondom, VANDAAG, type Over } from './postwereld.ts';
import { Uitgaandepost } from './uitgaandepost.ts';

const LANG = 120_000;
const Probleem = z.looseObject({ code: z.string() });
const DAG = datum(VANDAAG);
const EINDE = datum('2035-12-31');
const VRAAG = { toewijzingIngangsdatum: DAG, toewijzingEinddatum: EINDE } as const;
const BEKEND = { type: '02', zorgverlenerCode: PRAKTIJK } as const;
const ELDERS = { redenAfwijzing: '8', verantwoordelijkeGemeente: 'GM0505' };
const ONBEKEND = { type: '02', zorgverlenerCode: '01019999' } as const;
const HULPVRAAG = {
  verwijzer: '02', praktijk: PRAKTIJK, praktijksoort: 'metPohJeugd', stadium: 'consult',
  leeftijd: 'van12tot16', wordt16Op: '2030-02-14', wordt18Op: '2032-02-14',
}; // prettier-ignore
const CLIENT = {
  geboortedatum: '2014-02-14',
  berichtgegevens: { achternaam: 'Wit', geslacht: 'onbekend', adres: { postcode: '9999XX', huisnummer: 1 } },
};

/** A message that says several things: each has its own zaak, with its own clocks, answer and number. */
await describeWith(['postgres', 'temporal'], 'several products in one message', ({ postgres, temporal }) => {
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

  let nummer = 7000;
  const nieuwNummer = (): number => (nummer += 1);
  const gehoord = async (zaakId: string, type: string) =>
    (await wereld.log(zaakId)).filter((regel) => regel.type === type).map(({ gegevens }) => gegevens);
  const klok = async (zaakId: string, termijn: string) =>
    (await wereld.zaak(zaakId)).klokken.findLast((een) => een.termijn === termijn)?.status;
  const meld = async (zaakId: string, type: string, gegevens: object) => {
    const antwoord = await wereld.zend(`/v1/zaken/${zaakId}/gebeurtenissen`, { type, gegevens }, 'administratie');
    if (antwoord.status !== 200) throw new Error(antwoord.tekst);
  };

  /** Messages that these zaken still want made. */
  async function teBezorgen(zaken: readonly string[]): Promise<number> {
    const { rows } = await wereld
      .deel(Database)
      .lees((db) =>
        db.execute(
          sql`select 1 from uitbak where soort = 'ijw' and bezorgd_op is null and opgegeven_op is null and zaak_id in ${zaken}`,
        ),
      );
    return rows.length;
  }
  /** Messages that were made and did not go yet. */
  const teVerzenden = async (): Promise<number> =>
    (await wereld.get('/v1/ijw/berichten?status=te-verzenden', 'administratie')).json(Ijwpagina).items.length;

  /** A referral to a category of help, as the practice made it. */
  const verwijzing = (wie: Over, productcategorie: string): Promise<string> =>
    wereld.begin(
      'huisarts-verwijzing',
      wie,
      [
        { type: 'HULPVRAAG_ONTVANGEN', gegevens: HULPVRAAG },
        { type: 'VERWIJZING_GEMAAKT', gegevens: { verwijzer: '02', zorgverlenerCode: PRAKTIJK, productcategorie } },
      ],
      'jeugdprofessional',
    );

  const verzoek = (bsn: Bsn, referenties: readonly [string, string], verwijzer: typeof BEKEND | typeof ONBEKEND) =>
    jw315(
      [
        aangevraagd({ ...VRAAG, verwijzer, referentieAanbieder: referenties[0], product: { categorie: '45' } }),
        aangevraagd({ ...VRAAG, verwijzer, referentieAanbieder: referenties[1], product: { categorie: '54' } }),
      ],
      rondom(bsn),
    );

  it(
    'of a verzoek that a person coupled: one to the zaak that is about it, the other begins its own beside it',
    async () => {
      const bsn = nieuwBsn();
      const [ambulant, ggz] = [`A-${bsn.slice(4)}`, `B-${bsn.slice(4)}`] as const;
      const verwezen = await verwijzing(bsn, '54');
      const binnen = await wereld.verwerkt(verzoek(bsn, [ambulant, ggz], BEKEND));
      expect(binnen).toMatchObject({ status: 'nakijken', reden: 'ZAAK.MEERDERE', retour: null });
      const gekoppeld = await wereld.koppel(binnen.id, verwezen);
      expect(gekoppeld).toMatchObject({
        status: 'verwerkt',
        reden: null,
        zaakId: verwezen,
        retour: { soort: 'JW316' },
      });

      const { jeugdigeId, trajectId } = await wereld.zaak(verwezen);
      const zaken = await wereld.zakenVan(jeugdigeId);
      expect(zaken.map((zaak) => zaak.trajectId)).toEqual([trajectId, trajectId]);
      const ander = zaken.find(({ id }) => id !== verwezen)?.id ?? '';
      const gevraagd = async (id: string) => gehoord(id, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN');
      expect(await gevraagd(verwezen)).toMatchObject([{ referentie: ggz, productcategorie: '54' }]);
      expect(await gevraagd(ander)).toMatchObject([{ referentie: ambulant, productcategorie: '45' }]);
      for (const id of [verwezen, ander]) expect(await klok(id, 'antwoordVerzoek')).toBe('loopt');

      // Each has its own answer, under the reference of its own product; the clock of the other does not hear it.
      await wereld.zend(`/v1/zaken/${verwezen}/clientgegevens`, { bsn, ...CLIENT }, 'administratie');
      await wereld.metWorker(async () => {
        const order = { toewijzingNummer: nieuwNummer(), toegewezenOp: VANDAAG, ingangsdatum: VANDAAG };
        await meld(verwezen, 'TOEWIJZING_VERZONDEN', { ...order, referentie: ggz, productcategorie: '54' });
        expect([await klok(verwezen, 'antwoordVerzoek'), await klok(ander, 'antwoordVerzoek')]).toEqual([
          'gestopt',
          'loopt',
        ]);
        await meld(ander, 'ANTWOORD_VERZONDEN', { referentie: ambulant, verzoekAntwoord: '1', reden: '4' });
      });
      const berichten = async () =>
        (await uit.berichten()).flatMap((bericht) => {
          if (bericht.soort === 'JW301')
            return bericht.client.toegewezenProducten.map(
              ({ referentieAanbieder }) => `JW301 ${referentieAanbieder ?? ''}`,
            );
          return bericht.soort === 'JW319' ? [`JW319 ${bericht.antwoord.referentieAanbieder}`] : [];
        });
      await uit.bezorgTot(wereld, async () => (await berichten()).length === 2);
      expect((await berichten()).toSorted()).toEqual([`JW301 ${ggz}`, `JW319 ${ambulant}`]);
    },
    LANG,
  );

  it(
    'of a verzoek that begins nothing by itself: a person names a zaak for each, and none hears the same twice',
    async () => {
      const bsn = nieuwBsn();
      const binnen = await wereld.verwerkt(verzoek(bsn, ['A-1', 'B-1'], ONBEKEND));
      expect(binnen).toMatchObject({ status: 'nakijken', reden: 'PRAKTIJK.ONBEKEND', zaakId: null });
      const eerste = await verwijzing(bsn, '45');
      expect(await wereld.koppel(binnen.id, eerste)).toMatchObject({ status: 'nakijken', reden: 'PRAKTIJK.ONBEKEND' });
      const tweede = await verwijzing(bsn, '54');
      expect(await wereld.koppel(binnen.id, tweede)).toMatchObject({ status: 'verwerkt', retour: { soort: 'JW316' } });
      const gevraagd = async (id: string) => gehoord(id, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN');
      expect(await gevraagd(eerste)).toMatchObject([{ referentie: 'A-1' }]);
      expect(await gevraagd(tweede)).toMatchObject([{ referentie: 'B-1' }]);
    },
    LANG,
  );

  it(
    'of a verzoek about somebody who is not known here: what a zaak about one child heard, one about another does not hear',
    async () => {
      const binnen = await wereld.verwerkt(verzoek(nieuwBsn(), ['A-2', 'B-2'], ONBEKEND));
      const [eerste, ander] = [await verwijzing(null, '45'), await verwijzing(null, '54')];
      expect(await wereld.koppel(binnen.id, eerste)).toMatchObject({ status: 'nakijken', zaakId: eerste });
      const antwoord = await wereld.zend(
        `/v1/ijw/berichten/${binnen.id}/koppeling`,
        { zaakId: ander },
        'administratie',
      );
      expect([antwoord.status, antwoord.json(Probleem).code]).toEqual([409, 'IJW.ANDERE_JEUGDIGE']);
      const { jeugdigeId } = await wereld.zaak(eerste);
      const zelfde = await verwijzing({ jeugdigeId }, '54');
      expect(await wereld.koppel(binnen.id, zelfde)).toMatchObject({ status: 'verwerkt', retour: { soort: 'JW316' } });
      const gevraagd = async (id: string) => gehoord(id, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN');
      expect(await Promise.all([eerste, ander, zelfde].map(gevraagd))).toMatchObject([
        [{ referentie: 'A-2' }],
        [],
        [{ referentie: 'B-2' }],
      ]);
    },
    LANG,
  );

  it(
    'of a startbericht with two unknown numbers: the named zaak hears one, the other waits for its own',
    async () => {
      const bsn = nieuwBsn();
      const nummers = [nieuwNummer(), nieuwNummer()] as const;
      const binnen = await wereld.verwerkt(
        jw305(
          nummers.map((toewijzingNummer) => gestart({ toewijzingNummer, begindatum: DAG })),
          rondom(bsn),
        ),
      );
      expect(binnen).toMatchObject({ status: 'nakijken', reden: 'TOEWIJZING.ONBEKEND', zaakId: null });
      // The second number is that of the named zaak; who wrote it down knew the client without a BSN.
      const tweede = await wereld.toewijzing(null, nummers[1]);
      expect(await wereld.koppel(binnen.id, tweede)).toMatchObject({
        status: 'nakijken',
        reden: 'TOEWIJZING.ONBEKEND',
      });
      const eerste = await wereld.toewijzing(null, nummers[0]);
      expect(await wereld.koppel(binnen.id, eerste)).toMatchObject({ status: 'verwerkt', retour: { soort: 'JW306' } });
      for (const id of [eerste, tweede]) expect(await gehoord(id, 'ZORG_GESTART')).toHaveLength(1);
    },
    LANG,
  );

  it(
    'of a verzoek om wijziging: each toewijzing has its own clock and answer, and new help is for a person',
    async () => {
      const bsn = nieuwBsn();
      const nummers = [nieuwNummer(), nieuwNummer()] as const;
      const zaken = [await wereld.toewijzing(bsn, nummers[0]), await wereld.toewijzing(bsn, nummers[1])] as const;
      const teWijzigenProducten = nummers.map((toewijzingNummer) => ({
        toewijzingNummer,
        gewensteIngangsdatum: DAG,
        einddatum: datum('2035-01-01'),
      }));
      const nieuweProducten = [{ product: { categorie: '54' }, gewensteIngangsdatum: DAG }] as const;
      const wens = { referentieAanbieder: 'WENS-9', teWijzigenProducten, nieuweProducten };
      const binnen = await wereld.verwerkt(jw317(wens, rondom(bsn)));
      expect(binnen).toMatchObject({ status: 'nakijken', reden: 'VERZOEK.NIEUW_PRODUCT', zaakId: zaken[0] });
      expect(binnen.uitleg).toContain('nieuwe hulp');
      for (const id of zaken) expect(await klok(id, 'antwoordOpVerzoek')).toBe('loopt');
      await wereld.metWorker(async () => {
        await meld(zaken[0], 'VERZOEK_AFGEWEZEN', ELDERS);
      });
      expect([await klok(zaken[0], 'antwoordOpVerzoek'), await klok(zaken[1], 'antwoordOpVerzoek')]).toEqual([
        'gestopt',
        'loopt',
      ]);

      // A person gave the new help its place: the provider hears that its message was taken.
      const klaar = { reden: 'handmatigVerwerkt' };
      await wereld.zend(`/v1/ijw/berichten/${binnen.id}/afhandeling`, klaar, 'administratie');
      expect(await wereld.bericht(binnen.id)).toMatchObject({ status: 'afgehandeld', retour: { soort: 'JW318' } });

      // The other is refused too: one answer goes out, for it holds for the whole verzoek (OP344), and nothing stays undone.
      const antwoorden = async () =>
        (await uit.berichten()).flatMap((bericht) =>
          bericht.soort === 'JW319' && bericht.antwoord.referentieAanbieder === 'WENS-9' ? [bericht.antwoord] : [],
        );
      await wereld.metWorker(async () => {
        await meld(zaken[1], 'VERZOEK_AFGEWEZEN', ELDERS);
        await uit.bezorgTot(
          wereld,
          async () => (await teBezorgen(zaken)) === 0 && (await antwoorden()).length > 0 && (await teVerzenden()) === 0,
        );
      });
      expect(await antwoorden()).toMatchObject([
        { verzoekAntwoord: '1', redenAfwijzingVerzoek: '8', woonplaatsbeginsel: { gemeente: '0505' } },
      ]);
    },
    LANG,
  );
});
