import { and, eq, sql } from 'drizzle-orm';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import { stap, volgendMoment, vuurMomentenAf, type Effect, type Route } from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toTijdstip } from '../../libs/kalender/index.ts';
import { uitbak } from '../../libs/service/storage/schema/uitbak.ts';
import { ROUTES } from '../../state-machines/index.ts';
import type { OpgeslagenGebeurtenis, ZaakInput } from '../../workflows/port.ts';
import { voorbeeldenVan } from '../engine/voorbeelden.ts';
import { describeWith } from '../support/servers.ts';
import { useZaakwereld } from './gebruik-zaakwereld.ts';
import type { Zaakwereld } from './zaakwereld.ts';
import { leegVan, nieuweZaak } from './zaken.ts';

/** How long nobody acts. Unit: milliseconds (a year). */
const LANG = 365 * 86_400_000;

/** A zaak that nobody touches after its start. */
interface Wees {
  readonly route: Route;
  readonly zaak: ZaakInput;
}

function startVan(route: Route): TeMelden {
  const [gegevens] = voorbeeldenVan(route)[route.startGebeurtenis] ?? [];
  if (!gegevens) throw new Error(`no example of the start of ${route.id}`);
  return { type: route.startGebeurtenis, gegevens: { ...gegevens } };
}

/** Keys of the reminders that the core promises of a start when nobody acts: each is for one role, of one moment of one clock. */
function beloofd({ route, zaak }: Wees, start: OpgeslagenGebeurtenis | undefined, tot: Tijdstip): string[] {
  const begin = start && stap(route, leegVan(zaak), start.gebeurtenis, NEDERLANDSE_KALENDER);
  if (!begin?.ok) throw new Error(`${route.id} did not start`);
  const sleutels: string[] = [];
  let { toestand } = begin;
  for (let op = volgendMoment(toestand); op !== null && op <= tot; op = volgendMoment(toestand)) {
    const gevuurd = vuurMomentenAf(route, toestand, op, NEDERLANDSE_KALENDER);
    sleutels.push(...gevuurd.effecten.flatMap(herinnering));
    ({ toestand } = gevuurd);
  }
  return sleutels.toSorted();
}

function herinnering(effect: Effect): string[] {
  return effect.soort === 'bericht' && effect.bericht.over === 'termijn' ? [effect.sleutel] : [];
}

/** Keys of the reminders that wait to go out. */
async function inUitbak({ database }: Zaakwereld, { zaakId }: ZaakInput): Promise<string[]> {
  const overTermijn = sql`${uitbak.inhoud} -> 'bericht' ->> 'over' = 'termijn'`;
  const rijen = await database.lees((db) =>
    db
      .select({ sleutel: uitbak.sleutel })
      .from(uitbak)
      .where(and(eq(uitbak.zaakId, zaakId), eq(uitbak.soort, 'bericht'), overTermijn)),
  );
  return rijen.map(({ sleutel }) => sleutel).toSorted();
}

// That each reminder of each route can come is for `test/engine/rehearsal.spec.ts`; here those of a start come by the real clock.
await describeWith(['postgres', 'timeSkipping'], 'a year in which nobody acts', (servers) => {
  const wereld = useZaakwereld(servers);

  it('fires on every route what the core promises, each reminder once to each role, and nothing else', async () => {
    const wezen = ROUTES.map((route): Wees => ({ route, zaak: { ...nieuweZaak(), route: route.id } }));
    for (const { route, zaak } of wezen) await wereld().start(zaak, startVan(route));
    await wereld().omgeving.sleep(LANG);
    const tot = toTijdstip(await wereld().omgeving.currentTimeMs());
    for (const wees of wezen) {
      await wereld().wachtOpRust(wees.zaak.zaakId);
      const [start] = await wereld().opgeslagen(wees.zaak);
      const verwacht = beloofd(wees, start, tot);
      expect(verwacht.length).toBeGreaterThan(3);
      expect(await inUitbak(wereld(), wees.zaak)).toEqual(verwacht);
    }
  }, 180_000);
});
