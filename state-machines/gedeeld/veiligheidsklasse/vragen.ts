import type { Door } from '../../../libs/contracts/rollen.ts';
import { isLichter, type Veiligheidsklasse } from '../../../libs/triage/klasse.ts';
import { vraagBij } from '../vragen.ts';
import type { KLASSEGEBEURTENISSEN } from './gebeurtenissen.ts';

/** What a route remembers about the class: the one that holds, and a lower one that somebody proposed. */
export interface Klassegeheugen {
  /** Absent before anybody judged, and in zaken that came to their class before it was remembered. */
  readonly klasse?: Veiligheidsklasse;
  readonly verlaging: { readonly naar: Veiligheidsklasse; readonly door: string } | null;
}

interface Gegeven {
  readonly event: { readonly type: string; readonly gegevens: object; readonly door: Door };
  readonly context: Klassegeheugen;
}

const bij = vraagBij<typeof KLASSEGEBEURTENISSEN, Klassegeheugen>();

/** Whether an event, of any kind, speaks of this class. */
function betreftKlasse({ event }: Gegeven, { klasse }: { readonly klasse: Veiligheidsklasse }): boolean {
  return 'klasse' in event.gegevens && event.gegevens.klasse === klasse;
}

const isEens = bij('VERLAGING_BEOORDEELD', ({ oordeel }) => oordeel === 'eens');

/** The questions that `klasseregio` asks. */
export const klasseVragen = {
  betreftKlasse,
  isVoorstelLager: ({ event }: Gegeven, { dan }: { readonly dan: Veiligheidsklasse }): boolean =>
    event.type === 'VERLAGING_VOORGESTELD' &&
    'naar' in event.gegevens &&
    isLichter(event.gegevens.naar as Veiligheidsklasse, dan),
  /** Two persons: who agrees is not who proposed, as their tokens say. */
  isVerlagingVanTwee: (gegeven: Gegeven, { naar }: { readonly naar: Veiligheidsklasse }): boolean => {
    const { verlaging } = gegeven.context;
    return verlaging?.naar === naar && verlaging.door !== gegeven.event.door.id && isEens(gegeven);
  },
  isOneens: bij('VERLAGING_BEOORDEELD', ({ oordeel }) => oordeel === 'oneens'),
};

/** The question that `klasseregioNaOverdracht` asks besides. */
export const overnameVragen = {
  isOvergenomenKlasse: ({ context }: Gegeven, { klasse }: { readonly klasse: Veiligheidsklasse }): boolean =>
    context.klasse === klasse,
};
