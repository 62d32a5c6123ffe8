import type { Route } from '../../../engine/route.ts';
import { minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from './vastlegging.ts';

let proef: Proefdatabase;
beforeAll(async () => {
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

/** The route of these tests, of which every event makes a message go out. */
async function uitgaand(berichtenUit: boolean, overname?: { totEnMet: number | null }): Promise<unknown[]> {
  const zaak = new Proefzaak();
  const eerste = zaak.stap({});
  const [regel] = eerste.effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
  const route: Route = { ...PROEFROUTE, uitgaand: { [regel?.type ?? '']: { soort: 'JW301' } } };
  const elders = { systeem: 's', verwijzing: 'v', op: minuut(0), aangenomen: [] };
  const toestand = overname ? { ...eerste.toestand, overname: { ...elders, ...overname } } : eerste.toestand;
  const vastlegging = new Vastlegging(proef.database, () => route, { berichtenUit });
  await vastlegging.legVast({ ...eerste, toestand });
  return proef.vraag(`select sleutel, inhoud from uitbak where zaak_id = '${zaak.id}' and soort = 'ijw'`);
}

describe('an entry that makes a message go out', () => {
  it('puts it in the outbox with the entry, by its number alone', async () => {
    const [rij, ...meer] = await uitgaand(true);
    expect(meer).toEqual([]);
    expect(rij).toMatchObject({ sleutel: expect.stringMatching(/\/1\/ijw$/), inhoud: { volgnummer: 1 } });
  });

  it('puts nothing there where other software sends messages', async () => {
    await expect(uitgaand(false)).resolves.toEqual([]);
  });

  it('puts nothing there for a past elsewhere: those messages went already', async () => {
    await expect(uitgaand(true, { totEnMet: null })).resolves.toEqual([]);
    await expect(uitgaand(true, { totEnMet: 1 })).resolves.toEqual([]);
    await expect(uitgaand(true, { totEnMet: 0 })).resolves.toHaveLength(1);
  });
});
