import { and, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';

import type { Rol } from '../../../contracts/rollen.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import { isWerktaak, WERKTAKEN } from '../../../contracts/werktaken.ts';
import type { Database } from '../database.ts';
import { taak } from '../schema/taak.ts';
import type { Taakrij } from '../lezen/werkvoorraad.ts';

/** Which task, and who asks: only tasks of their own organisation exist for them, and only those of their roles are theirs to do. */
export interface Taakverzoek {
  readonly zaakId: string;
  readonly taakId: string;
  readonly organisatie: string;
  readonly rollen: readonly Rol[];
  /** Pseudonym of the user. */
  readonly wie: string;
}

/** Stable codes of refusals about a task. */
export const TAAKCODES = [
  'TAAK.ONBEKEND',
  'TAAK.ROL_ONBEVOEGD',
  'TAAK.GESLOTEN',
  'TAAK.BIJ_ANDER',
  'TAAK.NIET_GECLAIMD',
  'TAAK.VOLGT_ZAAK',
] as const;
export type Taakcode = (typeof TAAKCODES)[number];

/** The task as it is now, or why not. `behandelaar` is who has it instead. */
export type Taakuitkomst =
  | { readonly ok: true; readonly taak: Taakrij }
  | { readonly ok: false; readonly code: Taakcode; readonly behandelaar: string | null };

/** Work that Wissel opened beside the log of a zaak. */
const IS_WERKTAAK = inArray(taak.taak, Object.keys(WERKTAKEN));
/** What a task that is open for who asks can be refused with. */
const OPEN: ReadonlySet<Taakcode> = new Set<Taakcode>(['TAAK.BIJ_ANDER', 'TAAK.NIET_GECLAIMD']);

/** Who does what. Each change is one statement that carries its own condition, so that of two who try one wins. */
export class Taken {
  constructor(private readonly database: Database) {}

  /** Takes a task. Who already has it, keeps it. Refuses: TAAK.BIJ_ANDER, TAAK.GESLOTEN, TAAK.ROL_ONBEVOEGD, TAAK.ONBEKEND. */
  claim(verzoek: Taakverzoek, op: Tijdstip): Promise<Taakuitkomst> {
    return this.wijzig(verzoek, or(isNull(taak.behandelaar), eq(taak.behandelaar, verzoek.wie)), verzoek.wie, op);
  }

  /** Lets go of a task. A task that nobody has stays so. Refuses: as `claim`. */
  geefVrij(verzoek: Taakverzoek, op: Tijdstip): Promise<Taakuitkomst> {
    return this.wijzig(verzoek, or(isNull(taak.behandelaar), eq(taak.behandelaar, verzoek.wie)), null, op);
  }

  /**
   * Hands one's own task over to a colleague; a teamleider also hands over that of another. Whether `naar` has the role
   * for it, is for the caller to know. Refuses: as `claim`, and TAAK.NIET_GECLAIMD for a task that nobody has.
   */
  draagOver(verzoek: Taakverzoek, naar: string, op: Tijdstip, vanIedereen = false): Promise<Taakuitkomst> {
    const mag = vanIedereen ? sql`${taak.behandelaar} is not null` : eq(taak.behandelaar, verzoek.wie);
    return this.wijzig(verzoek, mag, naar, op);
  }

  /**
   * Says that work which Wissel opened is done. A task that follows from the log of its zaak closes by itself.
   * Refuses: as `claim`, and TAAK.VOLGT_ZAAK.
   */
  async rondAf(verzoek: Taakverzoek, op: Tijdstip): Promise<Taakuitkomst> {
    const rijen = await this.database.schrijf((db) =>
      db
        .update(taak)
        .set({ geslotenOp: op, behandelaar: verzoek.wie })
        .where(and(this.open(verzoek), or(isNull(taak.behandelaar), eq(taak.behandelaar, verzoek.wie)), IS_WERKTAAK))
        .returning(),
    );
    const [rij] = rijen;
    if (rij) return { ok: true, taak: zonderSorteersleutel(rij) };
    const nee = await this.waaromNiet(verzoek);
    const [naam = ''] = verzoek.taakId.split('#');
    return isWerktaak(naam) || (!nee.ok && !OPEN.has(nee.code))
      ? nee
      : { ok: false, code: 'TAAK.VOLGT_ZAAK', behandelaar: null };
  }

  private async wijzig(
    verzoek: Taakverzoek,
    mag: SQL | undefined,
    behandelaar: string | null,
    op: Tijdstip,
  ): Promise<Taakuitkomst> {
    const blijft = sql`${taak.behandelaar} is not distinct from ${behandelaar}`;
    const geclaimdOp =
      behandelaar === null ? sql`null` : sql`case when ${blijft} then ${taak.geclaimdOp} else ${op}::timestamptz end`;
    const rijen = await this.database.schrijf((db) =>
      db
        .update(taak)
        .set({ behandelaar, geclaimdOp })
        .where(and(this.open(verzoek), mag))
        .returning(),
    );
    const [rij] = rijen;
    return rij ? { ok: true, taak: zonderSorteersleutel(rij) } : this.waaromNiet(verzoek);
  }

  /** Says why nothing changed. When it could be done by now (it was let go in between), the answer is still what it was: refused. */
  private async waaromNiet(verzoek: Taakverzoek): Promise<Taakuitkomst> {
    const rijen = await this.database.schrijf((db) => db.select().from(taak).where(this.sleutel(verzoek)));
    const [rij] = rijen;
    if (!rij) return { ok: false, code: 'TAAK.ONBEKEND', behandelaar: null };
    return { ok: false, code: codeVoor(rij, verzoek), behandelaar: rij.behandelaar };
  }

  /** The task as long as it is open, for who has its role. */
  private open(verzoek: Taakverzoek): SQL | undefined {
    const rol = sql`${taak.rol} = any(${sql.param([...verzoek.rollen])}::text[])`;
    return and(this.sleutel(verzoek), isNull(taak.geslotenOp), rol);
  }

  private sleutel({ zaakId, taakId, organisatie }: Taakverzoek): SQL | undefined {
    return and(eq(taak.zaakId, zaakId), eq(taak.taakId, taakId), eq(taak.organisatie, organisatie));
  }
}

function codeVoor(rij: Taakrij, { rollen }: Taakverzoek): Taakcode {
  if (!rollen.includes(rij.rol)) return 'TAAK.ROL_ONBEVOEGD';
  if (rij.geslotenOp !== null) return 'TAAK.GESLOTEN';
  return rij.behandelaar === null ? 'TAAK.NIET_GECLAIMD' : 'TAAK.BIJ_ANDER';
}

function zonderSorteersleutel({ sorteerOp: _sorteerOp, ...rij }: typeof taak.$inferSelect): Taakrij {
  return rij;
}
