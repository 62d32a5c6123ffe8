import { gangentoets, type Gang as AlgemeneGang } from '../gedeeld/testing/gangen.ts';
import type { CrisisType } from './crisis.events.ts';
import { crisisMachine } from './crisis.machine.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

type Gang = AlgemeneGang<CrisisType>;

const { toets, weigert } = gangentoets(crisisMachine, VOORBEELDEN);

// By number of the example: class 0 zorgelijk, 1 onveilig, 2 acuut; inzet 0 netwerk, 1 ambulant, 2 plaatsing, 6 Raad; acceptance two for
// each route, the first with sight: 0 lokaal team, 4 Veilig Thuis, 7 Raad (without).
const GEMELD: readonly Gang[] = ['CRISIS_GEMELD#0'];
const ACUUT: readonly Gang[] = [...GEMELD, 'VEILIGHEIDSKLASSE_BEPAALD#2'];
const TER_PLAATSE: readonly Gang[] = [...ACUUT, 'TER_PLAATSE_GEKOMEN'];
const GEPLAATST: readonly Gang[] = [...TER_PLAATSE, 'VEILIGHEIDSAFSPRAAK_GEMAAKT', 'INZET_GEKOZEN#2', 'INZET_BEGONNEN'];
const BIJ_RAAD: readonly Gang[] = [...TER_PLAATSE, 'INZET_GEKOZEN#6', 'OVERDRACHT_AANVAARD#7'];

describe('op weg', () => {
  toets(GEMELD, [
    { geval: 'acuut', na: ['VEILIGHEIDSKLASSE_BEPAALD#2'], staat: 'onderweg' },
    { geval: 'spoed', na: ['VEILIGHEIDSKLASSE_BEPAALD#1'], staat: 'spoed' },
    { geval: 'geen crisis', na: ['VEILIGHEIDSKLASSE_BEPAALD#0'], staat: 'geenCrisis' },
    {
      geval: 'een tweede melding maakt spoed acuut',
      na: ['VEILIGHEIDSKLASSE_BEPAALD#1', 'VERVOLGMELDING_ONTVANGEN#2'],
      staat: 'onderweg',
    },
    {
      geval: 'een lichtere tweede melding maakt acuut niet licht',
      na: ['VEILIGHEIDSKLASSE_BEPAALD#2', 'VERVOLGMELDING_ONTVANGEN#0'],
      staat: 'onderweg',
    },
  ]);

  weigert([
    { geval: 'een inzet zonder afspraak', gangen: [...TER_PLAATSE, 'INZET_GEKOZEN#0'] },
    { geval: 'een lagere klasse door een persoon', gangen: [...ACUUT, 'VEILIGHEIDSKLASSE_BEPAALD#1'] },
    { geval: 'sluiten zonder dat een ander het zicht heeft', gangen: [...TER_PLAATSE, 'ZAAK_GESLOTEN'] },
  ]);
});

describe('inzet en uitstroom', () => {
  toets(GEPLAATST, [
    { geval: 'het lokale team gevraagd, het kind nog geplaatst', na: ['UITSTROOM_GEKOZEN#0'], staat: 'inzetPlaatsing' },
    {
      geval: 'geweigerd, het kind nog geplaatst',
      na: ['UITSTROOM_GEKOZEN#0', 'OVERDRACHT_GEWEIGERD#0'],
      staat: 'inzetPlaatsing',
    },
    { geval: 'een ander aanvaardt', na: ['UITSTROOM_GEKOZEN#2', 'OVERDRACHT_AANVAARD#4'], staat: 'overgedragen' },
    { geval: 'zelf ingetrokken', na: ['UITSTROOM_GEKOZEN#0', 'OVERDRACHT_INGETROKKEN#0'], staat: 'uitstroomPlannen' },
    { geval: 'andere inzet', na: ['INZET_GEKOZEN#1'], staat: 'inzetAmbulant' },
  ]);

  toets(BIJ_RAAD, [
    { geval: 'de Raad beslist', na: [], staat: 'raadBezig' },
    { geval: 'de instelling aanvaardt', na: ['VOTS_UITGESPROKEN', 'INSTELLING_AANVAARD'], staat: 'overgedragen' },
    { geval: 'VOTS: de maatregel staat vast', na: ['VOTS_UITGESPROKEN'], staat: 'inzetMaatregel' },
    { geval: 'de Raad ziet af', na: ['RAAD_ZAG_AF'], staat: 'inzetOpnieuw' },
  ]);
});

describe('inhalen', () => {
  toets(GEMELD, [
    { geval: 'identiteit in te halen', na: [], staat: 'identiteitInTeHalen' },
    { geval: 'identiteit niet vast te stellen', na: ['IDENTITEIT_VASTGESTELD#1'], staat: 'nietMogelijk' },
    {
      geval: 'later toch vastgesteld',
      na: ['IDENTITEIT_VASTGESTELD#1', 'IDENTITEIT_VASTGESTELD#0'],
      staat: 'vastgesteld',
    },
    { geval: 'hulp zonder toestemming', na: ['HULP_ZONDER_TOESTEMMING_BESLOTEN#1'], staat: 'uitgesteld' },
    { geval: 'geweigerd: het werk gaat door', na: ['TOESTEMMING_VASTGELEGD#3'], staat: 'geweigerd' },
    {
      geval: 'de rechter vervangt de toestemming',
      na: ['TOESTEMMING_VASTGELEGD#3', 'VERVANGENDE_TOESTEMMING_VERLEEND'],
      staat: 'geregeld',
    },
  ]);
});
