import { vuurMomentenAf, type Route } from '../../libs/engine/index.ts';
import { zonderKlok, zonderMomenten } from './mutanten.ts';
import { beginHalte, draaiboekVan, rijd, wachtAf, type Gezien, type Halte, type Vuur } from './repetitie.ts';
import { zoekKoersen, type Routekaart } from './repetitiezoeker.ts';
import { ALLE_ROUTES, type Padfeit } from './voorbeelden.ts';

/** Where a course leads; as far as a mutant lets it. */
function eindeVan(route: Route, koers: readonly Padfeit[], vuur: Vuur): Halte {
  let halte = beginHalte(route);
  for (const feit of koers) halte = rijd(route, halte, feit, vuur) ?? halte;
  return halte;
}

/** Every reminder that comes when the courses of a map are driven, with who was told; each course once. */
function repeteer(route: Route, kaart: Routekaart, vuur: Vuur = vuurMomentenAf): Gezien {
  const gezien = new Map<string, Set<string>>();
  for (const koers of new Set(kaart.values())) {
    for (const [naam, rollen] of wachtAf(route, eindeVan(route, koers, vuur), vuur)) {
      gezien.set(naam, new Set([...(gezien.get(naam) ?? []), ...rollen]));
    }
  }
  return gezien;
}

/** What the configuration promises and the rehearsal did not show, or not to everybody. */
function gemist(draaiboek: Gezien, gezien: Gezien): string[] {
  return [...draaiboek].flatMap(([naam, rollen]) =>
    [...rollen].filter((rol) => !gezien.get(naam)?.has(rol)).map((rol) => `${naam} aan ${rol}`),
  );
}

/** Only the courses to the reminders of one clock. */
const deelVan = (kaart: Routekaart, klok: string): Routekaart =>
  new Map([...kaart].filter(([naam]) => naam.startsWith(`${klok} `)));

describe.each(ALLE_ROUTES.map((route) => ({ id: route.id, route })))('the rehearsal of $id', ({ route }) => {
  const draaiboek = draaiboekVan(route);
  const klokken = [...Object.keys(route.termijnen), ...Object.keys(route.grenzen)];
  let kaart: Routekaart = new Map();

  beforeAll(() => {
    kaart = zoekKoersen(route);
  }, 300_000);

  it('finds a course to every reminder that is configured', () => {
    expect([...draaiboek.keys()].filter((naam) => !kaart.has(naam))).toEqual([]);
  });

  it('shows every warning, deadline and repeat, each to the owner and to those it escalates to', () => {
    expect(gemist(draaiboek, repeteer(route, kaart))).toEqual([]);
  });

  it('shows nothing that is not configured, and tells nobody else', () => {
    for (const [naam, rollen] of repeteer(route, kaart)) expect([...rollen]).toEqual([...(draaiboek.get(naam) ?? [])]);
  });

  it.each(klokken.map((klok) => ({ klok })))('turns red when no state runs $klok any more', ({ klok }) => {
    const gezien = repeteer(zonderKlok(route, klok), deelVan(kaart, klok));
    const vanKlok = [...draaiboek.keys()].filter((naam) => naam.startsWith(`${klok} `));
    expect(vanKlok.length).toBeGreaterThan(0);
    expect(vanKlok.filter((naam) => gezien.has(naam))).toEqual([]);
  });

  it.each([
    { geval: 'warnings', vergeten: (stap: string) => /^(waarschuwing|vooraf)-/.test(stap), minstens: 2 },
    { geval: 'deadlines', vergeten: (stap: string) => stap === 'deadline', minstens: 3 },
    { geval: 'the last repeat', vergeten: (stap: string) => stap === 'herhaling-2', minstens: 1 },
  ])('turns red when nobody fires $geval', ({ vergeten, minstens }) => {
    const doof = zonderMomenten((_, stap) => vergeten(stap));
    const namen = [...draaiboek.keys()].filter((naam) => vergeten(naam.split(' ')[1] ?? ''));
    const rood = new Set(gemist(draaiboek, repeteer(route, kaart, doof)).map((regel) => regel.replace(/ aan .*/, '')));
    expect(namen.length).toBeGreaterThanOrEqual(minstens);
    expect([...rood]).toEqual(expect.arrayContaining(namen));
  });

  it('turns red when somebody is left out of an escalation', () => {
    const termijnen = Object.entries(route.termijnen).map(([id, termijn]) => [id, { ...termijn, escalatieNaar: [] }]);
    const gezien = repeteer({ ...route, termijnen: Object.fromEntries(termijnen) as Route['termijnen'] }, kaart);
    expect(gemist(draaiboek, gezien).length).toBeGreaterThan(0);
  });
});
