import type { Datasleutel, Sleutelring } from '../sleutels/ring.ts';
import { ontsleutel, versleutel } from '../sleutels/envelop.ts';

/** Rows of the room of persons. */
export type Persoonstabel = 'jeugdige' | 'betrokkene';

const ID = 'd';

/** Encrypts and decrypts the columns of one row, each bound to its table, row and column. */
export class Kluis {
  private constructor(
    private readonly tabel: Persoonstabel,
    private readonly id: string,
    private readonly sleutel: Datasleutel,
  ) {}

  /** For a new row: with a key of its own. */
  static nieuw(ring: Sleutelring, tabel: Persoonstabel, id: string): Kluis {
    return new Kluis(tabel, id, ring.nieuw(kluisplaats(tabel, id)));
  }

  /** For a stored row. Refuses: `Onleesbaar`. */
  static open(ring: Sleutelring, tabel: Persoonstabel, rij: { readonly id: string; readonly sleutel: string }): Kluis {
    const sleutel = ring.pakUit(rij.sleutel, kluisplaats(tabel, rij.id));
    return new Kluis(tabel, rij.id, { sleutel, omhulsel: rij.sleutel });
  }

  /** The wrapped key, to be stored in the row. */
  get omhulsel(): string {
    return this.sleutel.omhulsel;
  }

  sluit(kolom: string, klaar: string): string {
    return versleutel(this.sleutel.sleutel, ID, Buffer.from(klaar), this.plaats(kolom));
  }

  sluitAls(kolom: string, klaar: string | null | undefined): string | null {
    return klaar === null || klaar === undefined ? null : this.sluit(kolom, klaar);
  }

  open(kolom: string, inhoud: string): string {
    return ontsleutel((id) => (id === ID ? this.sleutel.sleutel : undefined), inhoud, this.plaats(kolom)).toString(
      'utf8',
    );
  }

  openAls(kolom: string, inhoud: string | null): string | null {
    return inhoud === null ? null : this.open(kolom, inhoud);
  }

  private plaats(kolom: string): string {
    return `${this.tabel}/${this.id}/${kolom}`;
  }
}

/** What the key of a row is bound to. */
export function kluisplaats(tabel: Persoonstabel, id: string): string {
  return `${tabel}/${id}/sleutel`;
}
