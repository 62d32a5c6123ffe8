import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';

import { Datum, type Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Uitbak, type Uitgaand } from '../../../libs/service/storage/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { isDaarNog, routeVanOfFout } from '../routes.ts';
import { Zaakmelder } from '../zaakmelder.ts';
import { melderVan } from './zaakmelding.ts';

const Verzonden = z.strictObject({ bericht: z.uuid(), soort: z.string(), dagtekening: Datum });
const TOELICHTING = 'Wissel heeft het bericht aan de aanbieder verzonden.';

/** Tells a zaak that its message went out, where its route waits for that. */
@Injectable()
export class Verzondenbezorging {
  readonly #log = new Logger(Verzondenbezorging.name);

  constructor(
    private readonly uitbak: Uitbak,
    private readonly melder: Zaakmelder,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const verzonden = Verzonden.parse(stuk.inhoud);
    const type = daarnaVan(stuk, verzonden.soort);
    const code =
      type === undefined
        ? null
        : await this.melder.meld(stuk, {
            gebeurtenis: { type, gegevens: { dagtekening: verzonden.dagtekening } },
            door: melderVan(stuk.organisatie),
            kenmerk: `ijw#${verzonden.bericht}`,
            toelichting: TOELICHTING,
            verzoek: verzonden,
          });
    if (code === null) await this.uitbak.afgehandeld(stuk.sleutel, nu);
    else {
      this.#log.warn(`zaak ${stuk.zaakId} wachtte niet meer op een verzonden bericht: ${code}`);
      await this.uitbak.geefOp(stuk, code, nu);
    }
  }
}

function daarnaVan({ route, staten }: Uitgaand, soort: string): string | undefined {
  const uitgaand = Object.values(routeVanOfFout(ROUTES, route).uitgaand ?? {});
  return uitgaand.find((een) => een.soort === soort && een.zolang !== undefined && isDaarNog(staten, een.zolang))
    ?.daarna;
}
