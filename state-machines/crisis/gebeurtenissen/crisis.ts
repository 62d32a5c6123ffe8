import { z } from 'zod';

import { Sleutelwoord } from '../../../libs/contracts/rollen.ts';
import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { MELDERS } from '../../gedeeld/veiligheidsklasse/melding.ts';
import { INZETTEN, UITSTROOMDOELEN } from '../crisis.codes.ts';

const PROFESSIONALS = ['jeugdprofessional', 'gedragswetenschapper', 'teamleider'] as const;

const CrisisGemeld = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    melder: z.enum(MELDERS).describe('Wie belt'),
    identiteit: z.enum(['vastgesteld', 'laterVaststellen']).describe('Is al vastgesteld wie het kind is?'),
    ...LEEFTIJDSVELDEN,
  })
  .superRefine((gegevens, context) => {
    if (gegevens.identiteit === 'vastgesteld') controleerVerjaardagen(gegevens, context);
  });

/** From the call to where the family is left. */
export const CRISIS_GEBEURTENISSEN = {
  CRISIS_GEMELD: {
    titel: 'Crisis gemeld',
    uitleg: 'Dag en nacht. Wie het kind is en wie toestemming geeft, kan bij spoed later (Jeugdwet 7.2.6 en 7.3.16).',
    schema: CrisisGemeld,
    rollen: ['systeem', 'intake', 'jeugdprofessional'],
  },
  TER_PLAATSE_GEKOMEN: {
    titel: 'Crisisteam bij het gezin',
    uitleg: 'Iemand van het crisisteam is bij het kind, of spreekt het.',
    schema: z.strictObject({
      kindGezien: z.boolean().describe('Is het kind zelf gezien of gesproken?'),
      met: z.enum(['alleen', 'politie', 'huisarts', 'hulpverlener']).describe('Met wie samen'),
    }),
    rollen: PROFESSIONALS,
  },
  VEILIGHEIDSAFSPRAAK_GEMAAKT: {
    titel: 'Veiligheidsafspraak gemaakt',
    uitleg:
      'Wat er de komende uren en dagen gebeurt om veilig te zijn. Zonder akkoord van de ouders gaat het werk door.',
    schema: z.strictObject({ akkoord: z.enum(['ja', 'deels', 'nee']).describe('Zijn de ouders het eens?') }),
    rollen: PROFESSIONALS,
  },
  INZET_GEKOZEN: {
    titel: 'Inzet gekozen',
    uitleg: 'Wat het crisisteam inzet. Kan later veranderen; een verzoek met spoed aan de Raad kan meteen.',
    voorwaarde: 'De inzet past bij waar de crisis nu is, en de Raad is niet al gevraagd.',
    schema: z.strictObject({ inzet: z.enum(INZETTEN).describe('Welke inzet') }),
    rollen: PROFESSIONALS,
  },
  INZET_BEGONNEN: {
    titel: 'Inzet begonnen',
    uitleg: 'De ambulante crisishulp is gestart, of het kind is geplaatst.',
    schema: z.strictObject({ begindatum: Datum.describe('Dag waarop zij begon') }),
    rollen: ['administratie', ...PROFESSIONALS],
  },
  VOTS_UITGESPROKEN: {
    titel: 'Voorlopige ondertoezichtstelling uitgesproken',
    uitleg:
      'De kinderrechter besloot (BW 1:257). De Raad vraagt een gecertificeerde instelling; tot die aanvaardt, blijft het crisisteam.',
    schema: z.strictObject({
      uithuisplaatsing: z.boolean().describe('Is er ook een machtiging tot uithuisplaatsing?'),
      totEnMet: Datum.describe('Laatste dag van de maatregel'),
    }),
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  INSTELLING_AANVAARD: {
    titel: 'Gecertificeerde instelling voert de maatregel uit',
    uitleg: 'De instelling aanvaardde in de zaak van de Raad, met het zicht op de veiligheid.',
    schema: z.strictObject({ ontvanger: Sleutelwoord.describe('Sleutel van de instelling') }),
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  RAAD_ZAG_AF: {
    titel: 'Raad of rechter zag af van een maatregel',
    uitleg: 'Het crisisteam kiest een andere inzet; het zicht bleef hier.',
    schema: z.strictObject({ door: z.enum(['raad', 'rechter']).describe('Wie afzag') }),
    rollen: ['systeem', 'intake', ...PROFESSIONALS],
  },
  UITSTROOM_GEKOZEN: {
    titel: 'Uitstroomplan gemaakt',
    uitleg: 'Wie het zicht op de veiligheid overneemt. Tot die aanvaardt, blijft het crisisteam.',
    voorwaarde: 'De crisis is zo ver dat iemand het overneemt, en wie u kiest is niet al gevraagd.',
    schema: z.strictObject({ naar: z.enum(UITSTROOMDOELEN).describe('Wie wordt gevraagd') }),
    rollen: PROFESSIONALS,
  },
  IDENTITEIT_VASTGESTELD: {
    titel: 'Identiteit vastgesteld',
    uitleg: 'Wat bij spoed kon wachten, is ingehaald. Lukt het niet, dan staat dat vast met deze uitkomst.',
    voorwaarde: 'De identiteit is nog niet vastgesteld, of het vaststellen lukte nog niet.',
    schema: z.strictObject({
      uitkomst: z.enum(['vastgesteld', 'nietMogelijk']).describe('Is het gelukt?'),
      wordt12Op: LEEFTIJDSVELDEN.wordt12Op,
      wordt16Op: LEEFTIJDSVELDEN.wordt16Op,
      wordt18Op: LEEFTIJDSVELDEN.wordt18Op,
    }),
    rollen: ['administratie', 'intake', ...PROFESSIONALS],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als een ander het zicht op de veiligheid heeft aanvaard en de identiteit is ingehaald.',
    voorwaarde: 'Eerst is de identiteit vastgesteld, of is vastgelegd dat dit niet lukt.',
    schema: z.strictObject({
      resultaat: z.enum(['overgedragen', 'overleden']).describe('Waarmee de zaak eindigt'),
    }),
    rollen: PROFESSIONALS,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
