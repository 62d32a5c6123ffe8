import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { Berichtbezorging } from '../../apps/worker/berichtbezorging.ts';
import { WorkerModule } from '../../apps/worker/worker.module.ts';
import type { TeMelden } from '../../libs/contracts/melding.ts';
import { formatMoment, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { readEnvironment } from '../../libs/service/config/index.ts';
import {
  ALLE_ORGANISATIES,
  Berichten,
  Overdrachtenlijst,
  Uitbak,
  Vastlegging,
} from '../../libs/service/storage/index.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import { SLEUTELRING } from './zaakwereld.ts';
import { gebeurtenissenVan, nieuweZaak } from './zaken.ts';

const UUR = 3_600_000;
const LANG = 120_000;
const TERMIJN = 'overdrachtCrisis';
const ONTVANGER = 'crisisteam-voorbeeld';
const [AANVRAAG] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const ACUUT: TeMelden = { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'acuut', instrument: 'arij' } };
const AANVAARD: TeMelden = {
  type: 'OVERDRACHT_AANVAARD',
  gegevens: { naarRoute: 'crisis', ontvanger: ONTVANGER, zichtOpVeiligheid: true },
};

await describeWith(
  ['postgres', 'timeSkipping', 'temporal'],
  'a hand-over that nobody answers, while time passes',
  (servers) => {
    let delen: INestApplicationContext | undefined;
    const deel = <T>(soort: new (...args: never[]) => T): T => {
      if (!delen) throw new Error('ask for this inside a test');
      return delen.get<T>(soort);
    };
    // What the workflow does is stored as a worker of the example region stores it: it knows who must answer.
    const wereld = useZaakwereld(servers, {
      activiteiten: (echt) => ({ ...echt, legVast: (opdracht) => deel(Vastlegging).legVast(opdracht) }),
    });
    beforeAll(async () => {
      const settings = readEnvironment({
        NODE_ENV: 'test',
        TEMPORAL_ADDRESS: servers.temporal.address,
        DATABASE_URL: wereld().url,
        WISSEL_SLEUTELS: SLEUTELRING,
      });
      delen = await NestFactory.createApplicationContext(WorkerModule.met(settings), { logger: false });
    }, LANG);
    afterAll(() => delen?.close());

    const nu = async () => toTijdstip(await wereld().omgeving.currentTimeMs());

    /** Delivers the messages that are due by the clock of the zaak, those that these lead to as well. */
    async function bezorg(): Promise<void> {
      const op = await nu();
      for (;;) {
        const stukken = await deel(Uitbak).pakUit(50, op);
        if (stukken.length === 0) return;
        for (const stuk of stukken)
          if (stuk.soort === 'bericht') await deel(Berichtbezorging).bezorg(stuk, op);
          else await deel(Uitbak).afgehandeld(stuk.sleutel, op);
      }
    }

    /** What each side heard of the term for the answer, oldest first: to whom, and its subject. */
    async function gehoord({ zaakId }: ZaakInput, organisatie: string): Promise<(readonly [string, string])[]> {
      const { items } = await deel(Berichten).lees({ bereik: organisatie, zaakId, grootte: 200 });
      return items
        .filter(({ over, inhoud }) => over === 'overdracht' || JSON.stringify(inhoud).includes(`"${TERMIJN}"`))
        .map(({ aan, onderwerp }) => [aan, onderwerp] as const)
        .toReversed();
    }

    /** Sleeps until a part of the term has passed, and delivers what became due. */
    async function tot(zaak: ZaakInput, sinds: number, uren: number): Promise<void> {
      const moment = sinds + uren * UUR + 1;
      await wereld().slaap(zaak, moment - (await wereld().omgeving.currentTimeMs()));
      await bezorg();
    }

    it(
      'warns both sides before its term and after it, again and again, while the sender keeps the zaak; an answer ends it',
      async () => {
        const zaak = nieuweZaak();
        const { organisatie } = zaak.dossier;
        await wereld().start(zaak, AANVRAAG);
        await wereld().meld(zaak.zaakId, [ACUUT]);
        const stand = await wereld().stand(zaak.zaakId);
        const klok = stand.klokken.find(({ termijn }) => termijn === TERMIJN);
        if (!klok?.verstrijktOp) throw new Error('no term for the answer');
        const einde = toMillis(klok.verstrijktOp);
        const sinds = einde - 2 * UUR; // on site in two hours: regional (domain reference 1.7)
        await bezorg();
        expect(await gehoord(zaak, ONTVANGER)).toEqual([['teamleider', `Nieuwe overdracht van ${organisatie}`]]);
        expect(await gehoord(zaak, organisatie)).toEqual([]);

        await tot(zaak, sinds, 1);
        await tot(zaak, sinds, 1.5);
        const wacht = ['teamleider', `Overdracht van ${organisatie} wacht op uw antwoord`] as const;
        expect((await gehoord(zaak, ONTVANGER)).slice(1)).toEqual([wacht, wacht]);
        expect((await gehoord(zaak, organisatie)).map(([aan]) => aan)).toEqual([
          'jeugdprofessional',
          'jeugdprofessional',
        ]);

        await tot(zaak, sinds, 2);
        await bezorg();
        const teLaat = ['teamleider', `Te laat: antwoord op een overdracht van ${organisatie}`] as const;
        expect((await gehoord(zaak, ONTVANGER)).slice(3)).toEqual([teLaat]);
        const eigen = (await gehoord(zaak, organisatie)).slice(2);
        expect(eigen.map(([aan]) => aan).toSorted()).toEqual(['jeugdprofessional', 'teamleider']);
        const [overdracht] = await deel(Overdrachtenlijst).vanTrajecten([zaak.trajectId], await nu());
        expect(overdracht).toMatchObject({ fase: 'aangeboden', ontvanger: ONTVANGER, antwoordStatus: 'overschreden' });
        const laat = await wereld().stand(zaak.zaakId);
        expect(laat.taken.map(({ taak }) => taak)).toEqual(
          expect.arrayContaining(['overdrachtEscaleren', 'zichtHouden']),
        );

        await tot(zaak, sinds, 6);
        await tot(zaak, sinds, 10);
        expect((await gehoord(zaak, ONTVANGER)).slice(3)).toEqual([teLaat, teLaat, teLaat]);
        const voorAntwoord = await gehoord(zaak, organisatie);
        expect(voorAntwoord.length).toBeGreaterThan(4);

        await wereld().meld(zaak.zaakId, [AANVAARD]);
        await tot(zaak, sinds, 30);
        expect((await gehoord(zaak, ONTVANGER)).slice(3)).toEqual([teLaat, teLaat, teLaat]);
        expect(await gehoord(zaak, organisatie)).toEqual(voorAntwoord);
        const { items } = await deel(Berichten).lees({ bereik: ALLE_ORGANISATIES, zaakId: zaak.zaakId, grootte: 200 });
        expect(new Set(items.map(({ sleutel }) => sleutel)).size).toBe(items.length);
        const gewaarschuwd = items.filter(({ over, organisatie: van }) => over === 'overdracht' && van === ONTVANGER);
        const metMoment = gewaarschuwd.filter(({ tekst }) => tekst.includes(formatMoment(toTijdstip(einde))));
        expect([gewaarschuwd.length, metMoment.length]).toEqual([6, 5]); // the offer itself has no moment yet
      },
      LANG,
    );
  },
);
