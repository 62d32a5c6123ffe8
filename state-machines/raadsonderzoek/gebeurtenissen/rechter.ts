import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { controleerPeriode, PERIODEVELDEN } from '../../gedeeld/bescherming/maatregel.ts';

const RAAD = ['raadsonderzoeker', 'teamleider'] as const;
const { begindatum, einddatum } = PERIODEVELDEN;
const periode = { begindatum: begindatum.optional(), einddatum: einddatum.optional() };

const Spoedbeschikking = z
  .strictObject({
    beslissing: z.enum(['toegewezen', 'afgewezen']).describe('Wat de kinderrechter beslist'),
    maatregel: z.enum(['vots', 'spoeduithuisplaatsing']).optional().describe('Wat geldt; precies bij toewijzing'),
    gehoord: z.boolean().describe('Zijn de belanghebbenden vooraf gehoord?'),
    ...periode,
  })
  .superRefine(({ beslissing, maatregel, begindatum: van, einddatum: tot }, context) => {
    const volledig = maatregel !== undefined && van !== undefined && tot !== undefined;
    if (volledig !== (beslissing === 'toegewezen'))
      context.addIssue({
        code: 'custom',
        path: ['maatregel'],
        message: 'Noem maatregel, begin en einde precies bij toewijzing',
      });
    if (volledig) controleerPeriode(maatregel, { begindatum: van, einddatum: tot }, context);
  });

const Beschikking = z
  .strictObject({
    beslissing: z.enum(['toegewezen', 'afgewezen', 'aangehouden']).describe('Wat de kinderrechter beslist'),
    maatregel: z.enum(['ots', 'voogdij']).optional().describe('Wat geldt; precies bij toewijzing'),
    ...periode,
  })
  .superRefine(({ beslissing, maatregel, begindatum: van, einddatum: tot }, context) => {
    const fout = (pad: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [pad], message });
    };
    if ((maatregel !== undefined) !== (beslissing === 'toegewezen'))
      fout('maatregel', 'Noem de maatregel precies bij toewijzing');
    if ((maatregel === 'ots') !== (van !== undefined && tot !== undefined))
      fout('einddatum', 'Begin en einde horen precies bij een ondertoezichtstelling');
    if (maatregel === 'ots' && van !== undefined && tot !== undefined)
      controleerPeriode('ots', { begindatum: van, einddatum: tot }, context);
  });

/** What the court decides, and hearing those concerned. */
export const RECHTER_GEBEURTENISSEN = {
  SPOEDBESCHIKKING_GEGEVEN: {
    titel: 'Spoedbeschikking gegeven',
    uitleg:
      'Een voorlopige maatregel van hoogstens drie maanden, een spoedmachtiging van hoogstens vier weken, of niets.',
    voorwaarde: 'Er moet een spoedverzoek bij de rechter liggen.',
    schema: Spoedbeschikking,
    rollen: RAAD,
  },
  BELANGHEBBENDEN_GEHOORD: {
    titel: 'Belanghebbenden gehoord',
    uitleg: 'Zonder dit verliest een spoedbeschikking na twee weken haar kracht.',
    voorwaarde: 'Er moet een spoedmaatregel zijn waarover nog niet is gehoord.',
    schema: z.strictObject({ maatregelBlijft: z.boolean().describe('Laat de rechter de maatregel in stand?') }),
    rollen: RAAD,
  },
  BESCHIKKING_VERVALLEN: {
    titel: 'Vastgesteld dat de spoedbeschikking is vervallen',
    uitleg: 'Een mens stelt dit vast. Het systeem laat een beschikking nooit zelf vervallen.',
    voorwaarde: 'De termijn van de spoedmaatregel moet voorbij zijn zonder dat er is gehoord.',
    schema: z.strictObject({
      reden: z.enum(['nietTijdigGehoord', 'termijnVoorbij']).describe('Waardoor zij is vervallen'),
    }),
    rollen: RAAD,
  },
  ZITTING_GEPLAND: {
    titel: 'Zitting gepland',
    uitleg: 'Gezin en instelling weten wanneer de rechter hen hoort.',
    schema: z.strictObject({ weken: z.int().min(0).max(52).describe('Over hoeveel weken de zitting is') }),
    rollen: RAAD,
  },
  BESCHIKKING_GEGEVEN: {
    titel: 'Beschikking gegeven',
    uitleg: 'Toegewezen: een instelling voert de maatregel uit. Afgewezen: terug naar het lokale team.',
    voorwaarde: 'Er moet een verzoek bij de rechter liggen.',
    schema: Beschikking,
    rollen: RAAD,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
