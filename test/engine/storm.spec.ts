import fc from 'fast-check';

import { hashVan, snapshotVan, type Klok, type Route } from '../../libs/engine/index.ts';
import { TermijnMoment } from '../../libs/engine/kerngebeurtenissen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import { GEEN_HOOFD } from '../../libs/engine/versies.ts';
import { toMillis } from '../../libs/kalender/index.ts';
import { logVan, stormOver, type Spoor, type Verloop } from './stormproef.ts';
import { ALLE_ROUTES } from './voorbeelden.ts';
import { STORM } from './windvlaag.ts';

/** How many new storms pass over each route, after those below; a night on a machine of its own takes more. */
const STORMEN = Number(process.env['STORM_RUNS'] ?? 30);
/** Seeds of storms that once broke something: they pass over every route again, for ever. */
const REGRESSIES: readonly number[] = [2014044624, -1685371901, -469943861]; // a warning while the clock stood still

const GELD = /budget|financ|plafond|bezuinig|begroting|uitgeput/i;

/** Facts that somebody withdrew by hand: from there on the clock may differ from the state, until a person judged. */
const isHerzien = ({ feiten }: Klok): boolean => feiten.some(({ ingetrokkenOp }) => ingetrokkenOp !== undefined);
/** A clock that lapsed does not begin again in the state where it did. */
const isVervallen = (klok?: Klok): boolean => klok?.feiten.some(({ soort }) => soort === 'vervallen') ?? false;
const staatStil = ({ feiten }: Klok): string | null => {
  const laatste = feiten.findLast((feit) => feit.soort === 'hervat' || (feit.soort === 'opgeschort' && !feit.tot));
  return laatste?.soort === 'opgeschort' ? laatste.grond : null;
};

/** Clocks that run are those that the states declare, each suspended on exactly the ground that they give. */
function controleerKlokken(route: Route, { na }: Spoor): void {
  const { termijnen, grenzen } = aangegeven(snapshotVan(route.machine, na));
  const actief = na.klokken.filter((klok) => klok.actief);
  const lopend = actief.filter(({ soort }) => soort === 'termijn');
  const laatste = (id: string): Klok | undefined => na.klokken.findLast(({ termijn }) => termijn === id);
  const verwacht = [...termijnen.keys()].filter((id) => !isVervallen(laatste(id)));
  expect(lopend.map(({ termijn }) => termijn).toSorted()).toEqual(verwacht.toSorted());
  for (const klok of actief.filter(({ soort }) => soort === 'grens')) expect(grenzen).toContain(klok.termijn);
  for (const klok of lopend.filter((een) => !isHerzien(een))) expect(staatStil(klok)).toBe(termijnen.get(klok.termijn));
  for (const klok of lopend.filter((een) => !isHerzien(een) && staatStil(een) !== null)) controleerStilte(klok);
  for (const klok of na.klokken.filter((een) => !een.actief)) expect(klok.momenten).toEqual([]);
}

/** Who stands still is not warned, unless the term had all but passed when it was suspended: then that had no effect. */
function controleerStilte({ feiten, momenten, verstrijktOp }: Klok): void {
  const sinds = feiten.findLast((feit) => feit.soort === 'opgeschort' && !feit.tot)?.op;
  const hadEffect = verstrijktOp === null || toMillis(verstrijktOp) - toMillis(sinds ?? verstrijktOp) > 25 * 3_600_000;
  if (hadEffect) expect([momenten, verstrijktOp]).toEqual([[], null]);
}

/** Entries are numbered without gaps and each rests on the one before it. */
function controleerKeten(verloop: Verloop): void {
  let vorige = GEEN_HOOFD;
  logVan(verloop).forEach(({ hash, ...inhoud }, i) => {
    expect([inhoud.volgnummer, inhoud.vorigeHash, hashVan(inhoud)]).toEqual([i + 1, vorige, hash]);
    vorige = hash;
  });
  expect([verloop.toestand.volgnummer, verloop.toestand.hoofd]).toEqual([logVan(verloop).length, vorige]);
}

/** Each step of each version of each clock fires once, and no message has the key of another. */
function controleerMomenten(verloop: Verloop): void {
  const momenten = logVan(verloop)
    .filter(({ type }) => type.startsWith('TERMIJN_'))
    .map(({ gegevens }) => TermijnMoment.parse(gegevens))
    .map(({ klok, versie, stap }) => `${klok} v${String(versie)} ${stap}`);
  expect(momenten.length).toBe(new Set(momenten).size);
  const sleutels = verloop.sporen.flatMap(({ effecten }) =>
    effecten.flatMap((een) => ('sleutel' in een ? [een.sleutel] : [])),
  );
  expect(sleutels.length).toBe(new Set(sleutels).size);
}

/** What time alone did: it never decides, and never ends a zaak. */
function controleerTijd({ alleenTijd, voor, na, effecten }: Spoor): void {
  if (alleenTijd) expect(na.beeindigd).toBe(voor.beeindigd);
  let type = '';
  for (const effect of effecten) {
    if (effect.soort === 'logregel') type = effect.regel.type;
    if (effect.soort === 'besluit') expect(type).not.toMatch(/^TERMIJN_/);
  }
}

/** Who is asked again in the step that takes the question back is asked within a term that still runs: nobody would be warned. */
function controleerAanbod(route: Route, { effecten, na }: Spoor): void {
  const naar = (fase: 'aangeboden' | 'ingetrokken'): string[] =>
    effecten.flatMap((een) => (een.soort === 'overdracht' && een.fase === fase ? [een.naarRoute] : []));
  const ingetrokken = naar('ingetrokken');
  for (const opnieuw of naar('aangeboden').filter((een) => ingetrokken.includes(een))) {
    const termijn = route.overdrachten[opnieuw]?.termijn;
    const wekt = na.taken.length > 0 || na.klokken.some((klok) => klok.termijn === termijn && klok.momenten.length > 0);
    expect([opnieuw, wekt]).toEqual([opnieuw, true]);
  }
}

/** A refusal adds nothing to what the clocks had done before it, and never says that the money is gone. */
function controleerWeigering({ voor, na, effecten, weigering }: Spoor): void {
  if (!weigering) return;
  const gevuurd = effecten.filter(({ soort }) => soort === 'logregel').length;
  expect(na.volgnummer).toBe(voor.volgnummer + gevuurd);
  expect(`${weigering.code} ${weigering.tekst.replaceAll('pgbDuurderDanNatura', '')}`).not.toMatch(GELD);
}

/** No decision that a machine records rests on money, whoever reported it. */
function controleerGrond({ effecten }: Spoor): void {
  for (const effect of effecten)
    if (effect.soort === 'besluit') expect(effect.grond.replaceAll('pgbDuurderDanNatura', '')).not.toMatch(GELD);
}

/** Who is refused on facts hears what must hold, in the words of the route. */
const ZONDER_REDEN = 'Deze gegevens passen niet';

function controleer(route: Route, verloop: Verloop): void {
  for (const spoor of verloop.sporen) {
    controleerKlokken(route, spoor);
    controleerTijd(spoor);
    controleerAanbod(route, spoor);
    controleerWeigering(spoor);
    controleerGrond(spoor);
  }
  controleerKeten(verloop);
  controleerMomenten(verloop);
  expect(JSON.stringify(verloop.spiegel)).toBe(JSON.stringify(verloop.toestand));
}

/** Codes of refusals, over all routes. */
const geweigerd = new Set<string>();

describe.each(ALLE_ROUTES.map((route) => ({ id: route.id, route })))('$id in a storm', ({ route }) => {
  const gehoord = new Set<string>();
  const zonderReden = new Set<string>();

  it('keeps every promise of the core, whatever happens and in whatever order', () => {
    const blaas = fc.property(STORM, (storm) => {
      const verloop = stormOver(route, storm);
      controleer(route, verloop);
      for (const { type } of logVan(verloop)) gehoord.add(type);
      for (const { weigering } of verloop.sporen) {
        if (weigering) geweigerd.add(weigering.code);
        if (weigering?.tekst.startsWith(ZONDER_REDEN)) zonderReden.add(weigering.type);
      }
    });
    for (const seed of REGRESSIES) fc.assert(blaas, { seed, numRuns: 30 });
    fc.assert(blaas, { numRuns: STORMEN });
  }, 600_000);

  it('says what must hold to whoever it refused because of the facts', () => {
    expect([...zonderReden]).toEqual([]);
  });

  it('really blew: most events were accepted somewhere', () => {
    const eigen = Object.keys(route.gebeurtenissen);
    expect(eigen.filter((type) => gehoord.has(type)).length).toBeGreaterThan(eigen.length / 2);
  });
});

it('meets every kind of refusal somewhere', () => {
  expect([...geweigerd]).toEqual(
    expect.arrayContaining([
      'GEBEURTENIS.ONBEKEND',
      'GEBEURTENIS.NIET_MOGELIJK',
      'GEBEURTENIS.INTERN',
      'GEGEVENS.ONGELDIG',
      'ROL.ONBEVOEGD',
      'GELDIG_OP.IN_TOEKOMST',
      'GELDIG_OP.VOOR_TOESTAND',
      'TOELICHTING.VERPLICHT',
      'CORRECTIE.ONBEKEND_VOLGNUMMER',
      'CORRECTIE.AL_HERROEPEN',
      'CORRECTIE.NIET_TOEGESTAAN',
      'ZAAK.BEEINDIGD',
    ]),
  );
});
