import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { KLASSEVELD } from '../../gedeeld/bescherming/klasse.ts';
import { controleerPeriode, PERIODEVELDEN } from '../../gedeeld/bescherming/maatregel.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { MAATREGELEN } from '../gi-uitvoering.codes.ts';

const GI = ['jeugdbeschermer', 'teamleider'] as const;

const MAATREGELVELDEN = {
  maatregel: z.enum(MAATREGELEN).describe('Welke maatregel'),
  begindatum: PERIODEVELDEN.begindatum,
  einddatum: PERIODEVELDEN.einddatum.optional(),
};
type Maatregelvelden = z.infer<z.ZodObject<typeof MAATREGELVELDEN>>;

/** Guardianship has no end of its own; the others have one that the act limits. */
function controleerMaatregel({ maatregel, begindatum, einddatum }: Maatregelvelden, context: z.RefinementCtx): void {
  if ((maatregel === 'voogdij') !== (einddatum === undefined))
    context.addIssue({ code: 'custom', path: ['einddatum'], message: 'Hoort bij elke maatregel, behalve bij voogdij' });
  if (maatregel !== 'voogdij' && einddatum !== undefined)
    controleerPeriode(maatregel, { begindatum, einddatum }, context);
}

const MaatregelAanvaard = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    ...MAATREGELVELDEN,
    beschikkingOp: Datum.describe('Dag waarop de instelling de beschikking kreeg'),
    ...KLASSEVELD,
    ...LEEFTIJDSVELDEN,
  })
  .superRefine(controleerVerjaardagen)
  .superRefine(controleerMaatregel);

/** The measure itself: accepted, changed, lengthened, ended. */
export const MAATREGEL_GEBEURTENISSEN = {
  MAATREGEL_AANVAARD: {
    titel: 'Uitvoering van de maatregel aanvaard',
    uitleg: 'De instelling voert de maatregel uit en heeft vanaf nu het zicht op de veiligheid.',
    schema: MaatregelAanvaard,
    rollen: ['jeugdbeschermer', 'intake', 'systeem'],
  },
  MAATREGEL_GEWIJZIGD: {
    titel: 'Maatregel gewijzigd',
    uitleg: 'Bijvoorbeeld een ondertoezichtstelling na een voorlopige, of een verlenging die later bekend werd.',
    schema: z.strictObject(MAATREGELVELDEN).superRefine(controleerMaatregel),
    rollen: GI,
  },
  VERLENGING_VERZOCHT: {
    titel: 'Verlenging verzocht',
    uitleg: 'De kinderrechter beslist; een ondertoezichtstelling kan telkens hoogstens een jaar langer.',
    schema: z.strictObject({ maanden: z.int().min(1).max(12).describe('Hoelang de instelling vraagt, in maanden') }),
    rollen: GI,
  },
  VERLENGING_BESLIST: {
    titel: 'Beslist op het verzoek om verlenging',
    uitleg: 'Verlengd met een nieuwe einddatum, of afgewezen: dan eindigt de maatregel op de oude.',
    schema: z
      .strictObject({
        beslissing: z.enum(['verlengd', 'afgewezen']).describe('Wat de kinderrechter beslist'),
        begindatum: PERIODEVELDEN.begindatum.optional(),
        einddatum: PERIODEVELDEN.einddatum.optional(),
      })
      .superRefine(({ beslissing, begindatum, einddatum }, context) => {
        const metPeriode = begindatum !== undefined && einddatum !== undefined;
        if ((beslissing === 'verlengd') !== metPeriode)
          context.addIssue({
            code: 'custom',
            path: ['einddatum'],
            message: 'Begin en einde horen precies bij verlenging',
          });
        if (metPeriode) controleerPeriode('ots', { begindatum, einddatum }, context);
      }),
    rollen: GI,
  },
  EINDE_VOORGESTELD: {
    titel: 'Voorgesteld om niet te verlengen',
    uitleg: 'De Raad toetst dit voordat de maatregel eindigt, op tijd om nog te kunnen verlengen.',
    schema: z.strictObject({
      reden: z.enum(['doelenBehaald', 'hulpVrijwillig', 'geenResultaat', 'andereMaatregel']).describe('Waarom'),
    }),
    rollen: GI,
  },
  TOETS_ONTVANGEN: {
    titel: 'Toets van de Raad ontvangen',
    uitleg: 'Is de Raad het niet eens, dan beslist de instelling opnieuw.',
    schema: z.strictObject({ oordeel: z.enum(['eens', 'oneens']).describe('Wat de Raad vindt') }),
    rollen: [...GI, 'raadsonderzoeker', 'systeem'],
  },
  MAATREGEL_GEEINDIGD: {
    titel: 'Vastgesteld dat de maatregel is geëindigd',
    uitleg: 'Een mens stelt dit vast: als de laatste dag voorbij is, of als de rechter de maatregel beëindigt.',
    voorwaarde: 'De maatregel moet lopen en voorbij zijn, of door de rechter zijn beëindigd.',
    schema: z.strictObject({
      reden: z.enum(['termijnVoorbij', 'beeindigdDoorRechter', 'volwassen']).describe('Waardoor de maatregel eindigde'),
    }),
    rollen: GI,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
