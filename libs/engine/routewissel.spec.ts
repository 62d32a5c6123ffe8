import { datum, NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { om } from '../termijnen/testing.ts';
import type { Effect, LogRegel } from './effecten.ts';
import { volgendMoment, vuurMomentenAf } from './momenten.ts';
import { staatNu } from './plaatsing.ts';
import { registreer } from './registreer.ts';
import type { Route } from './route.ts';
import { stap, type Stap } from './stap.ts';
import { BEGIN_OP, gebeurtenis, Proef } from './testing/proef.ts';
import { PROEFROUTE } from './testing/proefroute.ts';
import { PROEFROUTE_2, volgendeVersie } from './testing/proefroute2.ts';

const OP = om('2027-02-25');

function vernieuw({ toestand }: Proef, naar: Route = PROEFROUTE_2, op = OP, versie = naar.id): ReturnType<typeof stap> {
  const melding = gebeurtenis('ROUTE_VERNIEUWD', op, { gegevens: { route: versie }, rol: 'beheerder' });
  return stap(naar, toestand, melding, NEDERLANDSE_KALENDER);
}

function gelukt(uitkomst: ReturnType<typeof stap>): Stap {
  if (!uitkomst.ok) throw new Error(`${uitkomst.code}: ${uitkomst.uitleg}`);
  return uitkomst;
}

/** The same zaak, driven on by its new version. */
function verder(proef: Proef, naar: Route = PROEFROUTE_2, op = OP): Proef {
  const { toestand, effecten } = gelukt(vernieuw(proef.wacht(op), naar, op));
  const na = new Proef(naar);
  na.toestand = toestand;
  na.effecten.push(...effecten);
  return na;
}

const soorten = (effecten: readonly Effect[]): string[] => effecten.map(({ soort }) => soort);
const regelVan = (proef: Proef): LogRegel | undefined => proef.log()[0];

describe('a zaak that goes over to a newer version of its route', () => {
  it('is registered with all that it brings', () => {
    expect([...registreer([PROEFROUTE, PROEFROUTE_2], NEDERLANDSE_KALENDER, datum('2026-11-23')).keys()]).toEqual([
      'proef-v1',
      'proef-v2',
    ]);
  });

  it('is where it was, by its new names, and since when it was', () => {
    const oud = Proef.begonnen().meld('VERDIEPT', om('2027-01-18'));
    const na = verder(oud);
    expect(na.staten()).toEqual(['proef-v2.open.werk.bezig.verdiept', 'proef-v2.open.contact.teLeggen']);
    expect(na.toestand).toMatchObject({ route: 'proef-v2', sinds: oud.toestand.sinds, feiten: oud.toestand.feiten });
    expect(na.toestand.ingangen).toMatchObject({
      'proef-v2.open': BEGIN_OP,
      'proef-v2.open.werk.bezig': BEGIN_OP,
      'proef-v2.open.werk.bezig.verdiept': om('2027-01-18'),
      'proef-v2.open.contact.teLeggen': BEGIN_OP,
    });
  });

  it('keeps the clock that goes on, and has the new one since it entered the state that names it', () => {
    const oud = Proef.begonnen();
    const na = verder(oud);
    expect(na.klok()).toMatchObject({ id: 'beslissing#1', feiten: oud.klok().feiten, versie: oud.klok().versie });
    expect(na.klok('contact')).toMatchObject({
      actief: true,
      feiten: [{ soort: 'gestart', op: BEGIN_OP, bekendOp: OP }],
    });
  });

  it('writes one entry, with both versions of where it is and the clocks before and after', () => {
    const na = verder(Proef.begonnen());
    expect(soorten(na.effecten).filter((soort) => soort === 'logregel')).toEqual(['logregel']);
    expect(regelVan(na)).toMatchObject({
      type: 'ROUTE_VERNIEUWD',
      route: 'proef-v2',
      van: { open: { bezig: 'voor' } },
      naar: { open: { werk: { bezig: 'start' }, contact: 'teLeggen' } },
      klokken: [
        { klok: 'beslissing#1', van: om('2027-03-09', 0), naar: om('2027-03-09', 0) },
        { klok: 'contact#1', van: null, naar: om('2027-01-26', 0) },
      ],
    });
  });

  it('keeps the work that is open, opens what is new, and tells nobody', () => {
    const oud = Proef.begonnen();
    const na = verder(oud);
    expect(na.toestand.taken.map(({ id }) => id)).toEqual([...oud.toestand.taken.map(({ id }) => id), 'bellen#4']);
    expect(soorten(na.effecten)).not.toContain('bericht');
  });

  it('tells of the new clock only that it ran out, not what would have been said before', () => {
    const na = verder(Proef.begonnen()).wacht(OP);
    expect(na.termijnberichten().filter((een) => een.startsWith('contact'))).toEqual([
      'contact#1 deadline aan intake (te laat)',
      'contact#1 deadline aan teamleider (te laat)',
    ]);
  });

  it('goes on by the new version, and its clocks fire as they would have', () => {
    const na = verder(Proef.begonnen()).meld('CONTACT_GELEGD', OP, { rol: 'intake' }).meld('VERDIEPT', OP);
    expect(na.klok('contact').actief).toBe(false);
    na.effecten.length = 0;
    expect(na.wacht(om('2027-03-09', 0)).termijnberichten()).toEqual([
      'beslissing#1 deadline aan besluitteam',
      'beslissing#1 deadline aan teamleider',
    ]);
  });

  it('stands still where it stood still', () => {
    const oud = Proef.begonnen().meld('GEVRAAGD', om('2027-01-20'));
    const na = verder(oud);
    expect([na.klok().verstrijktOp, na.klok().momenten]).toEqual([null, []]);
    expect(na.meld('GEKREGEN', OP).klok().verstrijktOp).toEqual(oud.meld('GEKREGEN', OP).klok().verstrijktOp);
  });

  it('comes back to where a pause began', () => {
    const oud = Proef.begonnen().meld('VERDIEPT', om('2027-01-18')).meld('GEPAUZEERD', om('2027-01-19'));
    expect(verder(oud).meld('HERVAT', OP).staten()).toContain('proef-v2.open.werk.bezig.verdiept');
  });

  it('lets a past fact be corrected afterwards', () => {
    const na = verder(Proef.begonnen());
    na.meld('FEIT_GECORRIGEERD', OP, { gegevens: { volgnummer: 1, geldigOp: '2027-01-04' } });
    expect(na.klok().verstrijktOp).toBe(om('2027-03-02', 0));
  });

  it('changes nothing on a route that is the same but for its version', () => {
    const oud = Proef.begonnen({ wordt18Op: datum('2027-09-01') }).wacht(OP);
    const { toestand } = verder(oud, volgendeVersie(PROEFROUTE));
    for (const deel of ['klokken', 'taken', 'feiten', 'sinds', 'kalender', 'motor', 'beeindigd'] as const)
      expect(toestand[deel]).toEqual(oud.toestand[deel]);
    expect(toestand.volgnummer).toBe(oud.toestand.volgnummer + 1);
    expect(toestand.snapshot['value']).toEqual(oud.toestand.snapshot['value']);
  });
});

describe('a term that is another one in the newer version', () => {
  const { beslissing } = PROEFROUTE.termijnen;
  if (!beslissing) throw new Error('the test route has lost its clock');
  const met = (anders: Partial<typeof beslissing>): Route =>
    volgendeVersie(PROEFROUTE, { termijnen: { ...PROEFROUTE.termijnen, beslissing: { ...beslissing, ...anders } } });
  const zesWeken = met({ definitie: { ...beslissing.definitie, duur: { aantal: 6, eenheid: 'weken' } } });

  it('ends when it would have, had the zaak been on that version all along', () => {
    const heleTijd = new Proef(zesWeken).meld('BEGONNEN', BEGIN_OP, { rol: 'intake' }).wacht(OP);
    const over = verder(Proef.begonnen(), zesWeken);
    expect(over.klok().verstrijktOp).toBe(heleTijd.klok().verstrijktOp);
    expect(over.klok().herzieningen).toMatchObject([
      { reden: 'ROUTE_VERNIEUWD', van: om('2027-03-09', 0), naar: om('2027-02-23', 0) },
    ]);
    expect(over.klok().overschrijdingen).toMatchObject([{ sinds: om('2027-02-23', 0), bekendOp: OP }]);
  });

  it('tells who had been warned of the old date', () => {
    const over = verder(Proef.begonnen(), zesWeken);
    expect(over.termijnberichten()).toEqual(['beslissing#1 gecorrigeerd aan besluitteam']);
  });

  it('warns at its new moments where its date stays, and not again at those that passed', () => {
    const over = verder(Proef.begonnen(), met({ waarschuwingen: [0.5, 0.75, 0.9] }));
    const stappen = over.klok().momenten.map(({ stap: naam }) => naam);
    expect([stappen[0], stappen.length]).toEqual([expect.stringContaining('90'), 4]);
    const ooit = over
      .wacht(om('2027-04-30'))
      .log()
      .map(({ gegevens }) => gegevens['stap']);
    expect(new Set(ooit).size).toBe(ooit.length);
  });

  it('ends where no state names it any more, and can still be read', () => {
    const zonder = volgendeVersie(PROEFROUTE, {
      machine: PROEFROUTE_2.machine,
      verplaatsing: { van: PROEFROUTE, toestanden: { 'open.bezig.voor': 'nieuw' } },
      termijnen: PROEFROUTE_2.termijnen,
    });
    const over = verder(Proef.begonnen(), zonder);
    expect([over.klok().actief, over.klok().momenten, over.klok().feiten.at(-1)]).toEqual([
      false,
      [],
      expect.objectContaining({ soort: 'gestopt', op: OP }),
    ]);
    expect(volgendMoment(over.toestand)).toBeNull();
    expect(vuurMomentenAf(zonder, over.toestand, om('2028-01-01'), NEDERLANDSE_KALENDER).effecten).toEqual([]);
  });
});

describe('a move that cannot be', () => {
  it.each([
    { geval: 'the version that it is on', naar: PROEFROUTE, versie: 'proef-v1', code: 'GEBEURTENIS.NIET_MOGELIJK' },
    { geval: 'one that is not there', naar: PROEFROUTE, versie: 'proef-v9', code: 'GEGEVENS.ONGELDIG' },
    {
      geval: 'one that comes later',
      naar: volgendeVersie(PROEFROUTE_2),
      versie: 'proef-v3',
      code: 'GEGEVENS.ONGELDIG',
    },
  ])('is refused: $geval', ({ naar, versie, code }) => {
    const stil = Proef.begonnen();
    const melding = gebeurtenis('ROUTE_VERNIEUWD', OP, { gegevens: { route: versie }, rol: 'beheerder' });
    const gegeven = naar.id === 'proef-v3' ? PROEFROUTE : naar;
    expect(stap(gegeven, stil.toestand, melding, NEDERLANDSE_KALENDER)).toMatchObject({ ok: false, code });
  });

  it.each([
    { geval: 'before it began', proef: () => new Proef(), code: 'GEBEURTENIS.NIET_MOGELIJK' },
    {
      geval: 'once it ended',
      proef: () =>
        Proef.begonnen()
          .meld('BESLOTEN', OP, { gegevens: { bekendgemaaktOp: '2027-02-25' } })
          .meld('GESLOTEN', OP),
      code: 'GEBEURTENIS.NIET_MOGELIJK',
    },
    {
      geval: 'from a state that has no like there, with the reason',
      proef: () => Proef.begonnen().meld('BESLOTEN', OP, { gegevens: { bekendgemaaktOp: '2027-02-25' } }),
      code: 'VERPLAATSING.NIET_MOGELIJK',
    },
  ])('is refused $geval', ({ proef, code }) => {
    expect(vernieuw(proef())).toMatchObject({ ok: false, code });
  });

  it('gives the reason that the route gives', () => {
    const proef = Proef.begonnen().meld('BESLOTEN', OP, { gegevens: { bekendgemaaktOp: '2027-02-25' } });
    expect(vernieuw(proef)).toMatchObject({ uitleg: expect.stringContaining('Er is al besloten') as unknown });
  });

  it('is refused where the states cannot be together there', () => {
    const samen = volgendeVersie(PROEFROUTE_2, {
      verplaatsing: {
        van: PROEFROUTE_2,
        toestanden: { 'open.werk.bezig.start': 'open.werk.wacht', 'open.contact.teLeggen': 'open.werk.bezig.start' },
      },
    });
    const proef = new Proef(PROEFROUTE_2).meld('BEGONNEN', BEGIN_OP, { rol: 'intake' });
    expect(vernieuw(proef, samen)).toMatchObject({ ok: false, code: 'VERPLAATSING.NIET_MOGELIJK' });
  });

  it('is for who manages the system alone', () => {
    const melding = gebeurtenis('ROUTE_VERNIEUWD', OP, { gegevens: { route: 'proef-v2' }, rol: 'teamleider' });
    const { toestand } = Proef.begonnen();
    expect(stap(PROEFROUTE_2, toestand, melding, NEDERLANDSE_KALENDER)).toMatchObject({ code: 'ROL.ONBEVOEGD' });
  });
});

describe('a state of an older version', () => {
  it.each([
    ['proef-v2.open.werk.wacht', 'proef-v2.open.werk.wacht'],
    ['proef-v1.open.wacht', 'proef-v2.open.werk.wacht'],
    ['proef-v1.open', 'proef-v2.open'],
    ['proef-v1.open.bezig', 'proef-v2.open.werk.bezig'],
    ['proef-v1.besloten', null],
    ['proef-v0.open', null],
  ])('%s is called %s now', (toen, nu) => {
    expect(staatNu(PROEFROUTE_2, toen)).toBe(nu);
  });
});
