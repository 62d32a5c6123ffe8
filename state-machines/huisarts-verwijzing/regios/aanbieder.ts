import { not } from 'xstate';

import type { VerwijzingGemeld } from '../huisarts-verwijzing.events.ts';
import { verwijzingSetup } from '../huisarts-verwijzing.setup.ts';
import { afwijzing } from './afwijzing.ts';
import { NIEUW_VERZOEK } from './nieuw-verzoek.ts';
import { verzoek } from './verzoek.ts';
import { wachten } from './wachten.ts';

const aangemeld = verwijzingSetup.createStateConfig({
  id: 'aangemeld',
  meta: {
    titel: 'Aangemeld, wacht op de intake',
    termijnen: ['aanmeldwachttijd', 'aanmeldwachttijdRegio'],
    taken: ['intakeVolgen'],
  },
  on: {
    INTAKE_GEHOUDEN: { target: '#beoordeling' },
    AANMELDING_GEWEIGERD: { target: '#andereAanbieder' },
    VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK,
  },
});

/** Looking again, together. The total waiting time runs on from the first aanmelding. */
const andereAanbieder = verwijzingSetup.createStateConfig({
  id: 'andereAanbieder',
  meta: {
    titel: 'Op zoek naar een andere aanbieder',
    termijnen: ['aanmelden'],
    taken: ['aanmeldenVolgen'],
    gezin: {
      tekst: 'Deze hulpverlener kan u niet helpen. Wij zoeken met u een andere. De tijd dat u al wacht, telt mee.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  on: {
    AANMELDING_BIJ_AANBIEDER: { target: '#aangemeld' },
    VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK,
  },
});

const beoordeling = verwijzingSetup.createStateConfig({
  id: 'beoordeling',
  meta: { titel: 'Beoordeling door de aanbieder', termijnen: ['beoordeling'], taken: ['beoordelingVolgen'] },
  on: {
    BEOORDELING_AFGEROND: [
      { guard: 'isHulpNodig', target: '#teVerzoeken' },
      { guard: 'isAndereHulpNodig', target: '#andereAanbieder' },
      { target: '#zonderVerwijzing' },
    ],
    AANMELDING_GEWEIGERD: { target: '#andereAanbieder' },
    VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK,
  },
});

const teVerzoeken = verwijzingSetup.createStateConfig({
  id: 'teVerzoeken',
  meta: {
    titel: 'Beoordeeld, verzoek om toewijzing verwacht',
    termijnen: ['verzoekVerzenden'],
    taken: ['verzoekNavragen'],
  },
  on: { VERZOEK_OM_TOEWIJZING_ONTVANGEN: NIEUW_VERZOEK },
});

/** From intake to the first day of help. */
const naIntake = verwijzingSetup.createStateConfig({
  initial: 'beoordeling',
  meta: {
    titel: 'Na de intake, de hulp is nog niet begonnen',
    termijnen: ['behandelwachttijd', 'behandelwachttijdRegio'],
  },
  states: {
    beoordeling,
    teVerzoeken,
    verzoek,
    ...afwijzing,
    toegewezen: {
      id: 'toegewezen',
      meta: {
        titel: 'Toegewezen, wacht op het begin van de hulp',
        taken: ['startVolgen'],
        gezin: {
          tekst: 'De hulp kan beginnen. De hulpverlener maakt met u een afspraak. Hoort u niets? Bel ons.',
          wanneer: 'meteen',
          door: 'jeugdprofessional',
        },
      },
      on: {
        HULP_BEGONNEN: { guard: 'isAlBegonnen', target: '#begonnen', actions: 'onthoudBegin' },
        ZORG_GESTART: { guard: 'isAlBegonnen', target: '#naHulp' },
      },
    },
  },
});

/** The norms, and where the region hears of them. */
const WACHTTIJDEN = [
  'aanmeldwachttijd',
  'aanmeldwachttijdRegio',
  'behandelwachttijd',
  'behandelwachttijdRegio',
  'totaleWachttijd',
  'totaleWachttijdRegio',
] as const;

/** Waiting that the family asks for, as a part of its own. */
const stilTot = (termijn: (typeof WACHTTIJDEN)[number]) =>
  ({
    type: 'schortOpTot',
    params: ({ event }: { readonly event: VerwijzingGemeld<'UITSTEL_AFGESPROKEN'> }) => ({
      termijn,
      grond: 'uitstelOpVerzoek',
      tot: event.gegevens.tot,
    }),
  }) as const;

/** With a provider, until the help begins: the way there, and beside it what waiting too long asks. */
export const bijAanbieder = verwijzingSetup.createStateConfig({
  id: 'bijAanbieder',
  type: 'parallel',
  meta: {
    titel: 'Bij de aanbieder, de hulp is nog niet begonnen',
    termijnen: ['totaleWachttijd', 'totaleWachttijdRegio'],
    gezin: {
      tekst:
        'U wacht op hulp. De hulpverlener vertelt u hoelang het duurt. Duurt het lang, of gaat het niet goed? Bel ons.',
      wanneer: { aantal: 1, eenheid: 'weken' },
      door: 'jeugdprofessional',
    },
  },
  on: {
    UITSTEL_AFGESPROKEN: {
      guard: 'isUitstelInToekomst',
      actions: WACHTTIJDEN.map(stilTot),
    },
  },
  states: {
    weg: {
      initial: 'aangemeld',
      meta: { titel: 'Weg naar de hulp' },
      // An open verzoek is answered first: every verzoek ends in a toewijzing or a refusal (iJw OP274).
      on: { ANDERE_AANBIEDER_GEKOZEN: { guard: not('isVerzoekOpen'), target: '#aangemeld' } },
      states: { aangemeld, andereAanbieder, naIntake },
    },
    wachten,
  },
});
