import type { AnyMachineSnapshot } from 'xstate';

import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Weigering } from '../contracts/weigering.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Gecorrigeerd } from './correcties.ts';
import { contextVan, zetOver } from './core/snapshot.ts';
import type { Feitbron } from './feitbron.ts';
import { geheugenNa } from './geheugen.ts';
import { RouteVernieuwd } from './kerngebeurtenissen.ts';
import { laatRusten, snapshotVan, type Overgang } from './machine.ts';
import { aangegeven } from './meta.ts';
import { doelenVan, ingangenNa, waardeMet } from './plaatsing.ts';
import type { KanNiet, Route, Verplaatsing } from './route.ts';
import { werkTakenBij } from './taken.ts';
import type { weigeraar } from './toelating.ts';
import type { ZaakToestand } from './toestand.ts';
import { klokkenNa } from './wisselklokken.ts';

type Weiger = ReturnType<typeof weigeraar>;

/** What a move changes: everything that belongs to a version, and no fact. */
export interface Verplaatst extends Gecorrigeerd {
  readonly overgang: Overgang;
  readonly ingangen: ZaakToestand['ingangen'];
}

/** The version of the route that an event brings; nothing when it brings none. */
export function nieuweRoute({ type, gegevens }: Pick<Gebeurtenis, 'type' | 'gegevens'>): string | undefined {
  return type === 'ROUTE_VERNIEUWD' ? RouteVernieuwd.safeParse(gegevens).data?.route : undefined;
}

/** The version on which a zaak is, when it is offered the one that it may go over to. */
export function huidigeRoute(route: Route, { route: id }: Pick<ZaakToestand, 'route'>): Route {
  const vorige = route.verplaatsing?.van;
  return vorige?.id === id && route.id !== id ? vorige : route;
}

/**
 * ROUTE_VERNIEUWD: the zaak goes over to the next version of its route. Pure: nothing is told to anybody by it.
 * Refuses: GEBEURTENIS.NIET_MOGELIJK (no zaak that runs, or it is on this version), GEGEVENS.ONGELDIG (no version to which this one
 * leads), VERPLAATSING.NIET_MOGELIJK (not from where it is now).
 * @param route the version that the event names.
 */
export function vernieuwRoute(
  toestand: ZaakToestand,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  weiger: Weiger,
): Verplaatst | Weigering {
  const versie = nieuweRoute(bron.gebeurtenis);
  if (toestand.volgnummer === 0 || toestand.beeindigd)
    return weiger('GEBEURTENIS.NIET_MOGELIJK', 'Alleen een lopende zaak gaat over naar een andere versie.');
  if (versie === toestand.route) return weiger('GEBEURTENIS.NIET_MOGELIJK', 'De zaak loopt al op deze versie.');
  const { verplaatsing } = route;
  if (versie !== route.id || verplaatsing?.van.id !== toestand.route) {
    const velden = [{ pad: '/gegevens/route', uitleg: 'Naar deze versie gaat deze zaak niet over' }];
    return { ...weiger('GEGEVENS.ONGELDIG', 'Kies de versie na die van de zaak, en meld dit op zichzelf.'), velden };
  }
  const geplaatst = plaats(toestand, route, verplaatsing);
  if ('kanNiet' in geplaatst) return weiger('VERPLAATSING.NIET_MOGELIJK', geplaatst.kanNiet);
  return verplaats(toestand, bron, route, verplaatsing, geplaatst, kalender);
}

const PAST_NIET = 'Waar de zaak nu is, komt in die versie niet samen voor.';

/** Where the zaak comes in the newer version, as XState restores it there. */
function plaats(toestand: ZaakToestand, route: Route, verplaatsing: Verplaatsing): AnyMachineSnapshot | KanNiet {
  const van = snapshotVan(verplaatsing.van.machine, toestand);
  const doelen = doelenVan(route, verplaatsing, van);
  if ('kanNiet' in doelen) return doelen;
  const onthouden = geheugenNa(verplaatsing, route.machine, toestand.snapshot);
  if ('kanNiet' in onthouden) return onthouden;
  const value = waardeMet(route.machine.root, doelen);
  if (value === null) return { kanNiet: PAST_NIET };
  const { context = (oud) => oud } = verplaatsing;
  const anders = { value, context: context(contextVan(van)), historyValue: onthouden.geheugen };
  const naar = zetOver(route.machine, toestand.snapshot, anders);
  return doelen.every((doel) => naar._nodes.includes(doel)) ? naar : { kanNiet: PAST_NIET };
}

function verplaats(
  toestand: ZaakToestand,
  bron: Feitbron,
  nieuw: Route,
  verplaatsing: Verplaatsing,
  geplaatst: AnyMachineSnapshot,
  kalender: Kalender,
): Verplaatst {
  const { van: oud } = verplaatsing;
  const van = snapshotVan(oud.machine, toestand);
  const overgang = laatRusten(nieuw.machine, geplaatst, bron.gebeurtenis);
  const { snapshot: naar, acties } = overgang;
  const ingangen = ingangenNa(toestand, van, verplaatsing, naar, bron.gebeurtenis.geldigOp);
  const metContext = { ...bron, context: contextVan(naar) };
  return {
    ok: true,
    feiten: toestand.feiten,
    klokken: klokkenNa(toestand.klokken, { oud, nieuw, van, naar, acties, ingangen }, metContext, kalender),
    taken: werkTakenBij(toestand.taken, aangegeven(naar).taken, bron),
    overgang,
    ingangen,
  };
}
