import { amsterdamDatum, datum, startOfAmsterdamDag, toDagnummer, toTijdstip } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Feit } from './feiten.ts';
import type { Duur, FeitBasis, KlokFeit } from './typen.ts';

// Builders for tests; nothing in the product imports this file.

const MS_PER_UUR = 3_600_000;

/** An instant on a day in Amsterdam. Unit: hours after its start; default: in the morning. */
export function om(dag: string, uur = 9): Tijdstip {
  return toTijdstip(startOfAmsterdamDag(toDagnummer(datum(dag))) + uur * MS_PER_UUR);
}

/** When a fact happened and was heard of, and when it was withdrawn. All are days; heard of at once when not said. */
export interface Wanneer {
  readonly nr?: number;
  readonly bekend?: string;
  readonly ingetrokken?: string;
}

function basis(dag: string, { nr = 1, bekend, ingetrokken }: Wanneer): FeitBasis {
  const op = om(dag);
  const wel = { volgnummer: nr, op, bekendOp: bekend === undefined ? op : om(bekend) };
  return ingetrokken === undefined ? wel : { ...wel, ingetrokkenOp: om(ingetrokken) };
}

export function gestart(dag: string, wanneer: Wanneer = {}): Feit<'gestart'> {
  return { soort: 'gestart', ...basis(dag, wanneer) };
}

export function gestopt(dag: string, wanneer: Wanneer = {}): Feit<'gestopt'> {
  return { soort: 'gestopt', ...basis(dag, { nr: 9, ...wanneer }) };
}

export function vervallen(dag: string, wanneer: Wanneer = {}): Feit<'vervallen'> {
  return { soort: 'vervallen', ...basis(dag, { nr: 9, ...wanneer }) };
}

export function opgeschort(
  dag: string,
  grond: string,
  wanneer: Wanneer & { readonly tot?: string } = {},
): Feit<'opgeschort'> {
  const feit = { soort: 'opgeschort', grond, ...basis(dag, { nr: 2, ...wanneer }) } as const;
  return wanneer.tot === undefined ? feit : { ...feit, tot: datum(wanneer.tot) };
}

export function hervat(dag: string, wanneer: Wanneer & { readonly grond?: string } = {}): Feit<'hervat'> {
  const feit = { soort: 'hervat', ...basis(dag, { nr: 3, ...wanneer }) } as const;
  return wanneer.grond === undefined ? feit : { ...feit, grond: wanneer.grond };
}

export function verlengd(dag: string, grond: string, duur: Duur, wanneer: Wanneer = {}): Feit<'verlengd'> {
  return { soort: 'verlengd', grond, duur, ...basis(dag, { nr: 4, ...wanneer }) };
}

/** The day in Amsterdam on which each moment falls, by step. */
export function dagenPerStap(
  momenten: readonly { readonly stap: string; readonly op: Tijdstip }[],
): Record<string, string> {
  return Object.fromEntries(momenten.map(({ stap, op }) => [stap, amsterdamDatum(op)]));
}

/** The facts, each shifted to another place by a fixed walk through the list. */
export function turned(feiten: readonly KlokFeit[], draai: number): KlokFeit[] {
  return feiten.map((_, i) => feiten[(i + draai) % feiten.length]).filter((feit) => feit !== undefined);
}
