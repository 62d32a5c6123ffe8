import { join } from 'node:path';

import { EnvironmentError, loadDotEnv, readEnvironment, readRegion } from '../../libs/service/config/index.ts';
import { ProcessTree, ServerUnavailable } from '../../libs/service/infra/index.ts';
import { StartRefused, holdDataFolder, resolvePorts } from './start/checks.ts';
import { projectRoot } from './start/project-root.ts';
import { readOrMakeSecrets } from './start/secrets.ts';
import { type StartContext, startApi, startDatabase, startTemporalServer, startWorkers } from './start/parts.ts';
import { untilReady, whereToLook } from './start/ready.ts';
import { untilAskedToStop } from './start/stop-request.ts';

/** `wissel start`: everything as one tree of processes, until it is asked to stop. Returns the exit status. */
export async function startCommand(env: NodeJS.ProcessEnv): Promise<number> {
  const stopRequest = untilAskedToStop();
  const tree = new ProcessTree({ say });
  try {
    loadDotEnv(join(projectRoot(), '.env'));
    const settings = readEnvironment(env);
    readRegion(settings); // a worker would refuse it too, only later and again and again
    const folder = holdDataFolder(settings.WISSEL_DATA);
    const ports = await resolvePorts(settings);
    const secrets = await readOrMakeSecrets(folder, settings);
    const ready = startAll({ tree, settings, folder, ports, secrets, say });
    await Promise.race([ready, stopRequest]);
    await stopRequest;
    return 0;
  } catch (error) {
    process.stderr.write(`wissel: ${reason(error)}\n`);
    return 1;
  } finally {
    await tree.stop();
  }
}

async function startAll(context: StartContext): Promise<void> {
  const temporal = await startTemporalServer(context);
  const database = await startDatabase(context);
  const connections = { temporal: temporal.address, database };
  await startWorkers(context, connections);
  await startApi(context, connections);
  await untilReady(context);
  process.stdout.write(whereToLook(context, temporal.uiUrl));
}

function say(line: string): void {
  process.stdout.write(`wissel: ${line}\n`);
}

/** An expected refusal is one line; anything else is a bug and comes with its place. */
function reason(error: unknown): string {
  const expected = [StartRefused, EnvironmentError, ServerUnavailable].some((kind) => error instanceof kind);
  if (expected && error instanceof Error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
