import { z } from 'zod';

import { EENHEDEN, FAMILIES, ZEKERHEDEN } from '../../../libs/termijnen/index.ts';
import { Grondslag, Inzagedelen, Overdrachtdoel } from '../overdrachten/inzage.schemas.ts';
import { Bron } from '../zaken/zaak.schemas.ts';

const KORT = {
  id: z.string().describe('Route met versie'),
  naam: z.string().describe('Naam zonder versie'),
  titel: z.string().describe('Hoe de route heet'),
  uitleg: z.string().describe('Waar zij voor is'),
  startGebeurtenis: z.string().describe('Gebeurtenis waarmee een zaak begint'),
};

export const RouteKort = z.strictObject(KORT).meta({ id: 'RouteKort' });
export const RouteLijst = z
  .strictObject({ items: z.array(RouteKort).describe('Alle routes') })
  .meta({ id: 'RouteLijst' });

const Duur = z
  .strictObject({ aantal: z.int().describe('Hoeveel'), eenheid: z.enum(EENHEDEN).describe('Waarvan') })
  .meta({ id: 'Duur' });

export const RouteGebeurtenis = z
  .strictObject({
    type: z.string().describe('Type van de gebeurtenis'),
    titel: z.string().describe('Hoe zij heet'),
    uitleg: z.string().describe('Wat zij betekent'),
    rollen: z.array(z.string()).describe('Wie haar mag melden'),
    voorwaarde: z.string().optional().describe('Wat er moet gelden als de gegevens alleen niet genoeg zijn'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema van de gegevens'),
  })
  .meta({ id: 'RouteGebeurtenis' });

export const RouteTermijn = z
  .strictObject({
    naam: z.string().describe('Naam binnen de route'),
    titel: z.string().describe('Hoe de termijn heet'),
    familie: z.enum(FAMILIES).describe('Wettelijk, bericht of norm'),
    duur: Duur.describe('Hoe lang'),
    eigenaar: z.string().describe('Rol die haar moet halen'),
    waarschuwingen: z.array(z.number()).describe('Bij welk deel van de termijn wordt gewaarschuwd'),
    escalatieNaar: z.array(z.string()).describe('Wie het hoort bij een overschrijding'),
    bijOverschrijding: z.string().describe('Wat een overschrijding betekent'),
    bron: Bron,
    zekerheid: z.enum(ZEKERHEDEN).describe('Hoe zeker de termijn is'),
  })
  .meta({ id: 'RouteTermijn' });

export const RouteTaak = z
  .strictObject({
    naam: z.string().describe('Naam binnen de route'),
    titel: z.string().describe('Wat er te doen is'),
    rol: z.string().describe('Wie het doet'),
    termijn: z.string().optional().describe('Termijn waarvoor het klaar moet zijn'),
  })
  .meta({ id: 'RouteTaak' });

/** A hand-over that a route offers: to whom, what for, what it rests on, and what that shows. */
export const RouteOverdracht = z
  .strictObject({
    naam: z.string().describe('Naam binnen de route'),
    ontvanger: z.string().describe('Wie haar ontvangt'),
    routes: z.array(z.string()).describe('Routes waarop de ontvanger haar kan opnemen'),
    termijn: z.string().describe('Termijn voor het antwoord'),
    metZicht: z.boolean().describe('Of het zicht op de veiligheid meegaat'),
    doel: Overdrachtdoel,
    grondslag: Grondslag,
    toontVooraf: Inzagedelen.describe('Wat de ontvanger van de zaak ziet voor zijn antwoord'),
    toontDaarna: Inzagedelen.describe('Wat de ontvanger van de zaak ziet als hij aanvaardde'),
    toontTerug: Inzagedelen.describe('Wat de zender ziet van de zaak waarmee de ontvanger haar opnam'),
  })
  .meta({ id: 'RouteOverdracht' });

export const RouteToestand = z
  .strictObject({
    id: z.string().describe('Vaste naam van de toestand'),
    ouder: z.string().nullable().describe('Toestand waar zij in ligt'),
    soort: z.string().describe('atomic, compound, parallel, final of history'),
    titel: z.string().describe('Hoe mensen haar noemen'),
    begin: z.string().optional().describe('Toestand waarin zij begint'),
    termijnen: z.array(z.string()).describe('Klokken die hier lopen'),
    schortOp: z.array(z.string()).describe('Klokken die hier stilstaan'),
    taken: z.array(z.string()).describe('Taken die hier openstaan'),
    overgangen: z
      .array(
        z.strictObject({
          gebeurtenis: z.string().describe('Waardoor; leeg als het vanzelf gaat'),
          naar: z.array(z.string()).describe('Waarheen; leeg als de zaak blijft waar zij is'),
          voorwaarde: z.string().optional().describe('Wanneer'),
        }),
      )
      .describe('Wat er vanuit hier kan'),
  })
  .meta({ id: 'RouteToestand' });

export const Routebeschrijving = z
  .strictObject({
    ...KORT,
    toestanden: z.array(RouteToestand).describe('De toestanden, met wat er vanuit elk kan'),
    gebeurtenissen: z.array(RouteGebeurtenis).describe('Alle gebeurtenissen'),
    termijnen: z.array(RouteTermijn).describe('Alle termijnen, met hun bron'),
    taken: z.array(RouteTaak).describe('Alle taken'),
    overdrachten: z.array(RouteOverdracht).describe('Alle overdrachten, met doel en grondslag'),
  })
  .meta({ id: 'Routebeschrijving' });
