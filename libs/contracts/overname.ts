import { z } from 'zod';

import { Gebeurtenistype, Gegevens } from './gebeurtenis.ts';
import { Gemeente } from './gemeente.ts';
import { MAX_REEKS } from './melding.ts';
import { isBsn, NieuweBetrokkene, NieuweJeugdige } from './persoon.ts';
import { Sleutelwoord } from './rollen.ts';
import { DatumOfTijdstip } from './tijd.ts';

/** Most facts of one zaak: with the entry that opens the take-over they are one request. */
const MAX_FEITEN = MAX_REEKS - 1;

/** A past fact of a zaak that began elsewhere. Codes and dates only: the words of the old dossier stay there. */
export const OvergenomenFeit = z
  .strictObject({
    type: Gebeurtenistype,
    gegevens: Gegevens.default({}),
    geldigOp: DatumOfTijdstip.describe('Wanneer het gebeurde; een dag zonder tijd is het begin van die dag'),
    zekerheid: z
      .enum(['vastgelegd', 'aangenomen'])
      .default('vastgelegd')
      .describe(
        'Stond het in het oude systeem, of is het aangenomen? Een aangenomen feit wordt door iemand beoordeeld',
      ),
  })
  .meta({ id: 'OvergenomenFeit' });
export type OvergenomenFeit = z.infer<typeof OvergenomenFeit>;

/** A running zaak of another system, to be taken over with its past. */
export const NieuweOvername = z
  .strictObject({
    route: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,62}$/, 'Schrijf de naam van een route, zoals cjg-intake')
      .describe('Naam van de route; de nieuwste versie ligt daarna vast'),
    gemeente: Gemeente.describe('Verantwoordelijke gemeente (CBS-code)'),
    systeem: Sleutelwoord.describe('Code van het systeem waaruit de zaak komt'),
    verwijzing: Sleutelwoord.refine(
      (tekst) => !isBsn(tekst),
      'Dit kan een burgerservicenummer zijn; gebruik het zaaknummer, zo nodig met letters ervoor',
    ).describe('Zaaknummer in dat systeem; nooit een burgerservicenummer'),
    mandaat: Sleutelwoord.describe('Kenmerk van het besluit of de opdracht op grond waarvan'),
    jeugdige: NieuweJeugdige.optional().describe('Persoonsgegevens; alleen versleuteld bewaard'),
    jeugdigeId: z.uuid().optional().describe('Een jeugdige die hier al bekend is'),
    betrokkenen: z.array(NieuweBetrokkene).max(20).default([]).describe('Wie er om de jeugdige heen staan'),
    feiten: z
      .array(OvergenomenFeit)
      .min(1)
      .max(MAX_FEITEN)
      .describe('Wat er gebeurde, van oud naar nieuw; jeugdigeId en gemeente vult Wissel zelf in'),
  })
  .refine(({ jeugdige, jeugdigeId }) => jeugdige === undefined || jeugdigeId === undefined, {
    path: ['jeugdigeId'],
    message: 'Geef jeugdige of jeugdigeId, niet allebei',
  })
  .refine(({ feiten }) => feiten[0]?.gegevens['jeugdigeId'] === undefined, {
    path: ['feiten', 0, 'gegevens', 'jeugdigeId'],
    message: 'Geef jeugdigeId bij de zaak, niet bij het feit',
  })
  .refine(({ feiten, gemeente }) => [undefined, gemeente].includes(gemeenteVan(feiten[0])), {
    path: ['feiten', 0, 'gegevens', 'gemeente'],
    message: 'Spreekt de gemeente van de zaak tegen',
  })
  .meta({ id: 'NieuweOvername' });
export type NieuweOvername = z.infer<typeof NieuweOvername>;

function gemeenteVan(feit: OvergenomenFeit | undefined): string | undefined {
  const gezegd = feit?.gegevens['gemeente'];
  return typeof gezegd === 'string' || gezegd === undefined ? gezegd : '';
}
