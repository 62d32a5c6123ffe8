import { and, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';

import type { Rol } from '../../../contracts/rollen.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import { isWerktaak, WERKTAKEN } from '../../../contracts/werktaken.ts';
import type { Database } from '../database.ts';
import { medewerker } from '../schema/medewerker.ts';
import { taak } from '../schema/taak.ts';
import type { Taakrij } from '../lezen/werkvoorraad.ts';
import { LEIDING } from '../vastleggen/rijen.ts';

/**
 * Which task, and who asks: only tasks of their own organisation exist for them, and only those of their roles are theirs to do. A
 * teamleider divides the work: of every role, and also what somebody has.
 */
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
  'TAAK.COLLEGA_ONBEKEND',
  'TAAK.COLLEGA_ONBEVOEGD',
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

/** What changes about a task, and who may do that besides who has its role. */
interface Greep {
  /** Who has it from now on. */
  readonly behandelaar: string | null;
  readonly mag: SQL | undefined;
  /** Whether this is dividing work, for a teamleider to do whatever the role of the task. */
  readonly alsLeiding: boolean;
  /** Whether `behandelaar` is a colleague, who must be known here with the role of the task. */
  readonly aanCollega: boolean;
}

/** Who does what. Each change is one statement that carries its own condition, so that of two who try one wins. */
export class Taken {
  constructor(private readonly database: Database) {}

  /** Takes a task. Who already has it, keeps it. Refuses: TAAK.BIJ_ANDER, TAAK.GESLOTEN, TAAK.ROL_ONBEVOEGD, TAAK.ONBEKEND. */
  claim(verzoek: Taakverzoek, op: Tijdstip): Promise<Taakuitkomst> {
    const greep = { behandelaar: verzoek.wie, mag: vrijOfVan(verzoek), alsLeiding: false, aanCollega: false };
    return this.wijzig(verzoek, greep, op);
  }

  /** Lets go of a task; a teamleider also takes one back from who has it. A task that nobody has stays so. Refuses: as `claim`. */
  geefVrij(verzoek: Taakverzoek, op: Tijdstip): Promise<Taakuitkomst> {
    const alsLeiding = isLeiding(verzoek);
    const mag = alsLeiding ? undefined : vrijOfVan(verzoek);
    return this.wijzig(verzoek, { behandelaar: null, mag, alsLeiding, aanCollega: false }, op);
  }

  /**
   * Hands one's own task over to a colleague; a teamleider hands out every task. Refuses: as `claim`; TAAK.NIET_GECLAIMD for a task
   * that nobody has; TAAK.COLLEGA_ONBEKEND for who was never seen in this organisation, TAAK.COLLEGA_ONBEVOEGD without its role.
   */
  draagOver(verzoek: Taakverzoek, naar: string, op: Tijdstip): Promise<Taakuitkomst> {
    const alsLeiding = isLeiding(verzoek);
    const mag = and(alsLeiding ? undefined : eq(taak.behandelaar, verzoek.wie), magDoen(naar));
    return this.wijzig(verzoek, { behandelaar: naar, mag, alsLeiding, aanCollega: true }, op);
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
        .where(and(openVoor(verzoek), vrijOfVan(verzoek), IS_WERKTAAK))
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

  private async wijzig(verzoek: Taakverzoek, greep: Greep, op: Tijdstip): Promise<Taakuitkomst> {
    const { behandelaar, mag, alsLeiding } = greep;
    const blijft = sql`${taak.behandelaar} is not distinct from ${behandelaar}`;
    const geclaimdOp =
      behandelaar === null ? sql`null` : sql`case when ${blijft} then ${taak.geclaimdOp} else ${op}::timestamptz end`;
    const rijen = await this.database.schrijf((db) =>
      db
        .update(taak)
        .set({ behandelaar, geclaimdOp })
        .where(and(alsLeiding ? open(verzoek) : openVoor(verzoek), mag))
        .returning(),
    );
    const [rij] = rijen;
    return rij ? { ok: true, taak: zonderSorteersleutel(rij) } : this.waaromNiet(verzoek, greep);
  }

  /** Says why nothing changed. When it could be done by now (it was let go in between), the answer is still what it was: refused. */
  private async waaromNiet(verzoek: Taakverzoek, greep?: Greep): Promise<Taakuitkomst> {
    const [rij] = await this.database.schrijf((db) => db.select().from(taak).where(sleutel(verzoek)));
    if (!rij) return { ok: false, code: 'TAAK.ONBEKEND', behandelaar: null };
    const ligtAanCollega = greep?.aanCollega === true && (greep.alsLeiding || rij.behandelaar === verzoek.wie);
    const code = codeVoor(rij, verzoek, greep?.alsLeiding ?? false, ligtAanCollega);
    if (code !== 'TAAK.COLLEGA_ONBEVOEGD') return { ok: false, code, behandelaar: rij.behandelaar };
    const kent = await this.kent(verzoek.organisatie, greep?.behandelaar ?? '');
    return { ok: false, code: kent ? code : 'TAAK.COLLEGA_ONBEKEND', behandelaar: rij.behandelaar };
  }

  private async kent(organisatie: string, wie: string): Promise<boolean> {
    const waar = and(eq(medewerker.organisatie, organisatie), eq(medewerker.id, wie));
    return (await this.database.schrijf((db) => db.$count(medewerker, waar))) > 0;
  }
}

function isLeiding({ rollen }: Taakverzoek): boolean {
  return rollen.includes(LEIDING);
}

function sleutel({ zaakId, taakId, organisatie }: Taakverzoek): SQL | undefined {
  return and(eq(taak.zaakId, zaakId), eq(taak.taakId, taakId), eq(taak.organisatie, organisatie));
}

function open(verzoek: Taakverzoek): SQL | undefined {
  return and(sleutel(verzoek), isNull(taak.geslotenOp));
}

/** The task as long as it is open, for who has its role. */
function openVoor(verzoek: Taakverzoek): SQL | undefined {
  return and(open(verzoek), sql`${taak.rol} = any(${sql.param([...verzoek.rollen])}::text[])`);
}

function vrijOfVan({ wie }: Taakverzoek): SQL | undefined {
  return or(isNull(taak.behandelaar), eq(taak.behandelaar, wie));
}

/** Whether somebody was seen in the organisation of the task, in its role. */
function magDoen(wie: string): SQL {
  return sql`exists (select from ${medewerker} where ${medewerker.organisatie} = ${taak.organisatie}
    and ${medewerker.id} = ${wie} and ${taak.rol} = any(${medewerker.rollen}))`;
}

function codeVoor(
  { rol, geslotenOp, behandelaar }: Taakrij,
  { rollen }: Taakverzoek,
  alsLeiding: boolean,
  ligtAanCollega: boolean,
): Taakcode {
  if (!alsLeiding && !rollen.includes(rol)) return 'TAAK.ROL_ONBEVOEGD';
  if (geslotenOp !== null) return 'TAAK.GESLOTEN';
  if (ligtAanCollega) return 'TAAK.COLLEGA_ONBEVOEGD';
  return behandelaar === null ? 'TAAK.NIET_GECLAIMD' : 'TAAK.BIJ_ANDER';
}

function zonderSorteersleutel({ sorteerOp: _sorteerOp, ...rij }: typeof taak.$inferSelect): Taakrij {
  return rij;
}
