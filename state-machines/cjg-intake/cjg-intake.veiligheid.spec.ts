import { gangentoets, type Gang as AlgemeneGang } from '../gedeeld/testing/gangen.ts';
import type { CjgType } from './cjg-intake.events.ts';
import { cjgIntakeMachine } from './cjg-intake.machine.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

type Gang = AlgemeneGang<CjgType>;

const { toets } = gangentoets(cjgIntakeMachine, VOORBEELDEN);

const NAAR_BESLISSEN: Gang[] = [
  'VEILIGHEID_BEOORDEELD#1',
  'SIGNALEN_IN_KAART_GEBRACHT',
  'COLLEGIAAL_OVERLEG_GEVOERD',
  'GESPREK_BETROKKENEN_GEVOERD',
];
const ZELF: Gang[] = [...NAAR_BESLISSEN, 'WEGING_GEMAAKT#0'];
const EIGEN_HULP: Gang[] = [...ZELF, 'MELDCODE_BESLUIT_GENOMEN#0'];
const BIJ_VT: Gang[] = ['VEILIGHEID_BEOORDEELD#1', 'MELDING_VEILIG_THUIS_BESLOTEN'];
const VT_HEEFT: Gang[] = [...BIJ_VT, 'OVERDRACHT_AANVAARD#2'];
const CRISIS_HEEFT: Gang[] = ['VEILIGHEID_BEOORDEELD#2', 'OVERDRACHT_AANVAARD#0'];

describe('veiligheid: het eerste oordeel (D1 en D2)', () => {
  toets(
    ['AANMELDING_ONTVANGEN#1'],
    [
      { geval: 'veilig', na: ['VEILIGHEID_BEOORDEELD#0'], staat: 'veiligheidGeborgd' },
      { geval: 'acuut: het crisisteam', na: ['VEILIGHEID_BEOORDEELD#2'], staat: 'crisis' },
      { geval: 'vermoeden: de meldcode', na: ['VEILIGHEID_BEOORDEELD#1'], staat: 'signalen' },
      {
        geval: 'een nieuw signaal: opnieuw beoordelen',
        na: ['VEILIGHEID_BEOORDEELD#0', 'VEILIGHEIDSSIGNAAL_ONTVANGEN'],
        staat: 'teBeoordelen',
      },
    ],
  );
});

describe('meldcode: vijf stappen en vijf vragen', () => {
  toets(
    ['AANMELDING_ONTVANGEN#1'],
    [
      { geval: 'stap 1 leidt naar overleg', na: NAAR_BESLISSEN.slice(0, 2), staat: 'overleg' },
      { geval: 'stap 2 leidt naar het gesprek', na: NAAR_BESLISSEN.slice(0, 3), staat: 'gesprek' },
      { geval: 'stap 3 leidt naar wegen', na: NAAR_BESLISSEN, staat: 'wegen' },
      {
        geval: 'vraag 1 nee: afsluiten en vastleggen',
        na: [...NAAR_BESLISSEN, 'WEGING_GEMAAKT#2'],
        staat: 'veiligheidGeborgd',
      },
      { geval: 'vraag 1 ja: beslissen', na: ZELF, staat: 'beslissen' },
      {
        geval: 'vraag 2 ja: melden, ook als hulp mogelijk is',
        na: [...NAAR_BESLISSEN, 'WEGING_GEMAAKT#1', 'MELDCODE_BESLUIT_GENOMEN#0'],
        staat: 'veiligThuis',
      },
      { geval: 'vraag 3 nee: melden', na: [...ZELF, 'MELDCODE_BESLUIT_GENOMEN#1'], staat: 'veiligThuis' },
      { geval: 'vraag 4 nee: melden', na: [...ZELF, 'MELDCODE_BESLUIT_GENOMEN#2'], staat: 'veiligThuis' },
      { geval: 'vraag 3 en 4 ja: eigen hulp', na: EIGEN_HULP, staat: 'eigenHulp' },
      { geval: 'vraag 5 ja: geborgd', na: [...EIGEN_HULP, 'HULPRESULTAAT_BEOORDEELD#0'], staat: 'veiligheidGeborgd' },
      { geval: 'vraag 5 nee: alsnog melden', na: [...EIGEN_HULP, 'HULPRESULTAAT_BEOORDEELD#1'], staat: 'veiligThuis' },
      { geval: 'acuut in de meldcode: crisis', na: [...ZELF, 'VEILIGHEID_BEOORDEELD#2'], staat: 'crisis' },
    ],
  );
});

const ALARM: Gang[] = [...EIGEN_HULP, 'voorbij:veiligheidsresultaat'];
const TAFEL_GEVRAAGD: Gang[] = [...ALARM, 'TAFEL_GEVRAAGD'];
const BIJ_TAFEL: Gang[] = [...TAFEL_GEVRAAGD, 'OVERDRACHT_AANVAARD#12'];

describe('eigen hulp zonder verbetering: alarm en tafel', () => {
  toets(
    ['AANMELDING_ONTVANGEN#1'],
    [
      { geval: 'na twaalf weken alarm', na: ALARM, staat: 'veiligheidsalarm' },
      { geval: 'alarm, en toch voldoende', na: [...ALARM, 'HULPRESULTAAT_BEOORDEELD#0'], staat: 'veiligheidGeborgd' },
      { geval: 'alarm, en onvoldoende: melden', na: [...ALARM, 'HULPRESULTAAT_BEOORDEELD#1'], staat: 'veiligThuis' },
      { geval: 'alarm: de tafel wordt gevraagd', na: TAFEL_GEVRAAGD, staat: 'tafelGevraagd' },
      { geval: 'de tafel kan ook eerder', na: [...EIGEN_HULP, 'TAFEL_GEVRAAGD'], staat: 'tafelGevraagd' },
      { geval: 'de tafel weigert', na: [...TAFEL_GEVRAAGD, 'OVERDRACHT_GEWEIGERD#6'], staat: 'tafelGeweigerd' },
      { geval: 'intussen acuut', na: [...TAFEL_GEVRAAGD, 'VEILIGHEID_BEOORDEELD#2'], staat: 'crisis' },
      { geval: 'de tafel is aan zet', na: BIJ_TAFEL, staat: 'tafelLoopt' },
      {
        geval: 'drang: het team volgt de veiligheid opnieuw',
        na: [...BIJ_TAFEL, 'TAFEL_TERUGGEKOPPELD#0'],
        staat: 'eigenHulp',
      },
      { geval: 'geen tafel: opnieuw beoordelen', na: [...BIJ_TAFEL, 'TAFEL_TERUGGEKOPPELD#1'], staat: 'teBeoordelen' },
      {
        geval: 'twee mensen vinden het veilig',
        na: [...BIJ_TAFEL, 'VEILIGHEID_BEOORDEELD#3'],
        staat: 'veiligheidGeborgd',
      },
      {
        geval: 'melden terwijl de tafel loopt',
        na: [...BIJ_TAFEL, 'MELDING_VEILIG_THUIS_BESLOTEN'],
        staat: 'veiligThuis',
      },
    ],
  );
});

describe('Veilig Thuis en crisis: wie heeft het zicht', () => {
  toets(
    ['AANMELDING_ONTVANGEN#1'],
    [
      {
        geval: 'geweigerd door Veilig Thuis: terug bij de zender, met zicht',
        na: [...BIJ_VT, 'OVERDRACHT_GEWEIGERD#1'],
        staat: 'veiligThuisGeweigerd',
      },
      {
        geval: 'opnieuw aangeboden',
        na: [...BIJ_VT, 'OVERDRACHT_GEWEIGERD#1', 'OVERDRACHT_OPNIEUW_AANGEBODEN#1'],
        staat: 'aangeboden',
      },
      {
        geval: 'geen antwoord: leidinggevenden aan zet',
        na: [...BIJ_VT, 'voorbij:overdrachtVeiligThuis'],
        staat: 'geenAntwoord',
      },
      { geval: 'contact gehad', na: [...BIJ_VT, 'VEILIGHEIDSCONTACT_GEHAD'], staat: 'contactGehad' },
      {
        geval: 'het volgende contact is nodig',
        na: [...BIJ_VT, 'VEILIGHEIDSCONTACT_GEHAD', 'voorbij:zichtHerhalen'],
        staat: 'contactNodig',
      },
      { geval: 'aanvaard door Veilig Thuis', na: VT_HEEFT, staat: 'veiligThuisHeeftZicht' },
      {
        geval: 'Veilig Thuis sluit af',
        na: [...VT_HEEFT, 'VEILIG_THUIS_TERUGGEKOPPELD#0'],
        staat: 'veiligheidGeborgd',
      },
      {
        geval: 'Veilig Thuis draagt over aan het lokale team',
        na: [...VT_HEEFT, 'VEILIG_THUIS_TERUGGEKOPPELD#1'],
        staat: 'teBeoordelen',
      },
      {
        geval: 'verzoek aan de Raad: het lokale team houdt zicht tijdens het wachten',
        na: [...VT_HEEFT, 'VEILIG_THUIS_TERUGGEKOPPELD#2'],
        staat: 'eigenHulp',
      },
      {
        geval: 'onderzoek van Veilig Thuis loopt nog',
        na: [...VT_HEEFT, 'VEILIG_THUIS_TERUGGEKOPPELD#3'],
        staat: 'veiligThuisHeeftZicht',
      },
      {
        geval: 'crisis geweigerd',
        na: ['VEILIGHEID_BEOORDEELD#2', 'OVERDRACHT_GEWEIGERD#0'],
        staat: 'crisisGeweigerd',
      },
      {
        geval: 'crisis verlaagd door twee personen',
        na: ['VEILIGHEID_BEOORDEELD#2', 'VEILIGHEID_BEOORDEELD#3'],
        staat: 'veiligheidGeborgd',
      },
      { geval: 'crisisteam aanvaardt', na: CRISIS_HEEFT, staat: 'crisisteamHeeftZicht' },
      { geval: 'crisis voorbij en veilig', na: [...CRISIS_HEEFT, 'CRISIS_AFGEROND#0'], staat: 'veiligheidGeborgd' },
      { geval: 'crisis voorbij met een vermoeden', na: [...CRISIS_HEEFT, 'CRISIS_AFGEROND#1'], staat: 'signalen' },
      {
        geval: 'crisis voorbij, opnieuw beoordelen',
        na: [...CRISIS_HEEFT, 'CRISIS_AFGEROND#2'],
        staat: 'teBeoordelen',
      },
    ],
  );
});
