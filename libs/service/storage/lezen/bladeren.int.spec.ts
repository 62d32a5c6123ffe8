import { minuut, PROEFROUTE, Proefzaak, taak, klok, dag } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { ALLE_ORGANISATIES, type Bereik } from './bereik.ts';
import type { Pagina } from './bladeren.ts';
import { Logboek } from './logboek.ts';
import { Termijnen } from './termijnen.ts';
import { Trajecten } from './trajecten.ts';
import { Werkvoorraad } from './werkvoorraad.ts';
import { Zaken } from './zaken.ts';

let proef: Proefdatabase;
let vastlegging: Vastlegging;

beforeAll(async () => {
  proef = await startProefdatabase();
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
});
afterAll(() => proef.stop());

/** A zaak with work: `n` decides the deadline, every third has none. */
async function zaakMetWerk(
  organisatie: string,
  n: number,
  extra: { gemeente?: string; referentie?: string } = {},
): Promise<Proefzaak> {
  const zaak = new Proefzaak({ organisatie, ...extra });
  const verstrijktOp = n % 3 === 0 ? null : dag(n % 7);
  const klokken = [
    klok({ verstrijktOp, momenten: [] }),
    klok({ id: 'eersteContact#1', termijn: 'eersteContact', verstrijktOp, momenten: [] }),
  ];
  const naam = n % 2 === 0 ? 'beslis' : 'bel';
  await vastlegging.legVast(
    zaak.stap({ op: minuut(n), klokken, effecten: [{ soort: 'taakGeopend', taak: taak(naam, 1) }] }),
  );
  return zaak;
}

async function blader<T>(
  lees: (cursor: string | undefined) => Promise<Pagina<T>>,
  tussendoor: () => Promise<unknown> = () => Promise.resolve(),
): Promise<T[]> {
  const alles: T[] = [];
  let cursor: string | undefined;
  do {
    const pagina = await lees(cursor);
    alles.push(...pagina.items);
    cursor = pagina.volgende;
    await tussendoor();
  } while (cursor !== undefined);
  return alles;
}

const met = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor });

describe('paging', () => {
  it('shows each task that was there once and in order, while others come in', async () => {
    const zaken: Proefzaak[] = [];
    for (let n = 0; n < 25; n += 1) zaken.push(await zaakMetWerk('cjg-w', n));
    const werkvoorraad = new Werkvoorraad(proef.database);
    let n = 100;
    const gezien = await blader(
      (cursor) =>
        werkvoorraad.lees({ organisatie: 'cjg-w', rollen: ['intake', 'besluitteam'], grootte: 4, ...met(cursor) }),
      () => (n < 112 ? zaakMetWerk('cjg-w', (n += 1)) : Promise.resolve()),
    );
    const ids = gezien.map(({ zaakId }) => zaakId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(zaken.every(({ id }) => ids.includes(id))).toBe(true);
    const deadlines = gezien.map(({ uiterlijk }) => uiterlijk ?? '9999');
    expect(deadlines).toEqual(deadlines.toSorted());
  });

  it('does the same for clocks, those without a date last, and for zaken and logs', async () => {
    for (let n = 0; n < 13; n += 1) await zaakMetWerk('cjg-k', n);
    const klokken = await blader((cursor) =>
      new Termijnen(proef.database).lees({ bereik: 'cjg-k', peil: minuut(0), grootte: 5, ...met(cursor) }),
    );
    expect(klokken).toHaveLength(26);
    const deadlines = klokken.map(({ verstrijktOp }) => verstrijktOp ?? '9999');
    expect(deadlines).toEqual(deadlines.toSorted());
    const zaken = await blader((cursor) =>
      new Zaken(proef.database).zoek({ bereik: 'cjg-k', peil: minuut(0), grootte: 3, ...met(cursor) }),
    );
    expect(zaken.map(({ aangemaaktOp }) => aangemaaktOp)).toEqual(Array.from({ length: 13 }, (_, i) => minuut(12 - i)));
    const zaak = new Proefzaak({ organisatie: 'cjg-k' });
    for (let n = 0; n < 7; n += 1) await vastlegging.legVast(zaak.stap({}));
    const log = await blader((cursor) =>
      new Logboek(proef.database).lees({ zaakId: zaak.id, bereik: 'cjg-k', grootte: 2, vanaf: 3, ...met(cursor) }),
    );
    expect(log.map(({ volgnummer }) => volgnummer)).toEqual([3, 4, 5, 6, 7]);
  });

  it('refuses a cursor that is none, or of another list', async () => {
    for (let n = 0; n < 2; n += 1) await zaakMetWerk('cjg-c', n);
    const zaken = new Zaken(proef.database);
    const { volgende } = await zaken.zoek({ bereik: 'cjg-c', peil: minuut(0), grootte: 1 });
    for (const cursor of ['', 'x', volgende?.slice(3) ?? '']) {
      await expect(zaken.zoek({ bereik: 'cjg-c', peil: minuut(0), cursor })).rejects.toMatchObject({
        code: 'CURSOR.ONGELDIG',
      });
    }
    await expect(
      new Termijnen(proef.database).lees({ bereik: 'cjg-c', peil: minuut(0), ...met(volgende) }),
    ).rejects.toMatchObject({ code: 'CURSOR.ONGELDIG' });
  });

  it('refuses pages that are too small or too large', async () => {
    for (const grootte of [0, 201, 1.5]) {
      await expect(new Zaken(proef.database).zoek({ bereik: 'cjg-c', peil: minuut(0), grootte })).rejects.toThrow(
        'page size',
      );
    }
  });
});

describe('what one may see', () => {
  it('ends at the organisation: a zaak of another looks as one that is not there', async () => {
    const zaak = await zaakMetWerk('cjg-x', 1);
    const [zaken, logboek, termijnen] = [
      new Zaken(proef.database),
      new Logboek(proef.database),
      new Termijnen(proef.database),
    ];
    await expect(zaken.vind(zaak.id, 'cjg-y')).resolves.toBeNull();
    await expect(zaken.vindRegel(zaak.id, 'cjg-y')).resolves.toBeNull();
    await expect(logboek.lees({ zaakId: zaak.id, bereik: 'cjg-y' })).resolves.toEqual({ items: [] });
    await expect(termijnen.vanZaak(zaak.id, 'cjg-y', dag(1))).resolves.toEqual([]);
    await expect(new Werkvoorraad(proef.database).vanZaak(zaak.id, 'cjg-y')).resolves.toEqual([]);
    await expect(zaken.vind(zaak.id, ALLE_ORGANISATIES)).resolves.toMatchObject({ id: zaak.id });
  });

  it('is narrowed to one organisation, and never widened', async () => {
    const [hier, daar] = [await zaakMetWerk('cjg-o', 1), await zaakMetWerk('cjg-p', 1)];
    const zaken = new Zaken(proef.database);
    const zoek = async (bereik: Bereik, organisatie: string) =>
      (await zaken.zoek({ bereik, organisatie, peil: minuut(0) })).items.map(({ id }) => id);
    expect(await zoek(ALLE_ORGANISATIES, 'cjg-o')).toEqual([hier.id]);
    expect(await zoek('cjg-p', 'cjg-p')).toEqual([daar.id]);
    expect(await zoek('cjg-p', 'cjg-o')).toEqual([]);
  });

  it('of a traject is the whole chain, for who has a part in it', async () => {
    const zaak = await zaakMetWerk('cjg-t', 1);
    const regel = await new Zaken(proef.database).vindRegel(zaak.id, 'cjg-t');
    const vervolg = new Proefzaak({ ...zaak.dossier, organisatie: 'crisis-t' }, { traject: regel?.traject ?? '' });
    await vastlegging.legVast(vervolg.stap({ op: minuut(9) }));
    const trajecten = new Trajecten(proef.database);
    await expect(trajecten.vind(regel?.traject ?? '', 'crisis-t')).resolves.toMatchObject({
      jeugdigen: [{ jeugdige: zaak.dossier.jeugdigeId, zichtDoor: null }],
      zaken: [{ id: zaak.id }, { id: vervolg.id }],
    });
    await expect(trajecten.vind(regel?.traject ?? '', 'cjg-y')).resolves.toBeNull();
  });
});

describe('a search', () => {
  it('combines route, state, gemeente, end and beginning of the reference', async () => {
    const zaak = await zaakMetWerk('cjg-z', 1, { gemeente: 'GM0518', referentie: 'Z-10%_A' });
    await zaakMetWerk('cjg-z', 2, { gemeente: 'GM0642', referentie: 'Z-10XYA' });
    const ids = async (vraag: object): Promise<string[]> => {
      const { items } = await new Zaken(proef.database).zoek({ bereik: 'cjg-z', peil: minuut(0), ...vraag });
      return items.map(({ id }) => id);
    };
    await expect(ids({ referentie: 'Z-10' })).resolves.toHaveLength(2);
    for (const vraag of [
      { referentie: 'Z-10%' },
      { gemeente: 'GM0518' },
      { jeugdige: zaak.dossier.jeugdigeId },
      { staat: 'proef-v1.open', gemeente: 'GM0518' },
    ]) {
      await expect(ids(vraag)).resolves.toEqual([zaak.id]);
    }
    for (const vraag of [{ staat: 'proef-v1.dicht' }, { route: 'ander-v1' }, { beeindigd: true }])
      await expect(ids(vraag)).resolves.toEqual([]);
    await expect(ids({ route: 'proef-v1', beeindigd: false })).resolves.toHaveLength(2);
  });

  it('gives work of my roles only: all, what is free, or what is mine', async () => {
    const zaken: Proefzaak[] = [];
    for (const n of [1, 3, 5, 2]) zaken.push(await zaakMetWerk('cjg-m', n));
    await proef.vraag("update taak set behandelaar = 'u-1' where zaak_id = $1", [zaken[0]?.id]);
    await proef.vraag("update taak set behandelaar = 'u-2' where zaak_id = $1", [zaken[1]?.id]);
    const werkvoorraad = new Werkvoorraad(proef.database);
    const ids = async (vraag: object): Promise<(string | undefined)[]> => {
      const { items } = await werkvoorraad.lees({ organisatie: 'cjg-m', rollen: ['intake'], ...vraag });
      return items.map(({ zaakId }) => zaakId).sort();
    };
    const verwacht = (...welke: number[]): (string | undefined)[] => welke.map((i) => zaken[i]?.id).sort();
    await expect(ids({})).resolves.toEqual(verwacht(0, 1, 2));
    await expect(ids({ wie: { soort: 'vrij' } })).resolves.toEqual(verwacht(2));
    await expect(ids({ wie: { soort: 'van', behandelaar: 'u-1' } })).resolves.toEqual(verwacht(0));
    await expect(ids({ rollen: ['besluitteam', 'intake', 'monitor'] })).resolves.toEqual(verwacht(0, 1, 2, 3));
    await expect(ids({ rollen: [] })).resolves.toEqual([]);
    const { items } = await werkvoorraad.lees({ organisatie: 'cjg-m', rollen: ['besluitteam'] });
    expect(items).toMatchObject([{ referentie: zaken[3]?.dossier.referentie, taakId: 'beslis#1', uiterlijk: dag(2) }]);
    expect(Object.keys(items[0] ?? {}).filter((naam) => naam.startsWith('sorteer'))).toEqual([]);
  });
});
