import type { Gebeurtenis } from '../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek } from '../libs/contracts/melding.ts';
import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { Weigering } from '../libs/contracts/weigering.ts';
import {
  actieveStaten,
  begin,
  EERSTE_VERSIES,
  neemReeks,
  nieuweKalender,
  nieuweRoute,
  snapshotVan,
  stap,
  volgendMoment,
  vuurMomentenAf,
} from '../libs/engine/index.ts';
import type { Effect, Route, ZaakToestand } from '../libs/engine/index.ts';
import { findKalender, requireKalender, type Kalender } from '../libs/kalender/index.ts';
import { routeVan } from '../state-machines/index.ts';
import type { LegVastOpdracht, Ontvangstbewijs, OpgeslagenGebeurtenis, ZaakInput } from './port.ts';

/** How many receipts a run remembers for repeated keys; older ones are looked up in the database. */
const BEWIJZEN_IN_GEHEUGEN = 50;

/** What a request or a round of moments would make of the zaak: computed, not yet a fact. */
export interface Voorstel {
  readonly toestand: ZaakToestand;
  readonly effecten: readonly Effect[];
}

/**
 * One zaak in the memory of its workflow: state, receipts, and the pure questions about them. Knows nothing of Temporal, so
 * that the simulator and the auditor can use it too.
 */
export class Zaakrun {
  readonly #route: Route;
  readonly #input: ZaakInput;
  #toestand: ZaakToestand;
  #bewijzen: readonly Ontvangstbewijs[];

  /** @param route the version on which the zaak begins, or goes on. */
  constructor(route: Route, input: ZaakInput, nu: Tijdstip) {
    this.#route = route;
    this.#input = input;
    const { kalender, motor } = input.toestand ?? input.versies ?? EERSTE_VERSIES;
    const { zaakId, trajectId } = input; // these only: what else an input holds is no part of the state
    this.#toestand = input.toestand ?? begin(route, requireKalender(kalender), { zaakId, trajectId }, nu, motor);
    this.#bewijzen = input.bewijzen;
  }

  toestand(): ZaakToestand {
    return this.#toestand;
  }

  /** The receipt of an earlier request with this key, as far as this run remembers. */
  bewijs(kenmerk: string): Ontvangstbewijs | undefined {
    return this.#bewijzen.find((een) => een.kenmerk === kenmerk);
  }

  /** Whether receipts of this zaak have left memory (the first goes first), so that a key may be known to the database alone. */
  vergeetBewijzen(): boolean {
    return this.#toestand.volgnummer > 0 && this.#bewijzen[0]?.vanaf !== 1;
  }

  volgendMoment(): Tijdstip | null {
    return volgendMoment(this.#toestand);
  }

  /** Due moments first, then the events of the request, as one whole: one refused event refuses all. */
  beoordeel(verzoek: MeldVerzoek, nu: Tijdstip): ({ readonly ok: true } & Voorstel) | Weigering {
    const gevuurd = this.vuurAf(nu);
    const verwacht = verzoek.verwachtVolgnummer;
    if (verwacht !== undefined && verwacht !== this.#toestand.volgnummer) return this.#verouderd();
    const uitkomst = neemReeks(
      this.#routeVoor(this.#toestand, verzoek.gebeurtenissen),
      gevuurd.toestand,
      verzoek,
      nu,
      kalenderVoor(this.#toestand, verzoek.gebeurtenissen),
    );
    return uitkomst.ok ? { ...uitkomst, effecten: [...gevuurd.effecten, ...uitkomst.effecten] } : uitkomst;
  }

  /** Everything that is due now, fired in order. */
  vuurAf(nu: Tijdstip): Voorstel {
    return vuurMomentenAf(this.#routeVoor(this.#toestand), this.#toestand, nu, kalenderVoor(this.#toestand, []));
  }

  /** What must be stored for a proposal to become fact. */
  opdracht({ toestand, effecten }: Voorstel, bewijs: Ontvangstbewijs | null): LegVastOpdracht {
    return {
      dossier: this.#input.dossier,
      rustOp: { volgnummer: this.#toestand.volgnummer, hoofd: this.#toestand.hoofd },
      toestand,
      staten: this.staten(toestand),
      volgendMoment: volgendMoment(toestand),
      effecten,
      bewijs,
    };
  }

  /** The receipt for a proposal made by a request. */
  maakBewijs({ kenmerk, verzoekHash }: MeldVerzoek, { toestand }: Voorstel): Ontvangstbewijs {
    return {
      zaakId: toestand.zaakId,
      kenmerk,
      verzoekHash,
      vanaf: this.#toestand.volgnummer + 1,
      volgnummer: toestand.volgnummer,
      hoofd: toestand.hoofd,
      staten: this.staten(toestand),
      beeindigd: toestand.beeindigd,
    };
  }

  /** A stored proposal is a fact now. */
  neemOver(toestand: ZaakToestand, bewijzen: readonly Ontvangstbewijs[]): void {
    this.#toestand = toestand;
    this.#bewijzen = [...this.#bewijzen, ...bewijzen].slice(-BEWIJZEN_IN_GEHEUGEN);
  }

  /**
   * Adopts what the log already holds after our head, as it was stamped then. Throws when our own steps give other hashes:
   * the code means something else than when these entries were written.
   */
  haalIn(gebeurtenissen: readonly OpgeslagenGebeurtenis[], bewijzen: readonly Ontvangstbewijs[]): void {
    const toestand = gebeurtenissen.reduce((vorige, een) => this.#volg(vorige, een), this.#toestand);
    this.neemOver(toestand, bewijzen);
  }

  staten(toestand: ZaakToestand): string[] {
    return actieveStaten(snapshotVan(this.#routeVoor(toestand).machine, toestand));
  }

  /** What continues in a next run. */
  voortzetting(): ZaakInput {
    return { ...this.#input, route: this.#toestand.route, toestand: this.#toestand, bewijzen: this.#bewijzen };
  }

  #volg(toestand: ZaakToestand, { gebeurtenis, hash, volgnummer }: OpgeslagenGebeurtenis): ZaakToestand {
    const route = this.#routeVoor(toestand, [gebeurtenis]);
    const uitkomst = stap(route, toestand, gebeurtenis, kalenderVoor(toestand, [gebeurtenis]));
    if (!uitkomst.ok) throw new Error(`stored event ${String(volgnummer)} is refused: ${uitkomst.code}`);
    if (uitkomst.toestand.hoofd !== hash) throw new Error(`stored event ${String(volgnummer)} has another hash`);
    return uitkomst.toestand;
  }

  /** On which version events are taken: the one that the zaak is on, or the one that a single event brings. */
  #routeVoor(toestand: ZaakToestand, gebeurtenissen: readonly Nieuws[] = []): Route {
    const id = enige(gebeurtenissen, nieuweRoute);
    const nieuw = id === undefined ? undefined : routeVan(id);
    return nieuw?.verplaatsing?.van.id === toestand.route ? nieuw : this.#versie(toestand.route);
  }

  #versie(id: string): Route {
    const route = id === this.#route.id ? this.#route : routeVan(id);
    if (!route) throw new Error(`route ${id} is not in this release`); // the task waits for a release that has it
    return route;
  }

  #verouderd(): Weigering {
    return {
      ok: false,
      code: 'VOLGNUMMER.VEROUDERD',
      uitleg: `De zaak is intussen bij volgnummer ${String(this.#toestand.volgnummer)}. Haal haar opnieuw op.`,
      mogelijk: [],
    };
  }
}

type Nieuws = Pick<Gebeurtenis, 'type' | 'gegevens'>;

/** By which calendar events are computed: the one that the zaak is pinned to, or the one that a single event brings. */
function kalenderVoor({ kalender }: ZaakToestand, gebeurtenissen: readonly Nieuws[]): Kalender {
  const nieuw = enige(gebeurtenissen, nieuweKalender);
  return (nieuw !== undefined ? findKalender(nieuw) : undefined) ?? requireKalender(kalender);
}

/** The version that an event brings which is reported by itself. */
function enige(
  [gebeurtenis, ...meer]: readonly Nieuws[],
  versieVan: (een: Nieuws) => string | undefined,
): string | undefined {
  return gebeurtenis && meer.length === 0 ? versieVan(gebeurtenis) : undefined;
}
