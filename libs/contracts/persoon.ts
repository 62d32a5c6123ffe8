import { z } from 'zod';

import { Datum } from './tijd.ts';

const BEREIKBAARHEID = {
  contact: z.string().trim().min(1).max(320).optional().describe('E-mailadres, telefoonnummer of postadres'),
  kanaal: z.enum(['email', 'post', 'telefoon', 'portaal']).optional().describe('Langs welke weg'),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Schrijf de code van een taal, zoals nl of ar')
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

const Naamdeel = z.string().trim().min(1).max(200);

const Adresgegevens = z.strictObject({
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}[A-Z]{2}$/, 'Schrijf een postcode zonder spatie, zoals 3331AB')
    .describe('Postcode, zonder spatie'),
  huisnummer: z.int().min(1).max(99_999).describe('Huisnummer'),
  huisletter: z
    .string()
    .regex(/^[A-Za-z]$/)
    .optional()
    .describe('Huisletter'),
  huisnummerToevoeging: z.string().trim().min(1).max(4).optional().describe('Toevoeging bij het huisnummer'),
  straatnaam: z.string().trim().min(1).max(24).optional().describe('Straat, zoals de BRP haar afkort'),
  plaatsnaam: z.string().trim().min(1).max(80).optional().describe('Plaats'),
});

const Gezagsdrager = z
  .strictObject({
    nummer: z
      .string()
      .regex(/^[A-Za-z0-9]{1,20}$/, 'Letters en cijfers, hoogstens twintig')
      .describe('Nummer van deze relatie bij deze jeugdige; blijft altijd hetzelfde (iJw OP071)'),
    relatie: z
      .enum(['ouder', 'voogd', 'instelling'])
      .describe('Ouder, voogd, of een instelling met voogdij: haar naam staat dan bij achternaam'),
    achternaam: Naamdeel.describe('Achternaam zonder voorvoegsel, of de naam van de instelling'),
    voorvoegsel: z.string().trim().min(1).max(10).optional().describe('Voorvoegsel van de achternaam'),
    voornamen: Naamdeel.optional().describe('Voornamen'),
    adres: Adresgegevens.optional().describe('Adres, als dat een ander is dan dat van de jeugdige'),
  })
  .meta({ id: 'Gezagsdrager' });

/** What a message to a provider says of its client besides the BSN. Source: iJw 3.2, JW301, classes Client and Contact. */
export const Berichtgegevens = z
  .strictObject({
    achternaam: Naamdeel.describe('Achternaam zonder voorvoegsel'),
    voorvoegsel: z.string().trim().min(1).max(10).optional().describe('Voorvoegsel van de achternaam'),
    voornamen: Naamdeel.optional().describe('Voornamen'),
    geslacht: z.enum(['onbekend', 'man', 'vrouw']).describe('Geslacht volgens de BRP'),
    adres: Adresgegevens.describe('Adres volgens de BRP'),
    gezagsdragers: z
      .array(Gezagsdrager)
      .max(4)
      .refine(
        (wie) => new Set(wie.map(({ nummer }) => nummer)).size === wie.length,
        'Elke relatie heeft een eigen nummer',
      )
      .optional()
      .describe('Wie het gezag heeft; een lege lijst als de jeugdige dat zelf heeft, weglaten als het niet bekend is'),
  })
  .meta({ id: 'Berichtgegevens' });
export type Berichtgegevens = z.infer<typeof Berichtgegevens>;

const Burgerservicenummer = z
  .string()
  .regex(/^\d{9}$/, 'Een burgerservicenummer heeft negen cijfers')
  .refine(isBsn, 'Geen geldig burgerservicenummer')
  .describe('Burgerservicenummer');

/** Fills in what a message to a provider must say of its client. Goes to the encrypted room of persons and nowhere else. */
export const Clientgegevens = z
  .strictObject({
    bsn: Burgerservicenummer,
    geboortedatum: Datum.describe('Geboortedatum'),
    berichtgegevens: Berichtgegevens,
  })
  .meta({ id: 'Clientgegevens' });
export type Clientgegevens = z.infer<typeof Clientgegevens>;

/** Who the zaak is about. Goes to the encrypted room of persons and nowhere else. */
export const NieuweJeugdige = z
  .strictObject({
    naam: z.string().trim().min(1).max(200).describe('Naam'),
    geboortedatum: Datum.optional().describe('Geboortedatum'),
    bsn: Burgerservicenummer.optional(),
    berichtgegevens: Berichtgegevens.optional().describe('Wat een bericht aan een aanbieder over de jeugdige zegt'),
    ...BEREIKBAARHEID,
  })
  .refine(
    ({ berichtgegevens, bsn, geboortedatum }) => !berichtgegevens || (bsn !== undefined && geboortedatum !== undefined),
    {
      path: ['berichtgegevens'],
      message: 'Geef ook het burgerservicenummer en de geboortedatum',
    },
  )
  .meta({ id: 'NieuweJeugdige' });
export type NieuweJeugdige = z.infer<typeof NieuweJeugdige>;

/** Somebody round the jeugdige. Goes to the encrypted room too. */
export const NieuweBetrokkene = z
  .strictObject({
    naam: z.string().trim().min(1).max(200).describe('Naam'),
    relatie: z
      .string()
      .regex(/^[a-z][A-Za-z]{1,39}$/, 'Schrijf een code van letters, zoals ouder of voogd')
      .describe('Code van de relatie: ouder, voogd, verwijzer'),
    gezag: z.boolean().default(false).describe('Heeft gezag over de jeugdige'),
    ...BEREIKBAARHEID,
  })
  .meta({ id: 'NieuweBetrokkene' });
export type NieuweBetrokkene = z.infer<typeof NieuweBetrokkene>;
