import { om } from '../termijnen/testing.ts';
import { Proef } from './testing/proef.ts';

const herroep = (volgnummer: number) => ({ gegevens: { volgnummer } });
const verplaats = (volgnummer: number, geldigOp: string) => ({ gegevens: { volgnummer, geldigOp } });

/** The clock lapsed on 9 March; entry 2 (a decision) was reported on 20 March. The breach is entry 4 at the latest. */
function teLaatBesloten(): Proef {
  const proef = Proef.begonnen().wacht(om('2027-03-10'));
  return proef.meld('BESLOTEN', om('2027-03-12'), { gegevens: { bekendgemaaktOp: '2027-03-12' } });
}

describe('FEIT_GECORRIGEERD', () => {
  it('gives a fact another date and recomputes the clock, with both outcomes kept', () => {
    const proef = Proef.begonnen().meld('FEIT_GECORRIGEERD', om('2027-01-20'), verplaats(1, '2027-01-04'));
    expect(proef.klok()).toMatchObject({ versie: 2, verstrijktOp: om('2027-03-02', 0) });
    expect(proef.klok().feiten).toMatchObject([{ ingetrokkenOp: om('2027-01-20') }, { op: om('2027-01-04', 0) }]);
    expect(proef.klok().herzieningen).toMatchObject([{ van: om('2027-03-09', 0), naar: om('2027-03-02', 0) }]);
    expect(proef.toestand.feiten[0]).toMatchObject({ volgnummer: 1, geldigOp: om('2027-01-04', 0), herroepen: false });
  });

  it('withdraws a breach by a late fact, keeps it as withdrawn, and tells who heard of it', () => {
    const proef = teLaatBesloten();
    expect(proef.klok().overschrijdingen).toEqual([
      { versie: 1, sinds: om('2027-03-09', 0), bekendOp: om('2027-03-10') },
    ]);
    const besluit = proef.toestand.volgnummer;
    proef.meld('FEIT_GECORRIGEERD', om('2027-03-15'), verplaats(besluit, '2027-03-05'));
    expect(proef.klok().overschrijdingen).toEqual([
      { versie: 1, sinds: om('2027-03-09', 0), bekendOp: om('2027-03-10'), ingetrokkenOp: om('2027-03-15') },
    ]);
    expect(proef.termijnberichten().slice(-2)).toEqual([
      'beslissing#1 gecorrigeerd aan besluitteam',
      'beslissing#1 gecorrigeerd aan teamleider',
    ]);
  });

  it('finds a breach that a correction brings to light, with the moment it was known', () => {
    const proef = Proef.begonnen().meld('BESLOTEN', om('2027-03-08'), { gegevens: { bekendgemaaktOp: '2027-03-08' } });
    proef.meld('FEIT_GECORRIGEERD', om('2027-04-01'), verplaats(1, '2027-01-04'));
    expect(proef.klok().overschrijdingen).toEqual([
      { versie: 2, sinds: om('2027-03-02', 0), bekendOp: om('2027-04-01') },
    ]);
  });

  it('leaves the dates that the facts name for themselves: a birthday does not move with the letter', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-06-01' });
    const achttien = proef.klok('achttien');
    proef.meld('FEIT_GECORRIGEERD', om('2027-01-20'), verplaats(1, '2027-01-04'));
    expect(proef.klok('achttien')).toEqual(achttien);
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-02', 0));

    const besloten = teLaatBesloten();
    const { verstrijktOp } = besloten.klok('bezwaar');
    besloten.meld('FEIT_GECORRIGEERD', om('2027-03-15'), verplaats(besloten.toestand.volgnummer, '2027-03-05'));
    expect(besloten.klok('bezwaar').verstrijktOp).toBe(verstrijktOp);
  });

  it('moves those along in a zaak that is pinned to the rules of before, so that it replays alike', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-06-01' });
    proef.toestand = { ...proef.toestand, motor: 'motor-1' };
    proef.meld('FEIT_GECORRIGEERD', om('2027-01-20'), verplaats(1, '2027-01-04'));
    expect(proef.klok('achttien').verstrijktOp).toBe(om('2027-01-04', 0));
  });

  it('never moves the zaak, nor the entry into its state', () => {
    const proef = teLaatBesloten();
    const { snapshot, sinds } = proef.toestand;
    proef.meld('FEIT_GECORRIGEERD', om('2027-03-15'), verplaats(1, '2027-01-04'));
    expect(proef.toestand).toMatchObject({ snapshot, sinds });
  });

  it('works on a zaak that ended', () => {
    const proef = teLaatBesloten();
    const besluit = proef.toestand.volgnummer;
    proef.meld('GESLOTEN', om('2027-03-13'));
    expect(proef.probeer('GEVRAAGD', om('2027-03-14'))).toMatchObject({ code: 'ZAAK.BEEINDIGD' });
    proef.meld('FEIT_GECORRIGEERD', om('2027-03-15'), verplaats(besluit, '2027-03-05'));
    expect(proef.klok().overschrijdingen).toMatchObject([{ ingetrokkenOp: om('2027-03-15') }]);
    expect(proef.toestand.beeindigd).toBe(true);
  });

  it.each([
    {
      geval: 'a number that is not in the log',
      gegevens: verplaats(99, '2027-01-04'),
      code: 'CORRECTIE.ONBEKEND_VOLGNUMMER',
    },
    { geval: 'a date after the report itself', gegevens: verplaats(1, '2027-01-12'), code: 'GELDIG_OP.IN_TOEKOMST' },
  ])('refuses $geval', ({ gegevens, code }) => {
    expect(Proef.begonnen().probeer('FEIT_GECORRIGEERD', om('2027-01-20'), gegevens)).toMatchObject({
      ok: false,
      code,
    });
  });
});

describe('GEBEURTENIS_HERROEPEN', () => {
  it('takes the fact from the clocks, and opens work where a transition rested on it', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-20'), herroep(2));
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-09', 0)); // it never stood still
    expect(proef.staten()).toEqual(['proef-v1.open.wacht']); // the transition stays, a person judges it
    expect(proef.toestand.taken).toEqual([
      { id: 'herbeoordeel#3', taak: 'herbeoordeel', geopendOp: om('2027-01-20'), betreft: 2 },
    ]);
    expect(proef.toestand.feiten[1]).toMatchObject({ volgnummer: 2, herroepen: true });
  });

  it('opens no such work for a fact that moved nothing', () => {
    const proef = Proef.begonnen().meld('VERLENGD', om('2027-02-01'), { gegevens: { weken: 4 } });
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-02-02'), herroep(2));
    expect(proef.toestand.taken.map(({ taak }) => taak)).toEqual(['beslissen']);
    expect(proef.klok()).toMatchObject({ versie: 3, verstrijktOp: om('2027-03-09', 0) });
  });

  it('keeps that work open until somebody judged, whatever the zaak does', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-20'), herroep(2)).meld('GEKREGEN', om('2027-01-21'));
    expect(proef.toestand.taken.map(({ betreft }) => betreft)).toContain(2);
    const judged = { gegevens: { volgnummer: 2, uitkomst: 'ongewijzigd' } };
    proef.meld('HERBEOORDEELD', om('2027-01-22'), judged);
    expect(proef.toestand.taken.map(({ betreft }) => betreft)).not.toContain(2);
    expect(proef.probeer('HERBEOORDEELD', om('2027-01-23'), judged)).toMatchObject({
      code: 'CORRECTIE.ONBEKEND_VOLGNUMMER',
    });
  });

  it('lets a clock run again whose resumption was revoked, once somebody judged that the state stays', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15')).meld('GEKREGEN', om('2027-01-20'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-21'), herroep(3));
    expect(proef.klok()).toMatchObject({ actief: true, verstrijktOp: null }); // it never resumed
    proef.meld('VERDIEPT', om('2027-01-22')); // not yet judged: the clock waits for that
    expect(proef.klok().verstrijktOp).toBeNull();
    proef.meld('HERBEOORDEELD', om('2027-01-25'), { gegevens: { volgnummer: 3, uitkomst: 'ongewijzigd' } });
    expect(proef.klok().feiten.at(-1)).toMatchObject({ soort: 'hervat', op: om('2027-01-25') });
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-18', 0)); // eight weeks from 11 January, and the nine days of 16-24 January
    expect(proef.klok().momenten.length).toBeGreaterThan(0);
  });

  it('lets a clock stand still again whose suspension was revoked, once somebody judged that the state stays', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-20'), herroep(2));
    proef.meld('HERBEOORDEELD', om('2027-01-25'), { gegevens: { volgnummer: 2, uitkomst: 'ongewijzigd' } });
    expect(proef.klok().verstrijktOp).toBeNull();
    proef.meld('GEKREGEN', om('2027-01-28'));
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-11', 0)); // 26 and 27 January
  });

  it('starts a clock of which the start was revoked, once somebody judged that the state stays', () => {
    const proef = teLaatBesloten();
    const besluit = proef.toestand.volgnummer;
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-03-15'), herroep(besluit));
    expect(proef.klok('bezwaar')).toMatchObject({ actief: true, verstrijktOp: null });
    proef.meld('HERBEOORDEELD', om('2027-03-16'), { gegevens: { volgnummer: besluit, uitkomst: 'ongewijzigd' } });
    expect(proef.klok('bezwaar').verstrijktOp).toBe(om('2027-04-29', 0)); // six weeks from 16 March end on Koningsdag
    expect(proef.klok('beslissing').actief).toBe(false); // the zaak is not where it ran
  });

  it.each([
    { geval: 'the first event', volgnummer: 1, code: 'CORRECTIE.NIET_TOEGESTAAN' },
    { geval: 'an event that was revoked already', volgnummer: 2, code: 'CORRECTIE.AL_HERROEPEN' },
    { geval: 'a number that is not in the log', volgnummer: 77, code: 'CORRECTIE.ONBEKEND_VOLGNUMMER' },
  ])('refuses to revoke $geval', ({ volgnummer, code }) => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-20'), herroep(2));
    const { toestand } = proef;
    expect(proef.probeer('GEBEURTENIS_HERROEPEN', om('2027-01-21'), herroep(volgnummer))).toMatchObject({ code });
    expect(proef.toestand).toBe(toestand);
  });

  it('refuses to correct what was revoked', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15'));
    proef.meld('GEBEURTENIS_HERROEPEN', om('2027-01-20'), herroep(2));
    expect(proef.probeer('FEIT_GECORRIGEERD', om('2027-01-21'), verplaats(2, '2027-01-14'))).toMatchObject({
      code: 'CORRECTIE.AL_HERROEPEN',
    });
  });
});
