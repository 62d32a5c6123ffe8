import { join } from 'node:path';

import { StartRefused } from './checks.ts';
import type { StartContext } from './parts.ts';

const LIMIT_MS = 120_000;
/** Addresses that mean all of them. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];
/** A part that ends this often before the API is ready will not get there by itself. */
const HOPELESS = 3;

/** Waits until the API says that it is ready. Refuses when a part keeps ending, or it takes too long. */
export async function untilReady(context: StartContext): Promise<void> {
  const until = performance.now() + LIMIT_MS;
  while (!(await isReady(apiUrl(context)))) {
    for (const name of ['api', 'worker', 'worker 1']) {
      if (context.tree.restarts(name) >= HOPELESS)
        throw new StartRefused(`${name} blijft stoppen: zie de regels hierboven`);
    }
    if (performance.now() > until) throw new StartRefused('de API is na twee minuten nog niet gereed');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function isReady(api: string): Promise<boolean> {
  try {
    const response = await fetch(`${api}/gereed`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** What a newcomer needs to see: where everything is, and a request to begin with. */
export function whereToLook(context: StartContext, temporalUi: string | undefined): string {
  const { folder } = context;
  const api = apiUrl(context);
  return [
    '',
    'Wissel is gereed. Stoppen: Ctrl-C.',
    `  API            ${api}`,
    ...(temporalUi === undefined ? [] : [`  Temporal       ${temporalUi}`]),
    `  Gegevensmap    ${folder}`,
    '',
    ...firstRequest(api, folder),
    '',
  ].join('\n');
}

/** Where the API can be asked from this machine. */
function apiUrl({ ports, settings }: StartContext): string {
  const { WISSEL_HOST: host } = settings;
  const here = EVERYWHERE.includes(host) ? '127.0.0.1' : host;
  return `http://${here.includes(':') ? `[${here}]` : here}:${ports.api}`;
}

/** A request that works as it stands, copied into a second shell. */
function firstRequest(api: string, folder: string): string[] {
  const leeftijd = { leeftijd: 'onder12', wordt12Op: '2031-05-04', wordt16Op: '2035-05-04', wordt18Op: '2037-05-04' };
  const gegevens = { soort: 'aanvraag', kanaal: 'formulier', melder: 'client', ...leeftijd };
  const body = { route: 'cjg-intake', gemeente: 'GM0642', gebeurtenis: { type: 'AANMELDING_ONTVANGEN', gegevens } };
  return [
    'Eerste verzoek, in een tweede venster (de README gaat verder tot een besluit):',
    `  curl -s ${api}/v1/zaken -H "Authorization: Bearer $(cat ${join(folder, 'token')})" -H 'Content-Type: application/json' \\`,
    `    -H 'Idempotency-Key: eerste-zaak' -d '${JSON.stringify(body)}'`,
  ];
}
