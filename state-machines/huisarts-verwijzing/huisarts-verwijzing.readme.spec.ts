import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { huisartsVerwijzingRoute } from './huisarts-verwijzing.route.ts';

toetsReadme(huisartsVerwijzingRoute, readFileSync('state-machines/huisarts-verwijzing/README.md', 'utf8'));
