import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { Database, StorageConfig, Vastlegging } from '../../libs/service/storage/index.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { alsDienst, migreerProef, SLEUTELRING } from '../workflow/zaakwereld.ts';
import { nieuweZaak, routeVanOfFout } from '../workflow/zaken.ts';
import type { Bewijs } from './beller.ts';
import type { Gemeld } from './bellers.ts';
import { keurZaak } from './keuring.ts';
import { leesOpname } from './opname.ts';
import { meldverzoekVan } from './verzoek.ts';
import { maakZaken, metIds, type Chaoszaak } from './zaken.ts';

const BEGIN = toTijdstip(Date.UTC(2026, 10, 23, 9));
const AFDRUK = 'a'.repeat(64);

/** A zaak with texts, clocks that fired, open and closed tasks and messages. */
const ZAAK = maakZaken({ zaken: 40, stappen: 20, zaad: 1 }, BEGIN).find(
  ({ verzoeken }) => verzoeken.length > 5 && verzoeken[1]?.gebeurtenissen[0]?.type === 'FEIT_GECORRIGEERD',
);

interface Fout {
  readonly geval: string;
  readonly sql: string;
  readonly gebrek: RegExp;
}

/** What somebody, or a bug, could do to what is stored; the owner can, once the guards of the database are off. */
const FOUTEN: readonly Fout[] = [
  {
    geval: 'an effect twice',
    sql: `insert into uitbak (sleutel, zaak_id, soort, inhoud, niet_voor, volgende_op)
      select sleutel || '/2', zaak_id, soort, inhoud, niet_voor, volgende_op from uitbak where zaak_id = $1 limit 1`,
    gebrek: /^too many: uitbak/,
  },
  {
    geval: 'an effect that is missing',
    sql: `delete from uitbak where id = (select min(id) from uitbak where zaak_id = $1)`,
    gebrek: /^missing: uitbak/,
  },
  {
    geval: 'a task twice',
    sql: `insert into taak (zaak_id, taak_id, taak, rol, organisatie, gemeente, route, geopend_op)
      select zaak_id, taak_id || '0', taak, rol, organisatie, gemeente, route, geopend_op from taak where zaak_id = $1 limit 1`,
    gebrek: /^too many: taak/,
  },
  {
    geval: 'an event that is missing at the end',
    sql: `delete from gebeurtenis where zaak_id = $1 and volgnummer = (select max(volgnummer) from gebeurtenis where zaak_id = $1)`,
    gebrek: /was accepted and is not in the log$/,
  },
  {
    geval: 'an event that is missing in between',
    sql: `delete from gebeurtenis where zaak_id = $1 and volgnummer = 2`,
    gebrek: /^number 3 follows 1$/,
  },
  {
    geval: 'an entry that nobody asked for',
    sql: `insert into gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('volgnummer', g.volgnummer + 1,
        'kenmerk', 'spook', 'vorige_hash', g.hash))).* from gebeurtenis g where zaak_id = $1 order by volgnummer desc limit 1`,
    gebrek: /^nobody asked for entry/,
  },
  {
    geval: 'an event that is there twice',
    sql: `insert into gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('volgnummer', g.volgnummer + 1,
        'vorige_hash', g.hash))).* from gebeurtenis g where zaak_id = $1 order by volgnummer desc limit 1`,
    gebrek: /has 2 entries$/,
  },
  {
    geval: 'an entry that says something else',
    sql: `update gebeurtenis set door_id = 'iemand-anders' where zaak_id = $1 and volgnummer = 1`,
    gebrek: /^entry 1 has another hash$/,
  },
  {
    geval: 'a clock twice',
    sql: `insert into klok (zaak_id, klok, termijn, ronde, soort, versie, eigenaar, organisatie, gemeente, route, start_op, actief)
      select zaak_id, klok || '0', termijn, ronde, soort, versie, eigenaar, organisatie, gemeente, route, start_op, actief
      from klok where zaak_id = $1 limit 1`,
    gebrek: /^too many: klok/,
  },
  {
    geval: 'a moment of a clock that fired twice',
    sql: `insert into gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('volgnummer', 1000,
        'vorige_hash', (select hash from gebeurtenis where zaak_id = $1 order by volgnummer desc limit 1)))).*
      from gebeurtenis g where zaak_id = $1 and type like 'TERMIJN_%' limit 1`,
    gebrek: /^no clock waits for entry 1000/,
  },
  {
    geval: 'a clock with another deadline',
    sql: `update klok set verstrijkt_op = verstrijkt_op + interval '1 day' where zaak_id = $1`,
    gebrek: /^missing: klok/,
  },
  {
    geval: 'a state that another run would not have',
    sql: `update zaak set toestand = jsonb_set(toestand, '{sinds}', '"2020-01-01T00:00:00.000Z"') where id = $1`,
    gebrek: /^toestand differs/,
  },
  {
    geval: 'a receipt that is lost',
    sql: `delete from verzoek where zaak_id = $1 and vanaf = 1`,
    gebrek: /^missing: receipt/,
  },
  {
    geval: 'a text that is lost',
    sql: `delete from persoon.tekst where zaak_id = $1`,
    gebrek: /^missing: tekst/,
  },
];

await describeWith(['postgres'], 'the judgement of a zaak', ({ postgres }) => {
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  let database: Database;
  beforeAll(() => {
    database = new Database(StorageConfig.parse({ url: alsDienst(eigenaarUrl()), sleutelring: SLEUTELRING }));
  });
  afterAll(() => database.sluit());

  it('finds nothing wrong with a zaak that went well', async () => {
    expect(await keur(await legVast())).toEqual([]);
  });

  it.each(FOUTEN)('finds $geval', async ({ sql, gebrek }) => {
    const gemeld = await legVast();
    await zonderWacht(sql, gemeld.zaakId);
    expect(await keur(gemeld)).toContainEqual(expect.stringMatching(gebrek));
  });

  it('finds a receipt that is not what the log holds', async () => {
    const gemeld = await legVast();
    const bewijzen = gemeld.bewijzen.map((bewijs) => ({ ...bewijs, hoofd: AFDRUK }));
    expect(await keur({ ...gemeld, bewijzen })).toContainEqual(expect.stringMatching(/^the receipt of/));
  });

  it('finds a request that was refused', async () => {
    expect(await keur({ ...(await legVast()), geweigerd: 'k: 409' })).toEqual(['refused: k: 409']);
  });

  /** Stores a whole zaak as its workflow would, a minute between requests. */
  async function legVast(): Promise<Gemeld & { readonly zaakId: string }> {
    const zaak = eigenKenmerken(ZAAK);
    const input = nieuweZaak();
    const dossier = { ...input.dossier, organisatie: 'cjg-voorbeeld' };
    const route = routeVanOfFout(input.route);
    const run = new Zaakrun(route, { ...input, dossier }, BEGIN);
    const vastlegging = new Vastlegging(database, routeVanOfFout);
    const bewijzen: Bewijs[] = [];
    for (const [nummer, verzoek] of zaak.verzoeken.entries()) {
      const heel = nummer === 0 ? metIds(verzoek, dossier.jeugdigeId) : verzoek;
      const melding = meldverzoekVan(heel, () => AFDRUK);
      const uitkomst = run.beoordeel(melding, toTijdstip(toMillis(BEGIN) + nummer * 60_000));
      if (!uitkomst.ok) throw new Error(uitkomst.code);
      const bewijs = run.maakBewijs(melding, uitkomst);
      await vastlegging.legVast(run.opdracht(uitkomst, bewijs));
      run.neemOver(uitkomst.toestand, [bewijs]);
      bewijzen.push(bewijs);
    }
    return { zaak, zaakId: input.zaakId, bewijzen, geweigerd: null };
  }

  async function keur(gemeld: Gemeld & { readonly zaakId: string }): Promise<string[]> {
    const opname = await leesOpname(database, gemeld.zaakId);
    if (!opname) throw new Error('zaak is not stored');
    return keurZaak(gemeld, opname);
  }

  async function zonderWacht(sql: string, zaakId: string): Promise<void> {
    const client = new pg.Client({ connectionString: eigenaarUrl() });
    await client.connect();
    try {
      await client.query('set session_replication_role = replica');
      const { rowCount } = await client.query(sql, [zaakId]);
      expect(rowCount).toBeGreaterThan(0);
    } finally {
      await client.end();
    }
  }
});

function eigenKenmerken(zaak: Chaoszaak | undefined): Chaoszaak {
  if (!zaak) throw new Error('no such zaak is drawn');
  const [start, ...vervolg] = zaak.verzoeken.map((een) => ({ ...een, kenmerk: `${een.kenmerk}-${randomUUID()}` }));
  if (!start) throw new Error('no requests');
  return { ...zaak, verzoeken: [start, ...vervolg] };
}
