import { betreftTermijn, vraagBij } from '../vragen.ts';
import type { WACHTTIJD_GEBEURTENISSEN } from './gebeurtenissen.ts';

const bij = vraagBij<typeof WACHTTIJD_GEBEURTENISSEN, object>();

interface Gegeven {
  readonly event: { readonly type: string; readonly gegevens: object };
}

const NORMEN = ['aanmeldwachttijd', 'behandelwachttijd', 'totaleWachttijd'];
const REGIONALE_GRENZEN = NORMEN.map((termijn) => `${termijn}Regio`);

const betreftEenVan = (gegeven: Gegeven, termijnen: readonly string[]): boolean =>
  termijnen.some((termijn) => betreftTermijn(gegeven, { termijn }));

/** The questions that `wachtplichtregio` asks. */
export const wachttijdVragen = {
  isNormOverschreden: (gegeven: Gegeven): boolean => betreftEenVan(gegeven, NORMEN),
  isRegionaleGrensBereikt: (gegeven: Gegeven): boolean => betreftEenVan(gegeven, REGIONALE_GRENZEN),
  isAlternatiefGevonden: bij('ALTERNATIEF_GEZOCHT', ({ uitkomst }) => uitkomst === 'gevonden'),
  isOverbruggingAanvaard: bij('OVERBRUGGINGSZORG_BESPROKEN', ({ uitkomst }) => uitkomst === 'aanvaard'),
  isOplossingVanRegio: bij('REGIO_GEANTWOORD', ({ uitkomst }) => uitkomst !== 'geenOplossing'),
};
