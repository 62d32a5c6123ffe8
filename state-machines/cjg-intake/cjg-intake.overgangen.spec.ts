import { gangentoets, type Gang as AlgemeneGang } from '../gedeeld/testing/gangen.ts';
import type { CjgType } from './cjg-intake.events.ts';
import { cjgIntakeMachine } from './cjg-intake.machine.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

type Gang = AlgemeneGang<CjgType>;

const { toets } = gangentoets(cjgIntakeMachine, VOORBEELDEN);

const TOT_VRAAG: Gang[] = [
  'AANMELDING_ONTVANGEN#1',
  'VEILIGHEID_BEOORDEELD',
  'EERSTE_CONTACT_GELEGD',
  'TOESTEMMING_VASTGELEGD',
];
const TOT_ONDERZOEK: Gang[] = [...TOT_VRAAG, 'VRAAG_VERHELDERD'];
const TOT_PLAN: Gang[] = [...TOT_ONDERZOEK, 'FAMILIEGROEPSPLAN_BESPROKEN', 'ONDERZOEK_AFGEROND'];
const TOT_BESLUIT: Gang[] = ['AANVRAAG_INGEDIEND', 'PLAN_VASTGESTELD'];

describe('hoofdlijn', () => {
  toets(
    [],
    [
      { geval: 'eerst de veiligheid, dan het contact', na: TOT_VRAAG.slice(0, 2), staat: 'teContacteren' },
      {
        geval: 'eerder contact wacht op de veiligheid',
        na: ['AANMELDING_ONTVANGEN#1', 'EERSTE_CONTACT_GELEGD'],
        staat: 'contactGelegd',
      },
      { geval: 'D3: advies volstaat', na: [...TOT_VRAAG, 'VRAAG_VERHELDERD#1'], staat: 'adviesEnKorteHulp' },
      {
        geval: 'advies hielp: het gezin kiest zelf over een aanvraag',
        na: [...TOT_VRAAG, 'VRAAG_VERHELDERD#1', 'ADVIES_AFGEROND#0'],
        staat: 'keuzeAanvraag',
      },
      {
        geval: 'advies hielp niet: onderzoek',
        na: [...TOT_VRAAG, 'VRAAG_VERHELDERD#1', 'ADVIES_AFGEROND#1'],
        staat: 'onderzoek',
      },
      {
        geval: 'geen medewerking bij een aanvraag: toch een besluit',
        na: [...TOT_VRAAG, 'AANVRAAG_INGEDIEND', 'VRAAG_VERHELDERD#2'],
        staat: 'besluitvorming',
      },
      {
        geval: 'D6: de school reageert niet, het onderzoek gaat door',
        na: [...TOT_ONDERZOEK, 'SCHOOLOVERLEG_GEVRAAGD', 'voorbij:schooloverleg'],
        staat: 'inGesprek',
      },
      { geval: 'advies van een deskundige', na: [...TOT_ONDERZOEK, 'DESKUNDIGE_GEVRAAGD'], staat: 'wachtOpDeskundige' },
      { geval: 'D4: een andere wet gaat voor', na: [...TOT_ONDERZOEK, 'ONDERZOEK_AFGEROND#1'], staat: 'anderRecht' },
      {
        geval: 'andere organisatie weigert: terug naar het onderzoek',
        na: [...TOT_ONDERZOEK, 'ONDERZOEK_AFGEROND#1', 'OVERDRACHT_GEWEIGERD#3'],
        staat: 'onderzoek',
      },
      {
        geval: 'onderzoek: vrij toegankelijke hulp',
        na: [...TOT_ONDERZOEK, 'ONDERZOEK_AFGEROND#2'],
        staat: 'adviesEnKorteHulp',
      },
      { geval: 'plan zonder aanvraag: het gezin kiest', na: [...TOT_PLAN, 'PLAN_VASTGESTELD'], staat: 'keuzeAanvraag' },
      { geval: 'plan met aanvraag: besluitvorming', na: [...TOT_PLAN, ...TOT_BESLUIT], staat: 'besluitvorming' },
      { geval: 'D5: pgb-wens', na: [...TOT_PLAN, 'PLAN_VASTGESTELD#1'], staat: 'pgbToets' },
      {
        geval: 'geen aanvraag gewenst: nazorg',
        na: [...TOT_PLAN, 'PLAN_VASTGESTELD', 'GEEN_AANVRAAG_GEWENST'],
        staat: 'nazorg',
      },
      {
        geval: 'bedacht: alsnog een aanvraag',
        na: [...TOT_PLAN, 'PLAN_VASTGESTELD', 'GEEN_AANVRAAG_GEWENST', 'AANVRAAG_INGEDIEND'],
        staat: 'besluitvorming',
      },
      { geval: 'nader onderzoek', na: [...TOT_PLAN, ...TOT_BESLUIT, 'NADER_ONDERZOEK_GEVRAAGD'], staat: 'onderzoek' },
      {
        geval: 'toegekend en bekendgemaakt: toeleiding',
        na: [...TOT_PLAN, ...TOT_BESLUIT, 'BESLUIT_GENOMEN#0', 'BESLUIT_BEKENDGEMAAKT'],
        staat: 'toeleiding',
      },
      {
        geval: 'gedeeltelijk toegekend: ook toeleiding',
        na: [...TOT_PLAN, ...TOT_BESLUIT, 'BESLUIT_GENOMEN#1', 'BESLUIT_BEKENDGEMAAKT'],
        staat: 'toeleiding',
      },
      {
        geval: 'afgewezen: nazorg',
        na: [...TOT_PLAN, ...TOT_BESLUIT, 'BESLUIT_GENOMEN#2', 'BESLUIT_BEKENDGEMAAKT'],
        staat: 'nazorg',
      },
      {
        geval: 'toeleiding weigert',
        na: [...TOT_PLAN, ...TOT_BESLUIT, 'BESLUIT_GENOMEN', 'BESLUIT_BEKENDGEMAAKT', 'OVERDRACHT_GEWEIGERD#2'],
        staat: 'toeleidingGeweigerd',
      },
      {
        geval: '18 geworden en een andere wet gaat voor',
        na: ['AANMELDING_ONTVANGEN#5', 'VERVOLG_NA_18_BEOORDEELD#1'],
        staat: 'anderRecht',
      },
    ],
  );
});

describe('de aanvraag', () => {
  const WACHT: Gang[] = ['AANMELDING_ONTVANGEN', 'AANVULLING_GEVRAAGD'];
  toets(
    [],
    [
      {
        geval: 'een gedeeltelijke aanvulling: de hersteltermijn loopt door',
        na: [...WACHT, 'AANVULLING_ONTVANGEN#1'],
        staat: 'wachtOpAanvulling',
      },
      {
        geval: 'een onvoldoende aanvulling: buiten behandeling is mogelijk',
        na: [...WACHT, 'AANVULLING_ONTVANGEN#2'],
        staat: 'buitenBehandelingMogelijk',
      },
      {
        geval: 'de hersteltermijn is voorbij: er is nog niets beslist',
        na: [...WACHT, 'voorbij:hersteltermijn'],
        staat: 'buitenBehandelingMogelijk',
      },
      {
        geval: 'alsnog volledig',
        na: [...WACHT, 'voorbij:hersteltermijn', 'AANVULLING_ONTVANGEN#0'],
        staat: 'aanvraagInBehandeling',
      },
      {
        geval: 'toch inhoudelijk',
        na: [...WACHT, 'voorbij:hersteltermijn', 'BEHANDELING_VOORTGEZET'],
        staat: 'aanvraagInBehandeling',
      },
      {
        geval: 'buiten behandeling gesteld',
        na: [...WACHT, 'voorbij:hersteltermijn', 'BUITEN_BEHANDELING_GESTELD'],
        staat: 'bekendmaking',
      },
      {
        geval: 'buiten behandeling, niet op tijd bekend: inhoudelijk beslissen',
        na: [...WACHT, 'voorbij:hersteltermijn', 'BUITEN_BEHANDELING_GESTELD', 'voorbij:buitenBehandeling'],
        staat: 'besluitvorming',
      },
    ],
  );
});

describe('gezin', () => {
  toets(
    ['AANMELDING_ONTVANGEN#3'],
    [
      {
        geval: '12 tot 16, alleen ouders: toestemming ontbreekt',
        na: ['TOESTEMMING_VASTGELEGD#1'],
        staat: 'ontbreekt',
      },
      {
        geval: '12 tot 16: weloverwogen wens van de jeugdige',
        na: ['HULP_ZONDER_TOESTEMMING_BESLOTEN#0'],
        staat: 'uitzondering',
      },
      {
        geval: 'de rechter geeft vervangende toestemming',
        na: ['TOESTEMMING_VASTGELEGD#3', 'VERVANGENDE_TOESTEMMING_VERLEEND'],
        staat: 'gegeven',
      },
      {
        geval: 'ingetrokken toestemming',
        na: ['TOESTEMMING_VASTGELEGD#0', 'TOESTEMMING_INGETROKKEN'],
        staat: 'ontbreekt',
      },
      {
        geval: '16 geworden: opnieuw vragen',
        na: ['TOESTEMMING_VASTGELEGD#0', 'voorbij:leeftijd16'],
        staat: 'teVragen',
      },
      {
        geval: '16 geworden: de jeugdige alleen is genoeg',
        na: ['voorbij:leeftijd16', 'TOESTEMMING_VASTGELEGD#2'],
        staat: 'gegeven',
      },
      {
        geval: '18 geworden: een mens beoordeelt het vervolg',
        na: ['voorbij:leeftijd18'],
        staat: 'achttienTeBeoordelen',
      },
      {
        geval: 'eigen plan is niet bruikbaar: het gezin werkt verder',
        na: ['FAMILIEGROEPSPLAN_BESPROKEN#1', 'FAMILIEGROEPSPLAN_ONTVANGEN#1'],
        staat: 'gezinMaaktPlan',
      },
      {
        geval: 'toch geen eigen plan: zes weken voor het hulpverleningsplan',
        na: ['FAMILIEGROEPSPLAN_BESPROKEN#1', 'FAMILIEGROEPSPLAN_VERVALLEN'],
        staat: 'zonderFamiliegroepsplan',
      },
      {
        geval: 'nieuwe gemeente weigert',
        na: ['WOONPLAATS_GEWIJZIGD', 'OVERDRACHT_GEWEIGERD#4'],
        staat: 'gemeenteGeweigerd',
      },
      {
        geval: 'toch hier verantwoordelijk',
        na: ['WOONPLAATS_GEWIJZIGD', 'OVERDRACHT_INGETROKKEN#4'],
        staat: 'woonplaatsHier',
      },
    ],
  );
});
