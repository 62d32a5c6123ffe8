import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { TaakDefinitie } from '../../../libs/engine/route.ts';

/**
 * Work about safety in the protective chain.
 * @param rol whose it is on this route
 */
export function beschermingstaken(rol: Rol) {
  return {
    veiligheidWegen: { titel: 'Weeg de veiligheid', rol, termijn: 'veiligheidscheck' },
    verbeteringVolgen: { titel: 'Volg of de veiligheid verbetert', rol, termijn: 'veiligheidsverbetering' },
    alarmOppakken: { titel: 'Pak het alarm op: vraag de tafel of de Raad', rol, termijn: 'alarmOppakken' },
    acuutHandelen: { titel: 'Acuut gevaar: bel het crisisteam, bij levensgevaar 112', rol, termijn: 'acuutHandelen' },
  } as const satisfies Record<string, TaakDefinitie>;
}
