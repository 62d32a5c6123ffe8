import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a script beside the calling module: `.ts` when that runs from source, `.js` when it was built. */
export function siblingScript(moduleUrl: string, name: string): string {
  const here = fileURLToPath(moduleUrl);
  return fileURLToPath(new URL(`./${name}${extname(here)}`, moduleUrl));
}
