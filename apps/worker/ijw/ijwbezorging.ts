import { randomUUID } from 'node:crypto';

import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';

import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { Werktaak } from '../../../libs/contracts/werktaken.ts';
import type { LogRegel } from '../../../libs/engine/index.ts';
import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import { identificatieVoor } from '../../../libs/service/ijw/index.ts';
import { Berichtpersonen, Logboek, Uitbak, Werktaken, type Uitgaand } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { isDaarNog, routeVanOfFout } from '../routes.ts';
import { antwoordBij, beantwoordtVerzoek, opdrachtBij } from './feiten.ts';
import { Klaarlegger } from './klaarlegger.ts';
import { antwoordbericht, toewijzingsbericht, type Gemis, type Opgesteld, type Rondom } from './opstellen.ts';

const Stuk = z.strictObject({ volgnummer: z.int() });

/** What keeps a message from going, and the work that follows. */
type Bezwaar = Gemis | 'OPDRACHT.ONBEKEND' | 'VERZOEK.ONBEKEND';

const VAN_CLIENT: ReadonlySet<string> = new Set(['BSN.ONTBREEKT', 'GEBOORTEDATUM.ONTBREEKT', 'ADRES.ONTBREEKT']);

/**
 * Makes the message to a provider that an entry of a zaak asks for, from the log and the room of persons as they are now, and puts it
 * ready to go. What is missing is work for the administratie; it is tried again, and at once when that was filled in.
 */
@Injectable()
export class Ijwbezorging {
  readonly #log = new Logger(Ijwbezorging.name);

  constructor(
    private readonly uitbak: Uitbak,
    private readonly logboek: Logboek,
    private readonly personen: Berichtpersonen,
    private readonly klaarlegger: Klaarlegger,
    private readonly werktaken: Werktaken,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const { volgnummer } = Stuk.parse(stuk.inhoud);
    const log = await this.logboek.alles(stuk.zaakId);
    const zolang = uitgaandBij(stuk, log, volgnummer)?.zolang;
    if (zolang !== undefined && !isDaarNog(stuk.staten, zolang)) {
      await this.uitbak.geefOp(stuk, 'STAAT_VERLATEN', nu);
      return;
    }
    const bezwaar = await this.#maak(stuk, log, volgnummer, nu);
    if (bezwaar === null) await this.#klaar(stuk, volgnummer, nu);
    else await this.#wacht(stuk, volgnummer, bezwaar, nu);
  }

  /** Nothing when the message is ready to go; why not otherwise. */
  async #maak(stuk: Uitgaand, log: readonly LogRegel[], volgnummer: number, nu: Tijdstip): Promise<string | null> {
    const toegang = { door: SYSTEEM, reden: 'ijwbericht', zaakId: stuk.zaakId };
    const persoon = await this.personen.lees(stuk.jeugdigeId, toegang, nu);
    const rondom: Rondom = {
      gemeente: stuk.gemeente,
      dagtekening: amsterdamDatum(nu),
      identificatie: identificatieVoor(stuk.sleutel),
    };
    const isAntwoord = uitgaandBij(stuk, log, volgnummer)?.soort === 'JW319';
    const opgesteld = isAntwoord
      ? await this.#antwoord(stuk, log, volgnummer, rondom)
      : await this.#toewijzing(stuk, log, volgnummer, persoon, rondom);
    if (typeof opgesteld === 'string') return opgesteld;
    if (!opgesteld.ok) return opgesteld.gemis;
    return this.klaarlegger.leg(randomUUID(), opgesteld.bericht, stuk, persoon.bsn, nu);
  }

  async #toewijzing(
    { zaakId, gemeente }: Uitgaand,
    log: readonly LogRegel[],
    volgnummer: number,
    persoon: Parameters<typeof toewijzingsbericht>[2],
    rondom: Rondom,
  ): Promise<Opgesteld | Bezwaar> {
    const opdracht = opdrachtBij(log, volgnummer);
    if (!opdracht) return 'OPDRACHT.ONBEKEND';
    const bezet = await this.klaarlegger.nummerVanAnder(gemeente, opdracht.toewijzingNummer, zaakId);
    if (bezet) return 'OPDRACHT.ONBEKEND';
    const antwoordt = beantwoordtVerzoek(log, volgnummer);
    const referentie = antwoordt ? await this.klaarlegger.referentieVan(zaakId) : null;
    return toewijzingsbericht(opdracht, referentie, persoon, rondom);
  }

  async #antwoord(
    { zaakId }: Uitgaand,
    log: readonly LogRegel[],
    volgnummer: number,
    rondom: Rondom,
  ): Promise<Opgesteld | Bezwaar> {
    const antwoord = antwoordBij(log, volgnummer);
    if (!antwoord) return 'OPDRACHT.ONBEKEND';
    const referentie = antwoord.referentie ?? (await this.klaarlegger.referentieVan(zaakId));
    return referentie === null ? 'VERZOEK.ONBEKEND' : antwoordbericht(antwoord, referentie, rondom);
  }

  async #klaar({ zaakId, sleutel }: Uitgaand, volgnummer: number, nu: Tijdstip): Promise<void> {
    for (const taak of ['clientgegevensAanvullen', 'berichtNietVerzonden'] satisfies Werktaak[])
      await this.werktaken.sluit({ zaakId, taak, volgnummer }, nu);
    await this.uitbak.afgehandeld(sleutel, nu);
  }

  async #wacht(stuk: Uitgaand, volgnummer: number, code: string, nu: Tijdstip): Promise<void> {
    this.#log.warn(`zaak ${stuk.zaakId}: bericht kan niet weg: ${code}`);
    const taak: Werktaak = VAN_CLIENT.has(code) ? 'clientgegevensAanvullen' : 'berichtNietVerzonden';
    await this.werktaken.open({ zaakId: stuk.zaakId, taak, volgnummer }, nu);
    await this.uitbak.mislukt(stuk, code, nu);
  }
}

function uitgaandBij({ route }: Uitgaand, log: readonly LogRegel[], volgnummer: number) {
  const type = log.find((regel) => regel.volgnummer === volgnummer)?.type ?? '';
  return routeVanOfFout(ROUTES, route).uitgaand?.[type];
}
