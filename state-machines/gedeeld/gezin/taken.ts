import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/** Work about consent, turning 18, and after a death. */
export const GEZINSTAKEN = {
  toestemmingRegelen: { titel: 'Regel de toestemming', rol: 'jeugdprofessional', termijn: 'toestemming' },
  vervolgNa18Beoordelen: { titel: 'Beoordeel het vervolg na 18', rol: 'jeugdprofessional', termijn: 'vervolgNa18' },
  nabestaandenBegeleiden: {
    titel: 'Heb aandacht voor de nabestaanden en rond af',
    rol: 'teamleider',
    termijn: 'overlijdenAfronding',
  },
} as const satisfies Record<string, TaakDefinitie>;
