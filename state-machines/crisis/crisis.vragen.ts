import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { klasseVragen } from '../gedeeld/veiligheidsklasse/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { Inzet, Uitstroomdoel } from './crisis.codes.ts';
import type { CrisisContext } from './crisis.context.ts';
import type { CrisisEvent, crisisGebeurtenissen } from './crisis.events.ts';

const bij = vraagBij<typeof crisisGebeurtenissen, CrisisContext>();
const { isToestemmingVoldoende, isUitzonderingMogelijk } = gezinVragen;

interface Gegeven {
  readonly event: CrisisEvent;
  readonly context: CrisisContext;
}

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...klasseVragen,
  isToestemmingVoldoende,
  isUitzonderingMogelijk,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isIdentiteitBekend: ({ context }: Gegeven): boolean => context.identiteitBekend,
  isIdentiteitGelukt: bij('IDENTITEIT_VASTGESTELD', ({ uitkomst }) => uitkomst === 'vastgesteld'),
  isInzet: ({ event }: Gegeven, { inzet }: { readonly inzet: Inzet }): boolean =>
    event.type === 'INZET_GEKOZEN' && event.gegevens.inzet === inzet,
  isUitstroom: ({ event }: Gegeven, { naar }: { readonly naar: Uitstroomdoel }): boolean =>
    event.type === 'UITSTROOM_GEKOZEN' && event.gegevens.naar === naar,
};
