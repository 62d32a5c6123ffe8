import { Injectable } from '@nestjs/common';

import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import {
  Overdrachtenlijst,
  Personen,
  Signalen,
  type Signaalfeit,
  type Signaalzaak,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';
import { Inzagebeleid } from '../overdrachten/inzagebeleid.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Inzien } from '../toegang/toegangsboek.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { KLASSEN, type Signaal, type Signaalvraag, type Signalenlijst } from './signaal.schemas.ts';

/** Signals, and the zaken of others that who asks thereby looked into. */
export interface Signaleninzage {
  readonly lijst: Signalenlijst;
  readonly ingezien: readonly Inzien[];
}

/** The radarfunctie: what was known before, for who weighs it. It lists and draws no conclusion. Source: domain reference 4.4. */
@Injectable()
export class SignalenService {
  constructor(
    private readonly signalen: Signalen,
    private readonly personen: Personen,
    private readonly overdrachten: Overdrachtenlijst,
    private readonly beleid: Inzagebeleid,
    private readonly routes: Routeregister,
  ) {}

  /**
   * Earlier and running zaken about the child of this zaak, or about its household, as far as who asks may know of them: of another
   * organisation only what the purpose of a hand-over shows of safety.
   */
  async list(zaak: Zaakregel, { huishoudenId }: Signaalvraag, { bereik }: Vrager): Promise<Signaleninzage> {
    const huishouden = huishoudenId ?? (await this.signalen.huishouden(zaak.id));
    const kind = await this.personen.bekendAls(zaak.jeugdige);
    const zaken = await this.signalen.zaken({ zaak, kind, huishouden, bereik });
    const trajecten = [...new Set(zaken.map(({ traject }) => traject))];
    const overdrachten = await this.overdrachten.vanTrajecten(trajecten, now());
    const open = new Map(
      zaken
        .map((een) => [een.id, this.beleid.open(een, overdrachten, bereik)] as const)
        .filter(([, { delen }]) => delen.includes('veiligheid')),
    );
    const perZaak = Map.groupBy(await this.signalen.feiten([...open.keys()]), ({ zaakId }) => zaakId);
    return {
      lijst: {
        huishoudenId: huishouden,
        items: zaken.map((een) => this.show(een, open.has(een.id) ? (perZaak.get(een.id) ?? []) : null, kind)),
      },
      ingezien: [...open].flatMap(([zaakId, { door }]) =>
        door.map((regel) => ({ zaakId, reden: this.beleid.reason(regel) })),
      ),
    };
  }

  /** @param gevonden what is known of its safety; `null` when that is not for who asks */
  private show(zaak: Signaalzaak, gevonden: readonly Signaalfeit[] | null, kind: readonly string[]): Signaal {
    const { id, route, organisatie, referentie, beeindigd, aangemaaktOp } = zaak;
    const feiten = gevonden ?? [];
    const isOpen = gevonden !== null;
    return {
      signaalId: id,
      over: kind.includes(zaak.jeugdige) ? 'jeugdige' : 'huishouden',
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
