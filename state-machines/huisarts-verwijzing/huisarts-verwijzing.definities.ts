import type { Duur, TermijnDefinitie } from '../../libs/termijnen/index.ts';
import { aanname, norm, overdracht, regionaal } from '../gedeeld/definities.ts';

// Terms that only this route has. Where no act, standard or regional agreement was found, the number is an assumption and says so.

const WERKDAGEN = (aantal: number): Duur => ({ aantal, eenheid: 'werkdagen' });

/** With the referrer, and on the way to a provider. */
const VERWIJZER_TERMIJNEN = {
  consultVervolg: aanname('consult-vervolg', 'vervolg op het consult', 2, 'weken'),
  pohJeugdBehandeling: aanname('poh-jeugd', 'korte behandeling door de POH Jeugd', 10, 'weken'),
  cjgOverleg: aanname('cjg-overleg', 'overleg met het CJG in de praktijk', 5, 'werkdagen'),
  verwijzingGeldig: {
    ...aanname('verwijzing-geldig', 'geldigheid van de verwijzing', 9, 'maanden'),
    bron: {
      wet: 'Werkafspraak',
      artikel: 'geldigheid van de verwijzing',
      vindplaats:
        'vaak 9 maanden of een jaar; geen landelijke regel gevonden; aanname van Wissel, in te stellen per gemeente',
    },
  },
  beoordeling: norm(
    'treeknorm-beoordeling',
    'beoordeling door de aanbieder',
    { aantal: 4, eenheid: 'weken' },
    { wet: 'Treeknorm', artikel: 'beoordeling door de aanbieder', vindplaats: 'ggz-norm van 2014 (VWS)' },
    'regionaal',
  ),
  aanmelden: aanname('aanmelden', 'aanmelding bij een aanbieder', 2, 'weken'),
} as const satisfies Record<string, TermijnDefinitie>;

/** After a refusal, and after the start. */
const VERVOLG_TERMIJNEN = {
  afwijzingBespreken: aanname('afwijzing-bespreken', 'afwijzing bespreken met het gezin', 5, 'werkdagen'),
  woonplaatsAfronden: aanname('woonplaats-afronden', 'overgang naar de andere gemeente', 4, 'weken'),
  expertteamAdvies: regionaal(
    'expertteam-niet-gecontracteerd',
    'advies van het expertteam niet-gecontracteerde zorg',
    { aantal: 2, eenheid: 'weken' },
    'het expertteam vergadert elke twee weken (PD 003)',
  ),
  startNavragen: aanname('start-navragen', 'navragen of de hulp past', 6, 'weken'),
  overdrachtCjg: overdracht('cjg', 'antwoord van het CJG', WERKDAGEN(5)),
} as const satisfies Record<string, TermijnDefinitie>;

/** Definitions of this route, besides those of `libs/termijnen` and of every route with hand-overs. */
export const EIGEN_TERMIJNEN = {
  ...VERWIJZER_TERMIJNEN,
  ...VERVOLG_TERMIJNEN,
} as const satisfies Record<string, TermijnDefinitie>;
