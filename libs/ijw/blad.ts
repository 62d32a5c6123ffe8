import { z } from 'zod';
import { Bsn } from './bsn.ts';
import type { Datum } from '../contracts/tijd.ts';
import { parseDatum } from '../kalender/index.ts';
import type { Codelijst } from './codelijst.ts';

/** What kind of value a leaf is. Schema, reading, the sentence about a wrong value and the generated examples all follow from it. */
export type Aard =
  | { readonly soort: 'tekst'; readonly max: number; readonly regeleinden?: true }
  | { readonly soort: 'cijfers'; readonly min: number; readonly max: number }
  | { readonly soort: 'letters'; readonly max: number }
  | { readonly soort: 'versie' }
  | { readonly soort: 'getal'; readonly max: number }
  | { readonly soort: 'datum' }
  | { readonly soort: 'tijd' }
  | { readonly soort: 'bsn' }
  | { readonly soort: 'code'; readonly lijst: Codelijst }
  | { readonly soort: 'vast'; readonly waarde: string; readonly van: 'berichtcode' | 'versie' };

/** An element with a value and nothing in it. `type` is the name of the leaf type in the basisschema. */
export interface Blad<T extends string | number = string | number> {
  readonly vorm: 'blad';
  readonly type: string;
  readonly aard: Aard;
  readonly schema: z.ZodType<T>;
}

/** Characters that XML 1.0 allows. */
const XML_TEKENS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
/** The schemas count as spaces only these four: a text of other spaces (such as a no-break space) is not empty to them. */
const NIET_LEEG = /[^ \t\n\r]/;
const REGELEINDE = /[\n\r]/;

/** Text that is not empty, of at most `max` characters. Unit: characters, not the halves in which JavaScript counts. */
export function tekst(type: string, max: number): Blad<string> {
  return { vorm: 'blad', type, aard: { soort: 'tekst', max }, schema: tekstSchema(max).refine(eenRegel) };
}

/** Text without a maximum, which may hold several lines. */
export function vrijeTekst(type: string): Blad<string> {
  const aard: Aard = { soort: 'tekst', max: Number.POSITIVE_INFINITY, regeleinden: true };
  return { vorm: 'blad', type, aard, schema: tekstSchema(Number.POSITIVE_INFINITY) };
}

export function cijfers(type: string, min: number, max = min): Blad<string> {
  const schema = z.string().regex(new RegExp(`^[0-9]{${min},${max}}$`));
  return { vorm: 'blad', type, aard: { soort: 'cijfers', min, max }, schema };
}

export function letters(type: string, max: number): Blad<string> {
  const schema = z.string().regex(new RegExp(`^[a-zA-Z\\u00C0-\\u1EF3]{1,${max}}$`));
  return { vorm: 'blad', type, aard: { soort: 'letters', max }, schema };
}

export function versie(type: string): Blad<string> {
  const schema = z.string().regex(/^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/);
  return { vorm: 'blad', type, aard: { soort: 'versie' }, schema };
}

/** A whole number from 0. */
export function getal(type: string, max: number): Blad<number> {
  return { vorm: 'blad', type, aard: { soort: 'getal', max }, schema: z.int().min(0).max(max) };
}

/** A calendar day of the years 1-9999, without time zone. */
export function dag(type: string): Blad<Datum> {
  return { vorm: 'blad', type, aard: { soort: 'datum' }, schema: z.custom<Datum>(isDag) };
}

/** A time of day without time zone. */
export function tijd(type: string): Blad<string> {
  const schema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)$/);
  return { vorm: 'blad', type, aard: { soort: 'tijd' }, schema };
}

export function bsn(type: string): Blad<Bsn> {
  return {
    vorm: 'blad',
    type,
    aard: { soort: 'bsn' },
    schema: z.custom<Bsn>((waarde) => Bsn.safeParse(waarde).success),
  };
}

/** A code of a list. */
export function code<C extends string>(type: string, lijst: Codelijst<C>): Blad<C> {
  const schema = z.custom<C>((waarde) => typeof waarde === 'string' && Object.hasOwn(lijst.codes, waarde));
  return { vorm: 'blad', type, aard: { soort: 'code', lijst }, schema };
}

/** A value that is the same in every message of a kind. */
export function vast<const W extends string>(type: string, waarde: W, van: 'berichtcode' | 'versie'): Blad<W> {
  return { vorm: 'blad', type, aard: { soort: 'vast', waarde, van }, schema: z.literal(waarde) };
}

function isDag(waarde: unknown): boolean {
  return typeof waarde === 'string' && parseDatum(waarde) !== undefined;
}

function tekstSchema(max: number): z.ZodString {
  return z
    .string()
    .regex(XML_TEKENS)
    .regex(NIET_LEEG)
    .refine((waarde) => waarde.length <= max || Array.from(waarde).length <= max);
}

function eenRegel(waarde: string): boolean {
  return !REGELEINDE.test(waarde);
}
