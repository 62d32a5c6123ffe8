const zoekVerder = [{ guard: 'isAlternatiefGevonden', target: 'gevonden' }, { target: 'zonderAlternatief' }] as const;

/** Provider and toeleider look for another place, together with the family. Source: PD 003, duty of both. */
const alternatief = {
  initial: 'zoeken',
  meta: { titel: 'Andere plek zoeken' },
  states: {
    zoeken: {
      meta: {
        titel: 'Aanbieder en toeleider zoeken met het gezin een andere plek',
        termijnen: ['alternatiefZoeken'],
        taken: ['alternatiefZoeken'],
        gezin: {
          tekst: 'Het wachten duurt te lang. Wij zoeken met u en de aanbieder of er ergens anders eerder plek is.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: { ALTERNATIEF_GEZOCHT: zoekVerder },
    },
    /** The family would rather wait, or there is none: asked again for as long as the child waits. */
    zonderAlternatief: {
      meta: {
        titel: 'Nog geen andere plek; wachten wordt opnieuw besproken',
        termijnen: ['wachtHerbezien'],
        taken: ['wachtenBespreken'],
        gezin: {
          tekst: 'Er is nu geen andere plek, of u wacht liever. Wij bespreken dit elke paar weken opnieuw met u.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        ALTERNATIEF_GEZOCHT: zoekVerder,
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'wachtHerbezien' } },
          target: 'zoeken',
        },
      },
    },
    gevonden: {
      meta: { titel: 'Andere plek gevonden', zonderKlok: 'De overstap loopt in de hoofdlijn.' },
      on: { ALTERNATIEF_GEZOCHT: { target: 'zonderAlternatief' } },
    },
  },
} as const;

const bespreek = [{ guard: 'isOverbruggingAanvaard', target: 'loopt' }, { target: 'zonderOverbrugging' }] as const;

/** Help for the time in between: offered, and what came of it recorded. */
const overbrugging = {
  initial: 'aanTeBieden',
  meta: { titel: 'Overbruggingszorg' },
  states: {
    aanTeBieden: {
      meta: {
        titel: 'Overbruggingszorg aan te bieden',
        termijnen: ['overbruggingAanbieden'],
        taken: ['overbruggingAanbieden'],
        gezin: {
          tekst: 'U hoeft niet zonder hulp te wachten. Wij bespreken met u welke hulp er in de tussentijd kan zijn.',
          wanneer: { aantal: 1, eenheid: 'dagen' },
          door: 'jeugdprofessional',
        },
      },
      on: { OVERBRUGGINGSZORG_BESPROKEN: bespreek },
    },
    loopt: {
      meta: { titel: 'Overbruggingszorg loopt', zonderKlok: 'Er is hulp; de wachttijd zelf loopt ernaast door.' },
      on: { OVERBRUGGINGSZORG_BESPROKEN: bespreek },
    },
    zonderOverbrugging: {
      meta: {
        titel: 'Zonder overbruggingszorg: afgewezen of niet beschikbaar',
        termijnen: ['overbruggingHerbezien'],
        taken: ['overbruggingBespreken'],
        gezin: {
          tekst: 'Er is nu geen hulp voor de tussentijd, of u wilt die niet. Bedenkt u zich? Bel ons.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        OVERBRUGGINGSZORG_BESPROKEN: bespreek,
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'overbruggingHerbezien' } },
          target: 'aanTeBieden',
        },
      },
    },
  },
} as const;

/** At one and a half times the norm the region is asked. */
const regio = {
  initial: 'nietNodig',
  meta: { titel: 'Regionale escalatie' },
  states: {
    nietNodig: {
      meta: { titel: 'Regio nog niet aan zet', zonderKlok: 'De klok van anderhalf keer de norm loopt ernaast.' },
      on: { TERMIJN_OVERSCHREDEN: { guard: 'isRegionaleGrensBereikt', target: 'gevraagd' } },
    },
    gevraagd: {
      id: 'regioGevraagd',
      meta: {
        titel: 'Wachttijd voorgelegd aan de regio',
        termijnen: ['regioAntwoord'],
        taken: ['regioVragen'],
        gezin: {
          tekst: 'Het wachten duurt veel te lang. De leidinggevende vraagt nu hulp aan de hele regio.',
          wanneer: 'meteen',
          door: 'teamleider',
        },
      },
      on: { REGIO_GEANTWOORD: [{ guard: 'isOplossingVanRegio', target: 'geantwoord' }, { actions: 'noteer' }] },
    },
    geantwoord: {
      meta: { titel: 'De regio heeft een oplossing geboden', zonderKlok: 'De oplossing loopt in de hoofdlijn.' },
      on: { TERMIJN_OVERSCHREDEN: { guard: 'isRegionaleGrensBereikt', target: 'gevraagd' } },
    },
  },
} as const;

/** What is owed to a child that waits longer than the norm. Nothing here ends the wait or the zaak. Source: domain reference 2.3. */
export const bovenNorm = {
  id: 'bovenNorm',
  type: 'parallel',
  meta: { titel: 'Wacht langer dan de norm' },
  states: { alternatief, overbrugging, regio },
} as const;
