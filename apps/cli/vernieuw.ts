import { inVolgorde } from './overname/regels.ts';
import { Bestandsrapport, Regelrapport, type Rapport } from './overname/rapport.ts';
import { toegangTot } from './overname/toegang.ts';
import { Afgebroken } from './overname/zender.ts';
import { Dienst, type Achterloper, type Vernieuwstap } from './vernieuw/dienst.ts';
import { Vernieuwtelling, type Zaakverslag } from './vernieuw/verslag.ts';

const USAGE_ERROR = 2;
/** How many zaken are under way at once, and after how many it says how far it is. */
const TEGELIJK = 8;
const VOORTGANG = 500;
/** So many zaken one after the other that did not answer: then it is not the zaken. */
const TE_VEEL_MISLUKT = 20;

/** The streams of the process, or of a test. */
export interface Stromen {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

interface Vraag {
  readonly isProef: boolean;
  readonly rapport: string | undefined;
}

/**
 * `wissel vernieuw [--proef] [--rapport bestand.json]`. Returns the exit status: 0, 1 when a zaak was not brought up to date or the run
 * was broken off, 2 when it was called in a way that it does not know.
 * @param wachtMs how long to wait before a question is asked again, where the service does not say.
 */
export async function vernieuwCommand(
  args: readonly string[],
  stromen: Stromen,
  env: NodeJS.ProcessEnv,
  wachtMs?: number,
): Promise<number> {
  const zeg = (tekst: string): void => void stromen.stderr.write(`wissel: ${tekst}\n`);
  const vraag = leesVraag(args);
  if (typeof vraag === 'string') {
    zeg(vraag);
    return USAGE_ERROR;
  }
  try {
    const { api, token } = await toegangTot(env);
    const telling = await vernieuw(vraag, new Dienst(api, token, wachtMs), stromen, zeg);
    return telling.isGelukt() ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Afgebroken)) throw error;
    zeg(`${error.message}; wat is bijgewerkt blijft zo, draai dit later opnieuw`);
    return 1;
  }
}

async function vernieuw(
  { isProef, rapport: pad }: Vraag,
  dienst: Dienst,
  { stdout }: Stromen,
  zeg: (tekst: string) => void,
): Promise<Vernieuwtelling> {
  const telling = new Vernieuwtelling();
  const rapport = pad === undefined ? new Regelrapport(stdout) : await openRapport(pad);
  const zaken = dienst.achterlopers((aantal) => {
    telling.bekijk(aantal);
  });
  const werk = isProef ? tel : (zaak: Achterloper) => werkBij(dienst, zaak);
  try {
    await doeAlle(inVolgorde(zaken, TEGELIJK, werk), rapport, telling, zeg);
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
  verslagen: AsyncIterable<Zaakverslag>,
  rapport: Rapport,
  telling: Vernieuwtelling,
  zeg: (tekst: string) => void,
): Promise<void> {
  let mislukt = 0;
  for await (const verslag of verslagen) {
    telling.tel(verslag);
    await rapport.voegToe(verslag);
    if (telling.zaken() % VOORTGANG === 0) zeg(telling.zin());
    mislukt = verslag.uitkomst === 'mislukt' ? mislukt + 1 : 0;
    if (mislukt >= TE_VEEL_MISLUKT) throw new Afgebroken(`${String(mislukt)} zaken na elkaar geven geen antwoord`);
  }
}

function tel({ stappen, ...zaak }: Achterloper): Promise<Zaakverslag> {
  return Promise.resolve({ ...wieVan(zaak), uitkomst: 'achter', stappen });
}

/** Takes the steps one by one; after one that is not taken the next make no sense. */
async function werkBij(dienst: Dienst, zaak: Achterloper): Promise<Zaakverslag> {
  const gedaan: Vernieuwstap[] = [];
  for (const stap of zaak.stappen) {
    const afloop = await dienst.meld(zaak, stap);
    if (afloop.uitkomst !== 'gedaan') return { ...wieVan(zaak), ...afloop, gedaan, stap };
    gedaan.push(stap);
  }
  return { ...wieVan(zaak), uitkomst: 'vernieuwd', gedaan };
}

function wieVan({ zaakId, route, motor, kalender }: Omit<Achterloper, 'stappen'>) {
  return { zaakId, route, motor, kalender };
}

function leesVraag(args: readonly string[]): Vraag | string {
  let isProef = false;
  let rapport: string | undefined;
  for (let plek = 0; plek < args.length; plek += 1) {
    const woord = args[plek] ?? '';
    if (woord === '--proef') isProef = true;
    else if (woord === '--rapport') rapport = args[(plek += 1)] ?? '';
    else return `onbekende keuze "${woord}". Zie: wissel vernieuw --help`;
  }
  return rapport === '' ? '--rapport vraagt een bestand' : { isProef, rapport };
}
