import { assertNever } from '../contracts/assert-never.ts';
import { amsterdamDatum, formatDatumLang, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Bericht, Route, StaatMeta } from '../engine/index.ts';

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
  const naam = binding?.definitie.naam ?? grens?.naam;
  if (naam === undefined) throw new Error(`route ${route.id} has no term ${bericht.termijn}`);
  const gevolg = binding?.bijOverschrijding ?? grens?.bijBereiken ?? '';
  const late = bericht.teLaat
    ? ' Dit bericht komt later dan bedoeld, doordat het systeem niet draaide of een datum later bekend werd.'
    : '';
  return {
    onderwerp: onderwerpVan(bericht, naam, referentie),
    tekst: `${kern(bericht, naam, referentie, gevolg)}${late}`,
  };
}

function onderwerpVan({ aanleiding }: Termijnbericht, naam: string, referentie: string): string {
  const wat = {
    nadert: 'Loopt bijna af',
    overschreden: 'Voorbij',
    herhaling: 'Nog steeds voorbij',
    gecorrigeerd: 'Nieuwe datum',
  }[aanleiding];
  return `${wat}: ${naam} (zaak ${referentie})`;
}

function kern({ aanleiding, uiterlijk }: Termijnbericht, naam: string, referentie: string, gevolg: string): string {
  const dag = uiterlijk === null ? 'een dag die nog niet vaststaat' : laatsteDag(uiterlijk);
  switch (aanleiding) {
    case 'nadert':
      return `Zaak ${referentie}: "${naam}" loopt tot en met ${dag}. Kijk wat er nog moet gebeuren. Lukt het niet op tijd? Vertel het nu aan uw teamleider en aan het gezin.`;
    case 'overschreden':
      return `Zaak ${referentie}: "${naam}" liep tot en met ${dag} en is voorbij. ${gevolg}`;
    case 'herhaling':
      return `Zaak ${referentie}: "${naam}" is nog steeds voorbij; de laatste dag was ${dag}. ${gevolg}`;
    case 'gecorrigeerd':
      return `Zaak ${referentie}: u kreeg eerder bericht over "${naam}". Een datum in de zaak is veranderd. De laatste dag is nu ${dag}. Wat er eerder bekend was, blijft in de zaak staan.`;
    default:
      return assertNever(aanleiding);
  }
}

/** The last day of a term that has run out at this instant: the day before, or the day itself for terms in hours. */
export function laatsteDag(uiterlijk: Tijdstip): string {
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
