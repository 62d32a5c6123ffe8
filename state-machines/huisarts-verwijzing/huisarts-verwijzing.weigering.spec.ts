import { overdrachten, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { baan } from './testing/loop.ts';
import { PADEN } from './testing/paden.ts';
import {
  afgewezen,
  bespreekCjg,
  gevraagd,
  HULPVRAAG,
  inOnderzoek,
  stap,
  toegewezen,
  verwezen,
  type Padstap,
} from './testing/stappen.ts';

const klokkenVan = ({ toestand }: Verloop): string[] =>
  toestand.klokken.filter(({ actief, soort }) => actief && soort === 'termijn').map(({ termijn }) => termijn);
const VERZOCHT = begin(PADEN.toegewezen, 6);

describe('wat niet kan', () => {
  it.each<{ geval: string; pad: Stappen; poging: Padstap; code: string }>([
    {
      geval: 'afwijzen omdat het niet binnen het budget past (WJ759 code 2)',
      pad: VERZOCHT,
      poging: afgewezen(32, '2'),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'afwijzen zonder reden',
      pad: VERZOCHT,
      poging: stap(32, 'administratie', 'ANTWOORD_VERZONDEN', { referentie: 'REF-001', verzoekAntwoord: '1' }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'in onderzoek met een reden van afwijzing',
      pad: VERZOCHT,
      poging: stap(32, 'administratie', 'ANTWOORD_VERZONDEN', {
        referentie: 'REF-001',
        verzoekAntwoord: '2',
        reden: '4',
      }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'afwijzen wegens woonplaats zonder te zeggen welke gemeente het dan is',
      pad: VERZOCHT,
      poging: afgewezen(32, '8'),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een andere gemeente noemen bij een andere reden',
      pad: VERZOCHT,
      poging: afgewezen(32, '6', { verantwoordelijkeGemeente: 'GM0505' }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'afwijzen wegens woonplaats na twee weken',
      pad: verder(VERZOCHT, inOnderzoek(35), stap(45, 'teamleider', 'NOTITIE_TOEGEVOEGD', { soort: 'intern' })),
      poging: afgewezen(45, '8', { verantwoordelijkeGemeente: 'GM0505' }),
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'verwijzen door de gemeente zelf (COD327 code 01)',
      pad: begin(PADEN.toegewezen, 1),
      poging: verwezen(0, '01'),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een verwijzer met een AGB-code van zeven cijfers',
      pad: begin(PADEN.toegewezen, 1),
      poging: stap(0, 'jeugdprofessional', 'VERWIJZING_GEMAAKT', {
        verwijzer: '02',
        zorgverlenerCode: '0101234',
        productcategorie: '54',
      }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een praktijksoort bij een jeugdarts',
      pad: { stappen: [] },
      poging: gevraagd({ ...HULPVRAAG, verwijzer: '03' }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een verwijzing die er al is zonder haar dag',
      pad: { stappen: [] },
      poging: gevraagd({ ...HULPVRAAG, stadium: 'verwezen' }),
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een toewijzing die eindigt voor zij begint',
      pad: VERZOCHT,
      poging: {
        ...toegewezen(32, '2027-02-12'),
        gegevens: { ...toegewezen(32, '2027-02-12').gegevens, einddatum: '2027-02-01' },
      },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'een antwoord aan de aanbieder door een jeugdprofessional',
      pad: VERZOCHT,
      poging: { ...afgewezen(32, '4'), rol: 'jeugdprofessional' },
      code: 'ROL.ONBEVOEGD',
    },
    {
      geval: 'naar het CJG sturen na de toewijzing',
      pad: begin(PADEN.toegewezen, 7),
      poging: bespreekCjg(33, 'ja'),
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'sluiten terwijl de veiligheid nog wordt beoordeeld',
      pad: {
        stappen: [
          gevraagd(),
          stap(1, 'intake', 'VEILIGHEIDSSIGNAAL_ONTVANGEN', { van: 'gezin' }),
          stap(1, 'intake', 'HULPVRAAG_INGETROKKEN', { door: 'ouders', reden: 'wilGeenHulp' }),
        ],
      },
      poging: stap(2, 'jeugdprofessional', 'ZAAK_GESLOTEN', { resultaat: 'ingetrokken' }),
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('$geval', ({ pad, poging, code }) => {
    expect(baan.probeer(baan.loop(pad).toestand, poging, 50)).toMatchObject({ ok: false, code });
  });
});

describe('naar het CJG: alleen met toestemming, naar leeftijd (Jeugdwet 7.3.4 en 7.3.5)', () => {
  const dagen = {
    onder12: ['wordt12Op', 'wordt16Op', 'wordt18Op'],
    van12tot16: ['wordt16Op', 'wordt18Op'],
    vanaf16: ['wordt18Op'],
  };
  it.each([
    { leeftijd: 'onder12', ouders: 'ja', jeugdige: 'nietGevraagd', genoeg: true },
    { leeftijd: 'onder12', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'van12tot16', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
    { leeftijd: 'vanaf16', ouders: 'nee', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'vanaf16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
  ] as const)('$leeftijd: ouders $ouders, jeugdige $jeugdige', ({ leeftijd, ouders, jeugdige, genoeg }) => {
    const { wordt12Op: _a, wordt16Op: _b, wordt18Op: _c, ...kaal } = HULPVRAAG;
    const verjaardagen = Object.fromEntries(dagen[leeftijd].map((veld) => [veld, '2030-01-01']));
    const verloop = baan.loop({
      stappen: [gevraagd({ ...kaal, leeftijd, ...verjaardagen }), verwezen(0), bespreekCjg(1, ouders, jeugdige)],
    });
    expect(overdrachten(verloop)).toEqual(genoeg ? ['cjg-intake aangeboden'] : []);
    expect(baan.staten(verloop)).toContain('verwezen');
  });

  it('houdt de verwijzing en haar klokken hier tot het CJG met het zicht op veiligheid aanvaardt', () => {
    const open = baan.loop(begin(PADEN.cjgNeemtOver, 6));
    expect(klokkenVan(open)).toEqual(expect.arrayContaining(['verwijzingGeldig', 'aanmelden', 'overdrachtCjg']));
    const half = stap(16, 'jeugdprofessional', 'OVERDRACHT_AANVAARD', {
      naarRoute: 'cjg-intake',
      ontvanger: 'org-12',
      zichtOpVeiligheid: false,
    });
    expect(baan.probeer(open.toestand, half, 30)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
    expect(overdrachten(baan.loop(PADEN.cjgNeemtOver))).toEqual(['cjg-intake aangeboden', 'cjg-intake aanvaard']);
  });

  it('trekt het aanbod in als er intussen is toegewezen', () => {
    const verloop = baan.loop(verder(VERZOCHT, bespreekCjg(31, 'ja'), toegewezen(32, '2027-02-12')));
    expect(overdrachten(verloop)).toEqual(['cjg-intake aangeboden', 'cjg-intake ingetrokken']);
  });
});
