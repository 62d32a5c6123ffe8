import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NEDERLANDSE_KALENDER } from '../../libs/kalender/index.ts';
import { beoordeel, leesBerichtStroom, retourOp, schrijfBericht } from '../../libs/ijw/index.ts';
import type { Bericht, Oordeel, Retourgegevens } from '../../libs/ijw/index.ts';
import { alsJson, alsTekst } from './ijw/verslag.ts';
import type { Uitslag } from './ijw/verslag.ts';
import { leesVraag } from './ijw/vraag.ts';
import type { Vraag } from './ijw/vraag.ts';

const REFUSED = 1;
const USAGE_ERROR = 2;

/** What the command needs from outside: messages on stdin, where it writes, and what a new retour is known by. */
export interface Omgeving {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly uit: { write(tekst: string): unknown };
  readonly fout: { write(tekst: string): unknown };
  readonly nieuweRetour: () => Retourgegevens;
}

/** `wissel ijw controleer [bestand...]`. Returns the exit status: 1 when a message was refused, 2 when the question was not understood. */
export async function ijwCommand(args: readonly string[], omgeving: Omgeving): Promise<number> {
  const vraag = leesVraag(args);
  if (typeof vraag === 'string') {
    omgeving.fout.write(`wissel ijw: ${vraag}\n`);
    return USAGE_ERROR;
  }
  const uitslagen = await controleerAlle(vraag, omgeving);
  omgeving.uit.write(vraag.json ? alsJson(uitslagen) : alsTekst(uitslagen));
  return uitslagen.some(({ oordeel }) => oordeel?.geweigerd ?? true) ? REFUSED : 0;
}

/** One after the other, in the order in which they were given: with `keten` the accepted ones are what came before. */
async function controleerAlle(vraag: Vraag, omgeving: Omgeving): Promise<readonly Uitslag[]> {
  const eerder: Bericht[] = [];
  const uitslagen: Uitslag[] = [];
  for (const bestand of vraag.bestanden) {
    const oordeel = await controleerEen(bestand, omgeving, vraag.keten ? eerder : undefined);
    if (oordeel?.bericht && !oordeel.geweigerd) eerder.push(oordeel.bericht);
    const retour =
      oordeel && vraag.retour !== undefined ? await schrijfRetour(oordeel, vraag.retour, omgeving) : undefined;
    uitslagen.push({ bestand, oordeel, retour });
  }
  return uitslagen;
}

/** Undefined: the file cannot be read. */
async function controleerEen(
  bestand: string,
  { stdin }: Omgeving,
  eerder: readonly Bericht[] | undefined,
): Promise<Oordeel | undefined> {
  const context = { kalender: NEDERLANDSE_KALENDER, ...(eerder === undefined ? {} : { eerder }) };
  if (bestand === '-') return beoordeel(await leesBerichtStroom(stdin), context);
  try {
    const { size: omvang } = await stat(bestand);
    return beoordeel(await leesBerichtStroom(createReadStream(bestand), { omvang }), context);
  } catch (fout) {
    if (isLeesfout(fout)) return undefined;
    throw fout;
  }
}

/** Writes the retour that a message gets; its path, or undefined when it gets none. */
async function schrijfRetour(oordeel: Oordeel, map: string, { nieuweRetour }: Omgeving): Promise<string | undefined> {
  const gegevens = nieuweRetour();
  const retour = retourOp(oordeel, gegevens);
  const geschreven = retour && schrijfBericht(retour);
  if (!geschreven?.ok) return undefined;
  const pad = join(resolve(map), `${retour?.soort ?? 'retour'}-${gegevens.identificatie}.xml`);
  await mkdir(resolve(map), { recursive: true });
  await writeFile(pad, geschreven.xml, { flag: 'wx', mode: 0o600 });
  return pad;
}

/** Not there, not allowed, a folder: told as such. Anything else is a bug. */
function isLeesfout(fout: unknown): boolean {
  return (
    typeof fout === 'object' &&
    fout !== null &&
    'code' in fout &&
    typeof fout.code === 'string' &&
    /^E[A-Z]+$/.test(fout.code)
  );
}
