import { randomUUID } from 'node:crypto';

import { Datum } from '../../../contracts/tijd.ts';
import { hashVan } from '../../../engine/logregel.ts';
import { Logboek } from '../lezen/logboek.ts';
import { Geheimen } from '../sleutels/geheimen.ts';
import { Herverpakking } from '../sleutels/herverpakking.ts';
import { nieuweSleutelring, Sleutelring } from '../sleutels/ring.ts';
import { Teksten } from '../sleutels/teksten.ts';
import { Zaaksleutels } from '../sleutels/zaaksleutels.ts';
import { minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Toegangslog } from '../werk/toegangslog.ts';
import { Personen } from './personen.ts';
import type { Betrokkene, Jeugdige, Toegangsreden } from './vormen.ts';

let proef: Proefdatabase;

function diensten(ringtekst = proef.config.sleutelring) {
  const ring = Sleutelring.lees(ringtekst);
  const geheimen = new Geheimen(proef.database, ring);
  const teksten = new Teksten(proef.database, new Zaaksleutels(proef.database, ring));
  return {
    geheimen,
    teksten,
    personen: new Personen(proef.database, ring, geheimen),
    herverpakking: new Herverpakking(proef.database, ring),
  };
}

beforeAll(async () => {
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

const NAAM = 'Sanne Voorbeeld-Ĳsselstein';
const BSN = '999990019';
const TEKST = 'Moeder belt: het gaat thuis niet goed.';
const toegang: Toegangsreden = { door: { id: 'u-1', rol: 'intake', organisatie: 'cjg-a' }, reden: 'intake' };

function jeugdige(extra: Partial<Jeugdige> = {}): Jeugdige {
  return {
    id: randomUUID(),
    organisatie: 'cjg-a',
    naam: NAAM,
    geboortedatum: Datum.parse('2014-05-06'),
    bsn: null,
    contact: 'sanne@voorbeeld.example',
    kanaal: 'email',
    taal: 'nl',
    veiligContact: false,
    ...extra,
  };
}

function ouder(jeugdigeId: string, extra: Partial<Betrokkene> = {}): Betrokkene {
  return {
    id: randomUUID(),
    jeugdigeId,
    relatie: 'ouder',
    gezag: true,
    naam: 'Ouder Voorbeeld',
    contact: '0612345678',
    kanaal: 'telefoon',
    taal: 'nl',
    veiligContact: true,
    ...extra,
  };
}

/** Every row of every table, as text. */
async function alleRijen(): Promise<string> {
  const tabellen = await proef.vraag(
    "select schemaname || '.' || tablename as naam from pg_tables where schemaname in ('public', 'persoon')",
  );
  const inhoud = await Promise.all(
    tabellen.map(({ naam }) => proef.vraag(`select t::text as rij from ${String(naam)} t`)),
  );
  return JSON.stringify(inhoud);
}

async function zaakMetTekst(tekst: string): Promise<Proefzaak> {
  const zaak = new Proefzaak();
  const verzegeld = await diensten().teksten.verzegel(zaak.id, tekst, 'k/0');
  await new Vastlegging(proef.database, () => PROEFROUTE).legVast(zaak.stap({ tekst: verzegeld }, {}));
  return zaak;
}

describe('a person', () => {
  it('is read back by who may, and each look leaves a trace', async () => {
    const { personen } = diensten();
    const kind = jeugdige({ bsn: BSN });
    const vader = ouder(kind.id);
    await expect(personen.registreer(kind, minuut(1))).resolves.toEqual({ id: kind.id, bestond: false });
    await personen.voegBetrokkeneToe(vader, minuut(1));
    await expect(personen.bekijk(kind.id, 'cjg-a', toegang, minuut(2))).resolves.toEqual({
      jeugdige: kind,
      betrokkenen: [vader],
    });
    await expect(personen.bekijk(kind.id, 'cjg-b', toegang, minuut(3))).resolves.toBeNull();
    const { items } = await new Toegangslog(proef.database).lees({ bereik: 'cjg-a', jeugdigeId: kind.id });
    expect(items).toMatchObject([
      { op: minuut(3), resultaat: 'geweigerd', code: 'PERSOON.ONBEKEND' },
      { op: minuut(2), resultaat: 'toegestaan', reden: 'intake', doorId: 'u-1' },
    ]);
  });

  it('is found again by BSN within its organisation, and is not registered twice', async () => {
    const { personen } = diensten();
    const kind = jeugdige({ bsn: '999990020' });
    await personen.registreer(kind, minuut(1));
    await expect(personen.registreer(kind, minuut(2))).resolves.toEqual({ id: kind.id, bestond: true });
    await expect(personen.registreer(jeugdige({ bsn: '999990020' }), minuut(2))).resolves.toEqual({
      id: kind.id,
      bestond: true,
    });
    await expect(personen.zoekOpBsn('cjg-a', '999990020')).resolves.toBe(kind.id);
    await expect(personen.zoekOpBsn('cjg-b', '999990020')).resolves.toBeNull();
    await expect(personen.isAnder(kind.id, '999990020')).resolves.toBe(false); // whichever organisation asks
    await expect(personen.isAnder(kind.id, '999990044')).resolves.toBe(true);
    const zonder = jeugdige({ bsn: null });
    await personen.registreer(zonder, minuut(3));
    await expect(personen.isAnder(zonder.id, '999990020')).resolves.toBe(false); // not known is not another
  });

  it('gets no message at an address that nobody judged safe', async () => {
    const { personen } = diensten();
    const kind = jeugdige();
    const onveilig = ouder(kind.id, { veiligContact: false });
    await personen.registreer(kind, minuut(1));
    await personen.voegBetrokkeneToe(onveilig, minuut(1));
    await expect(personen.veiligContact(kind.id, toegang, minuut(2))).resolves.toEqual([]);
    await personen.zetBereikbaarheid(
      'betrokkene',
      onveilig.id,
      { ...onveilig, contact: 'a@b.example', kanaal: 'email', veiligContact: true },
      minuut(3),
    );
    await expect(personen.veiligContact(kind.id, toegang, minuut(4))).resolves.toEqual([
      { betrokkeneId: onveilig.id, kanaal: 'email', contact: 'a@b.example', taal: 'nl' },
    ]);
    await personen.zetBereikbaarheid('betrokkene', onveilig.id, { ...onveilig, veiligContact: false }, minuut(5));
    await expect(personen.veiligContact(kind.id, toegang, minuut(6))).resolves.toEqual([]);
  });

  it('is gone when destroyed, with everybody round them', async () => {
    const { personen } = diensten();
    const kind = jeugdige();
    await personen.registreer(kind, minuut(1));
    await personen.voegBetrokkeneToe(ouder(kind.id), minuut(1));
    await expect(personen.vernietig(kind.id)).resolves.toBe(true);
    await expect(personen.bekijk(kind.id, 'cjg-a', toegang, minuut(2))).resolves.toBeNull();
    expect(await proef.vraag('select 1 from persoon.betrokkene where jeugdige_id = $1', [kind.id])).toEqual([]);
  });
});

describe('a text', () => {
  it('comes back as it was said, for who has the log', async () => {
    const zaak = await zaakMetTekst(TEKST);
    await expect(diensten().teksten.lees(zaak.id)).resolves.toEqual(new Map([[1, TEKST]]));
  });

  it('gives another commitment in each place, so that nobody can guess it from the log', async () => {
    const { teksten } = diensten();
    const [id, ander] = [randomUUID(), randomUUID()];
    const verzegeld = await Promise.all([
      teksten.verzegel(id, 'nee', 'k/0'),
      teksten.verzegel(id, 'nee', 'k/1'),
      teksten.verzegel(id, 'nee', 'l/0'),
      teksten.verzegel(id, 'ja', 'k/0'),
      teksten.verzegel(ander, 'nee', 'k/0'),
    ]);
    expect(new Set(verzegeld.map(({ afdruk }) => afdruk)).size).toBe(5);
    expect(new Set(verzegeld.map(({ inhoud }) => inhoud.slice(0, 22))).size).toBe(5); // each its own nonce
  });

  it('is sealed to the same bytes when its request is sent again, by another process as well', async () => {
    const id = randomUUID();
    const eerst = await diensten().teksten.verzegel(id, TEKST, 'k/0');
    await expect(diensten().teksten.verzegel(id, TEKST, 'k/0')).resolves.toEqual(eerst);
  });

  it('fits the contract at its longest, in the widest letters', async () => {
    const { teksten } = diensten();
    const id = randomUUID();
    const verzegeld = await teksten.verzegel(id, '☃'.repeat(4_000), 'k/0');
    expect(verzegeld.inhoud.length).toBeLessThan(20_000);
    await expect(teksten.ontzegel(id, verzegeld)).resolves.toHaveLength(4_000);
  });

  it('does not open in another zaak, nor against another commitment', async () => {
    const { teksten } = diensten();
    const [hier, daar] = [randomUUID(), randomUUID()];
    const verzegeld = await teksten.verzegel(hier, TEKST, 'k/0');
    await teksten.verzegel(daar, TEKST, 'k/0');
    await expect(teksten.ontzegel(daar, verzegeld)).rejects.toMatchObject({ name: 'Onleesbaar' });
    await expect(teksten.ontzegel(hier, { ...verzegeld, afdruk: '0'.repeat(64) })).rejects.toMatchObject({
      name: 'Onleesbaar',
    });
  });

  it('is destroyed without a mark on the chain, also for who kept a copy of the ciphertext', async () => {
    const zaak = await zaakMetTekst(TEKST);
    const [kopie] = await proef.vraag(
      'select g.toelichting as afdruk, t.inhoud from gebeurtenis g join persoon.tekst t using (zaak_id, volgnummer) where zaak_id = $1',
      [zaak.id],
    );
    const { teksten } = diensten();
    await expect(teksten.vernietigTeksten(zaak.id)).resolves.toEqual({ sleutels: 1, teksten: 1 });
    await expect(teksten.vernietigTeksten(zaak.id)).resolves.toEqual({ sleutels: 0, teksten: 0 });
    await expect(
      diensten().teksten.ontzegel(zaak.id, { afdruk: String(kopie?.['afdruk']), inhoud: String(kopie?.['inhoud']) }),
    ).resolves.toBeNull();
    const regels = await new Logboek(proef.database).alles(zaak.id);
    expect(regels).toHaveLength(2);
    for (const { hash, ...inhoud } of regels) expect(hashVan(inhoud)).toBe(hash);
    expect(regels[0]?.toelichting).toBe(kopie?.['afdruk']);
    expect(
      await proef.vraag(
        'select omhulsel, vernietigd_op is not null as vernietigd from persoon.zaaksleutel where zaak_id = $1',
        [zaak.id],
      ),
    ).toEqual([{ omhulsel: null, vernietigd: true }]);
  });

  it('can be given anew after an erasure, under a new key', async () => {
    const { teksten } = diensten();
    const id = randomUUID();
    const oud = await teksten.verzegel(id, 'oud', 'k/0');
    await teksten.vernietigTeksten(id);
    const nieuw = await teksten.verzegel(id, 'nieuw', 'k/1');
    await expect(teksten.ontzegel(id, nieuw)).resolves.toBe('nieuw');
    await expect(teksten.ontzegel(id, oud)).resolves.toBeNull();
  });

  it('is sealed with one key when eight seal the first text of a zaak at once', async () => {
    const id = randomUUID();
    const verzegeld = await Promise.all(
      Array.from({ length: 8 }, (_, i) => diensten().teksten.verzegel(id, `t${String(i)}`, 'k/0')),
    );
    const { teksten } = diensten();
    await expect(Promise.all(verzegeld.map((een) => teksten.ontzegel(id, een)))).resolves.toEqual(
      Array.from({ length: 8 }, (_, i) => `t${String(i)}`),
    );
    expect(await proef.vraag('select versie from persoon.zaaksleutel where zaak_id = $1', [id])).toEqual([
      { versie: 1 },
    ]);
  });
});

describe('the database', () => {
  it('holds no name, BSN, address or text in any column of any table', async () => {
    const { personen } = diensten();
    const kind = jeugdige({ bsn: '999990032', contact: 'uniek-adres@voorbeeld.example' });
    await personen.registreer(kind, minuut(1));
    await personen.voegBetrokkeneToe(ouder(kind.id, { naam: 'Bijzondere Oudernaam' }), minuut(1));
    await zaakMetTekst('Bijzondere woorden van een moeder');
    const alles = await alleRijen();
    expect(alles).toContain(kind.id);
    for (const geheim of [
      NAAM,
      'Voorbeeld',
      '999990032',
      'uniek-adres',
      '0612345678',
      'Oudernaam',
      'Bijzondere',
      '2014-05-06',
    ]) {
      expect(alles).not.toContain(geheim);
      expect(alles).not.toContain(Buffer.from(geheim).toString('base64').slice(0, -3));
      expect(alles).not.toContain(Buffer.from(geheim).toString('hex'));
    }
  });

  it('puts no value of a row into an error', async () => {
    const { personen } = diensten();
    const kind = jeugdige();
    await personen.registreer(kind, minuut(1));
    const fout: unknown = await personen
      .voegBetrokkeneToe(ouder(randomUUID(), { contact: 'lek@voorbeeld.example' }), minuut(1))
      .catch((een: unknown) => een);
    expect(fout).toMatchObject({ name: 'OpslagFout', code: '23503', plaats: 'betrokkene_jeugdige_id_jeugdige_id_fk' });
    expect(JSON.stringify(fout, Object.getOwnPropertyNames(fout))).not.toMatch(/lek@|w1\.|Failed query/);
  });
});

describe('a rotation of the master key', () => {
  it('keeps everything readable, and lets the old key go', async () => {
    const kind = jeugdige({ bsn: '999990044' });
    const voor = diensten();
    await voor.personen.registreer(kind, minuut(1));
    const zaak = await zaakMetTekst(TEKST);
    const vernietigd = await zaakMetTekst(TEKST);
    await voor.teksten.vernietigTeksten(vernietigd.id);
    const hash = await voor.geheimen.verzoekHash({ b: 1, a: 2 });
    const nieuw = nieuweSleutelring('k2');
    const tussen = diensten(`${nieuw},${proef.config.sleutelring}`);
    expect(await tussen.herverpakking.herverpak(3)).toBeGreaterThan(3);
    await expect(tussen.herverpakking.herverpak(3)).resolves.toBe(0);
    expect([...(await tussen.herverpakking.gebruik()).keys()]).toEqual(['k2']);
    const na = diensten(nieuw);
    await expect(na.teksten.lees(zaak.id)).resolves.toEqual(new Map([[1, TEKST]]));
    await expect(na.teksten.lees(vernietigd.id)).resolves.toEqual(new Map());
    await expect(na.personen.zoekOpBsn('cjg-a', '999990044')).resolves.toBe(kind.id);
    await expect(na.geheimen.verzoekHash({ a: 2, b: 1 })).resolves.toBe(hash);
    await expect(na.geheimen.verzoekHash({ a: 2, b: 2 })).resolves.not.toBe(hash);
    await expect(voor.teksten.lees(zaak.id)).rejects.toMatchObject({ name: 'Onleesbaar', sleutelId: 'k2' });
  });
});
