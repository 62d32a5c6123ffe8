import { beoordeel, retourOp } from '../beoordeel.ts';
import type { Bericht, Heenbericht } from '../berichten/index.ts';
import { controleer } from '../controles/index.ts';
import type { Context } from '../controles/context.ts';
import { datum, NEDERLANDSE_KALENDER } from '../../kalender/index.ts';
import * as t from '../testing.ts';
import { leesBericht } from '../xml/lees.ts';
import { schrijfBericht } from '../xml/schrijf.ts';
import { maakRetour } from './retour.ts';

const GEGEVENS = { identificatie: 'RET-1', dagtekening: datum('2026-03-05') };

function retourVan(bericht: Heenbericht, context: Context = {}) {
  return maakRetour(bericht, controleer(bericht, context), GEGEVENS);
}

const na = (...eerder: readonly Bericht[]): Context => ({ eerder });

describe('the retour on a message', () => {
  it('is its header alone, without codes, when nothing is wrong; who sent it stays who sent it', () => {
    const retour = retourVan(t.jw305());
    expect(retour).toEqual({
      soort: 'JW306',
      header: {
        ...t.jw305().header,
        berichtCode: '439',
        identificatieRetour: 'RET-1',
        dagtekeningRetour: '2026-03-05',
        xsdVersieRetour: { basisschemaXsdVersie: '1.0.0', berichtXsdVersie: '1.0.0' },
      },
    });
  });

  it.each([
    ['JW302', t.jw301()],
    ['JW306', t.jw305()],
    ['JW308', t.jw307()],
    ['JW316', t.jw315()],
    ['JW318', t.jw317({ nieuweProducten: [{ gewensteIngangsdatum: datum('2026-04-01') }] })],
    ['JW320', t.jw319()],
  ])('is a %s', (soort, bericht) => {
    expect(maakRetour(bericht, [], GEGEVENS).soort).toBe(soort);
  });

  it('is its header with 0001 when it is wrong by itself', () => {
    const retour = retourVan(t.jw305([t.gestart({ statusAanlevering: '2' })]));
    expect(retour.header.retourCodes).toEqual(['0001']);
    expect(Object.keys(retour)).toEqual(['soort', 'header']);
  });

  it('is its header with the code when the header is wrong', () => {
    const retour = retourVan(t.jw305(), na(t.jw305([t.gestart({ toewijzingNummer: 5 })])));
    expect(retour.header.retourCodes).toEqual(['9056']);
    expect(retour).not.toHaveProperty('client');
  });

  it('echoes the client with a code at each berichtklasse: the example of IV028, a removal of what never came', () => {
    const heen = t.jw305([t.gestart({ statusAanlevering: '3' }), t.gestart({ toewijzingNummer: 1002 })]);
    const twee = t.jw301([t.toegewezen(), t.toegewezen({ toewijzingNummer: 1002, product: { categorie: '46' } })]);
    expect(retourVan(heen, na(twee))).toMatchObject({
      header: { retourCodes: ['0200'] },
      client: {
        ...heen.client,
        retourCodes: ['0200'],
        startProducten: [
          { ...heen.client.startProducten[0], retourCodes: ['9063'] },
          { ...heen.client.startProducten[1], retourCodes: ['0200'] },
        ],
      },
    });
  });

  it('says "not judged" under a berichtklasse that was refused, and puts every code of one together', () => {
    const heen = t.jw315([t.aangevraagd({ referentieAanbieder: 'R2' })], { identificatie: 'B2' });
    expect(retourVan(heen, na(t.jw315()))).toMatchObject({
      client: { retourCodes: ['9374'], aangevraagdeProducten: [{ retourCodes: ['0233'] }] },
    });
    const dubbel = t.jw315([t.aangevraagd(t.SPECIFIEK)], { identificatie: 'B2' });
    expect(retourVan(dubbel, { ...na(t.jw315()), productcodes: new Map() })).toMatchObject({
      client: { retourCodes: ['9374'], aangevraagdeProducten: [{ retourCodes: ['9347', 'S329'] }] },
    });
  });

  it('carries codes at relations and addresses too, and never inside what messages share', () => {
    const heen = t.jw301(undefined, { bsn: t.ANDER_BSN, identificatie: 'B2' });
    expect(retourVan(heen, na(t.jw301()))).toMatchObject({
      client: {
        naam: heen.client.naam,
        contactgegevens: [{ soort: '01', adres: heen.client.contactgegevens[0]?.adres, retourCodes: ['0200'] }],
        toegewezenProducten: [{ retourCodes: ['9332'] }],
        retourCodes: ['0200'],
      },
    });
  });

  it('does not count remarks', () => {
    const laat = t.jw305(undefined, { dagtekening: '2026-05-01' });
    expect(controleer(laat, { kalender: NEDERLANDSE_KALENDER })).toHaveLength(1);
    expect(retourVan(laat, { kalender: NEDERLANDSE_KALENDER }).header).not.toHaveProperty('retourCodes');
  });

  it('cannot be made under an identification that does not fit', () => {
    expect(() => maakRetour(t.jw305(), [], { ...GEGEVENS, identificatie: 'dertien tekens' })).toThrow();
  });

  it('seems late after three werkdagen: from Monday 2 March, on Friday 6 March (OP090)', () => {
    const op = (dagtekening: string) =>
      controleer(maakRetour(t.jw305(), [], { ...GEGEVENS, dagtekening: datum(dagtekening) }), {
        kalender: NEDERLANDSE_KALENDER,
      }).map(({ code, pad }) => [code, pad]);
    expect(op('2026-03-05')).toEqual([]);
    expect(op('2026-03-06')).toEqual([['OP090', '/Bericht/Header/DagtekeningRetour']]);
  });
});

describe('what a message gets that could not be read', () => {
  const geschreven = schrijfBericht(t.jw305());
  const xml = geschreven.ok ? geschreven.xml : '';

  it('is 0001 when it has the form of the standard and a BSN that cannot be one', () => {
    const oordeel = beoordeel(leesBericht(xml.replace('999900006', '999900007')));
    expect(oordeel).toMatchObject({ geweigerd: true, bevindingen: [{ code: 'CS002', retourcode: '0001' }] });
    expect(retourOp(oordeel, GEGEVENS)).toMatchObject({ soort: 'JW306', header: { retourCodes: ['0001'] } });
  });

  it('is nothing when it does not have that form: its sender gets an error, no retour (IV028)', () => {
    expect(retourOp(beoordeel(leesBericht(xml.replace('>1001<', '>x<'))), GEGEVENS)).toBeUndefined();
    expect(retourOp(beoordeel(leesBericht('geen xml')), GEGEVENS)).toBeUndefined();
  });

  it('is nothing when it is a retour itself', () => {
    const retour = schrijfBericht(maakRetour(t.jw305(), [], GEGEVENS));
    expect(retourOp(beoordeel(leesBericht(retour.ok ? retour.xml : '')), GEGEVENS)).toBeUndefined();
  });
});
