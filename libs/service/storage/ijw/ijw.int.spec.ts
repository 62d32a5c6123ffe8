import { randomUUID } from 'node:crypto';

import { nieuweSleutelring, Sleutelring } from '../sleutels/ring.ts';
import { Herverpakking } from '../sleutels/herverpakking.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { minuut, Proefzaak, PROEFROUTE } from '../steun/proefzaak.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Ijwinhoud } from './inhoud.ts';
import { Ijwontvangst, type Binnengekomen } from './ontvangst.ts';
import { Toewijzingnummers } from './toewijzingnummers.ts';
import { Ijwverwerking } from './verwerking.ts';
import { Ijwverzending, type TeVerzenden } from './verzending.ts';

const BYTES = Buffer.from('<Bericht>geheim burger 999990019</Bericht>');

let proef: Proefdatabase;
beforeAll(async () => {
  proef = await startProefdatabase();
});
afterAll(() => proef.stop());

function kamer(ring = proef.config.sleutelring) {
  const inhoud = new Ijwinhoud(proef.database, Sleutelring.lees(ring));
  return {
    inhoud,
    ontvangst: new Ijwontvangst(proef.database, inhoud),
    verwerking: new Ijwverwerking(proef.database, inhoud),
    verzending: new Ijwverzending(proef.database, inhoud),
  };
}

function binnengekomen(extra: Partial<Binnengekomen> = {}): Binnengekomen {
  const id = randomUUID();
  return {
    id,
    organisatie: 'cjg-a',
    gemeente: 'GM0642',
    soort: 'JW305',
    inhoudHash: `bytes-${id}`,
    kenmerkHash: `kenmerk-${id}`,
    status: 'ontvangen',
    bytes: BYTES,
    ...extra,
  };
}

function uitgaand(extra: Partial<TeVerzenden> = {}): TeVerzenden {
  const id = randomUUID();
  const wie = { organisatie: 'cjg-a', gemeente: 'GM0642', afzender: '0642', ontvanger: '42420001' };
  const wat = { soort: 'JW306', identificatie: 'R1', dagtekening: '2026-03-02' };
  return { id, ...wie, ...wat, inhoudHash: 'x', kenmerkHash: `kenmerk-${id}`, bytes: BYTES, ...extra };
}

describe('a message that comes in', () => {
  it('is kept with its bytes, which are nowhere in plain text', async () => {
    const { ontvangst, inhoud } = kamer();
    const bericht = binnengekomen();
    await expect(ontvangst.bewaar(bericht, minuut(1))).resolves.toEqual({ id: bericht.id, soort: 'nieuw' });
    await expect(inhoud.open(bericht.id)).resolves.toEqual(BYTES);
    const rijen = JSON.stringify(await proef.vraag('select * from ijw_bericht, persoon.ijw_inhoud'));
    expect(rijen).toContain(bericht.id);
    expect(rijen).not.toMatch(/999990019|geheim/);
    expect(rijen).not.toContain(BYTES.toString('base64').slice(4, 40));
  });

  it('is the same one when the same bytes come again, also eight times at once', async () => {
    const { ontvangst } = kamer();
    const inhoudHash = randomUUID();
    const gekregen = await Promise.all(
      Array.from({ length: 8 }, () => ontvangst.bewaar(binnengekomen({ inhoudHash }), minuut(1))),
    );
    expect(new Set(gekregen.map(({ id }) => id)).size).toBe(1);
    expect(gekregen.filter(({ soort }) => soort === 'nieuw')).toHaveLength(1);
    await expect(
      ontvangst.bewaar(binnengekomen({ inhoudHash, organisatie: 'cjg-b' }), minuut(1)),
    ).resolves.toMatchObject({ soort: 'nieuw' });
  });

  it('keeps the first when other bytes come under its id', async () => {
    const { ontvangst, inhoud } = kamer();
    const eerste = binnengekomen();
    await ontvangst.bewaar(eerste, minuut(1));
    const ander = binnengekomen({ id: eerste.id, bytes: Buffer.from('anders') });
    await expect(ontvangst.bewaar(ander, minuut(1))).resolves.toEqual({ id: eerste.id, soort: 'andereInhoud' });
    await expect(inhoud.open(eerste.id)).resolves.toEqual(BYTES);
  });

  it('leaves nothing of its content behind when that is destroyed, and stays as a row', async () => {
    const { ontvangst, inhoud } = kamer();
    const { id } = await ontvangst.bewaar(binnengekomen(), minuut(1));
    await expect(inhoud.vernietig(id)).resolves.toBe(true);
    await expect(inhoud.open(id)).resolves.toBeNull();
    const { id: ander } = await ontvangst.bewaar(binnengekomen(), minuut(1));
    await expect(inhoud.openAlle([id, ander])).resolves.toEqual(new Map([[ander, BYTES]]));
    expect(await proef.vraag('select status from ijw_bericht where id = $1', [id])).toEqual([{ status: 'ontvangen' }]);
  });

  it('stays readable when the master key rotates', async () => {
    const { ontvangst } = kamer();
    const { id } = await ontvangst.bewaar(binnengekomen(), minuut(1));
    const nieuw = nieuweSleutelring('k2');
    const ring = Sleutelring.lees(`${nieuw},${proef.config.sleutelring}`);
    await new Herverpakking(proef.database, ring).herverpak();
    await expect(kamer(nieuw).inhoud.open(id)).resolves.toEqual(BYTES);
    await new Herverpakking(proef.database, Sleutelring.lees(`${proef.config.sleutelring},${nieuw}`)).herverpak();
  });
});

describe('handling', () => {
  beforeEach(() => proef.vraag("update ijw_bericht set status = 'afgehandeld'"));

  it('gives of one client at one provider only the first, and the next when that is done', async () => {
    const { ontvangst, verwerking } = kamer();
    const eerste = await ontvangst.bewaar(binnengekomen({ volgsleutel: 'v1' }), minuut(1));
    const tweede = await ontvangst.bewaar(binnengekomen({ volgsleutel: 'v1' }), minuut(1));
    const ander = await ontvangst.bewaar(binnengekomen({ volgsleutel: 'v2' }), minuut(1));
    const gepakt = await verwerking.pak(10, minuut(2));
    expect(gepakt.map(({ id }) => id)).toEqual([eerste.id, ander.id]);
    await expect(verwerking.pak(10, minuut(2))).resolves.toEqual([]);
    for (const bericht of gepakt) await verwerking.rondAf(bericht, { status: 'verwerkt' }, minuut(2));
    const daarna = await verwerking.pak(10, minuut(2));
    expect(daarna.map(({ id }) => id)).toEqual([tweede.id]);
    const eerder = await Promise.all(daarna.map((bericht) => verwerking.eerder(bericht, ['JW305'])));
    expect(eerder.flat().map(({ id }) => id)).toEqual([eerste.id]);
  });

  it('gives each message to one of eight who ask at once', async () => {
    const { ontvangst, verwerking } = kamer();
    for (let i = 0; i < 24; i += 1) await ontvangst.bewaar(binnengekomen({ volgsleutel: `w${String(i)}` }), minuut(1));
    const gepakt = await Promise.all(Array.from({ length: 8 }, () => verwerking.pak(5, minuut(2))));
    const ids = gepakt.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(24);
  });

  it('gives a message to another when its lease ran out, and one of the two writes the outcome and the retour', async () => {
    const { ontvangst, verwerking } = kamer();
    const { id } = await ontvangst.bewaar(binnengekomen({ volgsleutel: 'l' }), minuut(1));
    const [eerste] = await verwerking.pak(1, minuut(2), 60_000);
    const [tweede] = await verwerking.pak(1, minuut(3), 60_000);
    expect([eerste?.id, tweede?.id]).toEqual([id, id]);
    if (!eerste || !tweede) throw new Error('nothing was taken');
    const retour = uitgaand({ antwoordOp: id });
    const uitkomsten = [
      await verwerking.rondAf(tweede, { status: 'verwerkt', retour }, minuut(3)),
      await verwerking.rondAf(eerste, { status: 'afgekeurd', retour: { ...retour, id: randomUUID() } }, minuut(3)),
    ];
    expect(uitkomsten).toEqual([true, false]);
    expect(await proef.vraag('select id, status from ijw_bericht where antwoord_op = $1', [id])).toEqual([
      { id: retour.id, status: 'te-verzenden' },
    ]);
  });

  it('comes back later after a failure, and keeps those behind it waiting', async () => {
    const { ontvangst, verwerking } = kamer();
    await ontvangst.bewaar(binnengekomen({ volgsleutel: 'm' }), minuut(1));
    await ontvangst.bewaar(binnengekomen({ volgsleutel: 'm' }), minuut(1));
    const [eerste] = await verwerking.pak(5, minuut(2));
    if (!eerste) throw new Error('nothing was taken');
    await verwerking.mislukt(eerste, 'DATABASE.AFWEZIG', minuut(2), { eersteMs: 120_000, hoogstensMs: 120_000 });
    await expect(verwerking.pak(5, minuut(3))).resolves.toEqual([]);
    const later = await verwerking.pak(5, minuut(4));
    expect(later.map(({ id, laatsteFout }) => ({ id, laatsteFout }))).toEqual([
      { id: eerste.id, laatsteFout: 'DATABASE.AFWEZIG' },
    ]);
  });

  it('knows an identification that its sender used before, unless that one was refused', async () => {
    const { ontvangst, verwerking } = kamer();
    const kenmerkHash = randomUUID();
    await ontvangst.bewaar(binnengekomen({ kenmerkHash }), minuut(1));
    await ontvangst.bewaar(binnengekomen({ kenmerkHash }), minuut(1));
    const [eerste, tweede] = await verwerking.pak(5, minuut(2));
    if (!eerste || !tweede) throw new Error('nothing was taken');
    await expect(verwerking.isDubbel(eerste)).resolves.toBe(false);
    await expect(verwerking.isDubbel(tweede)).resolves.toBe(true);
    await verwerking.rondAf(eerste, { status: 'afgekeurd' }, minuut(2));
    await expect(verwerking.isDubbel(tweede)).resolves.toBe(false);
  });
});

describe('a message that goes out', () => {
  it('is put ready once, taken with its bytes, and followed', async () => {
    const { verzending, verwerking, ontvangst } = kamer();
    const bericht = uitgaand();
    await expect(verzending.zetKlaar(bericht, minuut(1))).resolves.toBe(true);
    await expect(verzending.zetKlaar({ ...bericht, id: randomUUID() }, minuut(1))).resolves.toBe(false);
    const taken = await verzending.pak(50, minuut(2));
    const taak = taken.find(({ bericht: { id } }) => id === bericht.id);
    expect(taak?.bytes).toEqual(BYTES);
    await expect(verzending.verzonden(bericht.id, minuut(2))).resolves.toBe(true);
    await expect(verzending.verzonden(bericht.id, minuut(2))).resolves.toBe(false);
    const { id } = await ontvangst.bewaar(binnengekomen({ soort: 'JW302' }), minuut(3));
    const retour = (await verwerking.pak(50, minuut(3))).find((een) => een.id === id);
    if (!retour) throw new Error('nothing was taken');
    await verwerking.rondAf(retour, { status: 'verwerkt', heen: { id: bericht.id, status: 'bevestigd' } }, minuut(3));
    await expect(verzending.zoek(bericht.kenmerkHash ?? '')).resolves.toMatchObject({ status: 'bevestigd' });
  });
});

describe('messages that go out about one client at one provider', () => {
  it('go one after the other, also when the first fails; those of others do not wait', async () => {
    const { verzending } = kamer();
    const volgsleutel = randomUUID();
    const [order, wijziging, ander] = [{ volgsleutel }, { volgsleutel }, { volgsleutel: randomUUID() }].map(
      (anders) => ({
        ...uitgaand(),
        ...anders,
      }),
    );
    if (!order || !wijziging || !ander) throw new Error('three messages');
    for (const bericht of [order, wijziging, ander]) await verzending.zetKlaar(bericht, minuut(1));
    const pak = async (op: number) => {
      const eigen = new Set([order.id, wijziging.id, ander.id]);
      const taken = await verzending.pak(50, minuut(op));
      return taken.map(({ bericht }) => bericht).filter(({ id }) => eigen.has(id));
    };
    const eerste = await pak(2);
    expect(eerste.map(({ id }) => id)).toEqual([order.id, ander.id]);
    for (const bericht of eerste) await verzending.mislukt(bericht, 'HTTP.503', minuut(2));
    expect((await pak(30)).map(({ id }) => id)).toEqual([order.id, ander.id]);
    for (const { id } of [order, ander]) await verzending.verzonden(id, minuut(31));
    expect((await pak(32)).map(({ id }) => id)).toEqual([wijziging.id]);
  });
});

describe('a message that does not get out', () => {
  beforeEach(() => proef.vraag("update ijw_bericht set status = 'afgehandeld'"));

  it('is tried again later, and goes to a person when it is given up or its content is gone', async () => {
    const { verzending, inhoud } = kamer();
    const [een, twee] = [uitgaand(), uitgaand()];
    for (const bericht of [een, twee]) await verzending.zetKlaar(bericht, minuut(1));
    const [eerste, tweede] = await verzending.pak(5, minuut(2));
    if (!eerste || !tweede) throw new Error('nothing was taken');
    for (const { bericht } of [eerste, tweede])
      await verzending.mislukt(bericht, 'ECONNREFUSED', minuut(2), { eersteMs: 120_000, hoogstensMs: 120_000 });
    await expect(verzending.pak(5, minuut(3))).resolves.toEqual([]);
    await inhoud.vernietig(twee.id);
    const later = await verzending.pak(5, minuut(4));
    expect(later.map(({ bericht }) => bericht.id)).toEqual([een.id]);
    await expect(verzending.geefOp(een.id, 'ADRES.ONBEKEND', minuut(4))).resolves.toBe(true);
    expect(await proef.vraag("select id, reden from ijw_bericht where status = 'nakijken' order by nr")).toEqual([
      { id: een.id, reden: 'ADRES.ONBEKEND' },
      { id: twee.id, reden: 'INHOUD.VERNIETIGD' },
    ]);
  });
});

describe('numbers of toewijzingen', () => {
  it('are given once in a gemeente, also to eight who ask at once, and stay with their zaak', async () => {
    const vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
    const nummers = new Toewijzingnummers(proef.database);
    const zaken = Array.from({ length: 8 }, () => new Proefzaak());
    for (const zaak of zaken) await vastlegging.legVast(zaak.stap({}));
    const gegeven = await Promise.all(zaken.map(({ id }) => nummers.geef('GM0642', id)));
    expect(gegeven.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await expect(Promise.all(zaken.map(({ id }) => nummers.geef('GM0642', id)))).resolves.toEqual(gegeven);
    const [eerste, tweede] = zaken.map(({ id }) => id);
    if (!eerste || !tweede) throw new Error('no zaken');
    await expect(nummers.zaakVan('GM0642', gegeven[0] ?? 0)).resolves.toBe(eerste);
    await expect(nummers.leg('GM0642', gegeven[0] ?? 0, tweede)).resolves.toBe(eerste);
    await expect(nummers.zaakVan('GM0505', gegeven[0] ?? 0)).resolves.toBeNull();
  });
});
