import type { RouteTermijn } from '../../../libs/engine/route.ts';
import type { TermijnDefinitie } from '../../../libs/termijnen/index.ts';
import { bind } from '../bindingen.ts';
import { aanname } from '../definities.ts';

const DEFINITIES = {
  toestemming: aanname('toestemming', 'regelen van de toestemming', 2, 'weken'),
  vervolgNa18: aanname('vervolg-na-18', 'beoordeling van het vervolg na 18', 2, 'weken'),
  overlijdenAfronding: aanname('overlijden-afronding', 'afronding na overlijden', 6, 'weken'),
} as const satisfies Record<string, TermijnDefinitie>;

/** Clocks of turning 18, and after a death. */
export const AFSCHEIDSTERMIJNEN = {
  vervolgNa18: bind(DEFINITIES.vervolgNa18, 'jeugdprofessional', 'De jeugdige is 18 en weet niet hoe het verdergaat.'),
  overlijdenAfronding: bind(
    DEFINITIES.overlijdenAfronding,
    'teamleider',
    'Rond de zaak af, met aandacht voor de nabestaanden.',
  ),
} as const satisfies Record<string, RouteTermijn>;

/** As those, with the clock of consent. */
export const GEZINSTERMIJNEN = {
  ...AFSCHEIDSTERMIJNEN,
  toestemming: bind(DEFINITIES.toestemming, 'jeugdprofessional', 'De toestemming is nog niet geregeld.'),
} as const satisfies Record<string, RouteTermijn>;
