import { and, asc, eq, inArray, lt, ne, or } from 'drizzle-orm';

import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { ijwBericht } from '../schema/ijw.ts';
import { pakBerichten, wachtNa, type Herhaling } from './beurt.ts';
import type { Ijwinhoud } from './inhoud.ts';
import { zetKlaar, type TeVerzenden } from './verzending.ts';

/** A message as the table has it. */
export type Ijwbericht = typeof ijwBericht.$inferSelect;

/** What handling a message came to. */
export interface Ijwafloop {
  readonly status: 'verwerkt' | 'nakijken' | 'afgekeurd';
  readonly zaak?: string | undefined;
  /** Code of why it is to be looked at, or was refused. */
  readonly reden?: string | undefined;
  readonly bevindingen?: Ijwbericht['bevindingen'];
  readonly retour?: TeVerzenden | undefined;
  /** For a retour: what it says of the message that went out. */
  readonly heen?: { readonly id: string; readonly status: 'bevestigd' | 'afgekeurd' } | undefined;
}

const UITGEWISSELD = ['verwerkt', 'te-verzenden', 'verzonden', 'bevestigd'] as const;
/** Reason with which a person closes what was handled by hand: its sender hears that it was accepted. */
const MET_DE_HAND = and(eq(ijwBericht.status, 'afgehandeld'), eq(ijwBericht.reden, 'handmatigVerwerkt'));

/** What counts as exchanged before: taken in and accepted, by itself or by hand, or sent and not refused. */
export const IS_UITGEWISSELD = or(inArray(ijwBericht.status, UITGEWISSELD), MET_DE_HAND);

/** Handling of messages that came in: each by one at a time, in order for a client at a provider, once. */
export class Ijwverwerking {
  constructor(
    private readonly database: Database,
    private readonly inhoud: Ijwinhoud,
  ) {}

  /** Takes at most `n` messages whose turn it is. */
  async pak(n: number, nu: Tijdstip, leaseMs = 60_000): Promise<readonly Ijwbericht[]> {
    return pakBerichten(this.database, 'ontvangen', n, nu, leaseMs);
  }

  /** What was exchanged before about this client with this provider, oldest first, retours left out. */
  async eerder({ volgsleutel, nr }: Ijwbericht, soorten: readonly string[]): Promise<readonly Ijwbericht[]> {
    if (volgsleutel === null) return [];
    return this.database.schrijf((db) =>
      db
        .select()
        .from(ijwBericht)
        .where(
          and(
            eq(ijwBericht.volgsleutel, volgsleutel),
            lt(ijwBericht.nr, nr),
            IS_UITGEWISSELD,
            inArray(ijwBericht.soort, soorten),
          ),
        )
        .orderBy(asc(ijwBericht.nr)),
    );
  }

  /** Whether its sender used this identification before for this kind of message, in one that was not refused. */
  async isDubbel({ kenmerkHash, nr }: Ijwbericht): Promise<boolean> {
    if (kenmerkHash === null) return false;
    const eerdere = await this.database.schrijf((db) =>
      db
        .select({ id: ijwBericht.id })
        .from(ijwBericht)
        .where(
          and(
            eq(ijwBericht.kenmerkHash, kenmerkHash),
            eq(ijwBericht.richting, 'in'),
            lt(ijwBericht.nr, nr),
            ne(ijwBericht.status, 'afgekeurd'),
          ),
        )
        .limit(1),
    );
    return eerdere.length > 0;
  }

  /** Writes down what became of a message, with its retour, all or nothing. False when another had done so. */
  async rondAf({ id }: Ijwbericht, afloop: Ijwafloop, op: Tijdstip): Promise<boolean> {
    const { status, zaak, reden = null, bevindingen, retour, heen } = afloop;
    return this.database.transactie(async (tx) => {
      const klaar = await tx
        .update(ijwBericht)
        .set({
          status,
          reden,
          laatsteFout: null,
          bijgewerktOp: op,
          ...(zaak && { zaak }),
          ...(bevindingen && { bevindingen }),
        })
        .where(and(eq(ijwBericht.id, id), eq(ijwBericht.status, 'ontvangen')));
      if (klaar.rowCount !== 1) return false;
      if (retour) await zetKlaar(tx, this.inhoud, retour, op);
      if (heen)
        await tx
          .update(ijwBericht)
          .set({ status: heen.status, bijgewerktOp: op })
          .where(and(eq(ijwBericht.id, heen.id), inArray(ijwBericht.status, ['te-verzenden', 'verzonden'])));
      return true;
    });
  }

  /** Puts a message back after a failure, later each time. Never given up: it keeps its place in the order. */
  async mislukt({ id, pogingen }: Ijwbericht, code: string, nu: Tijdstip, beleid?: Herhaling): Promise<void> {
    await this.database.schrijf((db) =>
      db
        .update(ijwBericht)
        .set(wachtNa(pogingen, code, nu, beleid))
        .where(and(eq(ijwBericht.id, id), eq(ijwBericht.status, 'ontvangen'), eq(ijwBericht.pogingen, pogingen))),
    );
  }
}
