import type { Client } from '@temporalio/client';

import { isTermijngebeurtenis } from '../../libs/engine/index.ts';
import type { Database } from '../../libs/service/storage/index.ts';
import type { Gemeld } from './bellers.ts';
import { keurZaak } from './keuring.ts';
import { alleZaken, leesOpname, type Opname } from './opname.ts';
import type { Gebrek } from './samenvatting.ts';
import { totTrajectKlopt } from './traject.ts';
import { totUitbakLeeg } from './uitbak.ts';
import { gesneuveld, leesSporen, totRust, type Sporen } from './workflows.ts';

/** How long the slowest may take to come to rest by itself: the sweep and the lease of the outbox included. Unit: milliseconds. */
const RUST_MS = 300_000;
/** The sweep asks each zaak once, and the one that is not in memory is replayed first. Unit: milliseconds. */
const RUST_PER_ZAAK_MS = 300;
const TEGELIJK = 8;

/** What was found in the end. */
export interface Oordeel {
  readonly gebreken: readonly Gebrek[];
  readonly sporen: Sporen;
  readonly beeindigd: number;
  readonly logregels: number;
  readonly termijnregels: number;
  readonly opgehangen: { readonly gestuurd: number; readonly vastgelegd: number };
}

/** Waits until everything is at rest, without any help, and judges every zaak. */
export async function oordeel(client: Client, database: Database, gemeld: readonly Gemeld[]): Promise<Oordeel> {
  const uiterlijk = performance.now() + RUST_MS + gemeld.length * RUST_PER_ZAAK_MS;
  const deel = new Oordeler(client, database, uiterlijk);
  const begonnen = gemeld.filter((een): een is Begonnen => een.zaakId !== null);
  for (const { zaak, geweigerd, zaakId } of gemeld) {
    if (zaakId === null) deel.noteer(zaak.naam, [`refused at its start: ${String(geweigerd)}`]);
  }
  await inBanen(begonnen, (een) => deel.rust(een));
  deel.noteer('-', await totUitbakLeeg(database, uiterlijk));
  await inBanen(begonnen, (een) => deel.keur(een));
  const bekend = new Set(begonnen.map(({ zaakId }) => zaakId));
  const spoken = (await alleZaken(database)).filter((id) => !bekend.has(id));
  for (const id of spoken) deel.noteer(id, ['nobody started this zaak']);
  for (const id of await gesneuveld(client)) deel.noteer(id, ['workflow did not end by itself']);
  return deel.uitslag();
}

/** A zaak that got past its start. */
type Begonnen = Gemeld & { readonly zaakId: string };

class Oordeler {
  readonly #gebreken: Gebrek[] = [];
  readonly #telling = {
    verlopen: 0,
    ingehaald: 0,
    teruggezet: 0,
    beeindigd: 0,
    logregels: 0,
    termijnregels: 0,
    gestuurd: 0,
    vastgelegd: 0,
  };

  constructor(
    private readonly client: Client,
    private readonly database: Database,
    private readonly uiterlijk: number,
  ) {}

  noteer(zaak: string, gebreken: readonly string[]): void {
    this.#gebreken.push(...gebreken.map((wat) => ({ zaak, wat })));
  }

  async rust({ zaakId }: Begonnen): Promise<void> {
    const stand = async () => (await leesOpname(this.database, zaakId))?.zaak;
    this.noteer(zaakId, await totRust(this.client, zaakId, stand, this.uiterlijk));
  }

  async keur(gemeld: Begonnen): Promise<void> {
    const { zaakId } = gemeld;
    const opname = await leesOpname(this.database, zaakId);
    if (!opname) {
      this.noteer(zaakId, ['zaak is not in the database']);
      return;
    }
    this.noteer(zaakId, keurZaak(gemeld, opname));
    const { gebreken, ...sporen } = await leesSporen(this.client, zaakId);
    this.noteer(zaakId, gebreken);
    const weer = async () => (await leesOpname(this.database, zaakId)) ?? opname;
    this.noteer(zaakId, await totTrajectKlopt(this.client, weer, this.uiterlijk));
    this.#tel(sporen, gemeld, opname);
  }

  uitslag(): Oordeel {
    const { verlopen, ingehaald, teruggezet, gestuurd, vastgelegd, ...rest } = this.#telling;
    return {
      ...rest,
      gebreken: this.#gebreken,
      sporen: { verlopen, ingehaald, teruggezet },
      opgehangen: { gestuurd, vastgelegd },
    };
  }

  #tel({ verlopen, ingehaald, teruggezet }: Sporen, { zaak }: Gemeld, opname: Opname): void {
    const telling = this.#telling;
    const bewaard = new Set(opname.verzoeken.map(({ kenmerk }) => kenmerk));
    const verlaten = zaak.verzoeken.filter((verzoek) => verzoek.verlaten);
    telling.verlopen += verlopen;
    telling.ingehaald += ingehaald;
    telling.teruggezet += teruggezet;
    telling.beeindigd += opname.zaak.beeindigd ? 1 : 0;
    telling.logregels += opname.log.length;
    telling.termijnregels += opname.log.filter(({ type }) => isTermijngebeurtenis(type)).length;
    telling.gestuurd += verlaten.length;
    telling.vastgelegd += verlaten.filter(({ kenmerk }) => bewaard.has(kenmerk)).length;
  }
}

async function inBanen<Ding>(dingen: readonly Ding[], werk: (ding: Ding) => Promise<void>): Promise<void> {
  const wachtrij = dingen.values();
  const baan = async (): Promise<void> => {
    for (const ding of wachtrij) await werk(ding);
  };
  await Promise.all(Array.from({ length: TEGELIJK }, baan));
}
