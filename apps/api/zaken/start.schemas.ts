import { z } from 'zod';

import { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import { Datum } from '../../../libs/contracts/tijd.ts';
import { Gemeente, Id } from '../http/schemas.ts';

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

/** The eleven-test: a mistyped number is no number. Source: Wet algemene bepalingen burgerservicenummer. */
function isBsn(tekst: string): boolean {
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

/** Starts a zaak. */
export const NieuweZaak = z
  .strictObject({
    route: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,62}$/)
      .describe('Naam van de route; de nieuwste versie ligt daarna vast'),
    gemeente: Gemeente.describe('Verantwoordelijke gemeente (CBS-code)'),
    jeugdige: NieuweJeugdige.optional().describe('Persoonsgegevens; alleen versleuteld bewaard'),
    jeugdigeId: Id.optional().describe('Een jeugdige die al bekend is'),
    betrokkenen: z.array(NieuweBetrokkene).max(20).default([]).describe('Wie er om de jeugdige heen staan'),
    gebeurtenis: NieuweGebeurtenis.describe(
      'De gebeurtenis waarmee de zaak begint; jeugdigeId en gemeente vult de server in',
    ),
  })
  .refine(({ jeugdige, jeugdigeId }) => jeugdige === undefined || jeugdigeId === undefined, {
    path: ['jeugdigeId'],
    message: 'Geef jeugdige of jeugdigeId, niet allebei',
  })
  .meta({ id: 'NieuweZaak' });
export type NieuweZaak = z.infer<typeof NieuweZaak>;
