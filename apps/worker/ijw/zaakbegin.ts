import { Injectable } from '@nestjs/common';

import type { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { begin, neemReeks, VERSIES, type Route } from '../../../libs/engine/index.ts';
import type { BerichtSoort } from '../../../libs/ijw/index.ts';
import { amsterdamDatum, KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import type { Nakijkreden } from '../../../libs/service/ijw/index.ts';
import { Personen } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import type { ZaakBegin } from '../../../workflows/port.ts';
import { referenceOf, uuidOf } from '../../api/zaken/ids.ts';
import { leeftijdOp } from './leeftijd.ts';
import type { Aangevraagd, Ijwfeit, Ijwmelding } from './meldingen.ts';
import { Regiokennis } from './regiokennis.ts';
import { melderVan, Zaakmelding, type Meldantwoord } from './zaakmelding.ts';
import type { Partijen } from './zaakzoeker.ts';

type Verzoek = BerichtSoort<'JW315'>;
type Verzoekmelding = Extract<Ijwmelding, { over: 'verzoek' }>;

/** Where in a message a zaak begins. */
export interface Beginplek {
  readonly berichtId: string;
  readonly plek: number;
  readonly kenmerk: string;
  /** Of the zaak beside which it begins; else the products of one message are a traject of their own. */
  readonly traject: string | null;
}

/** The zaak that began, or why it did not. */
export type Begonnen = Meldantwoord & { readonly zaakId: string };

/** COD327: who may refer beside the gemeente. Source: Jeugdwet 2.6 lid 1 onder e. */
const MEDISCH: ReadonlySet<string> = new Set(['02', '03', '05']);
const HUISARTS = '02';

/** The id of the zaak that one thing in a message begins. */
export function zaakUit(berichtId: string, plek: number): string {
  return uuidOf('ijw-zaak', berichtId, String(plek));
}

/**
 * Begins a zaak on a medical referral that became known by the verzoek of the provider alone. What the message does not tell and nobody
 * wrote down is for a person. One thing is taken from the message (aanname, visible in the log): that the referral is as old as the verzoek.
 */
@Injectable()
export class Zaakbegin {
  readonly #route: Route;

  constructor(
    private readonly personen: Personen,
    private readonly regio: Regiokennis,
    private readonly melding: Zaakmelding,
  ) {
    const route = ROUTES.findLast(({ naam }) => naam === 'huisarts-verwijzing');
    if (!route) throw new Error('this release has no route for referrals');
    this.#route = route;
  }

  /** Begins the zaak of one requested product. Several of one message are one traject. */
  async begin(
    bericht: Verzoek,
    { feit, product }: Verzoekmelding,
    { berichtId, plek, kenmerk, traject }: Beginplek,
    { organisatie, gemeente, jeugdige }: Partijen,
    nu: Tijdstip,
  ): Promise<Begonnen | { readonly ok: false; readonly reden: Nakijkreden }> {
    const zaakId = zaakUit(berichtId, plek);
    const trajectId = traject ?? uuidOf('traject', zaakUit(berichtId, 0));
    const jeugdigeId = jeugdige ?? uuidOf('ijw-jeugdige', berichtId);
    const hulpvraag = this.#hulpvraag(bericht, product, { gemeente, jeugdigeId, op: amsterdamDatum(nu) });
    if ('reden' in hulpvraag) return { ok: false, reden: hulpvraag.reden };
    const feiten = [hulpvraag, feit];
    const code = this.#beproef({ zaakId, trajectId }, feiten, organisatie, nu);
    if (code !== null) return { ok: false, code, zaakId };
    const bekend = await this.#jeugdige(bericht, jeugdigeId, organisatie, nu);
    const dossier = { jeugdigeId: bekend, organisatie, gemeente, referentie: referenceOf(zaakId) };
    const vast = { route: this.#route.id, versies: VERSIES };
    const input: ZaakBegin = { zaakId, trajectId, ...vast, dossier, toestand: null, bewijzen: [] };
    const metJeugdige = feiten.map((een) =>
      een === hulpvraag ? { ...een, gegevens: { ...een.gegevens, jeugdigeId: bekend } } : een,
    );
    return { ...(await this.melding.begin(input, kenmerk, metJeugdige)), zaakId };
  }

  #hulpvraag(
    { client, header }: Verzoek,
    { verwijzer }: Aangevraagd,
    { gemeente, jeugdigeId, op }: { readonly gemeente: string; readonly jeugdigeId: string; readonly op: Datum },
  ): Ijwfeit | { readonly reden: Nakijkreden } {
    const { type, zorgverlenerCode: praktijk } = verwijzer;
    if (!MEDISCH.has(type)) return { reden: 'VERWIJZER.ZONDER_ROUTE' };
    if (praktijk === undefined) return { reden: 'VERWIJZER.ZONDER_AGB' };
    const praktijksoort = type === HUISARTS ? this.regio.praktijksoort(praktijk) : null;
    if (type === HUISARTS && praktijksoort === null) return { reden: 'PRAKTIJK.ONBEKEND' };
    const { datum, datumGebruik } = client.geboortedatum;
    if (datumGebruik !== undefined) return { reden: 'GEBOORTEDATUM.ONVOLLEDIG' };
    const verwezenOp = header.berichtIdentificatie.dagtekening; // aanname: the message does not say when
    const waar = { gemeente, jeugdigeId, verwijzer: type, praktijk, stadium: 'verwezen', verwezenOp };
    const gegevens = { ...waar, ...(praktijksoort !== null && { praktijksoort }), ...leeftijdOp(datum, op) };
    return { type: 'HULPVRAAG_ONTVANGEN', gegevens };
  }

  /** Asks the core first: a refused start leaves nothing behind, no jeugdige either. */
  #beproef(
    ids: { readonly zaakId: string; readonly trajectId: string },
    feiten: readonly Ijwfeit[],
    organisatie: string,
    nu: Tijdstip,
  ): string | null {
    const kalender = requireKalender(KALENDERVERSIE);
    const gebeurtenissen = feiten.map(({ type, gegevens }) => ({ type, gegevens }));
    const reeks = { gebeurtenissen, door: melderVan(organisatie), kenmerk: 'vooraf' };
    const uitkomst = neemReeks(this.#route, begin(this.#route, kalender, ids, nu), reeks, nu, kalender);
    return uitkomst.ok ? null : uitkomst.code;
  }

  async #jeugdige({ client }: Verzoek, id: string, organisatie: string, op: Tijdstip): Promise<string> {
    const { bsn, geboortedatum, naam } = client;
    const { voorvoegsel, achternaam } = naam.geslachtsnaam;
    const volledig = [naam.voornamen ?? naam.voorletters, voorvoegsel, achternaam].filter(Boolean).join(' ');
    const wie = { id, organisatie, naam: volledig, geboortedatum: geboortedatum.datum, bsn };
    const weg = { contact: null, kanaal: null, taal: 'nl', veiligContact: false } as const;
    return (await this.personen.registreer({ ...wie, ...weg }, op)).id;
  }
}
