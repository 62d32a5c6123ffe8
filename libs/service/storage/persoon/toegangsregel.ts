import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { toegangslog } from '../schema/toegangslog.ts';
import type { Toegangsreden } from './vormen.ts';

/** A look at a person, as the log of access keeps it; a look in vain too. */
export function toegangsregel(
  jeugdigeId: string,
  { door, reden, zaakId }: Toegangsreden,
  op: Tijdstip,
  gevonden: boolean,
): typeof toegangslog.$inferInsert {
  return {
    op,
    doorId: door.id,
    rol: door.rol,
    organisatie: door.organisatie,
    handeling: 'persoon.lezen',
    jeugdigeId,
    zaakId: zaakId ?? null,
    resultaat: gevonden ? 'toegestaan' : 'geweigerd',
    code: gevonden ? null : 'PERSOON.ONBEKEND',
    reden,
  };
}
