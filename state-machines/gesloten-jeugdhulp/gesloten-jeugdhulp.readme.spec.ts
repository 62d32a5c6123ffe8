import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { geslotenJeugdhulpRoute } from './gesloten-jeugdhulp.route.ts';

toetsReadme(geslotenJeugdhulpRoute, readFileSync('state-machines/gesloten-jeugdhulp/README.md', 'utf8'));
