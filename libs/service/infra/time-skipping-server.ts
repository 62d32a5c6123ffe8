import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cacheFolder, findOnPath, isExecutable, makeInCache } from './cache.ts';
import { withLock } from './lock.ts';
import { runCommand } from './run-command.ts';
import { downloadWithSdk } from './sdk-download.ts';

const VERSION = '1.38.0';
const MAVEN_LIMIT_MS = 5 * 60_000;
const WANTED = 'de testserver die tijd overslaat is niet te downloaden en vraagt dan om Java 11+ en Maven';

export type TimeSkippingServer =
  | {
      readonly ok: true;
      readonly server: { readonly executable: { readonly type: 'existing-path'; readonly path: string } };
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Temporal's test server that skips time, as the option `server` of `TestWorkflowEnvironment.createTimeSkipping`:
 * from the cache, by the SDK's own download, or the same server from Maven Central under Java; in that order.
 */
export async function findTimeSkippingServer(say: (line: string) => void): Promise<TimeSkippingServer> {
  const native = join(cacheFolder(), 'temporal-test-server');
  const java = join(cacheFolder(), `temporal-test-server-${VERSION}-java`);
  const known = await inCache(native, java);
  if (known !== undefined) return known;
  return withLock(
    `${native}.lock`,
    (holder) => {
      say(`wacht op proces ${holder}, dat de testserver al ophaalt`);
    },
    async () => (await inCache(native, java)) ?? bringIn(native, java, say),
  );
}

async function inCache(native: string, java: string): Promise<TimeSkippingServer | undefined> {
  if (await isExecutable(native)) return found(native);
  const script = join(java, 'start.sh');
  if (!(await isExecutable(script))) return undefined;
  return (await findOnPath('java')) === undefined ? { ok: false, reason: WANTED } : found(script);
}

async function bringIn(native: string, java: string, say: (line: string) => void): Promise<TimeSkippingServer> {
  say('testserver die tijd overslaat ophalen');
  if (await downloadWithSdk('time-skipping', native)) return found(native);
  const [mvn, jre] = await Promise.all([findOnPath('mvn'), findOnPath('java')]);
  if (mvn === undefined || jre === undefined) return { ok: false, reason: WANTED };
  say('downloaden lukt niet; testserver met Maven ophalen (eenmalig, enkele seconden)');
  try {
    await makeInCache(java, (folder) => copyWithMaven(mvn, folder));
    return found(join(java, 'start.sh'));
  } catch (error) {
    return { ok: false, reason: `${WANTED} (Maven: ${(error as Error).message})` };
  }
}

async function copyWithMaven(mvn: string, folder: string): Promise<string> {
  const target = join(folder, 'server');
  await mkdir(join(target, 'lib'), { recursive: true });
  await writeFile(join(folder, 'pom.xml'), POM);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(target, 'lib')}`];
  const copied = await runCommand(mvn, ['-q', '-B', ...goal], { cwd: folder, timeoutMs: MAVEN_LIMIT_MS });
  if (!copied.ok) throw new Error(copied.said);
  if ((await readdir(join(target, 'lib'))).length === 0) throw new Error('Maven haalde niets op');
  await writeFile(join(target, 'start.sh'), START_SCRIPT);
  await chmod(join(target, 'start.sh'), 0o755);
  return target;
}

const found = (path: string): TimeSkippingServer => ({
  ok: true,
  server: { executable: { type: 'existing-path', path } },
});

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>wissel</groupId><artifactId>testserver</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

/** The loop in it ends the server when the process that started it is gone: the SDK's own stop does not run then. */
const START_SCRIPT = `#!/bin/sh
( while kill -0 "$PPID" 2>/dev/null && kill -0 "$$" 2>/dev/null; do sleep 1; done
  kill "$$" 2>/dev/null ) </dev/null >/dev/null 2>&1 &
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;
