import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps the output of a server in a file of the data folder, anew at each start; it is looked at when something is wrong. */
export async function lineLog(folder: string, name: string): Promise<(line: string) => void> {
  const logs = join(folder, 'log');
  await mkdir(logs, { recursive: true });
  const stream = createWriteStream(join(logs, `${name}.log`), { flags: 'w', mode: 0o600 });
  return (line) => {
    stream.write(`${line}\n`);
  };
}
