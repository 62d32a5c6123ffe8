import { Injectable } from '@nestjs/common';

import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek, TeMelden } from '../../../libs/contracts/melding.ts';
import {
  ALLE_ORGANISATIES,
  Bewijzen,
  Geheimen,
  Teksten,
  Zaken,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import { spoorVan } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakInput } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { isStored, ZaakKlant, type Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import type { Ontvangst } from './gebeurtenis.schemas.ts';

/** A zaak that does not know yet what its log holds may refuse with these, and be wrong. */
const JUDGED_BY_STATE: ReadonlySet<number> = new Set([409, 412]);

/** A request as the caller sent it. */
export interface Melding {
  readonly gebeurtenissen: readonly NieuweGebeurtenis[];
  readonly kenmerk: string;
  readonly verwachtVolgnummer: number | undefined;
  /** What the key stands for: the whole request, so that another one under the same key is seen. */
  readonly verzoek: object;
}

/** Reports events to a zaak. */
@Injectable()
export class MeldService {
  constructor(
    private readonly klant: ZaakKlant,
    private readonly zaken: Zaken,
    private readonly bewijzen: Bewijzen,
    private readonly teksten: Teksten,
    private readonly geheimen: Geheimen,
    private readonly routes: Routeregister,
  ) {}

  /** Reports to a zaak that the caller may see. An ended one is opened again: only a correction is then accepted. */
  async meld({ id, organisatie }: Zaakregel, wie: Vrager, melding: Melding): Promise<Melduitkomst> {
    const verzoek = await this.seal(id, wie, melding);
    return this.once(id, verzoek, () => this.klant.meld(id, verzoek, () => this.resume(id, organisatie)));
  }

  /** The request as it goes to Temporal: its texts sealed, its body as a keyed hash. The same request gives the same bytes. */
  async seal(
    zaakId: string,
    wie: Vrager,
    { gebeurtenissen, kenmerk, verwachtVolgnummer, verzoek }: Melding,
  ): Promise<MeldVerzoek> {
    const { id, organisatie, rollen } = wie;
    const verzoekHash = await this.geheimen.verzoekHash({ zaakId, id, organisatie, verzoek });
    return {
      gebeurtenissen: await Promise.all(
        gebeurtenissen.map((een, plek) => this.sealed(zaakId, een, `${kenmerk}/${String(plek)}`)),
      ),
      door: { id, organisatie, rollen: [...rollen] },
      kenmerk,
      verzoekHash,
      ...(verwachtVolgnummer !== undefined && { verwachtVolgnummer }),
    };
  }

  /**
   * Sends a request, and sees to it that a key is one request: a repeated one gets its first answer, however long ago; another
   * body under it is refused. Refuses: KENMERK.HERGEBRUIKT.
   */
  async once(
    zaakId: string,
    { kenmerk, verzoekHash }: MeldVerzoek,
    send: () => Promise<Melduitkomst>,
  ): Promise<Melduitkomst> {
    const bewijs = await this.sentOrKnown(zaakId, kenmerk, send);
    if (isStored(bewijs) && bewijs.verzoekHash !== verzoekHash) throw reused();
    return bewijs;
  }

  /**
   * What became of a request, wherever that is. Without its `spoor` only what is stored is known. Refuses: VERZOEK.ONBEKEND;
   * KENMERK.HERGEBRUIKT when the key became another request.
   */
  async receipt(zaakId: string, kenmerk: string, spoor: string | undefined): Promise<Melduitkomst> {
    const bewijs = await this.bewijzen.zoek(zaakId, kenmerk);
    if (bewijs && spoor !== undefined && spoorVan(bewijs.verzoekHash) !== spoor) throw reused();
    if (bewijs) return bewijs;
    if (spoor === undefined) throw new Probleem('VERZOEK.ONBEKEND');
    return this.klant.uitkomst(zaakId, kenmerk, spoor);
  }

  /** A receipt as answers show it. */
  show({ verzoekHash: _geheim, staten, ...bewijs }: Ontvangstbewijs, routeId: string): Ontvangst {
    const route = this.routes.pinned(routeId);
    const metTitel = staten.map((staat) => ({ id: staat, titel: this.routes.titleOf(route, staat) }));
    return { status: 'vastgelegd', ...bewijs, staten: metTitel };
  }

  /**
   * A refusal of a key that was accepted long ago is no refusal: its first answer still stands. Nor is one by a zaak that did not
   * know yet what its log holds: it is asked again.
   */
  private async sentOrKnown(zaakId: string, kenmerk: string, send: () => Promise<Melduitkomst>): Promise<Melduitkomst> {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Probleem) || error.status >= 500) throw error;
      const bekend = await this.bewijzen.zoek(zaakId, kenmerk);
      if (bekend) return bekend;
      if (!JUDGED_BY_STATE.has(error.status)) throw error;
      await this.catchUp(zaakId);
      return send();
    }
  }

  private async catchUp(zaakId: string): Promise<void> {
    const zaak = await this.zaken.vindRegel(zaakId, ALLE_ORGANISATIES);
    if (zaak) await this.klant.haalIn(zaakId, zaak.volgnummer);
  }

  private async resume(zaakId: string, bereik: string): Promise<ZaakInput> {
    const zaak = await this.zaken.vind(zaakId, bereik);
    if (!zaak) throw new Probleem('ZAAK.ONBEKEND');
    const { traject: trajectId, route, jeugdige: jeugdigeId, organisatie, gemeente, referentie, toestand } = zaak;
    return {
      zaakId,
      trajectId,
      route,
      dossier: { jeugdigeId, organisatie, gemeente, referentie },
      toestand,
      bewijzen: [],
    };
  }

  private async sealed(
    zaakId: string,
    { type, gegevens, geldigOp, toelichting }: NieuweGebeurtenis,
    waarvoor: string,
  ): Promise<TeMelden> {
    return {
      type,
      gegevens,
      ...(geldigOp !== undefined && { geldigOp }),
      ...(toelichting !== undefined && { toelichting: await this.teksten.verzegel(zaakId, toelichting, waarvoor) }),
    };
  }
}

function reused(): Probleem {
  return new Probleem('KENMERK.HERGEBRUIKT', {
    detail: 'Deze sleutel hoort bij een ander verzoek. Gebruik een nieuwe.',
  });
}
