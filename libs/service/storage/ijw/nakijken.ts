import { and, eq, isNotNull, sql } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { ijwBericht } from '../schema/ijw.ts';
import type { Ijwinhoud } from './inhoud.ts';
import type { Ijwbericht } from './verwerking.ts';
import { zetKlaar, type TeVerzenden } from './verzending.ts';

/** Who looked at a message, and when. */
export interface Nakijker {
  readonly door: string;
  readonly op: Tijdstip;
}

/** A message as who looks at it saw it. */
type Gezien = Pick<Ijwbericht, 'id' | 'bijgewerktOp'>;

/** How a person closes a message. */
interface Ijwafhandeling {
  readonly reden: string;
  readonly toelichting: string | null;
  readonly retour?: TeVerzenden | undefined;
}

/** What a person does with a message that could not be handled by itself. */
export class Ijwnakijken {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /**
   * Whether a zaak about another jeugdige than `naar` heard something of a message. It was told to zaken about the jeugdige of the zaak at
   * which the message stands, if to any.
   * @param kenmerken how the keys begin under which zaken hear it
   */
  async isGehoordOverAnder(zaak: string, naar: string, kenmerken: string): Promise<boolean> {
    const { rows } = await this.database.schrijf((db) =>
      db.execute(sql`select 1 from zaak stond join zaak nu on nu.jeugdige <> stond.jeugdige
        join zaak gehoord on gehoord.jeugdige = stond.jeugdige
        join verzoek on verzoek.zaak_id = gehoord.id and starts_with(verzoek.kenmerk, ${kenmerken})
        where stond.id = ${zaak} and nu.id = ${naar} limit 1`),
    );
    return rows.length > 0;
  }

  /**
   * Says to which zaak it belongs: handling goes on. False when it is not to be looked at (any more), when it cannot be read, or when somebody
   * else did something with it since it was seen.
   */
  async koppel({ id, bijgewerktOp }: Gezien, zaak: string, { door, op }: Nakijker): Promise<boolean> {
    const gezet = await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set({ status: 'ontvangen', zaak, nagekekenDoor: door, bijgewerktOp: op, volgendeOp: op, pogingen: 0 })
        .where(
          and(
            ...teDoen(id),
            eq(ijwBericht.bijgewerktOp, bijgewerktOp),
            eq(ijwBericht.richting, 'in'),
            isNotNull(ijwBericht.soort),
          ),
        ),
    );
    return gezet.rowCount === 1;
  }

  /**
   * Hands it in again, as it is: what came in is handled, what could not go out is sent. A zaak that a person named stays named.
   * False when it is not to be looked at (any more).
   */
  async opnieuw(id: string, op: Tijdstip): Promise<boolean> {
    const status = sql`case when ${ijwBericht.richting} = 'in' then 'ontvangen' else 'te-verzenden' end`;
    const isGenoemd = sql`${ijwBericht.richting} = 'uit' or ${ijwBericht.nagekekenDoor} is not null`;
    const zaak = sql`case when ${isGenoemd} then ${ijwBericht.zaak} end`;
    const gezet = await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set({ status, zaak, reden: null, bijgewerktOp: op, volgendeOp: op, pogingen: 0 })
        .where(and(...teDoen(id))),
    );
    return gezet.rowCount === 1;
  }

  /** Closes it, with a reason and the retour that it is still owed. False when it is not to be looked at (any more). */
  async handelAf(id: string, { reden, toelichting, retour }: Ijwafhandeling, { door, op }: Nakijker): Promise<boolean> {
    return this.database.transactie(async (tx) => {
      const gezet = await tx
        .update(ijwBericht)
        .set({ status: 'afgehandeld', reden, nagekekenDoor: door, bijgewerktOp: op })
        .where(and(...teDoen(id)));
      if (gezet.rowCount !== 1) return false;
      if (toelichting !== null) await this.inhoud.schrijfToelichting(tx, id, toelichting);
      if (retour) await zetKlaar(tx, this.inhoud, retour, op);
      return true;
    });
  }
}

function teDoen(id: string) {
  return [eq(ijwBericht.id, id), eq(ijwBericht.status, 'nakijken')];
}
