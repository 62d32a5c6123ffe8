import type { RouteTermijn } from '../../libs/engine/route.ts';
import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { bind, GEWOON } from './bindingen.ts';
import { norm, overdracht } from './definities.ts';

const DEFINITIES = {
  overdrachtGemeente: {
    ...norm(
      'regjw-1a.1',
      'antwoord van de nieuwe gemeente over de woonplaats',
      { aantal: 2, eenheid: 'weken' },
      { wet: 'Regeling Jeugdwet', artikel: '1a.1' },
      'wet',
    ),
    familie: 'wettelijk', // a ministerial rule: the Atw does not reach it
  },
  overdrachtHerstel: overdracht('herstel', 'herstel van een geweigerde overdracht', {
    aantal: 5,
    eenheid: 'werkdagen',
  }),
} as const satisfies Record<string, TermijnDefinitie>;

/** Clocks of hand-overs that every route has: to another gemeente, and mending one that was refused. */
export const OVERDRACHTSTERMIJNEN = {
  overdrachtGemeente: bind(
    DEFINITIES.overdrachtGemeente,
    'intake',
    'De nieuwe gemeente antwoordt niet: de zaak blijft hier.',
  ),
  overdrachtHerstel: bind(DEFINITIES.overdrachtHerstel, 'teamleider', 'De geweigerde overdracht is niet opgelost.', {
    ...GEWOON,
    escalatieNaar: ['monitor'],
  }),
} as const satisfies Record<string, RouteTermijn>;
