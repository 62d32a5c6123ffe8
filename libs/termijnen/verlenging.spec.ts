import { NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { BESLISTERMIJN_BEZWAAR } from './awb.ts';
import { gestart, gestopt, om, opgeschort, verlengd } from './testing.ts';
import type { KlokFeit } from './typen.ts';
import { beoordeelVerlenging } from './verlenging.ts';
import type { Verlengingsvoorstel } from './verlenging.ts';

const start = gestart('2026-04-28'); // six weeks: last day 9 June 2026

function beoordeel(feiten: readonly KlokFeit[], voorstel: Partial<Verlengingsvoorstel> = {}) {
  const geheel = {
    grond: 'verdaging',
    duur: { aantal: 6, eenheid: 'weken' },
    op: om('2026-06-01'),
    ...voorstel,
  } as const;
  return beoordeelVerlenging(BESLISTERMIJN_BEZWAAR, feiten, NEDERLANDSE_KALENDER, geheel);
}

describe('judging a verlenging', () => {
  it('gives the new end', () => {
    expect(beoordeel([start])).toEqual({ ok: true, einde: { soort: 'dag', dag: '2026-07-21' } });
  });

  it('measures its maximum in whatever unit it comes', () => {
    expect(beoordeel([start], { duur: { aantal: 42, eenheid: 'dagen' } })).toMatchObject({ ok: true });
    expect(beoordeel([start], { duur: { aantal: 43, eenheid: 'dagen' } })).toMatchObject({
      ok: false,
      code: 'VERLENGING.TE_LANG',
    });
  });

  it('allows it while the term stands still past its date', () => {
    const stil = opgeschort('2026-06-01', 'verzuim');
    expect(beoordeel([start, stil], { op: om('2026-06-20') })).toMatchObject({ ok: true });
  });

  it.each([
    { code: 'VERLENGING.GROND_ONBEKEND', voorstel: { grond: 'zin' } },
    { code: 'VERLENGING.EENHEID_PAST_NIET', voorstel: { duur: { aantal: 2, eenheid: 'uren' } } },
    { code: 'VERLENGING.NA_AFLOOP', voorstel: { op: om('2026-06-10', 0) } },
  ] as const)('refuses with $code', ({ code, voorstel }) => {
    expect(beoordeel([start], voorstel)).toMatchObject({ ok: false, code });
  });

  it('refuses when the term does not run', () => {
    expect(beoordeel([])).toMatchObject({ ok: false, code: 'VERLENGING.NIET_LOPEND' });
    expect(beoordeel([start, gestopt('2026-05-20')])).toMatchObject({ ok: false, code: 'VERLENGING.NIET_LOPEND' });
  });

  it('does not count an earlier one that had no effect', () => {
    const teLang = verlengd('2026-05-20', 'verdaging', { aantal: 9, eenheid: 'weken' });
    expect(beoordeel([start, teLang])).toMatchObject({ ok: true, einde: { dag: '2026-07-21' } });
  });
});
