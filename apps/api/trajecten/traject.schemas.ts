import { z } from 'zod';

import { Tijdstip } from '../../../libs/contracts/tijd.ts';
import { Gemeente, Id } from '../http/schemas.ts';
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
        'Waarom u deze zaak ziet: zij is van u, door een aanvaarde overdracht, of alleen als deel van de keten',
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
      .enum(['geenZaak', 'geenAntwoord', 'nietOpgenomen'])
      .describe(
        'Tussen twee zaken liep er geen; een overdracht wacht op antwoord; of zij is aanvaard en er is nog geen zaak',
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

/** The whole chain round one or more jeugdigen. */
export const Traject = z
  .strictObject({
    id: Id,
    jeugdigen: z
      .array(
        z.strictObject({
          jeugdige: Id,
          zichtDoor: z.string().nullable().describe('Organisatie die zicht op de veiligheid heeft'),
          zichtSinds: Tijdstip.nullable().describe('Sinds wanneer'),
        }),
      )
      .describe('Over wie het traject gaat'),
    keten: Keten.describe('Ketendoorlooptijd'),
    zaken: z.array(Schakel).describe('De keten van zaken, oudste eerst'),
    overdrachten: z.array(Overdracht).describe('Overdrachten binnen het traject van of aan uw organisatie'),
  })
  .meta({ id: 'Traject' });
export type Traject = z.infer<typeof Traject>;
