import { om } from '../termijnen/testing.ts';
import { volgendMoment } from './momenten.ts';
import { Proef } from './testing/proef.ts';

const VOLLEDIG = [
  'beslissing#1 waarschuwing-50 aan besluitteam',
  'beslissing#1 waarschuwing-75 aan besluitteam',
  'beslissing#1 deadline aan besluitteam',
  'beslissing#1 deadline aan teamleider',
  'beslissing#1 herhaling-1 aan besluitteam',
  'beslissing#1 herhaling-1 aan teamleider',
  'beslissing#1 herhaling-2 aan besluitteam',
  'beslissing#1 herhaling-2 aan teamleider',
];

/** Wakes a zaak at each of its own moments, as the workflow does. */
function wachtPrecies(proef: Proef): Proef {
  for (let op = volgendMoment(proef.toestand); op !== null; op = volgendMoment(proef.toestand)) proef.wacht(op);
  return proef;
}

describe('moments', () => {
  it('fires each step once and in order, to the owner and at a breach to the escalation as well', () => {
    expect(wachtPrecies(Proef.begonnen()).termijnberichten()).toEqual(VOLLEDIG);
  });

  it('fires on the days of the term', () => {
    expect(Proef.begonnen().klok().momenten).toEqual([
      { stap: 'waarschuwing-50', op: om('2027-02-09', 0) },
      { stap: 'waarschuwing-75', op: om('2027-02-23', 0) },
      { stap: 'deadline', op: om('2027-03-09', 0) },
      { stap: 'herhaling-1', op: om('2027-03-16', 0) },
      { stap: 'herhaling-2', op: om('2027-03-23', 0) },
    ]);
  });

  it('fires what was missed late, in the same order, and marks it', () => {
    const berichten = Proef.begonnen().wacht(om('2027-06-01')).termijnberichten();
    expect(berichten).toEqual(VOLLEDIG.map((bericht) => `${bericht} (te laat)`));
  });

  it('marks as late only what is more than a quarter of an hour past', () => {
    const net = Proef.begonnen().wacht(om('2027-02-09', 0.25));
    const laat = Proef.begonnen().wacht(om('2027-02-09', 0.2501));
    expect([net.termijnberichten(), laat.termijnberichten()]).toEqual([
      ['beslissing#1 waarschuwing-50 aan besluitteam'],
      ['beslissing#1 waarschuwing-50 aan besluitteam (te laat)'],
    ]);
  });

  it('fires nothing twice, however often it is woken', () => {
    const proef = Proef.begonnen().wacht(om('2027-02-10'));
    const { toestand } = proef;
    expect(proef.wacht(om('2027-02-10')).wacht(om('2027-02-22')).toestand).toBe(toestand);
  });

  it('gives every reminder a key of its own', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-03-01' }).wacht(om('2027-06-01'));
    const sleutels = proef.effecten.flatMap((effect) => (effect.soort === 'bericht' ? [effect.sleutel] : []));
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it('fires moments of two clocks in the order of time', () => {
    const proef = Proef.begonnen({ wordt18Op: '2027-03-20' }).wacht(om('2027-06-01'));
    const ops = proef.log().map(({ geldigOp }) => geldigOp);
    expect(ops).toEqual(ops.toSorted());
    expect(proef.log().map(({ gegevens }) => gegevens['klok'])).toContain('achttien#1');
  });

  it('never fires again after the clock stopped', () => {
    const proef = Proef.begonnen().meld('GEPAUZEERD', om('2027-02-10')).wacht(om('2029-01-01'));
    expect(proef.termijnberichten()).toEqual([]);
    expect(volgendMoment(proef.toestand)).toBeNull();
  });

  it('fires nothing while it stands still', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-15')).wacht(om('2027-06-01'));
    expect(proef.termijnberichten()).toEqual([]);
  });

  it('notes a breach when it is known, and the machine may act on it', () => {
    const proef = Proef.begonnen().wacht(om('2027-03-10'));
    expect(proef.klok().overschrijdingen).toEqual([
      { versie: 1, sinds: om('2027-03-09', 0), bekendOp: om('2027-03-10') },
    ]);
    expect(proef.effecten).toContainEqual(
      expect.objectContaining({ aan: 'gezin', bericht: { over: 'route', sjabloon: 'voorbij' } }),
    );
  });
});

describe('a new deadline', () => {
  it('fires anew for the new date, and tells who had been warned of the old one', () => {
    const proef = Proef.begonnen().wacht(om('2027-02-24'));
    proef.meld('VERLENGD', om('2027-02-25'), { gegevens: { weken: 4 } });
    expect(proef.termijnberichten().slice(2)).toEqual(['beslissing#1 gecorrigeerd aan besluitteam']);
    proef.wacht(om('2027-04-06', 0));
    expect(proef.termijnberichten().slice(3)).toEqual([
      'beslissing#1 waarschuwing-75 aan besluitteam (te laat)',
      'beslissing#1 deadline aan besluitteam',
      'beslissing#1 deadline aan teamleider',
    ]);
  });

  it('does not repeat a warning whose moment already lies behind', () => {
    const proef = Proef.begonnen().wacht(om('2027-02-24'));
    proef.meld('VERLENGD', om('2027-02-25'), { gegevens: { weken: 1 } });
    const { momenten, verstrijktOp } = proef.klok();
    expect(verstrijktOp).toBe(om('2027-03-16', 0));
    expect(momenten.filter(({ op }) => op <= om('2027-02-25'))).toEqual([]);
  });

  it('sends no correction to who had not been warned', () => {
    const proef = Proef.begonnen().meld('VERLENGD', om('2027-02-01'), { gegevens: { weken: 4 } });
    expect(proef.termijnberichten()).toEqual([]);
  });
});
