import type { Achterloper, Vernieuwstap } from './dienst.ts';

/** What became of a zaak that was behind. `gedaan` holds the steps that were taken. Codes, versions and ids only. */
export type Zaakverslag = Pick<Achterloper, 'zaakId' | 'route' | 'motor' | 'kalender'> &
  (
    | { readonly uitkomst: 'achter'; readonly stappen: readonly Vernieuwstap[] }
    | { readonly uitkomst: 'vernieuwd'; readonly gedaan: readonly Vernieuwstap[] }
    | {
        readonly uitkomst: 'geweigerd' | 'mislukt';
        readonly gedaan: readonly Vernieuwstap[];
        readonly stap: Vernieuwstap;
        readonly code: string;
        readonly uitleg: string;
      }
  );

/** How many zaken came to what, by outcome, by step and by code. */
export class Vernieuwtelling {
  #bekeken = 0;
  readonly #uitkomsten = { achter: 0, vernieuwd: 0, geweigerd: 0, mislukt: 0 };
  readonly #stappen: Record<string, number> = {};
  readonly #codes: Record<string, number> = {};

  /** A page of running zaken was looked at. */
  bekijk(aantal: number): void {
    this.#bekeken += aantal;
  }

  tel(verslag: Zaakverslag): void {
    this.#uitkomsten[verslag.uitkomst] += 1;
    const stappen = verslag.uitkomst === 'achter' ? verslag.stappen : verslag.gedaan;
    for (const { type } of stappen) this.#stappen[type] = (this.#stappen[type] ?? 0) + 1;
    if ('code' in verslag) this.#codes[verslag.code] = (this.#codes[verslag.code] ?? 0) + 1;
  }

  aantallen() {
    return { bekeken: this.#bekeken, ...this.#uitkomsten, stappen: { ...this.#stappen }, codes: { ...this.#codes } };
  }

  /** Zaken that were behind. */
  zaken(): number {
    return Object.values(this.#uitkomsten).reduce((som, aantal) => som + aantal, 0);
  }

  isGelukt(): boolean {
    return this.#uitkomsten.geweigerd + this.#uitkomsten.mislukt === 0;
  }

  /** In words, as people read it on their screen. */
  zin(): string {
    const { achter, vernieuwd, geweigerd, mislukt } = this.#uitkomsten;
    const delen = [
      [achter, achter === 1 ? 'loopt achter' : 'lopen achter'],
      [vernieuwd, 'bijgewerkt'],
      [geweigerd, 'geweigerd'],
      [mislukt, 'mislukt'],
    ] as const;
    const gebeurd = delen.filter(([aantal]) => aantal > 0).map(([aantal, wat]) => `${String(aantal)} ${wat}`);
    const codes = Object.entries(this.#codes).map(([code, aantal]) => `${code} ${String(aantal)}x`);
    const kop = `${String(this.#bekeken)} lopende zaken bekeken: ${gebeurd.length > 0 ? gebeurd.join(', ') : 'alle bij'}`;
    return codes.length > 0 ? `${kop} (${codes.join(', ')})` : kop;
  }
}
