import { Injectable } from '@nestjs/common';

import {
  ALLE_ORGANISATIES,
  Overdrachtenlijst,
  Trajecten,
  type Bereik,
  type Overdrachtregel,
  type Schakel as Schakelrij,
} from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { Id } from '../http/schemas.ts';
import { OverdrachtService } from '../overdrachten/overdracht.service.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { ketenVan } from './keten.ts';
import type { Schakel, Traject } from './traject.schemas.ts';

/** A chain as an organisation in it may see it: the whole of it, and of each zaak what is theirs to know. */
@Injectable()
export class TrajectService {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly lijst: Overdrachtenlijst,
    private readonly overdrachten: OverdrachtService,
    private readonly routes: Routeregister,
  ) {}

  /** One traject. Refuses: TRAJECT.ONBEKEND, also for who has no part in it. */
  async show(id: string, { bereik }: Vrager): Promise<Traject> {
    const traject = Id.safeParse(id).success ? await this.trajecten.vind(id, bereik) : null;
    if (!traject) throw new Probleem('TRAJECT.ONBEKEND');
    const peil = now();
    const overdrachten = await this.lijst.vanTraject(traject.id, peil);
    const eigen = overdrachten.filter((regel) => isPartij(regel, bereik));
    return {
      id: traject.id,
      jeugdigen: [...traject.jeugdigen],
      keten: ketenVan(traject.zaken, overdrachten, peil),
      zaken: traject.zaken.map((zaak) => this.schakel(zaak, inzageIn(zaak, eigen, bereik))),
      overdrachten: eigen.map((regel) => this.overdrachten.show(regel)),
    };
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
