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
import { OverdrachtService } from '../overdrachten/overdracht.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { ketenVan } from './keten.ts';
import type { Schakel, Traject, Trajectpagina, Trajectregel, Trajectvraag } from './traject.schemas.ts';

/** A chain as an organisation in it may see it: the whole of it, and of each zaak what is theirs to know. */
@Injectable()
export class TrajectService {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly trajectenlijst: Trajectenlijst,
    private readonly lijst: Overdrachtenlijst,
    private readonly overdrachten: OverdrachtService,
    private readonly routes: Routeregister,
  ) {}

  /** One traject. Refuses: TRAJECT.ONBEKEND, also for who has no part in it. */
  async show(id: string, { bereik }: Vrager): Promise<Traject> {
    const traject = Id.safeParse(id).success ? await this.trajecten.vind(id, bereik) : null;
    if (!traject) throw new Probleem('TRAJECT.ONBEKEND');
    const peil = now();
    const overdrachten = await this.lijst.vanTrajecten([traject.id], peil);
    const eigen = overdrachten.filter((regel) => isPartij(regel, bereik));
    return {
      id: traject.id,
      jeugdigen: [...traject.jeugdigen],
      keten: ketenVan(traject.zaken, overdrachten, peil, traject.jeugdigen),
      zaken: traject.zaken.map((zaak) => this.schakel(zaak, inzageIn(zaak, eigen, bereik))),
      overdrachten: eigen.map((regel) => this.overdrachten.show(regel)),
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
  private schakel({ jeugdige, staten, referentie, ...zaak }: Schakelrij, inzage: Schakel['inzage']): Schakel {
    const route = this.routes.find(zaak.route);
    const titels = staten.map((id) => ({ id, titel: route ? this.routes.titleOf(route, id) : id }));
    const dicht = inzage === 'keten';
    return {
      ...zaak,
      jeugdigeId: jeugdige,
      inzage,
      referentie: dicht ? null : referentie,
      staten: dicht ? null : titels,
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

/** An accepted hand-over opens the zaak at its other end; the rest of the chain is known to be there, and no more. */
function inzageIn(zaak: Schakelrij, eigen: readonly Overdrachtregel[], bereik: Bereik): Schakel['inzage'] {
  if (bereik === ALLE_ORGANISATIES || zaak.organisatie === bereik) return 'eigen';
  const verbonden = eigen.some(
    ({ fase, zaakId, naarZaak }) => fase === 'aanvaard' && (zaakId === zaak.id || naarZaak === zaak.id),
  );
  return verbonden ? 'overdracht' : 'keten';
}
