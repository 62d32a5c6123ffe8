import { and, asc, eq, ne } from 'drizzle-orm';

import { Datum, type Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { binnen, type Bereik } from '../lezen/bereik.ts';
import { betrokkene, jeugdige } from '../schema/persoon.ts';
import { toegangslog } from '../schema/toegangslog.ts';
import type { Geheimen } from '../sleutels/geheimen.ts';
import type { Sleutelring } from '../sleutels/ring.ts';
import { Kluis } from './kluis.ts';
import { toegangsregel } from './toegangsregel.ts';
import type { Bereikbaarheid, Betrokkene, Jeugdige, Kanaal, Toegangsreden, VeiligAdres } from './vormen.ts';

type Rij = typeof jeugdige.$inferSelect;
type Betrokkenerij = typeof betrokkene.$inferSelect;

/** What a look or a registration came to; a person who is out of reach looks the same as one who is not there. */
export interface Dossierpersonen {
  readonly jeugdige: Jeugdige;
  readonly betrokkenen: readonly Betrokkene[];
}

/**
 * The room of persons. All that tells who somebody is, is ciphertext under a key of that row; ids are without meaning. Every
 * look is written down in the same transaction, so that there is none without a trace.
 */
export class Personen {
  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
    private readonly geheimen: Geheimen,
  ) {}

  /**
   * Registers a jeugdige, repeatably: the same id again changes nothing. Gives the id under which they are known, which is an
   * older one when this organisation already knows this BSN.
   */
  async registreer(nieuw: Jeugdige, op: Tijdstip): Promise<{ readonly id: string; readonly bestond: boolean }> {
    const kluis = Kluis.nieuw(this.ring, 'jeugdige', nieuw.id);
    const bsnZoeksleutel = nieuw.bsn === null ? null : await this.geheimen.bsnZoeksleutel(nieuw.bsn);
    const rij = {
      id: nieuw.id,
      organisatie: nieuw.organisatie,
      sleutel: kluis.omhulsel,
      naam: kluis.sluit('naam', nieuw.naam),
      geboortedatum: kluis.sluitAls('geboortedatum', nieuw.geboortedatum),
      bsn: kluis.sluitAls('bsn', nieuw.bsn),
      bsnZoeksleutel,
      ...bereikbaar(kluis, nieuw),
      aangemaaktOp: op,
      bijgewerktOp: op,
    };
    const gezet = await this.database.schrijf((db) =>
      db.insert(jeugdige).values(rij).onConflictDoNothing().returning({ id: jeugdige.id }),
    );
    if (gezet[0]) return { id: nieuw.id, bestond: false };
    return { id: (await this.zoekOpZoeksleutel(nieuw.organisatie, bsnZoeksleutel)) ?? nieuw.id, bestond: true };
  }

  /** The ids by which a child is known, the oldest first: this one, and those under the same BSN at whatever organisation. */
  async bekendAls(id: string): Promise<readonly string[]> {
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ id: jeugdige.id })
        .from(jeugdige)
        .where(
          eq(
            jeugdige.bsnZoeksleutel,
            db.select({ bsn: jeugdige.bsnZoeksleutel }).from(jeugdige).where(eq(jeugdige.id, id)),
          ),
        )
        .orderBy(asc(jeugdige.aangemaaktOp), asc(jeugdige.id)),
    );
    return rijen.length > 0 ? rijen.map((rij) => rij.id) : [id];
  }

  /** Registers somebody round a jeugdige, repeatably. */
  async voegBetrokkeneToe(nieuw: Betrokkene, op: Tijdstip): Promise<void> {
    const kluis = Kluis.nieuw(this.ring, 'betrokkene', nieuw.id);
    const { id, jeugdigeId, relatie, gezag } = nieuw;
    const rij = { id, jeugdigeId, relatie, gezag, sleutel: kluis.omhulsel, naam: kluis.sluit('naam', nieuw.naam) };
    await this.database.schrijf((db) =>
      db
        .insert(betrokkene)
        .values({ ...rij, ...bereikbaar(kluis, nieuw), aangemaaktOp: op, bijgewerktOp: op })
        .onConflictDoNothing(),
    );
  }

  /** Shows a jeugdige and those round them, and writes down who looked and why, a look in vain too. */
  async bekijk(id: string, bereik: Bereik, toegang: Toegangsreden, op: Tijdstip): Promise<Dossierpersonen | null> {
    return this.database.transactie(async (tx) => {
      const [rij] = await tx
        .select()
        .from(jeugdige)
        .where(and(eq(jeugdige.id, id), binnen(bereik, jeugdige.organisatie)));
      await tx.insert(toegangslog).values(toegangsregel(id, toegang, op, rij !== undefined));
      if (!rij) return null;
      const anderen = await tx.select().from(betrokkene).where(eq(betrokkene.jeugdigeId, id));
      return { jeugdige: this.leesJeugdige(rij), betrokkenen: anderen.map((ander) => this.leesBetrokkene(ander)) };
    });
  }

  /** Changes where somebody can be reached, or whether that is safe: a judgement that is made and taken back. */
  async zetBereikbaarheid(
    tabel: 'jeugdige' | 'betrokkene',
    id: string,
    nieuw: Bereikbaarheid,
    op: Tijdstip,
  ): Promise<boolean> {
    const bron = tabel === 'jeugdige' ? jeugdige : betrokkene;
    return this.database.transactie(async (tx) => {
      const [rij] = await tx
        .select({ id: bron.id, sleutel: bron.sleutel })
        .from(bron)
        .where(eq(bron.id, id))
        .for('update');
      if (!rij) return false;
      const kluis = Kluis.open(this.ring, tabel, rij);
      await tx
        .update(bron)
        .set({ ...bereikbaar(kluis, nieuw), bijgewerktOp: op })
        .where(eq(bron.id, id));
      return true;
    });
  }

  /**
   * The addresses to which a message about this jeugdige may go: those that somebody judged safe, and no other. Empty means:
   * send nothing. Written down as a look when there is one.
   */
  async veiligContact(id: string, toegang: Toegangsreden, op: Tijdstip): Promise<readonly VeiligAdres[]> {
    return this.database.transactie(async (tx) => {
      const rijen = await tx
        .select()
        .from(jeugdige)
        .where(and(eq(jeugdige.id, id), eq(jeugdige.veiligContact, true)));
      const anderen = await tx
        .select()
        .from(betrokkene)
        .where(and(eq(betrokkene.jeugdigeId, id), eq(betrokkene.veiligContact, true)));
      const adressen = [
        ...rijen.flatMap((rij) => adres(null, this.leesJeugdige(rij))),
        ...anderen.flatMap((rij) => adres(rij.id, this.leesBetrokkene(rij))),
      ];
      if (adressen.length > 0) await tx.insert(toegangslog).values(toegangsregel(id, toegang, op, true));
      return adressen;
    });
  }

  /** The jeugdige that this organisation knows by this BSN. Tells nothing but the id. */
  async zoekOpBsn(organisatie: string, bsn: string): Promise<string | null> {
    return this.zoekOpZoeksleutel(organisatie, await this.geheimen.bsnZoeksleutel(bsn));
  }

  /** Whether this jeugdige is known by another BSN, at whatever organisation. Tells nothing but that. */
  async isAnder(id: string, bsn: string): Promise<boolean> {
    const bsnZoeksleutel = await this.geheimen.bsnZoeksleutel(bsn);
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ id: jeugdige.id })
        .from(jeugdige)
        .where(and(eq(jeugdige.id, id), ne(jeugdige.bsnZoeksleutel, bsnZoeksleutel))),
    );
    return rijen.length > 0;
  }

  /** Destroys a jeugdige and those round them: rows and keys. The log keeps an id without meaning. */
  async vernietig(id: string): Promise<boolean> {
    const weg = await this.database.schrijf((db) => db.delete(jeugdige).where(eq(jeugdige.id, id)));
    return weg.rowCount === 1;
  }

  private async zoekOpZoeksleutel(organisatie: string, zoeksleutel: string | null): Promise<string | null> {
    if (zoeksleutel === null) return null;
    const rijen = await this.database.schrijf((db) =>
      db
        .select({ id: jeugdige.id })
        .from(jeugdige)
        .where(and(eq(jeugdige.organisatie, organisatie), eq(jeugdige.bsnZoeksleutel, zoeksleutel))),
    );
    return rijen[0]?.id ?? null;
  }

  private leesJeugdige(rij: Rij): Jeugdige {
    const kluis = Kluis.open(this.ring, 'jeugdige', rij);
    const geboortedatum = kluis.openAls('geboortedatum', rij.geboortedatum);
    return {
      id: rij.id,
      organisatie: rij.organisatie,
      naam: kluis.open('naam', rij.naam),
      geboortedatum: geboortedatum === null ? null : Datum.parse(geboortedatum),
      bsn: kluis.openAls('bsn', rij.bsn),
      ...leesBereikbaar(kluis, rij),
    };
  }

  private leesBetrokkene(rij: Betrokkenerij): Betrokkene {
    const kluis = Kluis.open(this.ring, 'betrokkene', rij);
    const { id, jeugdigeId, relatie, gezag } = rij;
    return { id, jeugdigeId, relatie, gezag, naam: kluis.open('naam', rij.naam), ...leesBereikbaar(kluis, rij) };
  }
}

function bereikbaar(kluis: Kluis, { contact, kanaal, taal, veiligContact }: Bereikbaarheid): Bereikbaarheid {
  return { contact: kluis.sluitAls('contact', contact), kanaal, taal, veiligContact };
}

function leesBereikbaar(
  kluis: Kluis,
  {
    contact,
    kanaal,
    taal,
    veiligContact,
  }: { contact: string | null; kanaal: Kanaal | null; taal: string; veiligContact: boolean },
): Bereikbaarheid {
  return { contact: kluis.openAls('contact', contact), kanaal, taal, veiligContact };
}

function adres(betrokkeneId: string | null, { contact, kanaal, taal }: Bereikbaarheid): VeiligAdres[] {
  return contact === null || kanaal === null ? [] : [{ betrokkeneId, kanaal, contact, taal }];
}
