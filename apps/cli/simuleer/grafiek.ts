import { getal } from './samenvatting.ts';

/** A value for each month (or week): bars, or a line. */
export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly (number | null)[];
  readonly vorm: 'a' | 'b' | 'lijn';
}

/** One plot over time, and the table that says the same. */
export interface Grafiek {
  readonly titel: string;
  /** What stands along the bottom: `maand` or `week`. */
  readonly langs: string;
  readonly namen: readonly string[];
  readonly reeksen: readonly Reeks[];
  /** A level that was published. */
  readonly niveau?: { readonly waarde: number; readonly naam: string };
}

const BREED = 640;
const HOOG = 230;
const BOVEN = 12;
const LINKS = 48;
const ONDER = 48;
const DIKSTE_BALK = 24;
/** So many names still fit beside each other on a narrow screen. */
const MEESTE_NAMEN = 12;
/** Part of its place that a group of bars takes. */
const VULLING = 0.72;

/** A figure of its own: title, legend, plot, and the same numbers as a table for whoever does not see the plot. */
export function grafiek(een: Grafiek): string {
  const niveau = een.niveau ? [legendaDeel('was', `${een.niveau.naam}: ${getal(een.niveau.waarde)}`)] : [];
  const legenda = [...een.reeksen.map(({ naam, vorm }) => legendaDeel(vorm, naam)), ...niveau];
  return `<figure><figcaption>${veilig(een.titel)}</figcaption><p class="legenda">${legenda.join('')}</p>
${plaat(een)}
<details><summary>Als tabel</summary>${tabel(een)}</details></figure>`;
}

function plaat({ titel, langs, namen, reeksen, niveau }: Grafiek): string {
  const hoogste = Math.max(1, niveau?.waarde ?? 0, ...reeksen.flatMap(({ waarden }) => waarden.map((een) => een ?? 0)));
  const stap = rondeStap(hoogste);
  const top = Math.ceil(hoogste / stap) * stap;
  const y = (waarde: number): number => BOVEN + (1 - waarde / top) * (HOOG - ONDER - BOVEN);
  const vak = (BREED - LINKS) / namen.length;
  const midden = (plek: number): number => LINKS + (plek + 0.5) * vak;
  const raster = Array.from({ length: top / stap + 1 }, (_, plek) => plek * stap).map(
    (waarde) => streep('raster', y(waarde)) + tekst(LINKS - 8, y(waarde) + 4, String(waarde), 'end'),
  );
  const namenLangs = namen.map((naam, plek) =>
    tekst(midden(plek), HOOG - 29, naam, 'middle', valtWeg(plek, namen.length)),
  );
  const inhoud = [
    ...raster,
    ...balken(reeksen, vak, midden, y),
    ...lijnen(reeksen, midden, y),
    niveau ? streep('was', y(niveau.waarde)) : '',
    ...namenLangs,
    tekst(LINKS + (BREED - LINKS) / 2, HOOG - 6, langs, 'middle'),
  ];
  return `<svg viewBox="0 0 ${BREED} ${HOOG}" role="img" aria-label="${veilig(`${titel}; de getallen staan in de tabel`)}">${inhoud.join('')}</svg>`;
}

type Plaats = (getal: number) => number;

function balken(reeksen: readonly Reeks[], vak: number, midden: Plaats, y: Plaats): string[] {
  const naastElkaar = reeksen.filter(({ vorm }) => vorm !== 'lijn');
  const dik = Math.min(DIKSTE_BALK, (vak * VULLING) / Math.max(1, naastElkaar.length));
  return naastElkaar.flatMap(({ waarden, vorm }, reeks) =>
    waarden.map((waarde, plek) => {
      const x = midden(plek) + (reeks - naastElkaar.length / 2) * dik;
      return `<rect class="${vorm}" x="${n(x)}" y="${n(y(waarde ?? 0))}" width="${n(dik - 1)}" height="${n(y(0) - y(waarde ?? 0))}"/>`;
    }),
  );
}

function lijnen(reeksen: readonly Reeks[], midden: Plaats, y: Plaats): string[] {
  return reeksen
    .filter(({ vorm }) => vorm === 'lijn')
    .map(({ waarden }) => {
      const punten = waarden.flatMap((waarde, plek) => (waarde === null ? [] : [`${n(midden(plek))},${n(y(waarde))}`]));
      return `<polyline class="lijn" points="${punten.join(' ')}"/>`;
    });
}

function tabel({ titel, langs, namen, reeksen }: Grafiek): string {
  const koppen = [langs, ...reeksen.map(({ naam }) => naam)].map((kop) => `<th scope="col">${veilig(kop)}</th>`);
  const rijen = namen.map((naam, plek) => {
    const cellen = reeksen.map(({ waarden }) => `<td>${getal(waarden[plek] ?? null)}</td>`);
    return `<tr><th scope="row">${veilig(naam)}</th>${cellen.join('')}</tr>`;
  });
  return `<table><caption>${veilig(titel)}</caption><thead><tr>${koppen.join('')}</tr></thead><tbody>${rijen.join('')}</tbody></table>`;
}

/** One entry of a legend. */
export function legendaDeel(soort: string, naam: string): string {
  return `<span><i class="${soort}"></i>${veilig(naam)}</span>`;
}

function rondeStap(top: number): number {
  const ruw = top / 5;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  return Math.max(1, [1, 2, 5, 10].map((keer) => keer * macht).find((stap) => stap >= ruw) ?? macht * 10);
}

function streep(soort: string, y: number): string {
  return `<line class="${soort}" x1="${LINKS}" x2="${BREED}" y1="${n(y)}" y2="${n(y)}"/>`;
}

function tekst(x: number, y: number, inhoud: string, anker: string, alleenBreed = false): string {
  const soort = alleenBreed ? ' class="breed"' : '';
  return `<text${soort} x="${n(x)}" y="${n(y)}" text-anchor="${anker}">${veilig(inhoud)}</text>`;
}

/** On a narrow screen letters are larger beside their plot: of many names every other one then stands alone. */
function valtWeg(plek: number, aantal: number): boolean {
  return aantal > MEESTE_NAMEN && plek % 2 === 1;
}

/** Text in HTML, as text. */
export function veilig(inhoud: string): string {
  return inhoud.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function n(waarde: number): string {
  return String(Math.round(waarde * 10) / 10);
}
