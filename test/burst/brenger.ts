import { setTimeout as pauze } from 'node:timers/promises';

import { z } from 'zod';

import { LokaleUitgever } from '../../libs/service/auth/lokale-uitgever.ts';
import type { Reeks } from './reeks.ts';

const Ontvangst = z.object({ id: z.uuid() });
const Zaak = z.object({ zaakId: z.uuid() });
/** Accepted and not stored yet; nobody there, for now. */
const NOG_NIET = new Set([202, 503]);
const PAUZE_MS = 250;
const AANBIEDER = '42420001';

/** A client of the API as it should be: it repeats a request under the same key until it has an answer. */
export class Brenger {
  readonly #token: Promise<string>;

  constructor(
    private readonly api: string,
    map: string,
    private readonly vandaag: string,
  ) {
    this.#token = LokaleUitgever.open(map, 'test').then((uitgever) => uitgever.token('administratie'));
  }

  /** Starts the zaak of a toewijzing, sent and confirmed. */
  async begin({ bsn, nummer }: Reeks): Promise<string> {
    const dagen = { ingangsdatum: this.vandaag, aangemeldOp: this.vandaag };
    const wat = { toewijzingNummer: nummer, aanbieder: AANBIEDER, verwijzer: '01', productcategorie: '45' };
    const start = {
      route: 'toewijzing',
      gemeente: 'GM0642',
      jeugdige: { naam: `Jeugdige ${String(nummer)}`, bsn },
      gebeurtenis: { type: 'TOEWIJZING_VOORBEREID', gegevens: { ...wat, ...dagen } },
    };
    const { zaakId } = Zaak.parse(await this.#json('/v1/zaken', start, `burst-${String(nummer)}`));
    const gebeurtenissen = [
      { type: 'TOEWIJZING_VERZONDEN', gegevens: { dagtekening: this.vandaag } },
      { type: 'RETOUR_ONTVANGEN', gegevens: { uitkomst: 'goed', retourcode: '0200' } },
    ];
    await this.#json(`/v1/zaken/${zaakId}/gebeurtenisreeksen`, { gebeurtenissen }, `burst-${String(nummer)}-verzonden`);
    return zaakId;
  }

  /** Brings the messages of a toewijzing, each after the one before was taken; their ids in that order. */
  async breng({ nummer, berichten }: Reeks): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const [at, xml] of berichten.entries()) {
      const kenmerk = `burst-${String(nummer)}-${String(at)}`;
      const antwoord = await this.#stuur(
        '/v1/ijw/berichten',
        xml,
        'application/xml',
        kenmerk,
        (status) => status === 202,
      );
      ids.push(Ontvangst.parse(antwoord).id);
    }
    return ids;
  }

  #json(pad: string, body: unknown, kenmerk: string): Promise<unknown> {
    return this.#stuur(pad, JSON.stringify(body), 'application/json', kenmerk, (status) => status < 202);
  }

  async #stuur(
    pad: string,
    body: string,
    soort: string,
    kenmerk: string,
    isKlaar: (status: number) => boolean,
  ): Promise<unknown> {
    const authorization = `Bearer ${await this.#token}`;
    const headers = { authorization, 'content-type': soort, 'idempotency-key': kenmerk };
    for (;;) {
      const antwoord = await fetch(`${this.api}${pad}`, { method: 'POST', headers, body });
      const tekst = await antwoord.text();
      if (isKlaar(antwoord.status)) return JSON.parse(tekst);
      if (!NOG_NIET.has(antwoord.status)) throw new Error(`${pad}: ${String(antwoord.status)} ${tekst}`);
      await pauze(PAUZE_MS);
    }
  }
}
