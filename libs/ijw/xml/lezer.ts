import { SaxesParser } from 'saxes';
import type { Bericht, Berichtsoort, Kop } from '../berichten/index.ts';
import { vormfout } from '../bevinding.ts';
import type { Bevinding, Vormfout } from '../bevinding.ts';
import { alsBericht, alsKop } from '../core/bericht.ts';
import { Berichtboom } from './boom.ts';
import { isAnderBericht, soortVanRuimte } from './naamruimten.ts';

/** What reading may cost. */
export interface Leesgrenzen {
  /** Unit: bytes. Source of the default: iJw 3.2, OP179 (25 Mb). */
  readonly maxBytes: number;
}

/** The most that a message may be by the standard. Source: iJw 3.2, OP179. */
export const LEESGRENZEN: Leesgrenzen = { maxBytes: 25_000_000 };

/** A message, or why it is refused. Of a refused one the kind and the header are told as far as they were read without fault. */
export type Leesuitkomst =
  | { readonly ok: true; readonly bericht: Bericht }
  | {
      readonly ok: false;
      readonly bevindingen: readonly Bevinding[];
      readonly soort?: Berichtsoort;
      readonly header?: Kop;
    };

/** No message is deeper than 8 elements; this leaves room to say what is wrong before reading stops. */
const MAX_DIEPTE = 32;
const MAX_BEVINDINGEN = 100;

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Reads one message, part by part, holding no more than the message itself. It stops at the first thing after which reading has no
 * sense: no XML, a DOCTYPE (so no entities of its own), another encoding, too large, too deep.
 */
export class Berichtlezer {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #boom: Berichtboom | undefined;
  #einde: Bevinding | undefined;
  #bytes = 0;
  #diepte = 0;

  constructor(private readonly grenzen: Leesgrenzen = LEESGRENZEN) {
    this.#parser.on('error', () => {
      this.#stop('XML.ONGELDIG');
    });
    this.#parser.on('doctype', () => {
      this.#stop('XML.DOCTYPE');
    });
    this.#parser.on('xmldecl', ({ encoding, version }) => {
      if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') this.#stop('XML.CODERING');
      else if (version !== undefined && version !== '1.0') this.#stop('XML.ONGELDIG');
    });
    this.#parser.on('opentag', (tag) => {
      this.#opent(tag.local, tag.uri, Object.values(tag.attributes));
    });
    this.#parser.on('text', (stuk) => {
      this.#luister((boom) => {
        boom.tekst(stuk);
      });
    });
    this.#parser.on('cdata', (stuk) => {
      this.#luister((boom) => {
        boom.tekst(stuk);
      });
    });
    this.#parser.on('closetag', () => {
      this.#sluit();
    });
  }

  /** Takes the next part. False: more has no sense. */
  voeg(deel: Uint8Array): boolean {
    if (this.#isGestopt()) return false;
    if (this.#bytes === 0) this.#kijkNaarBegin(deel);
    this.#bytes += deel.length;
    if (this.#bytes > this.grenzen.maxBytes) this.#stop('XML.TE_GROOT');
    else this.#ontleed(deel);
    return !this.#isGestopt();
  }

  /** Refuses a message before its first byte is read, because of the size that was announced. False: reading has no sense. */
  kondigAan(bytes: number): boolean {
    if (bytes > this.grenzen.maxBytes) this.#stop('XML.TE_GROOT');
    return !this.#isGestopt();
  }

  /** What was read, after the last part. */
  rondAf(): Leesuitkomst {
    this.#ontleed();
    const boom = this.#boom;
    const bevindingen = [...(boom?.bevindingen ?? []), ...(this.#einde ? [this.#einde] : [])];
    if (boom === undefined || bevindingen.length > 0) return this.#geweigerd(bevindingen);
    return { ok: true, bericht: alsBericht(boom.waarde) };
  }

  #geweigerd(bevindingen: readonly Bevinding[]): Leesuitkomst {
    const boom = this.#boom;
    if (boom === undefined) return { ok: false, bevindingen };
    return {
      ok: false,
      bevindingen,
      soort: boom.soort,
      ...(boom.header === undefined ? {} : { header: alsKop(boom.header) }),
    };
  }

  #ontleed(deel?: Uint8Array): void {
    const tekst = this.#isGestopt() ? undefined : this.#ontcijfer(deel);
    if (tekst === undefined) return;
    this.#parser.write(tekst);
    if (deel === undefined) this.#parser.close();
  }

  /** The text of the next part, or of what was left at the end; undefined when it is no UTF-8. */
  #ontcijfer(deel?: Uint8Array): string | undefined {
    try {
      return deel === undefined ? this.#tekst.decode() : this.#tekst.decode(deel, { stream: true });
    } catch {
      this.#stop('XML.CODERING');
      return undefined;
    }
  }

  /** A byte order mark, or the zero bytes of an encoding of two or four bytes a character; the mark of such a one is no UTF-8. */
  #kijkNaarBegin(deel: Uint8Array): void {
    const [a, b, c] = deel;
    if (a === 0xef && b === 0xbb && c === 0xbf) this.#stop('XML.BOM');
    else if (deel.subarray(0, 4).includes(0)) this.#stop('XML.CODERING');
  }

  #isGestopt(): boolean {
    return this.#einde !== undefined;
  }

  #opent(local: string, uri: string, attributen: readonly { readonly uri: string; readonly local: string }[]): void {
    if (this.#einde) return;
    this.#diepte += 1;
    if (this.#diepte > MAX_DIEPTE) this.#stop('XML.TE_DIEP');
    else if (this.#boom) this.#boom.opent({ local, uri });
    else this.#begin(local, uri);
    if (attributen.some(isVreemd))
      this.#luister((boom) => {
        boom.meldHier('ATTRIBUUT.ONBEKEND');
      });
    if ((this.#boom?.bevindingen.length ?? 0) > MAX_BEVINDINGEN) this.#stop('XML.TE_VEEL_FOUTEN');
  }

  #begin(local: string, uri: string): void {
    const soort = local === 'Bericht' ? soortVanRuimte(uri) : undefined;
    if (soort !== undefined) this.#boom = new Berichtboom(soort, () => this.#parser.line);
    else this.#stop(isAnderBericht(uri) ? 'BERICHT.NIET_ONDERSTEUND' : 'BERICHT.ONBEKEND');
  }

  #sluit(): void {
    this.#diepte -= 1;
    this.#luister((boom) => {
      boom.sluit();
    });
  }

  #luister(naar: (boom: Berichtboom) => void): void {
    if (this.#einde === undefined && this.#boom) naar(this.#boom);
  }

  #stop(code: Vormfout): void {
    this.#einde ??= vormfout(code, { pad: '/Bericht', tekstregel: this.#parser.line });
  }
}

/** An attribute that is neither a namespace nor a hint where a schema lies. */
function isVreemd({ uri, local }: { readonly uri: string; readonly local: string }): boolean {
  return uri !== XMLNS && !(uri === XSI && /^(schemaLocation|noNamespaceSchemaLocation)$/.test(local));
}
