export { beproef, overnamereeks, type Overnameplek } from './reeks.ts';
export { blikVooruit, type Klokblik, type Vooruitblik } from './vooruitblik.ts';
