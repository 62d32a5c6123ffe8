import { randomUUID } from 'node:crypto';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { describeWith } from '../support/servers.ts';
import { leefTienJaar } from './tienjaar.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { codeVan, gebeurtenissenVan, nieuweZaak, NOTITIE } from './zaken.ts';

const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const GEBEURTENISSEN = 2000;
/** A run may grow by what is under way when it reaches its limit. */
const LANGSTE_GESCHIEDENIS = 2_200;

await describeWith(['postgres', 'timeSkipping'], 'a zaak that continues as new', (servers) => {
  const wereld = useZaakwereld(servers);

  it('ends a case of ten years, 30 suspensions and 2,000 events as the same case without a history does', async () => {
    const zaak = nieuweZaak();
    const [vroeg, laat] = [randomUUID(), randomUUID()];
    const start = await wereld().start(zaak, aanvraag);
    const eerste = await wereld().meld(zaak.zaakId, [NOTITIE], { kenmerk: vroeg });
    await leefTienJaar(wereld(), zaak, GEBEURTENISSEN);
    const laatste = await wereld().meld(zaak.zaakId, [NOTITIE], { kenmerk: laat });

    const runs = await wereld().runs(zaak.zaakId);
    expect(runs.length).toBeGreaterThan(2);
    for (const { events } of runs) expect(events?.length).toBeLessThan(LANGSTE_GESCHIEDENIS);

    const stand = await wereld().stand(zaak.zaakId);
    expect(stand.volgnummer).toBeGreaterThan(GEBEURTENISSEN);
    expect(stand.hoofd).toBe(laatste.hoofd);
    expect(await wereld().herleid(zaak)).toEqual(stand);
    const kenmerken = (await wereld().opgeslagen(zaak)).map(({ gebeurtenis }) => gebeurtenis.kenmerk);
    expect(new Set(kenmerken).size).toBe(kenmerken.length);

    // Update ids are forgotten with their run; keys are not.
    expect(await wereld().meld(zaak.zaakId, [NOTITIE], { kenmerk: vroeg })).toEqual(eerste);
    expect(
      await codeVan(wereld().meld(zaak.zaakId, [NOTITIE, NOTITIE], { kenmerk: vroeg, updateId: randomUUID() })),
    ).toBe('KENMERK.HERGEBRUIKT');
    expect(await wereld().vastlegging.zoekBewijs(zaak.zaakId, start.kenmerk)).toEqual(start);
    expect((await wereld().stand(zaak.zaakId)).hoofd).toBe(laatste.hoofd);
  }, 600_000); // a minute on an idle machine
});
