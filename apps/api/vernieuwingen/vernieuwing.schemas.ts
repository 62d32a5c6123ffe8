import { z } from 'zod';

import { BLADEREN, Id } from '../http/schemas.ts';

const Stap = z
  .strictObject({
    type: z.enum(['KALENDER_VERNIEUWD', 'REGELS_VERNIEUWD', 'ROUTE_VERNIEUWD']).describe('Gebeurtenis die dit doet'),
    gegevens: z.record(z.string(), z.string()).describe('Haar gegevens: de nieuwe versie'),
  })
  .meta({ id: 'Vernieuwstap' });

const Vernieuwing = z
  .strictObject({
    zaakId: Id,
    volgnummer: z.int().describe('Nummer van haar laatste logregel'),
    route: z.string().describe('Versie van de route waarop de zaak loopt'),
    motor: z.string().describe('Versie van de rekenregels die voor haar gelden'),
    kalender: z.string().describe('Versie van de kalender waarmee zij rekent'),
    stappen: z.array(Stap).min(1).describe('Wat haar bijwerkt: meld elke stap op zichzelf, in deze volgorde'),
  })
  .meta({ id: 'Vernieuwing' });

/** Zaken that are behind. A page holds as many open zaken as were asked for; those that are up to date are counted, and not shown. */
export const Vernieuwingenpagina = z
  .strictObject({
    items: z.array(Vernieuwing).describe('Lopende zaken op deze pagina die achterlopen'),
    bekeken: z.int().describe('Hoeveel lopende zaken op deze pagina zijn bekeken'),
    volgende: z.string().optional().describe('Cursor van de volgende pagina; ontbreekt op de laatste'),
  })
  .meta({ id: 'Vernieuwingenpagina' });
export type Vernieuwingenpagina = z.infer<typeof Vernieuwingenpagina>;

export const Vernieuwingsvraag = z.strictObject(BLADEREN);
export type Vernieuwingsvraag = z.infer<typeof Vernieuwingsvraag>;
