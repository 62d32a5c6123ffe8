import { Injectable, Logger } from '@nestjs/common';

import type { Gebruiker } from '../../../libs/service/auth/index.ts';
import { Medewerkers } from '../../../libs/service/storage/index.ts';
import { now } from '../http/klok.ts';

/** How long somebody counts as seen before it is written down again. Unit: milliseconds. */
const VERS_MS = 3_600_000;
/** How many people a process remembers to have written down. */
const HOOGSTENS = 10_000;

/** Keeps who was seen with a valid token, so that work can be handed to them: once in a while, not at every request. */
@Injectable()
export class Aanwezigheid {
  readonly #logger = new Logger('toegang');
  readonly #opgeschreven = new Map<string, number>();

  constructor(private readonly medewerkers: Medewerkers) {}

  /** Somebody came by. Access does not depend on whether that can be written down. */
  async gezien({ organisatie, id, rollen }: Gebruiker): Promise<void> {
    const wie = [organisatie, id, ...rollen].join(' ');
    const op = now();
    const moment = Date.parse(op);
    if (moment - (this.#opgeschreven.get(wie) ?? -Infinity) < VERS_MS) return;
    try {
      await this.medewerkers.gezien({ organisatie, id, rollen }, op);
      if (this.#opgeschreven.size >= HOOGSTENS) this.#opgeschreven.clear();
      this.#opgeschreven.set(wie, moment);
    } catch {
      this.#logger.warn('not written down who came by: database away');
    }
  }
}
