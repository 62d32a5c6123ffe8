import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/** Work of the shared duty when a child waits longer than the norm. */
export const WACHTPLICHTTAKEN = {
  uitstelNavragen: {
    titel: 'Vraag het gezin of het nog uitstel wil',
    rol: 'jeugdprofessional',
    termijn: 'uitstelNavragen',
  },
  alternatiefZoeken: {
    titel: 'Zoek met aanbieder en gezin een andere plek',
    rol: 'jeugdprofessional',
    termijn: 'alternatiefZoeken',
  },
  wachtenBespreken: {
    titel: 'Bespreek opnieuw of wachten kan',
    rol: 'jeugdprofessional',
    termijn: 'wachtHerbezien',
  },
  overbruggingAanbieden: {
    titel: 'Bied hulp voor de tussentijd aan',
    rol: 'jeugdprofessional',
    termijn: 'overbruggingAanbieden',
  },
  overbruggingBespreken: {
    titel: 'Bespreek opnieuw de hulp voor de tussentijd',
    rol: 'jeugdprofessional',
    termijn: 'overbruggingHerbezien',
  },
  regioVragen: { titel: 'Leg de wachttijd voor aan de regio', rol: 'teamleider', termijn: 'regioAntwoord' },
} as const satisfies Record<string, TaakDefinitie>;
