import { gangentoets, type Gang as AlgemeneGang } from '../gedeeld/testing/gangen.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import type { VeiligThuisType } from './veilig-thuis.events.ts';
import { veiligThuisMachine } from './veilig-thuis.machine.ts';

type Gang = AlgemeneGang<VeiligThuisType>;

const { toets, weigert } = gangentoets(veiligThuisMachine, VOORBEELDEN);

// By number of the example: class 0 zorgelijk, 1 onveilig, 2 acuut; dienst 0 lokaal team, 1 lopende hulp, 2 voorwaarden, 3 onderzoek,
// 4 tafel, 5 Raad, 6 einde; acceptance two for each route, the first with sight: 0 lokaal team, 2 lopende hulp, 4 gemeente, 7 tafel, 9 Raad, 11 crisis.
const GEMELD: readonly Gang[] = ['CONTACT_ONTVANGEN#0'];
const BEOORDEELD: readonly Gang[] = [...GEMELD, 'VEILIGHEIDSKLASSE_BEPAALD#1', 'SIGNALEN_NAGEGAAN#0'];
const OVERGEDRAGEN: readonly Gang[] = [...BEOORDEELD, 'DIENST_GEKOZEN#0', 'OVERDRACHT_AANVAARD#0'];

describe('binnenkomst', () => {
  toets(
    [],
    [
      { geval: 'een melding begint met de blik op acuut gevaar', na: ['CONTACT_ONTVANGEN#0'], staat: 'acuutcheck' },
      { geval: 'een advies blijft apart', na: ['CONTACT_ONTVANGEN#2'], staat: 'gevraagd' },
      { geval: 'een advies wordt een melding', na: ['CONTACT_ONTVANGEN#2', 'MELDING_GEDAAN'], staat: 'acuutcheck' },
      {
        geval: 'een ander meldt tijdens het advies',
        na: ['CONTACT_ONTVANGEN#3', 'VERVOLGMELDING_ONTVANGEN#1'],
        staat: 'acuutcheck',
      },
      { geval: 'een anonieme melder hoort niets', na: ['CONTACT_ONTVANGEN#1'], staat: 'melderIngelicht' },
      { geval: 'wie een zorgelijke zaak overneemt, begint zo', na: ['CONTACT_ONTVANGEN#4'], staat: 'klasseZorgelijk' },
      { geval: 'wie een onveilige zaak overneemt, begint zo', na: ['CONTACT_ONTVANGEN#5'], staat: 'klasseOnveilig' },
      { geval: 'wie een acute zaak overneemt, begint zo', na: ['CONTACT_ONTVANGEN#6'], staat: 'klasseAcuut' },
    ],
  );

  weigert([
    {
      geval: 'een lagere klasse door een persoon, na een overname',
      gangen: ['CONTACT_ONTVANGEN#6', 'VEILIGHEIDSKLASSE_BEPAALD#0'],
    },
  ]);
});

describe('beoordelen en kiezen', () => {
  toets(BEOORDEELD, [
    { geval: 'naar het lokale team', na: ['DIENST_GEKOZEN#0'], staat: 'naarLokaalTeam' },
    { geval: 'naar de hulp die loopt', na: ['DIENST_GEKOZEN#1'], staat: 'naarLopendeHulp' },
    { geval: 'voorwaarden en vervolg', na: ['DIENST_GEKOZEN#2'], staat: 'voorwaardenEnVervolg' },
    { geval: 'onderzoek', na: ['DIENST_GEKOZEN#3'], staat: 'onderzoek' },
    { geval: 'na het onderzoek kiezen', na: ['DIENST_GEKOZEN#3', 'ONDERZOEK_AFGEROND'], staat: 'vervolgKiezen' },
    { geval: 'de tafel', na: ['DIENST_GEKOZEN#4', 'OVERDRACHT_AANVAARD#7'], staat: 'bijTafel' },
    { geval: 'de Raad', na: ['DIENST_GEKOZEN#5', 'OVERDRACHT_AANVAARD#9'], staat: 'bijRaad' },
    {
      geval: 'de Raad ziet af',
      na: ['DIENST_GEKOZEN#5', 'OVERDRACHT_AANVAARD#9', 'RAAD_TERUGGEKOPPELD#0'],
      staat: 'vervolgKiezen',
    },
    { geval: 'geweigerd', na: ['DIENST_GEKOZEN#0', 'OVERDRACHT_GEWEIGERD#0'], staat: 'lokaalTeamGeweigerd' },
    { geval: 'zelf ingetrokken', na: ['DIENST_GEKOZEN#0', 'OVERDRACHT_INGETROKKEN#0'], staat: 'vervolgKiezen' },
    { geval: 'geen antwoord', na: ['DIENST_GEKOZEN#0', 'voorbij:overdrachtLokaalTeam'], staat: 'geenAntwoord' },
  ]);

  weigert([
    { geval: 'een dienst voor de klasse bekend is', gangen: [...GEMELD, 'SIGNALEN_NAGEGAAN#0', 'DIENST_GEKOZEN#3'] },
    { geval: 'een dienst voor signalen zijn nagegaan', gangen: [...BEOORDEELD.slice(0, 2), 'DIENST_GEKOZEN#3'] },
    {
      geval: 'een dienst voor signalen zijn gewogen',
      gangen: [...BEOORDEELD, 'VERVOLGMELDING_ONTVANGEN#0', 'DIENST_GEKOZEN#3'],
    },
    { geval: 'iets anders midden in het onderzoek', gangen: [...BEOORDEELD, 'DIENST_GEKOZEN#3', 'DIENST_GEKOZEN#0'] },
    { geval: 'stoppen terwijl het onveilig is', gangen: [...BEOORDEELD, 'DIENST_GEKOZEN#6'] },
    { geval: 'aanvaarden zonder het zicht', gangen: [...BEOORDEELD, 'DIENST_GEKOZEN#0', 'OVERDRACHT_AANVAARD#1'] },
    {
      geval: 'een maatregel voor de Raad bezig is',
      gangen: [...BEOORDEELD, 'DIENST_GEKOZEN#5', 'RAAD_TERUGGEKOPPELD#1'],
    },
    { geval: 'een lagere klasse door een persoon', gangen: [...BEOORDEELD, 'VEILIGHEIDSKLASSE_BEPAALD#0'] },
    {
      geval: 'een verlaging door wie haar voorstelde',
      gangen: [...BEOORDEELD, 'VERLAGING_VOORGESTELD#0', 'VERLAGING_BEOORDEELD#0'],
    },
    { geval: 'een verlaging die niet lager is', gangen: [...BEOORDEELD, 'VERLAGING_VOORGESTELD#1'] },
  ]);
});

describe('na de overdracht', () => {
  toets(OVERGEDRAGEN, [
    { geval: 'niet bereikt: opnieuw proberen', na: ['MONITORING_GEDAAN#2'], staat: 'eerste' },
    { geval: 'veilig: de volgende keer', na: ['MONITORING_GEDAAN#0'], staat: 'tweede' },
    { geval: 'onveilig: opnieuw beoordelen', na: ['MONITORING_GEDAAN#1'], staat: 'beoordelen' },
    { geval: 'een nieuwe melding', na: ['VERVOLGMELDING_ONTVANGEN#2'], staat: 'beoordelen' },
    { geval: 'de melder hoort dat het stopt', na: ['TERUGKOPPELING_GEGEVEN'], staat: 'einde' },
  ]);

  weigert([
    { geval: 'sluiten voor de laatste navraag', gangen: [...OVERGEDRAGEN, 'ZAAK_GESLOTEN'] },
    {
      geval: 'sluiten voor de melder het weet',
      gangen: [...OVERGEDRAGEN, ...Array<Gang>(3).fill('MONITORING_GEDAAN#0'), 'ZAAK_GESLOTEN'],
    },
    { geval: 'verhuizen als een ander het zicht heeft', gangen: [...OVERGEDRAGEN, 'WOONPLAATS_GEWIJZIGD'] },
  ]);
});
