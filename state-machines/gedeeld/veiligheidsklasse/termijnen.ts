import type { RouteTermijn } from '../../../libs/engine/route.ts';
import { bind, VEILIGHEID, VEILIGHEID_UREN } from '../bindingen.ts';
import { aanname } from '../definities.ts';

/** Clocks of `klasseregio`. None of them can stand still. */
export const KLASSETERMIJNEN = {
  acuteActie: bind(
    aanname('acute-actie', 'directe actie bij acute onveiligheid', 24, 'uren'),
    'jeugdprofessional',
    'Het kind is acuut onveilig en er is nog niets gedaan: handel nu, bij levensgevaar 112.',
    VEILIGHEID_UREN,
  ),
  verlagingBeoordelen: bind(
    aanname('verlaging-beoordelen', 'oordeel van een tweede persoon over een lagere klasse', 1, 'werkdagen'),
    'teamleider',
    'Er ligt een voorstel om de veiligheidsklasse te verlagen. Tot een tweede persoon oordeelt, blijft de klasse.',
    VEILIGHEID,
  ),
} as const satisfies Record<string, RouteTermijn>;
