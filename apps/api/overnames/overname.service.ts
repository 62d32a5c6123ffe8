import { Injectable } from '@nestjs/common';

import { spoorVan } from '../../../workflows/namen.ts';
import type { MeldVerzoek, Melder } from '../../../libs/contracts/melding.ts';
import type { NieuweOvername } from '../../../libs/contracts/overname.ts';
import { VERSIES, type Route } from '../../../libs/engine/index.ts';
import { KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import { beproef, overnamereeks, padVanFeit, type Overnameplek } from '../../../libs/overname/index.ts';
import { Bewijzen, Geheimen, Zaken } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { problemOfRefusal } from '../fouten/vertaal.ts';
import { now } from '../http/klok.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { isStored, ZaakKlant, type Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { referenceOf, uuidOf } from '../zaken/ids.ts';
import { JeugdigeService } from '../zaken/jeugdige.service.ts';

/** The key of the one request that takes a zaak over: its old name is what makes it one, whoever asks and however often. */
export const OVERNAMESLEUTEL = 'overname';

/** A zaak that was taken over, now or before. */
export interface Overgenomen {
  readonly zaakId: string;
  readonly route: string;
  readonly bewijs: Melduitkomst;
  readonly isEerder: boolean;
}

/** Takes over zaken that began in another system. The same old name always means the same zaak. */
@Injectable()
export class OvernameService {
  constructor(
    private readonly routes: Routeregister,
    private readonly klant: ZaakKlant,
    private readonly jeugdigen: JeugdigeService,
    private readonly zaken: Zaken,
    private readonly bewijzen: Bewijzen,
    private readonly geheimen: Geheimen,
  ) {}

  /**
   * Takes over a zaak with its past, as a whole or not at all; a zaak that was taken over before stays as it is. Refuses:
   * ROUTE.ONBEKEND, JEUGDIGE.ONBEKEND, OVERNAME.ANDERE_INHOUD, and what the core refuses, with the fact that it is about.
   */
  async neemOver(overname: NieuweOvername, wie: Vrager): Promise<Overgenomen> {
    const zaakId = uuidOf('overname', wie.organisatie, overname.systeem, overname.verwijzing);
    const verzoekHash = await this.geheimen.verzoekHash({ zaakId, verzoek: overname });
    const bestaand = await this.zaken.vindRegel(zaakId, wie.organisatie);
    const uitkomst = bestaand
      ? {
          route: bestaand.route,
          bewijs: (await this.bewijzen.zoek(zaakId, OVERNAMESLEUTEL)) ?? { spoor: spoorVan(verzoekHash) },
        }
      : await this.begin(overname, zaakId, verzoekHash, wie);
    const { bewijs } = uitkomst;
    if (isStored(bewijs) && bewijs.verzoekHash !== verzoekHash)
      throw new Probleem('OVERNAME.ANDERE_INHOUD', { detail: GEEN_TWEEDE });
    return { zaakId, ...uitkomst, isEerder: bestaand !== null };
  }

  private async begin(
    overname: NieuweOvername,
    zaakId: string,
    verzoekHash: string,
    wie: Vrager,
  ): Promise<Pick<Overgenomen, 'route' | 'bewijs'>> {
    const route = this.routes.newest(overname.route);
    if (!route)
      throw new Probleem('ROUTE.ONBEKEND', {
        velden: [{ pad: '/route', uitleg: 'Kies een route van GET /v1/routes' }],
      });
    const gevraagd = {
      id: overname.jeugdigeId ?? uuidOf('jeugdige', zaakId),
      isGenoemd: overname.jeugdigeId !== undefined,
    };
    const trajectId = uuidOf('traject', zaakId);
    const door: Melder = { id: wie.id, rollen: [...wie.rollen], organisatie: wie.organisatie };
    precheck(route, overname, { zaakId, trajectId, jeugdigeId: gevraagd.id }, door);
    const jeugdigeId = await this.jeugdigen.idFor(zaakId, overname, gevraagd, wie, 'zaak.overnemen');
    const verzoek: MeldVerzoek = {
      gebeurtenissen: overnamereeks(route, overname, jeugdigeId),
      door,
      kenmerk: OVERNAMESLEUTEL,
      verzoekHash,
    };
    const { organisatie } = wie;
    const dossier = { jeugdigeId, organisatie, gemeente: overname.gemeente, referentie: referenceOf(zaakId) };
    const vast = { route: route.id, versies: VERSIES };
    const input = { zaakId, trajectId, ...vast, dossier, toestand: null, bewijzen: [] };
    return { route: route.id, bewijs: await this.klant.begin(input, verzoek) };
  }
}

const GEEN_TWEEDE = 'Deze zaak is al overgenomen, met andere gegevens. Klopt er iets niet, meld dan een correctie.';

/** Asks the core whether this past can be, so that a refusal leaves no trace anywhere and names the fact. */
function precheck(route: Route, overname: NieuweOvername, plek: Overnameplek, door: Melder): void {
  const uitkomst = beproef(route, overname, plek, door, now(), requireKalender(KALENDERVERSIE));
  if (!uitkomst.ok) throw problemOfRefusal(uitkomst, padVanFeit);
}
