import type { Melder, TeMelden } from '../../../libs/contracts/melding.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { antwoordkenmerk, stap, stempel, zichtSinds, type Effect, type LogRegel } from '../../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../../libs/kalender/index.ts';
import { BEGIN_OP } from '../../../state-machines/gedeeld/testing/loop.ts';
import type { TrajectZaak, Zichtmelding } from '../../../workflows/port.ts';
import { leegTraject, neemBeslissingOp, neemZaakOp, neemZichtOp } from '../../../workflows/traject.ts';
import { Aanbiedingen, type Aanbod } from './aanbod.ts';
import type { Feit } from './feitkeuze.ts';
import { Ketenzaak, TEKST, type Ketenzaakgegevens } from './ketenzaak.ts';
import { gatInLog, herspelingWijktAf, staatStil, volgtNiet } from './regels.ts';
import { Zichtboek } from './zichtboek.ts';

/** What a traject makes of a message about sight; a proof that the rules can fail plants another one. */
export type NeemZicht = typeof neemZichtOp;

/** A message on its way: late, twice, and in any order. */
interface Bericht {
  readonly wat: string;
  readonly bezorg: () => void;
}

/** What a new zaak is given. */
type Begin = Pick<Ketenzaakgegevens, 'route' | 'organisatie' | 'jeugdigeId' | 'koers'>;
type Zichteffect = Extract<Effect, { soort: 'zicht' }>;

const MINUUT = 60_000;
const DAG = 1_440 * MINUUT;
const TRAJECT = 'traject';

/** One traject with all its zaken, hand-overs and messages. Throws as soon as a rule is broken, with what broke it. */
export class Ketenwereld {
  /** What happened, as a person can read it. */
  readonly verhaal: string[] = [];
  readonly zaken: Ketenzaak[] = [];
  readonly aanbiedingen = new Aanbiedingen();
  readonly zichtboek = new Zichtboek();
  /** Answers that came when the zaak of the sender no longer waited for them. */
  nietVerwerkt = 0;
  #post: Bericht[] = [];
  #traject = leegTraject(TRAJECT);
  #nu = BEGIN_OP;
  #nummer = 0;

  constructor(private readonly neemZicht: NeemZicht = neemZichtOp) {}

  /** Whole days since the first moment. */
  get dagen(): number {
    return Math.floor((toMillis(this.#nu) - toMillis(BEGIN_OP)) / DAG);
  }

  /** Zaken that still run. */
  lopend(): Ketenzaak[] {
    return this.zaken.filter(({ toestand }) => !toestand.beeindigd);
  }

  /** Lets time pass: each clock fires at its own moment. Every step has a minute of its own. */
  wacht(minuten: number): void {
    const tot = toTijdstip(toMillis(this.#nu) + (minuten + 1) * MINUUT);
    for (let eerste = this.#eersteWekker(tot); eerste; eerste = this.#eersteWekker(tot)) {
      const op = eerste.volgendMoment() ?? tot;
      this.#neem(eerste, eerste.vuur(op > this.#nu ? op : this.#nu));
    }
    this.#nu = tot;
  }

  /** Begins a zaak, by a hand-over or without one. Nothing comes of it when its start is refused. */
  begin(wie: Begin, start: Feit, doorOverdracht: boolean): Ketenzaak | null {
    const { zichtBij } = wie.route;
    const zaak = new Ketenzaak({
      ...wie,
      zaakId: `z${String(this.zaken.length + 1)}`,
      trajectId: TRAJECT,
      sinds: this.#nu,
      ...(zichtBij !== undefined && { zichtBij: `${zichtBij}-van-de-gemeente` }),
    });
    if (!this.#meldAan(zaak, start, 0)) return null;
    if (!doorOverdracht) this.#brengZicht(zaak, start);
    return zaak;
  }

  /** Somebody reports a fact; `false` when it is refused, and then nothing changed. */
  meld(zaak: Ketenzaak, feit: Feit, terug: number): boolean {
    return this.#meldAan(zaak, feit, terug);
  }

  /** A receiver answers an offer through the traject: the row first, then everything that follows. */
  beslis(aanbod: Aanbod, fase: 'aanvaard' | 'geweigerd', zichtOpVeiligheid: boolean): void {
    const { sleutel, van, naarRoute, ontvanger, metZicht } = aanbod;
    if (ontvanger === null || aanbod.fase !== 'aangeboden') return;
    const { jeugdigeId } = van.wie;
    const door: Melder = { id: 'u-9', rollen: ['teamleider', 'administratie'], organisatie: ontvanger };
    const zicht = fase === 'aanvaard' && metZicht ? { jeugdigeId } : null;
    const op = this.#nu;
    const gegevens =
      fase === 'aanvaard' ? { naarRoute, ontvanger, zichtOpVeiligheid } : { naarRoute, reden: 'onvolledig' };
    const gebeurtenis = { type: `OVERDRACHT_${fase.toUpperCase()}`, gegevens, geldigOp: op, toelichting: TEKST };
    if (!this.#kanAntwoorden(van, gebeurtenis, door)) return;
    aanbod.fase = fase;
    this.#vertel(`${ontvanger} antwoordt ${van.naam} over ${naarRoute}: ${fase}${zicht ? ', met zicht' : ''}`);
    this.#traject = neemBeslissingOp(this.#traject, { sleutel, zicht, door }, op);
    if (zicht) this.zichtboek.ging(jeugdigeId, ontvanger, van.wie.zaakId, op);
    this.#stuur(`antwoord over ${sleutel}`, () => {
      this.#hoorAntwoord(aanbod, gebeurtenis, door);
    });
    this.#keur();
  }

  /** Delivers one message; `dubbel` leaves it in the post, to come again. */
  bezorg(plek: number, dubbel: boolean): void {
    const bericht = this.#post[plek % Math.max(this.#post.length, 1)];
    if (!bericht) return;
    if (!dubbel) this.#post = this.#post.filter((een) => een !== bericht);
    this.#vertel(`bezorgd: ${bericht.wat}`);
    bericht.bezorg();
    this.#keur();
  }

  /** Delivers what is left, and plays every log again. */
  rondAf(): void {
    while (this.#post.length > 0) this.bezorg(0, false);
    this.#eis(this.zichtboek.gebrek(this.#traject, true));
    for (const zaak of this.zaken) this.#eis(gatInLog(zaak) ?? herspelingWijktAf(zaak));
  }

  /** As the API does: the core is asked first whether the zaak of the sender takes this answer. */
  #kanAntwoorden({ wie, toestand }: Ketenzaak, gebeurtenis: TeMelden, door: Melder): boolean {
    const gestempeld = stempel(wie.route, toestand, gebeurtenis, door, 'vooraf', this.#nu);
    return stap(wie.route, toestand, gestempeld, NEDERLANDSE_KALENDER).ok;
  }

  #eersteWekker(tot: Tijdstip): Ketenzaak | undefined {
    const wacht = this.zaken.filter((zaak) => (zaak.volgendMoment() ?? '9') <= tot);
    return wacht.toSorted((a, b) => ((a.volgendMoment() ?? '') < (b.volgendMoment() ?? '') ? -1 : 1))[0];
  }

  #meldAan(zaak: Ketenzaak, { type, gegevens, rol, wie }: Feit, terug: number): boolean {
    const { organisatie } = zaak.wie;
    const geldigOp = toTijdstip(toMillis(this.#nu) - terug * MINUUT);
    const melding: TeMelden = terug === 0 ? { type, gegevens } : { type, gegevens, geldigOp, toelichting: TEKST };
    const effecten = this.#probeer(
      zaak,
      melding,
      { id: wie, rollen: [rol], organisatie },
      `k-${String((this.#nummer += 1))}`,
    );
    if (!effecten) return false;
    this.#vertel(`${zaak.naam}: ${type} ${JSON.stringify(gegevens)}`);
    if (!this.zaken.includes(zaak)) this.#neemOp(zaak);
    this.#neem(zaak, effecten);
    return true;
  }

  #probeer(zaak: Ketenzaak, melding: TeMelden, door: Melder, kenmerk: string): readonly Effect[] | null {
    const was = JSON.stringify(zaak.toestand);
    const uitkomst = zaak.meld({ gebeurtenissen: [melding], door, kenmerk, verzoekHash: kenmerk }, this.#nu);
    if (!('ok' in uitkomst)) return uitkomst;
    this.#eis(
      JSON.stringify(zaak.toestand) === was ? null : `${zaak.naam}: ${melding.type} is geweigerd en deed toch iets`,
    );
    return null;
  }

  #neemOp(zaak: Ketenzaak): void {
    const lid = trajectlid(zaak);
    this.zaken.push(zaak);
    this.zichtboek.begon(lid.jeugdigeId, lid.zichtBij ?? lid.organisatie, lid.sinds);
    this.#stuur(`${lid.zaakId} begon`, () => {
      this.#traject = neemZaakOp(this.#traject, lid);
    });
  }

  /** A melding brings sight to who takes it, whoever had it, as what stores its first entry says. */
  #brengZicht(zaak: Ketenzaak, { gegevens }: Feit): void {
    const { route, zaakId } = zaak.wie;
    const [eerste] = zaak.log;
    if (!eerste || route.zichtBij !== undefined) return;
    if ((route.alsVervolg?.(gegevens, { meldingId: zaakId }) ?? null) === null) return;
    this.#zichtGing(zaak, { aan: null }, eerste.regel);
    this.#keur();
  }

  #neem(zaak: Ketenzaak, effecten: readonly Effect[]): void {
    const regels = effecten.filter(({ soort }) => soort === 'logregel').length;
    this.#eis(volgtNiet(zaak.log.length - regels, effecten) ? `${zaak.naam}: een gebeurtenis is verloren` : null);
    let regel: LogRegel | undefined;
    for (const effect of effecten) {
      if (effect.soort === 'logregel') ({ regel } = effect);
      if (effect.soort === 'overdracht') this.aanbiedingen.verwerk(zaak, effect, this.#nummer);
      if (effect.soort === 'zicht' && regel) this.#zichtGing(zaak, effect, regel);
    }
    this.#keur(zaak);
  }

  /** A zaak says where sight went. The echo of an answer is no new move: that was made when the receiver gave it. */
  #zichtGing(zaak: Ketenzaak, { aan }: Pick<Zichteffect, 'aan'>, logregel: LogRegel): void {
    const { zaakId, jeugdigeId, organisatie, route } = zaak.wie;
    const { kenmerk, volgnummer: regel, ontvangenOp, type } = logregel;
    const door = aan ?? organisatie;
    const terug = aan === null && (route.zichtTerugBij ?? []).includes(type);
    const isEcho = this.aanbiedingen.alle.some(({ sleutel }) => antwoordkenmerk(sleutel) === kenmerk);
    if (terug) this.zichtboek.kwamTerug(jeugdigeId, door, zaakId, ontvangenOp);
    else if (!isEcho) this.zichtboek.ging(jeugdigeId, door, zaakId, ontvangenOp);
    const zicht = { door, sinds: zichtSinds(logregel) };
    const melding: Zichtmelding = { zaak: trajectlid(zaak), zicht, regel, ...(terug && { terug }) };
    this.#stuur(`${zaakId} zegt: zicht op ${jeugdigeId} ${terug ? 'terug' : 'naar'} ${door}`, () => {
      this.#traject = this.neemZicht(this.#traject, melding);
    });
  }

  /** The zaak that offered hears the answer, once. It may have closed the offer itself by then: a person is told. */
  #hoorAntwoord({ sleutel, van, wacht }: Aanbod, gebeurtenis: TeMelden, door: Melder): void {
    const kenmerk = antwoordkenmerk(sleutel);
    if (van.log.some(({ regel }) => regel.kenmerk === kenmerk)) return;
    const effecten = this.#probeer(van, gebeurtenis, door, kenmerk);
    if (effecten) this.#neem(van, effecten);
    else this.#eis(wacht ? `${van.naam} wacht op het antwoord over ${sleutel} en neemt het niet aan` : null);
    if (!effecten) this.nietVerwerkt += 1;
  }

  #stuur(wat: string, bezorg: () => void): void {
    this.#post.push({ wat, bezorg });
  }

  #keur(zaak?: Ketenzaak): void {
    this.#eis(this.zichtboek.gebrek(this.#traject, this.#post.length === 0) ?? this.aanbiedingen.gebrek());
    if (zaak) this.#eis(staatStil(zaak));
  }

  #eis(gebrek: string | null): void {
    if (gebrek !== null) throw new Error(gebrek);
  }

  #vertel(wat: string): void {
    this.verhaal.push(`${this.#nu.slice(0, 16)} ${wat}`);
  }
}

/** What a traject is told of a zaak. */
function trajectlid({ wie }: Ketenzaak): TrajectZaak {
  const { zaakId, jeugdigeId, organisatie, sinds, zichtBij } = wie;
  return { zaakId, jeugdigeId, organisatie, sinds, ...(zichtBij !== undefined && { zichtBij }) };
}
