import { readFileSync } from 'node:fs';

function read(bestand: string): string {
  return readFileSync(new URL(`./gegevens/${bestand}`, import.meta.url), 'utf8');
}

/** The JSON of a data file of these tests. */
export function readJson(bestand: string): unknown {
  return JSON.parse(read(bestand));
}

/** A holiday as an outside calendar gives it: day, name, and the library's own kind. */
export interface BuitenFeestdag {
  readonly dag: string;
  readonly naam: string;
  readonly soort: string;
}

/** The Dutch holidays 2000-2100 as the Python library `holidays` 0.109 gives them; see gegevens/README.md. */
export function readPythonHolidays(): BuitenFeestdag[] {
  const [, ...regels] = read('python-holidays-0.109.csv').trim().split('\n');
  return regels.map((regel) => {
    const [dag = '', naam = '', soort = ''] = regel.split(',');
    return { dag, naam, soort };
  });
}
