import type { Vooruitblik } from '../../../libs/overname/index.ts';

/** Why a line was not taken over: a stable code, what it means, and where in the line it stands. */
export interface Weigerverslag {
  readonly uitkomst: 'geweigerd';
  readonly code: string;
  readonly uitleg: string;
  readonly velden: readonly { readonly pad: string; readonly uitleg: string }[];
}

/** A zaak that runs here now, or did already. */
export interface Overnameverslag {
  readonly uitkomst: 'overgenomen' | 'alOvergenomen';
  readonly zaakId: string;
  readonly volgnummer: number;
  readonly staten: readonly string[];
  readonly beeindigd: boolean;
}

/** What would come of a line. */
export type Proefverslag = { readonly uitkomst: 'mogelijk' } & Vooruitblik;

/** What became of one line. */
export type Uitkomst = Weigerverslag | Overnameverslag | Proefverslag;

/** One line of the report. Codes, dates and ids only. */
export type Regelverslag = Uitkomst & {
  readonly regel: number;
  /** What the zaak is called in its old system, as far as the line could be read. */
  readonly systeem?: string;
  readonly verwijzing?: string;
};

/** How many lines came to what. */
export class Telling {
  readonly #aantallen: Record<Uitkomst['uitkomst'], number> = {
    overgenomen: 0,
    alOvergenomen: 0,
    mogelijk: 0,
    geweigerd: 0,
  };

  tel({ uitkomst }: Uitkomst): void {
    this.#aantallen[uitkomst] += 1;
  }

  aantallen(): Readonly<Record<Uitkomst['uitkomst'], number>> & { readonly regels: number } {
    return { regels: this.regels(), ...this.#aantallen };
  }

  regels(): number {
    return Object.values(this.#aantallen).reduce((som, aantal) => som + aantal, 0);
  }

  /** In words, as people read it on their screen. */
  zin(): string {
    const { regels, overgenomen, alOvergenomen, mogelijk, geweigerd } = this.aantallen();
    const delen = [
      [overgenomen, 'overgenomen'],
      [alOvergenomen, 'al overgenomen'],
      [mogelijk, 'mogelijk'],
      [geweigerd, 'niet gelukt'],
    ] as const;
    const gebeurd = delen.filter(([aantal]) => aantal > 0).map(([aantal, wat]) => `${String(aantal)} ${wat}`);
    return `${String(regels)} regels${gebeurd.length > 0 ? `: ${gebeurd.join(', ')}` : ''}`;
  }
}
