import { veilig } from './grafiek.ts';

/** One row: a name, one or two bars, and the numbers behind them. */
export interface Staaf {
  readonly naam: string;
  readonly staven: readonly number[];
  /** Where the published figure lies. */
  readonly gepubliceerd?: number;
  readonly getallen: readonly string[];
}

const SOORTEN = ['a', 'b'] as const;

/** A table whose second column draws what the others say: it reads without its bars, and on a narrow screen. */
export function staven(titel: string, koppen: readonly string[], rijen: readonly Staaf[]): string {
  const top = Math.max(1, ...rijen.map(({ staven: lengtes, gepubliceerd = 0 }) => Math.max(...lengtes, gepubliceerd)));
  const kop = (tekst: string): string => `<th scope="col">${veilig(tekst)}</th>`;
  const [naam = '', ...getallen] = koppen;
  const lijf = rijen.map(
    (rij) =>
      `<tr><th scope="row">${veilig(rij.naam)}</th><td class="staaf" aria-hidden="true">${staaf(rij, top)}</td>${rij.getallen.map((getal) => `<td>${veilig(getal)}</td>`).join('')}</tr>`,
  );
  return `<table class="staven"><caption>${veilig(titel)}</caption><thead><tr>${kop(naam)}<td class="staaf" aria-hidden="true"></td>${getallen.map(kop).join('')}</tr></thead><tbody>${lijf.join('')}</tbody></table>`;
}

function staaf({ staven: lengtes, gepubliceerd }: Staaf, top: number): string {
  const deel = (waarde: number): string => `${String(Math.round((waarde / top) * 1000) / 10)}%`;
  const vlakken = lengtes.map(
    (waarde, plek) => `<i class="${SOORTEN[plek] ?? 'a'}" style="width:${deel(waarde)}"></i>`,
  );
  const streep = gepubliceerd === undefined ? '' : `<b class="was" style="left:${deel(gepubliceerd)}"></b>`;
  return `<span class="baan">${vlakken.join('')}${streep}</span>`;
}
