import { Injectable } from '@nestjs/common';

import type { Nakijkreden } from '../../../libs/service/ijw/index.ts';
import { Feitzaken, Personen, Toewijzingnummers, Zaken, type Zaakregel } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import type { Ijwmelding } from './meldingen.ts';

/** Between whom a message goes, and about whom. */
export interface Partijen {
  readonly organisatie: string;
  readonly gemeente: string;
  readonly aanbieder: string;
  /** Of whom it speaks; only to be compared. */
  readonly bsn: string | null;
  /** The jeugdige that this organisation knows by the BSN of the message. */
  readonly jeugdige: string | null;
}

/** What else the message says: `alleen` when that is nothing, `eigen` the zaken that the message itself began. */
export interface Binnenbericht {
  readonly alleen: boolean;
  readonly eigen: readonly string[];
}

/** The zaken to which something in a message belongs; `begin`: there is none, and one is to begin; or why a person must say. */
export type Gevonden =
  | { readonly soort: 'zaken'; readonly zaken: readonly Zaakregel[] }
  | { readonly soort: 'begin' }
  | { readonly soort: 'nakijken'; readonly reden: Nakijkreden };

const VERWIJSROUTES = ROUTES.filter(({ naam }) => naam === 'huisarts-verwijzing').map(({ id }) => id);

/** Finds the zaak to which a message belongs: by number, by reference, by client. Nothing is guessed. */
@Injectable()
export class Zaakzoeker {
  constructor(
    private readonly nummers: Toewijzingnummers,
    private readonly zaken: Zaken,
    private readonly feitzaken: Feitzaken,
    private readonly personen: Personen,
  ) {}

  /** The zaak of one thing that a message says. */
  async zoek(melding: Ijwmelding, partijen: Partijen, binnen: Binnenbericht): Promise<Gevonden> {
    if (melding.over === 'verzoek') return this.#bijVerzoek(melding, partijen, binnen);
    if (melding.nummer === null) return nakijken('TOEWIJZING.ZONDER_NUMMER');
    return this.#bijNummer(melding.nummer, partijen);
  }

  /** A zaak by its id, of this organisation. */
  async bijId(zaakId: string, { organisatie }: Pick<Partijen, 'organisatie'>): Promise<Gevonden> {
    const zaak = await this.zaken.vindRegel(zaakId, organisatie);
    return zaak ? { soort: 'zaken', zaken: [zaak] } : nakijken('TOEWIJZING.ONBEKEND');
  }

  /**
   * By the number that was given out, and by what was reported about this client. A number is nobody's proof: the client must be the same,
   * as far as that can be known. A toewijzing by verwijzing is known to the zaak of the verwijzing and, once help began, to a zaak of its
   * own: both hear of it.
   */
  async #bijNummer(nummer: number, partijen: Partijen): Promise<Gevonden> {
    const { organisatie, gemeente, jeugdige, bsn } = partijen;
    const gegeven = await this.nummers.zaakVan(gemeente, nummer);
    const eigen = gegeven === null ? null : await this.zaken.vindRegel(gegeven, organisatie);
    if (eigen && bsn !== null && (await this.personen.isAnder(eigen.jeugdige, bsn))) return nakijken('CLIENT.ANDERE');
    const gemeld =
      jeugdige === null
        ? []
        : await this.feitzaken.metFeiten({ organisatie, gemeente, jeugdige }, { toewijzingNummer: nummer });
    const zaken = [...(eigen ? [eigen] : []), ...gemeld.filter(({ id }) => id !== eigen?.id)];
    if (zaken.length === 0) return nakijken('TOEWIJZING.ONBEKEND');
    return this.#bijAanbieder(zaken, partijen);
  }

  async #bijAanbieder(zaken: readonly Zaakregel[], { aanbieder }: Pick<Partijen, 'aanbieder'>): Promise<Gevonden> {
    const past = await Promise.all(zaken.map(({ id }) => this.feitzaken.heeft(id, { aanbieder })));
    const over = zaken.filter((_, at) => past[at]);
    if (over.length === 0) return nakijken('AANBIEDER.ANDERE');
    const open = over.filter(({ beeindigd }) => !beeindigd);
    return open.length === 0 ? nakijken('ZAAK.BEEINDIGD') : { soort: 'zaken', zaken: open };
  }

  /** The verzoek that was reported before, else the one verwijzing of this client that is open, else none. */
  async #bijVerzoek(
    { feit }: Extract<Ijwmelding, { over: 'verzoek' }>,
    { organisatie, gemeente, aanbieder, jeugdige }: Partijen,
    { alleen, eigen }: Binnenbericht,
  ): Promise<Gevonden> {
    if (feit.gegevens['productcategorie'] === undefined) return nakijken('PRODUCT.ONTBREEKT');
    if (jeugdige === null) return { soort: 'begin' };
    const wie = { organisatie, gemeente, jeugdige };
    const referentie = feit.gegevens['referentie'] ?? null;
    const eerder = await this.feitzaken.metFeiten(wie, { aanbieder, referentie });
    if (eerder.length > 0) return this.#bijAanbieder(eerder, { aanbieder });
    const open = (await this.feitzaken.open(wie, VERWIJSROUTES)).filter(({ id }) => !eigen.includes(id));
    if (open.length === 0) return { soort: 'begin' };
    return open.length === 1 && alleen ? { soort: 'zaken', zaken: open } : nakijken('ZAAK.MEERDERE');
  }
}

function nakijken(reden: Nakijkreden): Gevonden {
  return { soort: 'nakijken', reden };
}
