import { setup, type AnyStateMachine } from 'xstate';
import { z } from 'zod';

import { datum, NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { controleerOntvangst } from './keuring/ontvangst.ts';
import { controleerRoute, registreer, RouteAfgekeurd } from './registreer.ts';
import type { Route, RouteGrens, RouteTermijn, StaatMeta } from './route.ts';
import { PROEFROUTE } from './testing/proefroute.ts';

const PEIL = datum('2026-11-23');

/** The codes of everything that is wrong with a route. */
const codes = (route: Route): string[] => [
  ...new Set(controleerRoute(route, NEDERLANDSE_KALENDER, PEIL).map(({ code }) => code)),
];

/** The state in which the small machine below waits; each defect of a state is planted here. */
const WACHT: StaatMeta = {
  titel: 'Wacht',
  termijnen: ['beslissing'],
  grenzen: ['achttien'],
  taken: ['beslissen', 'nadenken'],
  gezin: { tekst: 'Even geduld.', wanneer: 'meteen', door: 'intake' },
};

/** A route of three states, in which everything is used once. */
function klein(wacht: object = {}, anders: Partial<Route> = {}, meer: object = {}): Route {
  const machine: AnyStateMachine = setup({}).createMachine({
    id: 'proef-v1',
    initial: 'nieuw',
    states: {
      nieuw: { meta: { titel: 'Nieuw', zonderKlok: 'Begint.' }, on: { BEGONNEN: 'wacht' } },
      wacht: { meta: { ...WACHT, ...wacht }, on: { BESLOTEN: 'klaar' } },
      klaar: { type: 'final', meta: { titel: 'Klaar' } },
      ...meer,
    },
  });
  const { BEGONNEN, BESLOTEN } = PROEFROUTE.gebeurtenissen;
  const { beslissing } = PROEFROUTE.termijnen;
  if (!BEGONNEN || !BESLOTEN || !beslissing) throw new Error('the test route has lost a part');
  return { ...PROEFROUTE, machine, gebeurtenissen: { BEGONNEN, BESLOTEN }, termijnen: { beslissing }, ...anders };
}

/** The small route with one thing about its clock changed. */
function metTermijn(anders: Partial<RouteTermijn>, definitie: Partial<RouteTermijn['definitie']> = {}): Route {
  const { beslissing } = klein().termijnen;
  if (!beslissing) throw new Error('the test route has lost its clock');
  const termijn = { ...beslissing, definitie: { ...beslissing.definitie, ...definitie }, ...anders };
  return klein({}, { termijnen: { beslissing: termijn } });
}

/** The small route with one thing about its last event changed. */
function metGebeurtenis(anders: object, naam = 'BESLOTEN'): Route {
  const { BEGONNEN, BESLOTEN } = klein().gebeurtenissen;
  if (!BEGONNEN || !BESLOTEN) throw new Error('the test route has lost an event');
  return klein({}, { gebeurtenissen: { BEGONNEN, BESLOTEN, [naam]: { ...BESLOTEN, ...anders } } });
}

/** The small route with one thing about its known date changed. */
function metGrens(anders: Partial<RouteGrens>): Route {
  const { achttien } = PROEFROUTE.grenzen;
  if (!achttien) throw new Error('the test route has lost its date');
  return klein({}, { grenzen: { achttien: { ...achttien, ...anders } } });
}

/** The small route with one thing about its hand-over changed. */
function metOverdracht(anders: object): Route {
  const { elders } = PROEFROUTE.overdrachten;
  if (!elders) throw new Error('the test route has lost its hand-over');
  return klein({}, { overdrachten: { elders: { ...elders, ...anders } } });
}

/** The same with one thing about what it is for, or about what it rests on. */
const metDoel = (anders: object): Route =>
  metOverdracht({ doel: { ...PROEFROUTE.overdrachten['elders']?.doel, ...anders } });
const metGrondslag = (anders: object): Route =>
  metOverdracht({ grondslag: { ...PROEFROUTE.overdrachten['elders']?.grondslag, ...anders } });

/** The small route with an effect that it names on entry. */
function metActie(entry: object): Route {
  return klein({}, {}, { wacht: { meta: WACHT, entry, on: { BESLOTEN: 'klaar' } } });
}

/** The small route whose clock repeats, and whose deadline leads somewhere. */
function metDeadline(naar: string, guard: object = { params: { termijn: 'beslissing' } }): Route {
  const { termijnen } = metTermijn({ herhaling: { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 3 } });
  const verder = { guard: { type: 'isDezeKlok', ...guard }, target: naar };
  const wacht = { meta: WACHT, on: { BESLOTEN: 'klaar', TERMIJN_OVERSCHREDEN: verder } };
  const laat = { meta: { titel: 'Laat', termijnen: ['beslissing'], gezin: WACHT.gezin }, on: { BESLOTEN: 'klaar' } };
  const nieuw = { ...LOS, on: { BEGONNEN: 'wacht', BESLOTEN: 'laat' } };
  return klein({}, { termijnen }, naar === 'laat' ? { nieuw, wacht, laat } : { wacht });
}

const LOS = { meta: { titel: 'Los', zonderKlok: 'Los.' } };
const DUBBEL = { meta: { titel: 'Dubbel', zonderKlok: 'Dubbel.' }, on: { BESLOTEN: ['klaar', { target: 'nieuw' }] } };
const zonderKlok = { termijnen: undefined, schortOp: undefined };

describe('arm or fail: one defect of each kind, and each is found', () => {
  it.each([
    ['MACHINE.ANDERE_VERSIE', klein({}, { id: 'proef-v2' })],
    ['MACHINE.NIET_PUUR', klein({}, {}, { nieuw: { ...LOS, on: { BEGONNEN: 'wacht' }, after: { 1000: 'wacht' } } })],
    ['STAAT.ONBEREIKBAAR', klein({}, {}, { los: LOS })],
    ['OVERGANG.ONBEREIKBAAR', klein({}, {}, { nieuw: { ...DUBBEL, on: { BEGONNEN: ['wacht', 'klaar'] } } })],
    ['STAAT.ZONDER_TITEL', klein({ titel: '' })],
    ['STAAT.ZONDER_KLOK', klein(zonderKlok)],
    ['STAAT.GEZIN_HOORT_NIETS', klein({ gezin: undefined })],
    ['STAAT.ONBEKENDE_TERMIJN', klein({ termijnen: ['beslissing', 'verzonnen'] })],
    ['STAAT.ONBEKENDE_TERMIJN', klein({ schortOp: { verzonnen: 'aanvulling' } })],
    ['STAAT.ONBEKENDE_GRENS', klein({ grenzen: ['achttien', 'verzonnen'] })],
    ['STAAT.ONBEKENDE_TAAK', klein({ taken: ['beslissen', 'nadenken', 'verzonnen'] })],
    ['KLOK.LOOPT_EN_STAAT_STIL', klein({ schortOp: { beslissing: 'aanvulling' } })],
    ['KLOK.ZONDER_GROND', klein({ termijnen: [], schortOp: { beslissing: 'vakantie' } })],
    ['ROUTE.ZONDER_START', klein({}, { startGebeurtenis: 'VERZONNEN' })],
    ['GEBEURTENIS.ZONDER_SCHEMA', klein({}, {}, { nieuw: { ...LOS, on: { BEGONNEN: 'wacht', ANDERS: 'wacht' } } })],
    ['GEBEURTENIS.ONGEHOORD', metGebeurtenis({}, 'NOOIT')],
    ['GEBEURTENIS.ZONDER_TITEL', metGebeurtenis({ titel: ' ' })],
    ['GEBEURTENIS.ZONDER_ROL', metGebeurtenis({ rollen: [] })],
    ['GEBEURTENIS.VAN_DE_KERN', metGebeurtenis({ schema: z.strictObject({}) }, 'HERBEOORDEELD')],
    ['TERMIJN.ZONDER_BRON', metTermijn({}, { bron: { wet: '', artikel: '' } })],
    ['TERMIJN.ZONDER_EIGENAAR', metTermijn({ eigenaar: '' as never })],
    ['HERINNERING.ZONDER_ONTVANGER', metTermijn({ escalatieNaar: [] })],
    ['TERMIJN.WAARSCHUWING_BUITEN_TERMIJN', metTermijn({ waarschuwingen: [1] })],
    ['TERMIJN.HERHALING_NOOIT', metTermijn({ herhaling: { elke: { aantal: 1, eenheid: 'weken' }, maximaal: 0 } })],
    ['TERMIJN.HERHALING_VERGEEFS', metDeadline('klaar')],
    ['KALENDER.TE_KORT', metTermijn({}, { duur: { aantal: 2000, eenheid: 'weken' } })],
    ['TERMIJN.LOOPT_NERGENS', klein({ termijnen: [], zonderKlok: 'Niemand wacht.' })],
    ['TAAK.NERGENS', klein({ taken: ['beslissen'] })],
    ['GRENS.NERGENS', klein({ grenzen: [] })],
    ['GRENS.ZONDER_BRON', metGrens({ bron: { wet: 'Jeugdwet', artikel: '' } })],
    ['GRENS.ZONDER_EIGENAAR', metGrens({ eigenaar: '' as never })],
    ['GRENS.VREEMDE_EENHEID', metGrens({ vooraf: [{ aantal: 10, eenheid: 'werkdagen' }] })],
    ['STAAT.VREEMDE_EENHEID', klein({ gezin: { ...WACHT.gezin, wanneer: { aantal: 1, eenheid: 'maanden' } } })],
    ['BERICHT.ZONDER_SJABLOON', metActie({ type: 'stuurBericht', params: { sjabloon: 'kwijt', aan: 'intake' } })],
    ['OVERDRACHT.ONBEKEND', metActie({ type: 'biedOverdrachtAan', params: { naarRoute: 'nergens', urgentie: 'U4' } })],
    ['OVERDRACHT.ONBEKENDE_TERMIJN', metOverdracht({ termijn: 'weg' })],
    ['OVERDRACHT.ZONDER_DOEL', metOverdracht({ doel: undefined })],
    ['OVERDRACHT.ZONDER_DOEL', metDoel({ id: '' })],
    ['OVERDRACHT.ZONDER_DOEL', metDoel({ titel: ' ' })],
    ['OVERDRACHT.ZONDER_DOEL', metDoel({ vooraf: undefined })],
    ['OVERDRACHT.VREEMD_DEEL', metDoel({ daarna: ['verloop', 'toelichting'] })],
    ['OVERDRACHT.ZONDER_GRONDSLAG', metOverdracht({ grondslag: undefined })],
    ['OVERDRACHT.ZONDER_GRONDSLAG', metGrondslag({ bron: { wet: 'Jeugdwet', artikel: '' } })],
    ['OVERDRACHT.ZONDER_GRONDSLAG', metGrondslag({ zekerheid: undefined })],
    ['OVERDRACHT.ZONDER_GRONDSLAG', metGrondslag({ zekerheid: 'aanname' })],
    ['OVERDRACHT.ZONDER_GRONDSLAG', metGrondslag({ uitleg: '' })],
    [
      'TAAK.ONBEKENDE_TERMIJN',
      klein({}, { taken: { ...PROEFROUTE.taken, nadenken: { titel: 'Denk', rol: 'intake', termijn: 'weg' } } }),
    ],
  ])('%s', (code, route) => {
    expect(codes(route)).toContain(code);
  });
});

describe('a sound route', () => {
  it('has nothing wrong with it, small or whole', () => {
    expect(codes(klein())).toEqual([]);
    expect(codes(PROEFROUTE)).toEqual([]);
  });

  it('is registered under its id with version', () => {
    expect([...registreer([PROEFROUTE], NEDERLANDSE_KALENDER, PEIL).keys()]).toEqual(['proef-v1']);
  });

  it('may repeat where the clock goes on after its deadline, or where that hangs on something else', () => {
    expect(codes(metDeadline('laat'))).toEqual([]);
    expect(codes(metDeadline('klaar', {}))).toEqual([]);
  });

  it('counts clocks of the states around it', () => {
    const binnen = {
      binnen: { initial: 'a', meta: WACHT, states: { a: { meta: { titel: 'A' } } }, on: { BESLOTEN: 'klaar' } },
    };
    const nieuw = { ...LOS, on: { BEGONNEN: 'binnen' } };
    const wacht = { meta: { titel: 'Wacht', zonderKlok: 'Niemand.' }, on: { BESLOTEN: 'klaar' } };
    expect(
      codes(klein({}, {}, { ...binnen, nieuw: { ...nieuw, on: { BEGONNEN: 'binnen', BESLOTEN: 'wacht' } }, wacht })),
    ).toEqual([]);
  });

  it('names a hand-over that can be taken up on a route that is not there', () => {
    const route = metOverdracht({ ontvangendeRoutes: ['proef', 'weg'] });
    expect(controleerOntvangst([route])).toEqual([
      { code: 'OVERDRACHT.ONBEKENDE_ROUTE', waar: 'proef-v1/elders', uitleg: 'weg' },
    ]);
    expect(() => registreer([route], NEDERLANDSE_KALENDER, PEIL)).toThrow(/OVERDRACHT\.ONBEKENDE_ROUTE/);
  });

  it('stops start-up with the whole list otherwise', () => {
    const fout = (): unknown => registreer([PROEFROUTE, klein({ titel: '', taken: [] })], NEDERLANDSE_KALENDER, PEIL);
    expect(fout).toThrow(RouteAfgekeurd);
    expect(fout).toThrow(/STAAT\.ZONDER_TITEL proef-v1\.wacht[^]*TAAK\.NERGENS/);
  });
});
