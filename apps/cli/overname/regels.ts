/** Longest line. Unit: characters. A zaak with a hundred facts is far below it. */
const LANGSTE_REGEL = 1_000_000;

/** One line of a file, numbered from 1; `null` when it is too long to be a zaak. */
export interface Regel {
  readonly nummer: number;
  readonly tekst: string | null;
}

/** Cuts a stream into lines and leaves out empty ones. Holds one line at a time, however long the stream. */
export async function* regelsVan(stroom: AsyncIterable<Buffer | string>): AsyncGenerator<Regel> {
  const lezer = new TextDecoder('utf-8');
  let nummer = 0;
  let rest = '';
  let isTeLang = false;
  for await (const deel of stroom) {
    const stukken = (rest + (typeof deel === 'string' ? deel : lezer.decode(deel, { stream: true }))).split('\n');
    rest = stukken.pop() ?? '';
    for (const stuk of stukken) {
      const tekst = isTeLang || stuk.length > LANGSTE_REGEL ? null : stuk.trim();
      nummer += 1;
      isTeLang = false;
      if (tekst !== '') yield { nummer, tekst };
    }
    if (rest.length > LANGSTE_REGEL) [rest, isTeLang] = ['', true];
  }
  const laatste = isTeLang ? null : (rest + lezer.decode()).trim();
  if (laatste !== '') yield { nummer: nummer + 1, tekst: laatste };
}

/**
 * Does work for each item, some at a time, and gives the answers in the order of the items. An item is read when there is room.
 * Throws what the work throws, once all that was under way has ended.
 */
export async function* inVolgorde<In, Uit>(
  invoer: AsyncIterable<In>,
  tegelijk: number,
  werk: (een: In) => Promise<Uit>,
): AsyncGenerator<Uit> {
  const lopend: Promise<Uit>[] = [];
  try {
    for await (const een of invoer) {
      const taak = werk(een);
      taak.catch(() => undefined); // told when its turn comes
      lopend.push(taak);
      if (lopend.length >= tegelijk) yield await eerste(lopend);
    }
    while (lopend.length > 0) yield await eerste(lopend);
  } finally {
    await Promise.allSettled(lopend);
  }
}

function eerste<Uit>(lopend: Promise<Uit>[]): Promise<Uit> {
  const [taak] = lopend.splice(0, 1);
  if (!taak) throw new Error('nothing is under way');
  return taak;
}
