import type { NieuweGebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { isTestnaam, type Testnaam } from '../../libs/service/auth/testgebruikers.ts';
import { Toeval } from '../../libs/simulatie/toeval.ts';
import { PADEN, type Pad, type Padstap } from '../../state-machines/cjg-intake/testing/paden.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import { nieuweZaak, routeVanOfFout } from '../workflow/zaken.ts';
import type { Chaosopties } from './opties.ts';
import { meldverzoekVan, type Verzoek } from './verzoek.ts';

/** One zaak as it is meant to go: a path, with notes, series, late facts, corrections and callers that hang up mixed in. */
export interface Chaoszaak {
  readonly naam: string;
  /** The first one starts it. */
  readonly verzoeken: readonly [Verzoek, ...Verzoek[]];
}

/** What the first event of every zaak is told about besides its own facts. */
export const GEMEENTE = 'GM0642';

const DAG = 86_400_000;
/** So long ago was what turns out to be late: warnings, deadlines and repeats of short terms are then due at once. Unit: days. */
const LAAT = 1;
const TOELICHTING = 'Proef.';
const HELE_PAD = 0.4;
const TE_LAAT = 0.3;
const NOTITIE = 0.15;
const OPGEHANGEN = 0.08;
const REEKS = 0.25;
const HERROEPEN = 0.3;
/** Nobody hangs up before this request, so that a correction of the second entry means the same in every run. */
const VANAF = 3;

type Stap = Pick<Padstap, 'gegevens' | 'rol'> & Pick<NieuweGebeurtenis, 'type' | 'toelichting'>;

/** Draws the zaken of a run. `nu` is when it begins: what turns out to be late counts back from there. */
export function maakZaken({ zaken, stappen, zaad }: Zaakopties, nu: Tijdstip): Chaoszaak[] {
  return Array.from({ length: zaken }, (_, nummer) => maakZaak(`${String(zaad)}-${String(nummer)}`, stappen, nu));
}

type Zaakopties = Pick<Chaosopties, 'zaken' | 'stappen' | 'zaad'>;

function maakZaak(naam: string, hoogstens: number, nu: Tijdstip): Chaoszaak {
  const toeval = new Toeval(0, naam);
  const pad: Pad = PADEN[toeval.kies(EVENVEEL)];
  const [eerste, ...rest] = stappenVan(pad, hoogstens, toeval);
  const laat = toeval.kans(TE_LAAT) ? [achteraf(nu)] : [];
  const herroeping = toeval.kans(HERROEPEN) ? [HERROEPING] : [];
  const verzoeken = [eerste, ...laat, ...rest, ...herroeping].map((stap) => verzoekVan([stap]));
  const [start, ...vervolg] = mogelijk(genummerd(naam, metGasten(verzoeken, toeval)), nu);
  if (!start) throw new Error(`path of ${naam} does not begin`);
  return { naam, verzoeken: [start, ...vervolg] };
}

const EVENVEEL = Object.fromEntries(Object.keys(PADEN).map((naam) => [naam, 1])) as Record<keyof typeof PADEN, number>;
const HERROEPING: Stap = {
  type: 'GEBEURTENIS_HERROEPEN',
  rol: 'teamleider',
  gegevens: { volgnummer: 2 },
  toelichting: TOELICHTING,
};

function stappenVan({ stappen }: Pad, hoogstens: number, toeval: Toeval): [Stap, ...Stap[]] {
  const hoeveel = toeval.kans(HELE_PAD) ? stappen.length : toeval.geheel(2, 6);
  const [eerste, ...rest] = stappen
    .slice(0, Math.min(hoeveel, hoogstens))
    .map(({ type, rol, gegevens }): Stap => ({ type, rol, gegevens }));
  if (!eerste) throw new Error('path is empty');
  const { jeugdigeId: _jeugdige, gemeente: _gemeente, ...gegevens } = eerste.gegevens; // the server fills these in
  return [{ ...eerste, gegevens }, ...rest];
}

/** The aanmelding turns out to be long ago. */
function achteraf(nu: Tijdstip): Stap {
  const gegevens = { volgnummer: 1, geldigOp: toTijdstip(toMillis(nu) - LAAT * DAG) };
  return { type: 'FEIT_GECORRIGEERD', rol: 'teamleider', gegevens, toelichting: TOELICHTING };
}

function verzoekVan(stappen: readonly Stap[], verlaten = false): Verzoek {
  const door = naamVan(stappen[0]?.rol ?? 'intake');
  return { kenmerk: '', door, gebeurtenissen: stappen.map(({ rol: _rol, ...een }) => een), verlaten };
}

function naamVan(rol: string): Testnaam {
  if (!isTestnaam(rol)) throw new Error(`no user has the role ${rol}`);
  return rol;
}

/** Notes in between, some by callers who hang up; and what one person reports in a row now and then as a series. */
function metGasten(verzoeken: readonly Verzoek[], toeval: Toeval): Verzoek[] {
  const uit: Verzoek[] = [];
  for (const verzoek of verzoeken) {
    const vorige = uit.at(-1);
    if (vorige && uit.length > 1 && !vorige.verlaten && vorige.door === verzoek.door && toeval.kans(REEKS)) {
      uit[uit.length - 1] = { ...vorige, gebeurtenissen: [...vorige.gebeurtenissen, ...verzoek.gebeurtenissen] };
    } else uit.push(verzoek);
    if (toeval.kans(NOTITIE)) uit.push(notitie(false));
    if (uit.length >= VANAF && toeval.kans(OPGEHANGEN)) uit.push(notitie(true));
  }
  return uit;
}

function notitie(verlaten: boolean): Verzoek {
  const stap: Stap = { type: 'NOTITIE_TOEGEVOEGD', rol: 'teamleider', gegevens: { soort: 'intern' } };
  return verzoekVan([stap], verlaten);
}

function genummerd(naam: string, verzoeken: readonly Verzoek[]): Verzoek[] {
  return verzoeken.map((verzoek, nummer) => ({ ...verzoek, kenmerk: `chaos-${naam}-${String(nummer)}` }));
}

/** Leaves out what the core refuses when everything is reported within minutes: paths were written for days and weeks. */
function mogelijk(verzoeken: readonly Verzoek[], nu: Tijdstip): Verzoek[] {
  const zaak = nieuweZaak();
  const run = new Zaakrun(routeVanOfFout(zaak.route), zaak, nu);
  return verzoeken.filter((verzoek, nummer) => {
    const melding = meldverzoekVan(nummer === 0 ? metIds(verzoek, zaak.dossier.jeugdigeId) : verzoek, () => LEEG);
    const uitkomst = run.beoordeel(melding, toTijdstip(toMillis(nu) + nummer * 1_000));
    if (uitkomst.ok) run.neemOver(uitkomst.toestand, []);
    return uitkomst.ok;
  });
}

const LEEG = '0'.repeat(64);

/** The start as the server completes it. */
export function metIds(verzoek: Verzoek, jeugdigeId: string): Verzoek {
  const [eerste, ...rest] = verzoek.gebeurtenissen;
  if (!eerste) throw new Error('request is empty');
  const gegevens = { ...eerste.gegevens, jeugdigeId, gemeente: GEMEENTE };
  return { ...verzoek, gebeurtenissen: [{ ...eerste, gegevens }, ...rest] };
}
