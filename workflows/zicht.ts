import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { TrajectZaak, Zichtbeweging } from './port.ts';

/** Who has sight, and which zaak gave it; `null` for the first, who has it because its zaak began. */
interface Plek {
  readonly door: string;
  readonly gegevenDoor: string | null;
}

/** Who has sight on the safety of one jeugdige, and the moment of the move by which it is there. */
interface Zichtuitkomst {
  readonly door: string;
  readonly op: Tijdstip;
}

/**
 * Where sight on safety is after every move that was told, whatever the order in which that happened. It begins with the zaak that began
 * first. Who received it and is done gives it back only as long as it is there: what it handed on since, or what a new melding brought
 * elsewhere, nobody takes away by an echo.
 * @param zaken about one jeugdige, at least one
 */
export function zichtNa(
  zaken: readonly TrajectZaak[],
  bewegingen: readonly Zichtbeweging[],
): Zichtuitkomst | undefined {
  const [eerste] = zaken.toSorted((a, b) => compare(a.sinds, b.sinds));
  if (!eerste) return undefined;
  let rij: readonly Plek[] = [{ door: eerste.zichtBij ?? eerste.organisatie, gegevenDoor: null }];
  let { sinds: op } = eerste;
  for (const beweging of bewegingen.toSorted((a, b) => compare(a.op, b.op) || a.regel - b.regel)) {
    const na = verplaats(rij, beweging);
    if (na.at(-1)?.door !== rij.at(-1)?.door) ({ op } = beweging);
    rij = na;
  }
  return { door: rij.at(-1)?.door ?? eerste.organisatie, op };
}

function verplaats(rij: readonly Plek[], { zaakId, door, terug }: Zichtbeweging): readonly Plek[] {
  const nu = rij.at(-1);
  if (terug) return nu?.gegevenDoor === zaakId ? keerTerug(rij.slice(0, -1), door) : rij;
  const isEcho = nu?.door === door && nu.gegevenDoor === zaakId;
  return isEcho ? rij : [...rij, { door, gegevenDoor: zaakId }];
}

/** With whom it was before, by whoever gave it there. */
function keerTerug(rij: readonly Plek[], door: string): readonly Plek[] {
  return rij.at(-1)?.door === door ? rij : [...rij, { door, gegevenDoor: null }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
