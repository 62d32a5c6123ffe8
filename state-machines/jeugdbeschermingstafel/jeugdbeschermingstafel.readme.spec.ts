import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { jeugdbeschermingstafelRoute } from './jeugdbeschermingstafel.route.ts';

toetsReadme(jeugdbeschermingstafelRoute);
