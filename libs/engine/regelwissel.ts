import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Weigering } from '../contracts/weigering.ts';
import type { Gecorrigeerd } from './correcties.ts';
import { RegelsVernieuwd } from './kerngebeurtenissen.ts';
import type { weigeraar } from './toelating.ts';
import type { ZaakToestand } from './toestand.ts';
import { MOTOREN } from './versies.ts';

/** The version of the rules that an event brings; nothing when it brings none. */
export function nieuweRegels({ type, gegevens }: Pick<Gebeurtenis, 'type' | 'gegevens'>): string | undefined {
  return type === 'REGELS_VERNIEUWD' ? RegelsVernieuwd.safeParse(gegevens).data?.motor : undefined;
}

/**
 * REGELS_VERNIEUWD: from now on the zaak goes by later rules of the core. No rule so far changes what a clock comes to by its facts, so
 * the clocks stay as they are; a version of which that does not hold computes them anew here.
 * Refuses: GEBEURTENIS.NIET_MOGELIJK (no zaak that runs, or it has these rules), GEGEVENS.ONGELDIG (they are not there, or are older).
 */
export function vernieuwRegels(
  toestand: ZaakToestand,
  gebeurtenis: Gebeurtenis,
  weiger: ReturnType<typeof weigeraar>,
): Gecorrigeerd | Weigering {
  const { volgnummer, beeindigd, motor, feiten, klokken, taken } = toestand;
  const versie = nieuweRegels(gebeurtenis) ?? '';
  if (volgnummer === 0 || beeindigd)
    return weiger('GEBEURTENIS.NIET_MOGELIJK', 'Alleen een lopende zaak gaat over naar andere regels.');
  if (versie === motor) return weiger('GEBEURTENIS.NIET_MOGELIJK', 'De zaak rekent al met deze regels.');
  if (MOTOREN.indexOf(versie) < MOTOREN.indexOf(motor)) {
    const velden = [{ pad: '/gegevens/motor', uitleg: 'Deze regels zijn er niet, of zijn ouder' }];
    return { ...weiger('GEGEVENS.ONGELDIG', 'Kies regels die er zijn, en die later zijn.'), velden };
  }
  return { ok: true, feiten, klokken, taken };
}
