// Lets the pinned Node run the TypeScript of this project as it stands: `node --import ./test/tools/ts.mjs <file>.ts`.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

import { transformSync } from '@swc/core';

const { $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
const options = {
  ...swc,
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { ...swc.jsc, rewriteRelativeImportExtensions: false },
};

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
