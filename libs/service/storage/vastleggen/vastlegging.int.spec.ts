import type { OpgeslagenGebeurtenis } from '../../../../workflows/port.ts';
import { hashVan } from '../../../engine/logregel.ts';
import { Logboek } from '../lezen/logboek.ts';
import { Zaken } from '../lezen/zaken.ts';
import { dag, klok, minuut, PROEFROUTE, Proefzaak, taak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from './vastlegging.ts';

let proef: Proefdatabase;
let vastlegging: Vastlegging;
let logboek: Logboek;

beforeAll(async () => {
  proef = await startProefdatabase();
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE);
  logboek = new Logboek(proef.database);
});
afterAll(() => proef.stop());

const hoofdVan = (gebeurtenissen: readonly OpgeslagenGebeurtenis[]) =>
  gebeurtenissen.map(({ volgnummer, hash }) => [volgnummer, hash]);

describe('legVast', () => {
  it('stores log entries that hash to what they were', async () => {
    const zaak = new Proefzaak();
    const gegevens = {
      getal: 1.5,
      klein: 1e-7,
      groot: 1e21,
      tekst: 'ij ☃ "\\',
      leeg: null,
      lijst: [1, { b: 2, a: 1 }],
    };
    const opdracht = zaak.stap({ type: 'AANGEMELD', gegevens, kenmerk: 'start' }, { type: 'IETS', kenmerk: 'start' });
    await expect(vastlegging.legVast(opdracht)).resolves.toEqual({
      soort: 'vastgelegd',
      volgnummer: 2,
      hoofd: opdracht.toestand.hoofd,
    });
    const regels = await logboek.alles(zaak.id);
    expect(regels).toEqual(opdracht.effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : [])));
    for (const { hash, ...inhoud } of regels) expect(hashVan(inhoud)).toBe(hash);
  });

  it('keeps state, receipt and dossier readable', async () => {
    const zaak = new Proefzaak();
    const opdracht = zaak.stap({ type: 'AANGEMELD', kenmerk: 'start' });
    await vastlegging.legVast(opdracht);
    const gelezen = await new Zaken(proef.database).vind(zaak.id, 'cjg-a');
    expect(gelezen).toMatchObject({
      ...gelezen,
      toestand: opdracht.toestand,
      referentie: zaak.dossier.referentie,
      volgnummer: 1,
    });
    await expect(vastlegging.zoekBewijs(zaak.id, 'start')).resolves.toEqual(opdracht.bewijs);
    await expect(vastlegging.zoekBewijs(zaak.id, 'ander')).resolves.toBeNull();
  });

  it('answers a repeat after a lost answer as the first time, and writes nothing twice', async () => {
    const zaak = new Proefzaak();
    const besluit = {
      soort: 'besluit',
      sleutel: `${zaak.id}/1/0`,
      besluit: 'toekenning',
      grond: 'jw-2.3',
      op: minuut(1),
    } as const;
    const opdracht = zaak.stap({ kenmerk: 'a', effecten: [besluit, { soort: 'taakGeopend', taak: taak('bel', 1) }] });
    const eerste = await vastlegging.legVast(opdracht);
    await expect(vastlegging.legVast(opdracht)).resolves.toEqual(eerste);
    const vervolg = zaak.stap({ kenmerk: 'b' });
    const tweede = await vastlegging.legVast(vervolg);
    await expect(vastlegging.legVast(vervolg)).resolves.toEqual(tweede);
    const tellingen = await proef.vraag(
      `select (select count(*)::int from gebeurtenis where zaak_id = $1) as log, (select count(*)::int from taak where zaak_id = $1) as taken,
        (select count(*)::int from besluit where zaak_id = $1) as besluiten`,
      [zaak.id],
    );
    expect(tellingen).toEqual([{ log: 2, taken: 1, besluiten: 1 }]);
  });

  it('gives the stored events, stamps, texts and receipts to who comes too late', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({ kenmerk: 'start' }));
    const laat = zaak.kopie();
    const tekst = { afdruk: 'a'.repeat(64), inhoud: 'w1.z1.AAAA' };
    const een = zaak.stap({ type: 'EERST', op: minuut(30), kenmerk: 'een', tekst });
    const twee = zaak.stap({ type: 'DAARNA', op: minuut(31), gegevens: { code: 'x' } });
    await vastlegging.legVast(een);
    await vastlegging.legVast(twee);
    const uitkomst = await vastlegging.legVast(laat.stap({ type: 'TE_LAAT', op: minuut(45), kenmerk: 'een' }));
    expect(uitkomst).toEqual({
      soort: 'ingehaald',
      gebeurtenissen: [
        expect.objectContaining({
          volgnummer: 2,
          hash: een.toestand.hoofd,
          gebeurtenis: {
            type: 'EERST',
            gegevens: {},
            door: { id: 'u-1', rol: 'intake', organisatie: 'cjg-a' },
            ontvangenOp: minuut(30),
            geldigOp: minuut(30),
            kenmerk: 'een',
            toelichting: tekst,
          },
        }),
        expect.objectContaining({ volgnummer: 3, hash: twee.toestand.hoofd }),
      ],
      bewijzen: [een.bewijs],
    });
  });

  it('tells who repeats a write that others went on from about everything since', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({}));
    const een = zaak.stap({ type: 'EEN' });
    const twee = zaak.stap({ type: 'TWEE' });
    await vastlegging.legVast(een);
    await vastlegging.legVast(twee);
    const uitkomst = await vastlegging.legVast(een);
    expect(uitkomst.soort === 'ingehaald' && hoofdVan(uitkomst.gebeurtenissen)).toEqual([
      [2, een.toestand.hoofd],
      [3, twee.toestand.hoofd],
    ]);
  });

  it('refuses a head that is no entry of this log', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({}));
    const verzonnen = new Proefzaak(zaak.dossier, { zaak: zaak.id }, { volgnummer: 1, hoofd: 'f'.repeat(64) });
    await expect(vastlegging.legVast(verzonnen.stap({}))).rejects.toMatchObject({ code: 'WI001' });
    const vooruit = new Proefzaak(zaak.dossier, { zaak: zaak.id }, { volgnummer: 7, hoofd: 'f'.repeat(64) });
    await expect(vastlegging.legVast(vooruit.stap({}))).rejects.toMatchObject({ code: 'WI001' });
    const zonderLog = new Proefzaak({}, {}, { volgnummer: 3, hoofd: 'f'.repeat(64) });
    await expect(vastlegging.legVast(zonderLog.stap({}))).rejects.toMatchObject({ code: 'WI001' });
  });

  it('refuses entries that do not follow each other, and a text that was not committed to', async () => {
    const zaak = new Proefzaak();
    const { effecten, ...rest } = zaak.stap({}, {});
    await expect(vastlegging.legVast({ ...rest, effecten: effecten.slice(1) })).rejects.toMatchObject({
      code: 'WI002',
    });
    const vreemd = new Proefzaak().stap({ tekst: { afdruk: 'a'.repeat(64), inhoud: 'x' } });
    const verwisseld = vreemd.effecten.map((effect) =>
      effect.soort === 'logregel' ? { ...effect, tekst: { afdruk: 'b'.repeat(64), inhoud: 'x' } } : effect,
    );
    await expect(vastlegging.legVast({ ...vreemd, effecten: verwisseld })).rejects.toMatchObject({ code: 'WI002' });
  });

  it('writes nothing at all when one part fails', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({ kenmerk: 'een' }));
    const dubbel = zaak.kopie().stap({ kenmerk: 'een', effecten: [{ soort: 'taakGeopend', taak: taak('bel', 2) }] });
    await expect(vastlegging.legVast(dubbel)).rejects.toMatchObject({ name: 'OpslagFout', code: '23505' });
    expect(await proef.vraag('select volgnummer from gebeurtenis where zaak_id = $1', [zaak.id])).toHaveLength(1);
    expect(await proef.vraag('select 1 from taak where zaak_id = $1', [zaak.id])).toHaveLength(0);
  });

  it.each([0, 3])('lets one of eight writers win number %i + 1, and shows the others what it wrote', async (vooraf) => {
    const zaak = new Proefzaak();
    for (let i = 0; i < vooraf; i += 1) await vastlegging.legVast(zaak.stap({}));
    const schrijvers = Array.from({ length: 8 }, (_, i) =>
      zaak.kopie().stap({ type: `VAN_${String(i)}`, kenmerk: `k-${String(i)}` }),
    );
    const uitkomsten = await Promise.all(schrijvers.map((opdracht) => vastlegging.legVast(opdracht)));
    const gewonnen = uitkomsten.flatMap((uitkomst, i) => (uitkomst.soort === 'vastgelegd' ? [schrijvers[i]] : []));
    expect(gewonnen).toHaveLength(1);
    const verwacht = {
      soort: 'ingehaald',
      gebeurtenissen: [expect.objectContaining({ hash: gewonnen[0]?.toestand.hoofd })],
      bewijzen: [gewonnen[0]?.bewijs],
    };
    expect(uitkomsten.filter(({ soort }) => soort === 'ingehaald')).toEqual(Array.from({ length: 7 }, () => verwacht));
    expect(await logboek.alles(zaak.id)).toHaveLength(vooraf + 1);
  });

  it('leaves nothing behind of a look whether the log is ahead of a zaak that has none yet', async () => {
    const zaak = new Proefzaak();
    const kijkt = zaak.stap();
    await expect(vastlegging.legVast(kijkt)).resolves.toEqual({ soort: 'vastgelegd', ...kijkt.rustOp });
    await expect(new Zaken(proef.database).vind(zaak.id, 'cjg-a')).resolves.toBeNull();
    await expect(proef.vraag('select 1 from traject where id = $1', [kijkt.toestand.trajectId])).resolves.toEqual([]);
    await expect(vastlegging.legVast(zaak.stap({}))).resolves.toMatchObject({ soort: 'vastgelegd', volgnummer: 1 });
  });

  it('ends in one whole chain when eight authors adopt and go on', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({}));
    const begin = zaak.kopie();
    await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        let schrijver = begin.kopie();
        for (let n = 0; n < 5;) {
          const uitkomst = await vastlegging.legVast(
            schrijver.stap({ type: `S${String(i)}_${String(n)}`, kenmerk: `${String(i)}-${String(n)}` }),
          );
          if (uitkomst.soort === 'vastgelegd') n += 1;
          const regel = (await logboek.alles(zaak.id)).at(-1);
          if (regel)
            schrijver = new Proefzaak(
              zaak.dossier,
              { zaak: zaak.id },
              { volgnummer: regel.volgnummer, hoofd: regel.hash },
            );
        }
      }),
    );
    const regels = await logboek.alles(zaak.id);
    expect(regels.map(({ volgnummer }) => volgnummer)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(regels.slice(1).map(({ vorigeHash }) => vorigeHash)).toEqual(regels.slice(0, -1).map(({ hash }) => hash));
  });
});

describe('what follows from the log', () => {
  it('lets a task follow the deadline of its clock, and closes it', async () => {
    const zaak = new Proefzaak();
    const taken = () =>
      proef.vraag(
        'select taak_id, rol, tijdstip(uiterlijk) as uiterlijk, gesloten_op is not null as dicht from taak where zaak_id = $1',
        [zaak.id],
      );
    await vastlegging.legVast(
      zaak.stap({ klokken: [klok()], effecten: [{ soort: 'taakGeopend', taak: taak('beslis', 1) }] }),
    );
    expect(await taken()).toEqual([{ taak_id: 'beslis#1', rol: 'besluitteam', uiterlijk: dag(56), dicht: false }]);
    await vastlegging.legVast(zaak.stap({ klokken: [klok({ versie: 2, verstrijktOp: dag(70) })] }));
    expect(await taken()).toMatchObject([{ uiterlijk: dag(70) }]);
    await vastlegging.legVast(zaak.stap({ effecten: [{ soort: 'taakGesloten', taak: 'beslis#1', op: minuut(3) }] }));
    expect(await taken()).toMatchObject([{ dicht: true }]);
  });

  it('plans a message once for ever, and one to the family not before its moment', async () => {
    const zaak = new Proefzaak();
    const naar = (sleutel: string) =>
      ({ soort: 'bericht', sleutel, aan: 'intake', bericht: { over: 'route', sjabloon: 's' } }) as const;
    const gezin = {
      soort: 'bericht',
      sleutel: `${zaak.id}/g`,
      aan: 'gezin',
      bericht: { over: 'gezin', staat: 's', door: 'intake', nietVoor: dag(3) },
    } as const;
    await vastlegging.legVast(zaak.stap({ effecten: [naar(`${zaak.id}/x`), gezin] }));
    await vastlegging.legVast(zaak.stap({ effecten: [naar(`${zaak.id}/x`)] }));
    const rijen = await proef.vraag(
      "select sleutel, tijdstip(niet_voor) as op, inhoud from uitbak where zaak_id = $1 and soort = 'bericht' order by id",
      [zaak.id],
    );
    expect(rijen).toEqual([
      { sleutel: `${zaak.id}/x`, op: minuut(1), inhoud: { aan: 'intake', bericht: { over: 'route', sjabloon: 's' } } },
      {
        sleutel: `${zaak.id}/g`,
        op: dag(3),
        inhoud: { aan: 'gezin', bericht: { over: 'gezin', staat: 's', door: 'intake', nietVoor: dag(3) } },
      },
    ]);
  });
});
