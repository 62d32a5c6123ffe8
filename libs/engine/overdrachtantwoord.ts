import type { TeMelden } from '../contracts/melding.ts';

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
