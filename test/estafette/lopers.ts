import { setTimeout as pauze } from 'node:timers/promises';

import type { z } from 'zod';

import { LokaleUitgever } from '../../libs/service/auth/lokale-uitgever.ts';
import type { Testnaam } from '../../libs/service/auth/testgebruikers.ts';
import { AANMELDING } from '../../apps/api/testing/aanmelding.ts';
import { Ontvangst } from '../../apps/api/gebeurtenissen/gebeurtenis.schemas.ts';
import { Overdracht, Overdrachtpagina } from '../../apps/api/overdrachten/overdracht.schemas.ts';
import { Zaak } from '../../apps/api/zaken/zaak.schemas.ts';

const ZENDER: Testnaam = 'demo';
const ONTVANGER: Testnaam = 'crisisteam';
const ACUUT = { type: 'VEILIGHEID_BEOORDEELD', gegevens: { uitkomst: 'acuut', instrument: 'arij' } };
const JA = { antwoord: 'aanvaard', zichtOpVeiligheid: true };
/** Accepted and not stored yet; nobody there, for now. */
const NOG_NIET = new Set([202, 503]);
const PAUZE_MS = 250;

/** An offered hand-over, with the zaak of its sender. */
export interface Stok {
  readonly zaakId: string;
  readonly id: string;
}

/** Two organisations that use the API as they should: each repeats a request under the same key until it has an answer. */
export class Lopers {
  constructor(
    private readonly api: string,
    /** Folder of the local issuer. */
    private readonly map: string,
  ) {}

  /** A zaak that asks the crisis team to take over. */
  async bied(nummer: number): Promise<Stok> {
    const kenmerk = `estafette-${String(nummer)}`;
    const { zaakId } = await this.#vraag(ZENDER, '/v1/zaken', Ontvangst, { body: AANMELDING, kenmerk });
    const acuut = { body: ACUUT, kenmerk: `${kenmerk}-acuut` };
    await this.#vraag(ZENDER, `/v1/zaken/${zaakId}/gebeurtenissen`, Ontvangst, acuut);
    const { items } = await this.#vraag(ONTVANGER, '/v1/overdrachten?richting=in&grootte=200', Overdrachtpagina);
    const { id } = items.find((een) => een.zaakId === zaakId) ?? {};
    if (id === undefined) throw new Error(`zaak ${zaakId} offered nothing`);
    return { zaakId, id };
  }

  /** The answer of the receiver; the same key always. */
  neem({ id }: Stok): Promise<Overdracht> {
    return this.#vraag(ONTVANGER, `/v1/overdrachten/${id}/antwoord`, Overdracht, { body: JA, kenmerk: `neem-${id}` });
  }

  /** The zaak as its sender sees it. */
  zaakVanZender({ zaakId }: Stok): Promise<Zaak> {
    return this.#vraag(ZENDER, `/v1/zaken/${zaakId}`, Zaak);
  }

  async #vraag<T>(
    als: Testnaam,
    pad: string,
    schema: z.ZodType<T>,
    post?: { readonly body: object; readonly kenmerk: string },
  ): Promise<T> {
    const token = await (await LokaleUitgever.open(this.map, 'test')).token(als);
    const headers = { authorization: `Bearer ${token}`, ...(post && { 'idempotency-key': post.kenmerk, 'content-type': 'application/json' }) }; // prettier-ignore
    for (;;) {
      const antwoord = await fetch(`${this.api}${pad}`, {
        method: post ? 'POST' : 'GET',
        headers,
        ...(post && { body: JSON.stringify(post.body) }),
      });
      const tekst = await antwoord.text();
      if (antwoord.status < 202) return schema.parse(JSON.parse(tekst));
      if (!NOG_NIET.has(antwoord.status)) throw new Error(`${pad}: ${String(antwoord.status)} ${tekst}`);
      await pauze(PAUZE_MS);
    }
  }
}
