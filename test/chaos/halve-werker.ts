import type { Client } from '@temporalio/client';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import proto from '@temporalio/proto';

import type { MeldVerzoek } from '../../libs/contracts/melding.ts';
import { toTijdstip } from '../../libs/kalender/index.ts';
import { TAAKRIJ } from '../../workflows/namen.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import type { Zaakwereld } from '../workflow/zaakwereld.ts';
import { routeVanOfFout } from '../workflow/zaken.ts';

const { CommandType } = proto.temporal.api.enums.v1;
const { Acceptance, Request } = proto.temporal.api.update.v1;
/** The task was first offered to the worker that is gone. */
const GEDULD_MS = 60_000;
const AANVAARD = 'type.googleapis.com/temporal.api.update.v1.Acceptance';

/**
 * Plays a worker that does the first half of a workflow task and dies: it takes the update that waits, writes its step, tells
 * Temporal that the update was accepted and what the write came to, and asks for another task for the rest. As the SDK does when
 * a question arrives during the write.
 */
export async function doeHalf(wereld: Zaakwereld, zaak: ZaakInput, verzoek: MeldVerzoek): Promise<void> {
  const { workflowService, options } = wereld.client;
  const waar = { namespace: options.namespace, identity: 'half' };
  const { taak, vraag } = await wachtendeUpdate(wereld.client);
  const uitkomst = await schrijf(wereld, zaak, verzoek);
  const id = `${vraag.protocolInstanceId}/request/accept`;
  const body = Acceptance.create({
    acceptedRequestMessageId: vraag.id,
    acceptedRequestSequencingEventId: vraag.eventId,
    acceptedRequest: Request.decode(vraag.body),
  });
  const details = {
    data: { payloads: [metagegevens()] },
    result: { payloads: await versleuteld(wereld.client, uitkomst) },
  };
  await workflowService.respondWorkflowTaskCompleted({
    ...waar,
    taskToken: taak.taskToken,
    messages: [
      {
        id,
        protocolInstanceId: vraag.protocolInstanceId,
        body: { type_url: AANVAARD, value: Acceptance.encode(body).finish() },
      },
    ],
    commands: [
      { commandType: CommandType.COMMAND_TYPE_PROTOCOL_MESSAGE, protocolMessageCommandAttributes: { messageId: id } },
      {
        commandType: CommandType.COMMAND_TYPE_RECORD_MARKER,
        recordMarkerCommandAttributes: { markerName: 'core_local_activity', details },
      },
    ],
    forceCreateNewWorkflowTask: true,
  });
}

/** The task that brings the update. One that brings nothing (its poll ran out, or it was lost before) is let go. */
async function wachtendeUpdate({ workflowService, options, connection }: Client) {
  const waar = { namespace: options.namespace, identity: 'half' };
  for (;;) {
    const taak = await connection.withDeadline(Date.now() + GEDULD_MS, () =>
      workflowService.pollWorkflowTaskQueue({ ...waar, taskQueue: { name: TAAKRIJ } }),
    );
    const [vraag] = taak.messages;
    if (vraag?.id && vraag.protocolInstanceId && vraag.eventId && vraag.body?.value)
      return {
        taak,
        vraag: {
          ...vraag,
          body: vraag.body.value,
          eventId: vraag.eventId,
          id: vraag.id,
          protocolInstanceId: vraag.protocolInstanceId,
        },
      };
    if (taak.taskToken.length > 0)
      await workflowService.respondWorkflowTaskCompleted({ ...waar, taskToken: taak.taskToken });
  }
}

/** The step as the zaak would make it now, stored. */
async function schrijf(wereld: Zaakwereld, zaak: ZaakInput, verzoek: MeldVerzoek) {
  const op = toTijdstip(Date.now());
  const toestand = await wereld.herleid(zaak);
  const run = new Zaakrun(routeVanOfFout(zaak.route), { ...zaak, toestand }, op);
  const voorstel = run.beoordeel(verzoek, op);
  if (!voorstel.ok) throw new Error(voorstel.code);
  return wereld.vastlegging.legVast({ ...run.opdracht(voorstel, run.maakBewijs(verzoek, voorstel)), op });
}

/** What the SDK notes of a local activity: the second of this zaak. */
function metagegevens(): Payload {
  const seconds = Math.floor(Date.now() / 1000);
  const moment = { seconds, nanos: 0 };
  return defaultPayloadConverter.toPayload({
    seq: 2,
    attempt: 1,
    activity_id: '2',
    activity_type: 'legVast',
    complete_time: moment,
    backoff: null,
    original_schedule_time: moment,
  });
}

async function versleuteld({ options }: Client, waarde: unknown): Promise<Payload[]> {
  const [codec] = options.loadedDataConverter.payloadCodecs;
  const payloads = [defaultPayloadConverter.toPayload(waarde)];
  return codec ? codec.encode(payloads) : payloads;
}
