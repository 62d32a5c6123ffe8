import type { Door } from '../contracts/rollen.ts';
import type { Gegevens, Verzegeld } from '../contracts/gebeurtenis.ts';
import type { Json } from '../contracts/json.ts';
import type { Rol } from '../contracts/rollen.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Urgentie } from './acties.ts';
import type { Klok, Taak } from './toestand.ts';

/** What an event did to one clock, as the log keeps it. */
export interface Klokwijziging {
  readonly klok: string;
  readonly versie: number;
  /** First instant after the term, before and after this event. */
  readonly van: Tijdstip | null;
  readonly naar: Tijdstip | null;
  readonly actief: boolean;
}

/** One entry of the log of a zaak. `hash` is SHA-256 over the canonical JSON of all other fields, `vorigeHash` included. */
export interface LogRegel {
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly type: string;
  readonly gegevens: Gegevens;
  readonly door: Door;
  readonly ontvangenOp: Tijdstip;
  readonly geldigOp: Tijdstip;
  readonly kenmerk: string;
  /** Salted commitment of the free text; the text itself is elsewhere and can be destroyed. */
  readonly toelichting: string | null;
  /** State value of the machine before and after. */
  readonly van: Json;
  readonly naar: Json;
  readonly klokken: readonly Klokwijziging[];
  readonly route: string;
  readonly motor: string;
  readonly kalender: string;
  readonly vorigeHash: string;
  readonly hash: string;
}

/** Why a message about a term is sent. */
export const TERMIJNBERICHTEN = ['nadert', 'overschreden', 'herhaling', 'gecorrigeerd'] as const;

/** A message to be sent once; `sleutel` is unique for ever. */
export type Bericht =
  | {
      readonly over: 'termijn';
      readonly aanleiding: (typeof TERMIJNBERICHTEN)[number];
      readonly klok: string;
      readonly termijn: string;
      readonly stap: string;
      readonly uiterlijk: Tijdstip | null;
      /** Fired after its moment, for instance because nothing ran at that time. */
      readonly teLaat: boolean;
    }
  | { readonly over: 'route'; readonly sjabloon: string }
  | { readonly over: 'gezin'; readonly staat: string; readonly door: Rol; readonly nietVoor: Tijdstip };

/**
 * What a step wants done, as plain data. The core never executes one; `sleutel` makes each repeatable without doubling.
 * `volgendMoment` is not among them: it follows from the state (`volgendMoment(toestand)`).
 */
export type Effect =
  | { readonly soort: 'logregel'; readonly regel: LogRegel; readonly tekst: Verzegeld | null }
  | { readonly soort: 'klok'; readonly klok: Klok }
  | { readonly soort: 'taakGeopend'; readonly taak: Taak }
  | { readonly soort: 'taakGesloten'; readonly taak: string; readonly op: Tijdstip }
  | { readonly soort: 'bericht'; readonly sleutel: string; readonly aan: Rol | 'gezin'; readonly bericht: Bericht }
  | {
      readonly soort: 'overdracht';
      readonly sleutel: string;
      readonly fase: 'aangeboden' | 'ingetrokken';
      readonly naarRoute: string;
      readonly urgentie: Urgentie | null;
    }
  | {
      readonly soort: 'overdracht';
      readonly sleutel: string;
      readonly fase: 'aanvaard' | 'geweigerd';
      readonly naarRoute: string;
      readonly ontvanger: string | null;
      readonly reden: string | null;
    }
  | { readonly soort: 'zicht'; readonly sleutel: string; readonly aan: string | null }
  | {
      readonly soort: 'besluit';
      readonly sleutel: string;
      readonly besluit: string;
      readonly grond: string;
      readonly op: Tijdstip;
    };
