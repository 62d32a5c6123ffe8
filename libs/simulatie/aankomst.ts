import type { Dagnummer } from '../kalender/index.ts';
import { isWerk, isZomer } from './agenda.ts';
import type { Aannames } from './aannames.ts';
import { BRONNEN, instroomPerBron, type Aanmeldbron, type Jaarcijfers } from './cijfers.ts';
import { Toeval } from './toeval.ts';

/** One aanmelding: on which werkdag, from whom. */
export interface Aankomst {
  readonly dag: Dagnummer;
  readonly bron: Aanmeldbron;
}

/** The published inflow, spread by chance over the werkdagen of a year; fewer come while the schools are closed. */
export function aankomsten(
  cijfers: Jaarcijfers,
  { zomerInstroom }: Aannames,
  zaad: number,
  van: Dagnummer,
  tot: Dagnummer,
): Aankomst[] {
  const toeval = new Toeval(zaad, `aankomst/${String(van)}`);
  const dagen = Array.from({ length: tot - van }, (_, plek) => van + plek).filter(isWerk);
  const gewichten = dagen.map((dag) => (isZomer(dag) ? zomerInstroom.waarde : 1));
  const totaal = gewichten.reduce((som, gewicht) => som + gewicht, 0);
  const trekDag = (): Dagnummer => {
    let rest = toeval.getal() * totaal;
    return dagen[gewichten.findIndex((gewicht) => (rest -= gewicht) < 0)] ?? van;
  };
  const perBron = instroomPerBron(cijfers);
  return BRONNEN.flatMap((bron) => Array.from({ length: perBron[bron] }, () => ({ dag: trekDag(), bron }))).sort(
    (a, b) => a.dag - b.dag,
  );
}
