import { om } from '../termijnen/testing.ts';
import { Proef } from './testing/proef.ts';

/** A zaak that was stored and read back. */
function doorJson(proef: Proef): Proef {
  proef.toestand = JSON.parse(JSON.stringify(proef.toestand)) as Proef['toestand'];
  return proef;
}

describe('the stored form of a zaak', () => {
  it('is plain JSON from its very first state on', () => {
    for (const proef of [new Proef(), Proef.begonnen(), Proef.begonnen().meld('GEPAUZEERD', om('2027-01-12'))]) {
      expect(JSON.parse(JSON.stringify(proef.toestand))).toEqual(proef.toestand);
    }
  });

  it('keeps deep history over a round trip through JSON', () => {
    const proef = Proef.begonnen().meld('VERDIEPT', om('2027-01-12')).meld('GEPAUZEERD', om('2027-01-13'));
    expect(doorJson(proef).meld('HERVAT', om('2027-01-14')).staten()).toEqual(['proef-v1.open.bezig.na']);
  });

  it('keeps it over steps that happen in between', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', om('2027-01-12')).meld('GEPAUZEERD', om('2027-01-13'));
    doorJson(proef).meld('FEIT_GECORRIGEERD', om('2027-01-14'), {
      gegevens: { volgnummer: 1, geldigOp: '2027-01-08' },
    });
    expect(doorJson(proef).meld('HERVAT', om('2027-01-15')).staten()).toEqual(['proef-v1.open.wacht']);
  });

  it('gives the same zaak byte for byte with and without round trips', () => {
    const loop = (stap: (proef: Proef) => Proef): string => {
      let proef = stap(Proef.begonnen({ wordt18Op: '2027-05-01' }));
      proef = stap(proef.meld('GEVRAAGD', om('2027-01-15')));
      proef = stap(proef.meld('GEKREGEN', om('2027-01-22')));
      proef = stap(proef.wacht(om('2027-03-30')));
      proef = stap(proef.meld('BESLOTEN', om('2027-03-31'), { gegevens: { bekendgemaaktOp: '2027-03-31' } }));
      return JSON.stringify(proef.toestand);
    };
    expect(loop(doorJson)).toBe(loop((proef) => proef));
  });

  it('refuses a snapshot of another machine', () => {
    const proef = Proef.begonnen();
    proef.toestand = { ...proef.toestand, snapshot: { ...proef.toestand.snapshot, value: 'verzonnen' } };
    expect(() => proef.probeer('VERDIEPT', om('2027-01-12'))).toThrow();
  });
});
