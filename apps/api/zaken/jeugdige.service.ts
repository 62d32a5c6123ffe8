import { Injectable } from '@nestjs/common';

import type { NieuweBetrokkene, NieuweJeugdige } from '../../../libs/contracts/persoon.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { roleFor, type Scope } from '../../../libs/service/auth/index.ts';
import { Berichtpersonen, Personen, Zaken } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { uuidOf } from './ids.ts';

/** Who a new zaak is about, as the caller sent it. */
export interface Personalia {
  readonly jeugdige?: NieuweJeugdige | undefined;
  readonly betrokkenen: readonly NieuweBetrokkene[];
}

/** The id that a jeugdige has or gets; `isGenoemd` when the caller says that this one is known already. */
export interface GevraagdeJeugdige {
  readonly id: string;
  readonly isGenoemd: boolean;
}

/** Finds or registers the jeugdige of a new zaak, in the encrypted room of persons. */
@Injectable()
export class JeugdigeService {
  constructor(
    private readonly personen: Personen,
    private readonly berichtpersonen: Berichtpersonen,
    private readonly zaken: Zaken,
  ) {}

  /** The id of the jeugdige: registered now, known already, or a pseudonym without details. Refuses: JEUGDIGE.ONBEKEND. */
  async idFor(
    zaakId: string,
    { jeugdige, betrokkenen }: Personalia,
    { id, isGenoemd }: GevraagdeJeugdige,
    wie: Vrager,
    scope: Scope,
  ): Promise<string> {
    const op = now();
    if (jeugdige) return this.register(zaakId, jeugdige, betrokkenen, id, wie.organisatie, op);
    if (isGenoemd) await this.known(id, zaakId, wie, scope, op);
    return id;
  }

  private async register(
    zaakId: string,
    jeugdige: NieuweJeugdige,
    betrokkenen: readonly NieuweBetrokkene[],
    id: string,
    organisatie: string,
    op: Tijdstip,
  ): Promise<string> {
    const { geboortedatum = null, bsn = null, contact = null, kanaal = null, berichtgegevens, ...rest } = jeugdige;
    const bekend = await this.personen.registreer(
      { ...rest, id, organisatie, geboortedatum, bsn, contact, kanaal },
      op,
    );
    if (berichtgegevens && bsn !== null && geboortedatum !== null)
      await this.berichtpersonen.vulAan(bekend.id, organisatie, { bsn, geboortedatum, berichtgegevens }, op);
    for (const [nummer, { contact: adres = null, kanaal: weg = null, ...ander }] of betrokkenen.entries()) {
      const eigen = uuidOf('betrokkene', zaakId, String(nummer));
      await this.personen.voegBetrokkeneToe(
        { ...ander, id: eigen, jeugdigeId: bekend.id, contact: adres, kanaal: weg },
        op,
      );
    }
    return bekend.id;
  }

  private async known(id: string, zaakId: string, wie: Vrager, scope: Scope, op: Tijdstip): Promise<void> {
    const rol = roleFor(wie.rollen, scope);
    if (rol === undefined) throw new Error(`nobody without ${scope} comes here`);
    const toegang = { door: { id: wie.id, rol, organisatie: wie.organisatie }, reden: scope, zaakId };
    if (await this.personen.bekijk(id, wie.organisatie, toegang, op)) return;
    if (await this.hasZaak(id, wie.organisatie, op)) return;
    throw new Probleem('JEUGDIGE.ONBEKEND', { velden: [{ pad: '/jeugdigeId', uitleg: 'Deze jeugdige is er niet' }] });
  }

  /** Another organisation may hold the details, or nobody: who has a zaak about a jeugdige knows that one by its id. */
  private async hasZaak(jeugdige: string, bereik: string, peil: Tijdstip): Promise<boolean> {
    return (await this.zaken.zoek({ bereik, jeugdige, peil, grootte: 1 })).items.length > 0;
  }
}
