import { Toeval } from '../../libs/simulatie/toeval.ts';
import { Beller, Geweigerd, type Bewijs } from './beller.ts';
import type { Voortgang } from './voortgang.ts';
import type { Chaoswereld } from './wereld.ts';
import type { Chaoszaak } from './zaken.ts';

/** What the callers know of a zaak when they are done: its id, and every receipt that they were given. */
export interface Gemeld {
  readonly zaak: Chaoszaak;
  /** `null` when it was refused at its start. */
  readonly zaakId: string | null;
  readonly bewijzen: readonly Bewijs[];
  /** The code with which a request was refused that should have been taken; the rest was not sent then. */
  readonly geweigerd: string | null;
}

/** Longest time after which somebody hangs up. Unit: milliseconds. */
const OPHANGEN_MS = 40;

/** Lets so many callers at once take the zaken through their requests. Answers when each request has had its answer. */
export async function belAlles(
  wereld: Chaoswereld,
  zaken: readonly Chaoszaak[],
  bellers: number,
  voortgang: Voortgang,
): Promise<Gemeld[]> {
  const beller = new Beller(wereld.api, wereld.map);
  const gemeld: Gemeld[] = [];
  const wachtrij = zaken.values();
  const werk = async (): Promise<void> => {
    for (const zaak of wachtrij) gemeld.push(await belZaak(beller, zaak, voortgang));
  };
  await Promise.all(Array.from({ length: bellers }, werk));
  return gemeld;
}

async function belZaak(beller: Beller, zaak: Chaoszaak, voortgang: Voortgang): Promise<Gemeld> {
  const toeval = new Toeval(1, zaak.naam);
  const bewijzen: Bewijs[] = [];
  for (const verzoek of zaak.verzoeken) {
    const zaakId = bewijzen[0]?.zaakId ?? null;
    try {
      if (zaakId !== null && verzoek.verlaten)
        await voortgang.verzoek(() => beller.meldEnHangOp(zaakId, verzoek, toeval.geheel(1, OPHANGEN_MS)));
      else bewijzen.push(await voortgang.verzoek(() => beller.meld(zaakId, verzoek)));
    } catch (fout) {
      if (!(fout instanceof Geweigerd)) throw fout;
      return { zaak, zaakId, bewijzen, geweigerd: `${verzoek.kenmerk}: ${fout.message}` };
    }
  }
  return { zaak, zaakId: bewijzen[0]?.zaakId ?? null, bewijzen, geweigerd: null };
}
