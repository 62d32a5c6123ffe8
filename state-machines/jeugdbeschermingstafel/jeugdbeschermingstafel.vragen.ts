import { beschermingVragen, vervolgVragen } from '../gedeeld/bescherming/vragen.ts';
import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { TafelContext } from './jeugdbeschermingstafel.context.ts';
import type { tafelGebeurtenissen } from './jeugdbeschermingstafel.events.ts';

const bij = vraagBij<typeof tafelGebeurtenissen, TafelContext>();
const { isAchttienOfOuder } = gezinVragen;

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...beschermingVragen,
  ...vervolgVragen,
  isAchttienOfOuder,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isTafelNodig: bij('TAFEL_GESCREEND', ({ uitkomst }) => uitkomst === 'tafel'),
  isTeOnveilig: bij('TAFEL_GESCREEND', ({ uitkomst }) => uitkomst === 'teOnveilig'),
  /** Parents, melder and Raad always; from 12 years the child too. */
  isVoltallig: bij(
    'TAFEL_GEPLAND',
    ({ ouders, jeugdige, melder, raad }, { leeftijd }) =>
      ouders && melder && raad && (jeugdige || leeftijd === 'onder12'),
  ),
  isOnderzoekNodig: bij('TAFEL_GEHOUDEN', ({ uitkomst }) => uitkomst === 'onderzoek'),
  isDrangNodig: bij('TAFEL_GEHOUDEN', ({ uitkomst }) => uitkomst === 'drang'),
  isGehaald: bij('DRANG_GEEVALUEERD', ({ uitkomst }) => uitkomst === 'gehaald'),
  isGeschonden: bij('DRANG_GEEVALUEERD', ({ uitkomst }) => uitkomst === 'geschonden'),
  isTafelGevraagd: bij('ALARM_OPGEPAKT', ({ vervolg }) => vervolg === 'tafel'),
  isSpoedGevraagd: bij('ALARM_OPGEPAKT', ({ vervolg }) => vervolg === 'spoedRaad'),
  /** The local team asked for the table and has sight already: nothing needs to be handed back. */
  isMelderLokaalTeam: ({ context }: { readonly context: TafelContext }): boolean => context.melder === 'lokaalTeam',
};
