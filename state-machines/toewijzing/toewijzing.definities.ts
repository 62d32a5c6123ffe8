import type { TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { aanname } from '../gedeeld/definities.ts';

/** Definitions of this route alone; those of its messages are in the message standard. */
export const EIGEN_TERMIJNEN = {
  verzending: aanname('toewijzing-verzending', 'verzenden van de toewijzing', 5, 'werkdagen'),
  tijdelijkeStop: aanname('tijdelijke-stop', 'navragen of de tijdelijk gestopte hulp weer begint', 8, 'weken'),
  vervolgNaStop: aanname('vervolg-na-stop', 'vervolg bespreken na een voortijdig einde', 2, 'weken'),
  periodiekeEvaluatie: aanname('periodieke-evaluatie', 'evaluatie van hulp zonder einddatum', 26, 'weken'),
  evaluatie: aanname('evaluatie', 'evaluatie van de hulp met het gezin', 4, 'weken'),
  aanpassing: aanname('toewijzing-aanpassing', 'aanpassen van de toewijzing', 5, 'werkdagen'),
  einddatumAfhandelen: aanname('einddatum-afhandelen', 'afhandelen van een verstreken einddatum', 5, 'werkdagen'),
  intrekking: aanname('toewijzing-intrekking', 'intrekken van de toewijzing na een overstap', 5, 'werkdagen'),
} as const satisfies Record<string, TermijnDefinitie>;
