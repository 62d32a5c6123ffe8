import { Worker } from '@temporalio/worker';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import { actieveStaten, EERSTE_VERSIES, snapshotVan } from '../../libs/engine/index.ts';
import { PROEFROUTE_2 } from '../../libs/engine/testing/proefroute2.ts';
import { ALLE_ORGANISATIES, Zaken } from '../../libs/service/storage/index.ts';
import { zaakWorkflowId } from '../../workflows/namen.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { bouwProefuitgave } from './proefuitgave.ts';
import { DATACONVERTER, type Uitgave, type Zaakwereld } from './zaakwereld.ts';
import { codeVan, nieuweZaak } from './zaken.ts';

const DAG = 86_400_000;
const meld = (type: string, gegevens: TeMelden['gegevens'] = {}): TeMelden => ({ type, gegevens });
const BEGONNEN = meld('BEGONNEN');
const NAAR_2 = meld('ROUTE_VERNIEUWD', { route: 'proef-v2' });

const proefzaak = (): ZaakInput => ({ ...nieuweZaak(), route: 'proef-v1' });

let uitgave: Uitgave | undefined;

async function eenUitgave(): Promise<Uitgave> {
  uitgave ??= await bouwProefuitgave();
  return uitgave;
}

const waarIs = async (wereld: Zaakwereld, { zaakId }: ZaakInput): Promise<string[]> =>
  actieveStaten(snapshotVan(PROEFROUTE_2.machine, await wereld.stand(zaakId)));

/** Replays each run of a zaak without a server, by the workflows of this test. */
async function speelAf(wereld: Zaakwereld, { zaakId }: ZaakInput): Promise<number> {
  const { code } = await eenUitgave();
  const runs = await wereld.runs(zaakId);
  for (const run of runs)
    await Worker.runReplayHistory(
      { workflowBundle: { code }, dataConverter: DATACONVERTER },
      run,
      zaakWorkflowId(zaakId),
    );
  return runs.length;
}

await describeWith(['postgres', 'timeSkipping'], 'a running zaak that goes over to a newer route', (servers) => {
  describe.each([
    { geheugen: undefined, hoe: 'in memory' },
    { geheugen: 0, hoe: 'replayed at every task' },
  ])('$hoe', ({ geheugen }) => {
    const wereld = useZaakwereld(servers, { uitgave: eenUitgave, ...(geheugen !== undefined && { geheugen }) });

    it('goes on there, its clocks fire in time, and its history replays', async () => {
      const zaak = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      await wereld().slaap(zaak, 10 * DAG);
      const voor = await wereld().stand(zaak.zaakId);
      await wereld().meld(zaak.zaakId, [NAAR_2]);
      expect(await waarIs(wereld(), zaak)).toEqual([
        'proef-v2.open.werk.bezig.start',
        'proef-v2.open.contact.teLeggen',
      ]);
      await wereld().meld(zaak.zaakId, [meld('VERDIEPT')]);
      await wereld().slaap(zaak, 60 * DAG);
      const { klokken } = await wereld().stand(zaak.zaakId);
      const beslissing = klokken.find(({ id }) => id === 'beslissing#1');
      expect(beslissing?.verstrijktOp).toBe(voor.klokken.find(({ id }) => id === 'beslissing#1')?.verstrijktOp);
      expect(beslissing?.overschrijdingen).toMatchObject([{ sinds: beslissing?.verstrijktOp }]);
      const log = await wereld().opgeslagen(zaak);
      expect(log.map(({ gebeurtenis: { type } }) => type)).toEqual(
        expect.arrayContaining(['ROUTE_VERNIEUWD', 'VERDIEPT', 'TERMIJN_OVERSCHREDEN']),
      );
      expect(await speelAf(wereld(), zaak)).toBe(1);
    }, 120_000);
  });

  describe('and its request', () => {
    const wereld = useZaakwereld(servers, { uitgave: eenUitgave });

    it('is stored with the version that the zaak is on, clocks and work included', async () => {
      const zaak = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      await wereld().meld(zaak.zaakId, [NAAR_2]);
      expect(await new Zaken(wereld().database).vindRegel(zaak.zaakId, ALLE_ORGANISATIES)).toMatchObject({
        route: 'proef-v2',
        staten: ['proef-v2.open.werk.bezig.start', 'proef-v2.open.contact.teLeggen'],
      });
    });

    it('gets the same answer when it is repeated', async () => {
      const zaak = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      const eerste = await wereld().meld(zaak.zaakId, [NAAR_2], { kenmerk: 'vernieuw' });
      expect(await wereld().meld(zaak.zaakId, [NAAR_2], { kenmerk: 'vernieuw', updateId: 'andere' })).toEqual(eerste);
    });

    it.each([
      { geval: 'a version that is not there', meldingen: [meld('ROUTE_VERNIEUWD', { route: 'proef-v9' })] },
      { geval: 'another event with it', meldingen: [meld('VERDIEPT'), NAAR_2] },
    ])('is refused: $geval', async ({ meldingen }) => {
      const zaak = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      expect(await codeVan(wereld().meld(zaak.zaakId, meldingen))).toBe('GEGEVENS.ONGELDIG');
      expect((await wereld().stand(zaak.zaakId)).route).toBe('proef-v1');
    });

    it('brings a zaak of the first release to the rules that hold now', async () => {
      const { versies: _geen, ...zaak } = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      expect((await wereld().stand(zaak.zaakId)).motor).toBe(EERSTE_VERSIES.motor);
      await wereld().meld(zaak.zaakId, [meld('REGELS_VERNIEUWD', { motor: 'motor-2' })]);
      expect((await wereld().stand(zaak.zaakId)).motor).toBe('motor-2');
      expect(await speelAf(wereld(), zaak)).toBe(1);
    });

    it('continues in a next run on the version that it went over to', async () => {
      const zaak = proefzaak();
      await wereld().start(zaak, BEGONNEN);
      await wereld().meld(zaak.zaakId, [NAAR_2]);
      const toestand = await wereld().stand(zaak.zaakId);
      await wereld().ruimOp(); // as after an end: the API goes on from what is stored
      const nieuw = { ...zaak, route: toestand.route, toestand };
      const bewijs = await wereld().start(nieuw, meld('CONTACT_GELEGD'));
      expect(bewijs.staten).toEqual(['proef-v2.open.werk.bezig.start', 'proef-v2.open.contact.gelegd']);
    });
  });
});
