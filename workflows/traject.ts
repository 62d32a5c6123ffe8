import type { TrajectToestand, TrajectZaak, Zicht, Zichtmelding } from './port.ts';

/** A traject before its first zaak. */
export function leegTraject(trajectId: string): TrajectToestand {
  return { trajectId, zaken: [], zicht: {} };
}

/**
 * Adds a zaak once. With the first zaak of a jeugdige sight on its safety begins, at the organisation of that zaak or where it says, until
 * that is handed over.
 */
export function neemZaakOp(toestand: TrajectToestand, zaak: TrajectZaak): TrajectToestand {
  if (toestand.zaken.some(({ zaakId }) => zaakId === zaak.zaakId)) return toestand;
  const eerste: Zicht = { door: zaak.zichtBij ?? zaak.organisatie, sinds: zaak.sinds };
  return {
    ...toestand,
    zaken: [...toestand.zaken, zaak],
    zicht: { [zaak.jeugdigeId]: eerste, ...toestand.zicht },
  };
}

/** Takes in where sight on safety went. Messages may come twice and in any order: an older one never replaces a newer one. */
export function neemZichtOp(toestand: TrajectToestand, { zaak, zicht, regel }: Zichtmelding): TrajectToestand {
  const met = neemZaakOp(toestand, zaak);
  const nu = met.zicht[zaak.jeugdigeId];
  const na =
    regel === undefined ? zonderNummer(nu, zicht) : naMelding(nu, { ...zicht, gehoord: { op: zicht.sinds, regel } });
  return na === nu ? met : { ...met, zicht: { ...met.zicht, [zaak.jeugdigeId]: na } };
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
  if (!isNieuwer(nieuw.gehoord, nu.gehoord ?? { op: nu.sinds, regel: 0 })) return nu;
  return nieuw.door === nu.door ? { ...nu, gehoord: nieuw.gehoord } : nieuw;
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
