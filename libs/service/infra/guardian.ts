/**
 * A process beside its parent that ends the parent's children when the parent is gone, however it went.
 * It is told about each child over IPC; the end of that channel is the sign. Last started, first ended.
 */
interface Watched {
  readonly pid: number;
  readonly signal: NodeJS.Signals;
  readonly graceMs: number;
}
export type GuardianMessage = { readonly watch: Watched } | { readonly forget: number };

const watched = new Map<number, Watched>();

process.on('message', (message: GuardianMessage) => {
  if ('watch' in message) watched.set(message.watch.pid, message.watch);
  else watched.delete(message.forget);
});
process.on('disconnect', () => void endAll());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

async function endAll(): Promise<void> {
  for (const child of [...watched.values()].reverse()) await end(child);
  process.exit(0);
}

async function end({ pid, signal, graceMs }: Watched): Promise<void> {
  if (!send(pid, signal)) return;
  const until = performance.now() + graceMs;
  while (send(pid, 0)) {
    if (performance.now() > until) {
      send(-pid, 'SIGKILL');
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
