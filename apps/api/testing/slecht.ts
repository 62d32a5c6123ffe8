import { AANMELDING, NOTITIE, OVERNAME, TOT_BESLUIT } from './aanmelding.ts';
import { ingevuld, type Operatie } from './operaties.ts';
import type { Vraag } from './apiwereld.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [naam: string]: Json };

/** Values that no field of this API takes. */
const ONZIN: readonly Json[] = [
  null, -1, 1e99, 0.1, '', ' ', '\n', "' or 1=1 --", '<script>', '../../etc/passwd', '${7*7}', '𝒳', 'x'.repeat(5_000),
  [], [[[]]], {}, { a: { b: 1 } }, '\u0000', '\ud800', 'GM', '2026-02-30', '0001-01-01', 'null', 'ZAAK',
]; // prettier-ignore

const RAUW = [
  '{',
  '[',
  '"',
  'null',
  '42',
  '[]',
  '{}',
  '{"a":}',
  '\u0000',
  '['.repeat(5_000),
  '{"__proto__":{}}',
  '<xml/>',
];
const KOPPEN: readonly (readonly [string, string])[] = [
  ['if-match', 'W/"1"'],
  ['if-match', '"-1"'],
  ['content-type', 'text/plain'],
  ['content-type', 'application/json; charset=utf-16'],
  ['accept', 'application/xml'],
  ['idempotency-key', ' spatie vooraf'],
  ['idempotency-key', 'x'.repeat(500)],
  ['authorization', 'Basic ZGVtbzpkZW1v'],
];
const VRAGEN = [
  'grootte=0',
  'grootte=1e9',
  'grootte=x',
  'cursor=%00',
  'cursor=e30',
  'cursor=WyJ6YWtlbiIsWyJ4IiwieSJdXQ',
  'status=',
  'gemeente=%27',
  'staat=%25',
  'onbekend=1',
  'route[]=1',
  'referentie=%00',
  'vanaf=-5',
  'jeugdigeId=1',
  'wie=iedereen',
];

/** A number below `grens`, from a seed: the same seed gives the same requests. */
export type Keuze = (grens: number) => number;

/** A request that must be refused, or at most reads something. */
export function slechtVerzoek(operatie: Operatie, zaakId: string, kies: Keuze): { pad: string; vraag: Vraag } {
  const pad = ingevuld(
    operatie,
    kies(2) === 0 ? zaakId : pick([zaakId.toUpperCase(), 'x', '%2e%2e', '1', '%F0%9F%92%A9', "'"], kies),
  );
  if (operatie.methode === 'GET') return { pad: `${pad}?${pick(VRAGEN, kies)}`, vraag: koppen(kies) };
  const body = kies(4) === 0 ? pick(RAUW, kies) : JSON.stringify(bedorven(geldig(operatie, kies), kies));
  const als = operatie.id === 'neemZaakOver' ? 'beheerder' : 'demo';
  return { pad, vraag: { als, kenmerk: `slecht-${String(kies(1e9))}`, body, ...koppen(kies) } };
}

function koppen(kies: Keuze): Pick<Vraag, 'headers'> {
  return kies(3) === 0 ? { headers: Object.fromEntries([pick(KOPPEN, kies)]) } : {};
}

function geldig({ id }: Operatie, kies: Keuze): Json {
  if (id === 'startZaak') return AANMELDING;
  if (id === 'neemZaakOver')
    return { ...OVERNAME, feiten: [{ ...(NOTITIE as unknown as object), geldigOp: '2025-01-06' }] }; // no beginning
  if (id === 'beantwoordOverdracht') return { antwoord: 'geweigerd', reden: 'onvolledig' };
  if (id === 'adviseerTriage')
    return { formulier: 'urgentie-v1', antwoorden: { levensgevaar: false, instrument: 'laag' } };
  if (id === 'draagTaakOver') return { naar: 'intake' };
  const gebeurtenis = pick([NOTITIE, ...TOT_BESLUIT], kies) as unknown as Json;
  return id === 'meldGebeurtenisreeks' ? { gebeurtenissen: [gebeurtenis] } : gebeurtenis;
}

/** Breaks one thing: a value that cannot be, a field that is not known. */
function bedorven(waarde: Json, kies: Keuze): Json {
  if (isRij(waarde)) return waarde.map((deel: Json) => bedorven(deel, kies));
  if (typeof waarde !== 'object' || waarde === null) return pick(ONZIN, kies);
  if (kies(3) === 0) return { ...waarde, [`veld${String(kies(9))}`]: pick(ONZIN, kies) };
  const namen = Object.keys(waarde);
  if (namen.length === 0) return { veld: 1 };
  const naam = pick(namen, kies);
  return { ...waarde, [naam]: bedorven(waarde[naam] ?? null, kies) };
}

/** `Array.isArray` does not know that a list may be read-only. */
function isRij(waarde: Json): waarde is readonly Json[] {
  return Array.isArray(waarde);
}

function pick<T>(uit: readonly T[], kies: Keuze): T {
  const gekozen = uit[kies(uit.length)];
  if (gekozen === undefined) throw new RangeError('nothing to pick from');
  return gekozen;
}
