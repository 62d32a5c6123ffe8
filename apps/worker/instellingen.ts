import { TAAKRIJ } from '../../workflows/namen.ts';
import type { Environment } from '../../libs/service/config/index.ts';

/** What the worker takes from its environment, complete. */
export class Instellingen {
  constructor(
    readonly temporalAddress: string,
    readonly namespace: string,
    readonly databaseUrl: string,
    readonly sleutelring: string,
    readonly smtp: { readonly url: string; readonly van: string; readonly naar: string } | null,
    /** Task queue of the workflows; another one in tests. */
    readonly taakrij: string = TAAKRIJ,
    /** The folder in which messages of iJw come in, and for whom those are. */
    readonly ijwIn: { readonly map: string; readonly organisatie: string } | null = null,
    /** Where messages of iJw leave; nowhere when other software sends them. */
    readonly ijwUit: { readonly map: string | null; readonly url: string | null } = { map: null, url: null },
  ) {}
}

/**
 * Reads the settings of a worker. Throws when a server or the keys are missing: `wissel start` gives a worker those of the
 * embedded servers, elsewhere they are configured.
 */
export function instellingenVan(settings: Environment, taakrij?: string): Instellingen {
  const { SMTP_URL: url, SMTP_VAN: van, SMTP_NAAR: naar } = settings;
  const { WISSEL_IJW_IN: map, WISSEL_IJW_ORGANISATIE: organisatie } = settings;
  return new Instellingen(
    verplicht('TEMPORAL_ADDRESS', settings.TEMPORAL_ADDRESS),
    settings.TEMPORAL_NAMESPACE,
    verplicht('DATABASE_URL', settings.DATABASE_URL),
    verplicht('WISSEL_SLEUTELS', settings.WISSEL_SLEUTELS),
    url !== undefined && van !== undefined && naar !== undefined ? { url, van, naar } : null,
    taakrij,
    map !== undefined && organisatie !== undefined ? { map, organisatie } : null,
    { map: settings.WISSEL_IJW_UIT ?? null, url: settings.WISSEL_IJW_URL ?? null },
  );
}

function verplicht(naam: string, waarde: string | undefined): string {
  if (waarde === undefined) throw new Error(`${naam} is not set`);
  return waarde;
}
