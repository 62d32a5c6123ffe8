import type { Effect } from '../../../engine/effecten.ts';
import type { Overdrachtbeslissing } from '../../../../workflows/port.ts';
import { dag, minuut, PROEFROUTE, Proefzaak } from '../steun/proefzaak.ts';
import { startProefdatabase, type Proefdatabase } from '../steun/proefdatabase.ts';
import { Vastlegging } from '../vastleggen/vastlegging.ts';
import { Ketenberichten, type Verteld } from './ketenberichten.ts';
import { Overdrachten } from './overdrachten.ts';

let proef: Proefdatabase;
let overdrachten: Overdrachten;
let vastlegging: Vastlegging;

beforeAll(async () => {
  proef = await startProefdatabase();
  overdrachten = new Overdrachten(proef.database);
  vastlegging = new Vastlegging(proef.database, () => PROEFROUTE, { ontvangerVan: (route) => `${route}-org` });
});
afterAll(() => proef.stop());

type Daad = Extract<Effect, { soort: 'overdracht' }>;
const NAAR = { soort: 'overdracht', naarRoute: 'toeleiding' } as const;
const bied = (zaak: Proefzaak): Daad => ({ ...NAAR, sleutel: `${zaak.id}/1/0`, fase: 'aangeboden', urgentie: 'U4' });

/** A zaak that offers a hand-over, and the traject it is in. */
async function aangeboden(): Promise<{ zaak: Proefzaak; traject: string; sleutel: string }> {
  const zaak = new Proefzaak();
  const opdracht = zaak.stap({ effecten: [bied(zaak)] });
  await vastlegging.legVast(opdracht);
  return { zaak, traject: opdracht.toestand.trajectId, sleutel: bied(zaak).sleutel };
}

const antwoord = (sleutel: string, anders: Partial<Overdrachtbeslissing> = {}): Overdrachtbeslissing => ({
  sleutel,
  fase: 'aanvaard',
  reden: null,
  zichtOpVeiligheid: false,
  zicht: null,
  door: { id: 'u-9', rollen: ['intake'], organisatie: 'toeleiding-org' },
  kenmerk: 'k-1',
  ...anders,
});

const rij = async (sleutel: string) =>
  (
    await proef.vraag('select fase, reden, tijdstip(beslist_op) as op from overdracht where sleutel = $1', [sleutel])
  )[0];
const stukken = (sleutel: string) =>
  proef.vraag("select inhoud from uitbak where soort = 'antwoord' and sleutel = $1", [`${sleutel}/antwoord`]);
const BERICHT = { over: 'overdracht', uiterlijk: null } as const;
const gehoord = async (sleutel: string) =>
  (await proef.vraag("select inhoud from uitbak where soort = 'bericht' and sleutel = $1", [sleutel])).map(
    ({ inhoud }) => inhoud,
  );
const zicht = async (traject: string) =>
  (
    await proef.vraag(
      'select zicht_door as door, tijdstip(zicht_sinds) as sinds from traject_jeugdige where traject = $1',
      [traject],
    )
  )[0];

describe('what the receiver hears', () => {
  const berichten = (zaakId: string) =>
    proef.vraag(
      "select inhoud ->> 'organisatie' as aan, inhoud -> 'bericht' ->> 'aanleiding' as wat from uitbak where zaak_id = $1 and soort = 'bericht' order by id",
      [zaakId],
    );
  const verteld = (zaakId: string, moment: string): Verteld => ({
    ...{ zaakId, termijn: 'eersteContact', moment, aanleiding: 'overschreden', uiterlijk: minuut(9), inUren: false },
  });

  it('is that it was offered, and each moment of its clock once', async () => {
    const { zaak } = await aangeboden();
    const keten = new Ketenberichten(proef.database);
    for (const moment of ['a', 'a', 'b']) await keten.waarschuwOntvanger(verteld(zaak.id, moment), minuut(9));
    await keten.waarschuwOntvanger({ ...verteld(zaak.id, 'c'), termijn: 'beslistermijn' }, minuut(9));
    expect(await berichten(zaak.id)).toEqual([
      { aan: 'toeleiding-org', wat: 'aangeboden' },
      { aan: 'toeleiding-org', wat: 'overschreden' },
      { aan: 'toeleiding-org', wat: 'overschreden' },
    ]);
  });

  it('is nothing more of that clock once it answered', async () => {
    const { zaak, traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel), minuut(3));
    await new Ketenberichten(proef.database).waarschuwOntvanger(verteld(zaak.id, 'a'), minuut(9));
    const wat = (await berichten(zaak.id)).map((een) => een['wat']);
    expect(wat).toEqual(['aangeboden', 'nietOpgenomen', 'nietOpgenomenDaar']);
  });
});

describe('an offered hand-over', () => {
  it('goes to whom the region names, with the clock for the answer', async () => {
    const { sleutel } = await aangeboden();
    expect(
      await proef.vraag('select ontvanger, organisatie, termijn from overdracht where sleutel = $1', [sleutel]),
    ).toEqual([{ ontvanger: 'toeleiding-org', organisatie: 'cjg-a', termijn: 'eersteContact' }]);
  });

  it('is taken back by its sender, and then cannot be answered', async () => {
    const { zaak, traject, sleutel } = await aangeboden();
    const neem: Daad = { ...NAAR, sleutel: `${zaak.id}/2/0`, fase: 'ingetrokken', urgentie: null };
    await vastlegging.legVast(zaak.stap({ effecten: [neem] }));
    expect(await rij(sleutel)).toEqual({ fase: 'ingetrokken', reden: null, op: minuut(2) });
    await expect(overdrachten.beantwoord(traject, antwoord(sleutel), minuut(3))).resolves.toBeNull();
    expect(await stukken(sleutel)).toEqual([]);
    expect(await gehoord(`${sleutel}/ingetrokken`)).toEqual([
      { aan: 'teamleider', organisatie: 'toeleiding-org', bericht: { ...BERICHT, aanleiding: 'ingetrokken' } },
    ]);
  });

  it('is told to nobody when it was answered before it was taken back', async () => {
    const { zaak, traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel), minuut(1));
    const neem: Daad = { ...NAAR, sleutel: `${zaak.id}/2/0`, fase: 'ingetrokken', urgentie: null };
    await vastlegging.legVast(zaak.stap({ effecten: [neem] }));
    expect(await gehoord(`${sleutel}/ingetrokken`)).toEqual([]);
  });

  it('is closed by the answer that its sender recorded', async () => {
    const { zaak, sleutel } = await aangeboden();
    const nee: Daad = { ...NAAR, sleutel: `${zaak.id}/2/0`, fase: 'geweigerd', ontvanger: null, reden: 'onvolledig' };
    await vastlegging.legVast(zaak.stap({ effecten: [nee] }));
    expect(await rij(sleutel)).toEqual({ fase: 'geweigerd', reden: 'onvolledig', op: minuut(2) });
    expect(await gehoord(`${sleutel}/geweigerd`)).toEqual([]); // who records it knows
  });
});

describe('the answer of a receiver', () => {
  it('closes the offer, moves sight on safety and plans the message to the zaak, all or nothing', async () => {
    const { zaak, traject, sleutel } = await aangeboden();
    const { jeugdigeId } = zaak.dossier;
    const ja = antwoord(sleutel, { zichtOpVeiligheid: true, zicht: { jeugdigeId } });
    await expect(overdrachten.beantwoord(traject, ja, minuut(5))).resolves.toBe(minuut(5));
    expect(await rij(sleutel)).toEqual({ fase: 'aanvaard', reden: null, op: minuut(5) });
    expect(await zicht(traject)).toEqual({ door: 'toeleiding-org', sinds: minuut(5) });
    expect(await stukken(sleutel)).toMatchObject([
      { inhoud: { fase: 'aanvaard', naarRoute: 'toeleiding', ontvanger: 'toeleiding-org' } },
    ]);
  });

  it('tells who offered that it was refused, once', async () => {
    const { traject, sleutel } = await aangeboden();
    const nee = antwoord(sleutel, { fase: 'geweigerd', reden: 'onvolledig' });
    await overdrachten.beantwoord(traject, nee, minuut(5));
    await overdrachten.beantwoord(traject, nee, minuut(9));
    expect(await gehoord(`${sleutel}/geweigerd`)).toEqual([
      {
        ...{ aan: 'teamleider', organisatie: 'cjg-a' },
        bericht: { ...BERICHT, aanleiding: 'geweigerd', ontvanger: 'toeleiding-org' },
      },
    ]);
    const aanvaard = await aangeboden();
    await overdrachten.beantwoord(aanvaard.traject, antwoord(aanvaard.sleutel), minuut(5));
    expect(await gehoord(`${aanvaard.sleutel}/geweigerd`)).toEqual([]);
  });

  it('tells both sides a day after an acceptance, and that only as long as no zaak took it up', async () => {
    const { traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel), minuut(5));
    const [opVan, opNaar] = await Promise.all(
      ['nietOpgenomen', 'nietOpgenomenDaar'].map((wat) =>
        proef.vraag(
          "select inhoud, niet_voor = $2::timestamptz + interval '1 day' as morgen from uitbak where sleutel = $1",
          [`${sleutel}/${wat}`, minuut(5)],
        ),
      ),
    );
    const wat = { ...BERICHT, ontvanger: 'toeleiding-org', zolangOpen: { sleutel, naarRoute: 'toeleiding' } };
    expect([opVan, opNaar]).toEqual([
      [
        {
          inhoud: {
            aan: 'teamleider',
            organisatie: 'toeleiding-org',
            bericht: { ...wat, aanleiding: 'nietOpgenomen' },
          },
          morgen: true,
        },
      ],
      [
        {
          inhoud: { aan: 'teamleider', organisatie: 'cjg-a', bericht: { ...wat, aanleiding: 'nietOpgenomenDaar' } },
          morgen: true,
        },
      ],
    ]);
    const keten = new Ketenberichten(proef.database);
    await expect(keten.isOpgenomen(sleutel)).resolves.toBe(false);
    await proef.vraag('update overdracht set naar_zaak = $2 where sleutel = $1', [sleutel, new Proefzaak().id]);
    await expect(keten.isOpgenomen(sleutel)).resolves.toBe(true);
  });

  it('tells nothing a day later where a zaak that runs takes it up', async () => {
    const { traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel, { naarZaak: new Proefzaak().id }), minuut(5));
    expect(await gehoord(`${sleutel}/nietOpgenomen`)).toEqual([]);
  });

  it('names the zaak that runs and takes it up, in the same write, and keeps the first', async () => {
    const { traject, sleutel } = await aangeboden();
    const naarZaak = new Proefzaak().id;
    await overdrachten.beantwoord(traject, antwoord(sleutel, { naarZaak }), minuut(5));
    await overdrachten.beantwoord(traject, antwoord(sleutel, { naarZaak: new Proefzaak().id }), minuut(9));
    const opgenomen = await proef.vraag('select naar_zaak from overdracht where sleutel = $1', [sleutel]);
    expect(opgenomen).toEqual([{ naar_zaak: naarZaak }]);
  });

  it('gives the first moment again to the same request, and changes nothing', async () => {
    const { traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel), minuut(5));
    await expect(overdrachten.beantwoord(traject, antwoord(sleutel), minuut(9))).resolves.toBe(minuut(5));
    expect(await stukken(sleutel)).toHaveLength(1);
    await expect(
      overdrachten.beantwoord(traject, antwoord(sleutel, { kenmerk: 'k-2' }), minuut(9)),
    ).resolves.toBeNull();
  });

  it('is for one of many who answer at once', async () => {
    const { traject, sleutel } = await aangeboden();
    const acht = Array.from({ length: 8 }, (_, i) =>
      antwoord(sleutel, { kenmerk: `k-${String(i)}`, ...(i % 2 === 1 && { fase: 'geweigerd', reden: 'onvolledig' }) }),
    );
    const uitkomsten = await Promise.all(acht.map((een) => overdrachten.beantwoord(traject, een, minuut(5))));
    expect(uitkomsten.filter((op) => op !== null)).toHaveLength(1);
    const gelukt = acht[uitkomsten.findIndex((op) => op !== null)];
    expect(await rij(sleutel)).toMatchObject({ fase: gelukt?.fase });
    expect(await stukken(sleutel)).toMatchObject([{ inhoud: { kenmerk: gelukt?.kenmerk } }]);
  });

  it('is refused to another organisation, and in another traject', async () => {
    const { traject, sleutel } = await aangeboden();
    const ander = antwoord(sleutel, { door: { id: 'u-9', rollen: ['intake'], organisatie: 'ander-org' } });
    await expect(overdrachten.beantwoord(traject, ander, minuut(5))).resolves.toBeNull();
    const elders = await aangeboden();
    await expect(overdrachten.beantwoord(elders.traject, antwoord(sleutel), minuut(5))).resolves.toBeNull();
    expect(await rij(sleutel)).toMatchObject({ fase: 'aangeboden' });
  });

  it('stands when the sender takes the offer back after it', async () => {
    const { zaak, traject, sleutel } = await aangeboden();
    await overdrachten.beantwoord(traject, antwoord(sleutel), minuut(1));
    const neem: Daad = { ...NAAR, sleutel: `${zaak.id}/2/0`, fase: 'ingetrokken', urgentie: null };
    await vastlegging.legVast(zaak.stap({ effecten: [neem] }));
    expect(await rij(sleutel)).toMatchObject({ fase: 'aanvaard', op: minuut(1) });
  });
});

describe('sight on safety', () => {
  it('is with nobody until the traject says so, and an older message never replaces a newer one', async () => {
    const { zaak, traject } = await aangeboden();
    const { jeugdigeId } = zaak.dossier;
    expect(await zicht(traject)).toEqual({ door: null, sinds: null });
    await overdrachten.zetZicht(traject, jeugdigeId, { door: 'cjg-a', sinds: dag(1) });
    await overdrachten.zetZicht(traject, jeugdigeId, { door: 'vt', sinds: dag(3) });
    await overdrachten.zetZicht(traject, jeugdigeId, { door: 'crisisteam', sinds: dag(2) });
    expect(await zicht(traject)).toEqual({ door: 'vt', sinds: dag(3) });
  });

  it('is told to the traject: once that a zaak began, and each time where it went', async () => {
    const zaak = new Proefzaak();
    await vastlegging.legVast(zaak.stap({}));
    await vastlegging.legVast(zaak.stap({ effecten: [{ soort: 'zicht', sleutel: `${zaak.id}/2/0`, aan: 'vt' }] }));
    expect(
      await proef.vraag('select soort, inhoud, tijdstip(niet_voor) as op from uitbak where zaak_id = $1 order by id', [
        zaak.id,
      ]),
    ).toEqual([
      { soort: 'traject', inhoud: {}, op: minuut(1) },
      { soort: 'zicht', inhoud: { aan: 'vt' }, op: minuut(2) },
    ]);
  });
});
