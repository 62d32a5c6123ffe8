import { createReadStream, statSync } from 'node:fs';

import { toTijdstip } from '../../libs/kalender/index.ts';
import type { NieuweOvername } from '../../libs/contracts/overname.ts';
import { Lezer } from './overname/lezen.ts';
import { probeer } from './overname/proef.ts';
import { Bestandsrapport, Regelrapport, type Rapport } from './overname/rapport.ts';
import { inVolgorde, regelsVan, type Regel } from './overname/regels.ts';
import { toegangTot } from './overname/toegang.ts';
import { Telling, type Regelverslag, type Uitkomst } from './overname/verslag.ts';
import { Afgebroken, Zender } from './overname/zender.ts';

const USAGE_ERROR = 2;
/** How many zaken are under way at once, and after how many lines it says how far it is. */
const TEGELIJK = 8;
const VOORTGANG = 500;

/** The streams of the process, or of a test. */
export interface Stromen {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

interface Vraag {
  readonly isProef: boolean;
  readonly rapport: string | undefined;
  readonly bestand: string | undefined;
}

/**
 * `wissel overname [--proef] [--rapport bestand.json] [bestand.ndjson]`. Returns the exit status: 0, 1 when a line was not taken
 * over or the run was broken off, 2 when it was called in a way that it does not know.
 */
export async function overnameCommand(
  args: readonly string[],
  stromen: Stromen,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const zeg = (tekst: string): void => void stromen.stderr.write(`wissel: ${tekst}\n`);
  const vraag = leesVraag(args);
  if (typeof vraag === 'string') {
    zeg(vraag);
    return USAGE_ERROR;
  }
  try {
    const telling = await neemOver(vraag, stromen, env, zeg);
    return telling.aantallen().geweigerd > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Afgebroken)) throw error;
    zeg(`${error.message}; wat is overgenomen blijft zo, draai dit later opnieuw`);
    return 1;
  }
}

async function neemOver(
  vraag: Vraag,
  { stdin, stdout }: Stromen,
  env: NodeJS.ProcessEnv,
  zeg: (tekst: string) => void,
): Promise<Telling> {
  const werk = await werkVoor(vraag, env);
  const rapport = vraag.rapport === undefined ? new Regelrapport(stdout) : await openRapport(vraag.rapport);
  const invoer = vraag.bestand === undefined ? stdin : createReadStream(vraag.bestand);
  const telling = new Telling();
  try {
    await doeAlle(regelsVan(invoer), werk, rapport, telling, zeg);
  } finally {
    await rapport.sluit(telling);
    zeg(telling.zin());
  }
  return telling;
}

async function openRapport(pad: string): Promise<Rapport> {
  try {
    return await Bestandsrapport.open(pad);
  } catch {
    throw new Afgebroken(`het rapport ${pad} kan niet worden geschreven`);
  }
}

async function doeAlle(
  regels: AsyncIterable<Regel>,
  werk: (overname: NieuweOvername) => Promise<Uitkomst>,
  rapport: Rapport,
  telling: Telling,
  zeg: (tekst: string) => void,
): Promise<void> {
  const lezer = new Lezer();
  const doe = async (regel: Regel): Promise<Regelverslag> => {
    const gelezen = lezer.lees(regel);
    if (!gelezen.ok) {
      const { ok: _geen, ...geweigerd } = gelezen;
      return { regel: regel.nummer, ...geweigerd };
    }
    const { systeem, verwijzing } = gelezen.overname;
    return { regel: regel.nummer, systeem, verwijzing, ...(await werk(gelezen.overname)) };
  };
  for await (const verslag of inVolgorde(regels, TEGELIJK, doe)) {
    telling.tel(verslag);
    await rapport.voegToe(verslag);
    if (telling.regels() % VOORTGANG === 0) zeg(telling.zin());
  }
}

async function werkVoor(
  { isProef }: Vraag,
  env: NodeJS.ProcessEnv,
): Promise<(overname: NieuweOvername) => Promise<Uitkomst>> {
  if (isProef) return (overname) => Promise.resolve(probeer(overname, toTijdstip(Date.now())));
  const { api, token } = await toegangTot(env);
  const zender = new Zender(api, token);
  return (overname) => zender.neemOver(overname);
}

function leesVraag(args: readonly string[]): Vraag | string {
  let isProef = false;
  let [rapport, bestand]: (string | undefined)[] = [];
  for (let plek = 0; plek < args.length; plek += 1) {
    const woord = args[plek] ?? '';
    if (woord === '--proef') isProef = true;
    else if (woord === '--rapport') rapport = args[(plek += 1)] ?? '';
    else if (woord.startsWith('-') || bestand !== undefined)
      return `onbekende keuze "${woord}". Zie: wissel overname --help`;
    else bestand = woord;
  }
  if (rapport === '') return '--rapport vraagt een bestand';
  if (bestand !== undefined && statSync(bestand, { throwIfNoEntry: false })?.isDirectory() !== false)
    return `het bestand ${bestand} is er niet`;
  return { isProef, rapport, bestand };
}
