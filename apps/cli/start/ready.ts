import { StartRefused } from './checks.ts';
import type { StartContext } from './parts.ts';

const LIMIT_MS = 120_000;
/** A part that ends this often before the API is ready will not get there by itself. */
const HOPELESS = 3;

/** Waits until the API says that it is ready. Refuses when a part keeps ending, or it takes too long. */
export async function untilReady(context: StartContext): Promise<void> {
  const until = performance.now() + LIMIT_MS;
  while (!(await isReady(context.ports.api))) {
    for (const name of ['api', 'worker', 'worker 1']) {
      if (context.tree.restarts(name) >= HOPELESS)
        throw new StartRefused(`${name} blijft stoppen: zie de regels hierboven`);
    }
    if (performance.now() > until) throw new StartRefused('de API is na twee minuten nog niet gereed');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/gereed`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** What a newcomer needs to see: where everything is, and a request to begin with. */
export function whereToLook({ ports, folder }: StartContext, temporalUi: string | undefined): string {
  const api = `http://127.0.0.1:${ports.api}`;
  return [
    '',
    'Wissel is gereed. Stoppen: Ctrl-C.',
    `  API            ${api}`,
    ...(temporalUi === undefined ? [] : [`  Temporal       ${temporalUi}`]),
    `  Gegevensmap    ${folder}`,
    '',
    ...firstRequest(api),
    '',
  ].join('\n');
}

/** A request that works as it stands, copied into a second shell. */
function firstRequest(api: string): string[] {
  return ['Eerste verzoek, in een tweede venster:', `  curl ${api}/gereed`];
}
