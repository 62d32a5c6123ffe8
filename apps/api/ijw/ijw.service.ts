import { Injectable } from '@nestjs/common';

import type { JsonObject } from '../../../libs/contracts/json.ts';
import { LEESGRENZEN } from '../../../libs/ijw/index.ts';
import { KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import { roleFor } from '../../../libs/service/auth/index.ts';
import {
  Aanneming,
  kenmerkenVan,
  NAKIJKREDENEN,
  retourUiterlijk,
  type Nakijkreden,
} from '../../../libs/service/ijw/index.ts';
import {
  Antwoorden,
  Geheimen,
  Ijwinhoud,
  Ijwlijst,
  Ijwnakijken,
  Zaken,
  type Ijwbericht as Rij,
  type Nakijker,
} from '../../../libs/service/storage/index.ts';
import { CODES } from '../fouten/codes.ts';
import { Probleem } from '../fouten/probleem.ts';
import { Xmlinhoud } from '../http/inhoud.ts';
import { now } from '../http/klok.ts';
import { defined } from '../http/schemas.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import { uuidOf } from '../zaken/ids.ts';
import { HandmatigRetour } from './handmatig-retour.ts';
import { Beurten, readWithin } from './inhoud-lezen.ts';
import { Koppelcontrole } from './koppelcontrole.ts';
import {
  Ijwbericht,
  Ijwbevinding,
  type Ijwontvangst,
  type Ijwpagina,
  type Ijwregel,
  type Ijwvraag,
} from './ijw.schemas.ts';

/** What a person does with a message that waits. */
export type Ijwdaad =
  | { readonly soort: 'koppelen'; readonly zaakId: string }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'afhandelen'; readonly reden: string; readonly toelichting: string | null };

/** Bodies that are in memory together: each may be as large as the standard allows. */
const BODIES_AT_ONCE = 4;

/** Messages of iJw: taking them in, and what people do with those that cannot be handled by themselves. */
@Injectable()
export class IjwService {
  private readonly beurten = new Beurten(BODIES_AT_ONCE);

  constructor(
    private readonly aanneming: Aanneming,
    private readonly lijst: Ijwlijst,
    private readonly nakijken: Ijwnakijken,
    private readonly inhoud: Ijwinhoud,
    private readonly zaken: Zaken,
    private readonly antwoorden: Antwoorden,
    private readonly geheimen: Geheimen,
    private readonly retour: HandmatigRetour,
    private readonly controle: Koppelcontrole,
  ) {}

  /** Keeps a message; it is handled later. Refuses: INHOUD.NIET_XML, INHOUD.LEEG, INHOUD.TE_GROOT, KENMERK.HERGEBRUIKT. */
  async take(body: unknown, wie: Vrager, kenmerk: string): Promise<Ijwontvangst> {
    if (!(body instanceof Xmlinhoud)) throw new Probleem('INHOUD.NIET_XML');
    return this.beurten.met(() => this.keep(body, wie, kenmerk));
  }

  private async keep({ stroom }: Xmlinhoud, wie: Vrager, kenmerk: string): Promise<Ijwontvangst> {
    const bytes = await readWithin(stroom, LEESGRENZEN.maxBytes);
    if (bytes.length === 0) throw new Probleem('INHOUD.LEEG');
    const { organisatie } = wie;
    const id = uuidOf('ijw', organisatie, wie.id, kenmerk);
    const { id: bewaard, soort } = await this.aanneming.neemAan({ id, organisatie, bytes }, now());
    if (soort === 'andereInhoud') throw new Probleem('KENMERK.HERGEBRUIKT');
    return { id: bewaard, eerder: soort === 'bekend' };
  }

  /** Messages that the caller may see, newest first. */
  async list({ zaakId, ...vraag }: Ijwvraag, wie: Vrager): Promise<Ijwpagina> {
    const { items, ...rest } = await this.lijst.lees({ ...defined({ ...vraag, zaak: zaakId }), bereik: wie.bereik });
    return { ...rest, items: items.map(showRegel) };
  }

  /** One message with its findings, its retour and why it waits. */
  async show(rij: Rij, { rollen }: Vrager): Promise<Ijwbericht> {
    const retour = await this.lijst.retourOp(rij.id);
    const magTekst = roleFor(rollen, 'ijw.behandelen') !== undefined;
    return {
      ...showRegel(rij),
      uitleg: explain(rij),
      bevindingen: rij.bevindingen.map((bevinding) => Ijwbevinding.parse(bevinding)),
      retour: retour && showRegel(retour),
      antwoordOp: rij.antwoordOp,
      nagekekenDoor: rij.nagekekenDoor,
      toelichting: magTekst ? await this.inhoud.toelichting(rij.id) : null,
    };
  }

  /** A message as it came or went. Refuses: IJW.ZONDER_INHOUD. */
  async content({ id }: Rij): Promise<Buffer> {
    const bytes = await this.inhoud.open(id);
    if (!bytes) throw new Probleem('IJW.ZONDER_INHOUD');
    return bytes;
  }

  /** Does something with a message that waits, once; the same key gives the first answer again. */
  async act(rij: Rij, daad: Ijwdaad, wie: Vrager, kenmerk: string): Promise<Ijwbericht> {
    const client = `${wie.organisatie}/${wie.id}`;
    const verzoekHash = await this.geheimen.verzoekHash({ client, bericht: rij.id, daad });
    const eerder = await this.antwoorden.zoek(client, kenmerk);
    if (eerder) return this.first(eerder, verzoekHash, rij, wie);
    await this.carryOut(rij, daad, wie);
    const inhoud: JsonObject = { bericht: rij.id };
    const antwoord = { client, kenmerk, verzoekHash, status: 200, inhoud };
    return this.first(await this.antwoorden.bewaar(antwoord, now()), verzoekHash, rij, wie);
  }

  /** The answer is the message as it is now: it goes on by itself, and what a person wrote is in no table of answers. */
  private async first(
    antwoord: { readonly verzoekHash: string },
    verzoekHash: string,
    { id }: Rij,
    wie: Vrager,
  ): Promise<Ijwbericht> {
    if (antwoord.verzoekHash !== verzoekHash) throw new Probleem('KENMERK.HERGEBRUIKT');
    const rij = await this.lijst.vind(id, wie.bereik);
    if (!rij) throw new Probleem('IJW.ONBEKEND');
    return this.show(rij, wie);
  }

  private async carryOut(rij: Rij, daad: Ijwdaad, wie: Vrager): Promise<void> {
    const nakijker = { door: wie.id, op: now() };
    const isGedaan = await this.perform(rij, daad, nakijker, wie);
    if (!isGedaan) throw new Probleem('IJW.NIET_NA_TE_KIJKEN');
  }

  private async perform(rij: Rij, daad: Ijwdaad, nakijker: Nakijker, wie: Vrager): Promise<boolean> {
    if (daad.soort === 'afhandelen') {
      const retour = daad.reden === 'handmatigVerwerkt' ? await this.retour.maak(rij, nakijker.op) : undefined;
      return this.nakijken.handelAf(rij.id, { ...daad, retour }, nakijker);
    }
    if (daad.soort === 'opnieuw') {
      await this.content(rij); // without it there is nothing to hand in
      return this.nakijken.opnieuw(rij.id, nakijker.op);
    }
    return this.couple(rij, daad.zaakId, nakijker, wie);
  }

  /** A verzoek is about one client: what one zaak heard of it is not told again to a zaak about somebody else. */
  private async couple(rij: Rij, zaakId: string, nakijker: Nakijker, { organisatie }: Vrager): Promise<boolean> {
    const { id, soort, richting, zaak } = rij;
    const naar = await this.zaken.vindRegel(zaakId, organisatie);
    if (!naar) throw new Probleem('ZAAK.ONBEKEND');
    if (soort === null || richting === 'uit') throw new Probleem('IJW.NIET_TE_KOPPELEN');
    const bezwaar = await this.controle.bezwaar(rij, naar);
    if (bezwaar) throw new Probleem(bezwaar);
    const isVerteld = soort === 'JW315' && zaak !== null;
    if (isVerteld && (await this.nakijken.isGehoordOverAnder(zaak, zaakId, kenmerkenVan(id))))
      throw new Probleem('IJW.ANDERE_JEUGDIGE');
    return this.nakijken.koppel(rij, zaakId, nakijker);
  }
}

function showRegel({ zaak: zaakId, ...rij }: Rij): Ijwregel {
  const { id, richting, soort, status, gemeente, afzender, ontvanger, identificatie, dagtekening, reden } = rij;
  const wat = { id, richting, soort, status, gemeente, afzender, ontvanger, identificatie, dagtekening, zaakId, reden };
  const wanneer = { aangemaaktOp: rij.aangemaaktOp, bijgewerktOp: rij.bijgewerktOp };
  return { ...wat, retourUiterlijk: retourUiterlijk(rij, requireKalender(KALENDERVERSIE)), ...wanneer };
}

/** The reason of a message in plain words: ours, that of the rule that it broke, or that of the zaak that did not take it. */
function explain({ reden, bevindingen }: Rij): string | null {
  if (reden === null) return null;
  if (isNakijkreden(reden)) return NAKIJKREDENEN[reden];
  const gevonden = bevindingen.map((bevinding) => Ijwbevinding.parse(bevinding)).find(({ code }) => code === reden);
  if (gevonden) return gevonden.uitleg;
  const [, titel] = Object.entries(CODES).find(([code]) => code === reden) ?? [];
  return titel ? `De zaak neemt dit niet aan: ${titel[1].toLowerCase()}.` : null;
}

function isNakijkreden(reden: string): reden is Nakijkreden {
  return Object.hasOwn(NAKIJKREDENEN, reden);
}
