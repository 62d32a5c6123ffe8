import { dag, klok, minuut, PROEFROUTE, Proefzaak, taak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Werkvoorraad } from '../lezen/werkvoorraad.ts';
import { Taken, type Taakverzoek } from './taken.ts';

let proef: Proefdatabase;
let taken: Taken;
let vastlegging: Vastlegging;

beforeAll(async () => {
  proef = await startProefdatabase();
  taken = new Taken(proef.database);
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
});
afterAll(() => proef.stop());

async function nieuweTaak(extra: Partial<Taakverzoek> = {}): Promise<Taakverzoek & { readonly zaak: Proefzaak }> {
  const zaak = new Proefzaak();
  await vastlegging.legVast(
    zaak.stap({ klokken: [klok()], effecten: [{ soort: 'taakGeopend', taak: taak('beslis', 1) }] }),
  );
  return {
    zaak,
    zaakId: zaak.id,
    taakId: 'beslis#1',
    organisatie: 'cjg-a',
    rollen: ['besluitteam'],
    wie: 'u-1',
    ...extra,
  };
}

describe('a task', () => {
  it('goes to exactly one of eight who claim it at once', async () => {
    const verzoek = await nieuweTaak();
    const uitkomsten = await Promise.all(
      Array.from({ length: 8 }, (_, i) => taken.claim({ ...verzoek, wie: `u-${String(i)}` }, minuut(i))),
    );
    const winnaars = uitkomsten.flatMap((uitkomst) => (uitkomst.ok ? [uitkomst.taak.behandelaar] : []));
    expect(winnaars).toHaveLength(1);
    const rest = uitkomsten.filter(({ ok }) => !ok);
    expect(rest).toEqual(
      Array.from({ length: 7 }, () => ({ ok: false, code: 'TAAK.BIJ_ANDER', behandelaar: winnaars[0] })),
    );
  });

  it('stays with who claims it again, since the first time', async () => {
    const verzoek = await nieuweTaak();
    await taken.claim(verzoek, minuut(5));
    await expect(taken.claim(verzoek, minuut(9))).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: 'u-1', geclaimdOp: minuut(5), uiterlijk: dag(56) },
    });
  });

  it('is let go by its holder only', async () => {
    const verzoek = await nieuweTaak();
    await taken.claim(verzoek, minuut(5));
    await expect(taken.geefVrij({ ...verzoek, wie: 'u-2' }, minuut(6))).resolves.toMatchObject({
      ok: false,
      code: 'TAAK.BIJ_ANDER',
    });
    await expect(taken.geefVrij(verzoek, minuut(6))).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: null, geclaimdOp: null },
    });
    await expect(taken.geefVrij(verzoek, minuut(7))).resolves.toMatchObject({ ok: true });
  });

  it('is handed over by its holder, or by somebody who may for all', async () => {
    const verzoek = await nieuweTaak();
    await expect(taken.draagOver(verzoek, 'u-2', minuut(4))).resolves.toMatchObject({ code: 'TAAK.NIET_GECLAIMD' });
    await taken.claim(verzoek, minuut(5));
    await expect(taken.draagOver({ ...verzoek, wie: 'u-3' }, 'u-3', minuut(6))).resolves.toMatchObject({
      code: 'TAAK.BIJ_ANDER',
      behandelaar: 'u-1',
    });
    await expect(taken.draagOver(verzoek, 'u-2', minuut(7))).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: 'u-2', geclaimdOp: minuut(7) },
    });
    await expect(taken.draagOver({ ...verzoek, wie: 'u-9' }, 'u-4', minuut(8), true)).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: 'u-4' },
    });
  });

  it('does not exist for another organisation, and is not for another role', async () => {
    const verzoek = await nieuweTaak();
    await expect(taken.claim({ ...verzoek, organisatie: 'cjg-b' }, minuut(5))).resolves.toMatchObject({
      code: 'TAAK.ONBEKEND',
    });
    await expect(taken.claim({ ...verzoek, taakId: 'beslis#9' }, minuut(5))).resolves.toMatchObject({
      code: 'TAAK.ONBEKEND',
    });
    await expect(taken.claim({ ...verzoek, rollen: ['intake', 'monitor'] }, minuut(5))).resolves.toMatchObject({
      code: 'TAAK.ROL_ONBEVOEGD',
    });
    await expect(taken.claim({ ...verzoek, rollen: [] }, minuut(5))).resolves.toMatchObject({
      code: 'TAAK.ROL_ONBEVOEGD',
    });
  });

  it('cannot be claimed once the zaak has gone on', async () => {
    const verzoek = await nieuweTaak();
    await vastlegging.legVast(
      verzoek.zaak.stap({ effecten: [{ soort: 'taakGesloten', taak: 'beslis#1', op: minuut(2) }] }),
    );
    await expect(taken.claim(verzoek, minuut(5))).resolves.toMatchObject({ code: 'TAAK.GESLOTEN' });
    const vanZaak = await new Werkvoorraad(proef.database).vanZaak(verzoek.zaakId, 'cjg-a');
    expect(vanZaak).toMatchObject([{ taakId: 'beslis#1', behandelaar: null, geslotenOp: minuut(2) }]);
  });
});
