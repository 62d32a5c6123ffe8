import { veiligThuisSetup } from '../veilig-thuis.setup.ts';
import type { VeiligThuisEvent } from '../veilig-thuis.events.ts';

interface Begin {
  readonly event: VeiligThuisEvent;
}

/** Who asks advice keeps sight on safety: Veilig Thuis only thinks along. */
const zichtBijVrager = {
  type: 'geefZicht',
  params: ({ event }: Begin) => ({
    aan: event.type === 'CONTACT_ONTVANGEN' ? (event.gegevens.vrager ?? null) : null,
  }),
} as const;

/** Advice or melding? Left at once. */
export const kiezen = veiligThuisSetup.createStateConfig({
  meta: { titel: 'Advies of melding?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
  always: [
    { guard: 'isAdviesMetVrager', target: 'advies', actions: zichtBijVrager },
    { guard: 'isAdvies', target: 'advies' },
    { target: 'inBehandeling' },
  ],
});

const ALLEEN_VRAGER = 'Het gezin hoort niets van een advies: wie het vroeg, houdt zelf het contact.';
const wordtMelding = {
  target: '#inBehandeling',
  actions: ['onthoudContact', { type: 'geefZicht', params: { aan: null } }],
} as const;

/** Advice, which stays with the one who asked, until it becomes a melding. */
export const advies = veiligThuisSetup.createStateConfig({
  initial: 'gevraagd',
  meta: { titel: 'Advies', zonderKlok: ALLEEN_VRAGER },
  on: { MELDING_GEDAAN: wordtMelding, VERVOLGMELDING_ONTVANGEN: wordtMelding },
  states: {
    gevraagd: {
      meta: { titel: 'Advies gevraagd', termijnen: ['adviesGeven'], taken: ['adviesGeven'] },
      on: { ADVIES_GEGEVEN: { target: 'gegeven' } },
    },
    gegeven: {
      meta: { titel: 'Advies gegeven, nog niet gesloten', termijnen: ['zaakAfronden'], taken: ['zaakSluiten'] },
      on: { ADVIES_GEGEVEN: { actions: 'noteer' }, ZAAK_GESLOTEN: { target: '#gesloten' } },
    },
  },
});
