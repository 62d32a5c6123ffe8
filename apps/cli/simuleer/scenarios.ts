import { readFileSync } from 'node:fs';

import { Jaarcijfers } from '../../../libs/simulatie/index.ts';

/** A year that can be simulated: published figures, and the seed that is used when none is asked for. */
export interface Scenario {
  readonly naam: string;
  readonly titel: string;
  readonly zaad: number;
  cijfers(): Jaarcijfers;
}

/** Every scenario of `wissel simuleer`. */
export const SCENARIOS: readonly Scenario[] = [
  {
    naam: 'zwijndrecht-2018',
    titel: 'CJG Zwijndrecht, 2018',
    zaad: 2018,
    cijfers: () => leesCijfers('zwijndrecht-2018'),
  },
];

function leesCijfers(naam: string): Jaarcijfers {
  const bestand = new URL(`../../../libs/simulatie/gegevens/${naam}.json`, import.meta.url);
  return Jaarcijfers.parse(JSON.parse(readFileSync(bestand, 'utf8')));
}
