import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

import { Afgebroken } from '../overname/zender.ts';

/** How often a question is asked before it is given up, and how long to wait when the service does not say. Unit: milliseconds. */
const POGINGEN = 5;
const WACHT_MS = 2_000;
const LANGSTE_ANTWOORD_MS = 30_000;
const PAGINA = 200;

const Vernieuwstap = z.object({ type: z.string(), gegevens: z.record(z.string(), z.string()) });
export type Vernieuwstap = z.infer<typeof Vernieuwstap>;

const Achterloper = z.object({
  zaakId: z.string(),
  volgnummer: z.number(),
  route: z.string(),
  motor: z.string(),
  kalender: z.string(),
  stappen: z.array(Vernieuwstap),
});
/** A zaak that is behind, with the events that bring it up to date. */
export type Achterloper = z.infer<typeof Achterloper>;

const Pagina = z.object({
  items: z.array(Achterloper),
  bekeken: z.number(),
  volgende: z.string().optional(),
});
const Probleem = z.object({ code: z.string(), detail: z.string().default('') });

/** What became of one event: taken, refused by the zaak, or not known to be taken in the time that there was. */
export type Afloop =
  | { readonly uitkomst: 'gedaan' }
  | { readonly uitkomst: 'geweigerd' | 'mislukt'; readonly code: string; readonly uitleg: string };

const NIET_BEVESTIGD: Afloop = {
  uitkomst: 'mislukt',
  code: 'VERNIEUWING.NIET_BEVESTIGD',
  uitleg: 'De zaak heeft niet op tijd gezegd dat zij is bijgewerkt. Draai dit later opnieuw.',
};

/** The service, as this command speaks to it. Throws `Afgebroken` when it is not there or does not let us in. */
export class Dienst {
  constructor(
    private readonly api: string,
    private readonly token: string,
    private readonly wachtMs = WACHT_MS,
  ) {}

  /** Zaken that are behind, page by page; `bekijk` hears how many running ones were looked at. */
  async *achterlopers(bekijk: (aantal: number) => void): AsyncGenerator<Achterloper> {
    let cursor: string | undefined;
    do {
      const pagina = await this.#pagina(cursor);
      bekijk(pagina.bekeken);
      yield* pagina.items;
      cursor = pagina.volgende;
    } while (cursor !== undefined);
  }

  /** Reports one step until it is known what became of it. The key holds where the zaak was: the same step again is the same request. */
  async meld({ zaakId, volgnummer }: Achterloper, { type, gegevens }: Vernieuwstap): Promise<Afloop> {
    const kenmerk = ['vernieuw', type, ...Object.values(gegevens), String(volgnummer)].join('/');
    const antwoord = await this.#vraag(
      `/v1/zaken/${zaakId}/gebeurtenissen`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': kenmerk },
        body: JSON.stringify({ type, gegevens }),
      },
      ({ status }) => status === 202 || status >= 500,
    );
    if (antwoord.status === 200) return { uitkomst: 'gedaan' };
    if (antwoord.status === 202) return NIET_BEVESTIGD;
    const { code, uitleg } = this.#probleemVan(antwoord);
    return { uitkomst: antwoord.status >= 500 ? 'mislukt' : 'geweigerd', code, uitleg };
  }

  async #pagina(cursor: string | undefined): Promise<z.infer<typeof Pagina>> {
    const vraag = new URLSearchParams({ grootte: String(PAGINA), ...(cursor !== undefined && { cursor }) });
    const antwoord = await this.#vraag(`/v1/vernieuwingen?${vraag.toString()}`, {}, ({ status }) => status >= 500);
    const pagina = Pagina.safeParse(antwoord.inhoud);
    if (antwoord.status === 200 && pagina.success) return pagina.data;
    const { code, uitleg } = this.#probleemVan(antwoord);
    throw new Afgebroken(`de lijst van zaken komt niet: ${uitleg} (${code})`);
  }

  /** Asks until there is an answer that stands. Throws when nothing answers at all. */
  async #vraag(pad: string, opties: Vraag, nogEens: (antwoord: Antwoord) => boolean): Promise<Antwoord> {
    let laatste: Antwoord | undefined;
    for (let poging = 1; poging <= POGINGEN; poging += 1) {
      const antwoord = await this.#stuur(pad, opties);
      if (antwoord && !nogEens(antwoord)) return antwoord;
      laatste = antwoord ?? laatste;
      if (poging < POGINGEN) await wait(antwoord?.wachtMs ?? this.wachtMs);
    }
    if (!laatste) throw new Afgebroken(`op ${this.api} antwoordt geen API`);
    return laatste;
  }

  async #stuur(pad: string, opties: Vraag): Promise<Antwoord | undefined> {
    try {
      const headers = { ...opties.headers, authorization: `Bearer ${this.token}` };
      const signal = AbortSignal.timeout(LANGSTE_ANTWOORD_MS);
      const antwoord = await fetch(`${this.api}${pad}`, { ...opties, headers, signal });
      const inhoud: unknown = await antwoord.json().catch(() => undefined);
      return { status: antwoord.status, inhoud, wachtMs: wachttijd(antwoord) };
    } catch {
      return undefined; // away, or too slow: the same may be sent again
    }
  }

  #probleemVan({ status, inhoud }: Antwoord): { readonly code: string; readonly uitleg: string } {
    const probleem = Probleem.safeParse(inhoud);
    if (!probleem.success) throw new Afgebroken(`antwoord ${String(status)} van ${this.api} komt niet van Wissel`);
    const { code, detail } = probleem.data;
    if (code.startsWith('TOEGANG.')) throw new Afgebroken(`de API laat dit niet toe: ${detail} (${code})`);
    return { code, uitleg: detail };
  }
}

interface Vraag {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Antwoord {
  readonly status: number;
  readonly inhoud: unknown;
  /** How long it asks to wait, if it says so. */
  readonly wachtMs: number | undefined;
}

function wachttijd({ headers }: Response): number | undefined {
  const seconden = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconden) ? Math.min(seconden * 1_000, LANGSTE_ANTWOORD_MS) : undefined;
}
