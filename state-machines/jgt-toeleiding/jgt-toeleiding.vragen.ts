import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { tafelVragen } from '../gedeeld/veiligheid/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import { WACHTTIJDDEFINITIES } from '../gedeeld/wachttijd/definities.ts';
import { wachttijdVragen } from '../gedeeld/wachttijd/vragen.ts';
import type { JgtContext } from './jgt-toeleiding.context.ts';
import type { jgtToeleidingGebeurtenissen } from './jgt-toeleiding.events.ts';

const bij = vraagBij<typeof jgtToeleidingGebeurtenissen, JgtContext>();

const NORM_IN_WEKEN = WACHTTIJDDEFINITIES.totaleWachttijd.duur.aantal;

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...tafelVragen,
  ...gezinVragen,
  ...wachttijdVragen,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  /** A provider without a contract only on advice. */
  isMatchMogelijk: bij('MATCH_GEVONDEN', ({ gecontracteerd }, { metAdvies }) => gecontracteerd || metAdvies),
  isVerblijfNodig: bij('GEEN_MATCH', ({ verblijf }) => verblijf),
  isAcceptatieBovenNorm: bij('AANBIEDER_GEACCEPTEERD', ({ wachtInWeken }) => wachtInWeken > NORM_IN_WEKEN),
  isWachtlijstBovenNorm: bij('OP_WACHTLIJST_GEPLAATST', ({ wachtInWeken }) => wachtInWeken > NORM_IN_WEKEN),
  isHulpPassend: bij('TOELEIDING_GEEVALUEERD', ({ uitkomst }) => uitkomst === 'hulpPast'),
  isNaarAnderRecht: bij('VERVOLG_NA_18_BEOORDEELD', ({ uitkomst }) => uitkomst === 'naarAnderRecht'),
};
