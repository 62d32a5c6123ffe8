import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/** Work of `klasseregio`. */
export const KLASSETAKEN = {
  acuutHandelen: {
    titel: 'Handel direct: het kind is acuut onveilig',
    rol: 'jeugdprofessional',
    termijn: 'acuteActie',
  },
  verlagingBeoordelen: {
    titel: 'Beoordeel het voorstel om de veiligheidsklasse te verlagen',
    rol: 'teamleider',
    termijn: 'verlagingBeoordelen',
  },
} as const satisfies Record<string, TaakDefinitie>;
