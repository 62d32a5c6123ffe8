import { ConsoleLogger, type LogLevel } from '@nestjs/common';

import type { Environment } from '../config/index.ts';

const LEVELS: Readonly<Record<Environment['WISSEL_LOGNIVEAU'], LogLevel[]>> = {
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
  info: ['fatal', 'error', 'warn', 'log'],
  warn: ['fatal', 'error', 'warn'],
  error: ['fatal', 'error'],
};

/** Parts of the framework that tell at each start what they are made of: a line for every module and every address. */
const FRAMEWORK: ReadonlySet<unknown> = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** The log of a process: one line each, codes and ids only. How the framework starts is told at level `debug` alone. */
export class LineLogger extends ConsoleLogger {
  constructor(name: string, level: Environment['WISSEL_LOGNIVEAU']) {
    super(name, { logLevels: LEVELS[level], colors: false, prefix: 'Wissel' });
  }

  override log(message: unknown, ...rest: readonly unknown[]): void {
    if (FRAMEWORK.has(rest.at(-1))) super.debug(message, ...rest);
    else super.log(message, ...rest);
  }

  protected override getTimestamp(): string {
    return new Date().toISOString();
  }
}
