import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BERICHTEN, leesBericht, type Bericht, type Oordeel } from '../../../libs/ijw/index.ts';
import { bsnVan, kopVan, type Ijwkop } from '../../../libs/service/ijw/index.ts';
import {
  Ijwinhoud,
  Ijwverwerking,
  Personen,
  Toewijzingnummers,
  type Ijwafloop,
  type Ijwbericht,
} from '../../../libs/service/storage/index.ts';
import { meldingenUit, type Ijwmelding } from './meldingen.ts';
import { bewaard, Ijwoordeel } from './oordeel.ts';
import { Regiokennis } from './regiokennis.ts';
import { Retourontvangst } from './retourontvangst.ts';
import { Zaakbegin, zaakUit } from './zaakbegin.ts';
import { Zaakmelding } from './zaakmelding.ts';
import { Zaakzoeker, type Gevonden, type Partijen } from './zaakzoeker.ts';

type Inkomend = Extract<Bericht, { soort: 'JW305' | 'JW307' | 'JW315' | 'JW317' }>;

/** The zaak that took something, or the code of why nobody did. */
type Verteld =
  { readonly ok: true; readonly zaak: string } | { readonly ok: false; readonly reden: string; readonly zaak?: string };

/**
 * Handles one message: reads, judges, finds its zaak, tells it, and writes down what became of it with the retour. May be done again
 * after a failure at any point: keys follow from the message.
 */
@Injectable()
export class Berichtverwerker {
  constructor(
    private readonly verwerking: Ijwverwerking,
    private readonly inhoud: Ijwinhoud,
    private readonly oordelen: Ijwoordeel,
    private readonly retouren: Retourontvangst,
    private readonly zoeker: Zaakzoeker,
    private readonly melding: Zaakmelding,
    private readonly zaakbegin: Zaakbegin,
    private readonly personen: Personen,
    private readonly nummers: Toewijzingnummers,
    private readonly regio: Regiokennis,
  ) {}

  async verwerk(bericht: Ijwbericht, nu: Tijdstip): Promise<void> {
    await this.verwerking.rondAf(bericht, await this.#afloop(bericht, nu), nu);
  }

  async #afloop(bericht: Ijwbericht, nu: Tijdstip): Promise<Ijwafloop> {
    const bytes = await this.inhoud.open(bericht.id);
    if (!bytes) return { status: 'nakijken', reden: 'INHOUD.VERNIETIGD' };
    const uitkomst = leesBericht(bytes);
    const kop = kopVan(uitkomst);
    if (kop && BERICHTEN[kop.soort].richting === 'naarAanbieder' && !kop.heen) return nakijken('RICHTING.ONJUIST');
    if (kop?.heen && BERICHTEN[kop.soort].richting === 'naarGemeente') return nakijken('RICHTING.ONJUIST');
    if (kop && bericht.zaak === null && !this.regio.doetPostVoor(bericht.organisatie, kop.gemeente))
      return nakijken('GEMEENTE.ANDERE');
    const oordeel = await this.oordelen.beoordeel(bericht, uitkomst);
    if (oordeel.geweigerd) return this.#weiger(bericht, oordeel, nu);
    if (kop?.heen && oordeel.bericht) return this.retouren.verwerk(bericht, kop, oordeel.bericht);
    if (!kop || !oordeel.bericht || !isInkomend(oordeel.bericht)) return nakijken('RICHTING.ONJUIST');
    return this.#vertel(bericht, kop, oordeel, oordeel.bericht, nu);
  }

  /** The sender hears it by a retour; where the standard has none a person looks. */
  async #weiger(bericht: Ijwbericht, oordeel: Oordeel, nu: Tijdstip): Promise<Ijwafloop> {
    const fout = oordeel.bevindingen.find(({ gewicht }) => gewicht === 'fout');
    const retour = await this.oordelen.retour(bericht, oordeel, undefined, nu);
    const bevindingen = bewaard(oordeel.bevindingen);
    return { status: retour ? 'afgekeurd' : 'nakijken', reden: fout?.code, bevindingen, retour };
  }

  async #vertel(
    bericht: Ijwbericht,
    kop: Ijwkop,
    oordeel: Oordeel,
    inkomend: Inkomend,
    nu: Tijdstip,
  ): Promise<Ijwafloop> {
    const bevindingen = bewaard(oordeel.bevindingen);
    const gezegd = meldingenUit(inkomend);
    if (!gezegd.ok) return { ...nakijken(gezegd.reden), bevindingen };
    const verteld: Verteld[] = [];
    for (const [plek, melding] of gezegd.meldingen.entries()) {
      verteld.push(
        await this.#vertelEen(bericht, inkomend, melding, { kop, plek, aantal: gezegd.meldingen.length }, nu),
      );
    }
    const [zaak] = verteld.flatMap((een) => een.zaak ?? []);
    const nee = verteld.find((een) => !een.ok);
    if (nee) return { status: 'nakijken', reden: nee.reden, zaak, bevindingen };
    return { status: 'verwerkt', zaak, bevindingen, retour: await this.oordelen.retour(bericht, oordeel, zaak, nu) };
  }

  async #vertelEen(
    bericht: Ijwbericht,
    inkomend: Inkomend,
    melding: Ijwmelding,
    { kop, plek, aantal }: { readonly kop: Ijwkop; readonly plek: number; readonly aantal: number },
    nu: Tijdstip,
  ): Promise<Verteld> {
    const partijen = await this.#partijen(bericht, kop, inkomend);
    const gevonden = await this.#zoek(bericht, melding, partijen, aantal);
    const kenmerk = `ijw/${bericht.id}/${String(plek)}`;
    if (gevonden.soort === 'nakijken') return { ok: false, reden: gevonden.reden };
    if (gevonden.soort === 'zaken') return this.#meld(gevonden.zaken, kenmerk, melding, partijen);
    if (melding.over !== 'verzoek' || inkomend.soort !== 'JW315') throw new Error('only a verzoek begins a zaak');
    const begonnen = await this.zaakbegin.begin(
      inkomend,
      melding,
      { berichtId: bericht.id, plek, kenmerk },
      partijen,
      nu,
    );
    if (begonnen.ok) return { ok: true, zaak: begonnen.zaakId };
    return { ok: false, reden: 'reden' in begonnen ? begonnen.reden : begonnen.code };
  }

  /**
   * To which zaak a person said that it belongs, or what can be found. Of a message that says several things a person is asked about
   * what could not be found: the rest was told, and stays where it is.
   */
  async #zoek({ id, zaak }: Ijwbericht, melding: Ijwmelding, partijen: Partijen, aantal: number): Promise<Gevonden> {
    if (zaak !== null && aantal === 1) return this.zoeker.bijId(zaak, partijen);
    const eigen = Array.from({ length: aantal }, (_, plek) => zaakUit(id, plek));
    const gevonden = await this.zoeker.zoek(melding, partijen, { alleen: aantal === 1, eigen });
    return zaak !== null && gevonden.soort !== 'zaken' ? this.zoeker.bijId(zaak, partijen) : gevonden;
  }

  /** Tells every zaak that it may be of; one that takes it is enough. Its number is remembered for the messages that follow. */
  async #meld(
    zaken: Extract<Gevonden, { soort: 'zaken' }>['zaken'],
    kenmerk: string,
    melding: Ijwmelding,
    { gemeente }: Partijen,
  ): Promise<Verteld> {
    let nee: Verteld | undefined;
    let ja: string | undefined;
    for (const zaak of zaken) {
      const antwoord = await this.melding.meld(zaak, kenmerk, melding.feit);
      if (antwoord.ok) ja ??= zaak.id;
      else nee ??= { ok: false, reden: antwoord.code, zaak: zaak.id };
    }
    if (ja === undefined) return nee ?? { ok: false, reden: 'TOEWIJZING.ONBEKEND' };
    if (melding.over === 'toewijzing' && melding.nummer !== null) await this.nummers.leg(gemeente, melding.nummer, ja);
    return { ok: true, zaak: ja };
  }

  async #partijen({ organisatie }: Ijwbericht, { gemeente, aanbieder }: Ijwkop, bericht: Inkomend): Promise<Partijen> {
    const bsn = bsnVan(bericht);
    const jeugdige = bsn === null ? null : await this.personen.zoekOpBsn(organisatie, bsn);
    return { organisatie, gemeente, aanbieder, jeugdige };
  }
}

function nakijken(reden: string): Ijwafloop {
  return { status: 'nakijken', reden };
}

function isInkomend(bericht: Bericht): bericht is Inkomend {
  return ['JW305', 'JW307', 'JW315', 'JW317'].includes(bericht.soort);
}
