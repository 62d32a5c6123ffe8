import type { z } from 'zod';

/** Most codes that one explanation lists; of a longer list the schema of the field is the better place to look. */
const MEESTE_KEUZES = 25;

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

const VORMEN: Readonly<Record<string, string>> = {
  date: 'Schrijf een bestaande dag als 2026-03-01',
  datetime: 'Schrijf een tijdstip met tijdzone, zoals 2026-03-01T09:30:00+01:00',
  uuid: 'Dit is geen id (UUID)',
};

/**
 * Says in plain Dutch what is wrong with a value, and never says the value: it may be of a person. Zod asks it for every issue that
 * its schema does not explain itself.
 */
export function legFoutUit(fout: z.core.$ZodRawIssue): string {
  switch (fout.code) {
    case 'invalid_type':
      return fout.input === undefined ? 'Dit ontbreekt' : `Hier hoort ${SOORTEN[fout.expected] ?? 'iets anders'}`;
    case 'invalid_value':
      return `${fout.input === undefined ? 'Dit ontbreekt. ' : ''}${keuze(fout.values.map(String))}`;
    case 'too_small':
      return teWeinig(fout);
    case 'too_big':
      return `${fout.exact ? 'Precies' : 'Hoogstens'} ${hoeveel(fout.maximum, fout.origin)}`;
    case 'invalid_format':
      return VORMEN[fout.format] ?? 'Dit is niet geschreven zoals het hoort; het schema van dit veld zegt hoe';
    case 'unrecognized_keys':
      return onbekend(fout.keys);
    case 'invalid_union':
      return 'options' in fout && Array.isArray(fout.options) ? keuze(fout.options.map(String)) : GEEN_VORM;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'Dit klopt niet';
  }
}

const GEEN_VORM = 'Dit past bij geen van de vormen die hier kunnen';

function keuze(waarden: readonly string[]): string {
  if (waarden.length === 1) return `Hier hoort ${waarden.join('')}`;
  if (waarden.length <= MEESTE_KEUZES) return `Kies uit: ${waarden.join(', ')}`;
  return `Dit staat niet in de lijst van ${String(waarden.length)} codes; het schema van dit veld noemt ze`;
}

function teWeinig({ origin, minimum, exact }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (minimum === 1 && (origin === 'string' || origin === 'array')) return 'Dit mag niet leeg zijn';
  return `${exact ? 'Precies' : 'Minstens'} ${hoeveel(minimum, origin)}`;
}

function hoeveel(aantal: number | bigint, origin: string): string {
  const maat = { string: ' tekens', array: ' in de lijst' }[origin] ?? '';
  return `${String(aantal)}${maat}`;
}

/** A name is the caller's own text: said back only when it is plainly a name of a field. */
function onbekend(namen: readonly string[]): string {
  const gewoon = namen.filter((naam) => /^[A-Za-z]\w{0,39}$/.test(naam)).slice(0, MEESTE_KEUZES);
  if (gewoon.length === 0) return 'Hier staat een veld dat er niet hoort';
  return `${namen.length === 1 ? 'Dit veld hoort' : 'Deze velden horen'} hier niet: ${gewoon.join(', ')}`;
}
