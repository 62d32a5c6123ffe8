import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { Injectable } from '@nestjs/common';

import type { Verzendtaak } from '../../../libs/service/storage/index.ts';
import { Instellingen } from '../instellingen.ts';

/** How long the other side has to answer. Unit: milliseconds. */
export const WACHT_MS = 15_000;
/** Refusals that are worth another attempt: too slow, too early, too many. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/** The other side refuses this message for good: sending it again would not help. */
export class Geweigerd extends Error {
  override readonly name = 'Geweigerd';

  constructor(readonly code: string) {
    super(code);
  }
}

/** Where messages of iJw leave: an address, a folder, or both. */
@Injectable()
export class Ijwuitgang {
  readonly #map: string | null;
  readonly #url: string | null;

  constructor({ ijwUit: { map, url } }: Instellingen) {
    this.#map = map;
    this.#url = url;
  }

  isAangesloten(): boolean {
    return this.#map !== null || this.#url !== null;
  }

  /**
   * Sends a message. Sent again after a failure it has the same key and the same name, so that the other side can tell. Refuses:
   * `Geweigerd`; any other error is worth another attempt.
   */
  async stuur({ bericht, bytes }: Verzendtaak): Promise<void> {
    if (this.#url !== null) await naarAdres(this.#url, bericht.id, bytes);
    if (this.#map !== null) await inMap(this.#map, naamVan(bericht), bytes);
  }
}

async function naarAdres(url: string, id: string, bytes: Buffer): Promise<void> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/xml; charset=utf-8', 'idempotency-key': id },
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(WACHT_MS),
  });
  await antwoord.body?.cancel();
  if (antwoord.ok) return;
  const code = `HTTP.${String(antwoord.status)}`;
  if (antwoord.status < 500 && !LATER.has(antwoord.status)) throw new Geweigerd(code);
  throw Object.assign(new Error('not taken'), { code });
}

/** Written under another name first: who reads the folder never sees half a message. */
async function inMap(map: string, naam: string, bytes: Buffer): Promise<void> {
  const deel = join(map, `.${naam}.deel`);
  const bestand = await open(deel, 'w', 0o600);
  try {
    await bestand.writeFile(bytes);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
  await rename(deel, join(map, naam));
}

function naamVan({ soort, ontvanger, identificatie, id }: Verzendtaak['bericht']): string {
  return `${[soort, ontvanger, identificatie ?? id].join('_')}.xml`;
}
