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
import { hears, type Aanvraag } from './aanvraag.ts';
import { uuidOf } from './ids.ts';
import type { Plaats } from './plaats.service.ts';
import { vervolgVan } from './start-vooraf.ts';

/** Where a zaak begins, and whom it is about. */
export type Begin = Plaats & { readonly jeugdigeId: string };

/** Where a start goes: to a zaak that runs, or to one that begins. */
export type Bestemming =
  { readonly lopend: Zaakregel; readonly begin: null } | { readonly lopend: null; readonly begin: Begin };

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
  async find(aanvraag: Aanvraag): Promise<Bestemming> {
    const { route, plaats, wie } = aanvraag;
    const kind = await this.kindVan(aanvraag);
    const zaakId = await this.zaakFor(aanvraag, kind);
    const isAnder = zaakId !== plaats.zaakId || hears(route, plaats); // its own id too: another may have begun it
    const lopend = isAnder ? await this.zaken.vindRegel(zaakId, wie.organisatie) : null;
    if (lopend) return { lopend, begin: null };
    return { lopend: null, begin: { ...plaats, zaakId, ...(await this.trajectFor(aanvraag, kind)) } };
  }

  /** Lets it be a zaak of its own after all, in the traject of the one that did not take it. */
  async beside(aanvraag: Aanvraag): Promise<Begin> {
    const kind = await this.kindVan(aanvraag);
    const zaakId = uuidOf('naast', aanvraag.plaats.zaakId); // its first id may be the very zaak that did not take it
    await this.aanmeldingen.verleg(this.aangemeld(aanvraag, kind), zaakId, now());
    return { ...aanvraag.plaats, zaakId, ...(await this.trajectFor(aanvraag, kind)) };
  }

  /** A zaak that takes up a hand-over is its own, whatever else runs. */
  private async zaakFor(aanvraag: Aanvraag, kind: Kind): Promise<string> {
    const { route, plaats, verzoek } = aanvraag;
    const eerder = await this.aanmeldingen.zoek(plaats.zaakId);
    if (eerder !== null) return eerder;
    if (!hears(route, plaats) || vervolgVan(route, verzoek, plaats.zaakId) === null) return plaats.zaakId;
    return this.aanmeldingen.neem(this.aangemeld(aanvraag, kind), now());
  }

  private async trajectFor(
    { plaats, verzoek, jeugdigeId }: Aanvraag,
    kind: Kind,
  ): Promise<Pick<Begin, 'trajectId' | 'jeugdigeId'>> {
    const { trajectId, overdracht } = plaats;
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
  private async kindVan({ route, jeugdigeId }: Aanvraag): Promise<Kind> {
    const ids = isInKeten(route) ? await this.personen.bekendAls(jeugdigeId) : [jeugdigeId];
    return { kind: ids[0] ?? jeugdigeId, ids };
  }

  private aangemeld(
    { route: { naam }, plaats: { zaakId: id }, wie: { organisatie } }: Aanvraag,
    kind: Kind,
  ): Aangemeld {
    const versies = this.routes.routes.filter((route) => route.naam === naam).map((route) => route.id);
    return { ...kind, id, organisatie, route: naam, versies };
  }
}

/** Whether a route is of the safety chain: it takes meldingen, or leaves sight on safety with the local team. */
function isInKeten({ alsVervolg, zichtBij }: Route): boolean {
  return alsVervolg !== undefined || zichtBij !== undefined;
}
