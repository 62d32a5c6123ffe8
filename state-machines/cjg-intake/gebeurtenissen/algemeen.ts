import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';

const AanmeldingOntvangen = z
  .strictObject({
    soort: z.enum(['melding', 'aanvraag']).describe('Een hulpvraag (melding) of al een aanvraag om een besluit'),
    kanaal: z.enum(['telefoon', 'inloop', 'formulier', 'brief', 'email', 'professional']).describe('Langs welke weg'),
    melder: z
      .enum(['client', 'school', 'veiligThuis', 'medischVerwijzer', 'politie', 'overig'])
      .describe('Wie zich meldt; een medisch verwijzer mag ook rechtstreeks verwijzen (Jeugdwet 2.6 lid 1 onder e)'),
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    ...LEEFTIJDSVELDEN,
    leidendeTermijn: z
      .enum(['melding', 'aanvraag'])
      .optional()
      .describe(
        'Beleid van de gemeente: welke beslistermijn de escalatie stuurt; weglaten betekent: die vanaf de melding',
      ),
  })
  .superRefine(controleerVerjaardagen);

/** Start and end. */
export const ALGEMENE_GEBEURTENISSEN = {
  AANMELDING_ONTVANGEN: {
    titel: 'Aanmelding ontvangen',
    uitleg:
      'Begin van de zaak. Een duidelijke vraag om jeugdhulp is een aanvraag, ook zonder formulier van de gemeente.',
    schema: AanmeldingOntvangen,
    rollen: ['intake', 'jeugdprofessional', 'systeem'],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg:
      'Kan pas als de veiligheid is geborgd, er geen aanvraag openstaat, en bezwaartermijn en dwangsom voorbij zijn.',
    voorwaarde:
      'Eerst is de veiligheid geborgd of heeft Veilig Thuis er zicht op, is de aanvraag afgehandeld en staat er geen ingebrekestelling open.',
    schema: z.strictObject({
      resultaat: z
        .enum(['hulpGestart', 'eigenKracht', 'anderRecht', 'ingetrokken', 'afgewezen', 'overleden'])
        .describe('Waarmee de zaak eindigt'),
    }),
    rollen: ['jeugdprofessional', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
