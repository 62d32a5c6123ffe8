import { setTimeout as pauze } from 'node:timers/promises';

import { z } from 'zod';

import { LokaleUitgever } from '../../libs/service/auth/lokale-uitgever.ts';
import type { Testnaam } from '../../libs/service/auth/testgebruikers.ts';
import type { Verzoek } from './verzoek.ts';
import { GEMEENTE } from './zaken.ts';

/** What a caller was told about a request that was stored. */
const Bewijs = z.object({ zaakId: z.string(), kenmerk: z.string(), volgnummer: z.int(), hoofd: z.string() });
export type Bewijs = z.infer<typeof Bewijs>;

/** A request that was refused, though the core takes it when nothing is broken. */
export class Geweigerd extends Error {}

/** Accepted and not stored yet; nobody there, for now. */
const NOG_NIET = new Set([202, 503]);
/** More impatient than the API asks for with Retry-After. Unit: milliseconds. */
const PAUZE_MS = 250;

/** A client of the API as it should be: it repeats a request under the same key until it has an answer. */
export class Beller {
  readonly #tokens = new Map<Testnaam, string>();

  constructor(
    private readonly api: string,
    /** Folder of the local issuer. */
    private readonly map: string,
  ) {}

  /** Sends until it is stored. Throws `Geweigerd` on any other answer. */
  async meld(zaakId: string | null, verzoek: Verzoek): Promise<Bewijs> {
    for (;;) {
      const antwoord = await this.#stuur(zaakId, verzoek).catch(alleenAfwezig);
      if (antwoord && antwoord.status < 202) return Bewijs.parse(await antwoord.json());
      if (antwoord && !NOG_NIET.has(antwoord.status)) throw new Geweigerd(await codeVan(antwoord));
      await antwoord?.body?.cancel();
      await pauze(PAUZE_MS);
    }
  }

  /** Sends once and hangs up while it is being worked on. What became of it, this caller never hears. */
  async meldEnHangOp(zaakId: string, verzoek: Verzoek, naMs: number): Promise<void> {
    await this.#stuur(zaakId, verzoek, AbortSignal.timeout(naMs)).then(
      (antwoord) => antwoord.body?.cancel(),
      () => undefined,
    );
  }

  async #stuur(
    zaakId: string | null,
    { door, kenmerk, gebeurtenissen }: Verzoek,
    signal?: AbortSignal,
  ): Promise<Response> {
    const { pad, body } = zaakId === null ? begin(gebeurtenissen) : vervolg(zaakId, gebeurtenissen);
    return fetch(`${this.api}/v1/zaken${pad}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.#token(door)}`,
        'idempotency-key': kenmerk,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  }

  async #token(naam: Testnaam): Promise<string> {
    const bekend = this.#tokens.get(naam);
    if (bekend !== undefined) return bekend;
    const token = await (await LokaleUitgever.open(this.map, 'test')).token(naam);
    this.#tokens.set(naam, token);
    return token;
  }
}

function begin([gebeurtenis]: Verzoek['gebeurtenissen']): { pad: string; body: object } {
  return { pad: '', body: { route: 'cjg-intake', gemeente: GEMEENTE, gebeurtenis } };
}

function vervolg(zaakId: string, gebeurtenissen: Verzoek['gebeurtenissen']): { pad: string; body: object } {
  const [enige, ...meer] = gebeurtenissen;
  return enige && meer.length === 0
    ? { pad: `/${zaakId}/gebeurtenissen`, body: enige }
    : { pad: `/${zaakId}/gebeurtenisreeksen`, body: { gebeurtenissen } };
}

/** Nobody listens on the port, or the connection broke: to be repeated. By name: `fetch` is not of the realm of a test. */
function alleenAfwezig(fout: unknown): undefined {
  if (typeof fout !== 'object' || fout === null || Reflect.get(fout, 'name') !== 'TypeError') throw fout;
}

async function codeVan(antwoord: Response): Promise<string> {
  const { data } = z.object({ code: z.string() }).safeParse(await antwoord.json().catch(() => null));
  return `${String(antwoord.status)} ${data?.code ?? ''}`.trim();
}
