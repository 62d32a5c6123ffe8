import { createHash, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { ApplicationFailure } from '@temporalio/common';

import type { Verzegeld } from '../../libs/contracts/gebeurtenis.ts';
import type { MeldVerzoek, TeMelden } from '../../libs/contracts/melding.ts';
import { ROLLEN } from '../../libs/contracts/rollen.ts';
import { begin, VERSIES, type Route, type ZaakToestand } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toTijdstip } from '../../libs/kalender/index.ts';
import type { Pad } from '../../state-machines/gedeeld/testing/pad.ts';
import { ROUTES, routeVan } from '../../state-machines/index.ts';
import type { Dossier, ZaakInput } from '../../workflows/port.ts';

/** The bundle that ships: `npm test` builds it first. */
export const BUNDEL = fileURLToPath(new URL('../../dist/workflow-bundle.js', import.meta.url));

/** A sealed text: what it says does not matter here. */
export const TOELICHTING: Verzegeld = { afdruk: 'a'.repeat(64), inhoud: 'cHJvZWY=' };

/** An event that any open zaak takes and that moves nothing. */
export const NOTITIE: TeMelden = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'observatie' } };
export const AANVULLING_GEVRAAGD: TeMelden = { type: 'AANVULLING_GEVRAAGD', gegevens: { ontbreekt: ['handtekening'] } };
export const AANVULLING_ONTVANGEN: TeMelden = { type: 'AANVULLING_ONTVANGEN', gegevens: { beoordeling: 'volledig' } };

/** Where a zaak of an old system comes from: what opens its take-over. */
export const ZAAK_OVERGENOMEN: TeMelden = {
  type: 'ZAAK_OVERGENOMEN',
  gegevens: { systeem: 'oud-zaaksysteem', verwijzing: 'Z-2025-0001', mandaat: 'besluit-2025-12' },
};

/** The events of a path, without their days. */
export function gebeurtenissenVan({ stappen }: Pick<Pad, 'stappen'>): [TeMelden, ...TeMelden[]] {
  const [eerste, ...rest] = stappen.map(({ type, gegevens }): TeMelden => ({ type, gegevens }));
  if (!eerste) throw new Error('path is empty');
  return [eerste, ...rest];
}

/** The code with which a request was refused; `null` when it was accepted. */
export async function codeVan(verzoek: Promise<unknown>): Promise<string | null> {
  try {
    await verzoek;
    return null;
  } catch (fout) {
    for (let oorzaak: unknown = fout; oorzaak instanceof Error; oorzaak = oorzaak.cause) {
      if (oorzaak instanceof ApplicationFailure) return oorzaak.type ?? null;
    }
    throw fout;
  }
}

/** A zaak before its first event. */
export function leegVan(zaak: Omit<ZaakInput, 'dossier'>): ZaakToestand {
  return begin(
    routeVanOfFout(zaak.route),
    NEDERLANDSE_KALENDER,
    { zaakId: zaak.zaakId, trajectId: zaak.trajectId },
    toTijdstip(0),
  );
}

/** The route with this id. */
export function routeVanOfFout(id: string): Route {
  const route = routeVan(id);
  if (!route) throw new Error(`unknown route ${id}`);
  return route;
}

/** A new zaak on the newest version of the first route. */
export function nieuweZaak(zaakId: string = randomUUID()): ZaakInput {
  const [route] = ROUTES;
  if (!route) throw new Error('no routes');
  const dossier: Dossier = {
    jeugdigeId: randomUUID(),
    organisatie: 'cjg-proef',
    gemeente: 'GM0642',
    referentie: zaakId.slice(0, 8),
  };
  const vast = { route: route.id, versies: VERSIES };
  return { zaakId, trajectId: randomUUID(), ...vast, dossier, toestand: null, bewijzen: [] };
}

/** A request by somebody who may do everything. */
export function verzoekVan(gebeurtenissen: readonly TeMelden[], kenmerk: string, wie = 'proef'): MeldVerzoek {
  const verzoekHash = createHash('sha256').update(JSON.stringify(gebeurtenissen)).digest('hex');
  return {
    gebeurtenissen: [...gebeurtenissen],
    door: { id: wie, rollen: [...ROLLEN], organisatie: 'cjg-proef' },
    kenmerk,
    verzoekHash,
  };
}
