import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { raadsonderzoekRoute } from './raadsonderzoek.route.ts';

toetsReadme(raadsonderzoekRoute);
