import { join, resolve } from 'node:path';

import { ServerUnavailable } from '../../libs/service/infra/index.ts';
import { SCENARIOS } from './simuleer/scenarios.ts';
import { Afgebroken, simuleer } from './simuleer/simulatie.ts';
import { samenvatting } from './simuleer/samenvatting.ts';
import { schrijfUit } from './simuleer/uitvoer.ts';
import { projectRoot } from './start/project-root.ts';

const USAGE_ERROR = 2;
const NOT_ON_THIS_MACHINE = 3;
/** What a shell makes of a program that ended on Ctrl-C. */
const STOPPED = 130;

/** Where it writes: the outcome on one, progress and refusals on the other. */
export interface Schrijver {
  write(tekst: string): unknown;
}

interface Vraag {
  readonly naam: string | undefined;
  readonly zaad: number | undefined;
  readonly uit: string | undefined;
}

/** `wissel simuleer <scenario> [--zaad N] [--uit MAP]`. Returns the exit status. */
export async function simuleerCommand(
  args: readonly string[],
  uit: Schrijver,
  fout: Schrijver,
  stop: Promise<void>,
): Promise<number> {
  const weiger = (reden: string, status: number): number => (fout.write(`wissel: ${reden}\n`), status);
  const vraag = leesVraag(args);
  if (typeof vraag === 'string') return weiger(vraag, USAGE_ERROR);
  const scenario = SCENARIOS.find(({ naam }) => naam === vraag.naam);
  if (!scenario) return weiger(`onbekend scenario "${vraag.naam ?? ''}". Kies een van: ${namen()}`, USAGE_ERROR);
  const zaad = vraag.zaad ?? scenario.zaad;
  const map = resolve(vraag.uit ?? join(projectRoot(), '.wissel', 'simulatie', `${scenario.naam}-${String(zaad)}`));
  try {
    const uitkomst = await simuleer({
      ...scenario,
      cijfers: scenario.cijfers(),
      zaad,
      stop,
      say: (line) => void fout.write(`wissel: ${line}\n`),
    });
    const bestanden = await schrijfUit(map, uitkomst);
    uit.write(`${samenvatting(uitkomst)}\n${bestanden.map((bestand) => `Geschreven: ${bestand}\n`).join('')}`);
    return 0;
  } catch (error) {
    if (error instanceof Afgebroken) return weiger('gestopt; er is niets bewaard', STOPPED);
    if (error instanceof ServerUnavailable) return weiger(error.message, NOT_ON_THIS_MACHINE);
    throw error;
  }
}

function leesVraag(args: readonly string[]): Vraag | string {
  let [naam, zaad, uit]: (string | undefined)[] = [];
  for (let plek = 0; plek < args.length; plek += 1) {
    const woord = args[plek] ?? '';
    if (woord === '--zaad') zaad = args[(plek += 1)] ?? '';
    else if (woord === '--uit') uit = args[(plek += 1)] ?? '';
    else if (woord.startsWith('-') || naam !== undefined)
      return `onbekende keuze "${woord}". Zie: wissel simuleer --help`;
    else naam = woord;
  }
  if (uit === '') return '--uit vraagt een map';
  if (zaad !== undefined && !/^\d{1,9}$/.test(zaad)) return '--zaad vraagt een geheel getal van 0 tot 999999999';
  return { naam, zaad: zaad === undefined ? undefined : Number(zaad), uit };
}

function namen(): string {
  return SCENARIOS.map(({ naam }) => naam).join(', ');
}
