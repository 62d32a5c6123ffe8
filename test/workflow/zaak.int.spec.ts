import { randomUUID } from 'node:crypto';

import { WorkflowUpdateFailedError } from '@temporalio/client';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak } from './zaken.ts';

const gewoon = PADEN.aanvraagTotBesluit;

await describeWith(['postgres', 'timeSkipping'], 'the zaak workflow', (servers) => {
  const wereld = useZaakwereld(servers);

  it('takes an aanmelding to a besluit, with its log in the database', async () => {
    const zaak = nieuweZaak();
    const [eerste, ...rest] = gebeurtenissenVan(gewoon);
    await wereld().start(zaak, eerste);
    const bewijs = await wereld().meld(zaak.zaakId, rest);
    const stand = await wereld().stand(zaak.zaakId);
    expect(bewijs.volgnummer).toBe(rest.length + 1);
    expect(stand.hoofd).toBe(bewijs.hoofd);
    expect(await wereld().vastlegging.zoekBewijs(zaak.zaakId, bewijs.kenmerk)).toEqual(bewijs);
  });

  it('refuses an impossible event without a trace, and says what is possible', async () => {
    const zaak = nieuweZaak();
    const [eerste] = gebeurtenissenVan(gewoon);
    const bewijs = await wereld().start(zaak, eerste);
    const weigering = await wereld()
      .meld(zaak.zaakId, [{ type: 'BESLUIT_BEKENDGEMAAKT', gegevens: {} }])
      .catch((fout: unknown) => fout);
    expect(weigering).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((await wereld().stand(zaak.zaakId)).hoofd).toBe(bewijs.hoofd);
  });

  it('answers a repeated key with the first receipt', async () => {
    const zaak = nieuweZaak();
    const [eerste, tweede] = gebeurtenissenVan(gewoon);
    await wereld().start(zaak, eerste);
    const kenmerk = randomUUID();
    const bewijs = await wereld().meld(zaak.zaakId, [tweede ?? eerste], { kenmerk });
    expect(await wereld().meld(zaak.zaakId, [tweede ?? eerste], { kenmerk })).toEqual(bewijs);
  });
});
