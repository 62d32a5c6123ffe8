import fc from 'fast-check';

import type { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  begin,
  controleerRoute,
  snapshotVan,
  stap,
  vuurMomentenAf,
  type Effect,
  type Route,
  type ZaakToestand,
} from '../../libs/engine/index.ts';
import { BEGIN_OP, gebeurtenis } from '../../libs/engine/testing/proef.ts';
import { volgendeVersie } from '../../libs/engine/testing/proefroute2.ts';
import { datum, NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { stormOver } from './stormproef.ts';
import { ALLE_ROUTES, padenVan, type Padfeit } from './voorbeelden.ts';
import { gebeurtenisUit, STORM } from './windvlaag.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
const DAG = 86_400_000;
const STORMEN = Number(process.env['STORM_RUNS'] ?? 5);

/** A zaak under way: on which version, where, and what it wanted done. */
interface Tocht {
  readonly route: Route;
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

const op = (dag: number, plek: number): Tijdstip => toTijdstip(toMillis(BEGIN_OP) + dag * DAG + plek * 60_000);

/** Due moments first, as the workflow does it; then the event. */
function neem({ route, toestand, effecten }: Tocht, een: Gebeurtenis | null, nu: Tijdstip, naar = route): Tocht {
  const gevuurd = vuurMomentenAf(route, toestand, nu, NEDERLANDSE_KALENDER);
  const alle = [...effecten, ...gevuurd.effecten];
  if (!een) return { route, toestand: gevuurd.toestand, effecten: alle };
  const uitkomst = stap(naar, gevuurd.toestand, een, NEDERLANDSE_KALENDER);
  if (!uitkomst.ok) throw new Error(`${een.type}: ${uitkomst.code} ${uitkomst.uitleg}`);
  return { route: naar, toestand: uitkomst.toestand, effecten: [...alle, ...uitkomst.effecten] };
}

function verplaatst(tocht: Tocht, naar: Route, nu: Tijdstip): Tocht {
  const melding = gebeurtenis('ROUTE_VERNIEUWD', nu, { gegevens: { route: naar.id }, rol: 'beheerder' });
  return neem(tocht, melding, nu, naar);
}

/** A whole course and the year after it; with `naar` its zaak goes over before the fact at that place. */
function rijd(
  route: Route,
  feiten: readonly Padfeit[],
  naar?: { readonly route: Route; readonly plek: number },
): Tocht {
  let tocht: Tocht = { route, toestand: begin(route, NEDERLANDSE_KALENDER, IDS, BEGIN_OP), effecten: [] };
  for (const [plek, feit] of feiten.entries()) {
    const nu = op(feit.dag, plek);
    if (naar?.plek === plek) tocht = verplaatst(tocht, naar.route, nu);
    tocht = neem(tocht, gebeurtenisUit(feit, nu, plek), nu);
  }
  return neem(tocht, null, op((feiten.at(-1)?.dag ?? 0) + 400, 0));
}

/** Without the version in ids of states, and without the place in the log that a move takes. */
function zonderVersie({ toestand, effecten }: Tocht): unknown {
  const gelijk = {
    waar: toestand.snapshot['value'],
    onthouden: toestand.snapshot['context'],
    ingangen: toestand.ingangen,
    sinds: toestand.sinds,
    beeindigd: toestand.beeindigd,
    klokken: toestand.klokken.map(({ feiten, herzieningen, ...klok }) => ({
      ...klok,
      feiten: feiten.map(({ volgnummer: _nummer, ...feit }) => feit),
      herzieningen: herzieningen.map(({ volgnummer: _nummer, ...een }) => een),
    })),
    taken: toestand.taken.map(({ taak, geopendOp }) => ({ taak, geopendOp })),
    gevolgen: effecten.flatMap(gevolg),
  };
  return JSON.parse(JSON.stringify(gelijk).replaceAll(/-v\d+\./g, '-v.'));
}

/** What an effect comes to, without its key: that holds the place in the log. */
function gevolg(effect: Effect): object[] {
  if (effect.soort === 'logregel' || effect.soort === 'klok') return [];
  if (effect.soort === 'taakGeopend' || effect.soort === 'taakGesloten') return [{ soort: effect.soort }];
  return [{ ...effect, sleutel: '' }];
}

describe.each(ALLE_ROUTES.map((route) => ({ id: route.id, route })))('a zaak of $id that goes over', ({ route }) => {
  const volgende = volgendeVersie(route);

  it('finds a version that may be used', () => {
    expect(controleerRoute(volgende, NEDERLANDSE_KALENDER, datum('2026-11-23'))).toEqual([]);
  });

  it('ends as one that stayed, each course from another place on', () => {
    for (const [nummer, feiten] of padenVan(route).entries()) {
      if (feiten.length < 2) continue;
      const over = rijd(route, feiten, { route: volgende, plek: 1 + (nummer % (feiten.length - 1)) });
      expect(over.toestand.route).toBe(volgende.id);
      expect(zonderVersie(over)).toEqual(zonderVersie(rijd(route, feiten)));
    }
  }, 120_000);

  it('changes nothing but its version, whatever happened before', () => {
    const proef = fc.property(STORM, (storm) => {
      const { toestand, sporen } = stormOver(route, storm);
      const nu = sporen.at(-1)?.nu ?? BEGIN_OP;
      const { toestand: voor } = neem({ route, toestand, effecten: [] }, null, nu);
      fc.pre(!voor.beeindigd && voor.volgnummer > 0);
      const { toestand: na, effecten } = verplaatst({ route, toestand: voor, effecten: [] }, volgende, nu);
      expect(zonderVersie({ route, toestand: na, effecten })).toEqual(
        zonderVersie({ route, toestand: voor, effecten: [] }),
      );
      expect([na.volgnummer, na.feiten]).toEqual([voor.volgnummer + 1, voor.feiten]);
      expect(snapshotVan(volgende.machine, na).getMeta()).not.toEqual({});
    });
    fc.assert(proef, { numRuns: STORMEN, endOnFailure: true });
  }, 120_000);
});
