import { readFile } from 'node:fs/promises';

import { Worker } from '@temporalio/worker';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { zaakWorkflowId } from '../../workflows/namen.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { DATACONVERTER } from './zaakwereld.ts';
import { BUNDEL, gebeurtenissenVan, nieuweZaak, NOTITIE } from './zaken.ts';

const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);

/** Holds a write until this is done; nothing by default. */
let houdOp: () => Promise<unknown> = () => Promise.resolve();

await describeWith(['postgres', 'timeSkipping'], 'a write that outlasts its workflow task', (servers) => {
  const wereld = useZaakwereld(servers, {
    activiteiten: (echt) => ({
      ...echt,
      legVast: async (opdracht) => {
        await houdOp();
        return echt.legVast(opdracht);
      },
    }),
  });

  it('replays as the step that was written, though a replay sees the time of the later task', async () => {
    const zaak = nieuweZaak();
    await wereld().start(zaak, aanvraag, { workflowTaskTimeout: '3 seconds' });
    const voltooid = async (): Promise<number> =>
      ((await wereld().runs(zaak.zaakId))[0]?.events ?? []).filter((een) => een.workflowTaskCompletedEventAttributes)
        .length;
    const eerst = await voltooid();
    houdOp = async () => {
      while ((await voltooid()) === eerst); // the SDK asks for a new task when four fifths of the time have passed
    };
    const bewijs = await wereld().meld(zaak.zaakId, [NOTITIE]);
    houdOp = () => Promise.resolve();
    const [geschiedenis] = await wereld().runs(zaak.zaakId);
    const workflowBundle = { code: await readFile(BUNDEL, 'utf8') };
    await Worker.runReplayHistory({ workflowBundle, dataConverter: DATACONVERTER }, geschiedenis ?? {}, zaakWorkflowId(zaak.zaakId)); // prettier-ignore
    expect(await wereld().stand(zaak.zaakId)).toMatchObject({ hoofd: bewijs.hoofd, volgnummer: bewijs.volgnummer });
    expect(await voltooid()).toBeGreaterThan(eerst + 1);
  }, 120_000);
});
