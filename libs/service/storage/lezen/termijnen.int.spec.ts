import { KLOKSTATUSSEN, type Klokstatus } from '../../../termijnen/typen.ts';
import type { Klok } from '../../../engine/toestand.ts';
import { Datum } from '../../../contracts/tijd.ts';
import { dag, klok, minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { ALLE_ORGANISATIES } from './bereik.ts';
import { Termijnen } from './termijnen.ts';
import { Zaken } from './zaken.ts';

let proef: Proefdatabase;
let termijnen: Termijnen;
let vastlegging: Vastlegging;

beforeAll(async () => {
  proef = await startProefdatabase();
  termijnen = new Termijnen(proef.database);
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
});
afterAll(() => proef.stop());

const [gestart] = klok().feiten;
const feit = (soort: 'hervat' | 'gestopt' | 'vervallen', n: number): Klok['feiten'][number] => ({
  soort,
  volgnummer: n,
  op: dag(n),
  bekendOp: dag(n),
});
const stil = (n: number, tot?: string): Klok['feiten'][number] => ({
  soort: 'opgeschort',
  grond: 'stukken',
  volgnummer: n,
  op: dag(n),
  bekendOp: dag(n),
  ...(tot !== undefined && { tot: Datum.parse(tot) }),
});
const feiten = (...meer: Klok['feiten']): Klok['feiten'] => (gestart ? [gestart, ...meer] : meer);

/** Start day 0, warning day 42, deadline day 56. */
const GEVALLEN: { geval: string; klok: Klok; op: [number, Klokstatus][] }[] = [
  { geval: 'een lopende klok', klok: klok(), op: [[1, 'loopt'], [41, 'loopt'], [42, 'nadert'], [55, 'nadert'], [56, 'overschreden'], [99, 'overschreden']] },
  { geval: 'stilstand zonder eind', klok: klok({ feiten: feiten(stil(10)), momenten: [], verstrijktOp: null }), op: [[9, 'loopt'], [10, 'opgeschort'], [99, 'opgeschort']] },
  { geval: 'stilstand zonder eind die toch een datum toont', klok: klok({ feiten: feiten(stil(10)), momenten: [] }), op: [[10, 'opgeschort'], [99, 'opgeschort']] },
  { geval: 'stilstand met eind', klok: klok({ feiten: feiten(stil(10, '2026-03-20')) }), op: [[10, 'opgeschort'], [17, 'opgeschort'], [18, 'loopt'], [42, 'nadert']] },
  { geval: 'hervat', klok: klok({ feiten: feiten(stil(10), feit('hervat', 12)) }), op: [[11, 'loopt'], [42, 'nadert']] },
  { geval: 'ingetrokken stilstand', klok: klok({ feiten: feiten({ ...stil(10), ingetrokkenOp: dag(11) }) }), op: [[12, 'loopt']] },
  { geval: 'stilstand na het einde', klok: klok({ feiten: feiten(stil(60)), momenten: [] }), op: [[61, 'overschreden']] },
  { geval: 'gestopt na overschrijding', klok: klok({ actief: false, feiten: feiten(feit('gestopt', 60)), momenten: [] }), op: [[99, 'gestopt']] },
  { geval: 'vervallen', klok: klok({ actief: false, feiten: feiten(feit('vervallen', 5)), momenten: [] }), op: [[99, 'vervallen']] },
  {
    geval: 'een start die geen feit bleek',
    klok: klok({ feiten: [{ soort: 'gestart', volgnummer: 1, op: dag(0), bekendOp: dag(0), ingetrokkenOp: dag(2) }], verstrijktOp: null, momenten: [] }),
    op: [[3, 'vervallen']],
  },
  { geval: 'een grens', klok: klok({ id: 'achttien#1', termijn: 'achttien', soort: 'grens' }), op: [[55, 'loopt'], [56, 'overschreden']] },
]; // prettier-ignore

describe('status of a clock, derived by the database', () => {
  it.each(GEVALLEN)('$geval', async ({ klok: rij, op }) => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({ klokken: [rij] }));
    for (const [n, status] of op) {
      await expect(termijnen.vanZaak(zaak.id, 'cjg-a', dag(n))).resolves.toMatchObject([{ klok: rij.id, status }]);
      const gevonden = await Promise.all(
        KLOKSTATUSSEN.map(async (vraag) => {
          const { items } = await termijnen.lees({
            bereik: ALLE_ORGANISATIES,
            peil: dag(n),
            status: vraag,
            soort: rij.soort,
            grootte: 200,
          });
          return items.some(({ zaakId }) => zaakId === zaak.id) ? [vraag] : [];
        }),
      );
      expect(gevonden.flat()).toEqual([status]);
    }
  });

  it('stays near after its warning fired, and after a new deadline that came after it', async () => {
    const zaak = new Proefzaak();
    const deadline = { stap: 'deadline', op: dag(56) };
    await vastlegging.legVast(zaak.stap({ klokken: [klok()] }));
    await vastlegging.legVast(zaak.stap({ klokken: [klok({ momenten: [deadline], gemeldeVersie: 1 })] }));
    await expect(termijnen.vanZaak(zaak.id, 'cjg-a', dag(43))).resolves.toMatchObject([{ status: 'nadert' }]);
    await vastlegging.legVast(
      zaak.stap({ klokken: [klok({ versie: 2, verstrijktOp: dag(58), momenten: [{ ...deadline, op: dag(58) }] })] }),
    );
    await expect(termijnen.vanZaak(zaak.id, 'cjg-a', dag(57))).resolves.toMatchObject([
      { status: 'nadert', versie: 2 },
    ]);
  });

  it('keeps a breach that was none, as withdrawn', async () => {
    const zaak = new Proefzaak();
    const breuk = { versie: 1, sinds: dag(56), bekendOp: dag(57) };
    await vastlegging.legVast(zaak.stap({ klokken: [klok({ overschrijdingen: [breuk] })] }));
    await vastlegging.legVast(
      zaak.stap({
        klokken: [klok({ versie: 2, verstrijktOp: dag(70), overschrijdingen: [{ ...breuk, ingetrokkenOp: dag(58) }] })],
      }),
    );
    await expect(termijnen.vanZaak(zaak.id, 'cjg-a', dag(59))).resolves.toMatchObject([
      {
        status: 'nadert',
        overschredenOp: dag(56),
        overschrijdingBekendOp: dag(57),
        overschrijdingIngetrokkenOp: dag(58),
      },
    ]);
  });
});

describe('zaken that are overdue', () => {
  it('are those with a running term behind them, not those that stand still or only reached a date', async () => {
    const maak = async (...klokken: Klok[]): Promise<string> => {
      const zaak = new Proefzaak({ organisatie: 'cjg-laat' });
      await vastlegging.legVast(zaak.stap({ klokken }));
      return zaak.id;
    };
    const laat = await maak(klok());
    await maak(klok({ feiten: feiten(stil(10)) }));
    await maak(klok({ actief: false, feiten: feiten(feit('gestopt', 5)) }));
    await maak(klok({ id: 'achttien#1', termijn: 'achttien', soort: 'grens' }));
    const zaken = new Zaken(proef.database);
    const wel = await zaken.zoek({ bereik: 'cjg-laat', peil: dag(56), overschreden: true });
    expect(wel.items.map(({ id }) => id)).toEqual([laat]);
    const niet = await zaken.zoek({ bereik: 'cjg-laat', peil: dag(56), overschreden: false });
    expect(niet.items).toHaveLength(3);
    await expect(zaken.zoek({ bereik: 'cjg-laat', peil: minuut(0), overschreden: true })).resolves.toEqual({
      items: [],
    });
  });
});
