import { cjgSetup } from '../cjg-intake.setup.ts';
import { geweigerdeOverdracht, openOverdracht } from './overdracht.ts';

const NAAR_TOELEIDING = {
  naarRoute: 'toeleiding',
  urgentie: 'U4',
  bijAanvaard: '#nazorg',
  bijGeweigerd: '#toeleidingGeweigerd',
  gezin: {
    tekst:
      'Het besluit is er. Nu zoeken wij met u de hulpverlener die past. Tot die er is, blijven wij uw vaste contact.',
    wanneer: 'meteen',
    door: 'jeugdprofessional',
  },
} as const;

const besluitvorming = cjgSetup.createStateConfig({
  id: 'besluitvorming',
  meta: {
    titel: 'Besluitvorming',
    termijnen: ['besluitvorming'],
    taken: ['besluitVoorbereiden'],
    gezin: {
      tekst:
        'De gemeente neemt nu een besluit op uw aanvraag. U krijgt het besluit binnen twee weken. Wordt het later, dan hoort u dat met een nieuwe datum.',
      wanneer: 'meteen',
      door: 'besluitteam',
    },
  },
  on: {
    BESLUIT_GENOMEN: {
      target: '#bekendmaking',
      actions: [
        'onthoudBesluit',
        {
          type: 'legBesluitVast',
          params: ({ event }) => ({
            besluit: event.gegevens.besluit,
            grond: event.gegevens.grond ?? 'Jeugdwet 2.3 lid 1',
          }),
        },
      ],
    },
    NADER_ONDERZOEK_GEVRAAGD: { target: '#onderzoek' },
  },
});

const bekendmaking = cjgSetup.createStateConfig({
  id: 'bekendmaking',
  meta: {
    titel: 'Besluit genomen, nog bekend te maken',
    termijnen: ['bekendmaking'],
    taken: ['besluitBekendmaken'],
    gezin: {
      tekst: 'Er is een besluit. U krijgt het binnen enkele dagen op papier of digitaal, met uitleg.',
      wanneer: 'meteen',
      door: 'besluitteam',
    },
  },
  on: {
    BESLUIT_BEKENDGEMAAKT: [{ guard: 'isToegekend', target: 'toeleiding' }, { target: 'nazorg' }],
    // Awb 4:5 lid 4: buiten behandeling stellen was not made known in time, so the power is lost.
    TERMIJN_OVERSCHREDEN: {
      guard: { type: 'betreftTermijn', params: { termijn: 'buitenBehandeling' } },
      target: '#besluitvorming',
    },
  },
});

const toeleiding = cjgSetup.createStateConfig({
  initial: 'open',
  meta: { titel: 'Toeleiding naar hulp' },
  on: {
    OVERDRACHT_INGETROKKEN: {
      guard: { type: 'betreftOverdracht', params: { naarRoute: 'toeleiding' } },
      target: '#nazorg',
    },
  },
  states: {
    open: openOverdracht(NAAR_TOELEIDING),
    geweigerd: { id: 'toeleidingGeweigerd', ...geweigerdeOverdracht(NAAR_TOELEIDING, 'open') },
  },
});

/** The states round the besluit, and what follows from it. */
export const besluit = { besluitvorming, bekendmaking, toeleiding };
