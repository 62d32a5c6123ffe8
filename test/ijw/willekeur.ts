import fc from 'fast-check';
import { BERICHTEN, berichtSchema, voldoetAanElfproef } from '../../libs/ijw/index.ts';
import type { BerichtSoort, Berichtsoort } from '../../libs/ijw/index.ts';
import type { Blad } from '../../libs/ijw/blad.ts';
import type { Veld, Vorm } from '../../libs/ijw/vorm.ts';

// Arbitrary messages, from the same descriptions that reading and writing follow.

/** Any message of a kind that its description allows. */
export function willekeurigBericht<S extends Berichtsoort>(soort: S): fc.Arbitrary<BerichtSoort<S>> {
  const schema = berichtSchema(soort);
  return vormWillekeur(BERICHTEN[soort].vorm).map((inhoud) =>
    schema.parse({ soort, ...(typeof inhoud === 'object' ? inhoud : {}) }),
  );
}

function vormWillekeur(vorm: Vorm): fc.Arbitrary<unknown> {
  switch (vorm.vorm) {
    case 'blad':
      return bladWillekeur(vorm);
    case 'lijst':
      return fc.array(vormWillekeur(vorm.van), { minLength: 1, maxLength: 3 });
    case 'groep':
      return veldenWillekeur(vorm.velden);
  }
}

function veldenWillekeur(velden: Readonly<Record<string, Veld>>): fc.Arbitrary<unknown> {
  const alle = Object.entries(velden).map(([naam, veld]): [string, fc.Arbitrary<unknown>] => [
    naam,
    vormWillekeur(veld.vorm === 'optioneel' ? veld.van : veld),
  ]);
  const verplicht = Object.keys(velden).filter((naam) => velden[naam]?.vorm !== 'optioneel');
  return fc.record(Object.fromEntries(alle), { requiredKeys: verplicht, noNullPrototype: true });
}

/** Characters that are easily written or read wrongly, among ordinary ones. */
const TEKENS = [
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  ' ',
  '\t',
  'é',
  'ß',
  '𝒳',
  '\u00a0',
  'a',
  'Z',
  '9',
  '-',
  '\u0085',
  '\ufffd',
];
const REGELTEKENS = ['\n', '\r', '\r\n'];

function bladWillekeur({ aard, schema }: Blad): fc.Arbitrary<unknown> {
  switch (aard.soort) {
    case 'tekst': {
      const tekens = aard.regeleinden ? [...TEKENS, ...REGELTEKENS] : TEKENS;
      return fc
        .array(fc.constantFrom(...tekens), { minLength: 1, maxLength: Math.min(aard.max, 40) })
        .map((stukken) => Array.from(stukken.join('')).slice(0, aard.max).join(''))
        .map((tekst) => (schema.safeParse(tekst).success ? tekst : 'x'));
    }
    case 'cijfers':
      return tekenreeks('0123456789', aard.min, aard.max);
    case 'letters':
      return tekenreeks('abzAZÀéỳ', 1, aard.max);
    case 'versie':
      return fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((delen) => delen.join('.'));
    case 'getal':
      return fc.oneof(fc.nat(Math.min(aard.max, 20)), fc.nat(aard.max), fc.constant(aard.max));
    case 'datum':
      return fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((moment) => moment.toISOString().slice(0, 10));
    case 'tijd':
      return fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((delen) => delen.map(tweeCijfers).join(':'));
    case 'bsn':
      return testBsn();
    case 'code':
      return fc.constantFrom(...Object.keys(aard.lijst.codes));
    case 'vast':
      return fc.constant(aard.waarde);
  }
}

/** A test number: 9999 and five digits, the last of which makes it pass the elfproef. */
function testBsn(): fc.Arbitrary<string> {
  const kandidaten = Array.from({ length: 10_000 }, (_, i) => `9999${String(i).padStart(5, '0')}`);
  return fc.constantFrom(...kandidaten.filter(voldoetAanElfproef));
}

function tekenreeks(tekens: string, min: number, max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...Array.from(tekens)), { minLength: min, maxLength: max })
    .map((delen) => delen.join(''));
}

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}
