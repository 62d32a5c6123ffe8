import type { Rol } from '../../../contracts/rollen.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import { dag, klok, minuut, PROEFROUTE, Proefzaak, taak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Werkvoorraad } from '../lezen/werkvoorraad.ts';
import { Medewerkers } from './medewerkers.ts';
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

/** Somebody who divides work and can not do it. */
const LEIDING: Pick<Taakverzoek, 'wie' | 'rollen'> = { wie: 'u-9', rollen: ['teamleider'] };

function zien(id: string, rollen: readonly Rol[], organisatie = 'cjg-a', op: Tijdstip = minuut(1)): Promise<void> {
  return new Medewerkers(proef.database).gezien({ organisatie, id, rollen }, op);
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

  it('is handed over by its holder, to a colleague of that role who was seen here', async () => {
    const verzoek = await nieuweTaak();
    await zien('u-2', ['besluitteam']);
    await expect(taken.draagOver(verzoek, 'u-2', minuut(4))).resolves.toMatchObject({ code: 'TAAK.NIET_GECLAIMD' });
    await taken.claim(verzoek, minuut(5));
    await expect(taken.draagOver({ ...verzoek, wie: 'u-3' }, 'u-2', minuut(6))).resolves.toMatchObject({
      code: 'TAAK.BIJ_ANDER',
      behandelaar: 'u-1',
    });
    await expect(taken.draagOver(verzoek, 'u-2', minuut(7))).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: 'u-2', geclaimdOp: minuut(7) },
    });
  });

  it.each([
    ['nobody ever saw', 'u-nooit', 'TAAK.COLLEGA_ONBEKEND'],
    ['was seen in another organisation alone', 'u-elders', 'TAAK.COLLEGA_ONBEKEND'],
    ['has other roles', 'u-intake', 'TAAK.COLLEGA_ONBEVOEGD'],
    ['lost the role since', 'u-verplaatst', 'TAAK.COLLEGA_ONBEVOEGD'],
  ])('stays where it is when it is handed to somebody who %s', async (_geval, naar, code) => {
    await zien('u-elders', ['besluitteam'], 'cjg-b');
    await zien('u-intake', ['intake', 'monitor']);
    await zien('u-verplaatst', ['besluitteam'], 'cjg-a', minuut(1));
    await zien('u-verplaatst', ['intake'], 'cjg-a', minuut(3));
    await zien('u-verplaatst', ['besluitteam'], 'cjg-a', minuut(2)); // an older look that comes late
    const verzoek = await nieuweTaak();
    await taken.claim(verzoek, minuut(5));
    const nee = { ok: false, code, behandelaar: 'u-1' };
    await expect(taken.draagOver(verzoek, naar, minuut(6))).resolves.toEqual(nee);
    await expect(taken.draagOver({ ...verzoek, ...LEIDING }, naar, minuut(7))).resolves.toEqual(nee);
  });

  it('is handed out by a teamleider without its role, who has it or not', async () => {
    await zien('u-4', ['besluitteam']);
    for (const vooraf of [null, 'u-1']) {
      const verzoek = await nieuweTaak();
      if (vooraf !== null) await taken.claim(verzoek, minuut(5));
      await expect(taken.draagOver({ ...verzoek, ...LEIDING }, 'u-4', minuut(8))).resolves.toMatchObject({
        ok: true,
        taak: { behandelaar: 'u-4', geclaimdOp: minuut(8) },
      });
    }
  });

  it('is taken back by a teamleider without its role, who can not do it', async () => {
    const verzoek = await nieuweTaak();
    const alsLeiding = { ...verzoek, ...LEIDING };
    await taken.claim(verzoek, minuut(5));
    await expect(taken.geefVrij(alsLeiding, minuut(6))).resolves.toMatchObject({
      ok: true,
      taak: { behandelaar: null, geclaimdOp: null },
    });
    await expect(taken.claim(alsLeiding, minuut(7))).resolves.toMatchObject({ code: 'TAAK.ROL_ONBEVOEGD' });
    await expect(taken.claim({ ...verzoek, wie: 'u-2' }, minuut(8))).resolves.toMatchObject({ ok: true });
  });

  it('does not exist for a teamleider of elsewhere, and a closed one stays closed', async () => {
    await zien('u-4', ['besluitteam']);
    const verzoek = { ...(await nieuweTaak()), ...LEIDING };
    const elders = { ...verzoek, organisatie: 'cjg-b' };
    await expect(taken.geefVrij(elders, minuut(6))).resolves.toMatchObject({ code: 'TAAK.ONBEKEND' });
    await expect(taken.draagOver(elders, 'u-4', minuut(6))).resolves.toMatchObject({ code: 'TAAK.ONBEKEND' });
    await vastlegging.legVast(
      verzoek.zaak.stap({ effecten: [{ soort: 'taakGesloten', taak: 'beslis#1', op: minuut(2) }] }),
    );
    await expect(taken.geefVrij(verzoek, minuut(7))).resolves.toMatchObject({ code: 'TAAK.GESLOTEN' });
    await expect(taken.draagOver(verzoek, 'u-4', minuut(7))).resolves.toMatchObject({ code: 'TAAK.GESLOTEN' });
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
