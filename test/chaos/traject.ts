import { ServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';

import { STAND, trajectWorkflowId } from '../../workflows/namen.ts';
import type { TrajectToestand } from '../../workflows/port.ts';
import type { Opname } from './opname.ts';

const PAUZE_MS = 100;

/** Waits until the traject of a zaak holds what it was told; says what is wrong when it never does. */
export async function totTrajectKlopt(
  client: Client,
  opname: () => Promise<Opname>,
  uiterlijk: number,
): Promise<string[]> {
  for (;;) {
    const gezien = await opname();
    const gebreken = keurTraject(gezien, await standVan(client, gezien.zaak.traject));
    if (gebreken.length === 0 || performance.now() > uiterlijk) return gebreken;
    await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
  }
}

/**
 * What a traject of one zaak must hold, as its workflow and as the database have it: that zaak, and sight on safety with who began it
 * until the zaak said that it went elsewhere. What the zaak said, lies in the outbox and is judged with the zaak.
 */
export function keurTraject({ zaak, uitbak, zicht }: Opname, stand: TrajectToestand | null): string[] {
  if (stand === null) return ['traject has no workflow'];
  const gezegd = uitbak.filter(({ soort }) => soort === 'zicht').toSorted((a, b) => regelVan(a) - regelVan(b));
  const aan = gezegd.at(-1)?.inhoud['aan'];
  const verwacht = typeof aan === 'string' ? aan : zaak.organisatie;
  const houdt = stand.zicht[zaak.jeugdige];
  const [eigen, ...meer] = stand.zaken;
  const klopt = eigen?.zaakId === zaak.id && eigen.jeugdigeId === zaak.jeugdige && meer.length === 0;
  return [
    ...(klopt && stand.trajectId === zaak.traject ? [] : ['traject does not hold its one zaak']),
    ...(houdt?.door === verwacht ? [] : ['workflow of the traject gives sight on safety to another']),
    ...(zicht?.zichtDoor === verwacht ? [] : ['database gives sight on safety to another']),
    ...(houdt?.sinds === zicht?.zichtSinds ? [] : ['traject and database differ on since when']),
  ];
}

/** The log entry that said so: the second part of the key. */
function regelVan({ sleutel }: Opname['uitbak'][number]): number {
  return Number(sleutel.split('/')[1]);
}

async function standVan(client: Client, trajectId: string): Promise<TrajectToestand | null> {
  try {
    return await client.workflow.getHandle(trajectWorkflowId(trajectId)).query<TrajectToestand>(STAND);
  } catch (fout) {
    if (fout instanceof WorkflowNotFoundError || fout instanceof ServiceError) return null; // not begun, or with a worker that died
    throw fout;
  }
}
