import { z } from 'zod';

import { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Id } from '../http/schemas.ts';

/** From light to grave. */
export const KLASSEN = ['veilig', 'zorgelijk', 'onveilig', 'acuut'] as const;
const Klasse = z.enum(KLASSEN).nullable();

/** A zaak that may be a signal: that it was there, and how grave; never what is in it. */
export const Signaal = z
  .strictObject({
    signaalId: Id.describe('Pseudoniem van het signaal: de zaak waar het uit blijkt'),
    over: z.enum(['jeugdige', 'huishouden']).describe('Over hetzelfde kind, of over iemand in hetzelfde huishouden'),
    route: z.string().describe('Route met versie'),
    titel: z.string().describe('Hoe de route heet'),
    organisatie: z.string().describe('Organisatie van wie de zaak is'),
    datum: Datum.describe('Dag waarop de zaak begon'),
    loopt: z.boolean().describe('Of de zaak nog loopt'),
    inzage: z
      .enum(['open', 'keten'])
      .describe('Of u mag zien hoe het ermee staat, of alleen dat de zaak er in de keten is'),
    referentie: z.string().nullable().describe('Referentie van de zaak; null als u die niet mag zien'),
    zwaarsteKlasse: Klasse.describe(
      'Zwaarste veiligheidsklasse die in de zaak is genoemd; null als er geen is, of als u die niet mag zien',
    ),
    meldingen: z
      .array(
        z.strictObject({
          meldingId: Id.describe('Pseudoniem van de melding'),
          op: Tijdstip.describe('Wanneer zij kwam'),
          klasse: Klasse.describe('Eerste inschatting, als die er was'),
        }),
      )
      .describe('Latere meldingen die bij deze zaak kwamen, oudste eerst; leeg als u die niet mag zien'),
  })
  .meta({ id: 'Signaal' });
export type Signaal = z.infer<typeof Signaal>;

/** Signals for one zaak. */
export const Signalenlijst = z
  .strictObject({
    huishoudenId: Id.nullable().describe('Huishouden waarop is gezocht, als dat bekend is'),
    items: z.array(Signaal).describe('De signalen, nieuwste eerst; hooguit 200'),
  })
  .meta({ id: 'Signalenlijst' });
export type Signalenlijst = z.infer<typeof Signalenlijst>;

/** What a question about signals can say besides its zaak. */
export const Signaalvraag = z.strictObject({
  huishoudenId: Id.optional().describe('Pseudoniem van het huishouden; standaard dat van de zaak zelf'),
});
export type Signaalvraag = z.infer<typeof Signaalvraag>;
