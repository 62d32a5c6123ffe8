import { createHash } from 'node:crypto';

import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import type { BerichtSoort } from '../../../libs/ijw/index.ts';
import { toonbaar, type Nakijkreden } from '../../../libs/service/ijw/index.ts';
import { Omvang, Productcode } from '../../../state-machines/gedeeld/omvang.ts';

/** A fact that a message tells of a zaak; `dag` is when it was so. */
export interface Ijwfeit {
  readonly type: string;
  readonly gegevens: Gegevens;
  readonly dag?: string;
}

/** One thing that a message says: of a toewijzing, or a verzoek of which the zaak is still to be found. */
export type Ijwmelding =
  | { readonly over: 'toewijzing'; readonly nummer: number | null; readonly feit: Ijwfeit }
  | { readonly over: 'verzoek'; readonly feit: Ijwfeit; readonly product: Aangevraagd };

type Inkomend = BerichtSoort<'JW305' | 'JW307' | 'JW315' | 'JW317'>;
export type Aangevraagd = BerichtSoort<'JW315'>['client']['aangevraagdeProducten'][number];

/** What a message says, with why more of it is for a person; or why all of it is. */
export type Gezegd =
  | { readonly ok: true; readonly meldingen: readonly Ijwmelding[]; readonly rest?: Nakijkreden }
  | { readonly ok: false; readonly reden: Nakijkreden };

/** COD467: reported for the first time. Taking back or changing what is a fact is for a person. */
const EERSTE_AANLEVERING = '1';

/** The things that a message of a provider says. */
export function meldingenUit(bericht: Inkomend): Gezegd {
  switch (bericht.soort) {
    case 'JW305':
      return perProduct(bericht.client.startProducten, ({ begindatum }) => ({
        type: 'ZORG_GESTART',
        gegevens: { begindatum },
        dag: begindatum,
      }));
    case 'JW307':
      return perProduct(bericht.client.stopProducten, ({ redenBeeindiging, einddatum }) => ({
        type: 'ZORG_GESTOPT',
        gegevens: { redenBeeindiging, stopdatum: einddatum },
        dag: einddatum,
      }));
    case 'JW317':
      return wijziging(bericht);
    case 'JW315':
      return { ok: true, meldingen: bericht.client.aangevraagdeProducten.map((product) => verzoek(bericht, product)) };
  }
}

function perProduct<P extends { readonly statusAanlevering: string; readonly toewijzingNummer?: number }>(
  producten: readonly P[],
  feitVan: (product: P) => Ijwfeit,
): Gezegd {
  if (producten.some(({ statusAanlevering }) => statusAanlevering !== EERSTE_AANLEVERING))
    return { ok: false, reden: 'AANLEVERING.GEWIJZIGD' };
  const meldingen = producten.map((product) => ({
    over: 'toewijzing' as const,
    nummer: product.toewijzingNummer ?? null,
    feit: feitVan(product),
  }));
  return { ok: true, meldingen };
}

/**
 * A verzoek om wijziging is about the toewijzingen that are to change; those that stay are named, and hear nothing. New help beside it
 * has no toewijzing to hear it: a person looks.
 */
function wijziging({ header, client: { verzoek: gevraagd } }: BerichtSoort<'JW317'>): Gezegd {
  const { teWijzigenProducten = [], nieuweProducten = [], redenVerzoek } = gevraagd;
  if (teWijzigenProducten.length === 0) return { ok: false, reden: 'VERZOEK.NIEUW_PRODUCT' };
  const { dagtekening } = header.berichtIdentificatie;
  const feit: Ijwfeit = { type: 'VERZOEK_OM_WIJZIGING_ONTVANGEN', gegevens: { redenVerzoek, dagtekening } };
  const nummers = new Set(teWijzigenProducten.map(({ toewijzingNummer }) => toewijzingNummer));
  const meldingen = [...nummers].map((nummer) => ({ over: 'toewijzing' as const, nummer, feit }));
  return { ok: true, meldingen, ...(nieuweProducten.length > 0 && { rest: 'VERZOEK.NIEUW_PRODUCT' as const }) };
}

function verzoek({ header }: BerichtSoort<'JW315'>, product: Aangevraagd): Ijwmelding {
  const { verwijzer, referentieAanbieder, product: gevraagd } = product;
  const gegevens: Gegevens = {
    aanbieder: header.afzender,
    referentie: referentiesleutel(referentieAanbieder),
    verzoekDagtekening: header.berichtIdentificatie.dagtekening,
    verwijzer: verwijzer.type,
    ...(verwijzer.zorgverlenerCode !== undefined && { zorgverlenerCode: verwijzer.zorgverlenerCode }),
    ...(gevraagd && { productcategorie: gevraagd.categorie }),
    ...specificatieVan(product),
  };
  return { over: 'verzoek', feit: { type: 'VERZOEK_OM_TOEWIJZING_ONTVANGEN', gegevens }, product };
}

/** What product by code and how much of it, where both are such as facts take; the message itself keeps what it says. */
function specificatieVan({ product, omvang }: Aangevraagd): Gegevens {
  const [code, hoeveel] = [Productcode.safeParse(product?.code), Omvang.safeParse(omvang)];
  return code.success && hoeveel.success ? { productcode: code.data, omvang: hoeveel.data } : {};
}

/** The reference of a provider as facts carry it: itself when it is plainly a key, else a key that follows from it. Source: OP361. */
export function referentiesleutel(referentie: string): string {
  if (Sleutelwoord.safeParse(referentie).success && toonbaar(referentie) !== null) return referentie;
  return `ref-${createHash('sha256').update(referentie).digest('hex').slice(0, 32)}`;
}
