import { Connection } from '@temporalio/client';

import { type Child, type ChildExit, startChild } from './child.ts';
import { isPortFree, LOOPBACK, portOrFree } from './free-port.ts';
import { ServerUnavailable } from './server-unavailable.ts';

export interface TemporalServerOptions {
  /** The Temporal CLI, from `findTemporalProgram`. */
  readonly program: string;
  /** SQLite file that holds every workflow; without one they are gone when the server stops. */
  readonly dbFile?: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** 0 takes a free port; absent means no web interface. */
  readonly uiPort?: number;
  readonly namespace: string;
  /** Further arguments of `temporal server start-dev`, such as `--search-attribute` or `--dynamic-config-value`. */
  readonly extraArgs?: readonly string[];
  readonly onLine?: (line: string) => void;
}

export interface TemporalServer {
  readonly address: string;
  readonly uiUrl?: string;
  readonly namespace: string;
  readonly pid: number;
  readonly exited: Promise<ChildExit>;
  stop(): Promise<ChildExit>;
}

const START_LIMIT_MS = 60_000;
const ANSWER_LIMIT_MS = 2_000;
const START_ATTEMPTS = 4;
const PORT_TAKEN = 'address already in use';
const REASON = /level=ERROR|panic:|^Error/;

/**
 * Starts Temporal's own development server and returns when it answers for the namespace. Tried again, a few times, when a port
 * was taken in between: the server picks free ports for its inner services first and listens on them later.
 */
export async function startTemporal(options: TemporalServerOptions): Promise<TemporalServer> {
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryToStart(options);
    if ('server' in started) return started.server;
    if (attempt === START_ATTEMPTS || !started.portTaken) throw started.error;
  }
}

type Start = { readonly server: TemporalServer } | { readonly error: unknown; readonly portTaken: boolean };

async function tryToStart(options: TemporalServerOptions): Promise<Start> {
  const port = await portOrFree(options.port);
  const uiPort = options.uiPort === undefined ? undefined : await portOrFree(options.uiPort);
  const address = `${LOOPBACK}:${port}`;
  const child = await startChild({
    command: options.program,
    args: startArguments(options, port, uiPort),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  try {
    await untilTemporalAnswers(address, options.namespace, child);
  } catch (error) {
    await child.stop();
    return {
      error,
      portTaken: child.lastLines().some((line) => line.includes(PORT_TAKEN)) && (await isPortFree(port)),
    };
  }
  const uiUrl = uiPort === undefined ? {} : { uiUrl: `http://${LOOPBACK}:${uiPort}` };
  const { pid, exited } = child;
  return { server: { address, ...uiUrl, namespace: options.namespace, pid, exited, stop: () => child.stop() } };
}

function startArguments(options: TemporalServerOptions, port: number, uiPort: number | undefined): string[] {
  return [
    ...['server', 'start-dev', '--ip', LOOPBACK, '--port', String(port), '--namespace', options.namespace],
    ...['--log-level', 'error'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...(options.dbFile === undefined ? [] : ['--db-filename', options.dbFile]),
    ...(options.extraArgs ?? []),
  ];
}

/** Waits until the server knows the namespace; stops waiting when its process has ended. */
async function untilTemporalAnswers(address: string, namespace: string, child: Child): Promise<void> {
  const until = performance.now() + START_LIMIT_MS;
  let ended: ChildExit | undefined;
  void child.exited.then((exit) => (ended = exit));
  while (!(await temporalAnswers(address, namespace))) {
    if (ended !== undefined) throw new ServerUnavailable(`de Temporal-server stopte: ${whyItEnded(child)}`);
    if (performance.now() > until)
      throw new ServerUnavailable('de Temporal-server gaf binnen een minuut geen antwoord');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The first line that names a fault, since a stack trace may follow it; or else the last lines. */
function whyItEnded(child: Child): string {
  const lines = child.lastLines();
  return lines.find((line) => REASON.test(line)) ?? lines.slice(-3).join(' | ');
}

/** Whether a Temporal server at this address answers for the namespace. */
export async function temporalAnswers(address: string, namespace: string): Promise<boolean> {
  const connection = Connection.lazy({ address }); // unlike `connect`, this leaves nothing open when nobody answers
  try {
    const ask = () => connection.workflowService.describeNamespace({ namespace });
    await connection.withDeadline(Date.now() + ANSWER_LIMIT_MS, ask);
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}
