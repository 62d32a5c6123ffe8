import type { RouteTermijn } from '../../../libs/engine/route.ts';
import { bind, eenKeer, GEWOON, type Binding } from '../bindingen.ts';
import { WACHTTIJDDEFINITIES as DEFINITIES } from './definities.ts';

const BOVEN_NORM = 'De norm is voorbij: zoek met aanbieder en gezin een andere plek en bied overbruggingszorg aan.';
const REGIO = 'Het kind wacht anderhalf keer de norm: leg dit voor aan de regio.';

/** The region hears once, at one and a half times the norm; the norm itself warned long before. */
const NAAR_REGIO: Binding = { start: 'gebeurtenis', waarschuwingen: [], escalatieNaar: ['monitor'] };

/**
 * The treeknormen of a route, from the day that its facts name.
 * @param aanmelding the field with the day on which the aanmelding at the provider was complete
 * @param intake the field with the day of the intake
 */
export function treeknormTermijnen(aanmelding: string, intake: string) {
  const vanafAanmelding = { start: { veld: aanmelding } } as const;
  const vanafIntake = { start: { veld: intake } } as const;
  return {
    aanmeldwachttijd: bind(DEFINITIES.aanmeldwachttijd, 'jeugdprofessional', BOVEN_NORM, {
      ...GEWOON,
      ...vanafAanmelding,
    }),
    aanmeldwachttijdRegio: bind(DEFINITIES.aanmeldwachttijdRegio, 'teamleider', REGIO, {
      ...NAAR_REGIO,
      ...vanafAanmelding,
    }),
    behandelwachttijd: bind(DEFINITIES.behandelwachttijd, 'jeugdprofessional', BOVEN_NORM, {
      ...GEWOON,
      ...vanafIntake,
    }),
    behandelwachttijdRegio: bind(DEFINITIES.behandelwachttijdRegio, 'teamleider', REGIO, {
      ...NAAR_REGIO,
      ...vanafIntake,
    }),
  } as const satisfies Record<string, RouteTermijn>;
}

/** The norm over the whole wait, from the day that the facts of a route name. */
export function totaleWachttijdTermijnen(vanaf: string) {
  const vanafAanmelding = { start: { veld: vanaf } } as const;
  return {
    totaleWachttijd: bind(DEFINITIES.totaleWachttijd, 'jeugdprofessional', BOVEN_NORM, {
      ...GEWOON,
      ...vanafAanmelding,
    }),
    totaleWachttijdRegio: bind(DEFINITIES.totaleWachttijdRegio, 'teamleider', REGIO, {
      ...NAAR_REGIO,
      ...vanafAanmelding,
    }),
  } as const satisfies Record<string, RouteTermijn>;
}

/** Clocks of the shared duty when a norm is passed, and of a delay that the family asked for. */
export const WACHTPLICHTTERMIJNEN = {
  uitstelNavragen: bind(DEFINITIES.uitstelNavragen, 'jeugdprofessional', 'Vraag het gezin of het nog uitstel wil.'),
  alternatiefZoeken: bind(
    DEFINITIES.alternatiefZoeken,
    'jeugdprofessional',
    'Er is nog niet met het gezin en de aanbieder naar een andere plek gezocht.',
  ),
  wachtHerbezien: bind(
    DEFINITIES.wachtHerbezien,
    'jeugdprofessional',
    'Het kind wacht nog steeds: bespreek opnieuw of wachten kan.',
    eenKeer(GEWOON),
  ),
  overbruggingAanbieden: bind(
    DEFINITIES.overbruggingAanbieden,
    'jeugdprofessional',
    'Het gezin heeft nog geen hulp voor de tussentijd aangeboden gekregen.',
  ),
  overbruggingHerbezien: bind(
    DEFINITIES.overbruggingHerbezien,
    'jeugdprofessional',
    'Bespreek opnieuw of hulp voor de tussentijd nodig en mogelijk is.',
    eenKeer(GEWOON),
  ),
  regioAntwoord: bind(DEFINITIES.regioAntwoord, 'teamleider', 'De regio heeft nog niet geantwoord.', {
    ...GEWOON,
    escalatieNaar: ['monitor'],
  }),
} as const satisfies Record<string, RouteTermijn>;
