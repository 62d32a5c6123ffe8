import { geslotenSetup } from '../gesloten-jeugdhulp.setup.ts';

const JB = 'jeugdbeschermer';

const opgenomen = geslotenSetup.createStateConfig({
  type: 'parallel',
  meta: { titel: 'Opgenomen' },
  on: { VERBLIJF_BEEINDIGD: { target: '#zichtBeleggen' } },
  states: {
    plan: {
      initial: 'teMaken',
      meta: { titel: 'Hulpverleningsplan' },
      states: {
        teMaken: {
          meta: {
            titel: 'Plan te maken',
            termijnen: ['planGesloten'],
            taken: ['planMaken'],
            gezin: {
              tekst: 'Er komt een plan: waarom je hier bent, wat er moet gebeuren en hoelang het duurt. Jij praat mee.',
              wanneer: 'meteen',
              door: 'jeugdprofessional',
            },
          },
          on: { PLAN_GESLOTEN_VASTGESTELD: { target: 'vastgesteld' } },
        },
        vastgesteld: {
          meta: { titel: 'Plan vastgesteld', zonderKlok: 'Het einde van de machtiging staat als grens bij de zaak.' },
          on: { PLAN_GESLOTEN_VASTGESTELD: { actions: 'noteer' } },
        },
      },
    },
    /** Only an opname after conditions were broken is decided by the provider; then the jeugdige has it in writing. */
    mededeling: {
      initial: 'nietNodig',
      meta: { titel: 'Mededeling van de opname' },
      states: {
        nietNodig: {
          meta: { titel: 'Niet nodig of gedaan', zonderKlok: 'Er is niets te doen.' },
        },
        nodig: {
          id: 'mededelingNodig',
          meta: {
            titel: 'Opname schriftelijk mee te delen',
            termijnen: ['mededelingOpname'],
            taken: ['opnameMeedelen'],
            gezin: {
              tekst: 'Je bent opgenomen omdat de voorwaarden niet lukten. Je krijgt dit binnen vier dagen op papier.',
              wanneer: 'meteen',
              door: 'jeugdprofessional',
            },
          },
          on: { OPNAME_MEEGEDEELD: { target: 'nietNodig' } },
        },
      },
    },
  },
});

/** What a machtiging makes possible, for as long as it holds. Source: Jeugdwet 6.1.2-6.1.12, 6.2.9. */
export const verblijf = geslotenSetup.createStateConfig({
  id: 'machtigingActief',
  initial: 'teGebruiken',
  meta: { titel: 'Machtiging geldt', grenzen: ['eindeMachtiging'] },
  on: {
    MACHTIGING_GESLOTEN_BESLIST: [{ guard: 'isAfgewezen', actions: 'noteer' }, { actions: 'onthoudMachtiging' }],
    TERMIJN_OVERSCHREDEN: [
      { guard: { type: 'betreftTermijn', params: { termijn: 'eindeMachtiging' } }, target: '#geslotenNagaan' },
      { guard: { type: 'betreftTermijn', params: { termijn: 'instemmingIngetrokken' } }, target: '#geslotenNagaan' },
    ],
  },
  states: {
    teGebruiken: {
      id: 'opnameMogelijk',
      meta: {
        titel: 'Machtiging nog niet gebruikt',
        termijnen: ['machtigingOngebruikt'],
        taken: ['opnameRegelen'],
        gezin: {
          tekst: 'De kinderrechter vindt gesloten jeugdhulp nodig. Je jeugdbeschermer vertelt wanneer en waar.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        OPNAME_GEDAAN: { target: 'opgenomen' },
        TERMIJN_OVERSCHREDEN: {
          guard: { type: 'betreftTermijn', params: { termijn: 'machtigingOngebruikt' } },
          target: '#geslotenNagaan',
        },
      },
    },
    onderVoorwaarden: {
      id: 'onderVoorwaarden',
      meta: {
        titel: 'Onder voorwaarden niet opgenomen',
        taken: ['voorwaardenVolgen'],
        zonderKlok: 'Het einde van de machtiging staat als grens bij de zaak.',
      },
      on: { OPNAME_BESLOTEN: { target: '#mededelingNodig' } },
    },
    opgenomen,
  },
});
