import type { Blad } from './blad.ts';
import type { Retourcode } from './codelijsten/index.ts';
import { elementNaam, vormVan } from './vorm.ts';
import type { Vorm } from './vorm.ts';

/**
 * The four levels on which a message is checked: its form (XSD), what it says by itself, what it says beside earlier messages, and
 * beside lists from outside. Source: iJw 3.2, invulinstructies IV028 and IV088.
 */
export const CONTROLENIVEAUS = ['formaat', 'inhoud', 'berichtoverstijgend', 'externeBron'] as const;
export type Controleniveau = (typeof CONTROLENIVEAUS)[number];

/** Where in the value of a message: names of fields, and the number of an item in a list. Never a value of the message. */
export type Plek = readonly (string | number)[];

/** Something that is wrong with a message (`fout`), or that somebody should look at (`opmerking`). Holds no value of the message. */
export interface Bevinding {
  /** Stable: the code of the rule in the standard, or a code of this room for the form of the XML. */
  readonly code: string;
  readonly niveau: Controleniveau;
  readonly gewicht: 'fout' | 'opmerking';
  readonly plek: Plek;
  /** The place as names of elements, for people. */
  readonly pad: string;
  /** One sentence in plain Dutch. */
  readonly uitleg: string;
  /** What the retour says of it; absent when no retour code exists for it. */
  readonly retourcode?: Retourcode;
  /** The line of the XML on which it was seen. */
  readonly tekstregel?: number;
}

/** What can be wrong with the form of a message, each with its sentence. The sentence may change, the code never does. */
export const VORMFOUTEN = {
  'XML.TE_GROOT': 'Het bericht is groter dan is toegestaan (OP179).',
  'XML.BOM': 'Het bericht begint met een byte order mark; dat is niet toegestaan (OP192).',
  'XML.CODERING': 'Het bericht is niet in UTF-8 geschreven; een andere codering is niet toegestaan (OP192).',
  'XML.DOCTYPE': 'Het bericht bevat een documenttype (DOCTYPE); dat wordt nooit gelezen.',
  'XML.ONGELDIG': 'Dit is geen goed gevormde XML.',
  'XML.TE_DIEP': 'De elementen zitten dieper in elkaar dan in een bericht kan.',
  'XML.TE_VEEL_FOUTEN': 'Het bericht heeft zoveel fouten dat het lezen is gestopt.',
  'BERICHT.ONBEKEND': 'Dit is geen bericht van iJw 3.2.',
  'BERICHT.NIET_ONDERSTEUND': 'Dit is een bericht van iJw 3.2 dat hier niet wordt verwerkt.',
  'BERICHT.CODE_ONJUIST': 'De berichtcode hoort niet bij dit bericht.',
  'BERICHT.VERSIE_ONJUIST': 'Het bericht noemt een andere versie dan 3.2.',
  'NAAMRUIMTE.ONJUIST': 'Dit element staat in een verkeerde naamruimte (namespace).',
  'ELEMENT.ONBEKEND': 'Hier staat een element dat hier niet voorkomt.',
  'ELEMENT.VOLGORDE': 'Dit element staat niet op zijn plaats: de volgorde is anders.',
  'ELEMENT.DUBBEL': 'Dit element staat er meer dan een keer.',
  'ELEMENT.ONTBREEKT': 'Dit element ontbreekt.',
  'ATTRIBUUT.ONBEKEND': 'Dit element heeft een attribuut dat hier niet voorkomt.',
  'TEKST.MISPLAATST': 'Hier staat tekst buiten een element dat tekst mag hebben.',
  'WAARDE.ONGELDIG': 'De waarde past hier niet.',
  'CODE.ONBEKEND': 'De code staat niet in de codelijst.',
} as const;
export type Vormfout = keyof typeof VORMFOUTEN;

/** A finding about the form. `toevoeging` says what should have stood there. */
export function vormfout(
  code: Vormfout,
  { plek = [], pad = '', tekstregel, toevoeging }: Partial<Vindplaats> & { readonly toevoeging?: string } = {},
): Bevinding {
  const uitleg = toevoeging === undefined ? VORMFOUTEN[code] : `${VORMFOUTEN[code]} ${toevoeging}`;
  return {
    code,
    niveau: 'formaat',
    gewicht: 'fout',
    plek,
    pad,
    uitleg,
    ...(tekstregel === undefined ? {} : { tekstregel }),
  };
}

/** Where something was found. */
export interface Vindplaats {
  readonly plek: Plek;
  readonly pad: string;
  readonly tekstregel?: number | undefined;
}

/** A finding about the value of a leaf. It tells what is asked, never what stood there. */
export function waardefout({ aard }: Blad, waarde: unknown, plaats: Vindplaats): Bevinding {
  if (aard.soort === 'vast')
    return vormfout(aard.van === 'berichtcode' ? 'BERICHT.CODE_ONJUIST' : 'BERICHT.VERSIE_ONJUIST', plaats);
  if (aard.soort === 'code')
    return vormfout('CODE.ONBEKEND', { ...plaats, toevoeging: `Codelijst: ${aard.lijst.naam} (${aard.lijst.id}).` });
  if (aard.soort === 'bsn' && typeof waarde === 'string' && /^\d{9}$/.test(waarde)) return elfproefBevinding(plaats);
  return vormfout('WAARDE.ONGELDIG', { ...plaats, toevoeging: eisVan(aard) });
}

/** A BSN of nine digits fits the form; whether it can be one is a rule about the content. Source: iJw constraint CS002. */
function elfproefBevinding({ plek, pad, tekstregel }: Vindplaats): Bevinding {
  return {
    ...vormfout('WAARDE.ONGELDIG', { plek, pad, tekstregel }),
    code: 'CS002',
    niveau: 'inhoud',
    uitleg: 'Het burgerservicenummer voldoet niet aan de elfproef.',
    retourcode: '0001',
  };
}

function eisVan(aard: Exclude<Blad['aard'], { soort: 'code' | 'vast' }>): string {
  switch (aard.soort) {
    case 'tekst':
      if (aard.regeleinden) return 'Gevraagd: tekst die niet leeg is.';
      return `Gevraagd: een regel tekst die niet leeg is, van hoogstens ${aard.max} tekens.`;
    case 'cijfers':
      return aard.min === aard.max
        ? `Gevraagd: ${aard.max} cijfers.`
        : `Gevraagd: ${aard.min} tot en met ${aard.max} cijfers.`;
    case 'letters':
      return `Gevraagd: 1 tot en met ${aard.max} letters, zonder punten of spaties.`;
    case 'versie':
      return 'Gevraagd: een versienummer van drie getallen met punten ertussen.';
    case 'getal':
      return `Gevraagd: een heel getal van 0 tot en met ${aard.max}.`;
    case 'datum':
      return 'Gevraagd: een bestaande dag als JJJJ-MM-DD, zonder tijdzone.';
    case 'tijd':
      return 'Gevraagd: een tijd als UU:MM:SS, zonder tijdzone.';
    case 'bsn':
      return 'Gevraagd: een burgerservicenummer van 9 cijfers.';
  }
}

/** A place as names of elements: `/Bericht/Client/StartProducten/StartProduct[2]/Begindatum`. Stops at what the message does not have. */
export function padVan(wortel: Vorm, plek: Plek): string {
  let vorm = wortel;
  let pad = '/Bericht';
  for (const deel of plek) {
    const stap: Stap | undefined = stapNaar(vorm, deel);
    if (!stap) return pad;
    pad += `/${stap.naam}`;
    vorm = stap.vorm;
  }
  return pad;
}

interface Stap {
  readonly naam: string;
  readonly vorm: Vorm;
}

/** What lies one step further in a description, and what that step is called. */
export function stapNaar(vorm: Vorm, deel: string | number): Stap | undefined {
  if (vorm.vorm === 'lijst')
    return typeof deel === 'number' ? { naam: `${vorm.element}[${deel + 1}]`, vorm: vorm.van } : undefined;
  if (vorm.vorm === 'blad' || typeof deel === 'number' || !Object.hasOwn(vorm.velden, deel)) return undefined;
  const veld = vorm.velden[deel];
  return veld && { naam: elementNaam(deel), vorm: vormVan(veld) };
}
