import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { Ijwpagina } from '../../apps/api/ijw/ijw.schemas.ts';
import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Ijwverzender } from '../../apps/worker/ijw/verzender.ts';
import { leesBericht } from '../../libs/ijw/index.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { alsDienst, migreerProef, SLEUTELRING } from '../workflow/zaakwereld.ts';
import { Ontvanger } from './ontvanger.ts';
import { AANBIEDER, nieuwBsn, Postwereld, VANDAAG } from './postwereld.ts';

const LANG = 120_000;
const LADER = new URL('../tools/ts.mjs', import.meta.url).href;
const STERVENDE = fileURLToPath(new URL('stervende-verzender.ts', import.meta.url));

/** A worker is killed when the receiver has its message and Wissel does not know that yet. Both by a folder and over HTTP. */
await describeWith(['postgres', 'temporal'], 'a sender that dies after the delivery', ({ postgres, temporal }) => {
  const ontvanger = new Ontvanger();
  let wereld: Postwereld;
  let uit: { readonly WISSEL_IJW_UIT: string; readonly WISSEL_IJW_URL: string };
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    const map = await mkdtemp(join(tmpdir(), 'wissel-sterven-'));
    uit = { WISSEL_IJW_UIT: map, WISSEL_IJW_URL: await ontvanger.begin() };
    wereld = await Postwereld.maak(temporal, eigenaarUrl(), uit);
    await wereld.open();
  }, LANG);
  afterAll(async () => {
    await wereld.sluit();
    await ontvanger.stop();
    await rm(uit.WISSEL_IJW_UIT, { recursive: true, force: true });
  });

  const statussen = async () =>
    (await wereld.get('/v1/ijw/berichten?richting=uit', 'administratie'))
      .json(Ijwpagina)
      .items.map(({ status }) => status);
  const typen = async (id: string) => (await wereld.log(id)).map(({ type }) => type);

  /** What the receiver finds in its folder, and takes from there. */
  async function geleegd(): Promise<{ naam: string; inhoud: string }[]> {
    const namen = (await readdir(uit.WISSEL_IJW_UIT)).toSorted();
    const paden = namen.map((naam) => join(uit.WISSEL_IJW_UIT, naam));
    const inhoud = await Promise.all(paden.map((pad) => readFile(pad, 'utf8')));
    await Promise.all(paden.map((pad) => rm(pad)));
    return namen.map((naam, at) => ({ naam, inhoud: inhoud[at] ?? '' }));
  }

  /** A real process that takes what is due, delivers it and dies before it can say so. */
  async function gestorven(): Promise<unknown[]> {
    const env = {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'test', TEMPORAL_ADDRESS: temporal.address },
      ...{ DATABASE_URL: alsDienst(eigenaarUrl()), WISSEL_SLEUTELS: SLEUTELRING, ...uit },
    };
    return once(
      spawn(process.execPath, ['--import', LADER, STERVENDE], { stdio: 'ignore', env, timeout: LANG / 2 }),
      'exit',
    );
  }

  /** What the dead one had taken is for another when its lease has run out. */
  async function leaseVoorbij(): Promise<void> {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    await client
      .query(`update ijw_bericht set volgende_op = aangemaakt_op where richting = 'uit'`)
      .finally(() => client.end());
  }

  async function voorbereid(): Promise<string> {
    const berichtgegevens = {
      achternaam: 'Verzonnen',
      geslacht: 'onbekend',
      adres: { postcode: '9999XX', huisnummer: 1 },
    };
    const jeugdige = { naam: 'Verzonnen', bsn: nieuwBsn(), geboortedatum: '2014-02-14', berichtgegevens };
    const dagen = { ingangsdatum: VANDAAG, aangemeldOp: VANDAAG, wordt18Op: '2032-02-14' };
    const gegevens = { aanbieder: AANBIEDER, verwijzer: '01', productcategorie: '45', ...dagen };
    const gebeurtenis = { type: 'TOEWIJZING_VOORBEREID', gegevens };
    const verzoek = { route: 'toewijzing', gemeente: 'GM0642', jeugdige, gebeurtenis };
    const antwoord = await wereld.zend('/v1/zaken', verzoek, 'administratie');
    if (antwoord.status !== 201) throw new Error(antwoord.tekst);
    return antwoord.json(Ontvangst).zaakId;
  }

  it(
    'leaves the message to another, who delivers the same under the same key; its zaak hears it once',
    async () => {
      await wereld.metWorker(async () => {
        const id = await voorbereid();
        await wereld.bezorgTot(async () => (await statussen()).includes('te-verzenden'));

        expect(await gestorven()).toEqual([null, 'SIGKILL']);
        expect(ontvanger.gekregen).toHaveLength(1);
        const eerste = await geleegd();
        expect(eerste).toHaveLength(1);
        expect(await statussen()).toEqual(['te-verzenden']); // delivered, and nobody here knows
        expect(await typen(id)).toEqual(['TOEWIJZING_VOORBEREID']);

        // While the lease runs nobody sends it; after that another does.
        await wereld.deel(Ijwverzender).ronde();
        expect(ontvanger.gekregen).toHaveLength(1);
        await leaseVoorbij();
        await wereld.deel(Ijwverzender).ronde();
        await wereld.bezorgTot(async () => (await typen(id)).includes('TOEWIJZING_VERZONDEN'));

        // The receiver got it twice by both ways, and can tell: one key, one name, one identification, the same bytes.
        const [een, twee, ...meer] = ontvanger.gekregen;
        expect(meer).toEqual([]);
        expect(een).toEqual(twee);
        expect(await geleegd()).toEqual(eerste);
        const bericht = leesBericht(een?.inhoud ?? '');
        const identificatie = bericht.ok && bericht.bericht.header.berichtIdentificatie.identificatie;
        expect(eerste).toEqual([{ naam: `JW301_${AANBIEDER}_${String(identificatie)}.xml`, inhoud: een?.inhoud }]);
        expect(await statussen()).toEqual(['verzonden']);

        // Nothing is left to send, and the zaak heard it once.
        await wereld.deel(Ijwverzender).ronde();
        await wereld.bezorgTot(() => Promise.resolve(true));
        expect(ontvanger.gekregen).toHaveLength(2);
        expect(await typen(id)).toEqual(['TOEWIJZING_VOORBEREID', 'TOEWIJZING_VERZONDEN']);
      });
    },
    LANG,
  );
});
