export { ontvangerVan, Regio } from './regio.ts';
export { VOORBEELDREGIO } from './voorbeeld.ts';
