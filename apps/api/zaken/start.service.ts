import { Injectable } from '@nestjs/common';

import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Route } from '../../../libs/engine/index.ts';
import { Bewijzen, Toewijzingnummers, Zaken } from '../../../libs/service/storage/index.ts';
import { spoorVan } from '../../../workflows/namen.ts';
import type { ZaakInput } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { MeldService, type Melding } from '../gebeurtenissen/meld.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { ZaakKlant, type Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { referenceOf, uuidOf } from './ids.ts';
import { JeugdigeService } from './jeugdige.service.ts';
import { PlaatsService, type Plaats } from './plaats.service.ts';
import { jeugdigeVan, metIds, precheck, vraagtNummer } from './start-vooraf.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** A zaak that was asked for: its id is known, its receipt when it is stored. */
export interface Gestart {
  readonly zaakId: string;
  readonly route: Route;
  readonly bewijs: Melduitkomst;
}

/** Starts zaken. The same caller with the same key always means the same zaak. */
@Injectable()
export class StartService {
  constructor(
    private readonly routes: Routeregister,
    private readonly meldingen: MeldService,
    private readonly klant: ZaakKlant,
    private readonly jeugdigen: JeugdigeService,
    private readonly plaatsen: PlaatsService,
    private readonly zaken: Zaken,
    private readonly bewijzen: Bewijzen,
    private readonly nummers: Toewijzingnummers,
  ) {}

  /**
   * Starts a zaak with its first event, as one. A refused start leaves nothing behind: the core is asked first, persons are
   * stored after. Refuses: ROUTE.ONBEKEND, JEUGDIGE.ONBEKEND, OVERDRACHT.AL_OPGENOMEN, what `PlaatsService` and the core refuse.
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
    if (bestaand)
      return {
        zaakId: bestaand.id,
        route: this.routes.pinned(bestaand.route),
        bewijs: await this.again(bestaand, verzoek, wie, kenmerk),
      };
    const jeugdigeId = await this.about(plaats, route, verzoek, genoemd, wie);
    const bewijs = await this.begin(route, plaats, jeugdigeId, verzoek, wie, kenmerk);
    return { zaakId: plaats.zaakId, route, bewijs };
  }

  /** The zaak that this request began before. Of one that takes up a hand-over, only who began it gets its first answer again. */
  private async existing(
    { zaakId, overdracht }: Plaats,
    wie: Vrager,
    kenmerk: string,
  ): Promise<{ readonly id: string; readonly route: string } | null> {
    if (overdracht !== null) {
      const ander = await this.zaken.vindRegel(uuidOf('zaak', wie.organisatie, wie.id, kenmerk), wie.organisatie);
      if (ander) throw new Probleem('KENMERK.HERGEBRUIKT');
    }
    const zaak = await this.zaken.vindRegel(zaakId, wie.organisatie);
    if (zaak && overdracht !== null && !(await this.bewijzen.zoek(zaakId, kenmerk)))
      throw new Probleem('OVERDRACHT.AL_OPGENOMEN');
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
  private async again(
    { id }: { readonly id: string },
    verzoek: NieuweZaak,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Melduitkomst> {
    const melden = await this.meldingen.seal(id, wie, {
      ...meldingVan(verzoek.gebeurtenis, verzoek, kenmerk),
      gebeurtenissen: [],
    });
    return this.meldingen.once(id, melden, () => this.meldingen.receipt(id, kenmerk, spoorVan(melden.verzoekHash)));
  }
}

function meldingVan(gebeurtenis: NieuweGebeurtenis, verzoek: NieuweZaak, kenmerk: string): Melding {
  return { gebeurtenissen: [gebeurtenis], kenmerk, verwachtVolgnummer: undefined, verzoek };
}
