import { Injectable } from '@nestjs/common';

import { ontvangendeRoutes } from '../../../libs/engine/index.ts';
import { Trajecten, type Overdrachtregel } from '../../../libs/service/storage/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Routeregister } from '../routes/routeregister.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';

const WELKE =
  'Noem een zaak van uw organisatie die loopt: over deze jeugdige, in dit traject, en op een route die deze overdracht kan opnemen';

/** Finds the zaak of a receiver that runs already, with which it takes up a hand-over. */
@Injectable()
export class LopendeZaakService {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly routes: Routeregister,
  ) {}

  /**
   * The zaak that the receiver names; or, of a hand-over to help that runs, the only one that it can be. Nothing: a zaak for it is still to
   * begin. Refuses: GEGEVENS.ONGELDIG.
   */
  async find(regel: Overdrachtregel, genoemd: string | undefined, wie: Vrager): Promise<string | undefined> {
    const passend = await this.fitting(regel, wie);
    if (genoemd === undefined) return this.isToRunningHelp(regel) && passend.length === 1 ? passend[0] : undefined;
    if (passend.includes(genoemd)) return genoemd;
    throw new Probleem('GEGEVENS.ONGELDIG', { velden: [{ pad: '/zaakId', uitleg: WELKE }] });
  }

  private isToRunningHelp({ route, naarRoute }: Overdrachtregel): boolean {
    return this.routes.pinned(route).overdrachten[naarRoute]?.aanLopende === true;
  }

  private async fitting(
    { traject, jeugdige, route, naarRoute }: Overdrachtregel,
    { organisatie }: Vrager,
  ): Promise<readonly string[]> {
    const routes = ontvangendeRoutes(this.routes.pinned(route), naarRoute);
    const { zaken = [] } = (await this.trajecten.vind(traject, organisatie)) ?? {};
    const eigen = zaken.filter((zaak) => zaak.organisatie === organisatie && zaak.jeugdige === jeugdige);
    return eigen
      .filter((zaak) => !zaak.beeindigd && routes.includes(this.routes.find(zaak.route)?.naam ?? ''))
      .map(({ id }) => id);
  }
}
