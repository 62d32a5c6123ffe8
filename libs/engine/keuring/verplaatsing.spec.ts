import { StateMachine } from 'xstate';

import { datum, NEDERLANDSE_KALENDER } from '../../kalender/index.ts';
import { controleerRoute } from '../registreer.ts';
import type { Route, Verplaatsing } from '../route.ts';
import { PROEFROUTE } from '../testing/proefroute.ts';
import { PROEFROUTE_2, volgendeVersie } from '../testing/proefroute2.ts';

const gelijk = volgendeVersie(PROEFROUTE);
const gelijkeDoelen = gelijk.verplaatsing?.toestanden ?? {};
const regios = volgendeVersie(PROEFROUTE_2);

function bevindingen(route: Route): string[] {
  return controleerRoute(route, NEDERLANDSE_KALENDER, datum('2026-11-23')).map(({ code, waar }) => `${code} ${waar}`);
}

/** A version with one place led elsewhere. */
function met(route: Route, toestanden: Verplaatsing['toestanden']): Route {
  const { verplaatsing } = route;
  if (!verplaatsing) throw new Error('the test route has lost its move');
  return { ...route, verplaatsing: { ...verplaatsing, toestanden: { ...verplaatsing.toestanden, ...toestanden } } };
}

/** The same without one place. */
function zonder(route: Route, pad: string): Route {
  const { [pad]: _weg, ...toestanden } = route.verplaatsing?.toestanden ?? {};
  return { ...route, verplaatsing: { van: PROEFROUTE, toestanden } };
}

describe('a move to a newer version of a route', () => {
  it.each([gelijk, PROEFROUTE_2, regios])('is admitted when every place leads somewhere: $id', (route) => {
    expect(bevindingen(route)).toEqual([]);
  });

  it.each([
    {
      geval: 'leads nowhere',
      route: zonder(gelijk, 'open.wacht'),
      fout: 'VERPLAATSING.ZONDER_DOEL proef-v1.open.wacht',
    },
    {
      geval: 'leads to what is not there',
      route: met(gelijk, { 'open.wacht': 'open.wachten' }),
      fout: 'VERPLAATSING.ONBEKEND_DOEL proef-v1.open.wacht',
    },
    {
      geval: 'leads to a state with states of its own',
      route: met(gelijk, { 'open.wacht': 'open.bezig' }),
      fout: 'VERPLAATSING.ONBEKEND_DOEL proef-v1.open.wacht',
    },
    {
      geval: 'ends a zaak',
      route: met(gelijk, { besloten: 'gesloten' }),
      fout: 'VERPLAATSING.ONBEKEND_DOEL proef-v1.besloten',
    },
    {
      geval: 'cannot go over, and nobody says why',
      route: met(gelijk, { pauze: { kanNiet: ' ' } }),
      fout: 'VERPLAATSING.ZONDER_REDEN proef-v1.pauze',
    },
    {
      geval: 'is none of the older version',
      route: met(gelijk, { 'open.verzonnen': 'open.wacht' }),
      fout: 'VERPLAATSING.ONBEKENDE_TOESTAND open.verzonnen',
    },
    {
      geval: 'leads out of its region',
      route: met(regios, { 'open.contact.gelegd': 'open.werk.wacht' }),
      fout: 'VERPLAATSING.ANDERE_REGIO proef-v2.open.contact.gelegd',
    },
    {
      geval: 'remembers, and is not found again',
      route: met(gelijk, { 'open.weer': 'open.wacht' }),
      fout: 'VERPLAATSING.ZONDER_GEHEUGEN proef-v1.open.weer',
    },
    {
      geval: 'is one of which the family can still hear',
      route: met(gelijk, { 'open.bezig': 'bezig' }),
      fout: 'VERPLAATSING.GEZIN_HOORT_NIETS proef-v1.open.bezig',
    },
  ])('is not when a place $geval', ({ route, fout }) => {
    expect(bevindingen(route)).toContain(fout);
  });

  it('is not from another route', () => {
    const van = { ...PROEFROUTE, naam: 'ander' };
    const ander = { ...gelijk, verplaatsing: { van, toestanden: gelijkeDoelen } };
    expect(bevindingen(ander)).toContain('VERPLAATSING.ANDERE_ROUTE proef-v2');
  });

  it.each(['termijnen', 'grenzen', 'berichten', 'overdrachten'] as const)('is not without its %s', (deel) => {
    const [naam = ''] = Object.keys(PROEFROUTE[deel]);
    const { [naam]: _weg, ...rest } = PROEFROUTE[deel] as Record<string, never>;
    expect(bevindingen({ ...gelijk, [deel]: rest })).toContain(`VERPLAATSING.ONTBREEKT proef-v2/${deel}`);
  });

  it('may keep a term that no state of it names', () => {
    const { beslissing } = PROEFROUTE.termijnen;
    if (!beslissing) throw new Error('the test route has lost its clock');
    const oud = { ...PROEFROUTE, termijnen: { ...PROEFROUTE.termijnen, vroeger: beslissing } };
    const nu = { ...volgendeVersie(oud), termijnen: oud.termijnen };
    expect([bevindingen(oud), bevindingen(nu)]).toEqual([['TERMIJN.LOOPT_NERGENS proef-v1/vroeger'], []]);
  });

  it('keeps hearing the answer to what was asked of another', () => {
    const hoort = metAntwoord(PROEFROUTE);
    expect(bevindingen(volgendeVersie(hoort)).filter((een) => een.startsWith('VERPLAATSING'))).toEqual([]);
    const doof = volgendeVersie(PROEFROUTE, { verplaatsing: { van: hoort, toestanden: gelijkeDoelen } });
    expect(bevindingen(doof)).toContain('VERPLAATSING.HOORT_NIET proef-v1.open.wacht');
  });
});

/** The route, with a state that waits for the answer of a receiver. */
function metAntwoord(route: Route): Route {
  const { config } = route.machine;
  const open = config.states?.['open'] ?? {};
  const states = { ...config.states, open: { ...open, on: { ...open.on, OVERDRACHT_AANVAARD: '.wacht' } } };
  return { ...route, machine: new StateMachine({ ...config, states }, route.machine.implementations) };
}
