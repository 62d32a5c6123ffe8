import { createHash, randomUUID } from 'node:crypto';

import { EERSTE_VERSIES } from '../../../libs/engine/index.ts';
import { TESTGEBRUIKERS, type Testnaam } from '../../../libs/service/auth/index.ts';
import { PADEN } from '../../../state-machines/cjg-intake/testing/paden.ts';
import type { MeldVerzoek } from '../../../libs/contracts/melding.ts';
import type { ZaakBegin } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { isStored, ZaakKlant } from '../temporal/zaak-klant.ts';
import type { Apiwereld } from './apiwereld.ts';

const [eerste] = PADEN.aanvraagTotBesluit.stappen;

/** Starts a zaak as the first release did, with the rules of then, and gives its id. */
export async function beginOud(wereld: Apiwereld, wie: Testnaam = 'demo'): Promise<string> {
  const zaakId = randomUUID();
  const { organisatie, rollen } = TESTGEBRUIKERS[wie];
  const { type, gegevens } = eerste;
  const vast = { zaakId, trajectId: randomUUID(), route: 'cjg-intake-v1', versies: EERSTE_VERSIES };
  const dossier = { jeugdigeId: randomUUID(), organisatie, gemeente: 'GM0642', referentie: zaakId.slice(0, 8) };
  const verzoek = {
    gebeurtenissen: [{ type, gegevens: { ...gegevens, jeugdigeId: dossier.jeugdigeId } }],
    door: { id: 'u-oud', organisatie, rollen: [...rollen] },
    kenmerk: `begin-${zaakId}`,
    verzoekHash: createHash('sha256').update(zaakId).digest('hex'),
  };
  while (!(await isBegonnen(wereld, { ...vast, dossier, toestand: null, bewijzen: [] }, verzoek)));
  return zaakId;
}

/** Whether the start is stored; where it is only under way, or not known to be, the same one may be sent again. */
async function isBegonnen(wereld: Apiwereld, zaak: ZaakBegin, verzoek: MeldVerzoek): Promise<boolean> {
  try {
    return isStored(await wereld.app.get(ZaakKlant).begin(zaak, verzoek));
  } catch (error) {
    if (error instanceof Probleem && error.status === 503) return false;
    throw error;
  }
}
