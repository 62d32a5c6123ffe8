import { om } from '../termijnen/testing.ts';
import type { Effect } from './effecten.ts';
import { Proef } from './testing/proef.ts';

const ZAAK = '11111111-1111-4111-8111-111111111111';

/** Effects of one event, the log entry and clocks left out. */
function gevolgen(proef: Proef, type: string, op: string, gegevens = {}): Effect[] {
  const vanaf = proef.effecten.length;
  proef.meld(type, om(op), { gegevens });
  return proef.effecten.slice(vanaf).filter(({ soort }) => soort !== 'logregel' && soort !== 'klok');
}

describe('effects of a step', () => {
  it('writes the log entry first, then the clocks it touched', () => {
    expect(Proef.begonnen().effecten.map(({ soort }) => soort)).toEqual(['logregel', 'klok', 'taakGeopend', 'bericht']);
  });

  it('opens the work that a state names, and closes it when no state does', () => {
    const proef = Proef.begonnen();
    expect(gevolgen(proef, 'VERDIEPT', '2027-01-12')).toEqual([
      { soort: 'taakGeopend', taak: { id: 'nadenken#2', taak: 'nadenken', geopendOp: om('2027-01-12') } },
    ]);
    expect(gevolgen(proef, 'GEPAUZEERD', '2027-01-13')).toEqual([
      { soort: 'taakGesloten', taak: 'beslissen#1', op: om('2027-01-13') },
      { soort: 'taakGesloten', taak: 'nadenken#2', op: om('2027-01-13') },
    ]);
  });

  it('records a decision with its effective date', () => {
    const gevolg = gevolgen(Proef.begonnen(), 'BESLOTEN', '2027-02-10', { bekendgemaaktOp: '2027-02-10' });
    expect(gevolg).toContainEqual({
      soort: 'besluit',
      sleutel: `${ZAAK}/2/0`,
      besluit: 'toekenning',
      grond: 'proef',
      op: om('2027-02-10'),
    });
  });

  it('offers a hand-over and takes it back', () => {
    const proef = Proef.begonnen();
    const overdracht = { soort: 'overdracht', naarRoute: 'elders' };
    expect(gevolgen(proef, 'AANGEBODEN', '2027-01-12')).toEqual([
      { ...overdracht, sleutel: `${ZAAK}/2/0`, fase: 'aangeboden', urgentie: 'U2' },
    ]);
    expect(gevolgen(proef, 'INGETROKKEN', '2027-01-13')).toEqual([
      { ...overdracht, sleutel: `${ZAAK}/3/0`, fase: 'ingetrokken', urgentie: null },
    ]);
  });

  it('tells the family in each waiting state that is entered, and not again within it', () => {
    const proef = Proef.begonnen();
    expect(gevolgen(proef, 'GEVRAAGD', '2027-01-12')).toContainEqual({
      soort: 'bericht',
      sleutel: `${ZAAK}/2/gezin/proef-v1.open.wacht`,
      aan: 'gezin',
      bericht: { over: 'gezin', staat: 'proef-v1.open.wacht', door: 'intake', nietVoor: om('2027-01-12') },
    });
    expect(gevolgen(proef, 'AANGEBODEN', '2027-01-13').filter(({ soort }) => soort === 'bericht')).toEqual([]);
  });

  it('names nothing that lengthens or suspends twice: those are facts of a clock', () => {
    expect(gevolgen(Proef.begonnen(), 'VERLENGD', '2027-01-20', { weken: 2 })).toEqual([]);
  });
});
