import { Injectable } from '@nestjs/common';

import { ontvangendeRoutes } from '../../../libs/engine/index.ts';
import { Overdrachtenlijst, Trajecten, Zaken, type Overdrachtregel } from '../../../libs/service/storage/index.ts';
import type { Veiligheidsklasse } from '../../../state-machines/gedeeld/bescherming/klasse.ts';
import { klasseVan } from '../../../state-machines/gedeeld/klasse-bij-overdracht.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { readOverdrachtId } from '../overdrachten/overdracht-id.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { uuidOf } from './ids.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** Where a new zaak begins: in a traject of its own, or in one that runs. */
export interface Plaats {
  readonly zaakId: string;
  readonly trajectId: string;
  /** Whom it is about, where the traject or the hand-over says that. */
  readonly jeugdigeId: string | null;
  /** Key of the hand-over that it takes up. */
  readonly overdracht: string | null;
  /** How unsafe the child is by the zaak that hands it over; `null` without a hand-over, and where that zaak has no class. */
  readonly klasse: Veiligheidsklasse | null;
}

const ZONDER_ZAAK =
  'Uw organisatie heeft geen zaak in dit traject. Aanvaardde u een overdracht? Begin dan met die overdracht.';

/** Finds where a new zaak begins, and whether who asks may begin one there. */
@Injectable()
export class PlaatsService {
  constructor(
    private readonly overdrachten: Overdrachtenlijst,
    private readonly trajecten: Trajecten,
    private readonly zaken: Zaken,
    private readonly routes: Routeregister,
  ) {}

  /**
   * Access first: who names a hand-over accepted it, who names a traject has a zaak in it, or sight on safety without a hand-over to
   * take up. Refuses: OVERDRACHT.ONBEKEND, OVERDRACHT.NIET_AANVAARD, OVERDRACHT.AL_OPGENOMEN, OVERDRACHT.ANDERE_ROUTE, TRAJECT.ONBEKEND,
   * GEGEVENS.ONGELDIG.
   */
  async find(verzoek: NieuweZaak, genoemd: string | undefined, wie: Vrager, kenmerk: string): Promise<Plaats> {
    if (verzoek.overdracht !== undefined) return this.byHandover(verzoek.overdracht, verzoek.route, genoemd, wie);
    const zaakId = uuidOf('zaak', wie.organisatie, wie.id, kenmerk);
    if (verzoek.trajectId === undefined)
      return { zaakId, trajectId: uuidOf('traject', zaakId), jeugdigeId: null, overdracht: null, klasse: null };
    const jeugdigeId = await this.inTraject(verzoek.trajectId, genoemd, verzoek.jeugdige !== undefined, wie);
    return { zaakId, trajectId: verzoek.trajectId, jeugdigeId, overdracht: null, klasse: null };
  }

  /** The zaak of a hand-over follows from that hand-over, so that there is one, whoever of the receiver begins it. */
  private async byHandover(id: string, route: string, genoemd: string | undefined, wie: Vrager): Promise<Plaats> {
    const sleutel = readOverdrachtId(id);
    const regel = sleutel === undefined ? null : await this.overdrachten.vind(sleutel, wie.organisatie, now());
    if (!regel) throw new Probleem('OVERDRACHT.ONBEKEND');
    if (regel.fase !== 'aanvaard') throw new Probleem('OVERDRACHT.NIET_AANVAARD');
    this.requireRoute(regel, route);
    const { traject: trajectId, jeugdige: jeugdigeId } = regel;
    if (genoemd !== undefined && genoemd !== jeugdigeId) throw about('De overdracht gaat over een andere jeugdige');
    const zaakId = uuidOf('zaak', 'overdracht', regel.sleutel);
    if (regel.naarZaak !== null && regel.naarZaak !== zaakId) throw new Probleem('OVERDRACHT.AL_OPGENOMEN');
    return { zaakId, trajectId, jeugdigeId, overdracht: regel.sleutel, klasse: await this.klasseOf(regel) };
  }

  private async klasseOf({ zaakId, organisatie }: Overdrachtregel): Promise<Veiligheidsklasse | null> {
    const zender = await this.zaken.vind(zaakId, organisatie);
    return zender && klasseVan(this.routes.pinned(zender.route), zender.toestand);
  }

  private requireRoute({ route, naarRoute }: Overdrachtregel, gevraagd: string): void {
    const routes = ontvangendeRoutes(this.routes.pinned(route), naarRoute);
    if (routes.includes(gevraagd)) return;
    throw new Probleem('OVERDRACHT.ANDERE_ROUTE', { detail: `Deze overdracht gaat verder op: ${routes.join(', ')}.` });
  }

  /** Whom a sibling zaak is about: the one who is named, the only one there, or somebody new. */
  private async inTraject(
    id: string,
    genoemd: string | undefined,
    isNieuw: boolean,
    { organisatie }: Vrager,
  ): Promise<string | null> {
    const jeugdigen = await this.within(id, organisatie);
    const [enige] = jeugdigen;
    if (isNieuw) return null;
    if (genoemd !== undefined) return jeugdigen.includes(genoemd) ? genoemd : null;
    if (jeugdigen.length > 1 || enige === undefined)
      throw about('Dit traject gaat over meer dan één jeugdige: noem er een');
    return enige;
  }

  /** Jeugdigen of a traject whom this organisation has a zaak about or sight on. */
  private async within(id: string, organisatie: string): Promise<readonly string[]> {
    const traject = await this.trajecten.vind(id, organisatie);
    if (!traject) throw new Probleem('TRAJECT.ONBEKEND');
    const eigen = traject.zaken.filter((zaak) => zaak.organisatie === organisatie);
    const inZicht = traject.jeugdigen.filter(({ zichtDoor }) => zichtDoor === organisatie);
    if (eigen.length === 0 && (inZicht.length === 0 || (await this.mayTakeUp(id, organisatie))))
      throw new Probleem('TRAJECT.ONBEKEND', { detail: ZONDER_ZAAK });
    return [...new Set([...eigen, ...inZicht].map(({ jeugdige }) => jeugdige))];
  }

  /** Whether a hand-over waits that gave sight: a zaak beside it would leave that one open for ever. */
  private async mayTakeUp(traject: string, organisatie: string): Promise<boolean> {
    const overdrachten = await this.overdrachten.vanTrajecten([traject], now());
    return overdrachten.some(
      ({ ontvanger, fase, naarZaak }) => ontvanger === organisatie && fase === 'aanvaard' && naarZaak === null,
    );
  }
}

function about(uitleg: string): Probleem {
  return new Probleem('GEGEVENS.ONGELDIG', { velden: [{ pad: '/jeugdigeId', uitleg }] });
}
