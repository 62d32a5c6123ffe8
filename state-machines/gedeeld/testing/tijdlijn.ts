import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import { Gebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { begin, stap, vuurMomentenAf, type Route } from '../../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../../libs/kalender/index.ts';
import type { Verloop } from './loop.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };

/** An instant as people write it: with the time on the clock there and then (`2027-03-28T01:30+01:00`). */
export function moment(geschreven: string): Tijdstip {
  return toTijdstip(Date.parse(geschreven));
}

/** One zaak at written instants, to the minute: for what happens at night, in a weekend, on the change to summer time. */
export class Tijdlijn {
  #verloop: Verloop;
  #nummer = 0;

  constructor(
    private readonly route: Route,
    vanaf: string,
  ) {
    this.#verloop = { toestand: begin(route, NEDERLANDSE_KALENDER, IDS, moment(vanaf)), effecten: [] };
  }

  /** Where the zaak is now. */
  verloop(): Verloop {
    return this.#verloop;
  }

  /** Lets time pass up to an instant: every moment that is due fires. */
  tot(geschreven: string): this {
    const { toestand, effecten } = this.#verloop;
    const gevuurd = vuurMomentenAf(this.route, toestand, moment(geschreven), NEDERLANDSE_KALENDER);
    this.#verloop = { toestand: gevuurd.toestand, effecten: [...effecten, ...gevuurd.effecten] };
    return this;
  }

  /** Reports one fact at an instant. Throws with the code when it is refused. */
  meld(geschreven: string, type: string, gegevens: Gegevens, wie = 'u-001'): this {
    const op = moment(geschreven);
    if (toMillis(op) < toMillis(this.#verloop.toestand.sinds)) throw new Error(`${geschreven} is before the last move`);
    this.tot(geschreven);
    const door = { id: wie, rol: 'jeugdprofessional', organisatie: 'GM0642' };
    const kenmerk = `t-${String((this.#nummer += 1))}`;
    const gebeurtenis = Gebeurtenis.parse({ type, gegevens, door, ontvangenOp: op, geldigOp: op, kenmerk });
    const uitkomst = stap(this.route, this.#verloop.toestand, gebeurtenis, NEDERLANDSE_KALENDER);
    if (!uitkomst.ok) throw new Error(`${type}: ${uitkomst.code} ${JSON.stringify(uitkomst.velden ?? '')}`);
    this.#verloop = { toestand: uitkomst.toestand, effecten: [...this.#verloop.effecten, ...uitkomst.effecten] };
    return this;
  }
}
