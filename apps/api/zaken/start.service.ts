import { Injectable } from '@nestjs/common';

import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../../../libs/contracts/melding.ts';
import type { Route } from '../../../libs/engine/index.ts';
import { Bewijzen, Toewijzingnummers, Zaken, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { spoorVan } from '../../../workflows/namen.ts';
import type { Ontvangstbewijs, ZaakInput } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { MeldService, type Melding } from '../gebeurtenissen/meld.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { isStored, ZaakKlant, type Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { BestemmingService, type Begin } from './bestemming.service.ts';
import { referenceOf, uuidOf } from './ids.ts';
import { JeugdigeService } from './jeugdige.service.ts';
import { PlaatsService, type Plaats } from './plaats.service.ts';
import { jeugdigeVan, metIds, precheck, vervolgVan, vraagtNummer } from './start-vooraf.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** A zaak that was asked for: its id is known, its receipt when it is stored. */
export interface Gestart {
  readonly zaakId: string;
  readonly route: Route;
  readonly bewijs: Melduitkomst;
  /** No zaak began: one about this child that ran already has it. */
  readonly isGekoppeld: boolean;
}

/** A start, with what is known of it so far. */
interface Aanvraag {
  readonly route: Route;
  readonly plaats: Plaats;
  readonly jeugdigeId: string;
  readonly verzoek: NieuweZaak;
  readonly wie: Vrager;
  readonly kenmerk: string;
}

/** A zaak that began before. */
type Bestaand = Pick<Zaakregel, 'id' | 'route'>;

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
    if (bestaand) return this.again(bestaand, verzoek, wie, kenmerk);
    const jeugdigeId = await this.about(plaats, route, verzoek, genoemd, wie);
    const bestemming = await this.bestemmingen.find(route, plaats, jeugdigeId, verzoek, wie);
    const aanvraag = { route, plaats, jeugdigeId, verzoek, wie, kenmerk };
    return bestemming.lopend ? this.tell(bestemming.lopend, aanvraag) : this.beginAt(bestemming.plaats, aanvraag);
  }

  /**
   * The zaak that this request began before. Of one that takes up a hand-over, only who began it gets its first answer again; one
   * that another melding about this child began does not count.
   */
  private async existing(plaats: Plaats, wie: Vrager, kenmerk: string): Promise<Bestaand | null> {
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

  /** Begins it. Another melding about this child may have begun the very same zaak in between: then it is told to that one. */
  private async beginAt(plaats: Begin, aanvraag: Aanvraag): Promise<Gestart> {
    const { route, verzoek, wie, kenmerk } = aanvraag;
    try {
      const bewijs = await this.begin(route, plaats, plaats.jeugdigeId, verzoek, wie, kenmerk);
      return { zaakId: plaats.zaakId, route, bewijs, isGekoppeld: false };
    } catch (error) {
      const begonnen = isRefused(error) && hears(route, plaats) && (await this.zaken.vindRegel(plaats.zaakId, wie.organisatie)); // prettier-ignore
      if (!begonnen) throw error;
      return this.tell(begonnen, aanvraag);
    }
  }

  /** Tells a melding to the zaak that runs. One that can not take it any more gets a zaak beside it: no melding is ever sent away. */
  private async tell(zaak: Zaakregel, aanvraag: Aanvraag): Promise<Gestart> {
    const { route, plaats, jeugdigeId, verzoek, wie, kenmerk } = aanvraag;
    const begon = await this.begunBy(zaak.id, verzoek, wie, kenmerk);
    if (begon) return this.told(zaak, begon);
    const vervolg = vervolgVan(route, verzoek, plaats.zaakId);
    if (!vervolg) throw new Probleem('KENMERK.HERGEBRUIKT');
    try {
      const melding = { ...meldingVan(vervolg, verzoek, kenmerk), verzoek: { vervolg: verzoek } };
      return this.told(zaak, await this.meldingen.meld(zaak, wie, melding));
    } catch (error) {
      if (!isRefused(error)) throw error;
      const bestemming = await this.bestemmingen.beside(route, plaats, jeugdigeId, verzoek, wie);
      return this.beginAt(bestemming, aanvraag);
    }
  }

  private told({ id, route }: Zaakregel, bewijs: Melduitkomst): Gestart {
    const isGekoppeld = !isStored(bewijs) || bewijs.vanaf > 1;
    return { zaakId: id, route: this.routes.pinned(route), bewijs, isGekoppeld };
  }

  /** The receipt of this request when it is what began the zaak, under the id of another that came first and never arrived. */
  private async begunBy(
    zaakId: string,
    verzoek: NieuweZaak,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Ontvangstbewijs | null> {
    const bewijs = await this.bewijzen.zoek(zaakId, kenmerk);
    if (bewijs?.vanaf !== 1) return null;
    const { verzoekHash } = await this.sealedAgain(zaakId, verzoek, wie, kenmerk);
    return bewijs.verzoekHash === verzoekHash ? bewijs : null;
  }

  private async begin(
    route: Route,
    { zaakId, trajectId, overdracht }: Plaats,
    jeugdigeId: string,
    verzoek: NieuweZaak,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Melduitkomst> {
    const nummer = await this.numberFor(route, zaakId, verzoek);
    const melding = meldingVan(metIds(route, verzoek, jeugdigeId, nummer), verzoek, kenmerk);
    const melden = await this.meldingen.seal(zaakId, wie, melding);
    const dossier = {
      jeugdigeId,
      organisatie: wie.organisatie,
      gemeente: verzoek.gemeente,
      referentie: referenceOf(zaakId),
      ...(overdracht !== null && { overdracht }),
    };
    const input: ZaakInput = { zaakId, trajectId, route: route.id, dossier, toestand: null, bewijzen: [] };
    return this.meldingen.once(zaakId, melden, () => this.klant.begin(input, melden));
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

  /** A start that was stored before: its first answer, or a refusal when the body is another. Nothing is sent. */
  private async again({ id, route }: Bestaand, verzoek: NieuweZaak, wie: Vrager, kenmerk: string): Promise<Gestart> {
    const melden = await this.sealedAgain(id, verzoek, wie, kenmerk);
    const bewijs = await this.meldingen.once(id, melden, () =>
      this.meldingen.receipt(id, kenmerk, spoorVan(melden.verzoekHash)),
    );
    return { zaakId: id, route: this.routes.pinned(route), bewijs, isGekoppeld: false };
  }

  private sealedAgain(zaakId: string, verzoek: NieuweZaak, wie: Vrager, kenmerk: string): Promise<MeldVerzoek> {
    const melding = { ...meldingVan(verzoek.gebeurtenis, verzoek, kenmerk), gebeurtenissen: [] };
    return this.meldingen.seal(zaakId, wie, melding);
  }
}

function meldingVan(gebeurtenis: NieuweGebeurtenis, verzoek: NieuweZaak, kenmerk: string): Melding {
  return { gebeurtenissen: [gebeurtenis], kenmerk, verwachtVolgnummer: undefined, verzoek };
}

/** Whether zaken of this route hear of a second melding. One that takes up a hand-over is its own. */
function hears({ alsVervolg }: Route, { overdracht }: Plaats): boolean {
  return alsVervolg !== undefined && overdracht === null;
}

/** The state of the zaak does not allow it; asking again will not help. */
function isRefused(error: unknown): boolean {
  return error instanceof Probleem && (error.code === 'GEBEURTENIS.NIET_MOGELIJK' || error.code === 'ZAAK.BEEINDIGD');
}
