export { ontvangerVan, praktijksoortVan, Regio, werktVoor } from './regio.ts';
export { WOONFEITEN, woongemeente, type Woonfeit } from './woonplaats.ts';
export { VOORBEELDREGIO } from './voorbeeld.ts';
