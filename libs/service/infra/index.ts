export { cacheFolder, findOnPath } from './cache.ts';
export { type Child, type ChildExit, type ChildOptions, startChild } from './child.ts';
export { freePort, isPortFree, LOOPBACK, portOrFree } from './free-port.ts';
export { type Lock, tryLock } from './lock.ts';
export { type Part, ProcessTree } from './process-tree.ts';
export {
  ensureDatabase,
  postgresAnswers,
  type PostgresServer,
  startPostgres,
  startTemporaryPostgres,
} from './postgres.ts';
export { ServerUnavailable } from './server-unavailable.ts';
export { findTemporalProgram, type TemporalProgram } from './temporal-program.ts';
export { startTemporal, temporalAnswers, type TemporalServer } from './temporal-server.ts';
export { findTimeSkippingServer, type TimeSkippingServer } from './time-skipping-server.ts';
export { openTimeSkipping } from './time-skipping-environment.ts';
