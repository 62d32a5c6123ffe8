import { z } from 'zod';

import { Datum } from './tijd.ts';

const BEREIKBAARHEID = {
  contact: z.string().trim().min(1).max(320).optional().describe('E-mailadres, telefoonnummer of postadres'),
  kanaal: z.enum(['email', 'post', 'telefoon', 'portaal']).optional().describe('Langs welke weg'),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
    .default('nl')
    .describe('Taal (BCP 47)'),
  veiligContact: z
    .boolean()
    .default(false)
    .describe('Iemand heeft beoordeeld dat hier veilig iets heen kan; anders gaat er niets heen'),
};

/** Whether nine digits can be a burgerservicenummer: the eleven-test. Source: Wet algemene bepalingen burgerservicenummer. */
export function isBsn(tekst: string): boolean {
  if (!/^\d{9}$/.test(tekst)) return false;
  const som = Array.from(tekst).reduce((totaal, cijfer, at) => totaal + Number(cijfer) * (at === 8 ? -1 : 9 - at), 0);
  return som % 11 === 0 && Number(tekst) > 0;
}

/** Who the zaak is about. Goes to the encrypted room of persons and nowhere else. */
export const NieuweJeugdige = z
  .strictObject({
    naam: z.string().trim().min(1).max(200).describe('Naam'),
    geboortedatum: Datum.optional().describe('Geboortedatum'),
    bsn: z
      .string()
      .regex(/^\d{9}$/)
      .refine(isBsn, 'Geen geldig burgerservicenummer')
      .optional()
      .describe('Burgerservicenummer'),
    ...BEREIKBAARHEID,
  })
  .meta({ id: 'NieuweJeugdige' });
export type NieuweJeugdige = z.infer<typeof NieuweJeugdige>;

/** Somebody round the jeugdige. Goes to the encrypted room too. */
export const NieuweBetrokkene = z
  .strictObject({
    naam: z.string().trim().min(1).max(200).describe('Naam'),
    relatie: z
      .string()
      .regex(/^[a-z][A-Za-z]{1,39}$/)
      .describe('Code van de relatie: ouder, voogd, verwijzer'),
    gezag: z.boolean().default(false).describe('Heeft gezag over de jeugdige'),
    ...BEREIKBAARHEID,
  })
  .meta({ id: 'NieuweBetrokkene' });
export type NieuweBetrokkene = z.infer<typeof NieuweBetrokkene>;
