import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { geslotenJeugdhulpRoute } from './gesloten-jeugdhulp.route.ts';

toetsReadme(geslotenJeugdhulpRoute);
