import { giSetup, isEindeMogelijk } from '../gi-uitvoering.setup.ts';
import { verjaardag } from '../../gedeeld/gezin/toestemming.ts';

const JB = 'jeugdbeschermer';
const bijEinde = { type: 'betreftTermijn', params: { termijn: 'eindeMaatregel' } } as const;

const voorbijBijEinde = [
  { guard: bijEinde, target: '#maatregelVoorbij' },
  { guard: verjaardag('leeftijd18'), target: '#maatregelVoorbij' },
] as const;

/** Ten weeks before the end somebody decides, so that the Raad can test an end while lengthening is still possible. */
const metEinde = giSetup.createStateConfig({
  initial: 'loopt',
  meta: { titel: 'Ondertoezichtstelling', grenzen: ['eindeMaatregel'] },
  on: { TERMIJN_OVERSCHREDEN: voorbijBijEinde },
  states: {
    loopt: {
      meta: { titel: 'Loopt', zonderKlok: 'Het einde staat als grens bij de zaak.' },
      on: { TERMIJN_NADERT: { guard: bijEinde, target: 'teBeslissen' }, EINDE_VOORGESTELD: { target: 'toets' } },
    },
    teBeslissen: {
      meta: {
        titel: 'Verlengen of laten eindigen?',
        termijnen: ['verlengingBesluiten'],
        taken: ['verlengingBesluiten'],
        gezin: {
          tekst: 'De maatregel loopt over tien weken af. Uw jeugdbeschermer bespreekt met u hoe het verdergaat.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: { VERLENGING_VERZOCHT: { target: 'bijRechter' }, EINDE_VOORGESTELD: { target: 'toets' } },
    },
    toets: {
      meta: {
        titel: 'De Raad toetst het niet verlengen',
        termijnen: ['toetsRaad'],
        taken: ['toetsVolgen'],
        gezin: {
          tekst: 'Uw jeugdbeschermer wil de maatregel laten eindigen. De Raad kijkt of dat veilig kan.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: { TOETS_ONTVANGEN: [{ guard: 'isRaadEens', target: 'eindigt' }, { target: 'teBeslissen' }] },
    },
    bijRechter: {
      meta: {
        titel: 'Verlenging bij de kinderrechter',
        termijnen: ['verlengingBeslissing'],
        taken: ['verlengingVolgen'],
        gezin: {
          tekst: 'De kinderrechter beslist of de maatregel langer duurt. U mag daar iets van zeggen.',
          wanneer: 'meteen',
          door: JB,
        },
      },
      on: {
        VERLENGING_BESLIST: [
          { guard: 'isVerlengd', target: 'loopt', actions: 'onthoudVerlenging' },
          { target: 'eindigt' },
        ],
      },
    },
    eindigt: {
      meta: { titel: 'Eindigt op de einddatum', zonderKlok: 'Het einde staat als grens bij de zaak.' },
    },
  },
});

/** The measure and its end. A passed end date ends nothing by itself: a person records what happened. */
export const maatregel = giSetup.createStateConfig({
  initial: 'actief',
  meta: { titel: 'Maatregel' },
  states: {
    actief: {
      id: 'maatregelActief',
      initial: 'vaststellen',
      meta: { titel: 'Maatregel geldt' },
      on: {
        MAATREGEL_GEWIJZIGD: { target: '.vaststellen', actions: 'onthoudMaatregel' },
        MAATREGEL_GEEINDIGD: { guard: isEindeMogelijk, target: 'geeindigd' },
      },
      states: {
        vaststellen: {
          meta: { titel: 'Welke maatregel?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
          always: [
            { guard: 'isVoorlopig', target: 'voorlopig' },
            { guard: 'heeftEinde', target: 'metEinde' },
            { target: 'zonderEinde' },
          ],
        },
        /** A provisional measure cannot be lengthened: the Raad asks for what follows. */
        voorlopig: {
          meta: {
            titel: 'Voorlopige ondertoezichtstelling',
            grenzen: ['eindeMaatregel'],
            zonderKlok: 'Het einde staat als grens bij de zaak; de Raad vraagt het vervolg.',
          },
          on: { TERMIJN_OVERSCHREDEN: voorbijBijEinde },
        },
        metEinde,
        zonderEinde: {
          meta: { titel: 'Voogdij', zonderKlok: 'Duurt tot de jeugdige 18 is; die dag staat als grens bij de zaak.' },
          on: { TERMIJN_OVERSCHREDEN: { guard: verjaardag('leeftijd18'), target: 'voorbij' } },
        },
        voorbij: {
          id: 'maatregelVoorbij',
          meta: {
            titel: 'Laatste dag voorbij: einde vast te stellen',
            termijnen: ['eindeVaststellen'],
            taken: ['eindeVaststellen'],
            gezin: {
              tekst: 'De laatste dag van de maatregel is voorbij. U hoort snel wie er met u verdergaat.',
              wanneer: 'meteen',
              door: JB,
            },
          },
        },
      },
    },
    geeindigd: { meta: { titel: 'Maatregel geëindigd', zonderKlok: 'De overdracht loopt in de hoofdlijn.' } },
  },
});
