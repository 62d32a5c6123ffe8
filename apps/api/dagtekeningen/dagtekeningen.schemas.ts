import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';

const Dagtekening = z
  .strictObject({
    door: z.string().describe('Pseudoniem van wie meldde'),
    rol: z.string().describe('Rol waarmee'),
    organisatie: z.string().describe('Namens welke organisatie'),
    aantal: z.int().describe('Hoeveel feiten een andere datum kregen dan die van het melden'),
    langsteDagen: z.int().describe('Hoeveel hele dagen een feit hoogstens ouder was dan de melding ervan'),
    laatsteOp: Tijdstip.describe('Wanneer dat voor het laatst gebeurde'),
  })
  .meta({ id: 'Dagtekening' });

/** Who reports facts of another day, in a year; most first. */
export const Dagtekeningenlijst = z
  .strictObject({
    jaar: z.int().describe('Jaar waarin is gemeld'),
    items: z.array(Dagtekening).describe('Per gebruiker en rol, de meeste eerst; hoogstens 200'),
  })
  .meta({ id: 'Dagtekeningenlijst' });
export type Dagtekeningenlijst = z.infer<typeof Dagtekeningenlijst>;

/** Which year. */
export const Dagtekeningvraag = z.strictObject({
  jaar: z.coerce.number().int().min(2000).max(2100).optional().describe('Jaar waarin is gemeld; standaard dit jaar'),
});
export type Dagtekeningvraag = z.infer<typeof Dagtekeningvraag>;
