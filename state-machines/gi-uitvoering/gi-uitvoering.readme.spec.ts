import { readFileSync } from 'node:fs';

import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { giUitvoeringRoute } from './gi-uitvoering.route.ts';

toetsReadme(giUitvoeringRoute, readFileSync('state-machines/gi-uitvoering/README.md', 'utf8'));
