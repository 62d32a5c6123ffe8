import type { Gegevens } from '../contracts/gebeurtenis.ts';

/** An entry of a log, as far as it tells where a jeugdige lives. */
export interface Woonfeit {
  readonly type: string;
  readonly gegevens: Gegevens;
}

/** Facts that tell which gemeente a zaak is about; others need not be looked up. */
export const WOONFEITEN: readonly string[] = ['WOONPLAATS_GEWIJZIGD', 'OVERDRACHT_INGETROKKEN'];

/**
 * The gemeente where a jeugdige lives as far as a zaak knows: that of a move which was not taken back, and otherwise the one where the zaak
 * began. Source: Jeugdwet 1.1 (woonplaats).
 * @param feiten in the order of the log, without what was revoked
 */
export function woongemeente(begonnenIn: string, feiten: readonly Woonfeit[]): string {
  return feiten.reduce((gemeente, { type, gegevens: { nieuweGemeente, naarRoute } }) => {
    if (type === 'WOONPLAATS_GEWIJZIGD' && typeof nieuweGemeente === 'string') return nieuweGemeente;
    return type === 'OVERDRACHT_INGETROKKEN' && naarRoute === 'andere-gemeente' ? begonnenIn : gemeente;
  }, begonnenIn);
}
