import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Overdrachten } from '../../libs/service/storage/index.ts';
import type { Overdrachtbeslissing, TrajectActiviteiten, Zicht } from '../../workflows/port.ts';

/** Writes what a traject decided. Each write may be repeated. */
@Injectable()
export class TrajectActiviteitenOpDatabase implements TrajectActiviteiten {
  constructor(private readonly overdrachten: Overdrachten) {}

  async legZichtVast(trajectId: string, jeugdigeId: string, zicht: Zicht): Promise<Zicht> {
    await this.overdrachten.zetZicht(trajectId, jeugdigeId, zicht);
    return zicht;
  }

  legBeslissingVast(trajectId: string, beslissing: Overdrachtbeslissing, op: Tijdstip): Promise<Tijdstip | null> {
    return this.overdrachten.beantwoord(trajectId, beslissing, op);
  }
}
