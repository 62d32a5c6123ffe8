import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { crisisRoute } from './crisis.route.ts';

toetsReadme(crisisRoute, readFileSync('state-machines/crisis/README.md', 'utf8'));
