import { Injectable } from '@nestjs/common';

import { VERSIES, type Route } from '../../../libs/engine/index.ts';
import { Bewijzen, Toewijzingnummers, Zaken, type Zaakregel } from '../../../libs/service/storage/index.ts';
import type { ZaakBegin } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { MeldService } from '../gebeurtenissen/meld.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { ZaakKlant } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { hears, isRefused, meldingVan, type Aanvraag, type Gestart } from './aanvraag.ts';
import { BestemmingService, type Begin } from './bestemming.service.ts';
import { referenceOf, uuidOf } from './ids.ts';
import { JeugdigeService } from './jeugdige.service.ts';
import { PlaatsService, type Plaats } from './plaats.service.ts';
import { jeugdigeVan, metIds, precheck, vraagtNummer } from './start-vooraf.ts';
import type { NieuweZaak } from './start.schemas.ts';
import { VervolgService } from './vervolg.service.ts';

/** Starts zaken. The same caller with the same key always means the same zaak. */
@Injectable()
export class StartService {
  constructor(
    private readonly routes: Routeregister,
    private readonly meldingen: MeldService,
    private readonly klant: ZaakKlant,
    private readonly jeugdigen: JeugdigeService,
    private readonly plaatsen: PlaatsService,
    private readonly bestemmingen: BestemmingService,
    private readonly vervolg: VervolgService,
    private readonly zaken: Zaken,
    private readonly bewijzen: Bewijzen,
    private readonly nummers: Toewijzingnummers,
  ) {}

  /**
   * Starts a zaak with its first event, as one; or tells it to a zaak about this child that runs on this route. A refused start leaves
   * nothing behind: the core is asked first, persons are stored after. Refuses: ROUTE.ONBEKEND, JEUGDIGE.ONBEKEND,
   * OVERDRACHT.AL_OPGENOMEN, KENMERK.HERGEBRUIKT, what `PlaatsService` and the core refuse.
   */
  async start(verzoek: NieuweZaak, wie: Vrager, kenmerk: string): Promise<Gestart> {
    const genoemd = jeugdigeVan(verzoek);
    const plaats = await this.plaatsen.find(verzoek, genoemd, wie, kenmerk);
    const route = this.routes.newest(verzoek.route);
    if (!route)
      throw new Probleem('ROUTE.ONBEKEND', {
        velden: [{ pad: '/route', uitleg: 'Kies een route van GET /v1/routes' }],
      });
    const bestaand = await this.existing(plaats, wie, kenmerk);
    if (bestaand) return this.vervolg.again(bestaand, { verzoek, wie, kenmerk });
    const jeugdigeId = await this.about(plaats, route, verzoek, genoemd, wie);
    const aanvraag = { route, plaats, jeugdigeId, verzoek, wie, kenmerk };
    const { lopend, begin } = await this.bestemmingen.find(aanvraag);
    return lopend ? this.tell(lopend, aanvraag) : this.beginAt(begin, aanvraag);
  }

  /**
   * The zaak that this request began before. Of one that takes up a hand-over, only who began it gets its first answer again; one
   * that another melding about this child began does not count.
   */
  private async existing(plaats: Plaats, wie: Vrager, kenmerk: string): Promise<Zaakregel | null> {
    const { zaakId, overdracht } = plaats;
    if (overdracht !== null) {
      const ander = await this.zaken.vindRegel(uuidOf('zaak', wie.organisatie, wie.id, kenmerk), wie.organisatie);
      if (ander) throw new Probleem('KENMERK.HERGEBRUIKT');
    }
    const zaak = await this.zaken.vindRegel(zaakId, wie.organisatie);
    if (zaak && overdracht !== null && !(await this.bewijzen.zoek(zaakId, kenmerk)))
      throw new Probleem('OVERDRACHT.AL_OPGENOMEN');
    if (zaak && hears(this.routes.pinned(zaak.route), plaats) && !(await this.bewijzen.zoek(zaak.id, kenmerk)))
      return null;
    return zaak;
  }

  /** Asks the core first, then finds or registers the jeugdige. */
  private async about(
    plaats: Plaats,
    route: Route,
    verzoek: NieuweZaak,
    genoemd: string | undefined,
    wie: Vrager,
  ): Promise<string> {
    const id = plaats.jeugdigeId ?? genoemd ?? uuidOf('jeugdige', plaats.zaakId);
    precheck(route, plaats, metIds(route, verzoek, id), wie);
    if (plaats.jeugdigeId !== null) return id;
    return this.jeugdigen.idFor(plaats.zaakId, verzoek, { id, isGenoemd: genoemd !== undefined }, wie, 'zaak.starten');
  }

  /** Tells a melding to the zaak that runs. One that can not take it any more gets a zaak beside it: no melding is ever sent away. */
  private async tell(zaak: Zaakregel, aanvraag: Aanvraag): Promise<Gestart> {
    const verteld = await this.vervolg.tell(zaak, aanvraag);
    return verteld ?? this.begin(await this.bestemmingen.beside(aanvraag), aanvraag);
  }

  /** Begins it. Another melding about this child may have begun the very same zaak in between: then it is told to that one. */
  private async beginAt(plaats: Begin, aanvraag: Aanvraag): Promise<Gestart> {
    try {
      return await this.begin(plaats, aanvraag);
    } catch (error) {
      if (!isRefused(error) || !hears(aanvraag.route, plaats)) throw error;
      const begonnen = await this.zaken.vindRegel(plaats.zaakId, aanvraag.wie.organisatie);
      if (!begonnen) throw error;
      return this.tell(begonnen, aanvraag);
    }
  }

  private async begin({ zaakId, trajectId, overdracht, jeugdigeId }: Begin, aanvraag: Aanvraag): Promise<Gestart> {
    const { route, verzoek, wie } = aanvraag;
    const nummer = await this.numberFor(route, zaakId, verzoek);
    const melding = meldingVan(metIds(route, verzoek, jeugdigeId, nummer), aanvraag);
    const melden = await this.meldingen.seal(zaakId, wie, melding);
    const dossier = {
      jeugdigeId,
      organisatie: wie.organisatie,
      gemeente: verzoek.gemeente,
      referentie: referenceOf(zaakId),
      ...(overdracht !== null && { overdracht }),
    };
    const vast = { route: route.id, versies: VERSIES };
    const input: ZaakBegin = { zaakId, trajectId, ...vast, dossier, toestand: null, bewijzen: [] };
    const bewijs = await this.meldingen.once(zaakId, melden, () => this.klant.begin(input, melden));
    return { zaakId, route, bewijs, isGekoppeld: false };
  }

  /** The number of a toewijzing is unique in its gemeente: who names none gets the next. Source: iJw 3.2 OP275. */
  private async numberFor(
    route: Route,
    zaakId: string,
    { gemeente, gebeurtenis }: NieuweZaak,
  ): Promise<number | undefined> {
    if (!vraagtNummer(route, gebeurtenis)) return undefined;
    const { toewijzingNummer: genoemd } = gebeurtenis.gegevens;
    if (typeof genoemd !== 'number') return this.nummers.geef(gemeente, zaakId);
    if ((await this.nummers.leg(gemeente, genoemd, zaakId)) === zaakId) return genoemd;
    const velden = [{ pad: '/gebeurtenis/gegevens/toewijzingNummer', uitleg: 'Dit nummer is al in gebruik' }];
    throw new Probleem('GEGEVENS.ONGELDIG', { velden });
  }
}
