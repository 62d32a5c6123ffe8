import { Injectable } from '@nestjs/common';

import { INZAGEDELEN, type Inzagedeel, type Route } from '../../../libs/engine/index.ts';
import { ALLE_ORGANISATIES, type Bereik, type Overdrachtregel } from '../../../libs/service/storage/index.ts';
import { formatBron } from '../../../libs/termijnen/index.ts';
import { Routeregister } from '../routes/routeregister.ts';

type Definitie = Route['overdrachten'][string];
type Koppeling = Pick<
  Overdrachtregel,
  'route' | 'naarRoute' | 'fase' | 'zaakId' | 'naarZaak' | 'organisatie' | 'ontvanger'
>;

/** What somebody may see of a zaak, and by which hand-overs; of one's own that is everything, by none. */
export interface Opening<Regel extends Koppeling = Koppeling> {
  readonly delen: readonly Inzagedeel[];
  readonly door: readonly Regel[];
}

/**
 * What a hand-over opens of a zaak of another organisation: what its purpose names, as long as it is offered or accepted. It is asked of
 * the route that offered it, never stored: a purpose that is narrowed is narrowed at once, for hand-overs of before as well.
 */
@Injectable()
export class Inzagebeleid {
  constructor(private readonly routes: Routeregister) {}

  /** The hand-over as its route declares it; nothing when this release does not know it, and then it opens nothing. */
  definition({ route, naarRoute }: Pick<Koppeling, 'route' | 'naarRoute'>): Definitie | undefined {
    return this.routes.find(route)?.overdrachten[naarRoute];
  }

  /** What the receiver may see now of the zaak of the sender. */
  shownTo(overdracht: Pick<Koppeling, 'route' | 'naarRoute' | 'fase'>): readonly Inzagedeel[] {
    const doel = this.definition(overdracht)?.doel;
    if (!doel) return [];
    if (overdracht.fase === 'aangeboden') return doel.vooraf;
    return overdracht.fase === 'aanvaard' ? doel.daarna : [];
  }

  /** What an organisation may see of a zaak by these hand-overs. */
  open<Regel extends Koppeling>(
    zaak: { readonly id: string; readonly organisatie: string },
    overdrachten: readonly Regel[],
    bereik: Bereik,
  ): Opening<Regel> {
    if (bereik === ALLE_ORGANISATIES || zaak.organisatie === bereik) return { delen: INZAGEDELEN, door: [] };
    const open = overdrachten
      .map((regel) => ({ regel, delen: this.shownOf(zaak.id, regel, bereik) }))
      .filter(({ delen }) => delen.length > 0);
    const delen = INZAGEDELEN.filter((deel) => open.some((een) => een.delen.includes(deel)));
    return { delen, door: open.map(({ regel }) => regel) };
  }

  /** Why a zaak of another was shown, for the log of access: purpose and ground. */
  reason(overdracht: Pick<Koppeling, 'route' | 'naarRoute'>): string {
    const { doel, grondslag } = this.definition(overdracht) ?? {};
    return doel && grondslag ? `${doel.id}: ${formatBron(grondslag.bron)}` : 'onbekend';
  }

  /** What one hand-over shows of one zaak: to its receiver that of the sender, to its sender that which took it up. */
  private shownOf(zaakId: string, regel: Koppeling, bereik: string): readonly Inzagedeel[] {
    if (regel.zaakId === zaakId && regel.ontvanger === bereik) return this.shownTo(regel);
    const isOpgenomen = regel.fase === 'aanvaard' && regel.naarZaak === zaakId;
    return isOpgenomen && regel.organisatie === bereik ? (this.definition(regel)?.doel.terug ?? []) : [];
  }
}
