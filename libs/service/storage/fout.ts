/** The database cannot be reached, or does not answer in time. Nothing is known to be written; the same request may be sent again. */
export class DatabaseAfwezig extends Error {
  override readonly name = 'DatabaseAfwezig';
  readonly code = 'DATABASE.AFWEZIG';

  /** @param reden SQLSTATE or system code, never a value from a row. */
  constructor(readonly reden: string) {
    super(`database away (${reden})`);
  }
}

/**
 * The database refused what we sent: a bug, or somebody changed the data by hand. The original error is left behind on
 * purpose: its detail and its parameters hold values of rows.
 */
export class OpslagFout extends Error {
  override readonly name = 'OpslagFout';

  constructor(
    /** SQLSTATE, or `WI001` (head is another), `WI002` (unsound order), `WI003` (append-only). */
    readonly code: string,
    readonly plaats: string | null = null,
  ) {
    super(`storage refused: ${code}${plaats === null ? '' : ` (${plaats})`}`);
  }
}

/** A cursor that this service did not make, or that belongs to another list. */
export class OngeldigeCursor extends Error {
  override readonly name = 'OngeldigeCursor';
  readonly code = 'CURSOR.ONGELDIG';

  constructor() {
    super('cursor is not one of this list');
  }
}

const AFWEZIG = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT',
  '25006', '53300', '53400', '55P03', '57014', '57P01', '57P02', '57P03', '57P04', '57P05', '40001', '40P01',
]); // prettier-ignore
const AFWEZIG_TEKST =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;

const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * Turns whatever a driver threw into one of ours, without any value of a row. Errors of our own and of the language pass as
 * they are. Looks at the form of an error and not at its class: an error of Node itself is no `Error` of a test's own realm.
 */
export function vertaalFout(fout: unknown): unknown {
  if (fout instanceof DatabaseAfwezig || fout instanceof OpslagFout || fout instanceof OngeldigeCursor) return fout;
  const bron = diepste(fout);
  const code = veld(bron, 'code');
  if (code !== null && (AFWEZIG.has(code) || code.startsWith('08'))) return new DatabaseAfwezig(code);
  if (AFWEZIG_TEKST.test(veld(bron, 'message') ?? '')) return new DatabaseAfwezig('VERBINDING');
  if (code !== null && SQLSTATE.test(code))
    return new OpslagFout(code, veld(bron, 'constraint') ?? veld(bron, 'table'));
  return isVanDrizzle(fout) ? new OpslagFout(code ?? 'ONBEKEND') : fout;
}

/** Drizzle wraps the driver's error; connecting to several addresses gives one error that holds several. */
function diepste(fout: unknown): unknown {
  if (typeof fout !== 'object' || fout === null) return fout;
  if ('errors' in fout && Array.isArray(fout.errors) && fout.errors.length > 0) return diepste(fout.errors[0]);
  return isVanDrizzle(fout) && 'cause' in fout && fout.cause !== undefined ? diepste(fout.cause) : fout;
}

/** A wrapper that quotes the query and all its parameters: never to be passed on. */
function isVanDrizzle(fout: unknown): boolean {
  return typeof fout === 'object' && fout !== null && 'query' in fout && 'params' in fout;
}

function veld(fout: unknown, naam: string): string | null {
  const waarde: unknown = typeof fout === 'object' && fout !== null ? Reflect.get(fout, naam) : null;
  return typeof waarde === 'string' ? waarde : null;
}
