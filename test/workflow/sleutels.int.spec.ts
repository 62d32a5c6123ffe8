import { randomUUID } from 'node:crypto';

import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { ZaakInput } from '../../workflows/port.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import type { Wereldopties, Zaakwereld } from './zaakwereld.ts';
import { codeVan, gebeurtenissenVan, nieuweZaak, NOTITIE, TOELICHTING } from './zaken.ts';

const [aanvraag] = gebeurtenissenVan(PADEN.aanvraagTotBesluit);
const ANDERE_NOTITIE = { ...NOTITIE, gegevens: { soort: 'intern' } };
/** Enough requests to fill the memory for receipts. */
const VEEL = 60;

let gezocht: string[] = [];
const telZoeken: Wereldopties = {
  activiteiten: (echt) => ({
    ...echt,
    zoekBewijs: (zaakId, kenmerk) => {
      gezocht.push(kenmerk);
      return echt.zoekBewijs(zaakId, kenmerk);
    },
  }),
};

await describeWith(['postgres', 'timeSkipping'], 'keys and numbers of a zaak', (servers) => {
  const wereld = useZaakwereld(servers, telZoeken);
  beforeEach(() => {
    gezocht = [];
  });

  it('answers the same key with the first receipt, and refuses another body under it', async () => {
    const { zaakId } = await begonnen(wereld());
    const kenmerk = randomUUID();
    const bewijs = await wereld().meld(zaakId, [NOTITIE], { kenmerk });
    expect(await wereld().meld(zaakId, [NOTITIE], { kenmerk, updateId: randomUUID() })).toEqual(bewijs);
    expect(await codeVan(wereld().meld(zaakId, [ANDERE_NOTITIE], { kenmerk, updateId: randomUUID() }))).toBe(
      'KENMERK.HERGEBRUIKT',
    );
    expect((await wereld().stand(zaakId)).volgnummer).toBe(bewijs.volgnummer);
    expect(gezocht).toEqual([]);
  });

  it('finds a key in the database once memory has let go of it', async () => {
    const { zaakId } = await begonnen(wereld());
    const kenmerk = randomUUID();
    const bewijs = await wereld().meld(zaakId, [NOTITIE], { kenmerk });
    for (let keer = 0; keer < VEEL; keer++) await wereld().meld(zaakId, [NOTITIE]);
    gezocht = [];
    expect(await wereld().meld(zaakId, [NOTITIE], { kenmerk, updateId: randomUUID() })).toEqual(bewijs);
    expect(await codeVan(wereld().meld(zaakId, [ANDERE_NOTITIE], { kenmerk, updateId: randomUUID() }))).toBe(
      'KENMERK.HERGEBRUIKT',
    );
    expect(gezocht).toEqual([kenmerk, kenmerk]);
    expect((await wereld().stand(zaakId)).volgnummer).toBe(bewijs.volgnummer + VEEL);
  });

  it('refuses a writer who expects an older zaak', async () => {
    const { zaakId } = await begonnen(wereld());
    await wereld().meld(zaakId, [NOTITIE], { verwachtVolgnummer: 1 });
    expect(await codeVan(wereld().meld(zaakId, [NOTITIE], { verwachtVolgnummer: 1 }))).toBe('VOLGNUMMER.VEROUDERD');
    expect((await wereld().stand(zaakId)).volgnummer).toBe(2);
  });

  it('lets exactly one of ten writers win who all expect the same number', async () => {
    const { zaakId } = await begonnen(wereld());
    const tien = Array.from({ length: 10 }, () => codeVan(wereld().meld(zaakId, [NOTITIE], { verwachtVolgnummer: 1 })));
    const uitkomsten = await Promise.all(tien);
    expect(uitkomsten.filter((code) => code === null)).toHaveLength(1);
    expect(uitkomsten.filter((code) => code === 'VOLGNUMMER.VEROUDERD')).toHaveLength(9);
  });

  it('takes ten events at once, each with a number of its own', async () => {
    const zaak = await begonnen(wereld());
    const bewijzen = await Promise.all(Array.from({ length: 10 }, () => wereld().meld(zaak.zaakId, [NOTITIE])));
    expect(bewijzen.map(({ volgnummer }) => volgnummer).sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    expect(await wereld().herleid(zaak)).toEqual(await wereld().stand(zaak.zaakId));
  });

  it('takes a series as a whole or not at all', async () => {
    const zaak = await begonnen(wereld());
    const onmogelijk = { type: 'BESLUIT_BEKENDGEMAAKT', gegevens: { wijze: 'post' } };
    expect(await codeVan(wereld().meld(zaak.zaakId, [NOTITIE, NOTITIE, onmogelijk, NOTITIE]))).toBe(
      'GEBEURTENIS.NIET_MOGELIJK',
    );
    expect(await wereld().opgeslagen(zaak)).toHaveLength(1);
    const bewijs = await wereld().meld(zaak.zaakId, [NOTITIE, NOTITIE]);
    expect(bewijs).toMatchObject({ vanaf: 2, volgnummer: 3 });
  });

  it('ends a zaak whose first event was refused, without a trace', async () => {
    const zaak = nieuweZaak();
    expect(
      await codeVan(wereld().start(zaak, { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'zomaar' } })),
    ).not.toBeNull();
    await wereld().omgeving.sleep('11 minutes');
    expect(await wereld().status(zaak.zaakId)).toBe('COMPLETED');
    expect(await wereld().opgeslagen(zaak)).toEqual([]);
  });

  it('reopens an ended zaak from what is stored, for a correction', async () => {
    const zaak = nieuweZaak();
    const [eerste, ...rest] = gebeurtenissenVan(PADEN.ingetrokken);
    const kenmerk = randomUUID();
    const start = await wereld().start(zaak, eerste, { kenmerk });
    await wereld().meld(zaak.zaakId, rest);
    await wereld().afgelopen(zaak.zaakId);
    const toestand = await wereld().herleid(zaak);
    const herroeping = { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer: 2 }, toelichting: TOELICHTING };
    const bewijs = await wereld().start({ ...zaak, toestand }, herroeping);
    expect(bewijs).toMatchObject({ vanaf: toestand.volgnummer + 1, beeindigd: true });
    await wereld().afgelopen(zaak.zaakId);
    expect((await wereld().herleid(zaak)).hoofd).toBe(bewijs.hoofd);
    expect(await wereld().vastlegging.zoekBewijs(zaak.zaakId, kenmerk)).toEqual(start);
  });
});

async function begonnen(wereld: Zaakwereld): Promise<ZaakInput> {
  const zaak = nieuweZaak();
  await wereld.start(zaak, aanvraag);
  return zaak;
}
