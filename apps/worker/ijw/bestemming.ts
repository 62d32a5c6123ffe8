import { Injectable } from '@nestjs/common';

import type { JsonObject } from '../../../libs/contracts/json.ts';
import type { Ijwkop } from '../../../libs/service/ijw/index.ts';
import {
  Feitzaken,
  Personen,
  Vastlegging,
  Zaken,
  type Ijwbericht,
  type Zaakregel,
} from '../../../libs/service/storage/index.ts';
import type { Ijwmelding } from './meldingen.ts';
import { zaakUit } from './zaakbegin.ts';
import { Zaakzoeker, type Gevonden, type Partijen } from './zaakzoeker.ts';

/** One thing that a message says, its place there, and the key under which a zaak hears it. */
export interface Deel {
  readonly plek: number;
  readonly kenmerk: string;
  readonly melding: Ijwmelding;
}

/** A message, and all that it says. */
interface Gelezen {
  readonly bericht: Ijwbericht;
  readonly kop: Ijwkop;
  readonly bsn: string | null;
  readonly delen: readonly Deel[];
}

/** Where one thing goes; `traject`: of the zaak that a person named, so that what begins beside it is of the same chain. */
export interface Doel {
  readonly gevonden: Gevonden;
  readonly partijen: Partijen;
  readonly traject: string | null;
}

/**
 * Where each thing in a message goes. A zaak that a person named hears one of them and never two: each product has its own zaak,
 * clocks and answer. What is found by itself goes there.
 */
@Injectable()
export class Bestemming {
  constructor(
    private readonly zoeker: Zaakzoeker,
    private readonly personen: Personen,
    private readonly zaken: Zaken,
    private readonly vastlegging: Vastlegging,
    private readonly feitzaken: Feitzaken,
  ) {}

  /** Which of them the named zaak hears: what it heard before or is found there, else what is found nowhere; `null` without such a zaak. */
  async plekVanGenoemde(gelezen: Gelezen): Promise<number | null> {
    const { bericht, delen } = gelezen;
    const { zaak } = bericht;
    if (zaak === null || delen.length === 1) return zaak === null ? null : 0;
    const gehoord = await eerste(
      delen,
      async ({ kenmerk }) => (await this.vastlegging.zoekBewijs(zaak, kenmerk)) !== null,
    );
    if (gehoord) return gehoord.plek;
    const partijen = await this.#partijen(gelezen, await this.#genoemd(bericht));
    const gevonden = await Promise.all(delen.map((deel) => this.#vanzelf(gelezen, deel, partijen)));
    const isBij = (een: Gevonden | undefined) => een?.soort === 'zaken' && een.zaken.some(({ id }) => id === zaak);
    const hier = delen.find((_, at) => isBij(gevonden[at]));
    if (hier) return hier.plek;
    const open = delen.filter((_, at) => gevonden[at]?.soort !== 'zaken');
    return ((await eerste(open, ({ melding }) => this.#past(zaak, melding))) ?? open[0])?.plek ?? null;
  }

  /** Where this one goes. Asked one by one: what the first began, the next one finds. */
  async zoek(gelezen: Gelezen, deel: Deel, plekVanGenoemde: number | null): Promise<Doel> {
    const genoemd = await this.#genoemd(gelezen.bericht);
    const partijen = await this.#partijen(gelezen, genoemd);
    const doel = { partijen, traject: genoemd?.traject ?? null };
    const { zaak } = gelezen.bericht;
    if (zaak !== null && deel.plek === plekVanGenoemde)
      return { ...doel, gevonden: await this.zoeker.bijId(zaak, partijen) };
    const gevonden = await this.#vanzelf(gelezen, deel, partijen);
    // A person was asked which zaak is meant, and named one; the other products of that verzoek have none yet.
    const isNaastGenoemde = zaak !== null && gevonden.soort === 'nakijken' && gevonden.reden === 'ZAAK.MEERDERE';
    return { ...doel, gevonden: isNaastGenoemde ? { soort: 'begin' } : gevonden };
  }

  #vanzelf({ bericht, delen }: Gelezen, { melding }: Deel, partijen: Partijen): Promise<Gevonden> {
    const eigen = delen.map(({ plek }) => zaakUit(bericht.id, plek));
    return this.zoeker.zoek(melding, partijen, { alleen: delen.length === 1, eigen });
  }

  /** Whether the log of a zaak names what this is about. */
  async #past(zaak: string, melding: Ijwmelding): Promise<boolean> {
    const feiten = kenmerkend(melding);
    return feiten !== null && this.feitzaken.heeft(zaak, feiten);
  }

  async #genoemd({ zaak, organisatie }: Ijwbericht): Promise<Zaakregel | null> {
    return zaak === null ? null : this.zaken.vindRegel(zaak, organisatie);
  }

  /** Between whom, and about whom: by the BSN, else the jeugdige of the zaak that a person named. */
  async #partijen({ bericht, kop, bsn }: Gelezen, genoemd: Zaakregel | null): Promise<Partijen> {
    const { organisatie } = bericht;
    const bekend = bsn === null ? null : await this.personen.zoekOpBsn(organisatie, bsn);
    const jeugdige = bekend ?? (kop.soort === 'JW315' ? (genoemd?.jeugdige ?? null) : null);
    return { organisatie, gemeente: kop.gemeente, aanbieder: kop.aanbieder, bsn, jeugdige };
  }
}

function kenmerkend(melding: Ijwmelding): JsonObject | null {
  if (melding.over === 'toewijzing') return melding.nummer === null ? null : { toewijzingNummer: melding.nummer };
  const { productcategorie } = melding.feit.gegevens;
  return productcategorie === undefined ? null : { productcategorie };
}

/** The first for which this holds. */
async function eerste<T>(rij: readonly T[], isZo: (een: T) => Promise<boolean>): Promise<T | undefined> {
  for (const een of rij) if (await isZo(een)) return een;
  return undefined;
}
