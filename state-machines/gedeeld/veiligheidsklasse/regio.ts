import type { Veiligheidsklasse } from '../../../libs/triage/klasse.ts';

const klasse = (naam: Veiligheidsklasse) => ({ type: 'betreftKlasse', params: { klasse: naam } }) as const;

const naarAcuut = { guard: klasse('acuut'), target: '#klasseAcuut' } as const;
const naarOnveilig = { guard: klasse('onveilig'), target: '#klasseOnveilig' } as const;
const naarZorgelijk = { guard: klasse('zorgelijk'), target: '#klasseZorgelijk' } as const;
const blijft = (naam: Veiligheidsklasse) => ({ guard: klasse(naam), actions: 'noteer' }) as const;

/** What the zaak remembers of it, for who takes over when it may have ended. */
const onthoud = (naam: Veiligheidsklasse) => ({ type: 'onthoudKlasse', params: { klasse: naam } }) as const;

/** Every event of a route that can raise the class, with the same alternatives. */
function bij<Type extends string, Keuze>(typen: readonly Type[], keuze: Keuze): Readonly<Record<Type, Keuze>> {
  return Object.fromEntries(typen.map((type) => [type, keuze])) as Readonly<Record<Type, Keuze>>;
}

const doorTwee = (naar: Veiligheidsklasse, target: string) =>
  ({ guard: { type: 'isVerlagingVanTwee', params: { naar } }, target, actions: 'vergeetVerlaging' }) as const;

const voorgesteld = {
  meta: {
    titel: 'Lagere klasse voorgesteld: een ander beoordeelt dat',
    termijnen: ['verlagingBeoordelen'],
    taken: ['verlagingBeoordelen'],
  },
} as const;
const terug = { guard: 'isOneens', target: 'geldend', actions: 'vergeetVerlaging' } as const;

function voorstel(dan: Veiligheidsklasse) {
  return {
    geldend: {
      meta: { titel: 'Geen voorstel om te verlagen', zonderKlok: 'Wat te doen is, loopt ernaast.' },
      on: {
        VERLAGING_VOORGESTELD: {
          guard: { type: 'isVoorstelLager', params: { dan } },
          target: 'voorgesteld',
          actions: 'onthoudVerlaging',
        },
      },
    },
  } as const;
}

/** What must happen at once when a child is in danger now. */
const actie = {
  initial: 'nodig',
  meta: { titel: 'Directe actie' },
  states: {
    nodig: {
      meta: { titel: 'Directe actie nodig', termijnen: ['acuteActie'], taken: ['acuutHandelen'] },
      on: { ACUTE_ACTIE_GEDAAN: { target: 'gedaan' } },
    },
    gedaan: {
      meta: { titel: 'Directe actie gedaan', zonderKlok: 'Het vervolg loopt in de hoofdlijn.' },
      on: {
        ACUTE_ACTIE_GEDAAN: { actions: 'noteer' },
        VERVOLGMELDING_ONTVANGEN: { guard: klasse('acuut'), target: 'nodig' },
      },
    },
  },
} as const;

/**
 * The safety class, beside the main line for as long as a zaak lasts. One person raises it; two lower it, with a reason. What the
 * family hears about it, it hears in a talk: a letter can reach the one who hurts.
 * @param verhogend events of the route that carry a `klasse` and so can raise it
 */
export function klasseregio<const Type extends string>(verhogend: readonly Type[]) {
  const bepaald = 'VEILIGHEIDSKLASSE_BEPAALD';
  return {
    initial: 'teBepalen',
    meta: { titel: 'Veiligheidsklasse' },
    states: {
      teBepalen: {
        id: 'klasseTeBepalen',
        meta: { titel: 'Klasse nog te bepalen', zonderKlok: 'De klok daarvan loopt in de hoofdlijn.' },
        on: bij([bepaald, ...verhogend], [naarAcuut, naarOnveilig, naarZorgelijk] as const),
      },
      zorgelijk: {
        id: 'klasseZorgelijk',
        meta: { titel: 'Zorgelijk', zonderKlok: 'Wat te doen is, loopt in de hoofdlijn.' },
        entry: onthoud('zorgelijk'),
        on: {
          [bepaald]: [naarAcuut, naarOnveilig, blijft('zorgelijk')],
          ...bij(verhogend, [naarAcuut, naarOnveilig] as const),
        },
      },
      onveilig: {
        id: 'klasseOnveilig',
        initial: 'geldend',
        meta: { titel: 'Onveilig' },
        entry: onthoud('onveilig'),
        on: { [bepaald]: [naarAcuut, blijft('onveilig')], ...bij(verhogend, [naarAcuut] as const) },
        states: {
          ...voorstel('onveilig'),
          voorgesteld: {
            ...voorgesteld,
            on: { VERLAGING_BEOORDEELD: [doorTwee('zorgelijk', '#klasseZorgelijk'), terug] },
          },
        },
      },
      acuut: {
        id: 'klasseAcuut',
        type: 'parallel',
        meta: { titel: 'Acuut onveilig' },
        entry: onthoud('acuut'),
        on: { [bepaald]: blijft('acuut') },
        states: {
          actie,
          verlaging: {
            initial: 'geldend',
            meta: { titel: 'Verlaging van de klasse' },
            states: {
              ...voorstel('acuut'),
              voorgesteld: {
                ...voorgesteld,
                on: {
                  VERLAGING_BEOORDEELD: [
                    doorTwee('onveilig', '#klasseOnveilig'),
                    doorTwee('zorgelijk', '#klasseZorgelijk'),
                    terug,
                  ],
                },
              },
            },
          },
        },
      },
    },
  } as const;
}

const overgenomen = (naam: Veiligheidsklasse, target: string) =>
  ({ guard: { type: 'isOvergenomenKlasse', params: { klasse: naam } }, target }) as const;

/** `klasseregio` of a route that takes zaken over: it begins with the class of who handed it over, so that no hand-over makes it lighter. */
export function klasseregioNaOverdracht<const Type extends string>(verhogend: readonly Type[]) {
  const regio = klasseregio(verhogend);
  const always = [
    overgenomen('acuut', '#klasseAcuut'),
    overgenomen('onveilig', '#klasseOnveilig'),
    overgenomen('zorgelijk', '#klasseZorgelijk'),
  ] as const;
  return { ...regio, states: { ...regio.states, teBepalen: { ...regio.states.teBepalen, always } } } as const;
}
