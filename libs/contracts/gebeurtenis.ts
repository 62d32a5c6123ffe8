import { z } from 'zod';

import { Door } from './rollen.ts';
import { DatumOfTijdstip, Tijdstip } from './tijd.ts';

/** The name of a fact in the past (`BESLUIT_GENOMEN`). */
export const Gebeurtenistype = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{2,63}$/, 'Schrijf de naam van de gebeurtenis in hoofdletters, zoals BESLUIT_GENOMEN')
  .describe('Gebeurtenis: een feit dat heeft plaatsgevonden');

/**
 * The facts of one event. By rule these hold codes, dates, numbers, yes/no and ids only, never names or free text
 * (a test over all routes holds this): what a person wants to say goes into `toelichting`.
 */
export const Gegevens = z.record(z.string(), z.json()).describe('Feiten van de gebeurtenis, zonder vrije tekst');
export type Gegevens = z.infer<typeof Gegevens>;

/** Longest `toelichting`, in characters. */
export const MAX_TOELICHTING = 4000;

/** What a caller sends. Who and when are stamped by the server. */
export const NieuweGebeurtenis = z
  .strictObject({
    type: Gebeurtenistype,
    gegevens: Gegevens.default({}),
    geldigOp: DatumOfTijdstip.optional().describe(
      'Wanneer het feit zich voordeed; weglaten betekent nu. Wijkt het af, dan is een toelichting verplicht',
    ),
    toelichting: z
      .string()
      .trim()
      .min(1)
      .max(MAX_TOELICHTING)
      .optional()
      .describe('Vrije tekst; wordt versleuteld bewaard en kan worden vernietigd'),
  })
  .describe('Een gebeurtenis die gemeld wordt');
export type NieuweGebeurtenis = z.infer<typeof NieuweGebeurtenis>;

/**
 * Free text under the key of its zaak. The log and its hash chain cover only `afdruk`, a salted commitment, so that destroying
 * the key (or the row) leaves the chain whole. `inhoud` is ciphertext: salt and text, AES-256-GCM, base64.
 */
export const Verzegeld = z.strictObject({
  afdruk: z.string().regex(/^[0-9a-f]{64}$/),
  inhoud: z.string().max(20_000),
});
export type Verzegeld = z.infer<typeof Verzegeld>;

/** Idempotency key of the caller; one key is one accepted request. */
export const Kenmerk = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/)
  .describe('Idempotentiesleutel');

/** What a stored event is known by: the key of its caller, or that of the moment for an internal one (`.../beslistermijn#1/v2/deadline`). */
export const Gebeurteniskenmerk = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/#-]{0,199}$/)
  .describe('Kenmerk van een vastgelegde gebeurtenis');

/** An event as the core takes it: stamped, and with its text sealed. */
export const Gebeurtenis = z.strictObject({
  type: Gebeurtenistype,
  gegevens: Gegevens,
  door: Door,
  ontvangenOp: Tijdstip.describe('Wanneer het systeem het kreeg'),
  geldigOp: Tijdstip.describe('Wanneer het feit zich juridisch voordeed'),
  kenmerk: Gebeurteniskenmerk,
  toelichting: Verzegeld.optional(),
});
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;
