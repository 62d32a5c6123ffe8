import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import {
  AgbCode,
  CODE_VERWIJZER,
  PRODUCTCATEGORIE,
  REDEN_WIJZIGING,
  Retourcode,
  ToewijzingNummer,
} from '../../gedeeld/ijw.ts';
import { controleerOmvang, Omvang, SPECIFICATIE } from '../../gedeeld/omvang.ts';

const ADMINISTRATIE = ['administratie', 'systeem'] as const;
const RedenWijziging = z.enum(REDEN_WIJZIGING).describe('Reden wijziging (JZ002)');
const Einddatum = Datum.optional().describe('Laatste dag van de toewijzing; weglaten betekent: zonder einddatum');

const ToewijzingVoorbereid = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    toewijzingNummer: ToewijzingNummer,
    aanbieder: AgbCode,
    verwijzer: z.enum(CODE_VERWIJZER).describe('Wie toegang gaf (COD327)'),
    productcategorie: z.enum(PRODUCTCATEGORIE).describe('Productcategorie (JZ020)'),
    ...SPECIFICATIE,
    ingangsdatum: Datum.describe('Eerste dag van de toewijzing'),
    einddatum: Einddatum,
    aangemeldOp: Datum.describe('Dag waarop de aanmelding bij de aanbieder compleet was; de normen tellen vanaf hier'),
    intakeOp: Datum.optional().describe('Dag van de intake, als die al is geweest'),
    beoogdeStart: Datum.optional().describe('Dag waarop de hulp zou beginnen, als die is afgesproken'),
    wordt18Op: Datum.optional().describe('Dag waarop de jeugdige 18 wordt, als die nog komt'),
  })
  .refine(({ ingangsdatum, einddatum }) => !einddatum || einddatum >= ingangsdatum, {
    path: ['einddatum'],
    message: 'Ligt niet voor de ingangsdatum',
  })
  .superRefine(controleerOmvang);

/** The toewijzing itself: prepared, sent, changed, withdrawn, and what the provider's system says of the message. */
export const TOEWIJZING_GEBEURTENISSEN = {
  TOEWIJZING_VOORBEREID: {
    titel: 'Toewijzing voorbereid',
    uitleg: 'Begin van de zaak: een opdracht aan een aanbieder, uit een besluit of een verwijzing.',
    schema: ToewijzingVoorbereid,
    rollen: ['jeugdprofessional', ...ADMINISTRATIE],
  },
  TOEWIJZING_VERZONDEN: {
    titel: 'Toewijzing verzonden (JW301)',
    uitleg: 'De opdracht is naar de aanbieder. Die bevestigt binnen drie werkdagen (JW302).',
    voorwaarde: 'De toewijzing moet klaarstaan om te verzenden.',
    schema: z.strictObject({ dagtekening: Datum.describe('Dagtekening van het bericht') }),
    rollen: ADMINISTRATIE,
  },
  TOEWIJZING_VERVALLEN: {
    titel: 'Toewijzing niet meer nodig voordat zij is verzonden',
    uitleg: 'Er gaat geen bericht naar de aanbieder.',
    voorwaarde: 'De toewijzing is al verzonden: trek haar in.',
    schema: z.strictObject({
      reden: z.enum(['gezinZietAf', 'andereAanbieder', 'dubbel', 'anderRecht']).describe('Waarom'),
    }),
    rollen: ['jeugdprofessional', 'administratie', 'teamleider'],
  },
  RETOUR_ONTVANGEN: {
    titel: 'Retourbericht ontvangen (JW302)',
    uitleg: 'De aanbieder heeft het bericht aangenomen of afgekeurd.',
    schema: z.strictObject({
      uitkomst: z.enum(['goed', 'afgekeurd']).describe('Is het bericht aangenomen?'),
      retourcode: Retourcode,
    }),
    rollen: ADMINISTRATIE,
  },
  BERICHT_OPNIEUW_VERZONDEN: {
    titel: 'Afgekeurd bericht hersteld en opnieuw verzonden',
    uitleg: 'Het wachten op het retourbericht begint opnieuw.',
    schema: z.strictObject({ dagtekening: Datum.describe('Dagtekening van het bericht') }),
    rollen: ADMINISTRATIE,
  },
  TOEWIJZING_GEWIJZIGD: {
    titel: 'Gewijzigde toewijzing verzonden (JW301)',
    uitleg: 'Verlenging, verkorting, afschaling, verhuizing of een verzoek van de aanbieder. De reden staat erin.',
    voorwaarde:
      'De toewijzing moet verzonden zijn. Is de jeugdige overleden? Dan kan zij alleen eindigen: met reden 02 en een einddatum.',
    schema: z.strictObject({
      redenWijziging: RedenWijziging,
      einddatum: Einddatum,
      omvang: Omvang.optional().describe('De nieuwe omvang, als die verandert'),
    }),
    rollen: ADMINISTRATIE,
  },
  TOEWIJZING_INGETROKKEN: {
    titel: 'Toewijzing ingetrokken voordat de hulp begon (JW301)',
    uitleg: 'Bijvoorbeeld omdat het kind naar een andere aanbieder gaat. De zaak sluit als de aanbieder bevestigt.',
    voorwaarde: 'Dit kan als de toewijzing is verzonden en de hulp nog niet is begonnen.',
    schema: z.strictObject({ redenWijziging: RedenWijziging }),
    rollen: ADMINISTRATIE,
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
