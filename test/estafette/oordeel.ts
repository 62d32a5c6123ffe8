import type { Client } from '@temporalio/client';
import { sql } from 'drizzle-orm';
import { z } from 'zod';

import type { Database } from '../../libs/service/storage/index.ts';
import { STAND, trajectWorkflowId } from '../../workflows/namen.ts';
import type { TrajectToestand } from '../../workflows/port.ts';
import type { Lopers, Stok } from './lopers.ts';

const ONTVANGER = 'crisisteam-voorbeeld';

const Rij = z.object({
  traject: z.string(),
  jeugdige: z.string(),
  fase: z.string(),
  ontvanger: z.string().nullable(),
  gezegd: z.int().nullable(),
  bezorgd: z.int(),
  regels: z.int(),
  zicht: z.array(z.object({ door: z.string().nullable(), sinds: z.string().nullable() })),
  herstelwerk: z.int(),
});
export type Stand = z.infer<typeof Rij>;

/** What the database holds of a hand-over, of what follows from it, and of who has sight on safety. */
export async function standVan(database: Database, { id, zaakId }: Stok): Promise<Stand> {
  const sleutel = id.replaceAll('.', '/');
  const { rows } = await database.schrijf((db) =>
    db.execute(sql`
      select z.traject, z.jeugdige, o.fase, o.ontvanger,
        (select count(*)::int from uitbak where sleutel = ${sleutel} || '/antwoord') as gezegd,
        (select count(*)::int from uitbak where sleutel = ${sleutel} || '/antwoord' and bezorgd_op is not null
          and opgegeven_op is null) as bezorgd,
        (select count(*)::int from gebeurtenis where zaak_id = z.id and type = 'OVERDRACHT_AANVAARD') as regels,
        (select coalesce(jsonb_agg(jsonb_build_object('door', zicht_door, 'sinds', tijdstip(zicht_sinds))), '[]')
          from traject_jeugdige where traject = z.traject) as zicht,
        (select count(*)::int from taak where zaak_id = z.id and taak = 'antwoordNietVerwerkt') as herstelwerk
      from overdracht o join zaak z on z.id = o.zaak_id where o.sleutel = ${sleutel} and z.id = ${zaakId}`),
  );
  return Rij.parse(rows[0]);
}

/** Accepted in the traject, and the zaak does not follow yet. */
export function isErtussen({ fase, bezorgd }: Stand): boolean {
  return fase === 'aanvaard' && bezorgd === 0;
}

/** Everything that is wrong with one hand-over after everything came to rest. */
export async function gebreken(database: Database, client: Client, lopers: Lopers, stok: Stok): Promise<string[]> {
  const weer = await lopers.neem(stok);
  const { traject, jeugdige, fase, ontvanger, gezegd, bezorgd, regels, zicht, herstelwerk } = await standVan(database, stok); // prettier-ignore
  const { zichtDoor, staten } = await lopers.zaakVanZender(stok);
  const handle = client.workflow.getHandle(trajectWorkflowId(traject));
  const houdt = (await handle.query<TrajectToestand>(STAND)).zicht[jeugdige];
  const waar: Readonly<Record<string, boolean>> = {
    'the receiver hears another answer under its key': weer.id === stok.id && weer.fase === 'aanvaard',
    'the hand-over is not accepted by its receiver': fase === 'aanvaard' && ontvanger === ONTVANGER,
    'the message to the zaak is not there once and delivered': gezegd === 1 && bezorgd === 1,
    'the zaak has not one entry of it': regels === 1,
    'the zaak is not where that leads': staten.some(({ id }) => id.includes('crisisteamHeeftZicht')),
    'not exactly one has sight in the database': zicht.length === 1 && zicht[0]?.door === ONTVANGER,
    'the traject gives sight to another': houdt?.door === ONTVANGER && houdt.sinds === zicht[0]?.sinds,
    'the sender sees sight with another': zichtDoor === ONTVANGER,
    'somebody has to repair it': herstelwerk === 0,
  };
  return Object.entries(waar).flatMap(([gebrek, klopt]) => (klopt ? [] : [`${stok.id}: ${gebrek}`]));
}
