import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Uitbak, type Uitgaand } from '../../libs/service/storage/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { TRAJECT_WORKFLOW, trajectWorkflowId, ZAAK_IN_TRAJECT, ZICHT } from '../../workflows/namen.ts';
import type { TrajectZaak, Zichtmelding } from '../../workflows/port.ts';
import { leegTraject } from '../../workflows/traject.ts';
import { Regiokennis } from './ijw/regiokennis.ts';
import { Instellingen } from './instellingen.ts';
import { routeVanOfFout } from './routes.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

/** Where sight went: to an organisation, or to the one whose zaak this is; `terug` when it comes back from whom that zaak gave it to. */
const Zichtstuk = z.object({ aan: z.string().nullable(), terug: z.literal(true).optional() });

/**
 * Tells the workflow of a traject that a zaak began, or where sight on safety went; starts that workflow when it is not there. By
 * signal, which Temporal keeps: once it took it, the traject will hear it.
 */
@Injectable()
export class Trajectbezorging {
  constructor(
    private readonly uitbak: Uitbak,
    private readonly temporal: TemporalVerbinding,
    private readonly instellingen: Instellingen,
    private readonly regio: Regiokennis,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const { zaakId, jeugdigeId, organisatie, aangemaaktOp } = stuk;
    const zichtBij = this.#zichtBij(stuk);
    const zaak: TrajectZaak = {
      zaakId,
      jeugdigeId,
      organisatie,
      sinds: aangemaaktOp,
      ...(zichtBij !== null && { zichtBij }),
    };
    if (stuk.soort === 'traject') await this.#zeg(stuk, ZAAK_IN_TRAJECT, zaak);
    else await this.#zeg(stuk, ZICHT, zichtmelding(stuk, zaak));
    await this.uitbak.afgehandeld(stuk.sleutel, nu);
  }

  /** Who watches over safety from the start, where the route says that it is not the organisation of the zaak. */
  #zichtBij({ route, gemeente }: Uitgaand): string | null {
    const { zichtBij } = routeVanOfFout(ROUTES, route);
    return zichtBij === undefined ? null : this.regio.ontvanger(zichtBij, gemeente);
  }

  async #zeg({ trajectId }: Uitgaand, signal: string, melding: TrajectZaak | Zichtmelding): Promise<void> {
    await this.temporal.client.workflow.signalWithStart(TRAJECT_WORKFLOW, {
      workflowId: trajectWorkflowId(trajectId),
      taskQueue: this.instellingen.taakrij,
      args: [leegTraject(trajectId)],
      signal,
      signalArgs: [melding],
    });
  }
}

function zichtmelding(stuk: Uitgaand, zaak: TrajectZaak): Zichtmelding {
  const { aan, terug } = Zichtstuk.parse(stuk.inhoud);
  const zicht = { door: aan ?? stuk.organisatie, sinds: stuk.nietVoor };
  return { zaak, zicht, regel: regelVan(stuk), ...(terug && { terug }) };
}

/** Number of the log entry that moved sight: the second part of the key of each effect. */
function regelVan({ sleutel }: Uitgaand): number {
  return z.coerce.number().int().positive().parse(sleutel.split('/')[1]);
}
