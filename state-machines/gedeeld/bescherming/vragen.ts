import type { GemeldVan } from '../gebeurtenissen.ts';
import type { BESCHERMING_GEBEURTENISSEN } from './gebeurtenissen.ts';
import { isLichter, type Veiligheidsklasse } from './klasse.ts';

/** What a route remembers about safety. */
export interface Klassegeheugen {
  readonly klasse: Veiligheidsklasse;
  /** A lighter class that one person proposed and nobody else confirmed yet. */
  readonly lichter: { readonly klasse: Veiligheidsklasse; readonly door: string } | null;
}

/** Before anybody judged: the gravest, so that nothing begins lighter than it was. */
export const ONGEWOGEN: Klassegeheugen = { klasse: 'acuut', lichter: null };

type Definities = typeof BESCHERMING_GEBEURTENISSEN;
type Gewogen = GemeldVan<Definities, 'VEILIGHEID_GEWOGEN'>;
type Bevestigd = GemeldVan<Definities, 'LICHTERE_WEGING_BEVESTIGD'>;

interface EenEvent {
  readonly type: PropertyKey;
  readonly gegevens: unknown;
}
interface Gegeven {
  readonly context: Klassegeheugen;
  readonly event: EenEvent;
}

/** Somebody who asks again, and how safe the child is in their eyes. */
interface Vervolgverzoek {
  readonly type: 'VERVOLGVERZOEK_ONTVANGEN';
  readonly gegevens: { readonly klasse: Veiligheidsklasse };
}

const isVervolg = (event: EenEvent): event is Vervolgverzoek => event.type === 'VERVOLGVERZOEK_ONTVANGEN';
const isGewogen = (event: EenEvent): event is Gewogen => event.type === 'VEILIGHEID_GEWOGEN';
const isBevestigd = (event: EenEvent): event is Bevestigd => event.type === 'LICHTERE_WEGING_BEVESTIGD';

/** A judgement as grave as the one that holds, or graver: one person is enough. */
function magKlasse({ context, event }: Gegeven): boolean {
  return isGewogen(event) && !isLichter(event.gegevens.klasse, context.klasse);
}

/** Another person than the one who proposed it, who saw the same proposal. Source: domain reference 5. */
function isTweedePersoon({ context: { lichter }, event }: Gegeven): boolean {
  return isBevestigd(event) && lichter?.klasse === event.gegevens.klasse && lichter.door !== event.door.id;
}

const gewogenAls = (klasse: Veiligheidsklasse) => (gegeven: Gegeven) =>
  magKlasse(gegeven) && isGewogen(gegeven.event) && gegeven.event.gegevens.klasse === klasse;

/** The questions that `beschermingsregio` asks. */
export const beschermingVragen = {
  magKlasse,
  isAcuutEnMag: gewogenAls('acuut'),
  isVeiligEnMag: gewogenAls('veilig'),
  isLichterMetReden: ({ context, event }: Gegeven): boolean =>
    isGewogen(event) && isLichter(event.gegevens.klasse, context.klasse) && event.gegevens.reden !== undefined,
  isTweedePersoon,
  isVeiligVolgensTweede: (gegeven: Gegeven): boolean =>
    isTweedePersoon(gegeven) && gegeven.context.lichter?.klasse === 'veilig',
};

/** The questions that `beschermingsregioMetVervolg` asks besides. Where the main line is, each route says itself (`isHoofdlijnBezig`). */
export const vervolgVragen = {
  isVervolgAcuut: ({ event }: Gegeven): boolean => isVervolg(event) && event.gegevens.klasse === 'acuut',
  isVervolgZwaarder: ({ context, event }: Gegeven): boolean =>
    isVervolg(event) && isLichter(context.klasse, event.gegevens.klasse),
};

/**
 * What is remembered after a judgement, a proposal or its confirmation, or another request. A request that is as grave as what holds, or
 * graver, ends a proposal to lower it, as a judgement does; a lighter one is no judgement. For any other event nothing changes.
 */
export function volgKlasse({ context, event }: Gegeven): Klassegeheugen {
  const { klasse, lichter } = context;
  if (isVervolg(event))
    return isLichter(event.gegevens.klasse, klasse)
      ? { klasse, lichter }
      : { klasse: event.gegevens.klasse, lichter: null };
  if (isBevestigd(event)) return { klasse: event.gegevens.klasse, lichter: null };
  if (!isGewogen(event)) return { klasse, lichter };
  const nieuw = event.gegevens.klasse;
  return isLichter(nieuw, klasse)
    ? { klasse, lichter: { klasse: nieuw, door: event.door.id } }
    : { klasse: nieuw, lichter: null };
}
