import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { isKerngebeurtenis } from './kerngebeurtenissen.ts';
import type { ZaakToestand } from './toestand.ts';

type MetOvername = Pick<ZaakToestand, 'overname'>;

/** Whether the past of this zaak is being told: what happened elsewhere is then replayed here, and nobody hears of it. */
export function isInOvername({ overname }: MetOvername): boolean {
  return overname?.bezig !== undefined;
}

/** Whether an event is a fact of the past that is being told: who took the zaak over answers for it, not who reported it then. */
export function isFeitUitVerleden(toestand: MetOvername, type: string): boolean {
  return isInOvername(toestand) && !isKerngebeurtenis(type);
}

/** As of when an event is judged. Facts of the past are judged in their own time, so that no clock knows more than it did then. */
export function peilVan({ overname }: MetOvername, { ontvangenOp, geldigOp }: Gebeurtenis): Tijdstip {
  const bezig = overname?.bezig;
  if (!bezig) return ontvangenOp;
  return bezig.peil === null || geldigOp > bezig.peil ? geldigOp : bezig.peil;
}
