import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { RouteTermijn } from '../../../libs/engine/route.ts';
import { CRISIS_TER_PLAATSE, VEILIGHEIDSCHECK, type TermijnDefinitie } from '../../../libs/termijnen/index.ts';
import { bind, eenKeer, VEILIGHEID, VEILIGHEID_UREN } from '../bindingen.ts';
import { aanname } from '../definities.ts';

const DEFINITIES = {
  veiligheidsverbetering: aanname('veiligheidsverbetering', 'verbetering van de veiligheid', 12, 'weken'),
  alarmOppakken: aanname('alarm-oppakken', 'oppakken van een alarm over de veiligheid', 2, 'werkdagen'),
} as const satisfies Record<string, TermijnDefinitie>;

/**
 * Clocks of `beschermingsregio`. None of them can stand still.
 * @param rol whose they are on this route
 */
export function beschermingstermijnen(rol: Rol) {
  return {
    veiligheidscheck: bind(
      VEILIGHEIDSCHECK,
      rol,
      'De veiligheid is niet op tijd gewogen: doe het nu.',
      VEILIGHEID_UREN,
    ),
    veiligheidsverbetering: bind(
      DEFINITIES.veiligheidsverbetering,
      rol,
      'Het kind is na twaalf weken nog niet veilig: vraag de jeugdbeschermingstafel of de Raad.',
      eenKeer(VEILIGHEID),
    ),
    alarmOppakken: bind(
      DEFINITIES.alarmOppakken,
      rol,
      'Niemand heeft het alarm over de veiligheid opgepakt.',
      VEILIGHEID,
    ),
    acuutHandelen: bind(
      CRISIS_TER_PLAATSE,
      rol,
      'Er is acuut gevaar: bel het crisisteam, bij levensgevaar 112.',
      VEILIGHEID_UREN,
    ),
  } as const satisfies Record<string, RouteTermijn>;
}
