import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import { klasseVragen, overnameVragen } from '../gedeeld/veiligheidsklasse/vragen.ts';
import type { Dienst } from './veilig-thuis.codes.ts';
import type { VeiligThuisContext } from './veilig-thuis.context.ts';
import type { VeiligThuisEvent, veiligThuisGebeurtenissen } from './veilig-thuis.events.ts';

const bij = vraagBij<typeof veiligThuisGebeurtenissen, VeiligThuisContext>();

interface Gegeven {
  readonly event: VeiligThuisEvent;
  readonly context: VeiligThuisContext;
}

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...klasseVragen,
  ...overnameVragen,
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,
  isAdvies: ({ context }: Gegeven): boolean => context.soort === 'advies',
  isAdviesMetVrager: bij('CONTACT_ONTVANGEN', ({ soort, vrager }) => soort === 'advies' && vrager !== undefined),
  isAnoniem: ({ context }: Gegeven): boolean => context.anoniem,
  isDienst: ({ event }: Gegeven, { dienst }: { readonly dienst: Dienst }): boolean =>
    event.type === 'DIENST_GEKOZEN' && event.gegevens.dienst === dienst,
  isMetSignalen: bij('SIGNALEN_NAGEGAAN', ({ signalen }) => signalen.length > 0),
  isMaatregel: bij('RAAD_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'maatregel'),
  isOnveiligGebleken: bij('MONITORING_GEDAAN', ({ uitkomst }) => uitkomst === 'onveilig'),
  isBereikt: bij('MONITORING_GEDAAN', ({ uitkomst }) => uitkomst !== 'nietBereikt'),
};
