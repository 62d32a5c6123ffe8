import { and, eq, isNotNull } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { ijwBericht } from '../schema/ijw.ts';
import type { Ijwinhoud } from './inhoud.ts';

/** Who looked at a message, and when. */
export interface Nakijker {
  readonly door: string;
  readonly op: Tijdstip;
}

/** What a person does with a message that could not be handled by itself. */
export class Ijwnakijken {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /** Says to which zaak it belongs: handling goes on. False when it is not to be looked at (any more), or cannot be read. */
  async koppel(id: string, zaak: string, { door, op }: Nakijker): Promise<boolean> {
    const gezet = await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set({ status: 'ontvangen', zaak, nagekekenDoor: door, bijgewerktOp: op, volgendeOp: op, pogingen: 0 })
        .where(and(...teDoen(id), eq(ijwBericht.richting, 'in'), isNotNull(ijwBericht.soort))),
    );
    return gezet.rowCount === 1;
  }

  /** Closes it, with a reason. False when it is not to be looked at (any more). */
  async handelAf(
    id: string,
    { reden, toelichting }: { readonly reden: string; readonly toelichting: string | null },
    { door, op }: Nakijker,
  ): Promise<boolean> {
    return this.database.transactie(async (tx) => {
      const gezet = await tx
        .update(ijwBericht)
        .set({ status: 'afgehandeld', reden, nagekekenDoor: door, bijgewerktOp: op })
        .where(and(...teDoen(id)));
      if (gezet.rowCount !== 1) return false;
      if (toelichting !== null) await this.inhoud.schrijfToelichting(tx, id, toelichting);
      return true;
    });
  }
}

function teDoen(id: string) {
  return [eq(ijwBericht.id, id), eq(ijwBericht.status, 'nakijken')];
}
