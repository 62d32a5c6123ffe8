import { bovenNorm } from '../../gedeeld/wachttijd/regio.ts';
import { uitgesteld } from '../../gedeeld/wachttijd/uitstel.ts';
import { toewijzingSetup } from '../toewijzing.setup.ts';

/** Waiting in one of its two phases, with room for delay at the family's wish. */
function fase(titel: string, norm: 'aanmeldwachttijd' | 'behandelwachttijd') {
  const eigen = [norm, `${norm}Regio`];
  return {
    initial: 'doorlopend',
    meta: { titel, termijnen: eigen },
    states: {
      doorlopend: { meta: { titel: 'Zonder uitstel' }, on: { UITSTEL_GEVRAAGD: { target: 'uitstel' } } },
      uitstel: {
        meta: uitgesteld([...eigen, 'totaleWachttijd', 'totaleWachttijdRegio']),
        on: { UITSTEL_GEEINDIGD: { target: 'doorlopend' } },
      },
    },
  } as const;
}

/** The wait from the complete aanmelding at the provider to the first day of help, and what is owed when it is too long. */
export const wachttijd = toewijzingSetup.createStateConfig({
  initial: 'wacht',
  meta: { titel: 'Wachttijd' },
  states: {
    wacht: {
      type: 'parallel',
      meta: { titel: 'Wacht op hulp' },
      on: {
        ZORG_GESTART: { guard: 'isWachtOpStart', target: 'voorbij' },
        TOEWIJZING_INGETROKKEN: { guard: 'isWachtOpStart', target: 'voorbij' },
        TOEWIJZING_VERVALLEN: { guard: 'isVoorbereid', target: 'voorbij' },
      },
      states: {
        duur: {
          initial: 'vaststellen',
          meta: {
            titel: 'Hoelang het kind wacht',
            termijnen: ['totaleWachttijd', 'totaleWachttijdRegio'],
            gezin: {
              tekst: 'Wij houden bij hoelang u wacht. Duurt het te lang, dan zoeken wij met u een andere plek.',
              wanneer: { aantal: 2, eenheid: 'weken' },
              door: 'jeugdprofessional',
            },
          },
          states: {
            vaststellen: {
              meta: { titel: 'Is de intake al geweest?', zonderKlok: 'Keuzepunt: wordt meteen verlaten.' },
              always: [{ guard: 'heeftIntakeGehad', target: 'opStart' }, { target: 'opIntake' }],
            },
            opIntake: {
              ...fase('Wacht op de intake', 'aanmeldwachttijd'),
              on: { INTAKE_GEHOUDEN: { target: 'opStart' } },
            },
            opStart: fase('Wacht na de intake op de start', 'behandelwachttijd'),
          },
        },
        plicht: {
          initial: 'binnenNorm',
          meta: { titel: 'Wat er boven de norm moet gebeuren' },
          states: {
            binnenNorm: {
              meta: { titel: 'Binnen de norm', zonderKlok: 'De normen lopen ernaast.' },
              on: { TERMIJN_OVERSCHREDEN: { guard: 'isNormOverschreden', target: 'boven' } },
            },
            boven: bovenNorm,
          },
        },
      },
    },
    voorbij: {
      meta: { titel: 'Wachten voorbij', zonderKlok: 'De hulp is begonnen, of deze toewijzing is van de baan.' },
    },
  },
});
