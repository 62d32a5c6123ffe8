import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/** Work about turning 18, and after a death. */
export const AFSCHEIDSTAKEN = {
  vervolgNa18Beoordelen: { titel: 'Beoordeel het vervolg na 18', rol: 'jeugdprofessional', termijn: 'vervolgNa18' },
  nabestaandenBegeleiden: {
    titel: 'Heb aandacht voor de nabestaanden en rond af',
    rol: 'teamleider',
    termijn: 'overlijdenAfronding',
  },
} as const satisfies Record<string, TaakDefinitie>;

/** As those, with the work about consent. */
export const GEZINSTAKEN = {
  ...AFSCHEIDSTAKEN,
  toestemmingRegelen: { titel: 'Regel de toestemming', rol: 'jeugdprofessional', termijn: 'toestemming' },
} as const satisfies Record<string, TaakDefinitie>;
