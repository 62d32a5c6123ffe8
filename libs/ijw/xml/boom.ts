import { BERICHTEN } from '../berichten/index.ts';
import type { Berichtsoort } from '../berichten/index.ts';
import { stapNaar, vormfout, waardefout } from '../bevinding.ts';
import type { Bevinding, Plek, Vormfout } from '../bevinding.ts';
import { elementNaam } from '../vorm.ts';
import type { Vorm } from '../vorm.ts';
import { BASISRUIMTE, berichtruimte } from './naamruimten.ts';
import { leesWaarde } from './waarde.ts';

/** An element that is open. */
interface Open {
  readonly vorm: Vorm;
  readonly plek: Plek;
  readonly pad: string;
  /** What was read in it: fields of a group, items of a list, text of a leaf. */
  readonly velden: Record<string, unknown>;
  readonly items: unknown[];
  tekst: string;
  /** Which fields were there, and how far in their order it came. */
  readonly gezien: Set<string>;
  verst: number;
  tekstGemeld: boolean;
}

/** An opening tag as the parser gives it. */
export interface Label {
  readonly local: string;
  readonly uri: string;
}

/**
 * Builds the value of one message from its tags, by its description, and notes what does not fit. Every name that it repeats comes from
 * the description: an element that the message should not have is told by its place, for its name may be anything.
 */
export class Berichtboom {
  readonly bevindingen: Bevinding[] = [];
  /** The header, once it was read without any fault. */
  header: unknown;
  readonly #ruimte: string;
  readonly #wortel: Open;
  readonly #open: Open[];
  #overslaan = 0;

  constructor(
    readonly soort: Berichtsoort,
    private readonly regel: () => number,
  ) {
    this.#ruimte = berichtruimte(soort);
    this.#wortel = nieuw(BERICHTEN[soort].vorm, [], '/Bericht');
    this.#open = [this.#wortel];
  }

  /** The message as it was read; only whole when there are no findings. */
  get waarde(): Readonly<Record<string, unknown>> {
    return { soort: this.soort, ...this.#wortel.velden };
  }

  opent(label: Label): void {
    const ouder = this.#open.at(-1);
    if (this.#overslaan > 0 || ouder === undefined) {
      this.#overslaan += 1;
      return;
    }
    const kind = this.#kindVan(ouder, label);
    if (kind === undefined) this.#overslaan += 1;
    else this.#open.push(kind);
  }

  tekst(stuk: string): void {
    const hier = this.#open.at(-1);
    if (this.#overslaan > 0 || hier === undefined) return;
    if (hier.vorm.vorm === 'blad') hier.tekst += stuk;
    else if (!hier.tekstGemeld && /[^ \t\n\r]/.test(stuk)) {
      hier.tekstGemeld = true;
      this.#meld('TEKST.MISPLAATST', hier);
    }
  }

  sluit(): void {
    if (this.#overslaan > 0) {
      this.#overslaan -= 1;
      return;
    }
    const klaar = this.#open.pop();
    const ouder = this.#open.at(-1);
    if (klaar === undefined) return;
    const waarde = this.#rondAf(klaar);
    if (klaar.pad === '/Bericht/Header' && this.bevindingen.length === 0) this.header = waarde;
    if (ouder !== undefined) legNeer(ouder, klaar.plek.at(-1), waarde);
  }

  /** A finding about the element that is open now. */
  meldHier(code: Vormfout): void {
    const hier = this.#open.at(-1);
    if (this.#overslaan === 0 && hier !== undefined) this.#meld(code, hier);
  }

  #kindVan(ouder: Open, label: Label): Open | undefined {
    const deel = deelVan(ouder, label.local);
    const stap = deel === undefined ? undefined : stapNaar(ouder.vorm, deel);
    if (deel === undefined || stap === undefined) {
      this.#weiger('ELEMENT.ONBEKEND', ouder);
      return;
    }
    const kind = nieuw(stap.vorm, [...ouder.plek, deel], `${ouder.pad}/${stap.naam}`);
    if (label.uri !== this.#ruimteIn(ouder.vorm)) {
      this.#weiger('NAAMRUIMTE.ONJUIST', kind);
      return;
    }
    if (typeof deel === 'number') ouder.items.push(undefined);
    else if (ouder.gezien.has(deel)) {
      this.#weiger('ELEMENT.DUBBEL', kind);
      return;
    } else this.#volgorde(ouder, deel, kind);
    return kind;
  }

  /** Notes what is wrong with an element, which is then left out with all that is in it. */
  #weiger(code: Vormfout, hier: Open): undefined {
    this.#meld(code, hier);
    return undefined;
  }

  #volgorde(ouder: Open, veld: string, kind: Open): void {
    const plaats = ouder.vorm.vorm === 'groep' ? Object.keys(ouder.vorm.velden).indexOf(veld) : 0;
    if (plaats < ouder.verst) this.#meld('ELEMENT.VOLGORDE', kind);
    ouder.verst = Math.max(ouder.verst, plaats);
    ouder.gezien.add(veld);
  }

  /** The value of an element that closes; a leaf is checked here, a group and a list for what is missing. */
  #rondAf(open: Open): unknown {
    const { vorm } = open;
    if (vorm.vorm === 'blad') {
      const waarde = leesWaarde(vorm, open.tekst);
      if (!vorm.schema.safeParse(waarde).success)
        this.bevindingen.push(waardefout(vorm, waarde, { ...open, tekstregel: this.regel() }));
      return waarde;
    }
    if (vorm.vorm === 'lijst') {
      if (open.items.length === 0) this.#ontbreekt(open, `${open.pad}/${vorm.element}`, 0);
      return open.items;
    }
    for (const [naam, veld] of Object.entries(vorm.velden))
      if (veld.vorm !== 'optioneel' && !open.gezien.has(naam))
        this.#ontbreekt(open, `${open.pad}/${elementNaam(naam)}`, naam);
    return open.velden;
  }

  #ontbreekt({ plek }: Open, pad: string, deel: string | number): void {
    this.bevindingen.push(vormfout('ELEMENT.ONTBREEKT', { plek: [...plek, deel], pad, tekstregel: this.regel() }));
  }

  #meld(code: Vormfout, { plek, pad }: Open): void {
    this.bevindingen.push(vormfout(code, { plek, pad, tekstregel: this.regel() }));
  }

  #ruimteIn(ouder: Vorm): string {
    return ouder.vorm === 'groep' && ouder.ruimte === 'basis' ? BASISRUIMTE : this.#ruimte;
  }
}

function nieuw(vorm: Vorm, plek: Plek, pad: string): Open {
  return { vorm, plek, pad, velden: {}, items: [], tekst: '', gezien: new Set(), verst: 0, tekstGemeld: false };
}

/** The field or item that a tag names, whether the element has it or not; undefined when it can not have one. */
function deelVan({ vorm, items }: Open, naam: string): string | number | undefined {
  if (vorm.vorm === 'lijst') return naam === vorm.element ? items.length : undefined;
  if (vorm.vorm === 'blad') return undefined;
  const veld = naam.charAt(0).toLowerCase() + naam.slice(1);
  return elementNaam(veld) === naam ? veld : undefined;
}

function legNeer(ouder: Open, deel: string | number | undefined, waarde: unknown): void {
  if (typeof deel === 'number') ouder.items[deel] = waarde;
  else if (deel !== undefined) ouder.velden[deel] = waarde;
}
