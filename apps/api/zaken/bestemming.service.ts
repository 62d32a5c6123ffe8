import { Injectable } from '@nestjs/common';

import type { Route } from '../../../libs/engine/index.ts';
import {
  Aanmeldingen,
  Personen,
  Zaken,
  type Aangemeld,
  type Kind,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import type { Plaats } from './plaats.service.ts';
import { vervolgVan } from './start-vooraf.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** Where a start goes: to a zaak that runs, or to one that begins, and then where. */
export type Bestemming = { readonly lopend: Zaakregel } | { readonly lopend: null; readonly plaats: Begin };

/** Where a zaak begins, and whom it is about. */
export type Begin = Plaats & { readonly jeugdigeId: string };

/**
 * Finds out whether a start is news about a child with a running zaak. A second melding on the same route goes to that zaak; anything else
 * begins one beside it, in the same traject, so that both show the link.
 */
@Injectable()
export class BestemmingService {
  constructor(
    private readonly aanmeldingen: Aanmeldingen,
    private readonly personen: Personen,
    private readonly zaken: Zaken,
    private readonly routes: Routeregister,
  ) {}

  /** Whom it is about is known by now, and who asks may report about them. */
  async find(route: Route, plaats: Plaats, jeugdigeId: string, verzoek: NieuweZaak, wie: Vrager): Promise<Bestemming> {
    const kind = await this.kindVan(route, jeugdigeId);
    const zaakId = await this.zaakFor(route, plaats, verzoek, kind, wie);
    const isAnder = zaakId !== plaats.zaakId || route.alsVervolg !== undefined; // its own id too: another may have begun it
    const lopend = !isAnder ? null : await this.zaken.vindRegel(zaakId, wie.organisatie);
    if (lopend) return { lopend };
    return {
      lopend: null,
      plaats: { ...plaats, zaakId, ...(await this.trajectFor(plaats, verzoek, kind, jeugdigeId)) },
    };
  }

  /** Lets it be a zaak of its own after all, in the traject of the one that did not take it. */
  async beside(route: Route, plaats: Plaats, jeugdigeId: string, verzoek: NieuweZaak, wie: Vrager): Promise<Begin> {
    const kind = await this.kindVan(route, jeugdigeId);
    await this.aanmeldingen.maakLos(this.aangemeld(route, plaats, kind, wie), now());
    return { ...plaats, ...(await this.trajectFor(plaats, verzoek, kind, jeugdigeId)) };
  }

  /** A zaak that takes up a hand-over is its own, whatever else runs. */
  private async zaakFor(route: Route, plaats: Plaats, verzoek: NieuweZaak, kind: Kind, wie: Vrager): Promise<string> {
    const eerder = await this.aanmeldingen.zoek(plaats.zaakId);
    if (eerder !== null) return eerder;
    if (plaats.overdracht !== null || vervolgVan(route, verzoek, plaats.zaakId) === null) return plaats.zaakId;
    return this.aanmeldingen.neem(this.aangemeld(route, plaats, kind, wie), now());
  }

  private async trajectFor(
    { trajectId, overdracht }: Plaats,
    verzoek: NieuweZaak,
    kind: Kind,
    jeugdigeId: string,
  ): Promise<Pick<Plaats, 'trajectId'> & { readonly jeugdigeId: string }> {
    if (overdracht !== null || verzoek.trajectId !== undefined) return { trajectId, jeugdigeId };
    const { traject, jeugdige } = await this.aanmeldingen.plek(
      kind,
      { traject: trajectId, jeugdige: jeugdigeId },
      now(),
    );
    return { trajectId: traject, jeugdigeId: jeugdige };
  }

  /**
   * On a route of the safety chain a child is one child at whatever organisation: its traject must be one, and so its id in it. Elsewhere
   * an organisation goes by the ids that it gave.
   */
  private async kindVan({ alsVervolg }: Route, jeugdigeId: string): Promise<Kind> {
    const ids = alsVervolg ? await this.personen.bekendAls(jeugdigeId) : [jeugdigeId];
    return { kind: ids[0] ?? jeugdigeId, ids };
  }

  private aangemeld({ naam }: Route, { zaakId: id }: Plaats, kind: Kind, { organisatie }: Vrager): Aangemeld {
    const versies = this.routes.routes.filter((route) => route.naam === naam).map((route) => route.id);
    return { ...kind, id, organisatie, route: naam, versies };
  }
}
