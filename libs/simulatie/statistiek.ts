import type { Gegevens } from '../contracts/gebeurtenis.ts';
import { TermijnMoment } from '../engine/index.ts';
import { toDatum, type Dagnummer } from '../kalender/index.ts';
import { BRONNEN, type Aanmeldbron } from './cijfers.ts';
import { bronVan } from './gezin.ts';
import type { Plan } from './plan.ts';
import { spreidingVan, type Spreiding } from './spreiding.ts';

/** One entry of the log of a zaak, on the day on which it legally happened. In order of the log. */
export interface Logregel {
  readonly zaakId: string;
  readonly type: string;
  readonly dag: Dagnummer;
  readonly gegevens: Gegevens;
}

/** What one term did in the year. A run of a clock counts once in each column; a repeated reminder counts each time. */
export interface Termijnmeting {
  readonly termijn: string;
  readonly gewaarschuwd: number;
  readonly overschreden: number;
  readonly herhaald: number;
}

export interface Maandmeting {
  readonly maand: number;
  readonly instroom: number;
  readonly uitstroom: number;
  readonly openAanEind: number;
  /** Mean days to the first contact, of the contacts of this month. */
  readonly wachtdagen: number | null;
}

/** What came out of the year, read from the log that the workflows wrote. */
export interface Meting {
  readonly beginstand: number;
  readonly instroom: Readonly<Record<Aanmeldbron, number>> & { readonly totaal: number };
  readonly uitstroom: number;
  readonly eindstand: number;
  readonly totEersteContact: Spreiding;
  readonly totBesluit: Spreiding;
  readonly termijnen: readonly Termijnmeting[];
  readonly maanden: readonly Maandmeting[];
  readonly gebeurtenissen: { readonly personeel: number; readonly termijnen: number };
}

/** Measures a year. Only what happened within it counts, except that a wait began when it began. */
export function meet(log: readonly Logregel[], { van, tot }: Pick<Plan, 'van' | 'tot'>): Meting {
  const inJaar = log.filter(({ dag }) => dag >= van && dag < tot);
  const van0 = new Map(
    log.filter(({ type }) => type === 'AANMELDING_ONTVANGEN').map((regel) => [regel.zaakId, regel.dag]),
  );
  const wachtTot = (type: string, regels = inJaar): number[] =>
    regels.filter((regel) => regel.type === type).map(({ zaakId, dag }) => dag - (van0.get(zaakId) ?? dag));
  const gesloten = new Map(log.filter(({ type }) => type === 'ZAAK_GESLOTEN').map(({ zaakId, dag }) => [zaakId, dag]));
  const openOp = (dag: Dagnummer): number =>
    Array.from(van0).filter(([zaakId, begin]) => begin < dag && (gesloten.get(zaakId) ?? Infinity) >= dag).length;
  const termijnregels = inJaar.filter(isTermijn);
  return {
    beginstand: openOp(van),
    instroom: instroom(inJaar),
    uitstroom: inJaar.filter(({ type }) => type === 'ZAAK_GESLOTEN').length,
    eindstand: openOp(tot),
    totEersteContact: spreidingVan(wachtTot('EERSTE_CONTACT_GELEGD')),
    totBesluit: spreidingVan(wachtTot('BESLUIT_GENOMEN')),
    termijnen: termijnen(termijnregels),
    maanden: maanden(van, tot).map(([eerste, volgende], plek) => {
      const regels = inJaar.filter(({ dag }) => dag >= eerste && dag < volgende);
      return {
        maand: plek + 1,
        instroom: instroom(regels).totaal,
        uitstroom: regels.filter(({ type }) => type === 'ZAAK_GESLOTEN').length,
        openAanEind: openOp(volgende),
        wachtdagen: spreidingVan(wachtTot('EERSTE_CONTACT_GELEGD', regels)).gemiddeld,
      };
    }),
    gebeurtenissen: { personeel: inJaar.length - termijnregels.length, termijnen: termijnregels.length },
  };
}

function isTermijn({ type }: Logregel): boolean {
  return type === 'TERMIJN_NADERT' || type === 'TERMIJN_OVERSCHREDEN';
}

function instroom(regels: readonly Logregel[]): Meting['instroom'] {
  const bronnen = regels
    .filter(({ type }) => type === 'AANMELDING_ONTVANGEN')
    .map(({ gegevens }) => bronVan(gegevens['melder']));
  const perBron = BRONNEN.map((bron) => [bron, bronnen.filter((een) => een === bron).length] as const);
  return { ...(Object.fromEntries(perBron) as Record<Aanmeldbron, number>), totaal: bronnen.length };
}

/** A birthday that is reached is no term that is broken, and stays out. */
function termijnen(regels: readonly Logregel[]): Termijnmeting[] {
  const momenten = regels.map(({ type, zaakId, gegevens }) => ({ type, zaakId, ...TermijnMoment.parse(gegevens) }));
  const perTermijn = Map.groupBy(momenten, ({ termijn }) => termijn);
  const klokken = (een: typeof momenten): number => new Set(een.map(({ zaakId, klok }) => `${zaakId}/${klok}`)).size;
  return Array.from(perTermijn, ([termijn, alle]) => ({
    termijn,
    gewaarschuwd: klokken(alle.filter(({ type }) => type === 'TERMIJN_NADERT')),
    overschreden: klokken(alle.filter(({ stap }) => stap === 'deadline')),
    herhaald: alle.filter(({ stap }) => stap.startsWith('herhaling')).length,
  }))
    .filter(({ termijn }) => !termijn.startsWith('leeftijd'))
    .sort((a, b) => b.overschreden - a.overschreden || (a.termijn < b.termijn ? -1 : 1));
}

/** First day of each month, and of the next. */
function maanden(van: Dagnummer, tot: Dagnummer): [Dagnummer, Dagnummer][] {
  const eersten = Array.from({ length: tot - van }, (_, plek) => van + plek).filter((dag) =>
    toDatum(dag).endsWith('-01'),
  );
  return eersten.map((eerste, plek) => [eerste, eersten[plek + 1] ?? tot]);
}
