import { amsterdamDatum, formatDatumLang } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Brief } from './opstellen.ts';

/** Says of a message that it stands for several about the same clock, how many, and when the first should have come. */
export function schrijfAlsBundel({ onderwerp, tekst }: Brief, aantal: number, sinds: Tijdstip): Brief {
  const dag = formatDatumLang(amsterdamDatum(sinds));
  const zin = `U krijgt nu 1 bericht in plaats van ${String(aantal)}. Het eerste had u op ${dag} moeten krijgen.`;
  return { onderwerp, tekst: `${tekst} ${zin}` };
}
