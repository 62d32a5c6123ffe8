import { randomUUID } from 'node:crypto';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import { toTijdstip } from '../../libs/kalender/index.ts';
import type { Ontvangstbewijs, ZaakInput } from '../../workflows/port.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import type { Zaakwereld } from './zaakwereld.ts';
import { routeVanOfFout, verzoekVan } from './zaken.ts';

/** What a worker leaves behind that dies after the write, when caller and server forget: entries in the log alone. */
export async function schrijfBuitenom(
  wereld: Zaakwereld,
  zaak: ZaakInput,
  gebeurtenissen: readonly TeMelden[],
  { later = 0, kenmerk = randomUUID() }: { readonly later?: number; readonly kenmerk?: string } = {},
): Promise<Ontvangstbewijs> {
  const nu = toTijdstip((await wereld.omgeving.currentTimeMs()) + later);
  const toestand = await wereld.stand(zaak.zaakId);
  const run = new Zaakrun(routeVanOfFout(zaak.route), { ...zaak, toestand }, nu);
  const verzoek = verzoekVan(gebeurtenissen, kenmerk);
  const uitkomst = run.beoordeel(verzoek, nu);
  if (!uitkomst.ok) throw new Error(uitkomst.code);
  const bewijs = run.maakBewijs(verzoek, uitkomst);
  const { soort } = await wereld.vastlegging.legVast(run.opdracht(uitkomst, bewijs));
  if (soort !== 'vastgelegd') throw new Error('the log was ahead already');
  return bewijs;
}
