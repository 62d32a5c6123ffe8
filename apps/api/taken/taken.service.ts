import { Injectable } from '@nestjs/common';

import type { JsonObject } from '../../../libs/contracts/json.ts';
import {
  Antwoorden,
  Geheimen,
  Taken,
  type Taakcode,
  type Taakrij,
  type Taakuitkomst,
  type Taakverzoek,
} from '../../../libs/service/storage/index.ts';
import type { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { titleOfTaak } from '../zaken/zaak.service.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { publicTaskId, readTaskId } from './taak-id.ts';
import { Taak } from './taak.schemas.ts';

/** What is done with a task, and with which details. */
export type Taakdaad =
  | { readonly soort: 'claim' }
  | { readonly soort: 'vrijgeven' }
  | { readonly soort: 'afronden' }
  | { readonly soort: 'overdragen'; readonly naar: string };

/** What to do about a refusal, where its title does not say so. */
const UITLEG: Partial<Readonly<Record<Taakcode, string>>> = {
  'TAAK.COLLEGA_ONBEKEND':
    'Deze collega is in uw organisatie niet bekend. Klopt het pseudoniem? Wissel kent wie zich hier een keer heeft aangemeld.',
  'TAAK.COLLEGA_ONBEVOEGD':
    'De rol van deze collega mag deze taak niet doen. Kies een collega met de rol die bij de taak staat.',
};

/** Who does what. */
@Injectable()
export class TakenService {
  constructor(
    private readonly taken: Taken,
    private readonly antwoorden: Antwoorden,
    private readonly geheimen: Geheimen,
    private readonly routes: Routeregister,
  ) {}

  /** Claims, lets go, hands over or closes a task; the same key gives the first answer again. Refuses: TAAK.*, KENMERK.HERGEBRUIKT. */
  async act(id: string, daad: Taakdaad, wie: Vrager, kenmerk: string): Promise<Taak> {
    const client = `${wie.organisatie}/${wie.id}`;
    const verzoekHash = await this.geheimen.verzoekHash({ client, id, daad });
    const eerder = await this.antwoorden.zoek(client, kenmerk);
    if (eerder) return first(eerder, verzoekHash);
    const taak = this.show(await this.attempt(id, daad, wie));
    const inhoud: JsonObject = { ...taak };
    return first(
      await this.antwoorden.bewaar({ client, kenmerk, verzoekHash, status: 200, inhoud }, now()),
      verzoekHash,
    );
  }

  /** A task as answers show it. */
  show(rij: Taakrij & { readonly referentie?: string }): Taak {
    const { zaakId, taakId, taak, rol, route, gemeente, termijn, uiterlijk, behandelaar } = rij;
    const { geclaimdOp, geopendOp, geslotenOp, betreft, referentie } = rij;
    const titel = titleOfTaak(this.routes.pinned(route), taak);
    const wat = { id: publicTaskId(zaakId, taakId), zaakId, taak, titel, rol, route, gemeente, termijn, uiterlijk };
    const hoever = { behandelaar, geclaimdOp, geopendOp, geslotenOp, betreft };
    return { ...wat, ...hoever, ...(referentie !== undefined && { referentie }) };
  }

  private async attempt(id: string, daad: Taakdaad, wie: Vrager): Promise<Taakrij> {
    const verwijzing = readTaskId(id);
    if (!verwijzing) throw new Probleem('TAAK.ONBEKEND');
    const verzoek = { ...verwijzing, organisatie: wie.organisatie, rollen: wie.rollen, wie: wie.id };
    const uitkomst = await this.carryOut(verzoek, daad, now());
    if (uitkomst.ok) return uitkomst.taak;
    const detail = UITLEG[uitkomst.code];
    throw new Probleem(uitkomst.code, detail === undefined ? {} : { detail });
  }

  private carryOut(verzoek: Taakverzoek, daad: Taakdaad, op: Tijdstip): Promise<Taakuitkomst> {
    switch (daad.soort) {
      case 'claim':
        return this.taken.claim(verzoek, op);
      case 'vrijgeven':
        return this.taken.geefVrij(verzoek, op);
      case 'afronden':
        return this.taken.rondAf(verzoek, op);
      case 'overdragen':
        return this.taken.draagOver(verzoek, daad.naar, op);
    }
  }
}

function first(antwoord: { readonly verzoekHash: string; readonly inhoud: unknown }, verzoekHash: string): Taak {
  if (antwoord.verzoekHash !== verzoekHash) throw new Probleem('KENMERK.HERGEBRUIKT');
  return Taak.parse(antwoord.inhoud);
}
