import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { TrajectToestand } from '../../../workflows/port.ts';

/** One move of sight on safety, as it happened; not as anybody heard of it. */
interface Beweging {
  readonly door: string;
  readonly op: Tijdstip;
  /** The zaak that gave it there; none for where it began. */
  readonly van?: string;
}

/**
 * Who has sight on the safety of each jeugdige by what happened alone: the organisation of the first zaak, then whoever it was given
 * to last. It knows nothing of messages, so it can judge what a traject makes of them.
 */
export class Zichtboek {
  readonly #bewegingen = new Map<string, Beweging[]>();
  /** How far along those moves the traject is. */
  readonly #gezien = new Map<string, number>();
  /** Who asked it back when it had gone on: until the traject knows that it went on, it may believe them. */
  readonly #vergeefs = new Map<string, Set<string>>();
  /** How often it came back, and how often it stayed with a later owner. */
  readonly aantal = { terug: 0, vergeefs: 0 };

  /** A zaak began: the first one about a jeugdige gives sight. */
  begon(jeugdigeId: string, door: string, op: Tijdstip): void {
    if (!this.#bewegingen.has(jeugdigeId)) this.#bewegingen.set(jeugdigeId, [{ door, op }]);
  }

  /** A zaak gave sight to an organisation. */
  ging(jeugdigeId: string, door: string, van: string, op: Tijdstip): void {
    this.#bewegingen.get(jeugdigeId)?.push({ door, van, op });
  }

  /** Who was given sight by this zaak is done. It comes back from them alone; with anybody else it stays. */
  kwamTerug(jeugdigeId: string, door: string, van: string, op: Tijdstip): void {
    const laatste = this.#bewegingen.get(jeugdigeId)?.at(-1);
    if (laatste?.van === van) {
      this.aantal.terug += 1;
      this.#bewegingen.get(jeugdigeId)?.push({ door, op });
      return;
    }
    if (laatste?.door !== door) this.aantal.vergeefs += 1;
    this.#vergeefs.set(jeugdigeId, (this.#vergeefs.get(jeugdigeId) ?? new Set()).add(door));
  }

  /** How often sight moved. */
  get bewegingen(): number {
    return [...this.#bewegingen.values()].reduce((som, lijst) => som + lijst.length - 1, 0);
  }

  /**
   * Until the traject was told of the first zaak it may know nobody, or only one that began later.
   * What is wrong with sight in a traject: nobody has it, somebody who never got it, one who had given it away, or, once every
   * message arrived, anybody but the last.
   */
  gebrek({ zicht, zaken }: TrajectToestand, allesBezorgd: boolean): string | null {
    for (const [jeugdigeId, bewegingen] of this.#bewegingen) {
      const { door } = zicht[jeugdigeId] ?? {};
      const eerste = bewegingen[0]?.op;
      const kentEerste = zaken.some((zaak) => zaak.jeugdigeId === jeugdigeId && zaak.sinds === eerste);
      if (!allesBezorgd && !this.#gezien.has(jeugdigeId) && !kentEerste) continue;
      if (door === undefined) return `niemand heeft zicht op ${jeugdigeId}`;
      const gezien = this.#gezien.get(jeugdigeId) ?? 0;
      const plek = bewegingen.findIndex((beweging, i) => i >= gezien && beweging.door === door);
      const rij = bewegingen.map((een) => een.door).join(' -> ');
      if (plek < 0 && !allesBezorgd && this.#vergeefs.get(jeugdigeId)?.has(door)) continue;
      if (plek < 0)
        return `zicht op ${jeugdigeId} ligt bij ${door}; het ging ${rij}, en was al bij nummer ${String(gezien + 1)}`;
      this.#gezien.set(jeugdigeId, plek);
      if (allesBezorgd && bewegingen.at(-1)?.door !== door)
        return `zicht op ${jeugdigeId} bleef bij ${door}; het ging ${rij}`;
    }
    return null;
  }
}
