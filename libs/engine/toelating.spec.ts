import { MogelijkeGebeurtenis, Weigering } from '../contracts/weigering.ts';
import { om } from '../termijnen/testing.ts';
import { TermijnMoment } from './kerngebeurtenissen.ts';
import type { Route } from './route.ts';
import { Proef, type Bijzonder } from './testing/proef.ts';
import { PROEFROUTE } from './testing/proefroute.ts';
import { bevoegdVoor } from './toelating.ts';

const OP = om('2027-01-20');

describe('who may report the answer to a hand-over', () => {
  const { overdrachten, gebeurtenissen } = PROEFROUTE;
  const { elders } = overdrachten;
  const antwoord = gebeurtenissen['BESLOTEN'];
  if (!elders || !antwoord) throw new Error('the test route has lost a part');
  const route: Route = {
    ...PROEFROUTE,
    gebeurtenissen: { ...gebeurtenissen, OVERDRACHT_AANVAARD: { ...antwoord, rollen: ['intake'] } },
    overdrachten: { elders, bureau: { ...elders, ookDoor: ['administratie'] } },
  };
  const bevoegd = (naarRoute: string) => bevoegdVoor(route, { type: 'OVERDRACHT_AANVAARD', gegevens: { naarRoute } });

  it('is told by the event, and by the hand-over for itself alone', () => {
    expect(bevoegd('elders')).toEqual(['intake']);
    expect(bevoegd('bureau')).toEqual(['intake', 'administratie']);
    expect(bevoegdVoor(route, { type: 'BESLOTEN', gegevens: { naarRoute: 'bureau' } })).toEqual(antwoord.rollen);
  });
});

describe('an event that two persons decide', () => {
  it('is taken when the second is another, and when it names nobody', () => {
    expect(Proef.begonnen().probeer('VERDIEPT', OP, { gegevens: { tweede: 'u-002' } }).ok).toBe(true);
    expect(Proef.begonnen().probeer('VERDIEPT', OP).ok).toBe(true);
  });
});

describe('what the core refuses', () => {
  it.each<{ geval: string; type: string; bijzonder?: Bijzonder; code: string }>([
    { geval: 'an unknown event', type: 'VERZONNEN', code: 'GEBEURTENIS.ONBEKEND' },
    { geval: 'a name that every object has', type: 'toString', code: 'GEBEURTENIS.ONBEKEND' },
    { geval: 'an event that this state does not wait for', type: 'HERVAT', code: 'GEBEURTENIS.NIET_MOGELIJK' },
    { geval: 'a role that may not', type: 'VERDIEPT', bijzonder: { rol: 'monitor' }, code: 'ROL.ONBEVOEGD' },
    {
      geval: 'a term event from a person',
      type: 'TERMIJN_OVERSCHREDEN',
      bijzonder: { rol: 'beheerder' },
      code: 'ROL.ONBEVOEGD',
    },
    { geval: 'facts that are missing', type: 'VERLENGD', code: 'GEGEVENS.ONGELDIG' },
    { geval: 'facts too many', type: 'VERDIEPT', bijzonder: { gegevens: { budget: 0 } }, code: 'GEGEVENS.ONGELDIG' },
    {
      geval: 'a second person who is the first',
      type: 'VERDIEPT',
      bijzonder: { gegevens: { tweede: 'u-001' } },
      code: 'PERSOON.DEZELFDE',
    },
    {
      geval: 'facts with a date that no calendar reaches',
      type: 'VERDIEPT',
      bijzonder: { gegevens: { wordt18Op: '0001-01-01' } },
      code: 'GEGEVENS.ONGELDIG',
    },
    {
      geval: 'a date in the future',
      type: 'VERDIEPT',
      bijzonder: { geldigOp: om('2027-01-21') },
      code: 'GELDIG_OP.IN_TOEKOMST',
    },
    {
      geval: 'a date before the present state',
      type: 'VERDIEPT',
      bijzonder: { geldigOp: om('2027-01-10') },
      code: 'GELDIG_OP.VOOR_TOESTAND',
    },
    {
      geval: 'another date without a reason',
      type: 'VERDIEPT',
      bijzonder: { geldigOp: om('2027-01-19'), toelichting: false },
      code: 'TOELICHTING.VERPLICHT',
    },
    {
      geval: 'a correction without a reason',
      type: 'GEBEURTENIS_HERROEPEN',
      bijzonder: { gegevens: { volgnummer: 1 }, toelichting: false },
      code: 'TOELICHTING.VERPLICHT',
    },
  ])('refuses $geval, and changes nothing', ({ type, bijzonder, code }) => {
    const proef = Proef.begonnen();
    const voor = JSON.stringify(proef.toestand);
    const weigering = proef.probeer(type, OP, bijzonder);
    expect(weigering).toMatchObject({ ok: false, code });
    expect(Weigering.parse(weigering)).toEqual(weigering);
    expect(JSON.stringify(proef.toestand)).toBe(voor);
  });

  it('judges the role before the facts, so that a stranger learns nothing', () => {
    const bijzonder = { rol: 'auditor', gegevens: { fout: true } } as const;
    expect(Proef.begonnen().probeer('VERLENGD', OP, bijzonder)).toMatchObject({ code: 'ROL.ONBEVOEGD' });
  });

  it('names every field that is wrong', () => {
    const weigering = Proef.begonnen().probeer('VERLENGD', OP, { gegevens: { weken: 0 } });
    expect(weigering).toMatchObject({ velden: [{ pad: '/gegevens/weken' }] });
  });

  it('takes a first event that happened before anybody entered it', () => {
    const brief = { rol: 'intake', geldigOp: om('2027-01-04') } as const;
    const proef = new Proef().meld('BEGONNEN', OP, brief);
    expect(proef.klok().verstrijktOp).toBe(om('2027-03-02', 0)); // eight weeks from Monday 4 January: Awb 4:13
  });

  it('takes an earlier date with a reason', () => {
    const proef = Proef.begonnen().meld('GEVRAAGD', OP, { geldigOp: om('2027-01-15') });
    expect(proef.klok().feiten.at(-1)).toMatchObject({ op: om('2027-01-15'), bekendOp: OP });
    expect(proef.toestand.sinds).toBe(om('2027-01-15'));
  });

  it.each([
    { geval: 'before its moment', anders: {}, op: OP },
    { geval: 'of an older version', anders: { versie: 2 }, op: om('2027-03-09') },
    { geval: 'of a clock that is not there', anders: { klok: 'bezwaar#1' }, op: om('2027-03-09') },
    { geval: 'of a step that it does not have', anders: { stap: 'herhaling-9' }, op: om('2027-03-09') },
  ])('refuses a term event $geval, from Wissel itself as well', ({ anders, op }) => {
    const moment = { klok: 'beslissing#1', termijn: 'beslissing', versie: 1, stap: 'deadline', teLaat: false };
    const gegevens = TermijnMoment.parse({ ...moment, ...anders });
    expect(Proef.begonnen().probeer('TERMIJN_OVERSCHREDEN', op, { rol: 'systeem', gegevens })).toMatchObject({
      code: 'GEBEURTENIS.INTERN',
    });
  });

  it('takes a term event once', () => {
    const gegevens = { klok: 'beslissing#1', termijn: 'beslissing', versie: 1, stap: 'deadline', teLaat: false };
    const proef = Proef.begonnen().meld('TERMIJN_OVERSCHREDEN', om('2027-03-09'), { rol: 'systeem', gegevens });
    expect(proef.probeer('TERMIJN_OVERSCHREDEN', om('2027-03-10'), { rol: 'systeem', gegevens })).toMatchObject({
      code: 'GEBEURTENIS.INTERN',
    });
  });
});

describe('what is possible now', () => {
  const mogelijk = (proef: Proef): string[] => {
    const weigering = proef.probeer('VERZONNEN', OP);
    return weigering.ok ? [] : weigering.mogelijk.map(({ type }) => type).toSorted();
  };

  it('offers only the start before the first event', () => {
    expect(mogelijk(new Proef())).toEqual(['BEGONNEN']);
  });

  it('offers what the active states wait for, and corrections', () => {
    expect(mogelijk(Proef.begonnen().meld('GEPAUZEERD', OP))).toEqual([
      'FEIT_GECORRIGEERD',
      'GEBEURTENIS_HERROEPEN',
      'HERVAT',
    ]);
  });

  it('offers a review only while one is open', () => {
    const proef = Proef.begonnen().meld('GEPAUZEERD', OP);
    proef.meld('GEBEURTENIS_HERROEPEN', OP, { gegevens: { volgnummer: 2 } });
    expect(mogelijk(proef)).toContain('HERBEOORDEELD');
  });

  it('offers corrections alone once the zaak ended', () => {
    const proef = Proef.begonnen().meld('BESLOTEN', OP, { gegevens: { bekendgemaaktOp: '2027-01-20' } });
    expect(mogelijk(proef.meld('GESLOTEN', OP))).toEqual(['FEIT_GECORRIGEERD', 'GEBEURTENIS_HERROEPEN']);
  });

  it('never offers a term event', () => {
    expect(mogelijk(Proef.begonnen())).not.toContain('TERMIJN_OVERSCHREDEN');
  });

  it('names the roles that may', () => {
    const weigering = new Proef().probeer('VERZONNEN', OP);
    const [eerste] = weigering.ok ? [] : weigering.mogelijk;
    expect(MogelijkeGebeurtenis.parse(eerste)).toMatchObject({ type: 'BEGONNEN', rollen: ['intake'] });
  });
});
