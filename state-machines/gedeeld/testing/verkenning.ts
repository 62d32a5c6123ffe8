import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';

import { SYSTEEM, type Door } from '../../../libs/contracts/rollen.ts';
import { TermijnMoment } from '../../../libs/engine/kerngebeurtenissen.ts';
import { aangegeven } from '../../../libs/engine/meta.ts';
import type { Pad, Stappen } from './pad.ts';
import {
  alleKnopen,
  alleOvergangen,
  beginVan,
  genomenOvergangen,
  neem,
  wandel,
  zaai,
  type Spoor,
  type Wandelevent,
} from './wandelaar.ts';

/** Walks on which the invariants are checked; more follow, up to the limit, until everything was seen. */
const WANDELINGEN = 40;
const HOOGSTENS = 400;
const STAPPEN = 70;

/** Two persons take turns, so that what one proposes another can judge. */
const ANDER: Door = { id: 'u-017', rol: 'teamleider', organisatie: 'GM0642' };
const PERSONEN: readonly Door[] = [SYSTEEM, ANDER];
const wieBij = (stap: number): Door => PERSONEN[stap % PERSONEN.length] ?? SYSTEEM;

/** A moment long enough after the start, by number. */
export const tijdstip = (stap: number): string => new Date(Date.UTC(2026, 11, 1) + stap * 86_400_000).toISOString();

/** What a machine is explored with. */
export interface Bagage {
  readonly paden: readonly Pad[];
  /** Ways that no course takes and that lie too deep for a walk: each is followed, clocks that pass included. */
  readonly zijwegen?: readonly Stappen[];
  readonly voorbeelden: Readonly<Record<string, readonly object[]>>;
  /** Events that end a zaak: offered seldom, so that walks get far. */
  readonly zelden: readonly string[];
  /** Guards that can only say yes in this machine: `betreftOverdracht` where there is but one hand-over. */
  readonly altijdJa?: readonly string[];
  /** Events that another person than the usual one reports as well: what only two persons can do. */
  readonly ookTweede?: readonly string[];
}

/** A machine explored along its written paths and on many walks, with an ear at every guard. */
export class Verkenning {
  readonly spoor: Spoor = { staten: new Set(), overgangen: new Set() };
  readonly bezoeken: { readonly snapshot: AnyMachineSnapshot; readonly event: Wandelevent }[] = [];
  readonly #antwoorden = new Map<string, Set<boolean>>();

  constructor(
    private readonly machine: AnyStateMachine,
    private readonly bagage: Bagage,
  ) {}

  /** States that nobody came to. */
  nietBereikt(): string[] {
    return alleKnopen(this.machine.root)
      .map(({ id }) => id)
      .filter((id) => !this.spoor.staten.has(id));
  }

  /** Transitions that nobody took. */
  nietGenomen(): string[] {
    return alleOvergangen(this.machine.root).filter((naam) => !this.spoor.overgangen.has(naam));
  }

  /** Guards that did not answer both yes and no. */
  eenzijdig(): string[] {
    const { altijdJa = [] } = this.bagage;
    return Object.keys(this.machine.implementations.guards)
      .filter((naam) => !altijdJa.includes(naam))
      .filter((naam) => this.#antwoorden.get(naam)?.size !== 2);
  }

  /** Follows the written paths, and walks until everything was seen. */
  verken(): void {
    const machine = this.#metOor();
    for (const weg of [...this.bagage.paden, ...(this.bagage.zijwegen ?? [])]) this.#volg(machine, weg);
    for (let nummer = 0; nummer < HOOGSTENS; nummer++) {
      if (nummer >= WANDELINGEN && this.nietGenomen().length + this.eenzijdig().length === 0) break;
      const kandidaat = (snapshot: AnyMachineSnapshot, stap: number) => this.#kandidaten(snapshot, stap, nummer);
      wandel(machine, kandidaat, STAPPEN, zaai(nummer + 1), this.spoor, (snapshot, event) => {
        if (nummer < WANDELINGEN) this.bezoeken.push({ snapshot, event });
      });
    }
  }

  /** The machine with an ear at every guard: which ones answered yes, and which no. */
  #metOor(): AnyStateMachine {
    const metOor = Object.entries(this.machine.implementations.guards).map(([naam, guard]) => {
      const noteer = (antwoord: boolean): boolean => {
        this.#antwoorden.set(naam, (this.#antwoorden.get(naam) ?? new Set()).add(antwoord));
        return antwoord;
      };
      const gehoord = (...args: unknown[]): boolean => noteer((guard as (...args: unknown[]) => boolean)(...args));
      const { check } = guard as { check?: (...args: unknown[]) => boolean };
      return [
        naam,
        check ? Object.assign(gehoord, guard, { check: (...args: unknown[]) => noteer(check(...args)) }) : gehoord,
      ];
    });
    return this.machine.provide({ guards: Object.fromEntries(metOor) as never });
  }

  /** Follows a written path without its clocks, and asks at every stop what each example would do. */
  #volg(machine: AnyStateMachine, { stappen }: Stappen): void {
    let snapshot = beginVan(machine);
    for (const { type, gegevens, dag, wie } of stappen) {
      for (const event of this.#kandidaten(snapshot, dag, 0)) genomenOvergangen(machine, snapshot, event);
      snapshot = neem(
        machine,
        snapshot,
        { type, gegevens, geldigOp: tijdstip(dag), door: wie === undefined ? SYSTEEM : { ...ANDER, id: wie } },
        this.spoor,
      );
    }
  }

  /** Every example of every event, and the moments of every clock that runs now: all as the core would send them. */
  #kandidaten(snapshot: AnyMachineSnapshot, stap: number, nummer: number): Wandelevent[] {
    const stempel = { geldigOp: tijdstip(stap), door: wieBij(stap) };
    const gemeld = Object.entries(this.bagage.voorbeelden)
      .filter(([type]) => nummer % 8 === 0 || !this.bagage.zelden.includes(type))
      .flatMap(([type, varianten]) => varianten.map((gegevens) => ({ ...stempel, type, gegevens })));
    const doorTweede = gemeld
      .filter(({ type }) => this.bagage.ookTweede?.includes(type))
      .map((event) => ({ ...event, door: { ...SYSTEEM, id: 'tweede' } }));
    const { termijnen, grenzen } = aangegeven(snapshot);
    const lopend = [...termijnen].filter(([, grond]) => grond === null).map(([termijn]) => termijn);
    const momenten = [...lopend, ...grenzen].flatMap((termijn) => [
      { type: 'TERMIJN_OVERSCHREDEN', gegevens: moment(termijn, 'deadline') },
      { type: 'TERMIJN_OVERSCHREDEN', gegevens: moment(termijn, 'herhaling-1') },
      { type: 'TERMIJN_NADERT', gegevens: moment(termijn, 'waarschuwing-75') },
    ]);
    return [...gemeld, ...doorTweede, ...momenten.map((een) => ({ ...stempel, ...een }))];
  }
}

/** A moment of a clock, as the core tells it. */
export function moment(termijn: string, stap: string): TermijnMoment {
  return TermijnMoment.parse({ klok: `${termijn}#1`, termijn, versie: 1, stap, teLaat: false });
}

/** Whether a state is active, by its id. */
export function isIn(snapshot: AnyMachineSnapshot, id: string): boolean {
  return snapshot._nodes.some((node) => node.id === id);
}
