import { toetsReadme } from '../gedeeld/testing/routetoets.ts';
import { giUitvoeringRoute } from './gi-uitvoering.route.ts';

toetsReadme(giUitvoeringRoute);
