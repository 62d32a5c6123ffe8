import type { NieuweGebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../../libs/contracts/melding.ts';
import { TESTGEBRUIKERS, type Testnaam } from '../../libs/service/auth/testgebruikers.ts';

/** One call by one person: an event, or several that are accepted as a whole. */
export interface Verzoek {
  /** Idempotency key. */
  readonly kenmerk: string;
  /** A user of the local issuer. */
  readonly door: Testnaam;
  readonly gebeurtenissen: readonly NieuweGebeurtenis[];
  /** Its caller hangs up and never asks again: what became of it may be there once, or not at all. */
  readonly verlaten: boolean;
}

/** Commitments of the texts, as they were stored: their salt is drawn by the server. */
type Afdruk = (plek: number) => string;

/** The request as it reaches the zaak. */
export function meldverzoekVan({ kenmerk, door, gebeurtenissen }: Verzoek, afdruk: Afdruk): MeldVerzoek {
  const { organisatie, rollen } = TESTGEBRUIKERS[door];
  return {
    kenmerk,
    verzoekHash: '',
    door: { id: door, organisatie, rollen: [...rollen] },
    gebeurtenissen: gebeurtenissen.map(({ type, gegevens, geldigOp, toelichting }, plek) => ({
      type,
      gegevens,
      ...(geldigOp !== undefined && { geldigOp }),
      ...(toelichting !== undefined && { toelichting: { afdruk: afdruk(plek), inhoud: '' } }),
    })),
  };
}
