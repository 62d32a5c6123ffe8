import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { Clientgegevens } from '../../../libs/contracts/persoon.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Antwoorden, Berichtpersonen, Geheimen, Uitbak, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { Id } from '../http/schemas.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';

/** That they were filled in; what was filled in is never shown. */
export const Vastgelegd = z
  .strictObject({ zaakId: Id, vastgelegdOp: Tijdstip.describe('Wanneer') })
  .meta({ id: 'Vastgelegd' });
export type Vastgelegd = z.infer<typeof Vastgelegd>;

/** What messages to providers say of the jeugdige of a zaak. */
@Injectable()
export class ClientgegevensService {
  constructor(
    private readonly personen: Berichtpersonen,
    private readonly antwoorden: Antwoorden,
    private readonly geheimen: Geheimen,
    private readonly uitbak: Uitbak,
  ) {}

  /**
   * Fills in or changes them, and lets what waited for them go. The same key again changes nothing.
   * Refuses: JEUGDIGE.ELDERS, JEUGDIGE.BSN_VAN_ANDER, KENMERK.HERGEBRUIKT.
   */
  async fillIn(
    { id, jeugdige }: Zaakregel,
    gegevens: Clientgegevens,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Vastgelegd> {
    const client = `${wie.organisatie}/${wie.id}`;
    const verzoekHash = await this.geheimen.verzoekHash({ client, jeugdige, gegevens });
    const eerder = await this.antwoorden.zoek(client, kenmerk);
    if (eerder && eerder.verzoekHash !== verzoekHash) throw new Probleem('KENMERK.HERGEBRUIKT');
    if (eerder) return Vastgelegd.parse(eerder.inhoud);
    const op = now();
    const uitkomst = await this.personen.vulAan(jeugdige, wie.organisatie, gegevens, op);
    if (uitkomst === 'vreemd') throw new Probleem('JEUGDIGE.ELDERS');
    if (uitkomst === 'bsnVanAnder') throw new Probleem('JEUGDIGE.BSN_VAN_ANDER');
    await this.uitbak.spoor(jeugdige, 'ijw', op);
    const inhoud: Vastgelegd = { zaakId: id, vastgelegdOp: op };
    await this.antwoorden.bewaar({ client, kenmerk, verzoekHash, status: 200, inhoud }, op);
    return inhoud;
  }
}
