import { z } from 'zod';

const Pool = z.strictObject({
  max: z.int().min(1).max(200).describe('Grootste aantal verbindingen'),
  wachttijdMs: z.int().min(50).max(600_000).describe('Langste duur van een opdracht in de database'),
});

/** Configuration of the storage: where, with which keys, and how patiently. */
export const StorageConfig = z.strictObject({
  url: z.url({ protocol: /^postgres(ql)?$/ }).describe('Adres van de database, met de rol wissel_app'),
  sleutelring: z.string().min(1).describe('Hoofdsleutels: id:base64, de eerste is de huidige'),
  schrijven: Pool.prefault({ max: 8, wachttijdMs: 1_500 }),
  lezen: Pool.prefault({ max: 8, wachttijdMs: 5_000 }),
  verbindMs: z.int().min(50).max(60_000).default(1_000).describe('Langste wachttijd op een verbinding'),
  applicatie: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('wissel')
    .describe('Naam in pg_stat_activity'),
});
export type StorageConfig = z.infer<typeof StorageConfig>;
/** As callers write it: what has a default may be left out. */
export type StorageConfigInvoer = z.input<typeof StorageConfig>;
