import type { TeMelden } from '../contracts/melding.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { LogRegel } from './effecten.ts';

const ANTWOORD = 'overdracht#';

/** The answer of a receiver to an offered hand-over. `reden` is a code, for a refusal. */
export interface Overdrachtantwoord {
  readonly fase: 'aanvaard' | 'geweigerd';
  readonly naarRoute: string;
  /** Organisation that answers. */
  readonly ontvanger: string;
  readonly zichtOpVeiligheid: boolean;
  readonly reden: string | null;
}

/** Whether an event of this type is the answer to a hand-over. */
export function isOverdrachtantwoord(type: string): boolean {
  return type === 'OVERDRACHT_AANVAARD' || type === 'OVERDRACHT_GEWEIGERD';
}

/**
 * The answer as the event that every route with hand-overs knows: the same that a sender records by hand when the receiver
 * works elsewhere.
 */
export function antwoordgebeurtenis({
  fase,
  naarRoute,
  ontvanger,
  zichtOpVeiligheid,
  reden,
}: Overdrachtantwoord): Pick<TeMelden, 'type' | 'gegevens'> {
  return fase === 'aanvaard'
    ? { type: 'OVERDRACHT_AANVAARD', gegevens: { naarRoute, ontvanger, zichtOpVeiligheid } }
    : { type: 'OVERDRACHT_GEWEIGERD', gegevens: { naarRoute, reden } };
}

/** Key under which a zaak hears the answer to a hand-over that it offered. No caller can choose such a key. */
export function antwoordkenmerk(overdracht: string): string {
  return `${ANTWOORD}${overdracht}`;
}

/**
 * When sight went where an entry says. What a receiver answered holds from its answer, not from when the zaak that offered heard of it:
 * in between it may have given sight away again.
 */
export function zichtSinds({
  kenmerk,
  ontvangenOp,
  geldigOp,
}: Pick<LogRegel, 'kenmerk' | 'ontvangenOp' | 'geldigOp'>): Tijdstip {
  return kenmerk.startsWith(ANTWOORD) ? geldigOp : ontvangenOp;
}
