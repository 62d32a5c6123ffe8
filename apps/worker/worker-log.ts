import { ConsoleLogger, type LogLevel } from '@nestjs/common';

const NIVEAUS = {
  debug: ['debug', 'log', 'warn', 'error'],
  info: ['log', 'warn', 'error'],
  warn: ['warn', 'error'],
  error: ['error'],
} as const;

/** Log lines of the worker: codes and ids only, one line each. */
export class WorkerLog extends ConsoleLogger {
  constructor(niveau: keyof typeof NIVEAUS) {
    super('worker', { logLevels: [...NIVEAUS[niveau]] satisfies LogLevel[], colors: false, timestamp: false });
  }
}
