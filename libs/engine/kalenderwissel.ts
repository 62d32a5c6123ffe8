import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Weigering } from '../contracts/weigering.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Gecorrigeerd } from './correcties.ts';
import type { Feitbron } from './feitbron.ts';
import { herbereken } from './herberekening.ts';
import { KalenderVernieuwd } from './kerngebeurtenissen.ts';
import type { Route } from './route.ts';
import type { weigeraar } from './toelating.ts';
import type { ZaakToestand } from './toestand.ts';

/** The version of the calendar that an event brings; nothing when it brings none. */
export function nieuweKalender({ type, gegevens }: Pick<Gebeurtenis, 'type' | 'gegevens'>): string | undefined {
  return type === 'KALENDER_VERNIEUWD' ? KalenderVernieuwd.safeParse(gegevens).data?.kalender : undefined;
}

/**
 * KALENDER_VERNIEUWD: the zaak goes over to another version of the calendar, and all its clocks are computed anew by it.
 * Refuses: GEBEURTENIS.NIET_MOGELIJK (no zaak that runs, or it has this calendar), GEGEVENS.ONGELDIG (it is not there).
 * @param kalender the calendar that the event names.
 */
export function vernieuwKalender(
  toestand: ZaakToestand,
  bron: Feitbron,
  route: Route,
  kalender: Kalender,
  weiger: ReturnType<typeof weigeraar>,
): Gecorrigeerd | Weigering {
  const { volgnummer, beeindigd, feiten, klokken, taken } = toestand;
  const versie = nieuweKalender(bron.gebeurtenis);
  if (volgnummer === 0 || beeindigd)
    return weiger('GEBEURTENIS.NIET_MOGELIJK', 'Alleen een lopende zaak gaat over naar een andere kalender.');
  if (versie === toestand.kalender) return weiger('GEBEURTENIS.NIET_MOGELIJK', 'De zaak rekent al met deze kalender.');
  if (versie !== kalender.versie) {
    const velden = [{ pad: '/gegevens/kalender', uitleg: 'Deze kalender is er niet' }];
    return { ...weiger('GEGEVENS.ONGELDIG', 'Kies een kalender die er is, en meld dit op zichzelf.'), velden };
  }
  return {
    ok: true,
    feiten,
    taken,
    klokken: klokken.map((klok) => herbereken(klok, klok.feiten, bron, route, kalender)),
  };
}
