import { besluiten, momentVan, verstrijktOp, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder, type Stappen } from '../gedeeld/testing/pad.ts';
import { baan } from './testing/loop.ts';
import { PADEN } from './testing/paden.ts';
import {
  aangemeld,
  begonnen,
  beoordeeld,
  gevraagd,
  inOnderzoek,
  intake,
  retour,
  toegewezen,
  verwezen,
  verzocht,
} from './testing/stappen.ts';

const taken = ({ toestand }: Verloop): string[] => toestand.taken.map(({ taak }) => taak);
const klokkenVan = ({ toestand }: Verloop): string[] =>
  toestand.klokken.filter(({ actief, soort }) => actief && soort === 'termijn').map(({ termijn }) => termijn);
/** A verzoek on a day, straight after a short wait. */
const verzoekOp = (dag: number, dagtekening: string): Stappen => ({
  stappen: [gevraagd(), verwezen(0), aangemeld(0), intake(1), beoordeeld(2), verzocht(dag, dagtekening)],
});
const VERZOCHT = begin(PADEN.toegewezen, 6);

describe('klokken: de laatste dag volgt uit norm, standaard of wet', () => {
  it.each<{ geval: string; pad: Stappen; termijn: string; verstrijkt: string }>([
    {
      geval: 'intake binnen vier weken na aanmelding op vrijdag 15 januari 2027: 12 februari',
      pad: begin(PADEN.toegewezen, 3),
      termijn: 'aanmeldwachttijd',
      verstrijkt: '2027-02-12T23:00:00.000Z',
    },
    {
      geval: 'begin van de hulp binnen tien weken na de intake op 1 februari: 12 april',
      pad: begin(PADEN.toegewezen, 4),
      termijn: 'behandelwachttijd',
      verstrijkt: '2027-04-12T22:00:00.000Z',
    },
    {
      geval: 'in totaal veertien weken na 15 januari: 23 april',
      pad: begin(PADEN.toegewezen, 3),
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-04-23T22:00:00.000Z',
    },
    {
      geval: 'naar de regio bij anderhalf keer veertien weken: 11 juni',
      pad: begin(PADEN.toegewezen, 3),
      termijn: 'totaleWachttijdRegio',
      verstrijkt: '2027-06-11T22:00:00.000Z',
    },
    {
      geval: 'verzoek binnen vijf werkdagen na de beoordeling op maandag 8 februari: 15 februari',
      pad: begin(PADEN.toegewezen, 5),
      termijn: 'verzoekVerzenden',
      verstrijkt: '2027-02-15T23:00:00.000Z',
    },
    {
      geval: 'antwoord binnen vijf werkdagen na woensdag 10 februari: 17 februari',
      pad: VERZOCHT,
      termijn: 'antwoordVerzoek',
      verstrijkt: '2027-02-17T23:00:00.000Z',
    },
    {
      geval: 'antwoord over Pasen: na woensdag 24 maart is vrijdag 2 april de vijfde werkdag',
      pad: verzoekOp(72, '2027-03-24'),
      termijn: 'antwoordVerzoek',
      verstrijkt: '2027-04-02T22:00:00.000Z',
    },
    {
      geval: 'antwoord na dinsdag 4 mei: 5, 6 en 7 mei zijn vrij (Bevrijdingsdag, Hemelvaart, gelijkgesteld): 14 mei',
      pad: verzoekOp(113, '2027-05-04'),
      termijn: 'antwoordVerzoek',
      verstrijkt: '2027-05-14T22:00:00.000Z',
    },
    {
      geval:
        'in onderzoek: acht weken na de dagtekening van 10 februari, niet na het antwoord van 15 februari: 7 april',
      pad: verder(VERZOCHT, inOnderzoek(35)),
      termijn: 'verzoekInOnderzoek',
      verstrijkt: '2027-04-07T22:00:00.000Z',
    },
    {
      geval: 'een verzoek dat drie dagen onderweg was telt in onderzoek vanaf de dagtekening van 7 februari: 4 april',
      pad: verder(verzoekOp(30, '2027-02-07'), inOnderzoek(35)),
      termijn: 'verzoekInOnderzoek',
      verstrijkt: '2027-04-04T22:00:00.000Z',
    },
    {
      geval: 'woonplaats: twee weken na de ontvangst op 10 februari: 24 februari',
      pad: VERZOCHT,
      termijn: 'woonplaatsAfwijzing',
      verstrijkt: '2027-02-24T23:00:00.000Z',
    },
    {
      geval: 'retourbericht binnen drie werkdagen na vrijdag 12 februari: 17 februari',
      pad: begin(PADEN.toegewezen, 7),
      termijn: 'retourbericht',
      verstrijkt: '2027-02-17T23:00:00.000Z',
    },
    {
      geval: 'startbericht vijf werkdagen na maandag 22 maart, over Goede Vrijdag en Tweede Paasdag: 31 maart',
      pad: begin(PADEN.pohJeugdVerwijst, 11),
      termijn: 'startbericht',
      verstrijkt: '2027-03-31T22:00:00.000Z',
    },
    {
      geval:
        'begonnen op 1 februari, toegewezen op vrijdag 12 februari: startbericht vijf werkdagen daarna, 19 februari',
      pad: verder(VERZOCHT, toegewezen(32, '2027-02-12'), begonnen(32, '2027-02-01')),
      termijn: 'startbericht',
      verstrijkt: '2027-02-19T23:00:00.000Z',
    },
    {
      geval: 'de verwijzing van 11 januari geldt (aanname) negen maanden: 11 oktober',
      pad: begin(PADEN.toegewezen, 2),
      termijn: 'verwijzingGeldig',
      verstrijkt: '2027-10-11T22:00:00.000Z',
    },
    {
      geval: 'later bekend geworden: de verwijzing van 1 december geldt tot en met 1 september',
      pad: begin(PADEN.jeugdarts, 1),
      termijn: 'verwijzingGeldig',
      verstrijkt: '2027-09-01T22:00:00.000Z',
    },
    {
      geval: 'later bekend geworden: veertien weken vanaf de echte aanmelding op 7 december: 15 maart',
      pad: begin(PADEN.jeugdarts, 2),
      termijn: 'totaleWachttijd',
      verstrijkt: '2027-03-15T23:00:00.000Z',
    },
    {
      geval: 'later bekend geworden: tien weken vanaf de echte intake op 21 december: 1 maart',
      pad: begin(PADEN.jeugdarts, 2),
      termijn: 'behandelwachttijd',
      verstrijkt: '2027-03-01T23:00:00.000Z',
    },
    {
      geval: 'het expertteam adviseert binnen twee weken na 16 februari: 2 maart',
      pad: begin(PADEN.zonderContract, 8),
      termijn: 'expertteamAdvies',
      verstrijkt: '2027-03-02T23:00:00.000Z',
    },
  ])('$geval', ({ pad, termijn, verstrijkt }) => {
    expect(verstrijktOp(baan.loop(pad), termijn)).toBe(verstrijkt);
  });

  it('telt uitstel van het gezin apart: achttien dagen erbij, ook bij anderhalf keer de norm', () => {
    const zonder = baan.loop(begin(PADEN.uitstel, 3));
    const met = baan.loop(PADEN.uitstel);
    expect([verstrijktOp(zonder, 'aanmeldwachttijd'), verstrijktOp(met, 'aanmeldwachttijd')]).toEqual([
      '2027-02-08T23:00:00.000Z',
      '2027-02-26T23:00:00.000Z',
    ]);
    expect([verstrijktOp(zonder, 'totaleWachttijd'), verstrijktOp(met, 'totaleWachttijd')]).toEqual([
      '2027-04-19T22:00:00.000Z',
      '2027-05-07T22:00:00.000Z',
    ]);
    expect([verstrijktOp(zonder, 'totaleWachttijdRegio'), verstrijktOp(met, 'totaleWachttijdRegio')]).toEqual([
      '2027-06-07T22:00:00.000Z',
      '2027-06-25T22:00:00.000Z',
    ]);
    const stilte = met.toestand.klokken
      .filter(({ feiten }) => feiten.some(({ soort }) => soort === 'opgeschort'))
      .map(({ termijn }) => termijn);
    expect(stilte.toSorted()).toEqual([
      'aanmeldwachttijd',
      'aanmeldwachttijdRegio',
      'totaleWachttijd',
      'totaleWachttijdRegio',
    ]);
  });

  it('laat de totale wachttijd doorlopen als het gezin naar een andere aanbieder gaat', () => {
    const verloop = baan.loop(PADEN.afgewezen);
    expect(verstrijktOp(verloop, 'totaleWachttijd')).toBe('2027-04-23T22:00:00.000Z');
    expect(verloop.toestand.klokken.filter(({ termijn }) => termijn === 'totaleWachttijd')).toHaveLength(1);
    expect(verloop.toestand.klokken.filter(({ termijn }) => termijn === 'aanmeldwachttijd')).toHaveLength(2);
  });

  it('stopt de wachttijd op de dag waarop de hulp begint, niet op die van het bericht', () => {
    const verloop = baan.loop(begin(PADEN.pohJeugdVerwijst, 11));
    expect(klokkenVan(verloop)).toEqual(['startbericht']);
    const totaal = verloop.toestand.klokken.find(({ termijn }) => termijn === 'totaleWachttijd');
    expect(totaal?.feiten.at(-1)).toMatchObject({ soort: 'gestopt', op: momentVan(70, 10) });
  });
});

describe('een overschreden termijn beslist niets', () => {
  it.each<{ geval: string; pad: Stappen; staat: string }>([
    { geval: 'bij de verwijzer', pad: begin(PADEN.toegewezen, 1), staat: 'consult' },
    { geval: 'op de wachtlijst', pad: begin(PADEN.toegewezen, 3), staat: 'aangemeld' },
    { geval: 'met een verzoek zonder antwoord', pad: VERZOCHT, staat: 'verzoek' },
    { geval: 'in onderzoek', pad: verder(VERZOCHT, inOnderzoek(35)), staat: 'verzoek' },
    { geval: 'na een afwijzing', pad: begin(PADEN.afgewezen, 7), staat: 'afgewezen' },
  ])('sluit geen zaak en wijst niets af, ook niet na een jaar $geval', ({ pad, staat }) => {
    const verloop = baan.loop(pad, 400);
    expect(verloop.toestand.beeindigd).toBe(false);
    expect(baan.staten(verloop)).toContain(staat);
    expect(besluiten(verloop)).toEqual([]);
  });

  it('vraagt na een jaar wachten nog steeds om samen te zoeken, te overbruggen en de regio', () => {
    const verloop = baan.loop(begin(PADEN.toegewezen, 3), 400);
    expect(taken(verloop)).toEqual(
      expect.arrayContaining(['alternatiefZoeken', 'overbruggingAanbieden', 'regioVragen', 'intakeVolgen']),
    );
    const naarRegio = verloop.effecten.filter(
      (effect) =>
        effect.soort === 'bericht' && effect.bericht.over === 'termijn' && effect.bericht.termijn.endsWith('Regio'),
    );
    expect(naarRegio.map((effect) => 'aan' in effect && effect.aan)).toEqual(
      expect.arrayContaining(['teamleider', 'monitor']),
    );
  });
});

describe('retourberichten', () => {
  it('laat een afgekeurde toewijzing niet liggen', () => {
    const verloop = baan.loop(verder(VERZOCHT, toegewezen(32, '2027-02-12'), retour(35, 'afgekeurd')));
    expect(taken(verloop)).toContain('berichtHerstellen');
    expect(verstrijktOp(verloop, 'berichtHerstel')).toBe('2027-02-17T23:00:00.000Z'); // twee werkdagen na 15 februari
  });
});

describe('overlijden met een open verzoek', () => {
  const overleden = begin(PADEN.overledenMetVerzoek, 8);

  it('laat de klok van het antwoord lopen zoals zij liep, voor de administratie', () => {
    const verloop = baan.loop(overleden);
    expect(verstrijktOp(verloop, 'verzoekInOnderzoek')).toBe('2027-04-07T22:00:00.000Z'); // acht weken na 10 februari
    const lopend = verloop.toestand.klokken.flatMap(({ actief, termijn }) => (actief ? [termijn] : []));
    expect(lopend.toSorted()).toEqual(['overlijdenAfronding', 'verzoekInOnderzoek', 'woonplaatsAfwijzing']);
    expect(taken(verloop).toSorted()).toEqual(['nabestaandenBegeleiden', 'verzoekNaOverlijden']);
  });

  it('vertelt het gezin een keer dat alles stopt, ook als het antwoord er later is', () => {
    const { effecten } = baan.loop(PADEN.overledenMetVerzoek);
    const condoleances = effecten.flatMap((effect) =>
      effect.soort === 'bericht' && effect.bericht.over === 'gezin' && effect.bericht.staat.includes('overleden')
        ? [effect.bericht.staat]
        : [],
    );
    expect(condoleances).toEqual(['huisarts-verwijzing-v1.overledenMetVerzoek']);
  });
});
