/** Resolves when a person or the system asks to stop, or when the process that started this one is gone. Asking twice is asking once. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const asked = (): void => {
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
    if (process.connected) process.on('disconnect', asked);
  });
}
