import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { jeugdbeschermingstafelRoute } from './jeugdbeschermingstafel.route.ts';

toetsReadme(jeugdbeschermingstafelRoute, readFileSync('state-machines/jeugdbeschermingstafel/README.md', 'utf8'));
