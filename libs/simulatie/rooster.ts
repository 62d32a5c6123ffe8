import type { Dagnummer } from '../kalender/index.ts';
import { bezetting, isDonderdag, isWerk, opWerkdag } from './agenda.ts';
import type { Aannames } from './aannames.ts';
import type { Gezin } from './gezin.ts';
import { hoofdlijn, type Werkstap } from './hoofdlijn.ts';
import { begin, TOESTEMMING, triage, veiligheidsstappen, type Melding } from './stappen.ts';

/** What was reported about one client, on which day. `volgorde` keeps what happened on one day in order. */
export interface Gedaan {
  readonly gezin: Gezin;
  readonly dag: Dagnummer;
  readonly dagdeel: 'ochtend' | 'middag';
  readonly meldingen: readonly Melding[];
}

/** Objection can be made for six weeks, moved by the Algemene termijnenwet; closing waits for it. Unit: days. */
const NA_BEKENDMAKING = 50;
/** Hours that may be saved for a next day: work is not cut at five o'clock. */
const SPAARUREN = 16;
const WERKDAGEN_PER_WEEK = 5;

interface Open {
  readonly gezin: Gezin;
  readonly stappen: readonly Werkstap[];
  volgende: number;
  klaarOp: Dagnummer;
  nietSluitenVoor: Dagnummer;
}

/**
 * The work of the team, day by day: triage first, then new families from the queue as far as there are places, then all other
 * work in the order in which it became possible. A pure model: it knows nothing of workflows, and only says who does what when.
 */
export class Rooster {
  readonly gedaan: Gedaan[] = [];
  readonly #aannames: Aannames;
  readonly #gemeente: string;
  readonly #teTrieren: Gezin[] = [];
  readonly #open: Open[] = [];
  readonly #vast: Gedaan[] = [];
  #plekuren = 0;
  #uren = 0;

  constructor(aannames: Aannames, gemeente: string) {
    this.#aannames = aannames;
    this.#gemeente = gemeente;
  }

  /** Lives one day: who comes in, and what the team gets done. */
  leefDag(dag: Dagnummer, aangemeld: readonly Gezin[]): void {
    for (const gezin of aangemeld) {
      this.#noteer(gezin, dag, gezin.triageLater ? 'ochtend' : 'middag', [begin(gezin, this.#gemeente)]);
      this.#teTrieren.push(gezin);
    }
    if (!isWerk(dag)) return;
    this.#spaarUren(dag);
    this.#trieer(dag);
    this.#doeVasteStappen(dag);
    this.#nodigUit(dag);
    this.#werkAf(dag);
  }

  #spaarUren(dag: Dagnummer): void {
    const a = this.#aannames;
    const aanwezig = bezetting(dag, a);
    const rij = this.#open.filter((een) => wachtOp(een, dag, 'intakeplek')).length;
    const plekken = a.urenEersteContact.waarde + (rij > a.rij.waarde ? a.extraPlekken.waarde : 0);
    const nieuw = (plekken * aanwezig) / WERKDAGEN_PER_WEEK;
    const begeleiding = (this.#open.filter(inHulp).length * a.begeleiding.waarde) / WERKDAGEN_PER_WEEK;
    const team = (a.fte.waarde * a.urenPerWeek.waarde * a.productief.waarde * aanwezig) / WERKDAGEN_PER_WEEK;
    this.#plekuren = Math.min(this.#plekuren + nieuw, SPAARUREN);
    this.#uren = Math.min(this.#uren + team - nieuw - begeleiding, SPAARUREN + team);
  }

  #trieer(dag: Dagnummer): void {
    const nu = this.#teTrieren.filter(({ aangemeld, triageLater }) => !triageLater || aangemeld < dag);
    for (const gezin of nu) {
      this.#teTrieren.splice(this.#teTrieren.indexOf(gezin), 1);
      this.#uren -= this.#aannames.triage.waarde + (gezin.veiligheid === 'veilig' ? 0 : this.#aannames.meldcode.waarde);
      this.#noteer(gezin, dag, 'middag', triage(gezin));
      this.#begin(gezin, dag);
    }
  }

  #begin(gezin: Gezin, dag: Dagnummer): void {
    const veiligheid = veiligheidsstappen(gezin).map(({ na, meldingen }) => ({ dag: opWerkdag(dag + na), meldingen }));
    for (const vast of veiligheid) this.#vast.push({ gezin, dagdeel: 'middag', ...vast });
    for (const [jaren, jarig] of gezin.verjaardagen) {
      const meldingen = jaren === 18 ? [VERVOLG_NA_18] : [TOESTEMMING];
      this.#vast.push({ gezin, dagdeel: 'middag', dag: opWerkdag(jarig + 2), meldingen });
    }
    const stappen = hoofdlijn(gezin, this.#aannames);
    const nietSluitenVoor = veiligheid.at(-1)?.dag ?? dag;
    this.#open.push({ gezin, stappen, volgende: 0, klaarOp: dag + (stappen[0]?.wacht ?? 0), nietSluitenVoor });
  }

  #doeVasteStappen(dag: Dagnummer): void {
    const nu = this.#vast.filter((vast) => vast.dag <= dag);
    for (const vast of nu) {
      this.#vast.splice(this.#vast.indexOf(vast), 1);
      if (this.#open.some(({ gezin }) => gezin === vast.gezin)) this.gedaan.push({ ...vast, dag });
    }
  }

  #nodigUit(dag: Dagnummer): void {
    const rij = this.#open.filter((een) => wachtOp(een, dag, 'intakeplek'));
    for (const open of rij.sort(metSpoedEerst)) {
      const uren = open.stappen[open.volgende]?.uren ?? 0;
      if (this.#plekuren < uren) return;
      this.#plekuren -= uren;
      this.#doe(open, dag);
    }
  }

  #werkAf(dag: Dagnummer): void {
    for (const open of this.#open.filter((een) => wachtOp(een, dag, 'anderen'))) this.#doe(open, dag);
    if (isDonderdag(dag))
      for (const open of this.#open.filter((een) => wachtOp(een, dag, 'besluitteam'))) this.#doe(open, dag);
    const werk = this.#open.filter((een) => wachtOp(een, dag, 'team'));
    for (const open of werk.sort((a, b) => a.klaarOp - b.klaarOp)) {
      if (this.#uren <= 0) return;
      this.#doe(open, dag);
    }
  }

  #doe(open: Open, dag: Dagnummer): void {
    const stap = open.stappen[open.volgende];
    if (!stap) throw new Error('nothing left to do');
    if (stap.wie !== 'intakeplek') this.#uren -= stap.uren;
    const opnieuw = stap.vraagtToestemming && wasJarig(open.gezin, dag) ? [TOESTEMMING] : [];
    this.#noteer(open.gezin, dag, 'middag', [...opnieuw, ...stap.meldingen]);
    if (stap.naam === 'bekendmaking') open.nietSluitenVoor = Math.max(open.nietSluitenVoor, dag + NA_BEKENDMAKING);
    open.volgende += 1;
    const volgende = open.stappen[open.volgende];
    if (!volgende) this.#open.splice(this.#open.indexOf(open), 1);
    else open.klaarOp = Math.max(dag + volgende.wacht, volgende.naam === 'sluiten' ? open.nietSluitenVoor : 0);
  }

  #noteer(gezin: Gezin, dag: Dagnummer, dagdeel: Gedaan['dagdeel'], meldingen: readonly Melding[]): void {
    if (meldingen.length > 0) this.gedaan.push({ gezin, dag, dagdeel, meldingen });
  }

  /** Makes the number of open clients what it was in truth, by closing some of those whose help runs, spread over its length. False when too few are open. */
  stelStandBij(dag: Dagnummer, aantal: number): boolean {
    const sluitbaar = this.#open
      .filter(
        ({ stappen, volgende, nietSluitenVoor }) => stappen[volgende]?.naam === 'sluiten' && nietSluitenVoor <= dag,
      )
      .sort((a, b) => a.klaarOp - b.klaarOp);
    const teVeel = this.#open.length + this.#teTrieren.length - aantal;
    if (teVeel < 0 || teVeel > sluitbaar.length) return false;
    const om = sluitbaar.length / teVeel;
    const teSluiten = Array.from({ length: teVeel }, (_, plek) => sluitbaar[Math.floor(plek * om)]);
    for (const open of teSluiten.filter((een) => een !== undefined)) this.#open.splice(this.#open.indexOf(open), 1);
    return true;
  }

  /** Clients that are open now. */
  openNu(): ReadonlySet<Gezin> {
    return new Set([...this.#open.map(({ gezin }) => gezin), ...this.#teTrieren]);
  }
}

const VERVOLG_NA_18: Melding = { type: 'VERVOLG_NA_18_BEOORDEELD', gegevens: { uitkomst: 'jeugdhulpLooptDoor' } };

function wachtOp({ stappen, volgende, klaarOp }: Open, dag: Dagnummer, wie: Werkstap['wie']): boolean {
  return klaarOp <= dag && stappen[volgende]?.wie === wie;
}

/** By arrival, but who is not safe does not wait in the queue. */
function metSpoedEerst(a: Open, b: Open): number {
  const spoed = Number(a.gezin.veiligheid === 'veilig') - Number(b.gezin.veiligheid === 'veilig');
  return spoed || a.gezin.nummer - b.gezin.nummer;
}

function inHulp({ stappen, volgende }: Open): boolean {
  return stappen[volgende]?.naam === 'sluiten';
}

function wasJarig({ verjaardagen }: Gezin, dag: Dagnummer): boolean {
  return Array.from(verjaardagen.values()).some((jarig) => jarig <= dag);
}
