import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import {
  ALLE_ORGANISATIES,
  Overdrachtenlijst,
  Trajecten,
  Trajectenlijst,
  type Bereik,
  type Overdrachtregel,
  type Schakel as Schakelrij,
  type Traject as Trajectrij,
} from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { defined, Id } from '../http/schemas.ts';
import { Inzagebeleid, type Opening } from '../overdrachten/inzagebeleid.ts';
import { OverdrachtService } from '../overdrachten/overdracht.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Inzien } from '../toegang/toegangsboek.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { ketenVan } from './keten.ts';
import type { Schakel, Traject, Trajectpagina, Trajectregel, Trajectvraag } from './traject.schemas.ts';

/** A chain, and the zaken of others that who asks thereby looked into. */
export interface Trajectinzage {
  readonly traject: Traject;
  readonly ingezien: readonly Inzien[];
}

/** A chain as an organisation in it may see it: the whole of it, and of each zaak what is theirs to know. */
@Injectable()
export class TrajectService {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly trajectenlijst: Trajectenlijst,
    private readonly lijst: Overdrachtenlijst,
    private readonly overdrachten: OverdrachtService,
    private readonly beleid: Inzagebeleid,
    private readonly routes: Routeregister,
  ) {}

  /** One traject. Refuses: TRAJECT.ONBEKEND, also for who has no part in it. */
  async show(id: string, { bereik }: Vrager): Promise<Trajectinzage> {
    const traject = Id.safeParse(id).success ? await this.trajecten.vind(id, bereik) : null;
    if (!traject) throw new Probleem('TRAJECT.ONBEKEND');
    const peil = now();
    const overdrachten = await this.lijst.vanTrajecten([traject.id], peil);
    const eigen = overdrachten.filter((regel) => isPartij(regel, bereik));
    const zaken = traject.zaken.map((zaak) => ({ zaak, ...this.beleid.open(zaak, eigen, bereik) }));
    return {
      traject: {
        id: traject.id,
        jeugdigen: [...traject.jeugdigen],
        keten: ketenVan(traject.zaken, overdrachten, peil, traject.jeugdigen),
        zaken: zaken.map((een) => this.schakel(een)),
        overdrachten: eigen.map((regel) => this.overdrachten.show(regel, bereik)),
      },
      ingezien: zaken.flatMap(({ zaak, delen, door }) =>
        delen.includes('verloop') ? door.map((regel) => ({ zaakId: zaak.id, reden: this.beleid.reason(regel) })) : [],
      ),
    };
  }

  /** Trajecten in which who asks has a part, each with where somebody waits now. */
  async list(vraag: Trajectvraag, { bereik }: Vrager): Promise<Trajectpagina> {
    const peil = now();
    const { items, ...rest } = await this.trajectenlijst.lees({ ...defined(vraag), bereik });
    const alle = await this.lijst.vanTrajecten(items.map(({ id }) => id), peil); // prettier-ignore
    const per = Map.groupBy(alle, ({ traject }) => traject);
    return { ...rest, items: items.map((traject) => regelVan(traject, per.get(traject.id) ?? [], peil)) };
  }

  /** A route of another organisation may be one that this release does not know: then its states go by their ids. */
  private schakel({ zaak, delen, door }: Opening & { readonly zaak: Schakelrij }): Schakel {
    const { jeugdige, staten, referentie, ...rest } = zaak;
    const route = this.routes.find(zaak.route);
    const titels = staten.map((id) => ({ id, titel: route ? this.routes.titleOf(route, id) : id }));
    const isOpen = delen.includes('verloop');
    const anders = isOpen ? 'overdracht' : 'keten';
    return {
      ...rest,
      jeugdigeId: jeugdige,
      inzage: isOpen && door.length === 0 ? 'eigen' : anders,
      referentie: isOpen ? referentie : null,
      staten: isOpen ? titels : null,
    };
  }
}

function regelVan(
  { id, jeugdigen, zaken }: Trajectrij,
  overdrachten: readonly Overdrachtregel[],
  peil: Tijdstip,
): Trajectregel {
  const { van, dagen, gaten } = ketenVan(zaken, overdrachten, peil, jeugdigen);
  const lopend = zaken.filter(({ beeindigd }) => !beeindigd);
  return {
    id,
    jeugdigen: [...jeugdigen],
    ...{ begonnenOp: van, dagen, loopt: lopend.length > 0 },
    organisaties: [...new Set(lopend.map(({ organisatie }) => organisatie))],
    openOverdrachten: overdrachten.filter(({ fase }) => fase === 'aangeboden').length,
    gaten: gaten.filter(({ tot }) => tot === null),
  };
}

function isPartij({ organisatie, ontvanger }: Overdrachtregel, bereik: Bereik): boolean {
  return bereik === ALLE_ORGANISATIES || organisatie === bereik || ontvanger === bereik;
}
