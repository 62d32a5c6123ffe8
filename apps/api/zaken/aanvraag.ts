import type { NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Route } from '../../../libs/engine/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import type { Melding } from '../gebeurtenissen/meld.service.ts';
import type { Melduitkomst } from '../temporal/zaak-klant.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import type { Plaats } from './plaats.service.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** A start, as it was sent. */
export interface Gevraagd {
  readonly verzoek: NieuweZaak;
  readonly wie: Vrager;
  readonly kenmerk: string;
}

/** A start, with what is known of it so far. */
export interface Aanvraag extends Gevraagd {
  readonly route: Route;
  readonly plaats: Plaats;
  readonly jeugdigeId: string;
}

/** A zaak that was asked for: its id is known, its receipt when it is stored. */
export interface Gestart {
  readonly zaakId: string;
  readonly route: Route;
  readonly bewijs: Melduitkomst;
  /** No zaak began: one about this child that ran already has it. */
  readonly isGekoppeld: boolean;
}

/** What a zaak is told of a start; its key stands for the whole request. */
export function meldingVan(gebeurtenis: NieuweGebeurtenis, { verzoek, kenmerk }: Gevraagd): Melding {
  return { gebeurtenissen: [gebeurtenis], kenmerk, verwachtVolgnummer: undefined, verzoek };
}

/** Whether zaken of this route hear of a second melding. One that takes up a hand-over is its own. */
export function hears({ alsVervolg }: Route, { overdracht }: Plaats): boolean {
  return alsVervolg !== undefined && overdracht === null;
}

/** The state of the zaak does not allow it; asking again will not help. */
export function isRefused(error: unknown): boolean {
  return error instanceof Probleem && (error.code === 'GEBEURTENIS.NIET_MOGELIJK' || error.code === 'ZAAK.BEEINDIGD');
}
