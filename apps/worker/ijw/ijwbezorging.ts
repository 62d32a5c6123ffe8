import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';

import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import type { Werktaak } from '../../../libs/contracts/werktaken.ts';
import type { LogRegel, RouteUitgaand } from '../../../libs/engine/index.ts';
import { amsterdamDatum } from '../../../libs/kalender/index.ts';
import { identificatieVoor } from '../../../libs/service/ijw/index.ts';
import { Berichtpersonen, Logboek, Uitbak, Werktaken, type Uitgaand } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { isDaarNog, routeVanOfFout } from '../routes.ts';
import { Berichtmaker } from './berichtmaker.ts';

const Stuk = z.strictObject({ volgnummer: z.int() });

/** What is missing of the client: work of another kind than a message that does not fit. */
const VAN_CLIENT: ReadonlySet<string> = new Set(['BSN.ONTBREEKT', 'GEBOORTEDATUM.ONTBREEKT', 'ADRES.ONTBREEKT']);
const WERK = ['clientgegevensAanvullen', 'berichtNietVerzonden'] as const satisfies readonly Werktaak[];

/**
 * Sees to the message to a provider that an entry of a zaak asks for: made from the log and the room of persons as they are now, and put
 * ready to go. What is missing is work for the administratie; it is tried again, and at once when that was filled in.
 */
@Injectable()
export class Ijwbezorging {
  readonly #log = new Logger(Ijwbezorging.name);

  constructor(
    private readonly uitbak: Uitbak,
    private readonly logboek: Logboek,
    private readonly personen: Berichtpersonen,
    private readonly maker: Berichtmaker,
    private readonly werktaken: Werktaken,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const { volgnummer } = Stuk.parse(stuk.inhoud);
    const log = await this.logboek.alles(stuk.zaakId);
    const { soort, zolang } = uitgaandBij(stuk, log, volgnummer);
    if (zolang !== undefined && !isDaarNog(stuk.staten, zolang)) {
      await this.#sluitWerk(stuk, volgnummer, nu);
      await this.uitbak.geefOp(stuk, 'STAAT_VERLATEN', nu);
      return;
    }
    const toegang = { door: SYSTEEM, reden: 'ijwbericht', zaakId: stuk.zaakId };
    const persoon = await this.personen.lees(stuk.jeugdigeId, toegang, nu);
    const rondom = {
      gemeente: stuk.gemeente,
      dagtekening: amsterdamDatum(nu),
      identificatie: identificatieVoor(stuk.sleutel),
    };
    const code = await this.maker.maak(soort, { stuk, log, volgnummer, persoon, rondom }, nu);
    if (code === null) await this.#klaar(stuk, volgnummer, nu);
    else await this.#wacht(stuk, volgnummer, code, nu);
  }

  async #klaar(stuk: Uitgaand, volgnummer: number, nu: Tijdstip): Promise<void> {
    await this.#sluitWerk(stuk, volgnummer, nu);
    await this.uitbak.afgehandeld(stuk.sleutel, nu);
  }

  async #sluitWerk({ zaakId }: Uitgaand, volgnummer: number, nu: Tijdstip): Promise<void> {
    for (const taak of WERK) await this.werktaken.sluit({ zaakId, taak, volgnummer }, nu);
  }

  async #wacht(stuk: Uitgaand, volgnummer: number, code: string, nu: Tijdstip): Promise<void> {
    this.#log.warn(`zaak ${stuk.zaakId}: bericht kan niet weg: ${code}`);
    const taak = VAN_CLIENT.has(code) ? 'clientgegevensAanvullen' : 'berichtNietVerzonden';
    await this.werktaken.open({ zaakId: stuk.zaakId, taak, volgnummer }, nu);
    await this.uitbak.mislukt(stuk, code, nu);
  }
}

/** What the route says of the entry. It was there when the entry was stored. */
function uitgaandBij({ route }: Uitgaand, log: readonly LogRegel[], volgnummer: number): RouteUitgaand {
  const type = log.find((regel) => regel.volgnummer === volgnummer)?.type ?? '';
  const uitgaand = routeVanOfFout(ROUTES, route).uitgaand?.[type];
  if (!uitgaand) throw new Error(`route ${route} sends nothing at entry ${String(volgnummer)}`);
  return uitgaand;
}
