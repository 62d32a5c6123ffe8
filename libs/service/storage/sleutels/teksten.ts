import { createHash, createHmac, hkdfSync } from 'node:crypto';

import { and, eq, isNull, sql } from 'drizzle-orm';

import { MAX_TOELICHTING, type Verzegeld } from '../../../contracts/gebeurtenis.ts';
import type { Database } from '../database.ts';
import { gebeurtenis } from '../schema/gebeurtenis.ts';
import { tekst, zaaksleutel } from '../schema/persoon.ts';
import { Onleesbaar, ontsleutel, sleutelIdVan, versleutel } from './envelop.ts';
import type { Zaaksleutels } from './zaaksleutels.ts';

const ZOUT = 32;
const IV = 12;

/** What an erasure did. */
export interface Vernietigd {
  readonly sleutels: number;
  readonly teksten: number;
}

/**
 * The free texts of zaken. The log holds a salted commitment of each; salt and text lie here, under the key of their zaak, and
 * can be destroyed without the log noticing.
 */
export class Teksten {
  constructor(
    private readonly database: Database,
    private readonly sleutels: Zaaksleutels,
  ) {}

  /**
   * Seals a text: commitment for the log, ciphertext for the store. `waarvoor` names the request and the place in it. The same
   * text for the same place gives the same bytes: a request that is sent again must be the request that it was, or the log and
   * the history of a zaak could each keep another of the two. Salt and nonce come from the key of the zaak, so that nobody can
   * guess the text from the log, and nobody at all once that key is destroyed. Throws on a text that is longer than the
   * contract allows.
   */
  async verzegel(zaakId: string, klaar: string, waarvoor: string): Promise<Verzegeld> {
    if (klaar.length > MAX_TOELICHTING) throw new RangeError('text is too long to be sealed');
    const { versie, sleutel } = await this.sleutels.huidige(zaakId);
    const zout = afgeleid(sleutel, 'wissel/tekst-zout', `${waarvoor}\0${klaar}`);
    const gezouten = Buffer.concat([zout.subarray(0, ZOUT), Buffer.from(klaar)]);
    const iv = afgeleid(sleutel, 'wissel/tekst-iv', gezouten).subarray(0, IV);
    const inhoud = versleutel(sleutel, `z${String(versie)}`, gezouten, plaats(zaakId), iv);
    return { afdruk: afdruk(gezouten), inhoud };
  }

  /** Opens a text, or `null` when it or its key was destroyed. Refuses: `Onleesbaar` when it is not the text committed to. */
  async ontzegel(zaakId: string, { afdruk: verwacht, inhoud }: Verzegeld): Promise<string | null> {
    if (inhoud === '') return null;
    const id = sleutelIdVan(inhoud);
    const sleutel = await this.sleutels.versie(zaakId, Number(id?.slice(1)) || 0);
    if (!sleutel) return null;
    const gezouten = ontsleutel(() => sleutel, inhoud, plaats(zaakId));
    if (afdruk(gezouten) !== verwacht) throw new Onleesbaar(id);
    return gezouten.subarray(ZOUT).toString('utf8');
  }

  /** The texts of a zaak that still exist, by the number of their log entry. */
  async lees(zaakId: string): Promise<ReadonlyMap<number, string>> {
    const rijen = await this.database.lees((db) =>
      db
        .select({ volgnummer: tekst.volgnummer, inhoud: tekst.inhoud, afdruk: gebeurtenis.toelichting })
        .from(tekst)
        .innerJoin(gebeurtenis, and(eq(gebeurtenis.zaakId, tekst.zaakId), eq(gebeurtenis.volgnummer, tekst.volgnummer)))
        .where(eq(tekst.zaakId, zaakId)),
    );
    const teksten = new Map<number, string>();
    for (const { volgnummer, inhoud, afdruk: verwacht } of rijen) {
      const klaar = await this.ontzegel(zaakId, { afdruk: verwacht ?? '', inhoud });
      if (klaar !== null) teksten.set(volgnummer, klaar);
    }
    return teksten;
  }

  /**
   * Destroys all texts of a zaak: rows gone and keys gone, so that a copy elsewhere (a backup, a history of Temporal) cannot
   * be read either. The key rows stay, empty, as proof of when. The log and its chain are untouched. Repeatable.
   */
  async vernietigTeksten(zaakId: string): Promise<Vernietigd> {
    const uitkomst = await this.database.transactie(async (tx) => {
      const sleutels = await tx
        .update(zaaksleutel)
        .set({ omhulsel: null, vernietigdOp: sql`now()` })
        .where(and(eq(zaaksleutel.zaakId, zaakId), isNull(zaaksleutel.vernietigdOp)));
      const teksten = await tx.delete(tekst).where(eq(tekst.zaakId, zaakId));
      return { sleutels: sleutels.rowCount ?? 0, teksten: teksten.rowCount ?? 0 };
    });
    this.sleutels.vergeet(zaakId);
    return uitkomst;
  }
}

/** 32 bytes that only who has the key can make, for one purpose. */
function afgeleid(sleutel: Buffer, doel: string, waarvan: string | Buffer): Buffer {
  return createHmac('sha256', Buffer.from(hkdfSync('sha256', sleutel, '', doel, 32)))
    .update(waarvan)
    .digest();
}

function afdruk(gezouten: Buffer): string {
  return createHash('sha256').update(gezouten).digest('hex');
}

function plaats(zaakId: string): string {
  return `tekst/${zaakId}`;
}
