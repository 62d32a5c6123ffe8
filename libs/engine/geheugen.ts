import type { AnyStateMachine } from 'xstate';
import { z } from 'zod';

import type { JsonObject } from '../contracts/json.ts';
import { padVan, staatOp } from './plaatsing.ts';
import type { KanNiet, Verplaatsing } from './route.ts';

/** What history states remember, as a stored snapshot holds it: per history state the states to come back to, by node id. */
const Geheugen = z.record(z.string(), z.array(z.object({ id: z.string() })));
type Geheugen = z.infer<typeof Geheugen>;

/** What history states of the newer version remember after a move, or the reason why the zaak cannot go. */
export function geheugenNa(
  { van, toestanden }: Verplaatsing,
  machine: AnyStateMachine,
  opgeslagen: JsonObject,
): { readonly geheugen: Geheugen } | KanNiet {
  const nieuw: Geheugen = {};
  const doelVan = (id: string): string | KanNiet => {
    const pad = padVan(van.machine.getStateNodeById(id));
    return toestanden[pad] ?? pad; // what is not named keeps its path
  };
  for (const [id, staten] of Object.entries(Geheugen.parse(opgeslagen['historyValue'] ?? {}))) {
    const plek = doelVan(id);
    if (typeof plek === 'object') return plek;
    const terug: { id: string }[] = [];
    for (const staat of staten) {
      const naar = doelVan(staat.id);
      if (typeof naar === 'object') return naar;
      terug.push({ id: gevonden(machine, naar) });
    }
    nieuw[gevonden(machine, plek)] = terug;
  }
  return { geheugen: nieuw };
}

function gevonden(machine: AnyStateMachine, pad: string): string {
  const node = staatOp(machine, pad);
  if (!node) throw new Error(`no state at ${pad}`); // registration refuses such a route
  return node.id;
}
