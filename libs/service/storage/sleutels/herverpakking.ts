import { sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../database.ts';
import { inhoudplaats } from '../ijw/inhoud.ts';
import { ijwInhoud } from '../schema/ijw.ts';
import { betrokkene, geheim, jeugdige, zaaksleutel } from '../schema/persoon.ts';
import { kluisplaats } from '../persoon/kluis.ts';
import { geheimplaats } from './geheimen.ts';
import type { Sleutelring } from './ring.ts';
import { plaatsVan } from './zaaksleutels.ts';

/** Where wrapped keys lie: table, column, what names a row, and what its key is bound to. */
interface Bewaarplaats {
  readonly tabel: SQL;
  readonly kolom: SQL;
  readonly id: SQL;
  readonly plaats: (id: string) => string;
}

const PLAATSEN: readonly Bewaarplaats[] = [
  { tabel: sql`${zaaksleutel}`, kolom: sql`omhulsel`, id: sql`zaak_id`, plaats: plaatsVan },
  { tabel: sql`${jeugdige}`, kolom: sql`sleutel`, id: sql`id`, plaats: (id) => kluisplaats('jeugdige', id) },
  { tabel: sql`${betrokkene}`, kolom: sql`sleutel`, id: sql`id`, plaats: (id) => kluisplaats('betrokkene', id) },
  { tabel: sql`${ijwInhoud}`, kolom: sql`sleutel`, id: sql`bericht`, plaats: inhoudplaats },
  { tabel: sql`${geheim}`, kolom: sql`omhulsel`, id: sql`naam`, plaats: geheimplaats },
];

const Rijen = z.array(z.object({ id: z.string(), omhulsel: z.string() }));
const Tellingen = z.array(z.object({ id: z.string(), aantal: z.int() }));

/** Rotation of the master key: data stays as it is, only its keys are wrapped anew. */
export class Herverpakking {
  constructor(
    private readonly database: Database,
    private readonly ring: Sleutelring,
  ) {}

  /** Brings every wrapped key under the current master key; gives how many changed. May be stopped and started again. */
  async herverpak(perKeer = 500): Promise<number> {
    let totaal = 0;
    for (const plaats of PLAATSEN) totaal += await this.herverpakPlaats(plaats, perKeer);
    return totaal;
  }

  /** How many keys hang on which master key: one that is not named here may leave the ring. */
  async gebruik(): Promise<ReadonlyMap<string, number>> {
    const som = new Map<string, number>();
    for (const { tabel, kolom } of PLAATSEN) {
      const { rows } = await this.database.lees((db) =>
        db.execute(
          sql`select split_part(${kolom}, '.', 2) as id, count(*)::int as aantal from ${tabel} where ${kolom} is not null group by 1`,
        ),
      );
      for (const { id, aantal } of Tellingen.parse(rows)) som.set(id, (som.get(id) ?? 0) + aantal);
    }
    return som;
  }

  private async herverpakPlaats(plaats: Bewaarplaats, perKeer: number): Promise<number> {
    let gedaan = 0;
    for (let rijen = await this.oude(plaats, perKeer); rijen.length > 0; rijen = await this.oude(plaats, perKeer)) {
      for (const { id, omhulsel } of rijen) await this.vervang(plaats, id, omhulsel);
      gedaan += rijen.length;
    }
    return gedaan;
  }

  private async oude({ tabel, kolom, id }: Bewaarplaats, perKeer: number): Promise<z.infer<typeof Rijen>> {
    const { rows } = await this.database.schrijf((db) =>
      db.execute(sql`
        select ${id}::text as id, ${kolom} as omhulsel from ${tabel}
        where ${kolom} is not null and split_part(${kolom}, '.', 2) <> ${this.ring.huidige} limit ${perKeer}`),
    );
    return Rijen.parse(rows);
  }

  /** Only while it is still the same: a key that was destroyed meanwhile does not come back. */
  private async vervang({ tabel, kolom, id, plaats }: Bewaarplaats, welke: string, oud: string): Promise<void> {
    const nieuw = this.ring.herverpak(oud, plaats(welke));
    await this.database.schrijf((db) =>
      db.execute(sql`update ${tabel} set ${kolom} = ${nieuw} where ${id}::text = ${welke} and ${kolom} = ${oud}`),
    );
  }
}
