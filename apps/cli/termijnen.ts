import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { answerOpdracht } from '../../libs/termijnen/index.ts';
import type { Opdrachtantwoord } from '../../libs/termijnen/index.ts';

const USAGE_ERROR = 2;

/** Answers a list of terms, item by item; undefined when it is no list. One bad item never spoils the others. */
export function verwerkTermijnen(items: unknown): Opdrachtantwoord[] | undefined {
  return Array.isArray(items) ? items.map((item: unknown) => answerOpdracht(item, NEDERLANDSE_KALENDER)) : undefined;
}

/**
 * `wissel termijnen`: a JSON array on stdin, one on stdout. Returns the exit status: 0, also when items were refused,
 * or 2 with one line on stderr when the input is no JSON array.
 */
export async function termijnenCommando(
  stdin: AsyncIterable<Buffer | string>,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WritableStream,
): Promise<number> {
  const antwoorden = verwerkTermijnen(parseJson(await readAll(stdin)));
  if (antwoorden === undefined) {
    await write(stderr, 'wissel termijnen: de invoer is geen JSON-lijst\n');
    return USAGE_ERROR;
  }
  await write(stdout, `${JSON.stringify(antwoorden)}\n`);
  return 0;
}

async function readAll(stdin: AsyncIterable<Buffer | string>): Promise<string> {
  const delen: Buffer[] = [];
  for await (const deel of stdin) delen.push(Buffer.from(deel)); // joined before decoding: a character may lie across two parts
  return Buffer.concat(delen)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

/** The value of a JSON text; undefined when it is none. */
function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function write(stroom: NodeJS.WritableStream, tekst: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stroom.write(tekst, (fout) => {
      if (fout) reject(fout);
      else resolve();
    });
  });
}
