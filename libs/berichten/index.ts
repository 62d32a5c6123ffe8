export { stelOp, type Brief } from './opstellen.ts';
