export { ontvangerVan, praktijksoortVan, Regio, werktVoor } from './regio.ts';
export { VOORBEELDREGIO } from './voorbeeld.ts';
