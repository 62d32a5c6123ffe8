import { giSetup, isEindeMogelijk } from '../gi-uitvoering.setup.ts';

const JB = 'jeugdbeschermer';
const bij = (termijn: string) => ({ type: 'betreftTermijn', params: { termijn } }) as const;

/** Leave to let the child live elsewhere: it lapses unused after three months, and never by a clock alone. Source: BW 1:265b-265c. */
export const machtiging = giSetup.createStateConfig({
  initial: 'geen',
  meta: { titel: 'Machtiging uithuisplaatsing' },
  on: { MAATREGEL_GEEINDIGD: { guard: isEindeMogelijk, target: '.geen' } },
  states: {
    geen: {
      meta: { titel: 'Geen machtiging', zonderKlok: 'Er is niets uit te voeren.' },
      on: { MACHTIGING_VERLEEND: { target: 'geldt', actions: 'onthoudMachtiging' } },
    },
    geldt: {
      initial: 'ongebruikt',
      meta: { titel: 'Machtiging geldt', grenzen: ['eindeMachtiging'] },
      on: {
        MACHTIGING_VERLEEND: { actions: 'onthoudMachtiging' },
        TERMIJN_OVERSCHREDEN: { guard: bij('eindeMachtiging'), target: 'nagaan' },
      },
      states: {
        ongebruikt: {
          meta: {
            titel: 'Nog niet, of niet meer, gebruikt',
            termijnen: ['machtigingOngebruikt'],
            taken: ['machtigingGebruiken'],
            gezin: {
              tekst: 'Uw kind mag ergens anders wonen. Uw jeugdbeschermer bespreekt met u of en wanneer dat gebeurt.',
              wanneer: { aantal: 1, eenheid: 'dagen' },
              door: JB,
            },
          },
          on: {
            UITHUISPLAATSING_UITGEVOERD: { target: 'gebruikt' },
            TERMIJN_OVERSCHREDEN: { guard: bij('machtigingOngebruikt'), target: '#machtigingNagaan' },
          },
        },
        gebruikt: {
          id: 'machtigingGebruikt',
          meta: { titel: 'Kind woont elders', zonderKlok: 'Het einde staat als grens bij de zaak.' },
          on: { KIND_THUISGEPLAATST: { target: 'ongebruikt' } },
        },
      },
    },
    nagaan: {
      id: 'machtigingNagaan',
      meta: {
        titel: 'Ongebruikt of voorbij: nagaan of zij nog geldt',
        grenzen: ['eindeMachtiging'],
        termijnen: ['machtigingNagaan'],
        taken: ['machtigingNagaan'],
        gezin: {
          tekst: 'De toestemming van de rechter loopt af of is niet gebruikt. U hoort snel wat er nu geldt.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        MACHTIGING_VERVALLEN: { target: 'geen' },
        MACHTIGING_VERLEEND: { target: 'geldt', actions: 'onthoudMachtiging' },
        UITHUISPLAATSING_UITGEVOERD: { guard: 'isMachtigingNogGeldig', target: '#machtigingGebruikt' },
      },
    },
  },
});
