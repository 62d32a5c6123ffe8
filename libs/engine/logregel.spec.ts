import { om } from '../termijnen/testing.ts';
import type { LogRegel } from './effecten.ts';
import { hashVan } from './logregel.ts';
import { Proef } from './testing/proef.ts';
import { GEEN_HOOFD } from './versies.ts';

const proef = Proef.begonnen({ wordt18Op: '2027-06-01' })
  .meld('VERLENGD', om('2027-01-20'), { gegevens: { weken: 2 }, geldigOp: om('2027-01-19') })
  .wacht(om('2027-02-24'))
  .meld('BESLOTEN', om('2027-02-25'), { gegevens: { bekendgemaaktOp: '2027-02-25' } });
const log = proef.log();

/** Number of the first entry that is not what it was, or `null`. */
function breuk(regels: readonly LogRegel[]): number | null {
  let vorige = GEEN_HOOFD;
  for (const { hash, ...inhoud } of regels) {
    if (inhoud.vorigeHash !== vorige || hashVan(inhoud) !== hash) return inhoud.volgnummer;
    vorige = hash;
  }
  return null;
}

/** Another value than this one, of any kind. */
const anders = (waarde: unknown): unknown => (typeof waarde === 'number' ? waarde + 1 : { was: waarde });
const velden = log.flatMap((regel) => Object.keys(regel).map((veld) => ({ volgnummer: regel.volgnummer, veld })));

describe('the chain of the log', () => {
  it('numbers entries without gaps and holds', () => {
    expect(log.map(({ volgnummer }) => volgnummer)).toEqual(log.map((_, i) => i + 1));
    expect(breuk(log)).toBeNull();
    expect(log.at(-1)?.hash).toBe(proef.toestand.hoofd);
  });

  it('shows any change of any field of any entry', () => {
    for (const { volgnummer, veld } of velden) {
      const vervalst = log.map((regel) =>
        regel.volgnummer === volgnummer ? { ...regel, [veld]: anders(regel[veld as keyof LogRegel]) } : regel,
      );
      expect({ volgnummer, veld, breuk: breuk(vervalst) }).toMatchObject({ breuk: expect.any(Number) });
    }
    expect(velden).toHaveLength(log.length * 17);
  });

  it('shows an entry that is missing, and two that changed places', () => {
    expect(breuk(log.toSpliced(1, 1))).toBe(3);
    const [een, twee, drie, ...rest] = log;
    if (!een || !twee || !drie) throw new Error('three entries are needed');
    expect(breuk([een, drie, twee, ...rest])).toBe(3);
  });

  it('does not depend on the order of keys', () => {
    const gedraaid = log.map((regel) => Object.fromEntries(Object.entries(regel).toReversed()) as unknown as LogRegel);
    expect(breuk(gedraaid)).toBeNull();
  });

  it('covers the free text by its commitment only, so that destroying it leaves the chain whole', () => {
    expect(log[1]?.toelichting).toBe('a'.repeat(64));
    expect(JSON.stringify(log)).not.toContain('AAAA');
    expect(proef.effecten).toContainEqual(
      expect.objectContaining({ tekst: { afdruk: 'a'.repeat(64), inhoud: 'AAAA' } }),
    );
  });

  it('keeps what each event did to the clocks', () => {
    expect(log[1]?.klokken).toEqual([
      { klok: 'beslissing#1', versie: 2, van: om('2027-03-09', 0), naar: om('2027-03-23', 0), actief: true },
    ]);
  });
});
