import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import { wachttijdVragen } from '../gedeeld/wachttijd/vragen.ts';
import type { ToewijzingContext } from './toewijzing.context.ts';
import type { toewijzingGebeurtenissen } from './toewijzing.events.ts';

interface Gegeven {
  readonly context: ToewijzingContext;
}

const bij = vraagBij<typeof toewijzingGebeurtenissen, ToewijzingContext>();

/** JZ588: ended otherwise than by plan, by a request for change, by a move to another provider, or by death. */
const VOORTIJDIG: readonly string[] = ['32', '33', '34', '35', '36', '39'];

/** JZ002: the client died. */
const OVERLEDEN = '02';

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...wachttijdVragen,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isAchttienOfOuder: ({ context }: Gegeven) => context.achttien,
  isNaarAnderRecht: bij('VERVOLG_NA_18_BEOORDEELD', ({ uitkomst }) => uitkomst === 'naarAnderRecht'),
  heeftEinddatum: ({ context }: Gegeven) => context.dagNaEinde !== null,
  heeftIntakeGehad: ({ context }: Gegeven) => context.intakeOp !== null,
  isEindeDoorOverlijden: bij(
    'TOEWIJZING_GEWIJZIGD',
    ({ redenWijziging, einddatum }) => redenWijziging === OVERLEDEN && einddatum !== undefined,
  ),
  isRetourGoed: bij('RETOUR_ONTVANGEN', ({ uitkomst }) => uitkomst === 'goed'),
  isTijdelijkeStop: bij('ZORG_GESTOPT', ({ redenBeeindiging }) => redenBeeindiging === '20'),
  isVoortijdigeStop: bij('ZORG_GESTOPT', ({ redenBeeindiging }) => VOORTIJDIG.includes(redenBeeindiging)),
  isAanpassingNodig: bij('EVALUATIE_GEHOUDEN', ({ uitkomst }) => uitkomst === 'verlengen' || uitkomst === 'afschalen'),
};
