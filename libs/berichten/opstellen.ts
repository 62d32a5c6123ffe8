import { assertNever } from '../contracts/assert-never.ts';
import { amsterdamDatum, formatDatumLang, formatMoment, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Bericht, Route, RouteGrens, RouteTermijn, StaatMeta } from '../engine/index.ts';

/** A message as people read it: plain Dutch (B1), with the reference of the zaak and never a name or a fact about a child. */
export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
}

type Termijnbericht = Extract<Bericht, { over: 'termijn' }>;

/** Writes a message out. Throws when the route does not know what it is about: registration should have refused that. */
export function stelOp(route: Route, bericht: Bericht, referentie: string): Brief {
  switch (bericht.over) {
    case 'termijn':
      return termijnbrief(route, bericht, referentie);
    case 'route':
      return routebrief(route, bericht.sjabloon, referentie);
    case 'gezin':
      return gezinsbrief(route, bericht.staat);
    default:
      return assertNever(bericht);
  }
}

function termijnbrief(route: Route, bericht: Termijnbericht, referentie: string): Brief {
  const binding = route.termijnen[bericht.termijn];
  const grens = route.grenzen[bericht.termijn];
  const brief = binding ? overTermijn(bericht, binding, referentie) : grens && overGrens(bericht, grens, referentie);
  if (!brief) throw new Error(`route ${route.id} has no term ${bericht.termijn}`);
  return bericht.teLaat ? { ...brief, tekst: `${brief.tekst} ${LAAT}` } : brief;
}

const LAAT = 'Dit bericht komt later dan bedoeld, doordat het systeem niet draaide of een datum later bekend werd.';

function overTermijn(
  { aanleiding, uiterlijk }: Termijnbericht,
  { definitie: { naam, duur }, bijOverschrijding }: RouteTermijn,
  referentie: string,
): Brief {
  const tot = uiterlijk === null ? 'een dag die nog niet vaststaat' : eindeVan(uiterlijk, duur.eenheid === 'uren');
  const brief = (kop: string, tekst: string): Brief => briefOver(`${kop}: ${naam}`, tekst, referentie);
  switch (aanleiding) {
    case 'nadert':
      return brief('Loopt bijna af', `"${naam}" loopt tot en met ${tot}. ${NADERT}`);
    case 'overschreden':
      return brief('Voorbij', `"${naam}" liep tot en met ${tot} en is voorbij. ${bijOverschrijding}`);
    case 'herhaling':
      return brief('Nog steeds voorbij', `"${naam}" is nog steeds voorbij. Het einde was ${tot}. ${bijOverschrijding}`);
    case 'gecorrigeerd':
      return brief('Nieuwe datum', `${VERANDERD} Het einde van "${naam}" is nu ${tot}. ${BEWAARD}`);
    default:
      return assertNever(aanleiding);
  }
}

const NADERT =
  'Kijk wat er nog moet gebeuren. Lukt het niet op tijd? Vertel het nu aan uw teamleider en aan het gezin.';
const VERANDERD = 'u kreeg hierover eerder bericht. Een datum in de zaak is veranderd.';
const BEWAARD = 'Wat er eerder bekend was, blijft in de zaak staan.';

/** A date known beforehand does not run out: it comes, and something holds from that day on. */
function overGrens(
  { aanleiding, uiterlijk }: Termijnbericht,
  { naam, bijBereiken }: RouteGrens,
  referentie: string,
): Brief {
  const dag = uiterlijk === null ? 'een dag die nog niet vaststaat' : formatDatumLang(amsterdamDatum(uiterlijk));
  const brief = (kop: string, tekst: string): Brief => briefOver(`${kop}: ${naam}`, tekst, referentie);
  switch (aanleiding) {
    case 'nadert':
      return brief('Komt eraan', `op ${dag} is het zover: ${naam}. Kijk wat er voor die dag nog moet gebeuren.`);
    case 'overschreden':
    case 'herhaling':
      return brief('Het is zover', `op ${dag} is het zover: ${naam}. ${bijBereiken}`);
    case 'gecorrigeerd':
      return brief('Nieuwe datum', `${VERANDERD} De dag is nu ${dag}: ${naam}. ${BEWAARD}`);
    default:
      return assertNever(aanleiding);
  }
}

function briefOver(kop: string, tekst: string, referentie: string): Brief {
  return { onderwerp: `${kop} (zaak ${referentie})`, tekst: `Zaak ${referentie}: ${tekst}` };
}

/** The last day of a term that has run out at this instant: the day before. Of a term in hours its last minute counts too. */
export function eindeVan(uiterlijk: Tijdstip, inUren: boolean): string {
  return inUren ? formatMoment(uiterlijk) : laatsteDag(uiterlijk);
}

function laatsteDag(uiterlijk: Tijdstip): string {
  return formatDatumLang(amsterdamDatum(toTijdstip(toMillis(uiterlijk) - 1)));
}

function routebrief(route: Route, sjabloon: string, referentie: string): Brief {
  const gevonden = route.berichten[sjabloon];
  if (!gevonden) throw new Error(`route ${route.id} has no message ${sjabloon}`);
  return { onderwerp: `${gevonden.onderwerp} (zaak ${referentie})`, tekst: gevonden.tekst };
}

function gezinsbrief(route: Route, staat: string): Brief {
  const meta = route.machine.getStateNodeById(staat).meta as StaatMeta | undefined;
  if (!meta?.gezin) throw new Error(`state ${staat} tells the family nothing`);
  return { onderwerp: 'Hoe het gaat met uw aanmelding', tekst: meta.gezin.tekst };
}
