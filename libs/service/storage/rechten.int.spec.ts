import pg from 'pg';

import { PROEFROUTE, Proefzaak, taak } from './steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from './steun/proefdatabase.ts';
import { Vastlegging } from './vastleggen/vastlegging.ts';

let proef: Proefdatabase;
let app: pg.Client;
const zaak = new Proefzaak();

beforeAll(async () => {
  proef = await startProefdatabase();
  await new Vastlegging(proef.database, () => PROEFROUTE).legVast(
    zaak.stap({ effecten: [{ soort: 'taakGeopend', taak: taak('bel', 1) }] }),
  );
  app = new pg.Client({ connectionString: proef.app });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await proef.stop();
});

const GEWEIGERD = { code: '42501' };
const KOLOM: Readonly<Record<string, string>> = { traject: 'id', antwoord: 'client', toewijzingnummer: 'nummer' };
const ALLEEN_TOEVOEGEN = [
  'gebeurtenis', 'toegangslog', 'besluit', 'verzoek', 'antwoord', 'bericht', 'traject', 'toewijzingnummer',
]; // prettier-ignore

describe('the role of the service', () => {
  it.each(ALLEEN_TOEVOEGEN)('can only read from and add to %s', async (tabel) => {
    await expect(app.query(`select * from ${tabel} limit 1`)).resolves.toBeDefined();
    const kolom = KOLOM[tabel] ?? 'zaak_id';
    await expect(app.query(`update ${tabel} set ${kolom} = ${kolom}`)).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query(`delete from ${tabel}`)).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query(`truncate ${tabel} cascade`)).rejects.toMatchObject(GEWEIGERD);
  });

  it.each([
    'zaak',
    'klok',
    'taak',
    'overdracht',
    'uitbak',
    'traject_jeugdige',
    'ijw_bericht',
    'aanmelding',
    'kind_traject',
    'medewerker',
  ])('can change %s, but not delete from it', async (tabel) => {
    await expect(app.query(`delete from ${tabel}`)).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query(`truncate ${tabel} cascade`)).rejects.toMatchObject(GEWEIGERD);
  });

  it('cannot remove or rename a key, only destroy what it holds', async () => {
    await expect(app.query('delete from persoon.zaaksleutel')).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query('update persoon.zaaksleutel set versie = 2')).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query('update persoon.zaaksleutel set omhulsel = null')).resolves.toBeDefined();
    await expect(app.query('update persoon.tekst set inhoud = null')).rejects.toMatchObject(GEWEIGERD);
  });

  it('cannot rewrite what was received, only say how far it is, or destroy its content', async () => {
    await expect(app.query("update ijw_bericht set status = 'verwerkt'")).resolves.toBeDefined();
    await expect(app.query('update ijw_bericht set inhoud_hash = inhoud_hash')).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query('update ijw_bericht set soort = null')).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query('update persoon.ijw_inhoud set inhoud = null')).rejects.toMatchObject(GEWEIGERD);
    await expect(app.query('delete from persoon.ijw_inhoud')).resolves.toBeDefined();
  });

  it.each([
    'alter table gebeurtenis disable trigger all',
    'drop table gebeurtenis',
    'create table public.x (a int)',
    'create schema x',
    'drop trigger alleen_toevoegen on gebeurtenis',
    'set session_replication_role = replica',
    'select * from drizzle.__drizzle_migrations',
    'create or replace function leg_vast(jsonb, jsonb) returns jsonb language sql as $$ select null::jsonb $$',
  ])('may not: %s', async (opdracht) => {
    await expect(app.query(opdracht)).rejects.toMatchObject(GEWEIGERD);
  });

  it('cannot give itself a right', async () => {
    await app.query('grant all on gebeurtenis to wissel_app'); // PostgreSQL only warns that nothing was granted
    const { rows } = await app.query("select has_table_privilege('gebeurtenis', 'update, delete, truncate') as mag");
    expect(rows).toEqual([{ mag: false }]);
  });
});

describe('the owner', () => {
  it.each([
    'update gebeurtenis set type = type',
    'delete from gebeurtenis',
    'truncate gebeurtenis cascade',
    'delete from toegangslog',
  ])('is stopped at a slip of the hand: %s', async (opdracht) => {
    await expect(proef.vraag(opdracht)).rejects.toMatchObject({ code: 'WI003' });
  });

  it('cannot fork a chain', async () => {
    const vork = `insert into gebeurtenis select zaak_id, 2, type, gegevens, door_id, door_rol, door_organisatie, ontvangen_op, geldig_op,
      kenmerk, toelichting, van, naar, klokken, route, motor, kalender, vorige_hash, 'x' from gebeurtenis where zaak_id = $1`;
    await expect(proef.vraag(vork, [zaak.id])).rejects.toMatchObject({
      code: '23505',
      constraint: 'gebeurtenis_geen_vork',
    });
  });
});
