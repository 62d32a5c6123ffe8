import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { Uitbak, type Uitgaand } from '../../libs/service/storage/index.ts';
import { OVERDRACHT, TAAKRIJ, TRAJECT_WORKFLOW, trajectWorkflowId } from '../../workflows/namen.ts';
import type { TrajectOverdracht } from '../../workflows/port.ts';
import { leegTraject } from '../../workflows/traject.ts';
import { TemporalVerbinding } from './temporal-verbinding.ts';

const Overdracht = z.object({ fase: z.enum(['aangeboden', 'ingetrokken']), naarRoute: z.string() });

/** Tells the workflow of a traject that one of its zaken offers a hand-over or takes it back; starts that workflow if need be. */
@Injectable()
export class Overdrachtbezorging {
  constructor(
    private readonly uitbak: Uitbak,
    private readonly temporal: TemporalVerbinding,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const { fase, naarRoute } = Overdracht.parse(stuk.inhoud);
    const { sleutel, zaakId, jeugdigeId, trajectId, organisatie } = stuk;
    const aanbod: TrajectOverdracht = { sleutel, zaakId, jeugdigeId, naarRoute, fase };
    const toestand = {
      ...leegTraject(trajectId),
      zaken: [{ zaakId, jeugdigeId, organisatie }],
      zicht: { [jeugdigeId]: organisatie },
    };
    await this.temporal.client.workflow.signalWithStart(TRAJECT_WORKFLOW, {
      workflowId: trajectWorkflowId(trajectId),
      taskQueue: TAAKRIJ,
      args: [toestand],
      signal: OVERDRACHT,
      signalArgs: [aanbod],
    });
    await this.uitbak.afgehandeld(sleutel, nu);
  }
}
