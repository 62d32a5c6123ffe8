import { Injectable } from '@nestjs/common';

import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Melder, TeMelden } from '../../../libs/contracts/melding.ts';
import { begin, stap, stempel, type Route } from '../../../libs/engine/index.ts';
import { KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import { Zaken } from '../../../libs/service/storage/index.ts';
import { spoorVan } from '../../../workflows/namen.ts';
import type { ZaakInput } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { problemOfRefusal } from '../fouten/vertaal.ts';
import { MeldService, type Melding } from '../gebeurtenissen/meld.service.ts';
import { now } from '../http/klok.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { ZaakKlant, type Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { referenceOf, uuidOf } from './ids.ts';
import { JeugdigeService } from './jeugdige.service.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** A zaak that was asked for: its id is known, its receipt when it is stored. */
export interface Gestart {
  readonly zaakId: string;
  readonly route: Route;
  readonly bewijs: Melduitkomst;
}

/** A text that only says that there is one: the core must know, and may not read it. */
const ERGENS = { afdruk: '0'.repeat(64), inhoud: '' };

/** Starts zaken. The same caller with the same key always means the same zaak. */
@Injectable()
export class StartService {
  constructor(
    private readonly routes: Routeregister,
    private readonly meldingen: MeldService,
    private readonly klant: ZaakKlant,
    private readonly jeugdigen: JeugdigeService,
    private readonly zaken: Zaken,
  ) {}

  /**
   * Starts a zaak with its first event, as one. A refused start leaves nothing behind: the core is asked first, persons are
   * stored after. Refuses: ROUTE.ONBEKEND, JEUGDIGE.ONBEKEND, and what the core refuses.
   */
  async start(verzoek: NieuweZaak, wie: Vrager, kenmerk: string): Promise<Gestart> {
    const route = this.routes.newest(verzoek.route);
    if (!route)
      throw new Probleem('ROUTE.ONBEKEND', {
        velden: [{ pad: '/route', uitleg: 'Kies een route van GET /v1/routes' }],
      });
    const zaakId = uuidOf('zaak', wie.organisatie, wie.id, kenmerk);
    const bestaand = await this.zaken.vindRegel(zaakId, wie.organisatie);
    if (bestaand)
      return {
        zaakId,
        route: this.routes.pinned(bestaand.route),
        bewijs: await this.again(bestaand, verzoek, wie, kenmerk),
      };
    const gevraagd = jeugdigeVan(verzoek) ?? uuidOf('jeugdige', zaakId);
    precheck(route, zaakId, metIds(route, verzoek, gevraagd), wie);
    const isGenoemd = verzoek.jeugdigeId !== undefined || verzoek.gebeurtenis.gegevens['jeugdigeId'] !== undefined;
    const jeugdigeId = await this.jeugdigen.idFor(zaakId, verzoek, { id: gevraagd, isGenoemd }, wie, 'zaak.starten');
    const bewijs = await this.begin(route, zaakId, jeugdigeId, verzoek, wie, kenmerk);
    return { zaakId, route, bewijs };
  }

  private async begin(
    route: Route,
    zaakId: string,
    jeugdigeId: string,
    verzoek: NieuweZaak,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Melduitkomst> {
    const melding = meldingVan(metIds(route, verzoek, jeugdigeId), verzoek, kenmerk);
    const melden = await this.meldingen.seal(zaakId, wie, melding);
    const dossier = {
      jeugdigeId,
      organisatie: wie.organisatie,
      gemeente: verzoek.gemeente,
      referentie: referenceOf(zaakId),
    };
    const input: ZaakInput = {
      zaakId,
      trajectId: uuidOf('traject', zaakId),
      route: route.id,
      dossier,
      toestand: null,
      bewijzen: [],
    };
    return this.meldingen.once(zaakId, melden, () => this.klant.begin(input, melden));
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

function jeugdigeVan({ jeugdigeId, jeugdige, gebeurtenis }: NieuweZaak): string | undefined {
  const { jeugdigeId: inGegevens } = gebeurtenis.gegevens;
  const noemt = typeof inGegevens === 'string' ? inGegevens : undefined;
  if (noemt !== undefined && (jeugdige !== undefined || (jeugdigeId !== undefined && jeugdigeId !== noemt)))
    throw tegenstrijdig('jeugdigeId');
  return jeugdigeId ?? noemt;
}

/** Fills in what the server knows, where the start event asks for it. Refuses: GEGEVENS.ONGELDIG when the caller says otherwise. */
function metIds(route: Route, { gebeurtenis, gemeente }: NieuweZaak, jeugdigeId: string): NieuweGebeurtenis {
  const velden = Object.keys(route.gebeurtenissen[route.startGebeurtenis]?.schema.shape ?? {});
  const bekend = Object.entries({ jeugdigeId, gemeente }).filter(
    ([naam]) => velden.includes(naam) && gebeurtenis.type === route.startGebeurtenis,
  );
  for (const [naam, waarde] of bekend) {
    const gezegd = gebeurtenis.gegevens[naam];
    if (naam === 'gemeente' && gezegd !== undefined && gezegd !== waarde) throw tegenstrijdig(naam);
  }
  return { ...gebeurtenis, gegevens: { ...gebeurtenis.gegevens, ...Object.fromEntries(bekend) } };
}

function tegenstrijdig(naam: string): Probleem {
  const velden = [{ pad: `/gebeurtenis/gegevens/${naam}`, uitleg: 'Spreekt de rest van het verzoek tegen' }];
  return new Probleem('GEGEVENS.ONGELDIG', { velden });
}

/** Asks the core whether this can be a start, so that a refusal leaves no trace anywhere. */
function precheck(
  route: Route,
  zaakId: string,
  { type, gegevens, geldigOp, toelichting }: NieuweGebeurtenis,
  wie: Vrager,
): void {
  const op = now();
  const kalender = requireKalender(KALENDERVERSIE);
  const toestand = begin(route, kalender, { zaakId, trajectId: uuidOf('traject', zaakId) }, op);
  const melden: TeMelden = {
    type,
    gegevens,
    ...(geldigOp !== undefined && { geldigOp }),
    ...(toelichting !== undefined && { toelichting: ERGENS }),
  };
  const melder: Melder = { id: wie.id, rollen: [...wie.rollen], organisatie: wie.organisatie };
  const uitkomst = stap(route, toestand, stempel(route, toestand, melden, melder, 'vooraf', op), kalender);
  if (uitkomst.ok) return;
  const velden = uitkomst.velden?.map(({ pad, uitleg }) => ({ pad: `/gebeurtenis${pad}`, uitleg }));
  throw problemOfRefusal(velden ? { ...uitkomst, velden } : uitkomst);
}
