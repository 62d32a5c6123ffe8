import { and, eq, ne } from 'drizzle-orm';

import type { JsonObject } from '../../../contracts/json.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import { toMillis, toTijdstip } from '../../../kalender/index.ts';
import type { Database, Db as Geheel } from '../database.ts';
import { overdracht } from '../schema/gevolg.ts';
import { uitbak } from '../schema/uitbak.ts';
import { zaak } from '../schema/zaak.ts';
import { LEIDING } from '../vastleggen/rijen.ts';

/** A connection, inside a transaction or not. */
type Db = Pick<Geheel, 'insert' | 'select'>;

/** A moment of a clock of which somebody was told. */
export interface Verteld {
  readonly zaakId: string;
  readonly termijn: string;
  /** Key of the moment: the receiver hears once of each. */
  readonly moment: string;
  readonly aanleiding: 'nadert' | 'overschreden' | 'herhaling';
  readonly uiterlijk: Tijdstip | null;
  /** Whether it is a term of hours. */
  readonly inUren: boolean;
}

/** How long whoever accepted may wait before it begins its zaak. Unit: milliseconds. Source: none found, an assumption: a day. */
const OPNEMEN_MS = 86_400_000;

/** Messages to another organisation of a chain than the one whose zaak it is, by the same outbox. */
export class Ketenberichten {
  constructor(private readonly database: Database) {}

  /** Whether a zaak took this hand-over up. */
  async isOpgenomen(sleutel: string): Promise<boolean> {
    const rijen = await this.database.lees((db) =>
      db.select({ naarZaak: overdracht.naarZaak }).from(overdracht).where(eq(overdracht.sleutel, sleutel)),
    );
    return rijen.some(({ naarZaak }) => naarZaak !== null);
  }

  /** Who must answer an open hand-over hears of its clock as well: both sides are warned, each moment once. */
  async waarschuwOntvanger({ zaakId, termijn, moment, ...wat }: Verteld, op: Tijdstip): Promise<void> {
    const open = and(eq(overdracht.zaakId, zaakId), eq(overdracht.termijn, termijn), eq(overdracht.fase, 'aangeboden'));
    await this.database.transactie(async (tx) => {
      const wie = await tx
        .select({ sleutel: overdracht.sleutel, ontvanger: overdracht.ontvanger })
        .from(overdracht)
        .where(and(open, ne(overdracht.ontvanger, overdracht.organisatie)));
      for (const { sleutel, ontvanger } of wie) {
        if (ontvanger === null) continue; // it answers elsewhere
        const inhoud = { aan: LEIDING, organisatie: ontvanger, bericht: { over: 'overdracht', ...wat } };
        await zetUit(tx, { sleutel: `${moment}/${sleutel}/ontvanger`, zaakId, inhoud }, op);
      }
    });
  }
}

/** Who accepted and who offered hear a day later that no zaak began, if none did: the child must not fall between the two. */
export async function vertelNietOpgenomen(
  tx: Db,
  { sleutel, zaakId, organisatie, naarRoute }: typeof overdracht.$inferSelect,
  ontvanger: string,
  op: Tijdstip,
): Promise<void> {
  if (organisatie === ontvanger) return;
  const wanneer = toTijdstip(toMillis(op) + OPNEMEN_MS);
  const wie = { nietOpgenomen: ontvanger, nietOpgenomenDaar: organisatie };
  for (const [aanleiding, aan] of Object.entries(wie)) {
    const bericht = { over: 'overdracht', aanleiding, uiterlijk: null, ontvanger, zolangOpen: { sleutel, naarRoute } };
    const inhoud = { aan: LEIDING, organisatie: aan, bericht };
    await zetUit(tx, { sleutel: `${sleutel}/${aanleiding}`, zaakId, inhoud }, wanneer);
  }
}

/** Who has sight on the safety of a jeugdige and has no zaak about it here hears that it is theirs. */
export async function vertelZicht(
  tx: Db,
  traject: string,
  jeugdige: string,
  { door, sinds }: { readonly door: string; readonly sinds: Tijdstip },
): Promise<void> {
  const zaken = await tx
    .select({ id: zaak.id, organisatie: zaak.organisatie, beeindigd: zaak.beeindigd })
    .from(zaak)
    .where(and(eq(zaak.traject, traject), eq(zaak.jeugdige, jeugdige)));
  const [eerste] = zaken;
  if (!eerste || zaken.some(({ organisatie, beeindigd }) => organisatie === door && !beeindigd)) return;
  const inhoud = { aan: LEIDING, organisatie: door, bericht: { over: 'zicht' } };
  await zetUit(tx, { sleutel: `${traject}/${jeugdige}/${sinds}/zicht`, zaakId: eerste.id, inhoud }, sinds);
}

/** Who offered hears that its hand-over was refused here. What it recorded itself it knows. */
export async function vertelWeigering(
  tx: Db,
  { sleutel, zaakId, organisatie }: Pick<typeof overdracht.$inferSelect, 'sleutel' | 'zaakId' | 'organisatie'>,
  ontvanger: string,
  op: Tijdstip,
): Promise<void> {
  if (organisatie === ontvanger) return;
  const bericht = { over: 'overdracht', aanleiding: 'geweigerd', uiterlijk: null, ontvanger };
  await zetUit(tx, { sleutel: `${sleutel}/geweigerd`, zaakId, inhoud: { aan: LEIDING, organisatie, bericht } }, op);
}

function zetUit(
  tx: Db,
  stuk: { readonly sleutel: string; readonly zaakId: string; readonly inhoud: JsonObject },
  op: Tijdstip,
) {
  return tx
    .insert(uitbak)
    .values({ ...stuk, soort: 'bericht', nietVoor: op, volgendeOp: op })
    .onConflictDoNothing();
}
