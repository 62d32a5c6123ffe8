import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { toewijzingRoute } from './toewijzing.route.ts';

toetsReadme(toewijzingRoute, readFileSync('state-machines/toewijzing/README.md', 'utf8'));
