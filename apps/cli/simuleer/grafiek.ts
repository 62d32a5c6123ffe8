/** One bar: what came out, and beside it what was published, if anything was. */
export interface Balk {
  readonly naam: string;
  readonly waarde: number;
  readonly gepubliceerd?: number;
  /** A second part of the bar, in another colour. */
  readonly erbij?: number;
  /** Text behind the bar instead of the number. */
  readonly tekst?: string;
}

const BREED = 760;
const NAAM = 250;
const RIJ = 30;

/** Horizontal bars with a tick where the published figure lies. */
export function liggend(titel: string, balken: readonly Balk[]): string {
  const top = Math.max(
    1,
    ...balken.map(({ waarde, erbij = 0, gepubliceerd = 0 }) => Math.max(waarde + erbij, gepubliceerd)),
  );
  const x = (waarde: number): number => NAAM + (waarde / top) * (BREED - NAAM - 110);
  const rijen = balken.map((balk, plek) => {
    const { naam, waarde, erbij, gepubliceerd } = balk;
    const y = plek * RIJ + 4;
    const eind = x(waarde + (erbij ?? 0));
    return [
      tekst(NAAM - 10, y + 16, naam, 'naam', 'end'),
      vlak(NAAM, y + 3, x(waarde) - NAAM, 18, 'a'),
      erbij === undefined ? '' : vlak(x(waarde), y + 3, eind - x(waarde), 18, 'b'),
      gepubliceerd === undefined
        ? ''
        : `<line class="was" x1="${n(x(gepubliceerd))}" x2="${n(x(gepubliceerd))}" y1="${y}" y2="${y + 24}"/>`,
      tekst(Math.max(eind, x(gepubliceerd ?? 0)) + 8, y + 16, balk.tekst ?? String(waarde), 'getal'),
    ].join('');
  });
  return svg(titel, balken.length * RIJ + 8, rijen.join(''));
}

/** A value for each month (or week): bars, or a line, with an optional level that was published. */
export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly (number | null)[];
  readonly vorm: 'a' | 'b' | 'lijn';
}

const HOOG = 250;
const LINKS = 46;
const ONDER = 34;

/** Upright bars side by side and lines over them, on one scale. */
export function staand(
  titel: string,
  namen: readonly string[],
  reeksen: readonly Reeks[],
  niveau?: { readonly waarde: number; readonly tekst: string },
): string {
  const alle = reeksen.flatMap(({ waarden }) => waarden.map((waarde) => waarde ?? 0));
  const stap = rondeStap(Math.max(1, niveau?.waarde ?? 0, ...alle));
  const top = Math.ceil(Math.max(1, niveau?.waarde ?? 0, ...alle) / stap) * stap;
  const y = (waarde: number): number => 22 + (1 - waarde / top) * (HOOG - ONDER - 22);
  const vak = (BREED - LINKS - 10) / namen.length;
  const midden = (plek: number): number => LINKS + (plek + 0.5) * vak;
  const lijnen = Array.from({ length: top / stap + 1 }, (_, plek) => plek * stap).map(
    (waarde) =>
      `<line class="raster" x1="${LINKS}" x2="${BREED - 10}" y1="${n(y(waarde))}" y2="${n(y(waarde))}"/>${tekst(LINKS - 8, y(waarde) + 4, String(waarde), 'as', 'end')}`,
  );
  const balkreeksen = reeksen.filter(({ vorm }) => vorm !== 'lijn');
  const dik = Math.min(26, (vak * 0.72) / Math.max(1, balkreeksen.length));
  const balken = balkreeksen.flatMap(({ waarden, vorm }, reeks) =>
    waarden.map((waarde, plek) => {
      const begin = midden(plek) + (reeks - balkreeksen.length / 2) * dik;
      return vlak(begin, y(waarde ?? 0), dik - 1, y(0) - y(waarde ?? 0), vorm);
    }),
  );
  const punten = reeksen
    .filter(({ vorm }) => vorm === 'lijn')
    .map(
      ({ waarden }) =>
        `<polyline class="lijn" points="${waarden.flatMap((waarde, plek) => (waarde === null ? [] : [`${n(midden(plek))},${n(y(waarde))}`])).join(' ')}"/>`,
    );
  const onderschrift = namen.map((naam, plek) => tekst(midden(plek), HOOG - 12, naam, 'as', 'middle'));
  const was = niveau
    ? `<line class="was" x1="${LINKS}" x2="${BREED - 10}" y1="${n(y(niveau.waarde))}" y2="${n(y(niveau.waarde))}"/>${tekst(BREED - 12, y(niveau.waarde) - 6, niveau.tekst, 'as', 'end')}`
    : '';
  return svg(titel, HOOG, [...lijnen, ...balken, ...punten, was, ...onderschrift].join(''));
}

function rondeStap(top: number): number {
  const ruw = top / 5;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  return Math.max(1, [1, 2, 5, 10].map((keer) => keer * macht).find((stap) => stap >= ruw) ?? macht * 10);
}

function svg(titel: string, hoog: number, inhoud: string): string {
  return `<svg viewBox="0 0 ${BREED} ${hoog}" role="img" aria-label="${veilig(titel)}">${inhoud}</svg>`;
}

function vlak(x: number, y: number, breed: number, hoog: number, soort: string): string {
  return `<rect class="${soort}" x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, breed))}" height="${n(Math.max(0, hoog))}" rx="2"/>`;
}

function tekst(x: number, y: number, inhoud: string, soort: string, anker = 'start'): string {
  return `<text class="${soort}" x="${n(x)}" y="${n(y)}" text-anchor="${anker}">${veilig(inhoud)}</text>`;
}

/** Text in HTML, as text. */
export function veilig(inhoud: string): string {
  return inhoud.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function n(waarde: number): string {
  return String(Math.round(waarde * 10) / 10);
}
