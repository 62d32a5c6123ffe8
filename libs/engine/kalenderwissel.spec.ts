import { datum, makeKalender, NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { om } from '../termijnen/testing.ts';
import { stap, type Stap } from './stap.ts';
import { gebeurtenis, Proef } from './testing/proef.ts';

/** The calendar after a decree that equates Monday 8 March 2027, the last day of the eight weeks, with a holiday (Atw art. 3 lid 3). */
const NIEUW = makeKalender({
  ...NEDERLANDSE_KALENDER.gegevens,
  versie: 'nl-2027-1',
  gelijkgesteld: [
    ...NEDERLANDSE_KALENDER.gegevens.gelijkgesteld,
    { dag: datum('2027-03-08'), bron: { wet: 'Algemene termijnenwet', artikel: '3 lid 3' } },
  ],
});
const OP = om('2027-02-25');

function vernieuw(proef: Proef, kalender = NIEUW.versie, door = NIEUW): ReturnType<typeof stap> {
  const melding = gebeurtenis('KALENDER_VERNIEUWD', OP, { gegevens: { kalender }, rol: 'beheerder' });
  return stap(proef.route, proef.toestand, melding, door);
}

function gelukt(uitkomst: ReturnType<typeof stap>): Stap {
  if (!uitkomst.ok) throw new Error(uitkomst.code);
  return uitkomst;
}

describe('a zaak that goes over to another calendar', () => {
  it('computes its clocks anew, keeps the old outcome beside the new one, and is pinned to it from then on', () => {
    const proef = Proef.begonnen().wacht(OP);
    const { toestand, effecten } = gelukt(vernieuw(proef));
    const [klok] = toestand.klokken;
    expect([proef.klok().verstrijktOp, klok?.verstrijktOp]).toEqual([om('2027-03-09', 0), om('2027-03-10', 0)]);
    expect(klok?.herzieningen).toMatchObject([
      { reden: 'KALENDER_VERNIEUWD', van: om('2027-03-09', 0), naar: om('2027-03-10', 0) },
    ]);
    expect(toestand.kalender).toBe('nl-2027-1');
    expect(effecten).toContainEqual(
      expect.objectContaining({
        soort: 'logregel',
        regel: expect.objectContaining({
          type: 'KALENDER_VERNIEUWD',
          kalender: 'nl-2027-1',
          klokken: [expect.objectContaining({ van: om('2027-03-09', 0), naar: om('2027-03-10', 0) })],
        }) as unknown,
      }),
    );
  });

  it('tells who had been warned of the old date', () => {
    const { effecten } = gelukt(vernieuw(Proef.begonnen().wacht(OP)));
    const gecorrigeerd = { over: 'termijn', aanleiding: 'gecorrigeerd', uiterlijk: om('2027-03-10', 0) };
    expect(effecten).toContainEqual(
      expect.objectContaining({ soort: 'bericht', bericht: expect.objectContaining(gecorrigeerd) as unknown }),
    );
  });

  it('leaves where it is, its tasks and its facts as they were', () => {
    const { toestand } = Proef.begonnen().wacht(OP);
    const na = gelukt(vernieuw(Proef.begonnen().wacht(OP))).toestand;
    for (const deel of ['snapshot', 'taken', 'feiten', 'sinds', 'ingangen'] as const)
      expect(na[deel]).toEqual(toestand[deel]);
  });

  it('offers it only where new zaken have another one', () => {
    const types = (uitkomst: ReturnType<typeof stap>): string[] =>
      uitkomst.ok ? [] : uitkomst.mogelijk.map(({ type }) => type);
    const proef = Proef.begonnen();
    expect(types(proef.probeer('VERZONNEN', OP))).not.toContain('KALENDER_VERNIEUWD');
    proef.toestand = gelukt(vernieuw(proef)).toestand; // one of its own: not what new zaken have
    expect(types(stap(proef.route, proef.toestand, gebeurtenis('VERZONNEN', OP), NIEUW))).toContain(
      'KALENDER_VERNIEUWD',
    );
  });

  it.each([
    {
      geval: 'the one it has',
      proef: () => Proef.begonnen(),
      naar: NEDERLANDSE_KALENDER.versie,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    { geval: 'one that is not there', proef: () => Proef.begonnen(), naar: 'nl-9999-1', code: 'GEGEVENS.ONGELDIG' },
    { geval: 'any before it began', proef: () => new Proef(), naar: NIEUW.versie, code: 'GEBEURTENIS.NIET_MOGELIJK' },
    {
      geval: 'any once it ended',
      proef: () =>
        Proef.begonnen()
          .meld('BESLOTEN', OP, { gegevens: { bekendgemaaktOp: '2027-02-25' } })
          .meld('GESLOTEN', OP),
      naar: NIEUW.versie,
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
  ])('refuses $geval', ({ proef, naar, code }) => {
    expect(vernieuw(proef(), naar)).toMatchObject({ ok: false, code });
  });

  it('is for who manages the system alone', () => {
    const melding = gebeurtenis('KALENDER_VERNIEUWD', OP, { gegevens: { kalender: NIEUW.versie }, rol: 'teamleider' });
    const { route, toestand } = Proef.begonnen();
    expect(stap(route, toestand, melding, NIEUW)).toMatchObject({ ok: false, code: 'ROL.ONBEVOEGD' });
  });
});
