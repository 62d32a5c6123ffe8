import { addDays } from '../../libs/kalender/index.ts';
import { geldtOp } from '../gedeeld/bescherming/maatregel.ts';
import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { GeslotenContext } from './gesloten-jeugdhulp.context.ts';
import type { GeslotenEvent, geslotenGebeurtenissen } from './gesloten-jeugdhulp.events.ts';

const bij = vraagBij<typeof geslotenGebeurtenissen, GeslotenContext>();
const { isAchttienOfOuder } = gezinVragen;

interface Gegeven {
  readonly context: GeslotenContext;
}

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  isAchttienOfOuder,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  verblijftAl: ({ context }: Gegeven): boolean => context.verblijftAl,
  heeftMaatregel: ({ context }: Gegeven): boolean => context.metMaatregel,
  isAfgewezen: bij('MACHTIGING_GESLOTEN_BESLIST', ({ beslissing }) => beslissing === 'afgewezen'),
  /** Only an order whose last day is not past can be found to hold still. */
  isNogGeldig: ({ event }: { readonly event: GeslotenEvent }): boolean =>
    event.type === 'MACHTIGING_GESLOTEN_BEVESTIGD' && geldtOp(addDays(event.gegevens.einddatum, 1), event.geldigOp),
  isBinnen: bij('MACHTIGING_GESLOTEN_BEVESTIGD', ({ opgenomen }) => opgenomen),
  isVoorwaardelijk: bij('MACHTIGING_GESLOTEN_BESLIST', ({ soort }) => soort === 'voorwaardelijk'),
};
