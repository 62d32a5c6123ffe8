import { z } from 'zod';

import { OngeldigeCursor } from '../fout.ts';

/** Smallest, usual and largest number of items on a page. */
export const PAGINA = { min: 1, standaard: 50, max: 200 } as const;

/** What every list takes: how many, and where the previous page ended. */
export interface Bladeren {
  readonly grootte?: number;
  readonly cursor?: string;
}

/** One page of a list. `volgende` is absent on the last page. */
export interface Pagina<T> {
  readonly items: readonly T[];
  readonly volgende?: string;
}

/** How many to show. Throws on a number that the contract should have refused. */
export function paginagrootte({ grootte = PAGINA.standaard }: Bladeren): number {
  if (!Number.isInteger(grootte) || grootte < PAGINA.min || grootte > PAGINA.max)
    throw new RangeError('page size is not 1-200');
  return grootte;
}

/**
 * A keyset cursor: the sort key of the last item that was shown, opaque to the caller. A list that grows or shrinks meanwhile
 * neither repeats nor skips what stayed.
 */
export class Cursor<Sleutel> {
  constructor(
    private readonly lijst: string,
    private readonly vorm: z.ZodType<Sleutel>,
  ) {}

  /** Reads a cursor. Refuses: `OngeldigeCursor`. */
  lees({ cursor }: Bladeren): Sleutel | null {
    if (cursor === undefined) return null;
    const [lijst, sleutel] =
      Verpakking.safeParse(leesJson(Buffer.from(cursor, 'base64url').toString('utf8'))).data ?? [];
    const gelezen = this.vorm.safeParse(sleutel);
    if (lijst !== this.lijst || !gelezen.success) throw new OngeldigeCursor();
    return gelezen.data;
  }

  /** Makes a page from one row more than was asked for. */
  pagina<Rij, T>(
    rijen: readonly Rij[],
    grootte: number,
    toon: (rij: Rij) => T,
    sleutel: (rij: Rij) => Sleutel,
  ): Pagina<T> {
    const items = rijen.slice(0, grootte);
    const laatste = items.at(-1);
    const meer = rijen.length > grootte && laatste !== undefined;
    return { items: items.map(toon), ...(meer && { volgende: this.schrijf(sleutel(laatste)) }) };
  }

  private schrijf(sleutel: Sleutel): string {
    return Buffer.from(JSON.stringify([this.lijst, sleutel])).toString('base64url');
  }
}

/** An instant in a sort key, `infinity` included: as PostgreSQL writes it. */
export const Sorteersleutel = z.string().regex(/^(infinity|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,3})?\+00)$/);

const Verpakking = z.tuple([z.string(), z.unknown()]);

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
