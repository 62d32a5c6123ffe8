import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the histories of released routes lie: one folder for each route version. */
export const MAP = fileURLToPath(new URL('histories', import.meta.url));

/** One recorded run: its history, the head of its chain at the end, and a print of the effects stored with each head. */
export interface Opname {
  readonly workflowId: string;
  readonly hoofd: string;
  readonly volgnummer: number;
  readonly gevolgen: Readonly<Record<string, string>>;
  readonly geschiedenis: unknown;
}

/** A recording with the name of its file. */
export interface Naamopname extends Opname {
  readonly naam: string;
}

/** All recordings, in order of name. */
export function leesOpnamen(): Naamopname[] {
  return readdirSync(MAP, { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.json'))
    .sort()
    .map((bestand) => ({
      naam: bestand.slice(0, -'.json'.length),
      ...(JSON.parse(readFileSync(join(MAP, bestand), 'utf8')) as Opname),
    }));
}

/** A short print of what a step wanted done: the chain of hashes does not cover messages and tasks, this does. */
export function gevolgafdruk(effecten: readonly unknown[]): string {
  return fnv(JSON.stringify(effecten));
}

/** FNV-1a, 32 bits: small enough to be put into a bundle, and enough to see that something changed. */
export function fnv(tekst: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16);
}

/** A UUID that is the same for the same name at every recording. */
export function vasteUuid(naam: string): string {
  const hex = createHash('sha256').update(naam).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
