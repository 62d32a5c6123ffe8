import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Json } from '../contracts/json.ts';
import { afdrukVan } from './canoniek.ts';
import type { Klokwijziging, LogRegel } from './effecten.ts';
import type { Klok, ZaakToestand } from './toestand.ts';

/** Writes the log entry of one step, chained to the one before it. */
export function maakLogregel(oud: ZaakToestand, nieuw: ZaakToestand, gebeurtenis: Gebeurtenis): LogRegel {
  const { type, gegevens, door, ontvangenOp, geldigOp, kenmerk, toelichting } = gebeurtenis;
  const inhoud: Omit<LogRegel, 'hash'> = {
    zaakId: nieuw.zaakId,
    volgnummer: nieuw.volgnummer,
    type,
    gegevens,
    door,
    ontvangenOp,
    geldigOp,
    kenmerk,
    toelichting: toelichting?.afdruk ?? null,
    van: waardeVan(oud),
    naar: waardeVan(nieuw),
    klokken: klokwijzigingen(oud.klokken, nieuw.klokken),
    route: nieuw.route,
    motor: nieuw.motor,
    kalender: nieuw.kalender,
    vorigeHash: oud.hoofd,
  };
  return { ...inhoud, hash: hashVan(inhoud) };
}

/** The hash that a log entry must have: SHA-256 over the canonical JSON of all its other fields. */
export function hashVan(regel: Omit<LogRegel, 'hash'>): string {
  return afdrukVan(regel);
}

/** The clocks that a step touched, in the order of the state. */
export function gewijzigdeKlokken(oud: readonly Klok[], nieuw: readonly Klok[]): Klok[] {
  return nieuw.filter((klok, i) => klok !== oud[i]);
}

function klokwijzigingen(oud: readonly Klok[], nieuw: readonly Klok[]): Klokwijziging[] {
  return gewijzigdeKlokken(oud, nieuw).map((klok) => ({
    klok: klok.id,
    versie: klok.versie,
    van: oud.find(({ id }) => id === klok.id)?.verstrijktOp ?? null,
    naar: klok.verstrijktOp,
    actief: klok.actief,
  }));
}

function waardeVan({ snapshot }: ZaakToestand): Json {
  return snapshot['value'] ?? null;
}
