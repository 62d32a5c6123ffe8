import { randomUUID } from 'node:crypto';
import fc from 'fast-check';

import { standVan, type Klok, type Route } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  ALLE_ORGANISATIES,
  Database,
  StorageConfig,
  Termijnen,
  Vastlegging,
} from '../../libs/service/storage/index.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { Zaakrun } from '../../workflows/zaakrun.ts';
import { useFreshDatabase } from '../support/database.ts';
import { describeWith } from '../support/servers.ts';
import type { Klokstatus } from '../../libs/termijnen/index.ts';
import { alsDienst, migreerProef, SLEUTELRING } from '../workflow/zaakwereld.ts';
import { stormOver, type Verloop } from './stormproef.ts';
import { STORM } from './windvlaag.ts';

const STORMEN = Number(process.env['STORM_RUNS'] ?? 4);
const DAG_MS = 86_400_000;
/** Moments that are tried for each zaak. */
const MOMENTEN = 5;

await describeWith(['postgres'], 'the status of a clock', ({ postgres }) => {
  const databaseUrl = useFreshDatabase(postgres, migreerProef);
  let database: Database;
  beforeAll(() => {
    database = new Database(StorageConfig.parse({ url: alsDienst(databaseUrl()), sleutelring: SLEUTELRING }));
  });
  afterAll(() => database.sluit());

  it.each(ROUTES.map((route) => ({ id: route.id, route })))(
    'is the same by the database as by the core, whatever happened to a zaak of $id',
    async ({ route }) => {
      await fc.assert(
        fc.asyncProperty(STORM, async (storm) => {
          const ids = { zaakId: randomUUID(), trajectId: randomUUID() };
          const verloop = stormOver(route, storm, ids);
          await legVast(database, route, ids, verloop);
          const nu = verloop.sporen.at(-1)?.nu;
          if (nu === undefined || verloop.toestand.volgnummer === 0) return;
          for (const peil of peilen(nu, verloop.toestand.klokken)) {
            const rijen = await new Termijnen(database).vanZaak(ids.zaakId, ALLE_ORGANISATIES, peil);
            const volgensDatabase = Object.fromEntries(rijen.map(({ klok, status }) => [klok, eens(status)]));
            const volgensKern = Object.fromEntries(
              verloop.toestand.klokken.map((een) => [een.id, statusVan(route, een, peil)]),
            );
            expect({ peil, ...volgensDatabase }).toEqual({ peil, ...volgensKern });
          }
        }),
        { numRuns: STORMEN },
      );
    },
    600_000,
  );
});

/**
 * What the facts of a clock come to. One that its states no longer hold is over, also when the event that ended it was revoked
 * afterwards: a revocation does not move the zaak.
 */
function statusVan(route: Route, klok: Klok, peil: Tijdstip): Klokstatus | 'voorbij' {
  return eens(klok.actief ? standVan(route, NEDERLANDSE_KALENDER, klok, peil).status : 'gestopt');
}

function eens(status: Klokstatus): Klokstatus | 'voorbij' {
  return status === 'gestopt' || status === 'vervallen' ? 'voorbij' : status;
}

/** Stores what a storm did, step by step, as its workflow would. */
async function legVast(
  database: Database,
  route: Route,
  ids: { readonly zaakId: string; readonly trajectId: string },
  { sporen }: Verloop,
): Promise<void> {
  const vastlegging = new Vastlegging(database, () => route);
  const dossier = {
    jeugdigeId: randomUUID(),
    organisatie: 'org',
    gemeente: 'GM0642',
    referentie: ids.zaakId.slice(0, 8),
  };
  for (const { nu, voor, na, effecten } of sporen) {
    if (effecten.length === 0) continue;
    const toestand = voor.volgnummer === 0 ? null : voor;
    const run = new Zaakrun(route, { ...ids, route: route.id, dossier, toestand, bewijzen: [] }, nu);
    await vastlegging.legVast({ ...run.opdracht({ toestand: na, effecten }, null), op: nu });
  }
}

/** Now, a day on, and around some of the moments at which a clock still has something to say. */
function peilen(nu: Tijdstip, klokken: readonly Klok[]): readonly Tijdstip[] {
  const later = klokken
    .flatMap(({ verstrijktOp, momenten }) => [verstrijktOp, ...momenten.map(({ op }) => op)])
    .filter((op): op is Tijdstip => op !== null && op > nu);
  const rond = steekproef([...new Set(later)]).flatMap((op) => [toTijdstip(toMillis(op) - 1), op]);
  return [nu, toTijdstip(toMillis(nu) + DAG_MS), ...rond];
}

function steekproef(momenten: readonly Tijdstip[]): readonly Tijdstip[] {
  const stap = Math.max(1, Math.floor(momenten.length / MOMENTEN));
  return momenten.filter((_, i) => i % stap === 0);
}
