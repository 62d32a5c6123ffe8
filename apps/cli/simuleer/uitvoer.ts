import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { pagina } from './pagina.ts';
import { SOORTEN, vergelijk } from './samenvatting.ts';
import type { Uitkomst } from './simulatie.ts';

/** Writes the outcome as JSON and as a page that stands alone. Returns where. */
export async function schrijfUit(map: string, uitkomst: Uitkomst): Promise<string[]> {
  await mkdir(map, { recursive: true });
  const vergelijking = vergelijk(uitkomst).map((een) => ({ ...een, wat: een.wat.trim() }));
  const json = { ...uitkomst, vergelijking, soorten: SOORTEN };
  const bestanden = [
    [join(map, 'uitkomst.json'), `${JSON.stringify(json, null, 2)}\n`],
    [join(map, 'uitkomst.html'), pagina(uitkomst)],
  ] as const;
  for (const [bestand, inhoud] of bestanden) await writeFile(bestand, inhoud);
  return bestanden.map(([bestand]) => bestand);
}
