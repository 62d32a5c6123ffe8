import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BERICHTEN, leesBericht, type Bericht, type Oordeel } from '../../../libs/ijw/index.ts';
import { bsnVan, kenmerkVoor, kopVan, type Ijwkop } from '../../../libs/service/ijw/index.ts';
import {
  Ijwinhoud,
  Ijwverwerking,
  Toewijzingnummers,
  type Ijwafloop,
  type Ijwbericht,
} from '../../../libs/service/storage/index.ts';
import { Bestemming, type Deel, type Doel } from './bestemming.ts';
import { meldingenUit, type Ijwmelding } from './meldingen.ts';
import { bewaard, Ijwoordeel } from './oordeel.ts';
import { Regiokennis } from './regiokennis.ts';
import { Retourontvangst } from './retourontvangst.ts';
import { Zaakbegin } from './zaakbegin.ts';
import { Zaakmelding } from './zaakmelding.ts';
import type { Gevonden, Partijen } from './zaakzoeker.ts';

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
    private readonly bestemming: Bestemming,
    private readonly melding: Zaakmelding,
    private readonly zaakbegin: Zaakbegin,
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
    const delen = gezegd.meldingen.map((melding, plek) => ({
      plek,
      melding,
      kenmerk: kenmerkVoor(bericht.id, plek),
    }));
    const gelezen = { bericht, kop, bsn: bsnVan(inkomend), delen };
    const genoemd = await this.bestemming.plekVanGenoemde(gelezen);
    const verteld: Verteld[] = [];
    for (const deel of delen)
      verteld.push(
        await this.#vertelDeel(inkomend, deel, await this.bestemming.zoek(gelezen, deel, genoemd), nu, bericht.id),
      );
    const zaak = bericht.zaak ?? verteld.flatMap((een) => een.zaak ?? [])[0]; // what a person named, stays
    const reden = verteld.flatMap((een) => (een.ok ? [] : [een.reden]))[0] ?? gezegd.rest;
    if (reden !== undefined) return { status: 'nakijken', reden, zaak, bevindingen };
    return { status: 'verwerkt', zaak, bevindingen, retour: await this.oordelen.retour(bericht, oordeel, zaak, nu) };
  }

  async #vertelDeel(
    inkomend: Inkomend,
    { melding, plek, kenmerk }: Deel,
    { gevonden, partijen, traject }: Doel,
    nu: Tijdstip,
    berichtId: string,
  ): Promise<Verteld> {
    if (gevonden.soort === 'nakijken') return { ok: false, reden: gevonden.reden };
    if (gevonden.soort === 'zaken') return this.#meld(gevonden.zaken, kenmerk, melding, partijen);
    if (melding.over !== 'verzoek' || inkomend.soort !== 'JW315') throw new Error('only a verzoek begins a zaak');
    const waar = { berichtId, plek, kenmerk, traject };
    const begonnen = await this.zaakbegin.begin(inkomend, melding, waar, partijen, nu);
    if (begonnen.ok) return { ok: true, zaak: begonnen.zaakId };
    return { ok: false, reden: 'reden' in begonnen ? begonnen.reden : begonnen.code };
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
}

function nakijken(reden: string): Ijwafloop {
  return { status: 'nakijken', reden };
}

function isInkomend(bericht: Bericht): bericht is Inkomend {
  return ['JW305', 'JW307', 'JW315', 'JW317'].includes(bericht.soort);
}
