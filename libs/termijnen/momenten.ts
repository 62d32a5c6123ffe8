import { MS_PER_UUR, amsterdamDag, startOfAmsterdamDag, toTijdstip } from '../kalender/index.ts';
import type { Kalender, Millis } from '../kalender/index.ts';
import { startOfPlace } from './as.ts';
import type { KlokMoment, KlokOpties } from './klok-typen.ts';
import type { Rekening } from './rekening.ts';
import { addDuur, measure, placeAfter } from './tellen.ts';

const WAARSCHUWINGEN: readonly number[] = [0.75];
const AFRONDING = 1e-9; // 0.29 * 100 is 28.999999999999996

/** How long a term is in its own measure, suspensions left out. Unit: days, werkdagen or milliseconds. */
export function lengthOf({ telling, uitkomst }: Rekening, kalender: Kalender): number {
  const geheel = measure(telling, telling.start + 1, uitkomst.einde + 1, kalender);
  return uitkomst.werkingen.reduce((som, werking) => som - werking.maat, geheel);
}

/** The instant of the first warning, or Infinity when there is none. */
export function firstWarning(rekening: Rekening, opties: KlokOpties, kalender: Kalender): Millis {
  const fracties = opties.waarschuwingen ?? WAARSCHUWINGEN;
  return fracties.length === 0 ? Infinity : warningAt(rekening, Math.min(...fracties), kalender);
}

/**
 * The instant at which a fraction of the term has run, suspensions left out: the start of the first place after it, so in
 * days the start of a day on which the term runs. Throws `RangeError` on a fraction that is not between 0 and 1.
 */
function warningAt(rekening: Rekening, fractie: number, kalender: Kalender): Millis {
  if (!(fractie > 0 && fractie < 1)) throw new RangeError('een waarschuwing ligt tussen 0 en 1 van de termijn');
  const gelopen = Math.floor(lengthOf(rekening, kalender) * fractie + AFRONDING);
  return startOfPlace(rekening.as, placeAfter(rekening.telling, rekening.uitkomst.werkingen, gelopen + 1, kalender));
}

/** All moments of a term that runs or has lapsed, in order of time. */
export function momentsOf(rekening: Rekening, opties: KlokOpties, kalender: Kalender): KlokMoment[] {
  const momenten: KlokMoment[] = [];
  for (const fractie of opties.waarschuwingen ?? WAARSCHUWINGEN) {
    momenten.push({
      stap: `waarschuwing-${Math.round(fractie * 100)}`,
      op: toTijdstip(warningAt(rekening, fractie, kalender)),
    });
  }
  if (momenten.length > 1) momenten.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  momenten.push(deadlineOf(rekening), ...repeatsOf(rekening, opties, kalender));
  return momenten;
}

/** The moment at which a term has lapsed. */
export function deadlineOf(rekening: Rekening): KlokMoment {
  return { stap: 'deadline', op: toTijdstip(rekening.verstrijkt) };
}

function repeatsOf(rekening: Rekening, { herhaling }: KlokOpties, kalender: Kalender): KlokMoment[] {
  if (herhaling === undefined) return [];
  const { elke, maximaal } = herhaling;
  return Array.from({ length: maximaal }, (_, i): KlokMoment => {
    const duur = { aantal: elke.aantal * (i + 1), eenheid: elke.eenheid };
    return { stap: `herhaling-${i + 1}`, op: toTijdstip(repeatAt(rekening, duur, kalender)) };
  });
}

function repeatAt(
  { verstrijkt, telling }: Rekening,
  duur: NonNullable<KlokOpties['herhaling']>['elke'],
  kalender: Kalender,
): Millis {
  if (duur.eenheid === 'uren') return verstrijkt + duur.aantal * MS_PER_UUR;
  return startOfAmsterdamDag(addDuur(amsterdamDag(verstrijkt), duur, telling.beleid, kalender));
}
