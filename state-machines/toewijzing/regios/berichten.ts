import { toewijzingSetup } from '../toewijzing.setup.ts';

/** Traffic with the provider's system: each message that was sent is confirmed, or mended and sent again. */
export const berichtenverkeer = toewijzingSetup.createStateConfig({
  initial: 'rust',
  meta: {
    titel: 'Berichtenverkeer',
    gezin: {
      tekst: 'De gemeente en de aanbieder regelen samen de opdracht voor uw hulp. U hoeft daar niets voor te doen.',
      wanneer: { aantal: 1, eenheid: 'dagen' },
      door: 'administratie',
    },
  },
  on: {
    TOEWIJZING_VERZONDEN: { guard: 'isVoorbereid', target: '.wachtOpRetour' },
    TOEWIJZING_GEWIJZIGD: { guard: 'isToegewezen', target: '.wachtOpRetour' },
    TOEWIJZING_INGETROKKEN: { guard: 'isWachtOpStart', target: '.wachtOpRetour' },
  },
  states: {
    rust: {
      id: 'berichtInRust',
      meta: { titel: 'Geen bericht onderweg', zonderKlok: 'Er is niets te bevestigen.' },
    },
    wachtOpRetour: {
      meta: { titel: 'Wacht op het retourbericht', termijnen: ['retourbericht'], taken: ['retourNavragen'] },
      on: { RETOUR_ONTVANGEN: [{ guard: 'isRetourGoed', target: 'rust' }, { target: 'afgekeurd' }] },
    },
    afgekeurd: {
      meta: { titel: 'Bericht afgekeurd', termijnen: ['berichtHerstel'], taken: ['berichtHerstellen'] },
      on: { BERICHT_OPNIEUW_VERZONDEN: { target: 'wachtOpRetour' } },
    },
  },
});

const beantwoord = {
  TOEWIJZING_GEWIJZIGD: { guard: 'isToegewezen', target: 'geen' },
  VERZOEK_AFGEWEZEN: { target: 'geen' },
} as const;

/**
 * A request of the provider to change the toewijzing (JW317): answered by a new toewijzing, a refusal, or first onderzoek. It stays owed
 * when help stops meanwhile: then nothing can be changed any more, and it is refused. Source: iJw 3.2 OP344, OP346.
 */
export const wijziging = toewijzingSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Verzoek om wijziging' },
  states: {
    geen: {
      id: 'geenWijzigingsverzoek',
      meta: { titel: 'Geen verzoek', zonderKlok: 'De aanbieder vraagt niets.' },
      on: { VERZOEK_OM_WIJZIGING_ONTVANGEN: { guard: 'isToegewezen', target: 'teBeantwoorden' } },
    },
    teBeantwoorden: {
      meta: {
        titel: 'Verzoek te beantwoorden',
        termijnen: ['antwoordOpVerzoek'],
        taken: ['verzoekBeantwoorden'],
        gezin: {
          tekst: 'De aanbieder vraagt ons om de hulp aan te passen. Wij bespreken dat met u voordat wij antwoorden.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { ...beantwoord, VERZOEK_IN_ONDERZOEK: { target: 'inOnderzoek' } },
    },
    inOnderzoek: {
      meta: {
        titel: 'Verzoek in onderzoek',
        termijnen: ['onderzoekNaVerzoek'],
        taken: ['verzoekOnderzoeken'],
        gezin: {
          tekst: 'Wij zoeken nog uit of de hulp moet veranderen. De hulp die er is, gaat gewoon door.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: beantwoord,
    },
  },
});
