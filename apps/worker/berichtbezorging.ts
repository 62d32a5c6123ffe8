import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import {
  OVERDRACHTBERICHTEN,
  schrijfAlsBundel,
  stelKetenberichtOp,
  stelOp,
  type Brief,
} from '../../libs/berichten/index.ts';
import { Rol, SYSTEEM } from '../../libs/contracts/rollen.ts';
import { Tijdstip } from '../../libs/contracts/tijd.ts';
import { ontvangendeRoutes, staatNu, TERMIJNBERICHTEN } from '../../libs/engine/index.ts';
import {
  Ketenberichten,
  Personen,
  Uitbak,
  type Bezorging,
  type Bundelbrief,
  type Uitgaand,
} from '../../libs/service/storage/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { Regiokennis } from './ijw/regiokennis.ts';
import { Post } from './post.ts';
import { isDaarNog, routeVanOfFout } from './routes.ts';

const GEZIN = 'gezin';

/** A message as the outbox holds it. */
const Stuk = z.object({
  aan: z.string(),
  /** Another organisation of the chain than the one whose zaak it is. */
  organisatie: z.string().optional(),
  bericht: z.discriminatedUnion('over', [
    z.object({
      over: z.literal('termijn'),
      aanleiding: z.enum(TERMIJNBERICHTEN),
      klok: z.string(),
      termijn: z.string(),
      stap: z.string(),
      uiterlijk: Tijdstip.nullable(),
      teLaat: z.boolean(),
    }),
    z.object({ over: z.literal('route'), sjabloon: z.string() }),
    z.object({ over: z.literal('gezin'), staat: z.string(), door: Rol, nietVoor: Tijdstip }),
    z.object({
      over: z.literal('overdracht'),
      aanleiding: z.enum(OVERDRACHTBERICHTEN),
      uiterlijk: Tijdstip.nullable(),
      inUren: z.boolean().optional(),
      ontvanger: z.string().optional(),
      /** The hand-over, where it is told only as long as no zaak took it up. */
      zolangOpen: z.object({ sleutel: z.string(), naarRoute: z.string() }).optional(),
    }),
    z.object({ over: z.literal('zicht'), aanleiding: z.literal('begonnen').optional() }),
  ]),
});
type Stuk = z.infer<typeof Stuk>;

/** How one message went: by mail or in the log alone, or held back and why. */
type Afloop = Pick<Bezorging, 'via' | 'uitkomst' | 'reden'>;

const IN_HET_LOG: Afloop = { via: 'log', uitkomst: 'bezorgd', reden: null };

/** Delivers one message: always to the log of messages, by mail where that can, to a family only at a safe address. */
@Injectable()
export class Berichtbezorging {
  constructor(
    private readonly uitbak: Uitbak,
    private readonly personen: Personen,
    private readonly keten: Ketenberichten,
    private readonly regio: Regiokennis,
    private readonly post: Post,
  ) {}

  async bezorg(stuk: Uitgaand, nu: Tijdstip): Promise<void> {
    const { aan, bericht: gelezen, organisatie = stuk.organisatie } = Stuk.parse(stuk.inhoud);
    const bericht = vanNu(stuk, gelezen);
    if (await this.#isVoorbij(stuk, bericht)) {
      await this.uitbak.afgehandeld(stuk.sleutel, nu);
      return;
    }
    const brief = metGemist(briefVan(stuk, bericht), stuk);
    const naar = { ...stuk, organisatie };
    const afloop =
      aan === GEZIN
        ? await this.#naarGezin(stuk, bericht, brief, nu)
        : await this.#naarRol(stuk, organisatie, aan, brief);
    await this.#ookOntvanger(stuk, bericht, nu);
    await this.uitbak.bezorgd(naar, { aan, over: bericht.over, ...brief, ...afloop }, nu, bundelbrieven(stuk));
  }

  /** Nothing to tell any more: a zaak took the hand-over up, or none of this release can. */
  async #isVoorbij({ route }: Uitgaand, bericht: Stuk['bericht']): Promise<boolean> {
    if (bericht.over !== 'overdracht' || bericht.zolangOpen === undefined) return false;
    const { sleutel, naarRoute } = bericht.zolangOpen;
    const routes = ontvangendeRoutes(routeVanOfFout(ROUTES, route), naarRoute);
    return !ROUTES.some(({ naam }) => routes.includes(naam)) || this.keten.isOpgenomen(sleutel);
  }

  /** Of the term within which a hand-over is answered the receiver hears as well. */
  async #ookOntvanger({ zaakId, route }: Uitgaand, bericht: Stuk['bericht'], nu: Tijdstip): Promise<void> {
    if (bericht.over !== 'termijn' || bericht.aanleiding === 'gecorrigeerd') return;
    const { termijn, klok, stap, aanleiding, uiterlijk } = bericht;
    const moment = `${zaakId}/${klok}/${stap}/${uiterlijk ?? ''}`;
    const inUren = routeVanOfFout(ROUTES, route).termijnen[termijn]?.definitie.duur.eenheid === 'uren';
    await this.keten.waarschuwOntvanger({ zaakId, termijn, moment, aanleiding, uiterlijk, inUren }, nu);
  }

  async #naarRol(stuk: Uitgaand, organisatie: string, rol: string, brief: Brief): Promise<Afloop> {
    const isBekend = organisatie === stuk.organisatie || this.regio.kent(organisatie);
    const postbus = isBekend ? this.post.postbusVan(rol, organisatie) : null;
    if (postbus === null) return IN_HET_LOG;
    await this.post.verstuur(postbus, brief, stuk.sleutel);
    return { via: 'smtp', uitkomst: 'bezorgd', reden: null };
  }

  /** Nothing goes to a family without a safe contact: an automatic letter can reach an abuser. */
  async #naarGezin(stuk: Uitgaand, bericht: Stuk['bericht'], brief: Brief, nu: Tijdstip): Promise<Afloop> {
    if (bericht.over === 'gezin' && !isDaarNog(stuk.staten, bericht.staat)) return ingehouden('STAAT_VERLATEN');
    const adressen = await this.personen.veiligContact(
      stuk.jeugdigeId,
      { door: SYSTEEM, reden: 'bezorging', zaakId: stuk.zaakId },
      nu,
    );
    if (adressen.length === 0) return ingehouden('GEEN_VEILIG_CONTACT');
    const mail = adressen.filter(({ kanaal }) => kanaal === 'email');
    if (mail.length === 0 || !this.post.isAangesloten()) return ingehouden('GEEN_KANAAL');
    for (const { contact, betrokkeneId } of mail)
      await this.post.verstuur(contact, brief, `${stuk.sleutel}/${betrokkeneId ?? 'jeugdige'}`);
    return { via: 'smtp', uitkomst: 'bezorgd', reden: null };
  }
}

/** A message to a family may be older than the move of its zaak to another version of the route: its state has another name now. */
function vanNu({ route }: Uitgaand, bericht: Stuk['bericht']): Stuk['bericht'] {
  if (bericht.over !== 'gezin') return bericht;
  return { ...bericht, staat: staatNu(routeVanOfFout(ROUTES, route), bericht.staat) ?? bericht.staat };
}

function briefVan({ route, referentie, organisatie, trajectId }: Uitgaand, bericht: Stuk['bericht']): Brief {
  return bericht.over === 'overdracht' || bericht.over === 'zicht'
    ? stelKetenberichtOp(bericht, { zender: organisatie, titel: routeVanOfFout(ROUTES, route).titel, trajectId })
    : stelOp(routeVanOfFout(ROUTES, route), bericht, referentie);
}

/** One message in place of several about a clock says so. */
function metGemist(brief: Brief, { gebundeld, gebundeldSinds }: Uitgaand): Brief {
  return gebundeldSinds === null ? brief : schrijfAlsBundel(brief, gebundeld.length + 1, gebundeldSinds);
}

/** What each of those would have said: the log of messages keeps that. */
function bundelbrieven(stuk: Uitgaand): Bundelbrief[] {
  return stuk.gebundeld.map((deel) => ({ ...deel, ...briefVan(stuk, vanNu(stuk, Stuk.parse(deel.inhoud).bericht)) }));
}

function ingehouden(reden: string): Afloop {
  return { via: 'log', uitkomst: 'ingehouden', reden };
}
