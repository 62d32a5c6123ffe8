import type { Geplandeaanval } from './plan.ts';
import type { Voortgang } from './voortgang.ts';
import type { Chaoswereld } from './wereld.ts';

/** What was broken, and what it hit. */
export interface Toegebracht {
  readonly doden: number;
  readonly temporal: number;
  readonly postgres: number;
  /** Deaths of workers at which requests were under way, and how many those were on average. */
  readonly raak: number;
  readonly onderweg: number;
}

/** Breaks what the plan says, when so many requests are done. */
export async function valAan(
  wereld: Chaoswereld,
  plan: readonly Geplandeaanval[],
  voortgang: Voortgang,
): Promise<Toegebracht> {
  const telling = { doden: 0, temporal: 0, postgres: 0, raak: 0 };
  let onderweg = 0;
  for (const { na, aanval } of plan) {
    if (!(await voortgang.tot(na))) break;
    if (aanval.soort === 'werkers') {
      await wereld.doodWerkers(aanval.aantal);
      telling.doden += aanval.aantal;
      onderweg += voortgang.onderweg * aanval.aantal;
      if (voortgang.onderweg > 0) telling.raak += aanval.aantal;
    } else {
      await (aanval.soort === 'temporal' ? wereld.herstartTemporal(aanval.hard) : wereld.doodPostgres());
      telling[aanval.soort] += 1;
    }
  }
  return { ...telling, onderweg: telling.doden === 0 ? 0 : Math.round(onderweg / telling.doden) };
}
