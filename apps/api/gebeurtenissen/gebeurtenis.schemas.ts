import { z } from 'zod';

import { Kenmerk, NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { MAX_REEKS } from '../../../libs/contracts/melding.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BLADEREN, Id, pageOf } from '../http/schemas.ts';
import { Staat } from '../zaken/zaak.schemas.ts';

/** A series that is accepted as a whole or not at all. */
export const Gebeurtenisreeks = z
  .strictObject({
    gebeurtenissen: z.array(NieuweGebeurtenis).min(1).max(MAX_REEKS).describe('In de volgorde waarin het gebeurde'),
  })
  .meta({ id: 'Gebeurtenisreeks' });
export type Gebeurtenisreeks = z.infer<typeof Gebeurtenisreeks>;

/** The receipt of an accepted request; the same key gives the same receipt again. */
export const Ontvangst = z
  .strictObject({
    status: z.literal('vastgelegd').describe('Staat in het logboek'),
    zaakId: Id,
    kenmerk: Kenmerk,
    vanaf: z.int().describe('Eerste logregel van dit verzoek'),
    volgnummer: z.int().describe('Laatste logregel van dit verzoek'),
    hoofd: z.string().describe('Hash van die logregel'),
    staten: z.array(Staat).describe('Waar de zaak daarna was'),
    beeindigd: z.boolean().describe('Of de zaak daarmee eindigde'),
    gekoppeld: z
      .literal(true)
      .optional()
      .describe('Er begon geen zaak: de melding hoort bij een zaak over dit kind die al liep, en die haar nu heeft'),
  })
  .meta({ id: 'Ontvangst' });
export type Ontvangst = z.infer<typeof Ontvangst>;

/** Durably accepted, not stored yet. */
export const Aangenomen = z
  .strictObject({
    status: z.literal('aangenomen').describe('Aangenomen; het wordt vastgelegd zodra dat kan'),
    zaakId: Id,
    kenmerk: Kenmerk,
    volg: z.string().describe('Adres waar de uitkomst komt te staan'),
  })
  .meta({ id: 'Aangenomen' });
export type Aangenomen = z.infer<typeof Aangenomen>;

/** Path of a request. */
export const KenmerkPad = Kenmerk;

/** What the link of an accepted request carries: which of the requests under its key it was. */
export const Verzoekvraag = z.strictObject({
  spoor: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .describe('Staat in het adres dat u bij het aannemen kreeg; zonder dit is alleen bekend wat al is vastgelegd'),
});
export type Verzoekvraag = z.infer<typeof Verzoekvraag>;

/** One entry of the log. */
export const Logregel = z
  .strictObject({
    volgnummer: z.int().describe('Nummer in het logboek van deze zaak'),
    type: z.string().describe('Type van de gebeurtenis'),
    titel: z.string().describe('Hoe de gebeurtenis heet'),
    gegevens: z.record(z.string(), z.unknown()).describe('Feiten van de gebeurtenis'),
    door: z
      .strictObject({ id: z.string(), rol: z.string(), organisatie: z.string() })
      .describe('Wie het meldde, zoals het token zei'),
    ontvangenOp: Tijdstip.describe('Wanneer Wissel het kreeg'),
    geldigOp: Tijdstip.describe('Wanneer het gebeurde'),
    kenmerk: z.string().describe('Idempotentiesleutel van het verzoek'),
    toelichting: z
      .string()
      .nullable()
      .describe('Vrije tekst; leeg als er geen is, als die is vernietigd, of als uw rol haar niet mag lezen'),
    klokken: z
      .array(
        z.strictObject({
          klok: z.string(),
          versie: z.int(),
          van: Tijdstip.nullable(),
          naar: Tijdstip.nullable(),
          actief: z.boolean(),
        }),
      )
      .describe('Wat het met de klokken deed'),
    route: z.string().describe('Route met versie'),
    motor: z.string().describe('Versie van de regels'),
    kalender: z.string().describe('Versie van de kalender'),
    afdruk: z.string().nullable().describe('Gezouten afdruk van de toelichting'),
    vorigeHash: z.string().describe('Hash van de vorige logregel'),
    hash: z.string().describe('Hash van deze logregel'),
  })
  .meta({ id: 'Logregel' });
export type Logregel = z.infer<typeof Logregel>;

/** A page of the log, oldest first. */
export const Logboekpagina = pageOf(Logregel, 'Logboekpagina');
export type Logboekpagina = z.infer<typeof Logboekpagina>;

/** Which part of the log. */
export const Logvraag = z.strictObject({
  ...BLADEREN,
  vanaf: z.coerce.number().int().min(1).max(1_000_000_000).optional().describe('Eerste volgnummer'),
});
export type Logvraag = z.infer<typeof Logvraag>;
