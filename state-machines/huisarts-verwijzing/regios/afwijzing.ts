import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { geweigerdeOverdracht, openOverdracht, type Overdracht } from './overdracht.ts';
import { NIEUW_VERZOEK } from './nieuw-verzoek.ts';

const NAAR_EXPERTTEAM = {
  naarRoute: 'expertteam-niet-gecontracteerd',
  urgentie: 'U3',
  bijAanvaard: '#bijExpertteam',
  bijGeweigerd: '#expertteamGeweigerd',
  gezin: {
    tekst:
      'De gemeente heeft geen afspraken met deze hulpverlener. Een team van deskundigen kijkt nu wat er toch kan. Wij blijven uw contact.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const satisfies Overdracht;

/** WJ759 code 3: no contract. Whether this help is bought for this child, or there is an alternative, the expertteam advises. */
const expertteam = verwijzingSetup.createStateConfig({
  id: 'expertteam',
  initial: 'overdracht',
  meta: { titel: 'Aanbieder zonder contract' },
  on: {
    OVERDRACHT_INGETROKKEN: {
      guard: { type: 'betreftOverdracht', params: { naarRoute: 'expertteam-niet-gecontracteerd' } },
      target: '#afgewezen',
    },
  },
  states: {
    overdracht: {
      initial: 'open',
      meta: { titel: 'Overdracht aan het expertteam' },
      states: {
        open: openOverdracht(NAAR_EXPERTTEAM),
        geweigerd: { id: 'expertteamGeweigerd', ...geweigerdeOverdracht(NAAR_EXPERTTEAM, 'open') },
      },
    },
    bijExpertteam: {
      id: 'bijExpertteam',
      meta: {
        titel: 'Wacht op advies van het expertteam',
        termijnen: ['expertteamAdvies'],
        taken: ['expertteamVolgen'],
        gezin: {
          tekst: 'Een team van deskundigen kijkt wat er kan. Binnen twee weken bellen wij u met het advies.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        EXPERTTEAM_GAF_ADVIES: [
          { guard: 'isInkopen', target: '#teVerzoeken' },
          { guard: 'isAlternatiefInRegio', target: '#andereAanbieder' },
          { target: '#afgewezen' },
        ],
      },
    },
  },
});

/** After a refusal the verwijzing stands: another verzoek, another provider, the CJG, or a besluit. Nobody is sent away. */
const afgewezen = verwijzingSetup.createStateConfig({
  id: 'afgewezen',
  meta: {
    titel: 'Verzoek afgewezen, verwijzing blijft staan',
    termijnen: ['afwijzingBespreken'],
    taken: ['afwijzingBespreken'],
    gezin: {
      tekst:
        'De hulp kan bij deze hulpverlener zo niet beginnen. Uw verwijzing blijft gelden. Wij bellen u en zoeken met u wat wel kan. U kunt ook om een besluit vragen.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: { VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK },
});

/** Another gemeente is said to be responsible. Until it accepts, this one is: the hand-over runs in its own region. */
const woonplaatsElders = verwijzingSetup.createStateConfig({
  id: 'woonplaatsElders',
  meta: {
    titel: 'Afgewezen wegens woonplaats, andere gemeente gevraagd',
    termijnen: ['woonplaatsAfronden'],
    taken: ['woonplaatsUitzoeken'],
    gezin: {
      tekst:
        'Een andere gemeente moet uw hulp regelen. Wij hebben haar dat gevraagd. Tot zij ja zegt, blijven wij uw contact.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: {
    VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK,
    OVERDRACHT_INGETROKKEN: {
      guard: { type: 'betreftOverdracht', params: { naarRoute: 'andere-gemeente' } },
      target: '#teVerzoeken',
    },
  },
});

/** What follows on a refusal of the verzoek. */
export const afwijzing = { expertteam, afgewezen, woonplaatsElders };
