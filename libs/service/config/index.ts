export { envExample } from './env-example.ts';
export { type Key, newKeyRing, parseKeyRing } from './key-ring.ts';
export { EnvironmentError, loadDotEnv, readEnvironment } from './read.ts';
export { readRegion } from './region.ts';
export { Environment } from './schema.ts';
