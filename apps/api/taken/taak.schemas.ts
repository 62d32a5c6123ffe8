import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BLADEREN, Gemeente, Id, pageOf } from '../http/schemas.ts';
import { TaakId } from './taak-id.ts';

/** A task over zaken: what, whose, and by when. */
export const Taak = z
  .strictObject({
    id: TaakId,
    zaakId: Id,
    referentie: z.string().optional().describe('Referentie van de zaak'),
    taak: z.string().describe('Naam van de taak binnen de route'),
    titel: z.string().describe('Wat er te doen is'),
    rol: z.string().describe('Rol die het mag doen'),
    route: z.string().describe('Route met versie'),
    gemeente: Gemeente,
    termijn: z.string().nullable().describe('Termijn waarvoor dit klaar moet zijn'),
    uiterlijk: Tijdstip.nullable().describe('Wanneer het klaar moet zijn'),
    behandelaar: z.string().nullable().describe('Wie het doet'),
    geclaimdOp: Tijdstip.nullable().describe('Sinds wanneer'),
    geopendOp: Tijdstip.describe('Sinds wanneer het open is'),
    geslotenOp: Tijdstip.nullable().describe('Wanneer het klaar was'),
    betreft: z.int().nullable().describe('Logregel waarover het gaat, bij een herbeoordeling'),
  })
  .meta({ id: 'Taak' });
export type Taak = z.infer<typeof Taak>;

/** Open work by deadline. */
export const Werkpagina = pageOf(Taak, 'Werkpagina');
export type Werkpagina = z.infer<typeof Werkpagina>;

/** Whose work. */
export const Werkvraag = z.strictObject({
  ...BLADEREN,
  wie: z
    .enum(['alles', 'mij', 'vrij'])
    .default('alles')
    .describe('Alle taken van uw rollen, alleen die van u, of alleen die van niemand'),
});
export type Werkvraag = z.infer<typeof Werkvraag>;

/** To whom a task goes. */
export const Taakoverdracht = z
  .strictObject({
    naar: Sleutelwoord.describe('Pseudoniem van de collega, die zich hier eerder aanmeldde met de rol van de taak'),
  })
  .meta({ id: 'Taakoverdracht' });
export type Taakoverdracht = z.infer<typeof Taakoverdracht>;
