import { assertNever } from '../../../contracts/assert-never.ts';
import type { Rol } from '../../../contracts/rollen.ts';
import type { Tijdstip } from '../../../contracts/tijd.ts';
import type { Effect, LogRegel } from '../../../engine/effecten.ts';
import { zichtSinds } from '../../../engine/overdrachtantwoord.ts';
import type { Route } from '../../../engine/route.ts';
import type { Taak, ZaakToestand } from '../../../engine/toestand.ts';
import type { Dossier } from '../../../../workflows/port.ts';
import { OpslagFout } from '../fout.ts';
import { klokrij, type Klokrij } from './klokrij.ts';

/** Who judges a transition whose fact fell away: never the one who may have reported that fact. */
const HERBEOORDEEL_ROL: Rol = 'teamleider';

/** Who hears of a hand-over in the organisation that must answer it: who can see to it that somebody does. */
export const LEIDING: Rol = 'teamleider';

/** The organisation that answers hand-overs to a route from a gemeente in Wissel; `null` when it does so elsewhere. */
export type OntvangerVan = (naarRoute: string, gemeente: string) => string | null;

/** What belongs to an installation and not to a zaak. */
export interface Omgeving {
  readonly ontvangerVan: OntvangerVan;
  /** Whether messages to providers leave from here. */
  readonly berichtenUit: boolean;
}

/** One row, by names of columns. */
export type Rij = Readonly<Record<string, unknown>>;
type Lijst = 'regels' | 'teksten' | 'klokken' | 'taken_open' | 'taken_dicht' | 'uitbak' | 'besluiten' | 'overdrachten';

/** Collects rows by table from effects. */
export class Rijen {
  private readonly lijsten = new Map<Lijst, Rij[]>();
  /** Of a clock that changed more than once only the last row is written, with the first warning of its version. */
  private readonly klokken = new Map<string, Klokrij>();

  constructor(
    private readonly dossier: Dossier,
    private readonly toestand: ZaakToestand,
    private readonly route: Route,
    private readonly omgeving: Omgeving,
  ) {}

  voegToe(effect: Effect, regel: LogRegel): void {
    switch (effect.soort) {
      case 'logregel':
        this.zet('regels', logrij(effect.regel));
        if ((effect.tekst?.afdruk ?? null) !== regel.toelichting)
          throw new OpslagFout('WI002', 'text is not the one committed to');
        if (effect.tekst) this.zet('teksten', { volgnummer: regel.volgnummer, inhoud: effect.tekst.inhoud });
        this.zetBericht(regel);
        this.zetMelding(regel);
        this.zetBegin(regel);
        return;
      case 'klok':
        this.zetKlok(klokrij(this.route, effect.klok));
        return;
      case 'taakGeopend':
        this.zet('taken_open', this.taakrij(effect.taak));
        return;
      case 'taakGesloten':
        this.zet('taken_dicht', { taak_id: effect.taak, gesloten_op: effect.op });
        return;
      case 'bericht':
        this.zetUitbak(effect, effect.bericht.over === 'gezin' ? effect.bericht.nietVoor : regel.ontvangenOp);
        return;
      case 'overdracht':
        this.zetOverdracht(effect, regel);
        return;
      case 'zicht':
        this.zetZicht(effect, regel);
        return;
      case 'besluit':
        this.zet('besluiten', { sleutel: effect.sleutel, besluit: effect.besluit, grond: effect.grond, op: effect.op });
        return;
      default:
        assertNever(effect);
    }
  }

  gevuld(): Readonly<Record<string, readonly Rij[]>> {
    const { organisatie, gemeente } = this.dossier;
    for (const rij of this.klokken.values())
      this.zet('klokken', { ...rij, organisatie, gemeente, route: this.route.id });
    return Object.fromEntries(this.lijsten);
  }

  private zet(lijst: Lijst, rij: Rij): void {
    const rijen = this.lijsten.get(lijst);
    if (rijen) rijen.push(rij);
    else this.lijsten.set(lijst, [rij]);
  }

  private zetKlok(rij: Klokrij): void {
    const vorige = this.klokken.get(rij.klok);
    const gewaarschuwd =
      vorige && (vorige.versie === rij.versie || rij.waarschuwt_op === null) ? vorige.waarschuwt_op : null;
    const waarschuwt_op = [rij.waarschuwt_op, gewaarschuwd].filter((op) => op !== null).sort()[0] ?? null;
    this.klokken.set(rij.klok, { ...rij, waarschuwt_op });
  }

  private taakrij({ id, taak, geopendOp, betreft }: Taak): Rij {
    const definitie = this.route.taken[taak];
    if (!definitie && betreft === undefined) throw new Error(`route ${this.route.id} has no task ${taak}`);
    const { organisatie, gemeente } = this.dossier;
    return {
      taak_id: id,
      taak,
      rol: definitie?.rol ?? HERBEOORDEEL_ROL,
      organisatie,
      gemeente,
      route: this.route.id,
      termijn: definitie?.termijn ?? null,
      geopend_op: geopendOp,
      betreft: betreft ?? null,
    };
  }

  private zetUitbak({ sleutel, soort, ...inhoud }: Extract<Effect, { soort: 'bericht' }>, nietVoor: Tijdstip): void {
    this.zet('uitbak', { sleutel, soort, inhoud, niet_voor: nietVoor });
  }

  /** Where sight went. It comes back only from whom this zaak gave it to: what they gave on since is not its to take. */
  private zetZicht({ sleutel, soort, aan }: Extract<Effect, { soort: 'zicht' }>, regel: LogRegel): void {
    const komtTerug = aan === null && (this.route.zichtTerugBij ?? []).includes(regel.type);
    this.zet('uitbak', {
      ...{ sleutel, soort, niet_voor: zichtSinds(regel) },
      inhoud: { aan, ...(komtTerug && { terug: true }) },
    });
  }

  /**
   * A melding brings sight on safety to who takes it, whoever had it; not one that was handed over, for then the hand-over says, nor on a
   * route that leaves it where it is.
   */
  private zetMelding({ type, zaakId, volgnummer, gegevens, ontvangenOp }: LogRegel): void {
    const isBegin = volgnummer === 1 && type === this.route.startGebeurtenis && this.dossier.overdracht === undefined;
    if (!isBegin || this.route.zichtBij !== undefined) return;
    if ((this.route.alsVervolg?.(gegevens, { meldingId: zaakId }) ?? null) === null) return;
    const sleutel = `${zaakId}/${String(volgnummer)}/melding`;
    this.zet('uitbak', { sleutel, soort: 'zicht', inhoud: { aan: null }, niet_voor: ontvangenOp });
  }

  /**
   * Who watches over safety where a zaak of this route begins hears so at once: the Raad that begins by itself tells the college (Jeugdwet
   * 3.1 lid 3-4). What was handed over was asked for.
   */
  private zetBegin({ type, zaakId, volgnummer, ontvangenOp }: LogRegel): void {
    const { zichtBij, startGebeurtenis } = this.route;
    if (volgnummer !== 1 || type !== startGebeurtenis || zichtBij === undefined || this.dossier.overdracht) return;
    const { organisatie: eigen, gemeente } = this.dossier;
    const organisatie = this.omgeving.ontvangerVan(zichtBij, gemeente);
    if (organisatie === null || organisatie === eigen) return;
    const inhoud = { aan: LEIDING, organisatie, bericht: { over: 'zicht', aanleiding: 'begonnen' } };
    this.zet('uitbak', { sleutel: `${zaakId}/begonnen`, soort: 'bericht', inhoud, niet_voor: ontvangenOp });
  }

  /** A message to a provider that this entry makes go out. Of a past elsewhere all messages went there. */
  private zetBericht({ type, zaakId, volgnummer, ontvangenOp }: LogRegel): void {
    const { overname } = this.toestand;
    const isElders = overname !== undefined && (overname.totEnMet === null || volgnummer <= overname.totEnMet);
    if (!this.omgeving.berichtenUit || isElders || this.route.uitgaand?.[type] === undefined) return;
    const sleutel = `${zaakId}/${String(volgnummer)}/ijw`;
    this.zet('uitbak', { sleutel, soort: 'ijw', inhoud: { volgnummer }, niet_voor: ontvangenOp });
  }

  private zetOverdracht(overdracht: Extract<Effect, { soort: 'overdracht' }>, regel: LogRegel): void {
    const { fase, naarRoute } = overdracht;
    const wat = { naar_route: naarRoute, fase, volgnummer: regel.volgnummer };
    if (fase === 'aangeboden') {
      const { sleutel, urgentie } = overdracht;
      const aanbod = this.aanbod(naarRoute);
      this.zet('overdrachten', { ...wat, ...aanbod, sleutel, urgentie, aangeboden_op: regel.ontvangenOp });
      if (aanbod.ontvanger !== null && aanbod.ontvanger !== this.dossier.organisatie)
        this.zetAanbodbericht(sleutel, aanbod.ontvanger, regel.ontvangenOp);
      return;
    }
    const antwoord = 'reden' in overdracht ? { ontvanger: overdracht.ontvanger, reden: overdracht.reden } : {};
    this.zet('overdrachten', { ...wat, ...antwoord, beslist_op: regel.ontvangenOp });
  }

  private ontvangerVan(naarRoute: string, beantwoordAls: string | undefined, gemeente: string): string | null {
    const { ontvangerVan } = this.omgeving;
    const eigen = ontvangerVan(naarRoute, gemeente);
    return eigen === null && beantwoordAls !== undefined ? ontvangerVan(beantwoordAls, gemeente) : eigen;
  }

  /** The receiver hears that something waits for its answer. */
  private zetAanbodbericht(overdracht: string, organisatie: string, niet_voor: Tijdstip): void {
    const bericht = { over: 'overdracht', aanleiding: 'aangeboden', uiterlijk: null };
    const inhoud = { aan: LEIDING, organisatie, bericht };
    this.zet('uitbak', { sleutel: `${overdracht}/aangeboden`, soort: 'bericht', inhoud, niet_voor });
  }

  /** Who offers, who may answer, and by which clock. */
  private aanbod(naarRoute: string): Rij & { readonly ontvanger: string | null } {
    const { organisatie, gemeente } = this.dossier;
    const overdracht = this.route.overdrachten[naarRoute];
    return {
      traject: this.toestand.trajectId,
      organisatie,
      ontvanger: this.ontvangerVan(naarRoute, overdracht?.beantwoordAls, gemeente),
      termijn: overdracht?.termijn ?? null,
    };
  }
}

function logrij(regel: LogRegel): Rij {
  return {
    volgnummer: regel.volgnummer,
    type: regel.type,
    gegevens: regel.gegevens,
    door_id: regel.door.id,
    door_rol: regel.door.rol,
    door_organisatie: regel.door.organisatie,
    ontvangen_op: regel.ontvangenOp,
    geldig_op: regel.geldigOp,
    kenmerk: regel.kenmerk,
    toelichting: regel.toelichting,
    van: regel.van,
    naar: regel.naar,
    klokken: regel.klokken,
    route: regel.route,
    motor: regel.motor,
    kalender: regel.kalender,
    vorige_hash: regel.vorigeHash,
    hash: regel.hash,
  };
}
