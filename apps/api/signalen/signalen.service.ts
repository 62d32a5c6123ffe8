import { Injectable } from '@nestjs/common';

import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import {
  Personen,
  Signalen,
  type Signaalfeit,
  type Signaalzaak,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { KLASSEN, type Signaal, type Signaalvraag, type Signalenlijst } from './signaal.schemas.ts';

/** The radarfunctie: what was known before, for who weighs it. It lists and draws no conclusion. Source: domain reference 4.4. */
@Injectable()
export class SignalenService {
  constructor(
    private readonly signalen: Signalen,
    private readonly personen: Personen,
    private readonly routes: Routeregister,
  ) {}

  /** Earlier and running zaken about the child of this zaak, or about its household, as far as who asks may know of them. */
  async list(zaak: Zaakregel, { huishoudenId }: Signaalvraag, { bereik }: Vrager): Promise<Signalenlijst> {
    const huishouden = huishoudenId ?? (await this.signalen.huishouden(zaak.id));
    const kind = await this.personen.bekendAls(zaak.jeugdige);
    const zaken = await this.signalen.zaken({ zaak, kind, huishouden, bereik });
    const feiten = await this.signalen.feiten(zaken.filter(({ isOpen }) => isOpen).map(({ id }) => id));
    const perZaak = Map.groupBy(feiten, ({ zaakId }) => zaakId);
    return {
      huishoudenId: huishouden,
      items: zaken.map((een) => this.show(een, perZaak.get(een.id) ?? [], kind.includes(een.jeugdige))),
    };
  }

  private show(zaak: Signaalzaak, feiten: readonly Signaalfeit[], isKind: boolean): Signaal {
    const { id, route, organisatie, referentie, isOpen, beeindigd, aangemaaktOp } = zaak;
    return {
      signaalId: id,
      over: isKind ? 'jeugdige' : 'huishouden',
      route,
      titel: this.routes.find(route)?.titel ?? route,
      organisatie,
      datum: amsterdamDatum(aangemaaktOp),
      loopt: !beeindigd,
      inzage: isOpen ? 'open' : 'keten',
      referentie: isOpen ? referentie : null,
      zwaarsteKlasse: KLASSEN.findLast((klasse) => feiten.some((feit) => feit.klasse === klasse)) ?? null,
      meldingen: feiten.flatMap(({ meldingId, op, klasse }) =>
        meldingId === null ? [] : [{ meldingId, op, klasse: KLASSEN.find((een) => een === klasse) ?? null }],
      ),
    };
  }
}
