import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { controleerPeriode, PERIODEVELDEN } from '../../gedeeld/bescherming/maatregel.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { VERWIJZERSOORTEN } from '../gi-uitvoering.codes.ts';

const GI = ['jeugdbeschermer', 'teamleider'] as const;
const MET_ADMINISTRATIE = [...GI, 'administratie', 'systeem'] as const;

/** Where the child lives, closed care, and the order to the provider. */
export const VERBLIJF_GEBEURTENISSEN = {
  MACHTIGING_VERLEEND: {
    titel: 'Machtiging uithuisplaatsing verleend',
    uitleg: 'Hoogstens een jaar en niet langer dan de maatregel. Zij vervalt als zij drie maanden niet is gebruikt.',
    schema: z
      .strictObject({
        soort: z.enum(['uithuisplaatsing', 'spoeduithuisplaatsing']).describe('Gewone machtiging of met spoed'),
        ...PERIODEVELDEN,
      })
      .superRefine(({ soort, begindatum, einddatum }, context) => {
        controleerPeriode(soort, { begindatum, einddatum }, context);
      }),
    rollen: GI,
  },
  UITHUISPLAATSING_UITGEVOERD: {
    titel: 'Uithuisplaatsing uitgevoerd',
    uitleg: 'Het kind woont nu ergens anders; bij voorkeur in een pleeggezin of gezinshuis (Jeugdwet 2.3 lid 6).',
    voorwaarde: 'De machtiging moet nog gelden: na drie maanden zonder uitvoering vervalt zij.',
    schema: z.strictObject({
      plek: z.enum(['netwerk', 'pleeggezin', 'gezinshuis', 'residentieel', 'crisisplek']).describe('Waar'),
    }),
    rollen: GI,
  },
  KIND_THUISGEPLAATST: {
    titel: 'Kind woont weer thuis',
    uitleg: 'De machtiging wordt niet meer gebruikt: na drie maanden vervalt zij.',
    schema: z.strictObject({ volgensPlan: z.boolean().describe('Was dit zo gepland?') }),
    rollen: GI,
  },
  MACHTIGING_VERVALLEN: {
    titel: 'Vastgesteld dat de machtiging is vervallen',
    uitleg: 'Een mens stelt dit vast. Het systeem laat een machtiging nooit zelf vervallen.',
    schema: z.strictObject({ reden: z.enum(['nietGebruikt', 'termijnVoorbij']).describe('Waardoor') }),
    rollen: GI,
  },
  GESLOTEN_JEUGDHULP_GEVRAAGD: {
    titel: 'Gesloten jeugdhulp gevraagd',
    uitleg: 'Met instemming van een gedragswetenschapper. Het zicht blijft bij de instelling.',
    schema: z.strictObject({ spoed: z.boolean().describe('Is er spoed?') }),
    rollen: GI,
  },
  GESLOTEN_JEUGDHULP_AFGEROND: {
    titel: 'Gesloten jeugdhulp afgerond',
    uitleg: 'Het kind gaat naar een andere plek of naar huis.',
    schema: z.strictObject({ naar: z.enum(['thuis', 'pleeggezin', 'gezinshuis', 'openGroep']).describe('Waarheen') }),
    rollen: [...GI, 'systeem'],
  },
  TOEWIJZINGSVERZOEK_VERZONDEN: {
    titel: 'Verzoek om toewijzing verzonden',
    uitleg:
      'Type verwijzer 08 bij een uitspraak van de rechter, 04 als de instelling zelf bepaalt welke hulp nodig is.',
    schema: z.strictObject({
      verwijzer: z.enum(VERWIJZERSOORTEN).describe('Type verwijzer (COD327)'),
      gemeente: Gemeentecode,
      dagtekening: Datum.describe('Dagtekening van het bericht'),
    }),
    rollen: MET_ADMINISTRATIE,
  },
  TOEWIJZING_ONTVANGEN: {
    titel: 'Toewijzing ontvangen',
    uitleg: 'De gemeente gaf opdracht; de hulp kan beginnen.',
    schema: z.strictObject({ ingangsdatum: Datum.describe('Ingangsdatum van de toewijzing') }),
    rollen: MET_ADMINISTRATIE,
  },
  TOEWIJZINGSVERZOEK_AFGEWEZEN: {
    titel: 'Verzoek om toewijzing afgewezen',
    uitleg: 'Dat kan alleen omdat een andere gemeente verantwoordelijk is. Het verzoek gaat dan daarheen.',
    schema: z.strictObject({ reden: z.enum(['5', '8']).describe('Reden afwijzing (WJ759)'), gemeente: Gemeentecode }),
    rollen: MET_ADMINISTRATIE,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
