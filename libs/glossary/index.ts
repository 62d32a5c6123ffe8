export { BEGRIPPEN, BEGRIPSVORMEN, type Begrip } from './begrippen.ts';
export { GEWONE_WOORDEN, TECHNISCHE_WOORDEN } from './woorden.ts';
