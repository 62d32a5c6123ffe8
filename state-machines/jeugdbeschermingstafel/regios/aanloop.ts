import { tafelSetup } from '../jeugdbeschermingstafel.setup.ts';

const VZ = 'voorzitter';

const verzoekDelen = tafelSetup.createStateConfig({
  meta: {
    titel: 'Verzoek te delen met de ouders',
    termijnen: ['verzoekDelen'],
    taken: ['verzoekDelen'],
    // Who shares it decides whether that is safe: nothing is sent by itself here.
    zonderKlok: 'De melder spreekt eerst zelf met de ouders.',
  },
  on: { VERZOEK_MET_OUDERS_GEDEELD: { target: 'screening' } },
});

const screening = tafelSetup.createStateConfig({
  meta: {
    titel: 'Verzoek te screenen',
    termijnen: ['tafelScreening'],
    taken: ['verzoekScreenen'],
    gezin: {
      tekst: 'Er is een jeugdbeschermingstafel gevraagd. De voorzitter kijkt eerst of die nodig is. U hoort dat snel.',
      wanneer: 'meteen',
      door: VZ,
    },
  },
  on: {
    TAFEL_GESCREEND: [
      { guard: 'isTeOnveilig', target: '#raadSpoed' },
      { guard: 'isTafelNodig', target: '#tafelVoorbereiding' },
      { target: '#zonderTafel' },
    ],
  },
});

/** The term for the table runs on when it is put off. */
const voorbereiding = tafelSetup.createStateConfig({
  id: 'tafelVoorbereiding',
  initial: 'tePlannen',
  meta: { titel: 'Tafel voor te bereiden', termijnen: ['tafel'] },
  states: {
    tePlannen: {
      id: 'tafelTePlannen',
      meta: {
        titel: 'Tafel te plannen',
        taken: ['tafelPlannen'],
        gezin: {
          tekst: 'Er komt een tafel waar u bij bent. Kinderen vanaf 12 jaar ook. U hoort snel welke dag het wordt.',
          wanneer: { aantal: 1, eenheid: 'dagen' },
          door: VZ,
        },
      },
      on: { TAFEL_GEPLAND: { guard: 'isVoltallig', target: 'gepland', actions: 'onthoudTafel' } },
    },
    gepland: {
      initial: 'stukkenNodig',
      meta: {
        titel: 'Tafel gepland',
        grenzen: ['tafeldag'],
        gezin: {
          tekst: 'U bent uitgenodigd voor de tafel. U krijgt alle stukken vooraf. U mag iemand meenemen.',
          wanneer: 'meteen',
          door: VZ,
        },
      },
      on: {
        TAFEL_VERZET: { target: 'tePlannen' },
        TAFEL_GEHOUDEN: [
          { guard: 'isOnderzoekNodig', target: '#onderzoekNodig' },
          { guard: 'isDrangNodig', target: '#drang' },
          { target: '#vrijwillig' },
        ],
      },
      states: {
        stukkenNodig: {
          meta: { titel: 'Stukken te verzenden', taken: ['stukkenVerzenden'] },
          on: { TAFELSTUKKEN_VERZONDEN: { target: 'klaar' } },
        },
        klaar: { meta: { titel: 'Klaar voor de tafel', taken: ['tafelHouden'] } },
      },
    },
  },
});

/** From the request to the table. Too unsafe to wait for it: straight to the Raad, at any moment. Source: domain reference 1.6. */
export const aanloop = tafelSetup.createStateConfig({
  initial: 'verzoekDelen',
  meta: { titel: 'Op weg naar de tafel' },
  states: { verzoekDelen, screening, voorbereiding },
});
