import { Injectable } from '@nestjs/common';

import type { JsonObject } from '../../../libs/contracts/json.ts';
import type { Overdrachtantwoord as Kernantwoord } from '../../../libs/engine/index.ts';
import {
  Antwoorden,
  Geheimen,
  Overdrachtenlijst,
  Zaken,
  type Bereik,
  type Overdrachtregel,
} from '../../../libs/service/storage/index.ts';
import type { Overdrachtbeslissing } from '../../../workflows/port.ts';
import { Probleem } from '../fouten/probleem.ts';
import { now } from '../http/klok.ts';
import { defined } from '../http/schemas.ts';
import { Routeregister } from '../routes/routeregister.ts';
import { TrajectKlant } from '../temporal/traject-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { showBron } from '../zaken/klokken.ts';
import { judgeAnswer } from './antwoord-vooraf.ts';
import { Inzagebeleid } from './inzagebeleid.ts';
import { LopendeZaakService } from './lopende-zaak.service.ts';
import { publicOverdrachtId } from './overdracht-id.ts';
import {
  Overdracht,
  type Overdrachtantwoord,
  type Overdrachtpagina,
  type Overdrachtvraag,
} from './overdracht.schemas.ts';

/** Hand-overs as people see them, and their answers. */
@Injectable()
export class OverdrachtService {
  constructor(
    private readonly overdrachten: Overdrachtenlijst,
    private readonly zaken: Zaken,
    private readonly trajecten: TrajectKlant,
    private readonly antwoorden: Antwoorden,
    private readonly geheimen: Geheimen,
    private readonly routes: Routeregister,
    private readonly beleid: Inzagebeleid,
    private readonly lopend: LopendeZaakService,
  ) {}

  /** Hand-overs to or from the organisation of who asks, longest waiting first. */
  async list({ richting, status, ...bladeren }: Overdrachtvraag, wie: Vrager): Promise<Overdrachtpagina> {
    const wat = { ...defined(bladeren), richting, open: status === 'open' };
    const { items, ...rest } = await this.overdrachten.lees({ ...wat, bereik: wie.bereik, peil: now() });
    return { ...rest, items: items.map((regel) => this.show(regel, wie.bereik)) };
  }

  /**
   * Answers a hand-over, once; the same key gives the first answer again. The core is asked first whether the zaak of the sender
   * takes this answer. `verwacht` is the version on which the answer rests, if that matters to who answers.
   * Refuses: OVERDRACHT.VEROUDERD, OVERDRACHT.NIET_OPEN, OVERDRACHT.PAST_NIET, GEGEVENS.ONGELDIG, KENMERK.HERGEBRUIKT.
   */
  async answer(
    regel: Overdrachtregel,
    antwoord: Overdrachtantwoord,
    wie: Vrager,
    kenmerk: string,
    verwacht?: number,
  ): Promise<Overdracht> {
    const client = `${wie.organisatie}/${wie.id}`;
    const verzoekHash = await this.geheimen.verzoekHash({ client, overdracht: regel.sleutel, antwoord });
    const eerder = await this.antwoorden.zoek(client, kenmerk);
    if (eerder) return first(eerder, verzoekHash);
    if (verwacht !== undefined && verwacht !== versionOf(regel)) throw new Probleem('OVERDRACHT.VEROUDERD');
    const inhoud: JsonObject = { ...(await this.decide(regel, antwoord, wie, kenmerk)) };
    return first(
      await this.antwoorden.bewaar({ client, kenmerk, verzoekHash, status: 200, inhoud }, now()),
      verzoekHash,
    );
  }

  /** A hand-over as who asks may see it. A route of a release that is gone leaves its receiver by the id of the route. */
  show(regel: Overdrachtregel, bereik: Bereik): Overdracht {
    const { sleutel, zaakId, traject, organisatie, gemeente, naarRoute, ontvanger, urgentie, fase } = regel;
    const { aangebodenOp, beslistOp, reden, naarZaak, antwoordUiterlijk, antwoordStatus } = regel;
    const { ontvanger: titel = naarRoute, metZicht = false } = this.beleid.definition(regel) ?? {};
    const wie = { id: publicOverdrachtId(sleutel), zaakId, trajectId: traject, organisatie, gemeente };
    const wat = { naarRoute, titel, ontvanger, metZicht, urgentie, fase, aangebodenOp, beslistOp, reden, naarZaak };
    const klok = { antwoordUiterlijk, antwoordStatus };
    return {
      ...wie,
      ...wat,
      versie: versionOf(regel),
      ...klok,
      ...this.purpose(regel),
      ...this.ofSender(regel, bereik),
    };
  }

  /** What it is for, what it rests on, and what that shows now. */
  private purpose(regel: Overdrachtregel): Pick<Overdracht, 'doel' | 'grondslag' | 'toont'> {
    const { doel, grondslag } = this.beleid.definition(regel) ?? {};
    return {
      doel: doel ? { id: doel.id, titel: doel.titel } : null,
      grondslag: grondslag ? { ...grondslag, bron: showBron(grondslag.bron) } : null,
      toont: [...this.beleid.shownTo(regel)],
    };
  }

  /** What a hand-over tells of the zaak behind it: while it is open both sides watch both clocks; for a receiver that refused it is over. */
  private ofSender(regel: Overdrachtregel, bereik: Bereik): Pick<Overdracht, 'referentie' | 'zenderUiterlijk'> {
    const { referentie, zenderUiterlijk, fase } = regel;
    const isOntvanger = bereik === regel.ontvanger && bereik !== regel.organisatie;
    if (!isOntvanger || fase === 'aangeboden') return { referentie, zenderUiterlijk };
    if (fase !== 'aanvaard') return { referentie: null, zenderUiterlijk: null };
    return { referentie, zenderUiterlijk: this.beleid.shownTo(regel).includes('klokken') ? zenderUiterlijk : null };
  }

  private async decide(
    regel: Overdrachtregel,
    antwoord: Overdrachtantwoord,
    wie: Vrager,
    kenmerk: string,
  ): Promise<Overdracht> {
    const gegeven = answerOf(regel, antwoord, wie);
    if (regel.fase === 'aangeboden') await this.precheck(regel, gegeven, wie);
    const naarZaak = antwoord.antwoord === 'aanvaard' ? await this.lopend.find(regel, antwoord.zaakId, wie) : undefined;
    const beslissing = {
      ...this.decision(regel, gegeven, wie, kenmerk),
      ...(naarZaak !== undefined && { naarZaak }),
    };
    const op = await this.trajecten.beslis(regel.traject, beslissing);
    const nieuw = op === null ? null : await this.overdrachten.vind(regel.sleutel, wie.organisatie, now());
    if (!nieuw) throw new Probleem('OVERDRACHT.NIET_OPEN');
    return this.show(nieuw, wie.organisatie);
  }

  /** Asks the core about the zaak of the sender as it stands: a refusal comes now, not after the answer was given. */
  private async precheck({ zaakId, organisatie }: Overdrachtregel, gegeven: Kernantwoord, wie: Vrager): Promise<void> {
    const zaak = await this.zaken.vind(zaakId, organisatie);
    if (!zaak) throw new Probleem('OVERDRACHT.NIET_OPEN');
    judgeAnswer(this.routes.pinned(zaak.route), zaak.toestand, gegeven, wie);
  }

  private decision(
    { sleutel, jeugdige: jeugdigeId, naarRoute, route }: Overdrachtregel,
    { fase, reden, zichtOpVeiligheid }: Kernantwoord,
    { id, rollen, organisatie }: Vrager,
    kenmerk: string,
  ): Overdrachtbeslissing {
    const metZicht = fase === 'aanvaard' && this.routes.pinned(route).overdrachten[naarRoute]?.metZicht === true;
    const door = { id, rollen: [...rollen], organisatie };
    return { sleutel, fase, reden, zichtOpVeiligheid, zicht: metZicht ? { jeugdigeId } : null, door, kenmerk };
  }
}

/** Offered, then answered or taken back, then taken up by a zaak: it only ever goes on. */
function versionOf({ fase, naarZaak }: Overdrachtregel): number {
  if (fase === 'aangeboden') return 1;
  return naarZaak === null ? 2 : 3;
}

function answerOf({ naarRoute }: Overdrachtregel, antwoord: Overdrachtantwoord, { organisatie }: Vrager): Kernantwoord {
  const wie = { naarRoute, ontvanger: organisatie, fase: antwoord.antwoord };
  return antwoord.antwoord === 'aanvaard'
    ? { ...wie, zichtOpVeiligheid: antwoord.zichtOpVeiligheid, reden: null }
    : { ...wie, zichtOpVeiligheid: false, reden: antwoord.reden };
}

function first(antwoord: { readonly verzoekHash: string; readonly inhoud: unknown }, verzoekHash: string): Overdracht {
  if (antwoord.verzoekHash !== verzoekHash) throw new Probleem('KENMERK.HERGEBRUIKT');
  return Overdracht.parse(antwoord.inhoud);
}
