import { gangentoets, namen, type Gang as AlgemeneGang } from '../gedeeld/testing/gangen.ts';
import type { VerwijzingType } from './huisarts-verwijzing.events.ts';
import { huisartsVerwijzingMachine } from './huisarts-verwijzing.machine.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

type Gang = AlgemeneGang<VerwijzingType>;

const { toets, volg, weigert } = gangentoets(huisartsVerwijzingMachine, VOORBEELDEN);

describe('in de praktijk', () => {
  toets(
    ['HULPVRAAG_ONTVANGEN'],
    [
      { geval: 'begint met het consult', na: [], staat: 'consult' },
      { geval: 'de POH Jeugd helpt kort', na: ['POH_JEUGD_INGESCHAKELD'], staat: 'pohJeugd' },
      {
        geval: 'de POH Jeugd hielp: geen verwijzing',
        na: ['POH_JEUGD_INGESCHAKELD', 'POH_JEUGD_AFGEROND#0'],
        staat: 'zonderVerwijzing',
      },
      {
        geval: 'de POH Jeugd ziet dat er meer nodig is: de verwijzer beslist',
        na: ['POH_JEUGD_INGESCHAKELD', 'POH_JEUGD_AFGEROND#1'],
        staat: 'consult',
      },
      {
        geval: 'tijdens de korte hulp toch al verwezen',
        na: ['POH_JEUGD_INGESCHAKELD', 'VERWIJZING_GEMAAKT'],
        staat: 'verwezen',
      },
      {
        geval: 'overleg met het CJG in de praktijk',
        na: ['POH_JEUGD_INGESCHAKELD', 'CJG_OVERLEG_GEVRAAGD'],
        staat: 'cjgOverleg',
      },
      {
        geval: 'na het overleg beslist de verwijzer met het gezin',
        na: ['CJG_OVERLEG_GEVRAAGD', 'CJG_OVERLEG_GEVOERD'],
        staat: 'consult',
      },
      { geval: 'geen verwijzing nodig', na: ['GEEN_VERWIJZING_NODIG'], staat: 'zonderVerwijzing' },
      {
        geval: 'zonder verwijzing ging het niet goed: terug naar de verwijzer',
        na: ['GEEN_VERWIJZING_NODIG', 'NAZORG_AFGEROND#1'],
        staat: 'consult',
      },
      { geval: 'ingetrokken', na: ['HULPVRAAG_INGETROKKEN'], staat: 'afgerond' },
    ],
  );

  weigert([
    {
      geval: 'de POH Jeugd in een praktijk die er geen heeft',
      gangen: ['HULPVRAAG_ONTVANGEN#1', 'POH_JEUGD_INGESCHAKELD'],
    },
    {
      geval: 'de POH Jeugd in een andere praktijk zonder',
      gangen: ['HULPVRAAG_ONTVANGEN#3', 'POH_JEUGD_INGESCHAKELD'],
    },
  ]);

  it('begint bij de verwijzing als die er al was', () => {
    expect(namen(volg(['HULPVRAAG_ONTVANGEN#2']))).toContain('verwezen');
  });
});

const VERWEZEN: Gang[] = ['HULPVRAAG_ONTVANGEN', 'VERWIJZING_GEMAAKT'];
const AANGEMELD: Gang[] = [...VERWEZEN, 'AANMELDING_BIJ_AANBIEDER'];
const BEOORDEELD: Gang[] = [...AANGEMELD, 'INTAKE_GEHOUDEN', 'BEOORDELING_AFGEROND#0'];

describe('bij de aanbieder', () => {
  toets(VERWEZEN, [
    { geval: 'aangemeld', na: ['AANMELDING_BIJ_AANBIEDER'], staat: 'aangemeld' },
    { geval: 'de verwijzing wordt oud', na: ['voorbij:verwijzingGeldig'], staat: 'teVernieuwen' },
    {
      geval: 'een oude verwijzing houdt de aanmelding niet tegen',
      na: ['voorbij:verwijzingGeldig', 'AANMELDING_BIJ_AANBIEDER'],
      staat: 'aangemeld',
    },
    { geval: 'vernieuwd', na: ['voorbij:verwijzingGeldig', 'VERWIJZING_GEMAAKT'], staat: 'geldig' },
    { geval: 'het verzoek maakt de aanmelding bekend', na: ['VERZOEK_OM_TOEWIJZING_ONTVANGEN'], staat: 'verzoek' },
  ]);

  toets(AANGEMELD, [
    { geval: 'intake gehouden', na: ['INTAKE_GEHOUDEN'], staat: 'beoordeling' },
    { geval: 'de aanbieder weigert', na: ['AANMELDING_GEWEIGERD'], staat: 'andereAanbieder' },
    {
      geval: 'ook na de intake kan de aanbieder weigeren',
      na: ['INTAKE_GEHOUDEN', 'AANMELDING_GEWEIGERD'],
      staat: 'andereAanbieder',
    },
    {
      geval: 'aangemeld bij een andere',
      na: ['AANMELDING_GEWEIGERD', 'AANMELDING_BIJ_AANBIEDER'],
      staat: 'aangemeld',
    },
    { geval: 'hulp nodig', na: ['INTAKE_GEHOUDEN', 'BEOORDELING_AFGEROND#0'], staat: 'teVerzoeken' },
    { geval: 'andere hulp nodig', na: ['INTAKE_GEHOUDEN', 'BEOORDELING_AFGEROND#1'], staat: 'andereAanbieder' },
    { geval: 'geen hulp nodig', na: ['INTAKE_GEHOUDEN', 'BEOORDELING_AFGEROND#2'], staat: 'zonderVerwijzing' },
    { geval: 'het gezin kiest een andere', na: ['INTAKE_GEHOUDEN', 'ANDERE_AANBIEDER_GEKOZEN'], staat: 'aangemeld' },
  ]);
});

describe('te lang wachten: aanbieder en gemeente zoeken met het gezin', () => {
  const TE_LANG: Gang[] = [...AANGEMELD, 'voorbij:aanmeldwachttijd'];
  toets(AANGEMELD, [
    { geval: 'binnen de norm', na: [], staat: 'binnenNorm' },
    { geval: 'de aanmeldwachttijd is voorbij', na: ['voorbij:aanmeldwachttijd'], staat: 'zoeken' },
    { geval: 'de totale wachttijd is voorbij', na: ['voorbij:totaleWachttijd'], staat: 'aanTeBieden' },
    { geval: 'de behandelwachttijd is voorbij', na: ['INTAKE_GEHOUDEN', 'voorbij:behandelwachttijd'], staat: 'zoeken' },
  ]);
  toets(TE_LANG, [
    { geval: 'een andere plek gevonden', na: ['ALTERNATIEF_GEZOCHT#0'], staat: 'gevonden' },
    { geval: 'het gezin wacht liever', na: ['ALTERNATIEF_GEZOCHT#1'], staat: 'zonderAlternatief' },
    {
      geval: 'na vier weken opnieuw zoeken',
      na: ['ALTERNATIEF_GEZOCHT#1', 'voorbij:wachtHerbezien'],
      staat: 'zoeken',
    },
    { geval: 'hulp voor de tussentijd aanvaard', na: ['OVERBRUGGINGSZORG_BESPROKEN#0'], staat: 'loopt' },
    { geval: 'hulp voor de tussentijd afgewezen', na: ['OVERBRUGGINGSZORG_BESPROKEN#1'], staat: 'zonderOverbrugging' },
    { geval: 'niet te vinden', na: ['OVERBRUGGINGSZORG_BESPROKEN#2'], staat: 'zonderOverbrugging' },
    { geval: 'anderhalf keer de norm: de regio', na: ['voorbij:aanmeldwachttijdRegio'], staat: 'regioGevraagd' },
    { geval: 'de regio helpt', na: ['voorbij:aanmeldwachttijdRegio', 'REGIO_GEANTWOORD#0'], staat: 'geantwoord' },
    {
      geval: 'ook na een andere aanbieder blijft de zorg voor het wachten',
      na: ['ANDERE_AANBIEDER_GEKOZEN'],
      staat: 'bovenNorm',
    },
  ]);

  it('begint meteen met zoeken als de aanbieder zelf een te lange wachttijd noemt', () => {
    expect(namen(volg([...VERWEZEN, 'AANMELDING_BIJ_AANBIEDER#1']))).toContain('bovenNorm');
    expect(namen(volg([...AANGEMELD, 'AANMELDING_GEWEIGERD', 'AANMELDING_BIJ_AANBIEDER#1']))).toContain('bovenNorm');
  });
});

const VERZOCHT: Gang[] = [...BEOORDEELD, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN'];
const ONDERZOCHT: Gang[] = [...VERZOCHT, 'ANTWOORD_VERZONDEN#0'];
const TOEGEWEZEN: Gang[] = [...VERZOCHT, 'TOEWIJZING_VERZONDEN'];

describe('de zes wegen van een verzoek om toewijzing (JW315)', () => {
  toets(VERZOCHT, [
    { geval: '1. 315, 301', na: ['TOEWIJZING_VERZONDEN'], staat: 'toegewezen' },
    { geval: '2. 315, 319(2), 301', na: ['ANTWOORD_VERZONDEN#0', 'TOEWIJZING_VERZONDEN'], staat: 'toegewezen' },
    { geval: '3. 315, 319(1)', na: ['ANTWOORD_VERZONDEN#1'], staat: 'afgewezen' },
    { geval: '4. 315, 319(2), 319(1)', na: ['ANTWOORD_VERZONDEN#0', 'ANTWOORD_VERZONDEN#1'], staat: 'afgewezen' },
    { geval: '5. hetzelfde 315 opnieuw', na: ['VERZOEK_OM_TOEWIJZING_ONTVANGEN'], staat: 'ontvangen' },
    { geval: '6. 319(1) wegens woonplaats', na: ['ANTWOORD_VERZONDEN#3'], staat: 'woonplaatsElders' },
    { geval: '319(1) zonder contract: het expertteam', na: ['ANTWOORD_VERZONDEN#2'], staat: 'expertteam' },
    {
      geval: 'een oud 315 na de toewijzing is nog steeds een dubbel bericht',
      na: ['TOEWIJZING_VERZONDEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN'],
      staat: 'toegewezen',
    },
    {
      geval: 'na een afwijzing kan een nieuw 315 komen',
      na: ['ANTWOORD_VERZONDEN#1', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN#1'],
      staat: 'ontvangen',
    },
    {
      geval: 'na een afwijzing is het oude 315 een dubbel bericht',
      na: ['ANTWOORD_VERZONDEN#1', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN#0'],
      staat: 'afgewezen',
    },
  ]);

  weigert([
    { geval: 'twee keer in onderzoek', gangen: [...ONDERZOCHT, 'ANTWOORD_VERZONDEN#0'] },
    { geval: 'een antwoord op een ander verzoek', gangen: [...VERZOCHT, 'ANTWOORD_VERZONDEN#4'] },
    { geval: 'een toewijzing op een ander verzoek', gangen: [...VERZOCHT, 'TOEWIJZING_VERZONDEN#1'] },
    {
      geval: 'een tweede verzoek terwijl er een openstaat',
      gangen: [...VERZOCHT, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN#1'],
    },
    {
      geval: 'een verzoek zonder verwijzing (OP307)',
      gangen: ['HULPVRAAG_ONTVANGEN', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN'],
    },
    {
      geval: 'een nieuw verzoek als er al is toegewezen',
      gangen: [...TOEGEWEZEN, 'VERZOEK_OM_TOEWIJZING_ONTVANGEN#1'],
    },
    { geval: 'een toewijzing zonder verzoek', gangen: [...BEOORDEELD, 'TOEWIJZING_VERZONDEN'] },
    {
      geval: 'een andere aanbieder voordat het verzoek is beantwoord',
      gangen: [...VERZOCHT, 'ANDERE_AANBIEDER_GEKOZEN'],
    },
    {
      geval: 'afwijzen wegens woonplaats na twee weken (OP359)',
      gangen: [...VERZOCHT, 'voorbij:woonplaatsAfwijzing', 'ANTWOORD_VERZONDEN#3'],
    },
  ]);

  it('neemt na de twee weken nog wel een andere afwijzing', () => {
    expect(namen(volg([...VERZOCHT, 'voorbij:woonplaatsAfwijzing', 'ANTWOORD_VERZONDEN#1']))).toContain('afgewezen');
  });
});

describe('na een afwijzing', () => {
  const EXPERTTEAM: Gang[] = [...VERZOCHT, 'ANTWOORD_VERZONDEN#2'];
  toets(EXPERTTEAM, [
    { geval: 'het expertteam neemt het aan', na: ['OVERDRACHT_AANVAARD#2'], staat: 'bijExpertteam' },
    { geval: 'het expertteam weigert', na: ['OVERDRACHT_GEWEIGERD#1'], staat: 'expertteamGeweigerd' },
    { geval: 'toch niet nodig', na: ['OVERDRACHT_INGETROKKEN#1'], staat: 'afgewezen' },
    { geval: 'advies: inkopen', na: ['OVERDRACHT_AANVAARD#2', 'EXPERTTEAM_GAF_ADVIES#0'], staat: 'teVerzoeken' },
    {
      geval: 'advies: alternatief in de regio',
      na: ['OVERDRACHT_AANVAARD#2', 'EXPERTTEAM_GAF_ADVIES#1'],
      staat: 'andereAanbieder',
    },
    { geval: 'advies: geen van beide', na: ['OVERDRACHT_AANVAARD#2', 'EXPERTTEAM_GAF_ADVIES#2'], staat: 'afgewezen' },
  ]);

  toets(
    [...VERZOCHT, 'ANTWOORD_VERZONDEN#3'],
    [
      { geval: 'de andere gemeente weigert', na: ['OVERDRACHT_GEWEIGERD#2'], staat: 'gemeenteGeweigerd' },
      { geval: 'toch hier: nieuw verzoek gevraagd', na: ['OVERDRACHT_INGETROKKEN#2'], staat: 'teVerzoeken' },
      { geval: 'de andere gemeente neemt over', na: ['OVERDRACHT_AANVAARD#4'], staat: 'verhuisd' },
      { geval: 'een nieuw verzoek', na: ['VERZOEK_OM_TOEWIJZING_ONTVANGEN#1'], staat: 'ontvangen' },
    ],
  );

  toets(
    [...VERZOCHT, 'ANTWOORD_VERZONDEN#1'],
    [
      { geval: 'het gezin vraagt een besluit', na: ['BESLUIT_GEVRAAGD'], staat: 'cjgOpen' },
      { geval: 'het gezin kiest een andere aanbieder', na: ['ANDERE_AANBIEDER_GEKOZEN'], staat: 'aangemeld' },
    ],
  );
});

describe('van toewijzing tot begin van de hulp', () => {
  toets(TOEGEWEZEN, [
    { geval: 'retourbericht verwacht', na: [], staat: 'verwacht' },
    { geval: 'verwerkt', na: ['RETOUR_ONTVANGEN#0'], staat: 'verwerkt' },
    { geval: 'afgekeurd', na: ['RETOUR_ONTVANGEN#1'], staat: 'afgekeurd' },
    { geval: 'opnieuw verzonden', na: ['RETOUR_ONTVANGEN#1', 'BERICHT_OPNIEUW_VERZONDEN'], staat: 'verwacht' },
    { geval: 'begonnen', na: ['HULP_BEGONNEN#0'], staat: 'begonnen' },
    { geval: 'begonnen, startbericht ontvangen', na: ['HULP_BEGONNEN#0', 'ZORG_GESTART'], staat: 'naHulp' },
    { geval: 'het startbericht komt eerst', na: ['ZORG_GESTART'], staat: 'naHulp' },
    { geval: 'de hulp past', na: ['ZORG_GESTART', 'NAZORG_AFGEROND#0'], staat: 'afgerond' },
    { geval: 'een nieuwe vraag', na: ['ZORG_GESTART', 'NAZORG_AFGEROND#2'], staat: 'afgerond' },
    { geval: 'de hulp past niet', na: ['ZORG_GESTART', 'NAZORG_AFGEROND#1'], staat: 'andereAanbieder' },
  ]);

  weigert([{ geval: 'een begin dat nog moet komen', gangen: [...TOEGEWEZEN, 'HULP_BEGONNEN#1'] }]);
});

describe('een andere weg terwijl het verzoek nog open is (iJw OP274)', () => {
  const NAAR_CJG = ['CJG_OVERNAME_BESPROKEN#0', 'OVERDRACHT_AANVAARD#0'] as const;
  toets(VERZOCHT, [
    { geval: 'het CJG neemt over: de aanbieder wacht nog', na: NAAR_CJG, staat: 'cjgHeeftOvergenomen' },
    { geval: 'daarna antwoord', na: [...NAAR_CJG, 'ANTWOORD_VERZONDEN#1'], staat: 'overgenomenDoorCjg' },
    {
      geval: 'een andere gemeente neemt over',
      na: ['WOONPLAATS_GEWIJZIGD', 'OVERDRACHT_AANVAARD#4'],
      staat: 'gemeenteHeeftOvergenomen',
    },
    {
      geval: 'een andere gemeente neemt over, daarna antwoord',
      na: ['WOONPLAATS_GEWIJZIGD', 'OVERDRACHT_AANVAARD#4', 'ANTWOORD_VERZONDEN#3'],
      staat: 'verhuisd',
    },
    {
      geval: 'ingetrokken, en daarna pas aanvaardt de andere gemeente',
      na: ['WOONPLAATS_GEWIJZIGD', 'HULPVRAAG_INGETROKKEN', 'OVERDRACHT_AANVAARD#4'],
      staat: 'gemeenteHeeftOvergenomen',
    },
    { geval: 'ingetrokken', na: ['HULPVRAAG_INGETROKKEN'], staat: 'afTeWikkelen' },
    {
      geval: 'ingetrokken tijdens het onderzoek',
      na: ['ANTWOORD_VERZONDEN#0', 'HULPVRAAG_INGETROKKEN'],
      staat: 'onderzoekAfTeWikkelen',
    },
    {
      geval: 'ingetrokken, daarna antwoord: geen overdracht meer aan het expertteam',
      na: ['HULPVRAAG_INGETROKKEN', 'ANTWOORD_VERZONDEN#2'],
      staat: 'afgerond',
    },
    {
      geval: '18 en een andere wet gaat voor',
      na: ['voorbij:leeftijd18', 'VERVOLG_NA_18_BEOORDEELD#1'],
      staat: 'afTeWikkelen',
    },
    {
      geval: '18 en een andere wet gaat voor, daarna antwoord',
      na: ['voorbij:leeftijd18', 'VERVOLG_NA_18_BEOORDEELD#1', 'ANTWOORD_VERZONDEN#1'],
      staat: 'zonderVerwijzing',
    },
    { geval: 'overleden', na: ['JEUGDIGE_OVERLEDEN'], staat: 'overledenMetVerzoek' },
    { geval: 'overleden, daarna antwoord', na: ['JEUGDIGE_OVERLEDEN', 'ANTWOORD_VERZONDEN#1'], staat: 'beantwoord' },
  ]);

  weigert([
    { geval: 'toch nog toewijzen', gangen: [...VERZOCHT, ...NAAR_CJG, 'TOEWIJZING_VERZONDEN'] },
    { geval: 'alsnog in onderzoek', gangen: [...VERZOCHT, 'HULPVRAAG_INGETROKKEN', 'ANTWOORD_VERZONDEN#0'] },
    { geval: 'een ander verzoek', gangen: [...VERZOCHT, ...NAAR_CJG, 'ANTWOORD_VERZONDEN#4'] },
    {
      geval: 'woonplaats na twee weken',
      gangen: [...VERZOCHT, 'HULPVRAAG_INGETROKKEN', 'voorbij:woonplaatsAfwijzing', 'ANTWOORD_VERZONDEN#3'],
    },
    { geval: 'een aanbod dat er niet is', gangen: [...VERZOCHT, 'OVERDRACHT_AANVAARD#0'] },
    { geval: 'sluiten voor het antwoord', gangen: [...VERZOCHT, 'JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN'] },
  ]);
});

describe('naar het CJG alleen met toestemming', () => {
  toets(VERWEZEN, [
    { geval: 'het gezin wil', na: ['CJG_OVERNAME_BESPROKEN#0'], staat: 'cjgOpen' },
    { geval: 'het gezin wil niet: de verwijzing blijft', na: ['CJG_OVERNAME_BESPROKEN#1'], staat: 'langsVerwijzing' },
    {
      geval: 'de verwijzing loopt door tot het CJG aanvaardt',
      na: ['CJG_OVERNAME_BESPROKEN#0', 'AANMELDING_BIJ_AANBIEDER'],
      staat: 'aangemeld',
    },
    { geval: 'aanvaard', na: ['CJG_OVERNAME_BESPROKEN#0', 'OVERDRACHT_AANVAARD#0'], staat: 'overgenomenDoorCjg' },
    { geval: 'geweigerd', na: ['CJG_OVERNAME_BESPROKEN#0', 'OVERDRACHT_GEWEIGERD#0'], staat: 'cjgGeweigerd' },
    {
      geval: 'het gezin bedenkt zich',
      na: ['CJG_OVERNAME_BESPROKEN#0', 'OVERDRACHT_INGETROKKEN#0'],
      staat: 'langsVerwijzing',
    },
    {
      geval: 'de hulpvraag wordt ingetrokken',
      na: ['CJG_OVERNAME_BESPROKEN#0', 'HULPVRAAG_INGETROKKEN'],
      staat: 'langsVerwijzing',
    },
  ]);

  it('trekt het aanbod in zodra er is toegewezen', () => {
    const na = volg([...VERZOCHT, 'CJG_OVERNAME_BESPROKEN#0', 'TOEWIJZING_VERZONDEN']);
    expect(namen(na)).toEqual(expect.arrayContaining(['langsVerwijzing', 'toegewezen']));
  });

  it.each<{ geval: string; gangen: readonly Gang[] }>([
    { geval: 'na de toewijzing', gangen: [...TOEGEWEZEN, 'CJG_OVERNAME_BESPROKEN#0'] },
    { geval: 'een besluit zonder afwijzing', gangen: [...VERZOCHT, 'BESLUIT_GEVRAAGD'] },
  ]);
});

describe('gezin', () => {
  toets(VERWEZEN, [
    { geval: '18 geworden: een mens beoordeelt', na: ['voorbij:leeftijd18'], staat: 'achttienTeBeoordelen' },
    {
      geval: '18 en jeugdhulp loopt door',
      na: ['voorbij:leeftijd18', 'VERVOLG_NA_18_BEOORDEELD#0'],
      staat: 'verwezen',
    },
    {
      geval: '18 en een andere wet gaat voor',
      na: ['voorbij:leeftijd18', 'VERVOLG_NA_18_BEOORDEELD#1'],
      staat: 'zonderVerwijzing',
    },
    { geval: 'verhuisd: de andere gemeente gevraagd', na: ['WOONPLAATS_GEWIJZIGD'], staat: 'aangeboden' },
    { geval: 'overleden', na: ['JEUGDIGE_OVERLEDEN'], staat: 'overleden' },
  ]);

  it('vraagt na de twaalfde verjaardag ook het kind zelf', () => {
    const jeugdigeNietGevraagd = 'CJG_OVERNAME_BESPROKEN#2';
    expect(namen(volg([...VERWEZEN, jeugdigeNietGevraagd]))).toContain('cjgOpen');
    expect(namen(volg([...VERWEZEN, 'voorbij:leeftijd12', jeugdigeNietGevraagd]))).toContain('langsVerwijzing');
  });
});
