import { z } from 'zod';

import { PAGINA } from '../../../libs/service/storage/index.ts';

/** Id of a zaak, traject or jeugdige. */
export const Id = z.uuid().describe('Pseudonieme id (UUID)');

export { Gemeente } from '../../../libs/contracts/gemeente.ts';

/** What every list takes. Query values are text. */
export const BLADEREN = {
  grootte: z.coerce
    .number()
    .int()
    .min(PAGINA.min)
    .max(PAGINA.max)
    .optional()
    .describe('Hoeveel per pagina; standaard 50'),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,500}$/)
    .optional()
    .describe('Waar de vorige pagina eindigde: volgende van die pagina'),
};

/** Yes or no in a query. */
export const JaNee = z.enum(['true', 'false']).transform((tekst) => tekst === 'true');

/** A page of a list, as answers show it. */
export function pageOf<Item extends z.ZodType>(item: Item, id: string) {
  return z
    .strictObject({
      items: z.array(item).describe('Wat er op deze pagina staat'),
      volgende: z.string().optional().describe('Cursor van de volgende pagina; ontbreekt op de laatste'),
    })
    .meta({ id });
}

/** Leaves out what is undefined, so that optional means absent. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
