import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BLADEREN, Gemeente, Id, pageOf } from '../http/schemas.ts';
import { KLOKSTATUSSEN } from '../../../libs/termijnen/index.ts';
import { Grondslag, Inzagedelen, Overdrachtdoel } from './inzage.schemas.ts';
import { OverdrachtId } from './overdracht-id.ts';

/** A hand-over as both sides see it: who, what, how far, and the clocks of both. */
export const Overdracht = z
  .strictObject({
    id: OverdrachtId,
    zaakId: Id.describe('Zaak die overdraagt'),
    referentie: z
      .string()
      .nullable()
      .describe('Referentie van die zaak; null voor de ontvanger als de overdracht is geweigerd of ingetrokken'),
    trajectId: Id.describe('Het traject waar die zaak bij hoort'),
    organisatie: z.string().describe('Organisatie die overdraagt'),
    gemeente: Gemeente,
    naarRoute: z.string().describe('Route die de vraag moet opnemen'),
    titel: z.string().describe('Wie de overdracht ontvangt, in gewone taal'),
    ontvanger: z
      .string()
      .nullable()
      .describe(
        'Organisatie die in Wissel antwoordt; null als de ontvanger elders werkt en de zender het antwoord meldt',
      ),
    doel: Overdrachtdoel.nullable()
      .default(null)
      .describe('Waarvoor de overdracht is; null als deze versie van Wissel haar niet meer kent'),
    grondslag: Grondslag.nullable().default(null).describe('Waarop de overdracht berust'),
    toont: Inzagedelen.default([]).describe('Wat de ontvanger nu van die zaak mag zien'),
    metZicht: z.boolean().describe('Of het zicht op de veiligheid meegaat'),
    urgentie: z.string().nullable().describe('Hoe dringend'),
    fase: z.enum(['aangeboden', 'aanvaard', 'geweigerd', 'ingetrokken']).describe('Hoe ver de overdracht is'),
    versie: z.int().min(1).max(3).describe('Hoe vaak de overdracht veranderde; staat ook in de ETag'),
    aangebodenOp: Tijdstip.describe('Wanneer aangeboden'),
    beslistOp: Tijdstip.nullable().describe('Wanneer beantwoord of ingetrokken'),
    reden: z.string().nullable().describe('Code van een weigering'),
    naarZaak: Id.nullable().describe('Zaak van de ontvanger die haar heeft opgenomen'),
    antwoordUiterlijk: Tijdstip.nullable().describe(
      'Klok van de ontvanger: wanneer het antwoord er moet zijn, zolang dat er niet is',
    ),
    antwoordStatus: z.enum(KLOKSTATUSSEN).nullable().describe('Hoe die klok er nu voor staat'),
    zenderUiterlijk: Tijdstip.nullable().describe(
      'Klok van de zender: de eerste termijn die bij hem doorloopt. Na het antwoord ziet de ontvanger haar alleen als het doel klokken toont',
    ),
  })
  .meta({ id: 'Overdracht' });
export type Overdracht = z.infer<typeof Overdracht>;

/** Hand-overs, longest waiting first. */
export const Overdrachtpagina = pageOf(Overdracht, 'Overdrachtpagina');
export type Overdrachtpagina = z.infer<typeof Overdrachtpagina>;

/** Which hand-overs. */
export const Overdrachtvraag = z.strictObject({
  ...BLADEREN,
  richting: z
    .enum(['in', 'uit'])
    .default('in')
    .describe('Overdrachten die uw organisatie kan beantwoorden, of die zij aanbood'),
  status: z.enum(['open', 'alles']).default('open').describe('Alleen wat op antwoord wacht, of alles'),
});
export type Overdrachtvraag = z.infer<typeof Overdrachtvraag>;

/** The answer of a receiver. */
export const Overdrachtantwoord = z
  .discriminatedUnion('antwoord', [
    z.strictObject({
      antwoord: z.literal('aanvaard'),
      zichtOpVeiligheid: z.boolean().describe('Neemt u ook het zicht op de veiligheid over?'),
      zaakId: Id.optional().describe(
        'Uw zaak over deze jeugdige die al loopt en dit opneemt. Zonder: bij een overdracht aan lopende hulp uw enige passende zaak, anders begint u er een (POST /v1/zaken)',
      ),
    }),
    z.strictObject({
      antwoord: z.literal('geweigerd'),
      reden: Sleutelwoord.describe('Code van de reden, zoals de route van de zaak die bij OVERDRACHT_GEWEIGERD noemt'),
    }),
  ])
  .meta({ id: 'Overdrachtantwoord' });
export type Overdrachtantwoord = z.infer<typeof Overdrachtantwoord>;
