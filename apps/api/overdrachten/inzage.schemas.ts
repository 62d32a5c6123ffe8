import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { INZAGEDELEN } from '../../../libs/engine/index.ts';
import { FAMILIES, KLOKSTATUSSEN, ZEKERHEDEN } from '../../../libs/termijnen/index.ts';
import { Id } from '../http/schemas.ts';
import { Bron, Staat, Zaakbesluit } from '../zaken/zaak.schemas.ts';
import { OverdrachtId } from './overdracht-id.ts';

/** Why a zaak is handed over. */
export const Overdrachtdoel = z
  .strictObject({
    id: z.string().describe('Code van het doel'),
    titel: z.string().describe('Waarvoor de overdracht is'),
  })
  .meta({ id: 'Overdrachtdoel' });

/** What a hand-over rests on. */
export const Grondslag = z
  .strictObject({
    bron: Bron.describe('Wet en artikel, of de afspraak'),
    zekerheid: z.enum(ZEKERHEDEN).describe('Hoe zeker de grondslag is; aanname: door Wissel gekozen, in te stellen'),
    uitleg: z.string().describe('Waarom dit de grondslag is'),
  })
  .meta({ id: 'Grondslag' });

/** Parts of a zaak that can be shown to another organisation. */
export const Inzagedelen = z.array(z.enum(INZAGEDELEN));

const Verloop = z
  .strictObject({
    route: z.string().describe('Route met versie'),
    titel: z.string().describe('Hoe de route heet'),
    referentie: z.string().describe('Referentie van de zaak'),
    staten: z.array(Staat).describe('Waar de zaak nu is'),
    sinds: Tijdstip.describe('Sinds wanneer'),
    beeindigd: z.boolean().describe('Of de zaak is beëindigd'),
  })
  .meta({ id: 'Inzageverloop' });

const Inzageklok = z
  .strictObject({
    titel: z.string().describe('Hoe de termijn heet'),
    familie: z.enum(FAMILIES).optional().describe('Wettelijk, bericht of norm'),
    status: z.enum(KLOKSTATUSSEN).describe('Hoe de klok er nu voor staat'),
    verstrijktOp: Tijdstip.nullable().describe('Eerste moment na de termijn'),
    bron: Bron,
    zekerheid: z.enum(ZEKERHEDEN).describe('Hoe zeker de termijn is'),
  })
  .meta({ id: 'Inzageklok' });

const Veiligheid = z
  .strictObject({
    zichtDoor: z.string().nullable().describe('Organisatie die zicht op de veiligheid heeft'),
    feiten: z
      .array(
        z.strictObject({
          op: Tijdstip.describe('Wanneer'),
          titel: z.string().describe('Wat er gebeurde'),
          oordeel: z
            .string()
            .nullable()
            .describe('Klasse of uitkomst, als code; null bij een melding zonder inschatting'),
        }),
      )
      .describe('Oordelen en meldingen over de veiligheid, oudste eerst'),
  })
  .meta({ id: 'Inzageveiligheid' });

const DICHT = 'null als het doel dit niet toont';

/** What the receiver of a hand-over may see of the zaak of the sender: what its purpose names, and nothing else. */
export const Inzage = z
  .strictObject({
    overdracht: OverdrachtId,
    zaakId: Id.describe('Zaak die overdraagt'),
    doel: Overdrachtdoel,
    grondslag: Grondslag,
    toont: Inzagedelen.describe('Wat dit doel nu toont'),
    verloop: Verloop.nullable().describe(`Waar de zaak is; ${DICHT}`),
    klokken: z.array(Inzageklok).nullable().describe(`Klokken die lopen; ${DICHT}`),
    veiligheid: Veiligheid.nullable().describe(`Wat er over de veiligheid is vastgelegd; ${DICHT}`),
    besluiten: z.array(Zaakbesluit).nullable().describe(`Besluiten, nieuwste eerst; ${DICHT}`),
  })
  .meta({ id: 'Inzage' });
export type Inzage = z.infer<typeof Inzage>;
