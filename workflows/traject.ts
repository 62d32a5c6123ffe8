import type { Tijdstip } from '../libs/contracts/tijd.ts';
import type { Overdrachtbeslissing, TrajectToestand, TrajectZaak, Zicht, Zichtmelding } from './port.ts';

/** A traject before its first zaak. */
export function leegTraject(trajectId: string): TrajectToestand {
  return { trajectId, zaken: [], zicht: {}, naarBegin: true };
}

/**
 * Adds a zaak once. With the first zaak of a jeugdige sight on its safety begins, at the organisation of that zaak or where it says, until
 * that is handed over.
 */
export function neemZaakOp(toestand: TrajectToestand, zaak: TrajectZaak): TrajectToestand {
  if (toestand.zaken.some(({ zaakId }) => zaakId === zaak.zaakId)) return toestand;
  const nu = toestand.zicht[zaak.jeugdigeId];
  const eerste = nu === undefined || begonEerder(zaak, nu) ? beginVan(toestand, zaak, nu) : nu;
  return { ...toestand, zaken: [...toestand.zaken, zaak], zicht: { ...toestand.zicht, [zaak.jeugdigeId]: eerste } };
}

/** A zaak that began earlier was told later: messages come in any order. */
function begonEerder({ sinds }: TrajectZaak, { begin }: Zicht): boolean {
  return begin !== undefined && sinds < begin;
}

/** The moment that is written never goes back: what stores it refuses an older one. */
function beginVan({ naarBegin }: TrajectToestand, zaak: TrajectZaak, nu: Zicht | undefined): Zicht {
  const { organisatie, zichtBij, sinds } = zaak;
  return { door: zichtBij ?? organisatie, sinds: nu?.sinds ?? sinds, ...(naarBegin && { begin: sinds }) };
}

/** Takes in where sight on safety went. Messages may come twice and in any order: an older one never replaces a newer one. */
export function neemZichtOp(toestand: TrajectToestand, { zaak, zicht, regel }: Zichtmelding): TrajectToestand {
  const met = neemZaakOp(toestand, zaak);
  const nu = met.zicht[zaak.jeugdigeId];
  const na =
    regel === undefined ? zonderNummer(nu, zicht) : naMelding(nu, { ...zicht, gehoord: { op: zicht.sinds, regel } });
  return na === nu ? met : { ...met, zicht: { ...met.zicht, [zaak.jeugdigeId]: na } };
}

/** Takes in an answer that was written: who accepts with sight on safety has it from that moment, before any zaak heard so. */
export function neemBeslissingOp(
  toestand: TrajectToestand,
  { zicht, door }: Pick<Overdrachtbeslissing, 'zicht' | 'door'>,
  sinds: Tijdstip,
): TrajectToestand {
  if (zicht === null) return toestand;
  return { ...toestand, zicht: { ...toestand.zicht, [zicht.jeugdigeId]: { door: door.organisatie, sinds } } };
}

/** A message of a release that gave no number: histories that hold one must go as they went. */
function zonderNummer(nu: Zicht | undefined, zicht: Zicht): Zicht {
  const verandert = nu === undefined || (zicht.door !== nu.door && zicht.sinds >= nu.sinds);
  return verandert ? zicht : nu;
}

/**
 * The newest message decides, also when it came before an older one: two moves of one moment (a series) are told apart by their
 * number. One that says who has sight already is remembered too, or the older one that comes after it would take sight away.
 */
function naMelding(nu: Zicht | undefined, nieuw: Zicht & { readonly gehoord: Gehoord }): Zicht {
  if (nu === undefined) return nieuw;
  const { begin, ...verplaatst } = nu;
  const bekend = begin === undefined ? (nu.gehoord ?? { op: nu.sinds, regel: 0 }) : null;
  if (bekend && !isNieuwer(nieuw.gehoord, bekend)) return nu;
  if (nieuw.door === nu.door) return { ...verplaatst, gehoord: nieuw.gehoord };
  return { ...nieuw, sinds: nieuw.sinds > nu.sinds ? nieuw.sinds : nu.sinds };
}

type Gehoord = NonNullable<Zicht['gehoord']>;

function isNieuwer(een: Gehoord, ander: Gehoord): boolean {
  return een.op === ander.op ? een.regel > ander.regel : een.op > ander.op;
}

/** For whom somebody else has sight on safety than before. */
export function gewijzigdZicht(oud: TrajectToestand, nieuw: TrajectToestand): readonly (readonly [string, Zicht])[] {
  return Object.entries(nieuw.zicht).filter(([jeugdigeId, { door, sinds }]) => {
    const was = oud.zicht[jeugdigeId];
    return was?.door !== door || was.sinds !== sinds;
  });
}
