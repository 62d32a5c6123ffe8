import { minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Wekken } from './wekken.ts';
import { Wijzigingen, type Wijziging } from './wijzigingen.ts';

let proef: Proefdatabase;
let vastlegging: Vastlegging;

beforeAll(async () => {
  proef = await startProefdatabase();
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
});
afterAll(() => proef.stop());

async function tot<T>(vraag: () => T | undefined): Promise<T> {
  for (;;) {
    const antwoord = vraag();
    if (antwoord !== undefined) return antwoord;
    await new Promise((klaar) => setImmediate(klaar));
  }
}

describe('zaken to nudge', () => {
  it('are those whose workflow has not shown to hold the last entry, and are quiet', async () => {
    const wekken = new Wekken(proef.database);
    const [stil, verder, pas] = [new Proefzaak(), new Proefzaak(), new Proefzaak()];
    await vastlegging.legVast(stil.stap({ op: minuut(1) }));
    await vastlegging.legVast(verder.stap({ op: minuut(2) }));
    await vastlegging.legVast(verder.stap({ op: minuut(3) }));
    await vastlegging.legVast(pas.stap({ op: minuut(30) }));
    const ids = async () =>
      (await wekken.teWekken(minuut(10), 10)).map(({ zaakId, volgnummer }) => [zaakId, volgnummer]);
    await expect(ids()).resolves.toEqual([[stil.id, 1], [verder.id, 2]]); // prettier-ignore
    await wekken.bevestig([{ zaakId: stil.id, volgnummer: 1 }, { zaakId: verder.id, volgnummer: 1 }]); // prettier-ignore
    await expect(ids()).resolves.toEqual([[verder.id, 2]]);
    await wekken.bevestig([{ zaakId: verder.id, volgnummer: 2 }, { zaakId: verder.id, volgnummer: 1 }, { zaakId: pas.id, volgnummer: 99 }]); // prettier-ignore
    await expect(ids()).resolves.toEqual([]);
    await expect(wekken.teWekken(minuut(40), 10)).resolves.toMatchObject([{ zaakId: pas.id }]);
    await wekken.vraagOpnieuw(stil.id);
    await expect(ids()).resolves.toEqual([[stil.id, 1]]);
  });
});

describe('changes', () => {
  it('are told to every listener, also after the connection broke', async () => {
    const wijzigingen = new Wijzigingen(proef.database);
    const gehoord: (Wijziging | null)[] = [];
    const stop = await wijzigingen.luister((wijziging) => gehoord.push(wijziging));
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({}));
    await expect(tot(() => gehoord[0])).resolves.toEqual({ zaakId: zaak.id, volgnummer: 1 });
    await proef.vraag(
      "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen wissel_zaak' and datname = current_database()",
    );
    await tot(() => (gehoord.includes(null) ? true : undefined));
    await vastlegging.legVast(zaak.stap({}));
    await expect(tot(() => gehoord.find((een) => een?.volgnummer === 2))).resolves.toEqual({
      zaakId: zaak.id,
      volgnummer: 2,
    });
    stop();
    await wijzigingen.onApplicationShutdown();
  });
});
