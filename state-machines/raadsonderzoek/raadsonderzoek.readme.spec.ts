import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { raadsonderzoekRoute } from './raadsonderzoek.route.ts';

toetsReadme(raadsonderzoekRoute, readFileSync('state-machines/raadsonderzoek/README.md', 'utf8'));
