import type { Blad } from '../blad.ts';

/** Numbers and days may have spaces round them, as the standard's schemas read them; in text every character counts. */
const BIJSNIJDEN: ReadonlySet<Blad['aard']['soort']> = new Set(['getal', 'datum', 'tijd']);
const SPATIES_ERBUITEN = /^[ \t\n\r]+|[ \t\n\r]+$/g;
const GEHEEL = /^[+-]?[0-9]+$/;

/** The value that the text of an element stands for, still unchecked. A text that is no number stays a text, and is refused as such. */
export function leesWaarde({ aard }: Blad, tekst: string): string | number {
  const ruw = BIJSNIJDEN.has(aard.soort) || isVersienummer(aard) ? tekst.replace(SPATIES_ERBUITEN, '') : tekst;
  return aard.soort === 'getal' && GEHEEL.test(ruw) ? Number(ruw) + 0 : ruw; // + 0: "-0" is 0
}

function isVersienummer(aard: Blad['aard']): boolean {
  return aard.soort === 'vast' && aard.van === 'versie';
}
