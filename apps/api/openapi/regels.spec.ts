import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'zod';

const SPECTRAL = 'node_modules/@stoplight/spectral-cli/dist/index.js';
const REGELS = 'apps/api/spectral.yaml';

const antwoord = { description: 'goed', headers: { 'X-Ander': { schema: { type: 'string' } } } };
const probleem = { type: 'object', properties: { title: { type: 'string' } } };
/** An API that breaks each rule of ours at least once. */
const SLECHT = {
  openapi: '2.9.0',
  info: { title: 'x', version: 'v1', description: 'x', contact: { name: 'x' } },
  servers: [{ url: '/api' }],
  paths: {
    '/zaken/': { get: { responses: { 200: { description: 'zonder koppen' }, 404: { description: 'zonder inhoud' } } } },
    '/Zaken_lijst': {
      trace: { responses: { 200: antwoord } },
      post: {
        parameters: [{ name: 'Grote_naam', in: 'query', schema: { type: 'string' } }],
        responses: {
          200: antwoord,
          400: { description: 'gewone JSON', content: { 'application/json': { schema: probleem } } },
          500: { description: 'zonder velden', content: { 'application/problem+json': { schema: probleem } } },
        },
      },
    },
  },
  components: { schemas: { klein: { type: 'object', properties: { Grote_naam: { type: 'string' } } } } },
};

/** The codes of what Spectral finds; it ends with a status that says so. */
function gevonden(document: object): string[] {
  const map = mkdtempSync(join(tmpdir(), 'wissel-regels-'));
  const uitkomst = join(map, 'uitkomst.json');
  try {
    writeFileSync(join(map, 'openapi.json'), JSON.stringify(document));
    const args = ['lint', join(map, 'openapi.json'), '-r', REGELS, '-f', 'json', '-o', uitkomst];
    expect(() => execFileSync(process.execPath, [SPECTRAL, ...args], { stdio: 'ignore' })).toThrow();
    const bevindingen = z.array(z.object({ code: z.string() })).parse(JSON.parse(readFileSync(uitkomst, 'utf8')));
    return bevindingen.map(({ code }) => code);
  } finally {
    rmSync(map, { recursive: true });
  }
}

it('every rule for the API sees what it is there for', () => {
  const regels = [...readFileSync(REGELS, 'utf8').matchAll(/^ {2}(nl-[a-z0-9-]+):$/gm)].map(([, naam = '']) => naam);
  expect(regels.length).toBeGreaterThan(12);
  const codes = new Set(gevonden(SLECHT));
  expect(regels.filter((regel) => !codes.has(regel))).toEqual([]);
}, 60_000);
