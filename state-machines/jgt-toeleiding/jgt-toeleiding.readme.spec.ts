import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { jgtToeleidingRoute } from './jgt-toeleiding.route.ts';

toetsReadme(jgtToeleidingRoute, readFileSync('state-machines/jgt-toeleiding/README.md', 'utf8'));
