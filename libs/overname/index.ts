export { beproef, overnamereeks, padVanFeit, type Overnameplek } from './reeks.ts';
export { blikVooruit, type Klokblik, type Vooruitblik } from './vooruitblik.ts';
