import { Client, Connection } from '@temporalio/client';

import { toTijdstip } from '../../libs/kalender/index.ts';
import { Database, StorageConfig } from '../../libs/service/storage/index.ts';
import { encryptingConverter } from '../../libs/service/temporal/index.ts';
import { belAlles, type Gemeld } from './bellers.ts';
import { oordeel, type Oordeel } from './oordeel.ts';
import type { Chaosopties } from './opties.ts';
import { maakAanvalsplan } from './plan.ts';
import type { Gebrek, Samenvatting } from './samenvatting.ts';
import { valAan, type Toegebracht } from './vijand.ts';
import { Voortgang } from './voortgang.ts';
import { Chaoswereld } from './wereld.ts';
import { maakZaken } from './zaken.ts';

const VOORTGANG_MS = 5_000;

/**
 * One whole run: callers take zaken through their requests while processes are killed under them; when the last request is
 * answered nothing is killed any more, everything comes to rest by itself, and is judged. Refuses with `ServerUnavailable`.
 */
export async function draaiChaos(opties: Chaosopties, zeg: (regel: string) => void): Promise<Samenvatting> {
  const begin = performance.now();
  const wereld = await Chaoswereld.open(opties.werkers, zeg);
  let goed = false;
  try {
    const zaken = maakZaken(opties, toTijdstip(Date.now()));
    const verzoeken = zaken.reduce((som, een) => som + een.verzoeken.length, 0);
    zeg(`${String(zaken.length)} zaken, ${String(verzoeken)} verzoeken; gegevens in ${wereld.map}`);
    const plan = maakAanvalsplan(opties, verzoeken);
    const voortgang = new Voortgang();
    const melder = setInterval(() => { zeg(stand(voortgang, verzoeken, begin)); }, VOORTGANG_MS); // prettier-ignore
    const [gemeld, toegebracht] = await bestook(wereld, voortgang, {
      bel: () => belAlles(wereld, zaken, opties.bellers, voortgang),
      val: () => valAan(wereld, plan, voortgang),
    }).finally(() => { clearInterval(melder); }); // prettier-ignore
    const bellen = seconden(begin);
    await wereld.heel(opties.werkers);
    const omgevallen = [...wereld.omgevallen];
    zeg(`alles gemeld na ${String(bellen)} s; wachten op rust en keuren`);
    const { gebreken: gevonden, ...rest } = await metVerbindingen(wereld, gemeld);
    const gebreken = [...tekort(opties, toegebracht), ...gevonden];
    goed = gebreken.length === 0;
    const tijd = { bellen, totaal: seconden(begin) };
    return { goed, opties, toegebracht, zaken: zaken.length, verzoeken, ...rest, omgevallen, seconden: tijd, gebreken };
  } finally {
    await wereld.sluit(!goed);
  }
}

/** Calls and hostility together; what is left of the plan when all calls are done is not carried out. */
async function bestook(
  wereld: Chaoswereld,
  voortgang: Voortgang,
  { bel, val }: { readonly bel: () => Promise<Gemeld[]>; readonly val: () => Promise<Toegebracht> },
): Promise<[Gemeld[], Toegebracht]> {
  const gebeld = bel().finally(() => {
    voortgang.eindig();
    wereld.noteer('chaos', 'all requests are answered');
  });
  return Promise.all([gebeld, val()]);
}

/** A run that broke less than it was asked to proves less. */
function tekort(opties: Chaosopties, toegebracht: Toegebracht): Gebrek[] {
  return (['doden', 'temporal', 'postgres'] as const).flatMap((soort) => {
    const [gevraagd, gedaan] = [opties[soort], toegebracht[soort]];
    return gedaan === gevraagd ? [] : [{ zaak: '-', wat: `${soort}: ${String(gedaan)} of ${String(gevraagd)}` }];
  });
}

async function metVerbindingen(wereld: Chaoswereld, gemeld: readonly Gemeld[]): Promise<Oordeel> {
  const { address, namespace, sleutels } = wereld.temporal;
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace, dataConverter: encryptingConverter(sleutels) });
  const database = new Database(StorageConfig.parse(wereld.database));
  try {
    return await oordeel(client, database, gemeld);
  } finally {
    await database.sluit();
    await connection.close();
  }
}

function stand({ klaar, onderweg }: Voortgang, verzoeken: number, begin: number): string {
  return `${String(seconden(begin))} s: ${String(klaar)} van ${String(verzoeken)} verzoeken, ${String(onderweg)} onderweg`;
}

function seconden(begin: number): number {
  return Math.round((performance.now() - begin) / 1_000);
}
