import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';

/** The table, and what follows from it. */
export const TAFEL_GEBEURTENISSEN = {
  TAFEL_GEHOUDEN: {
    titel: 'Tafel gehouden',
    uitleg: 'Vrijwillig verder, verder met harde afspraken (drang), of een onderzoek door de Raad.',
    schema: z.strictObject({
      uitkomst: z.enum(['vrijwillig', 'drang', 'onderzoek']).describe('Waartoe de tafel kwam'),
      oudersAanwezig: z.boolean().describe('Waren de ouders er?'),
      jeugdigeGehoord: z.boolean().describe('Is de jeugdige gehoord, aan tafel of vooraf?'),
    }),
    rollen: ['voorzitter'],
  },
  VERSLAG_VERZONDEN: {
    titel: 'Verslag van de tafel verzonden',
    uitleg: 'Aan alle leden, met de afspraken en wie ze volgt.',
    schema: z.strictObject({ aanOuders: z.boolean().describe('Hebben de ouders het verslag ook?') }),
    rollen: ['voorzitter'],
  },
  DRANG_GEEVALUEERD: {
    titel: 'Afspraken geëvalueerd',
    uitleg: 'Gehaald: vrijwillig verder. Op schema: tot de volgende evaluatie. Geschonden: onderzoek door de Raad.',
    voorwaarde: 'Er moeten afspraken lopen om te evalueren.',
    schema: z.strictObject({
      uitkomst: z.enum(['opSchema', 'gehaald', 'geschonden']).describe('Hoe het met de afspraken staat'),
    }),
    rollen: ['voorzitter', 'jeugdprofessional'],
  },
  AFSPRAAK_GESCHONDEN: {
    titel: 'Afspraak geschonden',
    uitleg: 'Kan op elk moment worden gemeld. Het leidt tot een verzoek tot onderzoek.',
    schema: z.strictObject({
      welke: z.enum(['veiligheidsplan', 'hulp', 'contact', 'verslaving', 'school']).describe('Welke soort afspraak'),
    }),
    rollen: ['voorzitter', 'jeugdprofessional', 'teamleider'],
  },
  VTO_OPGESTELD: {
    titel: 'Verzoek tot onderzoek opgesteld',
    uitleg: 'Namens het college (Jeugdwet 3.1 lid 1). De Raad krijgt het nu aangeboden.',
    schema: z.strictObject({
      oudersWeten: z.boolean().describe('Weten de ouders van het verzoek?'),
    }),
    rollen: ['voorzitter', 'jeugdprofessional'],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als het verslag weg is en een ander het vervolg heeft aanvaard.',
    voorwaarde: 'Eerst is het verslag verzonden, en is er geen acute onveiligheid.',
    schema: z.strictObject({
      resultaat: z.enum(['vrijwillig', 'onderzoek', 'geenTafel', 'overleden']).describe('Waarmee de zaak eindigt'),
    }),
    rollen: ['voorzitter', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
