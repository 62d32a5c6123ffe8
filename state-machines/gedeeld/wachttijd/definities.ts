import { AANMELDWACHTTIJD, type Opschortingsgrond, type TermijnDefinitie } from '../../../libs/termijnen/index.ts';
import { aanname, norm } from '../definities.ts';

const VINDPLAATS = 'VNG: treeknormen als richtlijn (domeinreferentie 2.1 en 2.2)';

/**
 * Delay that the family itself asks for does not count as waiting on the provider. It is recorded as a standstill, so that it shows
 * as a part of its own and is never hidden. Source: proposal in domain reference 2.3.
 */
const UITSTEL = [
  {
    id: 'uitstelOpVerzoek',
    naam: 'uitstel op verzoek van jeugdige of ouders',
    bron: {
      wet: 'Werkafspraak',
      artikel: 'uitstel op verzoek',
      vindplaats: 'aanname van Wissel (domeinreferentie 2.3)',
    },
    vanaf: 'dagZelf',
  },
] as const satisfies readonly Opschortingsgrond[];

function treeknorm(id: string, naam: string, weken: number): TermijnDefinitie {
  const bron = { wet: 'Treeknorm', artikel: naam, vindplaats: VINDPLAATS };
  const duur = { aantal: weken, eenheid: 'weken' } as const;
  return { ...norm(`treeknorm-${id}`, naam, duur, bron, 'regionaal'), opschorting: UITSTEL };
}

/** One and a half times a norm: the region is told. Source: proposal in domain reference 2.3. */
function anderhalf({ id, naam, duur }: TermijnDefinitie): TermijnDefinitie {
  const deel = aanname(`${id}-regio`, `anderhalf keer de ${naam}`, (duur.aantal * 3) / 2, duur.eenheid);
  return { ...deel, opschorting: UITSTEL };
}

const aanmelding: TermijnDefinitie = { ...AANMELDWACHTTIJD, opschorting: UITSTEL };
const behandeling = treeknorm('behandelwachttijd', 'behandelwachttijd', 10);
const totaal = treeknorm('totale-wachttijd', 'totale wachttijd', 14);

/** The treeknormen for jeugdhulp, and where the region hears of a wait. Unit: calendar weeks. */
export const WACHTTIJDDEFINITIES = {
  aanmeldwachttijd: aanmelding,
  behandelwachttijd: behandeling,
  totaleWachttijd: totaal,
  aanmeldwachttijdRegio: anderhalf(aanmelding),
  behandelwachttijdRegio: anderhalf(behandeling),
  totaleWachttijdRegio: anderhalf(totaal),
  uitstelNavragen: aanname('uitstel-navragen', 'navragen of het uitstel nog nodig is', 4, 'weken'),
  alternatiefZoeken: aanname('alternatief-zoeken', 'zoeken naar een andere aanbieder', 10, 'werkdagen'),
  wachtHerbezien: aanname('wacht-herbezien', 'opnieuw bespreken van het wachten', 4, 'weken'),
  overbruggingAanbieden: aanname('overbrugging-aanbieden', 'aanbieden van overbruggingszorg', 5, 'werkdagen'),
  overbruggingHerbezien: aanname('overbrugging-herbezien', 'opnieuw bespreken van overbruggingszorg', 4, 'weken'),
  regioAntwoord: aanname('regio-antwoord', 'antwoord van de regio op een te lange wachttijd', 10, 'werkdagen'),
} as const satisfies Record<string, TermijnDefinitie>;
