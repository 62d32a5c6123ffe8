import type { GezinHoort } from '../../../libs/engine/route.ts';
import type { Urgentie } from '../../../libs/engine/acties.ts';
import type { Overdrachtsroute } from '../cjg-intake.codes.ts';
import { cjgIntakeOverdrachten } from '../cjg-intake.overdrachten.ts';
import { cjgSetup } from '../cjg-intake.setup.ts';

/** A hand-over to another route: to which, how urgent, and where each answer leads. */
export interface Overdracht {
  readonly naarRoute: Overdrachtsroute;
  readonly urgentie: Urgentie;
  readonly bijAanvaard: string;
  readonly bijGeweigerd: string;
  /** What the family hears. Left out where only a talk is safe: an automatic letter can reach the one who hurts. */
  readonly gezin?: GezinHoort;
}

/**
 * First phase of a hand-over: offered, and waiting for the answer. No answer in time escalates and never closes. Whatever else
 * ends this state takes the offer back, so that no offer is left hanging.
 */
export function openOverdracht({ naarRoute, urgentie, bijAanvaard, bijGeweigerd, gezin }: Overdracht) {
  const { ontvanger, termijn, metZicht } = cjgIntakeOverdrachten[naarRoute];
  const betreft = { type: 'betreftOverdracht', params: { naarRoute } } as const;
  return cjgSetup.createStateConfig({
    initial: 'aangeboden',
    meta: { titel: `Overdracht aan ${ontvanger} staat open`, termijnen: [termijn], ...(gezin && { gezin }) },
    entry: { type: 'biedOverdrachtAan', params: { naarRoute, urgentie } },
    exit: cjgSetup.enqueueActions(({ event, enqueue }) => {
      const beantwoord = event.type === 'OVERDRACHT_AANVAARD' || event.type === 'OVERDRACHT_GEWEIGERD';
      if (!beantwoord || event.gegevens.naarRoute !== naarRoute)
        enqueue({ type: 'trekOverdrachtIn', params: { naarRoute } });
    }),
    on: {
      OVERDRACHT_AANVAARD: {
        guard: { type: 'isAanvaard', params: { naarRoute, metZicht } },
        target: bijAanvaard,
        actions: cjgSetup.enqueueActions(({ event, enqueue }) => {
          if (event.type !== 'OVERDRACHT_AANVAARD') return;
          const { ontvanger: door } = event.gegevens;
          enqueue({
            type: 'sluitOverdracht',
            params: { naarRoute, fase: 'aanvaard', ontvanger: door, reden: null },
          });
          if (metZicht) enqueue({ type: 'geefZicht', params: { aan: door } });
        }),
      },
      OVERDRACHT_GEWEIGERD: {
        guard: betreft,
        target: bijGeweigerd,
        actions: {
          type: 'sluitOverdracht',
          params: ({ event }) => ({
            naarRoute,
            fase: 'geweigerd' as const,
            ontvanger: null,
            reden: event.gegevens.reden,
          }),
        },
      },
    },
    states: {
      aangeboden: {
        meta: { titel: `Aangeboden aan ${ontvanger}` },
        on: {
          TERMIJN_OVERSCHREDEN: { guard: { type: 'betreftTermijn', params: { termijn } }, target: 'geenAntwoord' },
        },
      },
      geenAntwoord: {
        meta: { titel: `Geen antwoord van ${ontvanger}: leidinggevenden aan zet`, taken: ['overdrachtEscaleren'] },
      },
    },
  });
}

const NA_WEIGERING: GezinHoort = {
  tekst: 'Een andere organisatie kan u nog niet overnemen. Wij blijven uw vaste contact en zoeken een oplossing.',
  wanneer: 'meteen',
  door: 'jeugdprofessional',
};

/** After a refusal: the sender is owner as before, and mends it or finds another way. */
export function geweigerdeOverdracht({ naarRoute, gezin }: Overdracht, opnieuw: string) {
  const { ontvanger } = cjgIntakeOverdrachten[naarRoute];
  return cjgSetup.createStateConfig({
    meta: {
      titel: `Geweigerd door ${ontvanger}`,
      termijnen: ['overdrachtHerstel'],
      taken: ['overdrachtHerstellen'],
      ...(gezin && { gezin: NA_WEIGERING }),
    },
    on: {
      OVERDRACHT_OPNIEUW_AANGEBODEN: {
        guard: { type: 'betreftOverdracht', params: { naarRoute } },
        target: opnieuw,
      },
    },
  });
}
