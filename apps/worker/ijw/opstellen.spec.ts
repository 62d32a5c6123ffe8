import type { Berichtgegevens } from '../../../libs/contracts/persoon.ts';
import { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { controleer, leesBericht, schrijfBericht, type Bericht } from '../../../libs/ijw/index.ts';
import { aangevraagd, jw315, jw317 } from '../../../libs/ijw/testing.ts';
import type { Berichtpersoon } from '../../../libs/service/storage/index.ts';
import type { Opdracht } from './feiten.ts';
import { antwoordbericht, toewijzingsbericht, type Opgesteld } from './opstellen.ts';
import { referentiesleutel } from './meldingen.ts';
import { referentieVan, referentieVanWijziging } from './referenties.ts';

const dag = (tekst: string) => Datum.parse(tekst);
const RONDOM = { gemeente: 'GM0642', dagtekening: dag('2026-03-03'), identificatie: 'ABCDEFGH1234' };
const BERICHTGEGEVENS: Berichtgegevens = {
  achternaam: 'Verzonnen',
  geslacht: 'vrouw',
  adres: { postcode: '9999XX', huisnummer: 12, huisletter: 'a', plaatsnaam: 'Nergenshuizen' },
};
const PERSOON: Berichtpersoon = {
  ...{ bsn: '999900006', geboortedatum: dag('2014-02-14'), berichtgegevens: BERICHTGEGEVENS },
};
const OPDRACHT: Opdracht = {
  ...{ aanbieder: '42420001', toewijzingNummer: 1001, productcategorie: '45' },
  ...{ ingangsdatum: dag('2026-03-09'), einddatum: dag('2026-12-31'), op: Tijdstip.parse('2026-07-01T22:30:15.123Z') },
};

function bericht(opgesteld: Opgesteld): Bericht {
  if (!opgesteld.ok) throw new Error(opgesteld.gemis);
  return opgesteld.bericht;
}

/** As it stands on paper: what the standard reads of it. */
function gelezen(opgesteld: Opgesteld): Bericht {
  const geschreven = schrijfBericht(bericht(opgesteld));
  if (!geschreven.ok) throw new Error('not written');
  const uitkomst = leesBericht(Buffer.from(geschreven.xml));
  if (!uitkomst.ok) throw new Error('not read');
  expect(controleer(uitkomst.bericht)).toEqual([]);
  return uitkomst.bericht;
}

describe('a toewijzing as message', () => {
  it('says who, what and when, on the clock of Amsterdam', () => {
    expect(gelezen(toewijzingsbericht(OPDRACHT, null, PERSOON, RONDOM))).toMatchObject({
      soort: 'JW301',
      header: { berichtCode: '436', afzender: '0642', ontvanger: '42420001' },
      client: {
        geslacht: '2',
        naam: { geslachtsnaam: { achternaam: 'Verzonnen' }, naamGebruik: '1' },
        contactgegevens: [{ soort: '01', adres: { huis: { huisnummer: 12, huisletter: 'a' } } }],
        toegewezenProducten: [
          {
            toewijzingNummer: 1001,
            toewijzingsdatum: '2026-07-02',
            toewijzingstijd: '00:30:15',
            einddatum: '2026-12-31',
          },
        ],
      },
    });
  });

  it('orders a product by its code and how much of it, where the toewijzing knows', () => {
    const omvang = { volume: 4, eenheid: '04', frequentie: '2' } as const;
    const opdracht = { ...OPDRACHT, productcode: '45A01', omvang };
    expect(gelezen(toewijzingsbericht(opdracht, null, PERSOON, RONDOM))).toMatchObject({
      client: { toegewezenProducten: [{ product: { categorie: '45', code: '45A01' }, omvang }] },
    });
  });

  it('names who has gezag, each under its own number, at the address of the client or another', () => {
    const gezagsdragers: Berichtgegevens['gezagsdragers'] = [
      { nummer: '1', relatie: 'ouder', achternaam: 'Verzonnen', voornamen: 'Ouder' },
      {
        nummer: '2',
        relatie: 'instelling',
        achternaam: 'Stichting Proef',
        adres: { postcode: '9998XX', huisnummer: 3 },
      },
    ];
    const persoon = { ...PERSOON, berichtgegevens: { ...BERICHTGEGEVENS, gezagsdragers } };
    expect(gelezen(toewijzingsbericht(OPDRACHT, null, persoon, RONDOM))).toMatchObject({
      client: {
        relaties: [
          { nummer: '1', soort: '10', naam: { naamGebruik: '1' }, contact: { adres: { postcode: '9999XX' } } },
          { nummer: '2', soort: '11', naam: { naamGebruik: '6' }, contact: { adres: { postcode: '9998XX' } } },
        ],
      },
    });
  });

  it.each([{ gezagsdragers: [] }, {}])(
    'names nobody where the jeugdige has gezag itself, or nobody knows: %j',
    (wie) => {
      const persoon = { ...PERSOON, berichtgegevens: { ...BERICHTGEGEVENS, ...wie } };
      expect(gelezen(toewijzingsbericht(OPDRACHT, null, persoon, RONDOM))).not.toHaveProperty('client.relaties');
    },
  );

  it('leaves out what is not so', () => {
    const { client } = gelezen(
      toewijzingsbericht({ ...OPDRACHT, einddatum: undefined }, null, PERSOON, RONDOM),
    ) as Extract<Bericht, { soort: 'JW301' }>;
    expect(client.toegewezenProducten[0]).not.toHaveProperty('einddatum');
    expect(client.toegewezenProducten[0]).not.toHaveProperty('omvang');
    expect(client.toegewezenProducten[0]?.product).toEqual({ categorie: '45' });
    expect(client.naam).not.toHaveProperty('voornamen');
  });

  it.each([
    { gemis: 'BSN.ONTBREEKT', anders: { bsn: null } },
    { gemis: 'GEBOORTEDATUM.ONTBREEKT', anders: { geboortedatum: null } },
    { gemis: 'ADRES.ONTBREEKT', anders: { berichtgegevens: null } },
    { gemis: 'VORM.ONGELDIG', anders: { bsn: '123456789' } },
  ])('is not made at all: $gemis', ({ gemis, anders }) => {
    expect(toewijzingsbericht(OPDRACHT, null, { ...PERSOON, ...anders }, RONDOM)).toEqual({ ok: false, gemis });
  });
});

describe('an answer as message', () => {
  const antwoord = { aanbieder: '42420001', toewijzingNummer: 1001 } as const;

  it('says that it is being looked into, or why not', () => {
    const onderzoek = antwoordbericht({ ...antwoord, verzoekAntwoord: '2' }, 'R-1', RONDOM);
    expect(gelezen(onderzoek)).toMatchObject({
      soort: 'JW319',
      antwoord: { referentieAanbieder: 'R-1', verzoekAntwoord: '2' },
    });
    const nee = antwoordbericht({ ...antwoord, verzoekAntwoord: '1', reden: '4' }, 'R-1', RONDOM);
    expect(gelezen(nee)).toMatchObject({ antwoord: { redenAfwijzingVerzoek: '4' } });
  });

  it('names another gemeente with reason 8 alone', () => {
    const elders = (reden: string) =>
      antwoordbericht({ ...antwoord, verzoekAntwoord: '1', reden, verantwoordelijkeGemeente: 'GM0505' }, 'R-1', RONDOM);
    expect(gelezen(elders('8'))).toMatchObject({ antwoord: { woonplaatsbeginsel: { gemeente: '0505' } } });
    expect(bericht(elders('5'))).not.toHaveProperty('antwoord.woonplaatsbeginsel');
  });

  it('can not say that the money is spent', () => {
    expect(
      schrijfBericht(bericht(antwoordbericht({ ...antwoord, verzoekAntwoord: '1', reden: '2' }, 'R-1', RONDOM))).ok,
    ).toBe(false);
  });
});

describe('the reference of a request', () => {
  const lang = 'Een referentie / met tekens';
  const eerder = [
    jw315([aangevraagd({ referentieAanbieder: lang }), aangevraagd({ referentieAanbieder: 'R-2' })]),
    jw317({
      referentieAanbieder: 'W-1',
      teWijzigenProducten: [{ toewijzingNummer: 1001, gewensteIngangsdatum: dag('2026-04-01') }],
    }),
    jw317({
      referentieAanbieder: 'W-2',
      teWijzigenProducten: [{ toewijzingNummer: 1002, gewensteIngangsdatum: dag('2026-04-01') }],
    }),
  ];

  it('is as its provider wrote it, also where the facts hold only a key of it', () => {
    expect(referentieVan(eerder, referentiesleutel(lang))).toBe(lang);
    expect(referentieVan(eerder, 'R-2')).toBe('R-2');
    expect(referentieVan([], 'R-3')).toBe('R-3');
    expect(referentieVan([], referentiesleutel(lang))).toBeNull();
  });

  it('of a change is that of the request about this toewijzing', () => {
    expect(referentieVanWijziging(eerder, 1001)).toBe('W-1');
    expect(referentieVanWijziging(eerder, 1002)).toBe('W-2');
    expect(referentieVanWijziging(eerder, 1003)).toBeNull();
  });
});
