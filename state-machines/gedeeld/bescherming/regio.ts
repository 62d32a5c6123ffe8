import { and } from 'xstate';

const alsAcuut = { guard: 'isAcuutEnMag', target: 'acuut', actions: 'volgKlasse' } as const;
const alsVeilig = { guard: 'isVeiligEnMag', target: 'veilig', actions: 'volgKlasse' } as const;
const alsOnveilig = { guard: 'magKlasse', target: 'onveilig', actions: 'volgKlasse' } as const;
const blijft = { guard: 'magKlasse', actions: 'volgKlasse' } as const;
/** Lighter: a proposal, until somebody else confirms it. */
const voorstel = { guard: 'isLichterMetReden', actions: 'volgKlasse' } as const;
const bevestigd = [
  { guard: 'isVeiligVolgensTweede', target: 'veilig', actions: 'volgKlasse' },
  { guard: 'isTweedePersoon', target: 'onveilig', actions: 'volgKlasse' },
] as const;

/**
 * Safety beside a main line of the protective chain: a class that everybody may raise and only two persons lower, and an alarm when
 * it does not become safe in time. What the alarm leads to, the main line says: it hears `ALARM_OPGEPAKT` as well. Nothing is sent
 * to the family by itself: a letter can reach the one who hurts. Source: domain reference 4.5, 5.
 */
export const beschermingsregio = {
  initial: 'teWegen',
  meta: {
    titel: 'Veiligheid',
    gezin: {
      tekst: 'Wij kijken steeds of uw kind veilig is. Wat wij zien, bespreken wij met u.',
      wanneer: { aantal: 1, eenheid: 'dagen' },
      door: 'jeugdprofessional',
    },
  },
  on: { VEILIGHEIDSSIGNAAL_ONTVANGEN: { actions: 'noteer' } },
  states: {
    teWegen: {
      meta: { titel: 'Veiligheid te wegen', termijnen: ['veiligheidscheck'], taken: ['veiligheidWegen'] },
      on: {
        VEILIGHEID_GEWOGEN: [alsAcuut, alsVeilig, alsOnveilig, voorstel],
        LICHTERE_WEGING_BEVESTIGD: bevestigd,
      },
    },
    veilig: {
      id: 'veiligGewogen',
      meta: { titel: 'Veilig', zonderKlok: 'Er is niets te doen; een nieuw signaal opent de weging opnieuw.' },
      on: { VEILIGHEID_GEWOGEN: [alsAcuut, alsOnveilig], VEILIGHEIDSSIGNAAL_ONTVANGEN: { target: 'teWegen' } },
    },
    /** The clock runs until it is safe: a judgement that is lighter but not safe does not begin it anew. */
    onveilig: {
      meta: {
        titel: 'Niet veilig: verbetering wordt gevolgd',
        termijnen: ['veiligheidsverbetering'],
        taken: ['verbeteringVolgen'],
      },
      on: {
        VEILIGHEID_GEWOGEN: [alsAcuut, blijft, voorstel],
        LICHTERE_WEGING_BEVESTIGD: [bevestigd[0], { guard: 'isTweedePersoon', actions: 'volgKlasse' }],
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'veiligheidsverbetering' } },
          target: 'alarm',
        },
      },
    },
    alarm: {
      id: 'veiligheidsalarm',
      meta: {
        titel: 'Alarm: de veiligheid verbetert niet',
        termijnen: ['alarmOppakken'],
        taken: ['alarmOppakken'],
      },
      on: {
        VEILIGHEID_GEWOGEN: [alsAcuut, blijft, voorstel],
        LICHTERE_WEGING_BEVESTIGD: bevestigd,
        ALARM_OPGEPAKT: { target: 'onveilig' },
      },
    },
    acuut: {
      id: 'veiligheidAcuut',
      meta: { titel: 'Acuut gevaar: nu handelen', termijnen: ['acuutHandelen'], taken: ['acuutHandelen'] },
      on: {
        VEILIGHEID_GEWOGEN: [{ guard: 'isAcuutEnMag', actions: 'noteer' }, voorstel],
        LICHTERE_WEGING_BEVESTIGD: bevestigd,
      },
    },
  },
} as const;

/** While only closing is left, a request is not of this zaak any more: it needs a judgement of its own. */
const bezig = 'isHoofdlijnBezig';
const vervolgAcuut = {
  guard: and([bezig, 'isVervolgAcuut']),
  target: '#veiligheidAcuut',
  actions: 'volgKlasse',
} as const;
const vervolgGenoteerd = { guard: bezig, actions: 'volgKlasse' } as const;

/**
 * `beschermingsregio` of a route where somebody can ask again about the same child. That raises the class at once and never lowers it. A
 * child that still had to be judged must be judged as before: a request takes no clock away.
 */
export const beschermingsregioMetVervolg = {
  ...beschermingsregio,
  on: { ...beschermingsregio.on, VERVOLGVERZOEK_ONTVANGEN: [vervolgAcuut, vervolgGenoteerd] },
  states: {
    ...beschermingsregio.states,
    veilig: {
      ...beschermingsregio.states.veilig,
      on: {
        ...beschermingsregio.states.veilig.on,
        VERVOLGVERZOEK_ONTVANGEN: [
          vervolgAcuut,
          { guard: and([bezig, 'isVervolgZwaarder']), target: 'onveilig', actions: 'volgKlasse' },
          { guard: bezig, target: 'teWegen' },
        ],
      },
    },
    acuut: {
      ...beschermingsregio.states.acuut,
      on: { ...beschermingsregio.states.acuut.on, VERVOLGVERZOEK_ONTVANGEN: vervolgGenoteerd },
    },
  },
} as const;
