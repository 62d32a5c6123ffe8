import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import { WEK, zaakWorkflowId } from '../../workflows/namen.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import { describeWith } from '../support/servers.ts';
import { schrijfBuitenom } from './buitenom.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak, NOTITIE, routeVanOfFout } from './zaken.ts';

const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);

await describeWith(
  ['postgres', 'timeSkipping'],
  'a log that is ahead of a workflow that never heard of it',
  (servers) => {
    const wereld = useZaakwereld(servers);

    it('is adopted with its stamps and receipts when the sweep wakes the zaak', async () => {
      const zaak = nieuweZaak();
      await wereld().start(zaak, aanvraag);
      const bewijs = await schrijfBuitenom(wereld(), zaak, [NOTITIE]);
      const log = await wereld().opgeslagen(zaak);
      await wereld().client.workflow.getHandle(zaakWorkflowId(zaak.zaakId)).signal(WEK);
      await wereld().wachtTotBij(zaak.zaakId, bewijs.volgnummer);
      expect((await wereld().stand(zaak.zaakId)).hoofd).toBe(bewijs.hoofd);
      expect(await wereld().meld(zaak.zaakId, [NOTITIE], { kenmerk: bewijs.kenmerk })).toEqual(bewijs);
      expect(await wereld().opgeslagen(zaak)).toEqual(log);
    });

    it('is adopted before the next event, which then takes the number after it', async () => {
      const zaak = nieuweZaak();
      await wereld().start(zaak, aanvraag);
      const eerder = await schrijfBuitenom(wereld(), zaak, [NOTITIE]);
      const bewijs = await wereld().meld(zaak.zaakId, [NOTITIE]);
      expect(bewijs.vanaf).toBe(eerder.volgnummer + 1);
      expect(await wereld().herleid(zaak)).toEqual(await wereld().stand(zaak.zaakId));
    });

    it('gives the same key its first answer, though the workflow takes it for new', async () => {
      const zaak = nieuweZaak();
      await wereld().start(zaak, aanvraag);
      const eerder = await schrijfBuitenom(wereld(), zaak, [NOTITIE]);
      expect(await wereld().meld(zaak.zaakId, [NOTITIE], { kenmerk: eerder.kenmerk })).toEqual(eerder);
      expect(await wereld().opgeslagen(zaak)).toHaveLength(eerder.volgnummer);
    });

    it('can be adopted when it holds what a clock did', async () => {
      const zaak = nieuweZaak();
      await wereld().start(zaak, aanvraag);
      const rust = await wereld().stand(zaak.zaakId);
      const eerder = await schrijfBuitenom(wereld(), zaak, [NOTITIE], { later: 3 * 86_400_000 });
      expect(eerder.volgnummer).toBeGreaterThan(2);
      const run = new Zaakrun(routeVanOfFout(zaak.route), { ...zaak, toestand: rust }, rust.sinds);
      const uitkomst = await wereld().vastlegging.legVast(run.opdracht({ toestand: rust, effecten: [] }, null));
      expect(uitkomst).toMatchObject({ soort: 'ingehaald' });
    });

    it('arms a timer again only when a moment comes nearer', async () => {
      const zaak = nieuweZaak();
      await wereld().start(zaak, aanvraag);
      for (let keer = 0; keer < 20; keer++) await wereld().meld(zaak.zaakId, [NOTITIE]);
      const [run] = await wereld().runs(zaak.zaakId);
      const timers = run?.events?.filter(({ timerStartedEventAttributes }) => timerStartedEventAttributes) ?? [];
      expect(timers.length).toBeLessThanOrEqual(2);
    });
  },
);
