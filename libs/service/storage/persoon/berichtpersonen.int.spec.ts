import { randomUUID } from 'node:crypto';

import { Clientgegevens } from '../../../contracts/persoon.ts';
import { SYSTEEM } from '../../../contracts/rollen.ts';
import { Geheimen } from '../sleutels/geheimen.ts';
import { Sleutelring } from '../sleutels/ring.ts';
import { minuut } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Toegangslog } from '../werk/toegangslog.ts';
import { Berichtpersonen } from './berichtpersonen.ts';
import { Personen } from './personen.ts';

let proef: Proefdatabase;
let berichtpersonen: Berichtpersonen;
let personen: Personen;

beforeAll(async () => {
  proef = await startProefdatabase();
  const ring = Sleutelring.lees(proef.config.sleutelring);
  const geheimen = new Geheimen(proef.database, ring);
  berichtpersonen = new Berichtpersonen(proef.database, ring, geheimen);
  personen = new Personen(proef.database, ring, geheimen);
});
afterAll(() => proef.stop());

const TOEGANG = { door: SYSTEEM, reden: 'ijwbericht' };
const client = (bsn: string) =>
  Clientgegevens.parse({
    bsn,
    geboortedatum: '2014-02-14',
    berichtgegevens: {
      achternaam: 'Voorbeeldigheid',
      voornamen: 'Sanne',
      geslacht: 'vrouw',
      adres: { postcode: '9876ZX', huisnummer: 12 },
    },
  });

describe('what messages say of their client', () => {
  it('is read back as it was filled in, by ciphertext alone, with a trace of each look', async () => {
    const [id, gegevens] = [randomUUID(), client('999990019')];
    await expect(berichtpersonen.vulAan(id, 'cjg-a', gegevens, minuut(1))).resolves.toBe('gevuld');
    await expect(berichtpersonen.lees(id, TOEGANG, minuut(2))).resolves.toEqual(gegevens);
    const rijen = JSON.stringify(await proef.vraag(`select t::text as rij from persoon.jeugdige t where id = '${id}'`));
    expect(rijen).toContain(id);
    expect(rijen).not.toMatch(/Voorbeeldigheid|9876ZX|999990019|2014-02-14/);
    const { items } = await new Toegangslog(proef.database).lees({ bereik: SYSTEEM.organisatie, jeugdigeId: id });
    expect(items).toMatchObject([{ op: minuut(2), resultaat: 'toegestaan', reden: 'ijwbericht' }]);
  });

  it('is nothing of a pseudonym, and changes what is known of a person without touching the rest', async () => {
    const id = randomUUID();
    await expect(berichtpersonen.lees(id, TOEGANG, minuut(1))).resolves.toEqual({
      ...{ bsn: null, geboortedatum: null, berichtgegevens: null },
    });
    const bereik = { contact: 'a@example.org', kanaal: 'email', taal: 'nl', veiligContact: true } as const;
    const wie = { id, organisatie: 'cjg-a', naam: 'Sanne', geboortedatum: null, bsn: null };
    await personen.registreer({ ...wie, ...bereik }, minuut(1));
    await berichtpersonen.vulAan(id, 'cjg-a', client('999990020'), minuut(2));
    const toegang = { door: { id: 'u-1', rol: 'intake', organisatie: 'cjg-a' }, reden: 'intake' } as const;
    const bekend = await personen.bekijk(id, 'cjg-a', toegang, minuut(3));
    expect(bekend?.jeugdige).toMatchObject({ naam: 'Sanne', bsn: '999990020', ...bereik });
    await expect(personen.zoekOpBsn('cjg-a', '999990020')).resolves.toBe(id);
  });

  it('is the affair of the organisation that keeps the person, and of one person for each BSN', async () => {
    const [id, ander] = [randomUUID(), randomUUID()];
    await berichtpersonen.vulAan(id, 'cjg-a', client('999990032'), minuut(1));
    await expect(berichtpersonen.vulAan(id, 'cjg-b', client('999990044'), minuut(2))).resolves.toBe('vreemd');
    await expect(berichtpersonen.vulAan(ander, 'cjg-a', client('999990032'), minuut(2))).resolves.toBe('bsnVanAnder');
    await expect(berichtpersonen.vulAan(ander, 'cjg-b', client('999990032'), minuut(2))).resolves.toBe('gevuld');
    await expect(berichtpersonen.lees(id, TOEGANG, minuut(3))).resolves.toMatchObject({ bsn: '999990032' });
  });
});
