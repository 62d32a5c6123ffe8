import type { FeitenVan } from '../gebeurtenissen.ts';
import { vraagBij } from '../vragen.ts';
import type { VEILIGHEID_GEBEURTENISSEN } from './gebeurtenissen.ts';
import type { TAFELGEBEURTENISSEN } from './tafel.ts';

/** What a route remembers for the meldcode. */
export interface Veiligheidsgeheugen {
  /** Answer to question 2 of the afwegingskader, between step 4 and step 5 of the meldcode. */
  readonly acuutOfStructureel: boolean;
}

type Definities = typeof VEILIGHEID_GEBEURTENISSEN;

const bij = vraagBij<Definities, Veiligheidsgeheugen>();

/** The afwegingskader: report when unsafe, or when help of one's own is not possible or not accepted. */
function moetMelden(
  { hulpMogelijk, hulpAanvaard }: FeitenVan<Definities, 'MELDCODE_BESLUIT_GENOMEN'>,
  { acuutOfStructureel }: Veiligheidsgeheugen,
): boolean {
  return acuutOfStructureel || !hulpMogelijk || !hulpAanvaard;
}

/** The questions that `veiligheidsregio` asks. */
export const veiligheidVragen = {
  isVeilig: bij('VEILIGHEID_BEOORDEELD', ({ uitkomst }) => uitkomst === 'veilig'),
  isAcuut: bij('VEILIGHEID_BEOORDEELD', ({ uitkomst }) => uitkomst === 'acuut'),
  isVeiligVolgensTwee: bij(
    'VEILIGHEID_BEOORDEELD',
    (g) => g.uitkomst === 'veilig' && g.tweedeBeoordelaar !== undefined,
  ),
  isVermoedenVolgensTwee: bij(
    'VEILIGHEID_BEOORDEELD',
    (g) => g.uitkomst === 'vermoedenKindermishandeling' && g.tweedeBeoordelaar !== undefined,
  ),
  isZonderVermoeden: bij('WEGING_GEMAAKT', ({ vermoeden }) => !vermoeden),
  moetMelden: bij('MELDCODE_BESLUIT_GENOMEN', moetMelden),
  isHulpVoldoende: bij('HULPRESULTAAT_BEOORDEELD', ({ resultaat }) => resultaat === 'voldoende'),
  isAfgeslotenDoorVeiligThuis: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'afgesloten'),
  isTerugBijLokaalTeam: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'overdrachtLokaal'),
  isVerzoekAanRaad: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'verzoekRaad'),
  isCrisisVeiligAfgerond: bij('CRISIS_AFGEROND', ({ vervolg }) => vervolg === 'veilig'),
  isCrisisMetVermoeden: bij('CRISIS_AFGEROND', ({ vervolg }) => vervolg === 'vermoedenKindermishandeling'),
};

const overTafel = vraagBij<typeof TAFELGEBEURTENISSEN, Veiligheidsgeheugen>();

/** The questions that `veiligheidsregioMetTafel` asks besides. */
export const tafelVragen = {
  ...veiligheidVragen,
  isZonderTafel: overTafel('TAFEL_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'geenTafel'),
};
