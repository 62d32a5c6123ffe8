import { Injectable } from '@nestjs/common';

import type { Inzagedeel, Route } from '../../../libs/engine/index.ts';
import { requireKalender } from '../../../libs/kalender/index.ts';
import { Signalen, Trajecten, Zaken, type Overdrachtregel, type Zaak } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { defined } from '../http/schemas.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { showBron, showKlok } from '../zaken/klokken.ts';
import { showBesluit } from '../zaken/zaak.service.ts';
import type { Inzage } from './inzage.schemas.ts';
import { Inzagebeleid } from './inzagebeleid.ts';
import { publicOverdrachtId } from './overdracht-id.ts';

/** The zaak of a sender, as far as the purpose of a hand-over shows it to the receiver. */
@Injectable()
export class InzageService {
  constructor(
    private readonly beleid: Inzagebeleid,
    private readonly zaken: Zaken,
    private readonly trajecten: Trajecten,
    private readonly signalen: Signalen,
    private readonly routes: Routeregister,
  ) {}

  /** What the receiver may see now. Refuses: OVERDRACHT.GEEN_INZAGE, when the hand-over was refused or taken back, or shows nothing. */
  async show(overdracht: Overdrachtregel): Promise<Inzage> {
    const definitie = this.beleid.definition(overdracht);
    const toont = this.beleid.shownTo(overdracht);
    const zaak = toont.length > 0 ? await this.zaken.vind(overdracht.zaakId, overdracht.organisatie) : null;
    if (!zaak || !definitie) throw new Probleem('OVERDRACHT.GEEN_INZAGE');
    const { doel, grondslag } = definitie;
    const { bron, zekerheid, uitleg } = grondslag;
    return {
      overdracht: publicOverdrachtId(overdracht.sleutel),
      zaakId: zaak.id,
      doel: { id: doel.id, titel: doel.titel },
      grondslag: { bron: showBron(bron), zekerheid, uitleg },
      toont: [...toont],
      ...(await this.parts(zaak, toont)),
    };
  }

  private async parts(zaak: Zaak, toont: readonly Inzagedeel[]) {
    const route = this.routes.pinned(zaak.route);
    return {
      verloop: toont.includes('verloop') ? this.progress(zaak, route) : null,
      klokken: toont.includes('klokken') ? clocksOf(zaak, route) : null,
      veiligheid: toont.includes('veiligheid') ? await this.safety(zaak.id, route) : null,
      besluiten: toont.includes('besluiten') ? await this.decisions(zaak.id) : null,
    };
  }

  private progress({ referentie, staten, toestand, beeindigd }: Zaak, route: Route): Inzage['verloop'] {
    const waar = staten.map((id) => ({ id, titel: this.routes.titleOf(route, id) }));
    return { route: route.id, titel: route.titel, referentie, staten: waar, sinds: toestand.sinds, beeindigd };
  }

  private async safety(zaakId: string, { gebeurtenissen }: Route): Promise<Inzage['veiligheid']> {
    const [zichtDoor, feiten] = await Promise.all([this.trajecten.zichtDoor(zaakId), this.signalen.feiten([zaakId])]);
    return {
      zichtDoor,
      feiten: feiten.map(({ op, type, klasse, uitkomst }) => ({
        op,
        titel: gebeurtenissen[type]?.titel ?? type,
        oordeel: klasse ?? uitkomst,
      })),
    };
  }

  private async decisions(zaakId: string): Promise<Inzage['besluiten']> {
    return (await this.trajecten.besluiten(zaakId)).map(showBesluit);
  }
}

/** The clocks that run or stand still, without what they were before and without who owes them. */
function clocksOf({ toestand }: Zaak, route: Route): Inzage['klokken'] {
  const kalender = requireKalender(toestand.kalender);
  const peil = now();
  return toestand.klokken
    .map((klok) => showKlok(route, kalender, klok, peil))
    .filter(({ status }) => status !== 'gestopt' && status !== 'vervallen')
    .map(({ titel, familie, status, verstrijktOp = null, bron, zekerheid }) => ({
      ...{ titel, status, verstrijktOp, bron, zekerheid },
      ...defined({ familie }),
    }));
}
