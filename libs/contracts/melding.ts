import { z } from 'zod';

import { Gebeurtenistype, Gegevens, Kenmerk, Verzegeld } from './gebeurtenis.ts';
import { RolOfSysteem, Sleutelwoord } from './rollen.ts';
import { DatumOfTijdstip } from './tijd.ts';

/** An event on its way to the core: its text sealed, not yet stamped with a moment. */
export const TeMelden = z.strictObject({
  type: Gebeurtenistype,
  gegevens: Gegevens,
  geldigOp: DatumOfTijdstip.optional(),
  toelichting: Verzegeld.optional(),
});
export type TeMelden = z.infer<typeof TeMelden>;

/**
 * Who reports, as the verified token says, or Wissel itself for what a message from outside told: a token never has that role. The core
 * picks, per event, the first of the roles that may report it.
 */
export const Melder = z.strictObject({
  id: Sleutelwoord,
  rollen: z.array(RolOfSysteem).min(1),
  organisatie: Sleutelwoord,
});
export type Melder = z.infer<typeof Melder>;

/** Most events in one request. */
export const MAX_REEKS = 100;

/**
 * One request to a zaak: one event, or a series that is accepted as a whole or not at all (paper entered after an outage).
 * `verzoekHash` is a keyed hash of what the caller sent: the same `kenmerk` with another body is refused.
 */
export const MeldVerzoek = z.strictObject({
  gebeurtenissen: z.array(TeMelden).min(1).max(MAX_REEKS),
  door: Melder,
  kenmerk: Kenmerk,
  verzoekHash: z.string(),
  verwachtVolgnummer: z.int().min(0).optional(),
});
export type MeldVerzoek = z.infer<typeof MeldVerzoek>;
