import type { TrajectToestand, TrajectZaak, Zicht, Zichtmelding } from './port.ts';

/** A traject before its first zaak. */
export function leegTraject(trajectId: string): TrajectToestand {
  return { trajectId, zaken: [], zicht: {} };
}

/** Adds a zaak once. The organisation of the first zaak of a jeugdige has sight on its safety until that is handed over. */
export function neemZaakOp(toestand: TrajectToestand, zaak: TrajectZaak): TrajectToestand {
  if (toestand.zaken.some(({ zaakId }) => zaakId === zaak.zaakId)) return toestand;
  const eerste: Zicht = { door: zaak.organisatie, sinds: zaak.sinds };
  return {
    ...toestand,
    zaken: [...toestand.zaken, zaak],
    zicht: { [zaak.jeugdigeId]: eerste, ...toestand.zicht },
  };
}

/** Takes in where sight on safety went. Messages may come twice and in any order: an older one never replaces a newer one. */
export function neemZichtOp(toestand: TrajectToestand, { zaak, zicht }: Zichtmelding): TrajectToestand {
  const met = neemZaakOp(toestand, zaak);
  const nu = met.zicht[zaak.jeugdigeId];
  const verandert = nu === undefined || (zicht.door !== nu.door && zicht.sinds >= nu.sinds);
  return verandert ? { ...met, zicht: { ...met.zicht, [zaak.jeugdigeId]: zicht } } : met;
}

/** For whom somebody else has sight on safety than before. */
export function gewijzigdZicht(oud: TrajectToestand, nieuw: TrajectToestand): readonly (readonly [string, Zicht])[] {
  return Object.entries(nieuw.zicht).filter(([jeugdigeId, zicht]) => zicht !== oud.zicht[jeugdigeId]);
}
