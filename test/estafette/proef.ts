import { setTimeout as pauze } from 'node:timers/promises';

import { Client, Connection } from '@temporalio/client';

import { Database, StorageConfig } from '../../libs/service/storage/index.ts';
import { encryptingConverter } from '../../libs/service/temporal/index.ts';
import { Chaoswereld } from '../chaos/wereld.ts';
import { Lopers, type Stok } from './lopers.ts';
import { gebreken, isErtussen, standVan } from './oordeel.ts';
import type { Estafetteopties } from './opties.ts';

/** What a run came to. */
export interface Estafette {
  readonly goed: boolean;
  /** Hand-overs that were accepted. */
  readonly overdrachten: number;
  /** Workers that died; hand-overs that lost theirs between acceptance and what follows; and those before the receiver was answered. */
  readonly doden: number;
  readonly ertussen: number;
  readonly voorHetAntwoord: number;
  readonly seconden: number;
  readonly gebreken: readonly string[];
}

/** A hand-over with the answer that its receiver waits for. */
interface Ronde {
  readonly stok: Stok;
  readonly antwoord: Promise<unknown>;
}

const KIJK_MS = 5;
const RUST_MS = 250;
/** How long after its answer the receiver is left in peace at most, in steps: the outbox looks twice a second. */
const STAP_MS = 37;
const LANGSTE_MS = 500;

/** One whole run; judged when everything came to rest. Refuses with `ServerUnavailable`. */
export async function draaiEstafette(
  { onderbroken, samen }: Estafetteopties,
  zeg: (regel: string) => void,
): Promise<Estafette> {
  const begin = performance.now();
  const wereld = await Chaoswereld.open(1, zeg);
  const database = new Database(StorageConfig.parse(wereld.database));
  const connection = await Connection.connect({ address: wereld.temporal.address });
  const { namespace, sleutels } = wereld.temporal;
  const client = new Client({ connection, namespace, dataConverter: encryptingConverter(sleutels) });
  const lopers = new Lopers(wereld.api, wereld.map);
  let goed = false;
  try {
    const proef = new Proef(wereld, database, lopers);
    while (proef.ertussen < onderbroken) {
      await proef.ronde(samen);
      zeg(`${String(proef.ertussen)} onderbroken door ${String(proef.doden)} doden`);
    }
    await proef.totRust();
    const fouten: string[] = [];
    for (const { stok } of proef.rondes) fouten.push(...(await gebreken(database, client, lopers, stok)));
    const { doden, ertussen, voorHetAntwoord } = proef;
    const geteld = { overdrachten: proef.rondes.length, doden, ertussen, voorHetAntwoord };
    goed = fouten.length === 0;
    return { goed, ...geteld, seconden: Math.round((performance.now() - begin) / 1000), gebreken: fouten };
  } finally {
    await connection.close();
    await database.sluit();
    await wereld.sluit(!goed);
  }
}

/** Round after round: offered, accepted, and the worker is dead. */
class Proef {
  readonly rondes: Ronde[] = [];
  readonly #beantwoord = new Set<string>();
  doden = 0;
  ertussen = 0;
  voorHetAntwoord = 0;

  constructor(
    private readonly wereld: Chaoswereld,
    private readonly database: Database,
    private readonly lopers: Lopers,
  ) {}

  async ronde(samen: number): Promise<void> {
    const stokken: Stok[] = [];
    for (let nummer = 0; nummer < samen; nummer += 1) stokken.push(await this.lopers.bied(this.rondes.length + nummer));
    const rondes = stokken.map((stok) => this.#neem(stok));
    this.rondes.push(...rondes);
    if (this.doden % 2 === 0) await this.#totAanvaard(stokken);
    else
      await Promise.all(rondes.map(({ antwoord }) => antwoord)).then(() => pauze((this.doden * STAP_MS) % LANGSTE_MS));
    await this.wereld.doodWerkers(1);
    this.doden += 1;
    for (const stok of stokken) await this.#tel(stok);
  }

  #neem(stok: Stok): Ronde {
    const antwoord = this.lopers.neem(stok).finally(() => this.#beantwoord.add(stok.id));
    antwoord.catch(() => undefined); // told when everything rests: what is broken then stays to be looked at
    return { stok, antwoord };
  }

  async #tel(stok: Stok): Promise<void> {
    if (!isErtussen(await standVan(this.database, stok))) return;
    this.ertussen += 1;
    if (!this.#beantwoord.has(stok.id)) this.voorHetAntwoord += 1;
  }

  /** Until the receivers have their answers, and every zaak heard of its own. */
  async totRust(): Promise<void> {
    await Promise.all(this.rondes.map(({ antwoord }) => antwoord));
    for (const { stok } of this.rondes) while (isErtussen(await standVan(this.database, stok))) await pauze(RUST_MS);
  }

  async #totAanvaard(stokken: readonly Stok[]): Promise<void> {
    for (const stok of stokken) while ((await standVan(this.database, stok)).fase !== 'aanvaard') await pauze(KIJK_MS);
  }
}
