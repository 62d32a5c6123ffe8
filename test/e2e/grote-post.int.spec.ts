import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';
import { z } from 'zod';

import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import { alsDienst, migreerProef, SLEUTELRING } from '../workflow/zaakwereld.ts';

const LANG = 120_000;
const LADER = new URL('../tools/ts.mjs', import.meta.url).href;
const POST = fileURLToPath(new URL('grote-post.ts', import.meta.url));
const MB = 1_000_000;
const Meting = z.object({ groei: z.number() });

await describeWith(['postgres', 'temporal'], 'a folder with a message that is too large', ({ postgres, temporal }) => {
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);

  /** What a worker of its own uses to take a file of this size from its folder. Unit: megabytes. */
  async function neem(megabytes: number): Promise<{ readonly groei: number; readonly weg: boolean }> {
    const map = await mkdtemp(join(tmpdir(), 'wissel-groot-'));
    const bestand = join(map, 'groot.xml');
    await writeFile(bestand, String(megabytes)); // each of its own bytes, then zeros
    await truncate(bestand, megabytes * MB);
    const env = {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'test', TEMPORAL_ADDRESS: temporal.address },
      ...{ DATABASE_URL: alsDienst(eigenaarUrl()), WISSEL_SLEUTELS: SLEUTELRING },
      ...{ WISSEL_IJW_IN: map, WISSEL_IJW_ORGANISATIE: 'cjg-voorbeeld' },
    };
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', LADER, POST], { env, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const weg = !existsSync(bestand) && existsSync(join(map, 'verwerkt', 'groot.xml'));
    await rm(map, { recursive: true, force: true });
    return { ...Meting.parse(JSON.parse(stdout)), weg };
  }

  it(
    'is noted for a person, and costs no more memory at 500 MB than at 50',
    async () => {
      const [gewoon, tienmaal] = [await neem(50), await neem(500)];
      process.stdout.write(`grote post: 50 MB +${String(gewoon.groei)} MB, 500 MB +${String(tienmaal.groei)} MB\n`);
      for (const { groei, weg } of [gewoon, tienmaal]) {
        expect(weg).toBe(true);
        expect(groei).toBeLessThan(150); // buffers that wait to be collected and the first connection, not the message
      }
      expect(tienmaal.groei - gewoon.groei).toBeLessThan(100); // of 450 MB more
      const client = new pg.Client({ connectionString: eigenaarUrl() });
      await client.connect();
      const { rows } = await client
        .query('select b.status, b.reden, i.inhoud from ijw_bericht b join persoon.ijw_inhoud i on i.bericht = b.id')
        .finally(() => client.end());
      expect(rows).toEqual(
        Array.from({ length: 2 }, () => ({ status: 'nakijken', reden: 'XML.TE_GROOT', inhoud: null })),
      );
    },
    LANG,
  );
});
