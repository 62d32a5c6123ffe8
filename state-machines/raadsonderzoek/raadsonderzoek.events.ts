import { z } from 'zod';

import type { GebeurtenisDefinitie } from '../../libs/engine/route.ts';
import { BESCHERMING_GEBEURTENISSEN } from '../gedeeld/bescherming/gebeurtenissen.ts';
import { vervolgverzoekGebeurtenis } from '../gedeeld/bescherming/vervolgverzoek.ts';
import type { EventVan, FeitenVan } from '../gedeeld/gebeurtenissen.ts';
import { DOSSIER_GEBEURTENISSEN, VOLWASSEN_GEBEURTENISSEN } from '../gedeeld/gezin/gebeurtenissen.ts';
import { OVERDRACHT_WEIGERREDENEN, overdrachtGebeurtenissen } from '../gedeeld/overdracht-gebeurtenissen.ts';
import { ONDERZOEK_GEBEURTENISSEN } from './gebeurtenissen/onderzoek.ts';
import { RECHTER_GEBEURTENISSEN } from './gebeurtenissen/rechter.ts';
import { VERZOEK_GEBEURTENISSEN } from './gebeurtenissen/verzoek.ts';
import { OVERDRACHTSROUTES, VERZOEKERS } from './raadsonderzoek.codes.ts';

const overdrachten = overdrachtGebeurtenissen(OVERDRACHTSROUTES);

/** All facts that can be reported on this route. The term events are the core's own. */
export const raadGebeurtenissen = {
  ...VERZOEK_GEBEURTENISSEN,
  ...ONDERZOEK_GEBEURTENISSEN,
  ...RECHTER_GEBEURTENISSEN,
  ...BESCHERMING_GEBEURTENISSEN,
  ...vervolgverzoekGebeurtenis(VERZOEKERS, VERZOEK_GEBEURTENISSEN.VTO_ONTVANGEN.rollen),
  ...DOSSIER_GEBEURTENISSEN,
  ...VOLWASSEN_GEBEURTENISSEN,
  ...overdrachten,
  // A GI without room says so. That is no end: the sender stays owner, and who must solve it hears of it.
  OVERDRACHT_GEWEIGERD: {
    ...overdrachten.OVERDRACHT_GEWEIGERD,
    schema: overdrachten.OVERDRACHT_GEWEIGERD.schema.extend({
      reden: z.enum([...OVERDRACHT_WEIGERREDENEN, 'geenCapaciteit']).describe('Waarom niet'),
    }),
  },
} as const satisfies Record<string, GebeurtenisDefinitie>;

type Definities = typeof raadGebeurtenissen;

/** Name of a fact that can be reported on this route. */
export type RaadType = keyof Definities;

/** The facts of one kind of event. */
export type RaadFeiten<Type extends RaadType> = FeitenVan<Definities, Type>;

/** Everything that can come in. */
export type RaadEvent = EventVan<Definities>;
