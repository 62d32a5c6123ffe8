import type { Datum } from '../../../contracts/tijd.ts';
import type { Door } from '../../../contracts/rollen.ts';
import type { KANALEN } from '../schema/persoon.ts';

/** How someone can be reached. */
export type Kanaal = (typeof KANALEN)[number];

/** Where and how to reach someone. `veiligContact`: somebody judged that it is safe to send something there. */
export interface Bereikbaarheid {
  readonly contact: string | null;
  readonly kanaal: Kanaal | null;
  /** BCP 47 code. */
  readonly taal: string;
  readonly veiligContact: boolean;
}

/** A young person in plain text: only to be held in memory, and never in a log or an error. */
export interface Jeugdige extends Bereikbaarheid {
  readonly id: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly geboortedatum: Datum | null;
  readonly bsn: string | null;
}

/** Somebody round a jeugdige, in plain text. */
export interface Betrokkene extends Bereikbaarheid {
  readonly id: string;
  readonly jeugdigeId: string;
  /** Code: `ouder`, `voogd`, `verwijzer`, ... */
  readonly relatie: string;
  readonly gezag: boolean;
  readonly naam: string;
}

/** Who wants to see a person, on whose behalf, and why. Written down with every look. Source: NEN 7513. */
export interface Toegangsreden {
  readonly door: Door;
  /** Code of the reason (`intake`, `bezorging`, `noodknop`). */
  readonly reden: string;
  readonly zaakId?: string;
}

/** An address to which a message may go. */
export interface VeiligAdres {
  readonly betrokkeneId: string | null;
  readonly kanaal: Kanaal;
  readonly contact: string;
  readonly taal: string;
}
