import { z } from 'zod';

import { Datum } from '../../../libs/contracts/tijd.ts';
import type { GebeurtenisDefinitie } from '../../../libs/engine/route.ts';
import { Gemeentecode } from '../../gedeeld/codes.ts';
import { controleerVerjaardagen, LEEFTIJDSVELDEN } from '../../gedeeld/gezin/leeftijd.ts';
import { AgbCode } from '../../gedeeld/ijw.ts';
import { PRAKTIJKSOORTEN, Verwijzer } from '../huisarts-verwijzing.codes.ts';

const HulpvraagOntvangen = z
  .strictObject({
    gemeente: Gemeentecode,
    jeugdigeId: z.uuid().describe('Pseudoniem van de jeugdige'),
    verwijzer: Verwijzer.describe('COD327: bij wie de vraag kwam: 02 huisarts, 03 jeugdarts, 05 medisch specialist'),
    praktijk: AgbCode.describe('AGB-code van de praktijk of instelling van de verwijzer'),
    praktijksoort: z
      .enum(PRAKTIJKSOORTEN)
      .optional()
      .describe('Alleen bij een huisarts: met POH Jeugd, zonder, of een praktijk waarmee wordt vergeleken'),
    stadium: z
      .enum(['consult', 'verwezen'])
      .describe('De vraag ligt bij de verwijzer, of er is al verwezen en dat werd hier later bekend'),
    verwezenOp: Datum.optional().describe('Dag van de verwijzing, als er al is verwezen'),
    ...LEEFTIJDSVELDEN,
  })
  .superRefine((gegevens, context) => {
    controleerVerjaardagen(gegevens, context);
    const eis = (klopt: boolean, veld: string, message: string): void => {
      if (!klopt) context.addIssue({ code: 'custom', path: [veld], message });
    };
    const { verwijzer, praktijksoort, stadium, verwezenOp } = gegevens;
    eis((verwijzer === '02') === (praktijksoort !== undefined), 'praktijksoort', 'Hoort precies bij een huisarts');
    eis(
      (stadium === 'verwezen') === (verwezenOp !== undefined),
      'verwezenOp',
      'Hoort precies bij een verwijzing die er al is',
    );
  });

/** Start and end. */
export const ALGEMENE_GEBEURTENISSEN = {
  HULPVRAAG_ONTVANGEN: {
    titel: 'Hulpvraag ontvangen door de verwijzer',
    uitleg:
      'Begin van de zaak: een consult bij huisarts, jeugdarts of medisch specialist. Ook als pas het verzoek van de aanbieder de verwijzing bekend maakt.',
    schema: HulpvraagOntvangen,
    rollen: ['intake', 'jeugdprofessional', 'administratie', 'systeem'],
  },
  HULPVRAAG_INGETROKKEN: {
    titel: 'Hulpvraag ingetrokken',
    uitleg: 'Kan tot de hulp begint. Zorgen over de veiligheid blijven open: de zaak sluit pas als die is geborgd.',
    schema: z.strictObject({
      door: z.enum(['jeugdige', 'ouders', 'gemachtigde']).describe('Wie intrekt'),
      reden: z.enum(['opgelost', 'andereHulp', 'wachtTeLang', 'wilGeenHulp', 'onbekend']).describe('Waarom'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'teamleider'],
  },
  NAZORG_AFGEROND: {
    titel: 'Nagevraagd hoe het gaat',
    uitleg: 'Past de hulp niet, dan zoekt het gezin een andere aanbieder. Een nieuwe vraag begint opnieuw.',
    voorwaarde: 'Zolang de weg naar hulp nog loopt, kan dit alleen als de gevonden hulp niet past.',
    schema: z.strictObject({
      uitkomst: z.enum(['goed', 'pastNiet', 'nieuweVraag', 'geenContact']).describe('Hoe het gaat'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'teamleider'],
  },
  ZAAK_GESLOTEN: {
    titel: 'Zaak gesloten',
    uitleg: 'Kan pas als de hoofdlijn klaar is, de veiligheid is geborgd en er geen overdracht openstaat.',
    voorwaarde:
      'Eerst is de veiligheid geborgd of heeft Veilig Thuis er zicht op, en is duidelijk welke gemeente verantwoordelijk is.',
    schema: z.strictObject({
      resultaat: z
        .enum(['hulpBegonnen', 'geholpenDoorPohJeugd', 'geenVerwijzing', 'ingetrokken', 'anderRecht', 'overleden'])
        .describe('Waarmee de zaak eindigt'),
    }),
    rollen: ['intake', 'jeugdprofessional', 'teamleider'],
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;
