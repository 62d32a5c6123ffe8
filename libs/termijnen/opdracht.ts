import { KalenderFout, formatAmsterdam } from '../kalender/index.ts';
import type { Kalender } from '../kalender/index.ts';
import { berekenEinde, berekenMoment } from './einde.ts';
import { isRuw, readOpdracht } from './opdracht-lezen.ts';
import { isFout, refuse } from './opdracht-typen.ts';
import type { Opdracht, Opdrachtantwoord } from './opdracht-typen.ts';
import type { Rekenstap } from './stappen.ts';
import { sentencesOf } from './zinnen.ts';

/** Answers one item of a list of terms. Never throws on what an item holds: a fault becomes a refusal with its code. */
export function answerOpdracht(item: unknown, kalender: Kalender): Opdrachtantwoord {
  const id = isRuw(item) ? (item['id'] ?? null) : null;
  if (isTooDeep(id)) return { id: null, ...refuse('TERMIJN.ID_ONGELDIG', 'id is te diep genest om terug te geven') };
  try {
    const opdracht = readOpdracht(item);
    return isFout(opdracht) ? { id, fout: opdracht.fout } : count(id, opdracht, kalender);
  } catch (fout) {
    if (fout instanceof KalenderFout)
      return { id, ...refuse('TERMIJN.BUITEN_BEREIK', 'een datum valt buiten de jaren 1 tot en met 9999') };
    throw fout;
  }
}

/** Deepest id that is given back: what writes JSON would fall over a deeper one, and over all other answers with it. */
const DIEPSTE_ID = 32;

function isTooDeep(waarde: unknown, over = DIEPSTE_ID): boolean {
  if (typeof waarde !== 'object' || waarde === null) return false;
  return over === 0 || Object.values(waarde).some((deel) => isTooDeep(deel, over - 1));
}

function count(id: unknown, opdracht: Opdracht, kalender: Kalender): Opdrachtantwoord {
  if (opdracht.soort === 'dag') {
    const { laatsteDag, voorlopig, stappen } = berekenEinde(opdracht.termijn, kalender);
    return { id, laatsteDag, voorlopig, ...explain(opdracht, stappen, voorlopig, kalender) };
  }
  const { laatsteMoment, voorlopig, stappen } = berekenMoment(opdracht.termijn, kalender);
  return {
    id,
    laatsteMoment: formatAmsterdam(laatsteMoment),
    voorlopig,
    ...explain(opdracht, stappen, voorlopig, kalender),
  };
}

function explain(
  { uitleg }: Opdracht,
  stappen: () => readonly Rekenstap[],
  voorlopig: boolean,
  kalender: Kalender,
): { readonly uitleg?: readonly string[] } {
  return uitleg ? { uitleg: sentencesOf(stappen(), voorlopig, kalender) } : {};
}
