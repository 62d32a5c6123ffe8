import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

import type { NieuweOvername } from '../../../libs/contracts/overname.ts';
import type { Overnameverslag, Weigerverslag } from './verslag.ts';

/** How often a zaak is offered before the service counts as away, and how long to wait when it does not say. Unit: milliseconds. */
const POGINGEN = 8;
const WACHT_MS = 2_000;
const LANGSTE_ANTWOORD_MS = 30_000;

/** The whole run ends: going on would only fail line after line. What was taken over stays so, and is skipped the next time. */
export class Afgebroken extends Error {}

const Ontvangen = z.looseObject({
  zaakId: z.string(),
  volgnummer: z.number(),
  staten: z.array(z.looseObject({ id: z.string() })),
  beeindigd: z.boolean(),
});
const Geweigerd = z.looseObject({
  code: z.string(),
  detail: z.string(),
  velden: z.array(z.looseObject({ pad: z.string(), uitleg: z.string() })).default([]),
});

/** Takes zaken over through the API. */
export class Zender {
  constructor(
    private readonly api: string,
    private readonly token: string,
    private readonly wachtMs = WACHT_MS,
  ) {}

  /** Sends a zaak until it is known what became of it. Throws `Afgebroken` when the service stays away or does not let us in. */
  async neemOver(overname: NieuweOvername): Promise<Overnameverslag | Weigerverslag> {
    let isAangenomen = false;
    for (let poging = 1; poging <= POGINGEN; poging += 1) {
      const antwoord = await this.#stuur(overname);
      const verslag = antwoord && (await verslagVan(antwoord, isAangenomen));
      if (verslag) return verslag;
      isAangenomen ||= antwoord?.status === 202;
      await wait(wachttijd(antwoord, this.wachtMs));
    }
    throw new Afgebroken(`op ${this.api} antwoordt geen API die de zaak kan vastleggen`);
  }

  /** The answer; nothing when there was none. */
  async #stuur(overname: NieuweOvername): Promise<Response | undefined> {
    try {
      return await fetch(`${this.api}/v1/overnames`, {
        method: 'POST',
        headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(overname),
        signal: AbortSignal.timeout(LANGSTE_ANTWOORD_MS),
      });
    } catch {
      return undefined; // away, or too slow: the same zaak may be sent again
    }
  }
}

/** What an answer says; nothing when the same request must be sent again. `isAangenomen`: an earlier one of this run was accepted. */
async function verslagVan(
  antwoord: Response,
  isAangenomen: boolean,
): Promise<Overnameverslag | Weigerverslag | undefined> {
  const inhoud: unknown = await antwoord.json().catch(() => undefined);
  const ontvangen = Ontvangen.safeParse(inhoud);
  if (ontvangen.success && (antwoord.status === 200 || antwoord.status === 201)) {
    const { zaakId, volgnummer, staten, beeindigd } = ontvangen.data;
    const uitkomst = antwoord.status === 201 || isAangenomen ? 'overgenomen' : 'alOvergenomen';
    return { uitkomst, zaakId, volgnummer, staten: staten.map(({ id }) => id), beeindigd };
  }
  if (antwoord.status < 400 || antwoord.status >= 500) return undefined;
  const geweigerd = Geweigerd.safeParse(inhoud);
  if (!geweigerd.success) throw new Afgebroken(`antwoord ${String(antwoord.status)} komt niet van Wissel`);
  const { code, detail, velden } = geweigerd.data;
  if (code.startsWith('TOEGANG.')) throw new Afgebroken(`de API laat dit niet toe: ${detail} (${code})`);
  return { uitkomst: 'geweigerd', code, uitleg: detail, velden: velden.map(({ pad, uitleg }) => ({ pad, uitleg })) };
}

function wachttijd(antwoord: Response | undefined, standaard: number): number {
  const seconden = Number(antwoord?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconden) ? Math.min(seconden * 1_000, LANGSTE_ANTWOORD_MS) : standaard;
}
