import { z } from 'zod';

import { Datum, Tijdstip } from '../../../libs/contracts/tijd.ts';
import { AFHANDELREDENEN } from '../../../libs/service/ijw/index.ts';
import { IJWSTATUSSEN } from '../../../libs/service/storage/index.ts';
import { BLADEREN, Id, pageOf } from '../http/schemas.ts';

const Soort = z.string().regex(/^JW\d{3}$/);
const Status = z.enum(IJWSTATUSSEN).describe('Hoe ver het bericht is');
const Richting = z.enum(['in', 'uit']).describe('Binnengekomen, of hier gemaakt');

/** A message that was kept. */
export const Ijwontvangst = z
  .strictObject({
    id: Id.describe('Onder welk id het bericht is bewaard'),
    eerder: z.boolean().describe('Of dit bericht er al was: dezelfde inhoud, eerder ontvangen'),
  })
  .meta({ id: 'Ijwontvangst' });
export type Ijwontvangst = z.infer<typeof Ijwontvangst>;

const BUITENKANT = {
  id: Id,
  richting: Richting,
  soort: Soort.nullable().describe('Bericht van iJw; leeg als dat niet te lezen was'),
  status: Status,
  gemeente: z.string().nullable().describe('Gemeente van het bericht'),
  afzender: z.string().nullable().describe('AGB-code of gemeentecode van wie het stuurde'),
  ontvanger: z.string().nullable().describe('AGB-code of gemeentecode van voor wie het is'),
  identificatie: z.string().nullable().describe('Identificatie van het bericht bij zijn afzender'),
  dagtekening: z.string().nullable().describe('Dagtekening van het bericht'),
  zaakId: Id.nullable().describe('De zaak waarbij het hoort, als die bekend is'),
  reden: z.string().nullable().describe('Code: waarom het wordt nagekeken, is afgekeurd of is afgehandeld'),
  retourUiterlijk: Datum.nullable().describe(
    'Laatste dag waarop de afzender zijn retourbericht op tijd krijgt (iJw OP090), zolang dat er niet is',
  ),
  aangemaaktOp: Tijdstip.describe('Wanneer het is ontvangen, of gemaakt'),
  bijgewerktOp: Tijdstip.describe('Wanneer er voor het laatst iets mee gebeurde'),
};

/** A message in a list. */
export const Ijwregel = z.strictObject(BUITENKANT).meta({ id: 'Ijwregel' });
export type Ijwregel = z.infer<typeof Ijwregel>;

/** Messages, newest first. */
export const Ijwpagina = pageOf(Ijwregel, 'Ijwpagina');
export type Ijwpagina = z.infer<typeof Ijwpagina>;

/** Something that was found in a message. */
export const Ijwbevinding = z
  .object({
    code: z.string().describe('Regel van de standaard, of vaste code'),
    gewicht: z.string().describe('fout of opmerking'),
    pad: z.string().describe('Waar in het bericht, in namen van elementen'),
    uitleg: z.string().describe('Wat er is, in gewone taal; nooit met iets uit het bericht'),
    retourcode: z.string().optional().describe('Code waarmee de afzender het hoort (WJ001)'),
  })
  .meta({ id: 'Ijwbevinding' });

/** A message with what was found in it, what was answered, and why it waits. */
export const Ijwbericht = z
  .strictObject({
    ...BUITENKANT,
    uitleg: z.string().nullable().describe('De reden in gewone taal'),
    bevindingen: z.array(Ijwbevinding).describe('Wat er in het bericht is gevonden'),
    retour: Ijwregel.nullable().describe('Het retourbericht dat hierop is gemaakt'),
    antwoordOp: Id.nullable().describe('Het bericht waarop dit het retourbericht is'),
    nagekekenDoor: z.string().nullable().describe('Pseudoniem van wie het nakeek'),
    toelichting: z.string().nullable().describe('Wat die daarbij schreef; alleen voor wie berichten behandelt'),
  })
  .meta({ id: 'Ijwbericht' });
export type Ijwbericht = z.infer<typeof Ijwbericht>;

/** Which messages. */
export const Ijwvraag = z.strictObject({
  ...BLADEREN,
  status: Status.optional(),
  richting: Richting.optional(),
  soort: Soort.optional().describe('Bericht van iJw'),
  zaakId: Id.optional(),
});
export type Ijwvraag = z.infer<typeof Ijwvraag>;

/** To which zaak a message belongs. */
export const Ijwkoppeling = z
  .strictObject({ zaakId: Id.describe('De zaak waarbij het bericht hoort') })
  .meta({ id: 'Ijwkoppeling' });
export type Ijwkoppeling = z.infer<typeof Ijwkoppeling>;

/** Why a message needs nothing more. */
export const Ijwafhandeling = z
  .strictObject({
    reden: z.enum(AFHANDELREDENEN).describe('Waarom er niets meer hoeft'),
    toelichting: z.string().trim().min(1).max(2_000).optional().describe('Vrije tekst; wordt versleuteld bewaard'),
  })
  .meta({ id: 'Ijwafhandeling' });
export type Ijwafhandeling = z.infer<typeof Ijwafhandeling>;
