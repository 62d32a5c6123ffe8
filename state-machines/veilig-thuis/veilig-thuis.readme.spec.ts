import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { veiligThuisRoute } from './veilig-thuis.route.ts';

toetsReadme(veiligThuisRoute, readFileSync('state-machines/veilig-thuis/README.md', 'utf8'));
