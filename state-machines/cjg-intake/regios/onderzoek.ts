import { and } from 'xstate';

import { cjgSetup } from '../cjg-intake.setup.ts';

const aanmelding = cjgSetup.createStateConfig({
  initial: 'ontvangen',
  meta: {
    titel: 'Aanmelding',
    termijnen: ['eersteContact', 'onderzoek'],
    taken: ['eersteContactLeggen'],
    gezin: {
      tekst:
        'Wij hebben uw vraag ontvangen. Binnen vijf werkdagen spreekt iemand van ons team met u. Is het eerder nodig? Bel ons.',
      wanneer: 'meteen',
      door: 'intake',
    },
  },
  states: {
    ontvangen: {
      meta: { titel: 'Ontvangen: eerst de veiligheid' },
      on: { VEILIGHEID_BEOORDEELD: { target: 'teContacteren' }, EERSTE_CONTACT_GELEGD: { target: '#contactGelegd' } },
    },
    teContacteren: {
      meta: { titel: 'Veiligheid beoordeeld, eerste contact nog te leggen' },
      on: { EERSTE_CONTACT_GELEGD: { target: '#vraagverheldering' } },
    },
  },
});

const inOnderzoek = cjgSetup.createStateConfig({
  id: 'onderzoek',
  initial: 'inGesprek',
  meta: {
    titel: 'Onderzoek',
    termijnen: ['onderzoek'],
    taken: ['onderzoekDoen'],
    gezin: {
      tekst:
        'Samen met u zoeken wij uit wat er nodig is. Dat duurt hoogstens zes weken vanaf uw aanmelding. Wordt het later, dan hoort u dat van ons met een nieuwe datum.',
      wanneer: 'meteen',
      door: 'jeugdprofessional',
    },
  },
  states: {
    inGesprek: {
      meta: { titel: 'In gesprek met het gezin' },
      on: {
        SCHOOLOVERLEG_GEVRAAGD: { target: 'wachtOpSchool' },
        DESKUNDIGE_GEVRAAGD: { target: 'wachtOpDeskundige' },
        ONDERZOEK_AFGEROND: [
          { guard: 'isVoorzieningNodig', target: '#planMaken' },
          { guard: 'gaatAnderRechtVoor', target: '#opWegNaarBesluit.anderRecht' },
          { guard: 'isVrijToegankelijk', target: '#adviesEnKorteHulp' },
          { target: '#naarBesluit' },
        ],
      },
    },
    /** D6. No answer from school does not hold up the child. */
    wachtOpSchool: {
      meta: { titel: 'Wacht op overleg met de school', termijnen: ['schooloverleg'], taken: ['schoolBenaderen'] },
      on: {
        SCHOOLOVERLEG_GEVOERD: { target: 'inGesprek' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'schooloverleg' } },
          target: 'inGesprek',
        },
      },
    },
    wachtOpDeskundige: {
      meta: {
        titel: 'Wacht op advies van een deskundige',
        termijnen: ['deskundigenadvies'],
        taken: ['adviesDeskundige'],
      },
      on: { DESKUNDIGE_GAF_ADVIES: { target: 'inGesprek' } },
    },
  },
});

/** The states from aanmelding to plan. Decisions D3 to D6 are taken here. */
export const onderzoek = {
  aanmelding,
  contactGelegd: cjgSetup.createStateConfig({
    id: 'contactGelegd',
    meta: {
      titel: 'Contact gelegd, veiligheid nog te beoordelen',
      termijnen: ['onderzoek'],
      gezin: {
        tekst: 'Fijn dat wij elkaar spraken. Wij kijken altijd eerst of iedereen veilig is en bellen u daarna.',
        wanneer: 'meteen',
        door: 'jeugdprofessional',
      },
    },
    on: { VEILIGHEID_BEOORDEELD: { target: 'vraagverheldering' } },
  }),
  vraagverheldering: cjgSetup.createStateConfig({
    id: 'vraagverheldering',
    meta: {
      titel: 'Vraagverheldering',
      termijnen: ['onderzoek'],
      taken: ['vraagVerhelderen'],
      gezin: {
        tekst: 'Wij bespreken met u wat er speelt, wat goed gaat en wat u zelf wilt. U mag iemand meenemen.',
        wanneer: 'meteen',
        door: 'jeugdprofessional',
      },
    },
    on: {
      VRAAG_VERHELDERD: [
        { guard: and(['isOnderzoekNodig', 'isToestemmingGeregeld']), target: 'onderzoek' },
        { guard: 'isAdviesGenoeg', target: 'adviesEnKorteHulp' },
        { guard: 'isZonderMedewerking', target: 'naarBesluit' },
      ],
    },
  }),
  /** D3: own strength and free provision first. */
  adviesEnKorteHulp: cjgSetup.createStateConfig({
    id: 'adviesEnKorteHulp',
    meta: {
      titel: 'Advies en korte hulp',
      termijnen: ['korteHulp'],
      taken: ['korteHulpGeven'],
      gezin: {
        tekst:
          'U krijgt advies en korte hulp. Over zes weken bespreken wij of het genoeg is. Is het niet genoeg, dan kijken wij verder.',
        wanneer: 'meteen',
        door: 'jeugdprofessional',
      },
    },
    on: {
      ADVIES_AFGEROND: [
        { guard: 'isGeholpen', target: 'naarBesluit' },
        { guard: 'isToestemmingGeregeld', target: 'onderzoek' },
        { target: 'vraagverheldering' },
      ],
    },
  }),
  onderzoek: inOnderzoek,
  plan: cjgSetup.createStateConfig({
    id: 'planMaken',
    meta: {
      titel: 'Plan maken',
      termijnen: ['onderzoek'],
      taken: ['planMaken'],
      gezin: {
        tekst: 'Wij maken met u een plan. Uw eigen plan gaat voor. U ziet het plan voordat het vaststaat.',
        wanneer: 'meteen',
        door: 'jeugdprofessional',
      },
    },
    on: {
      PLAN_VASTGESTELD: [
        {
          guard: and(['isPgbToetsNodig', 'isToestemmingGeregeld', 'isFamiliegroepsplanBesproken']),
          target: 'pgbToets',
        },
        { guard: and(['isToestemmingGeregeld', 'isFamiliegroepsplanBesproken']), target: 'naarBesluit' },
      ],
    },
  }),
  /** D5. The judgement goes into the besluit; it never stops the help itself. */
  pgbToets: cjgSetup.createStateConfig({
    meta: {
      titel: 'Pgb-wens wordt getoetst',
      termijnen: ['onderzoek', 'pgbToets'],
      taken: ['pgbToetsen'],
      gezin: {
        tekst:
          'U wilt de hulp zelf regelen met een persoonsgebonden budget. Wij kijken met u of dat past. Dat duurt hoogstens twee weken.',
        wanneer: 'meteen',
        door: 'jeugdprofessional',
      },
    },
    on: { PGB_GETOETST: { target: 'naarBesluit' } },
  }),
};
