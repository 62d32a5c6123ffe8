export { LineLogger } from './line-logger.ts';
