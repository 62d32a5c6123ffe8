import { geldtOp } from '../gedeeld/bescherming/maatregel.ts';
import { beschermingVragen } from '../gedeeld/bescherming/vragen.ts';
import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { GiContext } from './gi-uitvoering.context.ts';
import type { GiEvent, giGebeurtenissen } from './gi-uitvoering.events.ts';

const bij = vraagBij<typeof giGebeurtenissen, GiContext>();
const { isAchttienOfOuder } = gezinVragen;

interface Gegeven {
  readonly context: GiContext;
}

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...beschermingVragen,
  isAchttienOfOuder,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isVoorlopig: ({ context }: Gegeven): boolean => context.maatregel === 'vots',
  heeftEinde: ({ context }: Gegeven): boolean => context.dagNaMaatregel !== null,
  isGezinAanZet: bij('FAMILIEGROEPSPLAN_BESPROKEN', ({ uitkomst }) => uitkomst === 'gezinMaaktPlan'),
  isPlanBruikbaar: bij('FAMILIEGROEPSPLAN_ONTVANGEN', ({ bruikbaar }) => bruikbaar),
  isBijstellenNodig: bij('PLAN_GEEVALUEERD', ({ uitkomst }) => uitkomst === 'bijstellen'),
  isVerlengd: bij('VERLENGING_BESLIST', ({ beslissing }) => beslissing === 'verlengd'),
  isRaadEens: bij('TOETS_ONTVANGEN', ({ oordeel }) => oordeel === 'eens'),
  isEindeDoorRechter: bij('MAATREGEL_GEEINDIGD', ({ reden }) => reden === 'beeindigdDoorRechter'),
  isMachtigingNogGeldig: ({ context, event }: Gegeven & { readonly event: GiEvent }): boolean =>
    geldtOp(context.dagNaMachtiging, event.geldigOp),
  isAnderPlanGevraagd: bij('ALARM_OPGEPAKT', ({ vervolg }) => vervolg === 'anderPlan'),
};
