import { Injectable } from '@nestjs/common';

import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../../../libs/contracts/melding.ts';
import { Bewijzen, Zaken, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { spoorVan } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { MeldService } from '../gebeurtenissen/meld.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { isStored, type Melduitkomst } from '../temporal/zaak-klant.ts';
import { isRefused, meldingVan, type Aanvraag, type Gestart, type Gevraagd } from './aanvraag.ts';
import { isBeforeState, vervolgVan } from './start-vooraf.ts';

type Bestaand = Pick<Zaakregel, 'id' | 'route'>;

/** A start that comes to a zaak that is there: as its own, sent again, or as a second melding. */
@Injectable()
export class VervolgService {
  constructor(
    private readonly meldingen: MeldService,
    private readonly bewijzen: Bewijzen,
    private readonly zaken: Zaken,
    private readonly routes: Routeregister,
  ) {}

  /** A start that was stored before: its first answer, or a refusal when the body is another. Nothing is sent. */
  async again({ id, route }: Bestaand, gevraagd: Gevraagd): Promise<Gestart> {
    const melden = await this.sealed(id, gevraagd);
    const bewijs = await this.meldingen.once(id, melden, () =>
      this.meldingen.receipt(id, gevraagd.kenmerk, spoorVan(melden.verzoekHash)),
    );
    return { zaakId: id, route: this.routes.pinned(route), bewijs, isGekoppeld: false };
  }

  /** Tells a melding to the zaak that runs; nothing when that can not take it any more. Refuses: KENMERK.HERGEBRUIKT. */
  async tell(zaak: Zaakregel, aanvraag: Aanvraag): Promise<Gestart | null> {
    const begon = await this.begunBy(zaak.id, aanvraag);
    if (begon) return this.told(zaak, begon);
    const { verzoek, wie } = aanvraag;
    const vervolg = await this.dated(zaak, aanvraag);
    if (!vervolg) throw new Probleem('KENMERK.HERGEBRUIKT');
    // Another hash than that of a start: Temporal takes the two for two requests, also when the start came to the same zaak and failed.
    const melding = { ...meldingVan(vervolg, aanvraag), verzoek: { vervolg: verzoek } };
    try {
      return this.told(zaak, await this.meldingen.meld(zaak, wie, melding));
    } catch (error) {
      if (isRefused(error)) return null;
      throw error;
    }
  }

  /** With the date on which it came in, or with that date as a fact where the zaak is past it already. */
  private async dated({ id }: Zaakregel, { route, plaats, verzoek, wie }: Aanvraag): Promise<NieuweGebeurtenis | null> {
    const vervolg = vervolgVan(route, verzoek, plaats.zaakId);
    if (vervolg?.geldigOp === undefined) return vervolg;
    const zaak = await this.zaken.vind(id, wie.organisatie);
    const isTeVroeg = zaak !== null && isBeforeState(this.routes.pinned(zaak.route), zaak.toestand, vervolg, wie);
    return isTeVroeg ? vervolgVan(route, verzoek, plaats.zaakId, true) : vervolg;
  }

  private told({ id, route }: Bestaand, bewijs: Melduitkomst): Gestart {
    const isGekoppeld = !isStored(bewijs) || bewijs.vanaf > 1;
    return { zaakId: id, route: this.routes.pinned(route), bewijs, isGekoppeld };
  }

  /** The receipt of this request when it is what began the zaak, under the id of another that came first and never arrived. */
  private async begunBy(zaakId: string, gevraagd: Gevraagd): Promise<Ontvangstbewijs | null> {
    const bewijs = await this.bewijzen.zoek(zaakId, gevraagd.kenmerk);
    if (bewijs?.vanaf !== 1) return null;
    const { verzoekHash } = await this.sealed(zaakId, gevraagd);
    return bewijs.verzoekHash === verzoekHash ? bewijs : null;
  }

  private sealed(zaakId: string, gevraagd: Gevraagd): Promise<MeldVerzoek> {
    const { verzoek, wie } = gevraagd;
    return this.meldingen.seal(zaakId, wie, { ...meldingVan(verzoek.gebeurtenis, gevraagd), gebeurtenissen: [] });
  }
}
