/** Draws that follow from a seed alone: the same seed and label give the same series, whatever others draw. */
export class Toeval {
  #stand: number;

  constructor(zaad: number, label: string) {
    this.#stand = strooi(`${String(zaad)}/${label}`);
  }

  /** Evenly from 0 up to, not including, 1 (mulberry32). */
  getal(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#stand ^ (this.#stand >>> 15), 1 | this.#stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  kans(deel: number): boolean {
    return this.getal() < deel;
  }

  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  /** One of the keys, by weight. */
  kies<Sleutel extends string>(gewichten: Readonly<Record<Sleutel, number>>): Sleutel {
    const paren = Object.entries<number>(gewichten) as [Sleutel, number][];
    let rest = this.getal() * paren.reduce((som, [, gewicht]) => som + gewicht, 0);
    const gekozen = paren.find(([, gewicht]) => (rest -= gewicht) < 0) ?? paren.at(-1);
    if (!gekozen) throw new RangeError('nothing to choose from');
    return gekozen[0];
  }

  /** Lognormal: right-skewed, as waiting and handling times are. */
  scheef({ mediaan, spreiding }: Verdeling): number {
    const normaal = Math.sqrt(-2 * Math.log(1 - this.getal())) * Math.cos(2 * Math.PI * this.getal());
    return mediaan * Math.exp(spreiding * normaal);
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.geheel(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = '89ab'.charAt(this.geheel(0, 3));
    const tekst = hex.join('');
    return [8, 12, 16, 20, 32].map((eind, plek, alle) => tekst.slice(alle[plek - 1] ?? 0, eind)).join('-');
  }
}

/** A lognormal distribution. `mediaan` in the unit of what is drawn; `spreiding` is the deviation of its logarithm. */
export interface Verdeling {
  readonly mediaan: number;
  readonly spreiding: number;
}

/** FNV-1a, 32 bits. */
function strooi(tekst: string): number {
  let stand = 0x811c9dc5;
  for (const teken of tekst) stand = Math.imul(stand ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  return stand;
}
