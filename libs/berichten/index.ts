export { schrijfAlsBundel } from './bundel.ts';
export { stelOp, type Brief } from './opstellen.ts';
export { OVERDRACHTBERICHTEN, stelKetenberichtOp, type Afzender, type Ketenbericht } from './keten.ts';
