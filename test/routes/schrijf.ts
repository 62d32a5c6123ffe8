import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { BLADEN, MAP } from './bladen.ts';

// Writes the pages of all routes anew; one of a route that is gone goes with it.
rmSync(MAP, { recursive: true, force: true });
mkdirSync(MAP, { recursive: true });
for (const [naam, inhoud] of BLADEN) writeFileSync(new URL(naam, MAP), inhoud);
