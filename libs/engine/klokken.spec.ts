import { om } from '../termijnen/testing.ts';
import { Proef } from './testing/proef.ts';

/** Kinds of the facts of a clock that hold, in order. */
const feiten = (proef: Proef, termijn?: string): string[] => proef.klok(termijn).feiten.map(({ soort }) => soort);

// Eight weeks after Monday 11 January 2027 is Monday 8 March: the term has passed at the start of the 9th.
const ZONDER_STILSTAND = om('2027-03-09', 0);

describe('clocks by meta', () => {
  it('starts the clock that a state names, on the effective date of the event', () => {
    const proef = Proef.begonnen();
    expect(proef.klok()).toMatchObject({ id: 'beslissing#1', actief: true, versie: 1, verstrijktOp: ZONDER_STILSTAND });
    expect(proef.toestand.klokken).toHaveLength(1);
  });

  it('keeps it untouched while the zaak moves between states that name it', () => {
    const proef = Proef.begonnen();
    const voor = proef.klok();
    expect(proef.meld('VERDIEPT', om('2027-01-12')).klok()).toBe(voor);
  });

  it('suspends and resumes it by state alone', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    expect(proef.klok()).toMatchObject({ actief: true, verstrijktOp: null, momenten: [] });
    proef.meld('GEKREGEN', om('2027-01-22'));
    expect(feiten(proef)).toEqual(['gestart', 'opgeschort', 'hervat']);
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-16', 0)); // 6 days: Sunday 14 becomes Monday 15 March
  });

  it('stops it when no state names it any more, and never touches it again', () => {
    const proef = Proef.begonnen().meld('GEPAUZEERD', om('2027-01-15'));
    expect(proef.klok()).toMatchObject({ actief: false, momenten: [] });
    const gestopt = proef.klok();
    proef.wacht(om('2028-01-01')).meld('HERVAT', om('2028-01-02'));
    expect(proef.toestand.klokken[0]).toBe(gestopt);
  });

  it('starts a new run when a state names it again', () => {
    const proef = Proef.begonnen().meld('GEPAUZEERD', om('2027-01-15')).meld('HERVAT', om('2027-02-01'));
    expect(proef.toestand.klokken.map(({ id, actief }) => [id, actief])).toEqual([
      ['beslissing#1', false],
      ['beslissing#2', true],
    ]);
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-31', 0)); // Easter Monday is 29 March, 30 March is a Tuesday
  });

  it('starts a clock on the day that the facts name', () => {
    const proef = Proef.begonnen().meld('BESLOTEN', om('2027-02-10'), { gegevens: { bekendgemaaktOp: '2027-02-08' } });
    expect(proef.klok('bezwaar').verstrijktOp).toBe(om('2027-03-23', 0)); // six weeks after Monday 8 February
    expect(proef.klok().actief).toBe(false);
  });
});

describe('dates known beforehand', () => {
  it('starts one whose date was given, announces it, and reaches it without a breach', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-06-01' });
    expect(proef.klok('achttien')).toMatchObject({
      soort: 'grens',
      verstrijktOp: om('2027-06-01', 0),
      momenten: [
        { stap: 'vooraf-1-maanden', op: om('2027-05-01', 0) },
        { stap: 'deadline', op: om('2027-06-01', 0) },
      ],
    });
    expect(proef.wacht(om('2027-06-02')).klok('achttien')).toMatchObject({ momenten: [], overschrijdingen: [] });
  });

  it('ends one whose date is moved, and starts it again with the new date', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-06-01' });
    proef.meld('VERDIEPT', om('2027-01-15'), { gegevens: { wordt18Op: '2027-09-01' } });
    const grenzen = proef.toestand.klokken.filter(({ soort }) => soort === 'grens');
    expect(grenzen.map(({ id, actief, verstrijktOp }) => [id, actief, verstrijktOp])).toEqual([
      ['achttien#1', false, om('2027-06-01', 0)],
      ['achttien#2', true, om('2027-09-01', 0)],
    ]);
    expect(proef.klok('achttien').momenten[0]?.op).toBe(om('2027-08-01', 0));
  });

  it('leaves one alone when the same date is given again', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-06-01' });
    const voor = proef.klok('achttien');
    proef.meld('VERDIEPT', om('2027-01-15'), { gegevens: { wordt18Op: '2027-06-01' } });
    expect(proef.klok('achttien')).toBe(voor);
  });

  it('starts none without a date', () => {
    expect(Proef.begonnen().toestand.klokken.map(({ soort }) => soort)).toEqual(['termijn']);
  });
});

describe('named effects', () => {
  it('suspends until a day known beforehand, and keeps its moments', () => {
    const proef = Proef.begonnen().meld('INSTEMMING_GEGEVEN', om('2027-01-18'), { gegevens: { tot: '2027-01-25' } });
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-16', 0)); // 7 days: 15 March
    expect(proef.klok().momenten.map(({ stap }) => stap)).toContain('deadline');
  });

  it('resumes by itself after such a day: the state adds no fact', () => {
    const proef = Proef.begonnen().meld('INSTEMMING_GEGEVEN', om('2027-01-18'), { gegevens: { tot: '2027-01-25' } });
    expect(feiten(proef.meld('VERDIEPT', om('2027-02-01')))).toEqual(['gestart', 'opgeschort']);
  });

  it('lengthens the clock and keeps the old outcome beside the new', () => {
    const proef = Proef.begonnen().meld('VERLENGD', om('2027-02-01'), { gegevens: { weken: 4 } });
    expect(proef.klok()).toMatchObject({ versie: 2, verstrijktOp: om('2027-04-06', 0) });
    expect(proef.klok().herzieningen).toEqual([
      {
        versie: 2,
        volgnummer: 2,
        bekendOp: om('2027-02-01'),
        van: ZONDER_STILSTAND,
        naar: om('2027-04-06', 0),
        reden: 'VERLENGD',
      },
    ]);
  });

  it.each([
    { geval: 'after it lapsed', stappen: [], op: om('2027-03-10') },
    { geval: 'a second time', stappen: [om('2027-02-01')], op: om('2027-02-02') },
  ])('refuses to lengthen $geval', ({ stappen, op }) => {
    const proef = Proef.begonnen();
    for (const eerder of stappen) proef.meld('VERLENGD', eerder, { gegevens: { weken: 2 } });
    proef.wacht(op);
    expect(proef.probeer('VERLENGD', op, { gegevens: { weken: 2 } })).toMatchObject({
      code: 'TERMIJN.NIET_TOEGESTAAN',
    });
  });

  it('lets a clock lapse: it says nothing more, and does not begin again where it lapsed', () => {
    const proef = Proef.begonnen().meld('VERVALLEN', om('2027-01-20'));
    expect(proef.klok()).toMatchObject({ actief: false, momenten: [], verstrijktOp: null });
    expect(feiten(proef)).toEqual(['gestart', 'vervallen']);
    proef.meld('VERDIEPT', om('2027-01-21')).meld('GEVRAAGD', om('2027-01-22'));
    expect(proef.toestand.klokken).toHaveLength(1);
    proef.meld('GEPAUZEERD', om('2027-01-23')).meld('HERVAT', om('2027-01-24'));
    expect(proef.klok()).toMatchObject({ id: 'beslissing#2', actief: true });
  });
});
