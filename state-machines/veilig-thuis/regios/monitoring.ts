import { veiligThuisSetup } from '../veilig-thuis.setup.ts';

/** Sight on safety comes back to Veilig Thuis. */
const zichtTerug = { type: 'geefZicht', params: { aan: null } } as const;

const gevraagd = (volgende: string) => [
  { guard: 'isOnveiligGebleken', target: '#beoordelen', actions: zichtTerug } as const,
  { guard: 'isBereikt', target: volgende } as const,
  { actions: 'noteer' } as const,
];

/**
 * Somebody else accepted sight on safety. Veilig Thuis asks three times how it goes, each counted from the hand-over. A new melding,
 * or an answer that it is not safe, brings the sight back here. Source: domain reference 1.4 V6.
 */
export const monitoring = veiligThuisSetup.createStateConfig({
  id: 'overgedragen',
  initial: 'eerste',
  meta: { titel: 'Overgedragen; Veilig Thuis vraagt hoe het gaat' },
  on: { VERVOLGMELDING_ONTVANGEN: { target: '#beoordelen', actions: zichtTerug } },
  states: {
    eerste: {
      meta: {
        titel: 'Wacht op de eerste keer vragen',
        termijnen: ['monitoringEerste', 'monitoringTweede', 'monitoringDerde'],
        taken: ['monitoren'],
      },
      on: { MONITORING_GEDAAN: gevraagd('tweede') },
    },
    tweede: {
      meta: {
        titel: 'Wacht op de tweede keer vragen',
        termijnen: ['monitoringTweede', 'monitoringDerde'],
        taken: ['monitoren'],
      },
      on: { MONITORING_GEDAAN: gevraagd('derde') },
    },
    derde: {
      meta: { titel: 'Wacht op de derde keer vragen', termijnen: ['monitoringDerde'], taken: ['monitoren'] },
      on: { MONITORING_GEDAAN: gevraagd('gevolgd') },
    },
    gevolgd: {
      meta: { titel: 'Gevolgd, nog niet gesloten', termijnen: ['zaakAfronden'], taken: ['zaakSluiten'] },
      on: { ZAAK_GESLOTEN: { guard: 'isMelderIngelicht', target: '#gesloten' } },
    },
  },
});
