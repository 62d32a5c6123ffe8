import { Injectable } from '@nestjs/common';

import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { LogRegel, RouteUitgaand } from '../../../libs/engine/index.ts';
import { metAlleToewijzingen, zonderBekendGezag, type Bericht } from '../../../libs/ijw/index.ts';
import { Toewijzingnummers, type Berichtpersoon, type Uitgaand } from '../../../libs/service/storage/index.ts';
import { antwoordBij, beantwoordtVerzoek, opdrachtBij, type Antwoord, type Opdracht } from './feiten.ts';
import { Klaarlegger } from './klaarlegger.ts';
import { antwoordbericht, toewijzingsbericht, type Opgesteld, type Rondom } from './opstellen.ts';
import { referentieVan, referentieVanWijziging } from './referenties.ts';

/** What a message is made from: the entry that asks for it, the log it stands in, and whom it is about. */
export interface Aanleiding {
  readonly stuk: Uitgaand;
  readonly log: readonly LogRegel[];
  readonly volgnummer: number;
  readonly persoon: Berichtpersoon;
  readonly rondom: Rondom;
}

/** Makes a message to a provider and puts it ready; or says by a code why it can not be made now. */
@Injectable()
export class Berichtmaker {
  constructor(
    private readonly klaarlegger: Klaarlegger,
    private readonly nummers: Toewijzingnummers,
  ) {}

  /**
   * Nothing when the message is ready to go. Codes: OPDRACHT.ONBEKEND, VERZOEK.ONBEKEND, NUMMER.*, what is missing of the client,
   * and the rules of the standard.
   */
  maak(soort: RouteUitgaand['soort'], aanleiding: Aanleiding, nu: Tijdstip): Promise<string | null> {
    return soort === 'JW301' ? this.#toewijzing(aanleiding, nu) : this.#antwoord(aanleiding, nu);
  }

  async #toewijzing({ stuk, log, volgnummer, persoon, rondom }: Aanleiding, nu: Tijdstip): Promise<string | null> {
    const opdracht = opdrachtBij(log, volgnummer);
    if (!opdracht) return 'OPDRACHT.ONBEKEND';
    const { aanbieder, toewijzingNummer } = opdracht;
    if (await this.#isVanAnder(stuk, opdracht)) return 'NUMMER.VAN_ANDER';
    const dossier = await this.klaarlegger.dossierVan(stuk.gemeente, aanbieder, persoon.bsn);
    if (isNieuw(opdracht) && isToegewezen(dossier.eerder, toewijzingNummer)) return 'NUMMER.AL_VERZONDEN';
    const antwoordt = beantwoordtVerzoek(log, volgnummer);
    const wijziging = antwoordt ? referentieVanWijziging(dossier.eerder, toewijzingNummer) : null;
    const referentie =
      opdracht.referentie === undefined ? wijziging : referentieVan(dossier.eerder, opdracht.referentie);
    if (opdracht.referentie !== undefined && referentie === null) return 'VERZOEK.ONBEKEND';
    const opgesteld = toewijzingsbericht(opdracht, referentie, persoon, rondom);
    if (!opgesteld.ok) return opgesteld.gemis;
    const bericht = zonderBekendGezag(dossier.eerder, metAlleToewijzingen(dossier.eerder, opgesteld.bericht));
    return this.klaarlegger.leg(bericht, stuk, dossier, nu);
  }

  /** The zaak of a referral shares its number with the toewijzing that follows: the rules of the standard judge that one. */
  async #isVanAnder({ gemeente, zaakId }: Uitgaand, { toewijzingNummer, referentie }: Opdracht): Promise<boolean> {
    return referentie === undefined && (await this.nummers.leg(gemeente, toewijzingNummer, zaakId)) !== zaakId;
  }

  async #antwoord({ stuk, log, volgnummer, persoon, rondom }: Aanleiding, nu: Tijdstip): Promise<string | null> {
    const antwoord = antwoordBij(log, volgnummer);
    if (!antwoord) return 'OPDRACHT.ONBEKEND';
    const dossier = await this.klaarlegger.dossierVan(stuk.gemeente, antwoord.aanbieder, persoon.bsn);
    const { eerder } = dossier;
    const referentie =
      'toewijzingNummer' in antwoord
        ? referentieVanWijziging(eerder, antwoord.toewijzingNummer)
        : referentieVan(eerder, antwoord.referentie);
    if (referentie === null) return 'VERZOEK.ONBEKEND';
    if ('toewijzingNummer' in antwoord && isBeantwoord(eerder, referentie, antwoord)) return null;
    return this.#leg(antwoordbericht(antwoord, referentie, rondom), stuk, dossier, nu);
  }

  async #leg(
    opgesteld: Opgesteld,
    stuk: Uitgaand,
    dossier: Awaited<ReturnType<Klaarlegger['dossierVan']>>,
    nu: Tijdstip,
  ): Promise<string | null> {
    return opgesteld.ok ? this.klaarlegger.leg(opgesteld.bericht, stuk, dossier, nu) : opgesteld.gemis;
  }
}

/** One answer holds for a verzoek om wijziging as a whole, of however many toewijzingen it speaks. Source: iJw 3.2 OP344. */
function isBeantwoord(eerder: readonly Bericht[], referentie: string, { verzoekAntwoord }: Antwoord): boolean {
  return eerder.some(
    (bericht) =>
      bericht.soort === 'JW319' &&
      bericht.antwoord.referentieAanbieder === referentie &&
      bericht.antwoord.verzoekAntwoord === verzoekAntwoord,
  );
}

function isNieuw({ referentie, redenWijziging }: Opdracht): boolean {
  return referentie === undefined && redenWijziging === undefined;
}

/** Whether an order with this number went out before and was not refused: the zaak of the referral sent it. */
function isToegewezen(eerder: readonly Bericht[], nummer: number): boolean {
  return eerder.some(
    (bericht) =>
      bericht.soort === 'JW301' &&
      bericht.client.toegewezenProducten.some(({ toewijzingNummer }) => toewijzingNummer === nummer),
  );
}
