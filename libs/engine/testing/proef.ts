import { SYSTEEM, type RolOfSysteem } from '../../contracts/rollen.ts';
import type { Gebeurtenis, Gegevens } from '../../contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../contracts/tijd.ts';
import { NEDERLANDSE_KALENDER } from '../../kalender/index.ts';
import { om } from '../../termijnen/testing.ts';
import type { Bericht, Effect, LogRegel } from '../effecten.ts';
import { snapshotVan } from '../machine.ts';
import { vuurMomentenAf } from '../momenten.ts';
import type { Route } from '../route.ts';
import { actieveStaten } from '../staten.ts';
import { begin, stap } from '../stap.ts';
import type { Klok, ZaakToestand } from '../toestand.ts';
import { PROEFROUTE } from './proefroute.ts';

/** Monday 11 January 2027, nine o'clock in Amsterdam: eight weeks later is Monday 8 March. */
export const BEGIN_OP = om('2027-01-11');

/** What may differ from an event that is reported at once, with good reason, by who may do anything. */
export interface Bijzonder {
  readonly gegevens?: Gegevens;
  readonly geldigOp?: Tijdstip;
  readonly rol?: RolOfSysteem;
  readonly kenmerk?: string;
  readonly toelichting?: boolean;
}

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
const TOELICHTING = { afdruk: 'a'.repeat(64), inhoud: 'AAAA' };

/** An event as a test words it: reported on a day, at nine in the morning unless said otherwise. */
export function gebeurtenis(type: string, op: Tijdstip, bijzonder: Bijzonder = {}): Gebeurtenis {
  const { gegevens = {}, geldigOp = op, rol = 'besluitteam', kenmerk = `${type}/${op}` } = bijzonder;
  const isAnders = geldigOp !== op || type === 'FEIT_GECORRIGEERD' || type === 'GEBEURTENIS_HERROEPEN';
  const door = rol === 'systeem' ? SYSTEEM : { id: 'u-001', rol, organisatie: 'GM0642' };
  const kaal = { type, gegevens, door, ontvangenOp: op, geldigOp, kenmerk };
  return (bijzonder.toelichting ?? isAnders) ? { ...kaal, toelichting: TOELICHTING } : kaal;
}

/** One zaak that a test drives by hand: it reports, lets time pass, and looks. */
export class Proef {
  readonly route: Route;
  readonly effecten: Effect[] = [];
  toestand: ZaakToestand;

  constructor(route: Route = PROEFROUTE) {
    this.route = route;
    this.toestand = begin(route, NEDERLANDSE_KALENDER, IDS, BEGIN_OP);
  }

  /** A zaak whose clock runs since Monday 11 January 2027. */
  static begonnen(gegevens: Gegevens = {}): Proef {
    return new Proef().meld('BEGONNEN', BEGIN_OP, { gegevens, rol: 'intake' });
  }

  /** What the core answers, without taking it. */
  probeer(type: string, op: Tijdstip, bijzonder?: Bijzonder): ReturnType<typeof stap> {
    return stap(this.route, this.toestand, gebeurtenis(type, op, bijzonder), NEDERLANDSE_KALENDER);
  }

  /** Takes an event. Throws its code when it is refused. */
  meld(type: string, op: Tijdstip, bijzonder?: Bijzonder): this {
    const uitkomst = this.probeer(type, op, bijzonder);
    if (!uitkomst.ok) throw new Error(`${type}: ${uitkomst.code}`);
    return this.neem(uitkomst);
  }

  /** Lets time pass: what is due fires. */
  wacht(tot: Tijdstip): this {
    return this.neem(vuurMomentenAf(this.route, this.toestand, tot, NEDERLANDSE_KALENDER));
  }

  /** The last run of a clock. */
  klok(termijn = 'beslissing'): Klok {
    const klok = this.toestand.klokken.findLast((een) => een.termijn === termijn);
    if (!klok) throw new Error(`no clock ${termijn}`);
    return klok;
  }

  staten(): string[] {
    return actieveStaten(snapshotVan(this.route.machine, this.toestand));
  }

  log(): LogRegel[] {
    return this.effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : []));
  }

  /** Messages about terms: step, reason, role, and whether late. */
  termijnberichten(): string[] {
    return this.effecten.flatMap((effect) =>
      effect.soort === 'bericht' ? leesBericht(effect.bericht, effect.aan) : [],
    );
  }

  private neem({ toestand, effecten }: Pick<Proef, 'toestand'> & { readonly effecten: readonly Effect[] }): this {
    this.toestand = toestand;
    this.effecten.push(...effecten);
    return this;
  }
}

function leesBericht(bericht: Bericht, aan: string): string[] {
  if (bericht.over !== 'termijn') return [];
  return [`${bericht.klok} ${bericht.stap} aan ${aan}${bericht.teLaat ? ' (te laat)' : ''}`];
}
