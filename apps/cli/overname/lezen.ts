import type { z } from 'zod';

import { legFoutUit } from '../../../libs/contracts/fout-uitleg.ts';
import { NieuweOvername } from '../../../libs/contracts/overname.ts';
import type { Regel } from './regels.ts';
import type { Weigerverslag } from './verslag.ts';

/** A line that is a zaak, or why it is none. */
export type Gelezen =
  { readonly ok: true; readonly overname: NieuweOvername } | ({ readonly ok: false } & Weigerverslag);

/** Reads lines. The same zaak twice in one file is a mistake: which of the two is right is not for us to say. */
export class Lezer {
  /** Line on which each zaak stands. */
  readonly #gezien = new Map<string, number>();

  /** Refuses: OVERNAME.TE_LANG, OVERNAME.GEEN_JSON, OVERNAME.ONGELDIG, OVERNAME.DUBBEL. */
  lees({ nummer, tekst }: Regel): Gelezen {
    if (tekst === null) return geweigerd('OVERNAME.TE_LANG', 'Deze regel is te lang om een zaak te zijn.');
    const json = alsJson(tekst);
    if (json === undefined) return geweigerd('OVERNAME.GEEN_JSON', 'Deze regel is geen JSON.');
    const gelezen = NieuweOvername.safeParse(json, { error: legFoutUit });
    if (!gelezen.success) {
      const velden = gelezen.error.issues.map(veldVan);
      return geweigerd('OVERNAME.ONGELDIG', 'Deze regel beschrijft geen zaak.', velden);
    }
    return this.#nogNietGezien(gelezen.data, nummer);
  }

  #nogNietGezien(overname: NieuweOvername, nummer: number): Gelezen {
    const naam = `${overname.systeem}/${overname.verwijzing}`;
    const eerder = this.#gezien.get(naam);
    if (eerder !== undefined) {
      return geweigerd('OVERNAME.DUBBEL', `Deze zaak staat al op regel ${String(eerder)}.`);
    }
    this.#gezien.set(naam, nummer);
    return { ok: true, overname };
  }
}

function geweigerd(code: string, uitleg: string, velden: Weigerverslag['velden'] = []): Gelezen {
  return { ok: false, uitkomst: 'geweigerd', code, uitleg, velden };
}

function veldVan({ path, message }: z.core.$ZodIssue): Weigerverslag['velden'][number] {
  return { pad: path.map((deel) => `/${String(deel)}`).join(''), uitleg: message };
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
