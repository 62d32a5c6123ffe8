import { z } from 'zod';

import type { Apiwereld } from './apiwereld.ts';

/** One operation of the OpenAPI document. */
export interface Operatie {
  readonly id: string;
  readonly methode: string;
  /** Path as it is sent, with `{}` where a parameter stands. */
  readonly pad: string;
}

const Document = z.looseObject({
  servers: z.array(z.looseObject({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const Beschreven = z.looseObject({ operationId: z.string() });

const METHODEN = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation that the API describes. */
export async function operatiesVan(wereld: Apiwereld): Promise<readonly Operatie[]> {
  const { paths, servers } = (await wereld.get('/v1/openapi.json', { als: null })).json(Document);
  return Object.entries(paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden)
      .filter(([methode]) => METHODEN.includes(methode))
      .map(([methode, operatie]) => ({
        id: Beschreven.parse(operatie).operationId,
        methode: methode.toUpperCase(),
        pad: `${servers[0]?.url ?? ''}${pad}`,
      })),
  );
}

/** A path with its parameters filled in: the same zaak wherever one is asked for. */
export function ingevuld({ pad }: Operatie, zaakId: string): string {
  return pad
    .replace('{zaakId}', zaakId)
    .replace('{trajectId}', zaakId)
    .replace('{overdrachtId}', `${zaakId}.2.0`)
    .replace('{berichtId}', zaakId)
    .replace('{taakId}', `${zaakId}.beslis.1`)
    .replace('{routeId}', 'cjg-intake-v1')
    .replace('{kenmerk}', 'k-1');
}
