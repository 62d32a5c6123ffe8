import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';

toetsReadme(cjgIntakeRoute, readFileSync('state-machines/cjg-intake/README.md', 'utf8'));
