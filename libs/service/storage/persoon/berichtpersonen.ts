import { and, eq, ne } from 'drizzle-orm';

import { Berichtgegevens, type Clientgegevens } from '../../../contracts/persoon.ts';
import { Datum, type Tijdstip } from '../../../contracts/tijd.ts';
import type { Database } from '../database.ts';
import { jeugdige } from '../schema/persoon.ts';
import { toegangslog } from '../schema/toegangslog.ts';
import type { Geheimen } from '../sleutels/geheimen.ts';
import type { Sleutelring } from '../sleutels/ring.ts';
import { Kluis } from './kluis.ts';
import { toegangsregel } from './toegangsregel.ts';
import type { Toegangsreden } from './vormen.ts';

/** The client of a message as far as it is known; only to be held in memory, and never in a log or an error. */
export interface Berichtpersoon {
  readonly bsn: string | null;
  readonly geboortedatum: Datum | null;
  readonly berichtgegevens: Berichtgegevens | null;
}

/** What filling in came to: done; known to another organisation; or a BSN that another jeugdige of this organisation has. */
export type Aanvulling = 'gevuld' | 'vreemd' | 'bsnVanAnder';

const NIETS: Berichtpersoon = { bsn: null, geboortedatum: null, berichtgegevens: null };

/** What messages to providers say of their client, in the room of persons: encrypted, each look written down. */
export class Berichtpersonen {
  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
    private readonly geheimen: Geheimen,
  ) {}

  /** The client of a message, whichever organisation of the traject knows them; what is not known is `null`. */
  async lees(id: string, toegang: Toegangsreden, op: Tijdstip): Promise<Berichtpersoon> {
    return this.database.transactie(async (tx) => {
      const [rij] = await tx.select().from(jeugdige).where(eq(jeugdige.id, id));
      await tx.insert(toegangslog).values(toegangsregel(id, toegang, op, rij !== undefined));
      return rij ? this.open(rij) : NIETS;
    });
  }

  /** Fills in or changes what messages say. A jeugdige who was a pseudonym only, is registered by it. */
  async vulAan(id: string, organisatie: string, gegevens: Clientgegevens, op: Tijdstip): Promise<Aanvulling> {
    const bsnZoeksleutel = await this.geheimen.bsnZoeksleutel(gegevens.bsn);
    return this.database.transactie(async (tx) => {
      const [rij] = await tx.select().from(jeugdige).where(eq(jeugdige.id, id)).for('update');
      if (rij && rij.organisatie !== organisatie) return 'vreemd';
      const zelfde = and(eq(jeugdige.organisatie, organisatie), eq(jeugdige.bsnZoeksleutel, bsnZoeksleutel));
      const [ander] = await tx
        .select({ id: jeugdige.id })
        .from(jeugdige)
        .where(and(zelfde, ne(jeugdige.id, id)));
      if (ander) return 'bsnVanAnder';
      const kluis = rij ? Kluis.open(this.ring, 'jeugdige', rij) : Kluis.nieuw(this.ring, 'jeugdige', id);
      const velden = { ...sluit(kluis, gegevens), bsnZoeksleutel, bijgewerktOp: op };
      if (rij) await tx.update(jeugdige).set(velden).where(eq(jeugdige.id, id));
      else
        await tx.insert(jeugdige).values({
          ...{ id, organisatie, sleutel: kluis.omhulsel, naam: kluis.sluit('naam', naamVan(gegevens)), taal: 'nl' },
          ...velden,
          aangemaaktOp: op,
        });
      return 'gevuld';
    });
  }

  private open(rij: typeof jeugdige.$inferSelect): Berichtpersoon {
    const kluis = Kluis.open(this.ring, 'jeugdige', rij);
    const geboortedatum = kluis.openAls('geboortedatum', rij.geboortedatum);
    const gegevens = kluis.openAls('berichtgegevens', rij.berichtgegevens);
    return {
      bsn: kluis.openAls('bsn', rij.bsn),
      geboortedatum: geboortedatum === null ? null : Datum.parse(geboortedatum),
      berichtgegevens: gegevens === null ? null : Berichtgegevens.parse(JSON.parse(gegevens)),
    };
  }
}

function sluit(kluis: Kluis, { bsn, geboortedatum, berichtgegevens }: Clientgegevens) {
  return {
    bsn: kluis.sluit('bsn', bsn),
    geboortedatum: kluis.sluit('geboortedatum', geboortedatum),
    berichtgegevens: kluis.sluit('berichtgegevens', JSON.stringify(berichtgegevens)),
  };
}

function naamVan({ berichtgegevens: { voornamen, voorvoegsel, achternaam } }: Clientgegevens): string {
  return [voornamen, voorvoegsel, achternaam].filter((deel) => deel !== undefined).join(' ');
}
