import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { AgbCode } from '../../gedeeld/ijw.ts';
import { Productcategorie, Verwijzer } from '../huisarts-verwijzing.codes.ts';

const PRAKTIJK = ['jeugdprofessional', 'intake', 'teamleider'] as const;

/** In the practice: POH Jeugd, overleg with the CJG, and the verwijzing. */
export const VERWIJZER_GEBEURTENISSEN = {
  POH_JEUGD_INGESCHAKELD: {
    titel: 'POH Jeugd ingeschakeld',
    uitleg: 'De POH Jeugd van de praktijk gaat kort helpen. Kan alleen in een praktijk die een POH Jeugd heeft.',
    voorwaarde: 'Deze praktijk heeft geen POH Jeugd.',
    schema: z.strictObject({
      vraag: z.enum(['korteBehandeling', 'vraagverheldering']).describe('Wat de verwijzer de POH Jeugd vraagt'),
    }),
    rollen: PRAKTIJK,
  },
  POH_JEUGD_AFGEROND: {
    titel: 'POH Jeugd afgerond',
    uitleg: 'Geholpen, of er is meer nodig. Stoppen kan ook; dan beslist de verwijzer opnieuw.',
    schema: z.strictObject({
      uitkomst: z.enum(['geholpen', 'meerNodig', 'gestopt']).describe('Waarmee de POH Jeugd eindigt'),
      gesprekken: z.int().min(0).max(60).describe('Hoeveel gesprekken er waren'),
    }),
    rollen: PRAKTIJK,
  },
  CJG_OVERLEG_GEVRAAGD: {
    titel: 'Overleg met het CJG gevraagd',
    uitleg: 'De verwijzer bespreekt in de praktijk met het CJG wat past. Het gezin blijft bij de verwijzer.',
    schema: z.strictObject({
      toestemmingGezin: z
        .enum(['ja', 'zonderGegevens'])
        .describe('Het gezin stemt in met het overleg, of het overleg gaat niet herkenbaar over dit gezin'),
    }),
    rollen: PRAKTIJK,
  },
  CJG_OVERLEG_GEVOERD: {
    titel: 'Overleg met het CJG gevoerd',
    uitleg: 'Een advies. De verwijzer en het gezin beslissen zelf (Jeugdwet 2.7 lid 4).',
    schema: z.strictObject({
      advies: z
        .enum(['verwijzen', 'pohJeugd', 'vrijToegankelijk', 'cjgIntake'])
        .describe('Wat het CJG de verwijzer adviseert'),
    }),
    rollen: PRAKTIJK,
  },
  GEEN_VERWIJZING_NODIG: {
    titel: 'Geen verwijzing nodig',
    uitleg: 'De verwijzer en het gezin komen er zonder verwijzing uit.',
    schema: z.strictObject({
      uitkomst: z
        .enum(['geholpen', 'vrijToegankelijk', 'eigenNetwerk', 'anderRecht'])
        .describe('Waarmee het gezin verder kan'),
    }),
    rollen: PRAKTIJK,
  },
  VERWIJZING_GEMAAKT: {
    titel: 'Verwijzing gemaakt',
    uitleg:
      'Huisarts, jeugdarts of medisch specialist verwijst naar jeugdhulp (Jeugdwet 2.6 lid 1 onder e). De gemeente kan deze weg niet weigeren.',
    schema: z.strictObject({
      verwijzer: Verwijzer,
      zorgverlenerCode: AgbCode.describe('AGB-code van wie verwijst (iJw OP297)'),
      productcategorie: Productcategorie.describe('JZ020: soort hulp waarnaar wordt verwezen'),
    }),
    rollen: PRAKTIJK,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
