import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { BLADEREN, Gemeente, Id, JaNee, pageOf } from '../http/schemas.ts';
import { Overdracht } from '../overdrachten/overdracht.schemas.ts';
import { Staat } from '../zaken/zaak.schemas.ts';

const Dagen = z.int().min(0).describe('Kalenderdagen');

/** One zaak of a chain. */
export const Schakel = z
  .strictObject({
    id: Id,
    jeugdigeId: Id.describe('Over wie de zaak gaat'),
    referentie: z.string().nullable().describe('Referentie van de zaak; null als u die zaak niet mag inzien'),
    route: z.string().describe('Route met versie'),
    organisatie: z.string().describe('Organisatie van wie de zaak is'),
    gemeente: Gemeente,
    inzage: z
      .enum(['eigen', 'overdracht', 'keten'])
      .describe(
        'Waarom u deze zaak ziet: zij is van u, het doel van een overdracht toont haar, of alleen als deel van de keten',
      ),
    staten: z.array(Staat).nullable().describe('Waar de zaak nu is; null als u die zaak niet mag inzien'),
    beeindigd: z.boolean().describe('Of de zaak is beëindigd'),
    begonnenOp: Tijdstip.describe('Wanneer de zaak begon, volgens haar eerste feit'),
    geeindigdOp: Tijdstip.nullable().describe('Wanneer de zaak eindigde'),
    aangemaaktOp: Tijdstip.describe('Wanneer de zaak werd vastgelegd'),
  })
  .meta({ id: 'Schakel' });
export type Schakel = z.infer<typeof Schakel>;

/** A time in which somebody waits. */
export const Gat = z
  .strictObject({
    soort: z
      .enum(['geenZaak', 'geenAntwoord', 'nietOpgenomen', 'zichtZonderZaak'])
      .describe(
        'Tussen twee zaken liep er geen; een overdracht wacht op antwoord; zij is aanvaard en er is nog geen zaak; of wie het zicht op de veiligheid heeft, heeft geen zaak die loopt',
      ),
    van: Tijdstip,
    tot: Tijdstip.nullable().describe('Tot wanneer; null als het nog duurt'),
    dagen: Dagen,
    naZaak: Id.describe('Na welke zaak'),
    naarRoute: z.string().nullable().describe('Welke overdracht, als het om een overdracht gaat'),
  })
  .meta({ id: 'Gat' });
export type Gat = z.infer<typeof Gat>;

/** Lead time of a whole chain, beside its parts. */
export const Keten = z
  .strictObject({
    van: Tijdstip.describe('Eerste aanmelding'),
    tot: Tijdstip.nullable().describe('Einde van de laatste zaak; null zolang er een loopt'),
    dagen: Dagen.describe('Ketendoorlooptijd in kalenderdagen, tot het einde of tot nu'),
    dagenZonderZaak: Dagen.describe('Hoeveel daarvan geen enkele zaak liep'),
    delen: z
      .array(z.strictObject({ zaakId: Id, van: Tijdstip, tot: Tijdstip.nullable(), dagen: Dagen }))
      .describe('Doorlooptijd van elke zaak, eerste eerst'),
    gaten: z.array(Gat).describe('Waar iemand wacht of wachtte, eerste eerst'),
  })
  .meta({ id: 'Keten' });
export type Keten = z.infer<typeof Keten>;

const Jeugdigen = z
  .array(
    z.strictObject({
      jeugdige: Id,
      zichtDoor: z.string().nullable().describe('Organisatie die zicht op de veiligheid heeft'),
      zichtSinds: Tijdstip.nullable().describe('Sinds wanneer'),
    }),
  )
  .describe('Over wie het traject gaat');

/** The whole chain round one or more jeugdigen. */
export const Traject = z
  .strictObject({
    id: Id,
    jeugdigen: Jeugdigen,
    keten: Keten.describe('Ketendoorlooptijd'),
    zaken: z.array(Schakel).describe('De keten van zaken, oudste eerst'),
    overdrachten: z.array(Overdracht).describe('Overdrachten binnen het traject van of aan uw organisatie'),
  })
  .meta({ id: 'Traject' });
export type Traject = z.infer<typeof Traject>;

/** A traject in a list: who has sight, who is at work, and where somebody waits now. */
export const Trajectregel = z
  .strictObject({
    id: Id,
    jeugdigen: Jeugdigen,
    begonnenOp: Tijdstip.describe('Eerste aanmelding'),
    dagen: Dagen.describe('Ketendoorlooptijd in kalenderdagen, tot het einde of tot nu'),
    loopt: z.boolean().describe('Of er een zaak loopt'),
    organisaties: z.array(z.string()).describe('Organisaties met een zaak die loopt'),
    openOverdrachten: z.int().min(0).describe('Hoeveel overdrachten op antwoord wachten'),
    gaten: z.array(Gat).describe('Waar nu iemand wacht, wat het langst duurt eerst'),
  })
  .meta({ id: 'Trajectregel' });
export type Trajectregel = z.infer<typeof Trajectregel>;

/** Trajecten, in a fixed order. */
export const Trajectpagina = pageOf(Trajectregel, 'Trajectpagina');
export type Trajectpagina = z.infer<typeof Trajectpagina>;

/** Which trajecten. */
export const Trajectvraag = z.strictObject({
  ...BLADEREN,
  wacht: JaNee.optional().describe('Alleen trajecten waarin nu iemand wacht: een kind tussen twee organisaties'),
});
export type Trajectvraag = z.infer<typeof Trajectvraag>;
