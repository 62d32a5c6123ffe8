import type { Gegevens, NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Melder, TeMelden } from '../../../libs/contracts/melding.ts';
import { begin, stap, stempel, type Route } from '../../../libs/engine/index.ts';
import { KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import { Probleem } from '../fouten/probleem.ts';
import { problemOfRefusal } from '../fouten/vertaal.ts';
import { now } from '../http/klok.ts';
import type { Vrager } from '../toegang/wie.decorator.ts';
import type { Plaats } from './plaats.service.ts';
import type { NieuweZaak } from './start.schemas.ts';

/** A text that only says that there is one: the core must know, and may not read it. */
const ERGENS = { afdruk: '0'.repeat(64), inhoud: '' };

/** The jeugdige whom a request names, by field or in the facts of its first event. Refuses: GEGEVENS.ONGELDIG for two who differ. */
export function jeugdigeVan({ jeugdigeId, jeugdige, gebeurtenis }: NieuweZaak): string | undefined {
  const { jeugdigeId: inGegevens } = gebeurtenis.gegevens;
  const noemt = typeof inGegevens === 'string' ? inGegevens : undefined;
  if (noemt !== undefined && (jeugdige !== undefined || (jeugdigeId !== undefined && jeugdigeId !== noemt)))
    throw tegenstrijdig('jeugdigeId');
  return jeugdigeId ?? noemt;
}

/** Number with which a start is judged beforehand, when it gets its own only after that. */
const PROEFNUMMER = 1;

/** Whether a start asks for the number of a toewijzing. */
export function vraagtNummer(route: Route, { type }: NieuweGebeurtenis): boolean {
  return type === route.startGebeurtenis && startvelden(route).includes('toewijzingNummer');
}

function startvelden(route: Route): readonly string[] {
  return Object.keys(route.gebeurtenissen[route.startGebeurtenis]?.schema.shape ?? {});
}

/** Fills in what the server knows, where the start event asks for it. Refuses: GEGEVENS.ONGELDIG when the caller says otherwise. */
export function metIds(
  route: Route,
  { gebeurtenis, gemeente }: NieuweZaak,
  jeugdigeId: string,
  toewijzingNummer: Gegevens[string] = gebeurtenis.gegevens['toewijzingNummer'] ?? PROEFNUMMER,
): NieuweGebeurtenis {
  const velden = startvelden(route);
  const bekend = Object.entries({ jeugdigeId, gemeente, toewijzingNummer }).filter(
    ([naam]) => velden.includes(naam) && gebeurtenis.type === route.startGebeurtenis,
  );
  for (const [naam, waarde] of bekend) {
    const gezegd = gebeurtenis.gegevens[naam];
    if (naam === 'gemeente' && gezegd !== undefined && gezegd !== waarde) throw tegenstrijdig(naam);
  }
  return { ...gebeurtenis, gegevens: { ...gebeurtenis.gegevens, ...Object.fromEntries(bekend) } };
}

function tegenstrijdig(naam: string): Probleem {
  const velden = [{ pad: `/gebeurtenis/gegevens/${naam}`, uitleg: 'Spreekt de rest van het verzoek tegen' }];
  return new Probleem('GEGEVENS.ONGELDIG', { velden });
}

/** Asks the core whether this can be a start, so that a refusal leaves no trace anywhere. */
export function precheck(
  route: Route,
  { zaakId, trajectId }: Plaats,
  { type, gegevens, geldigOp, toelichting }: NieuweGebeurtenis,
  wie: Vrager,
): void {
  const op = now();
  const kalender = requireKalender(KALENDERVERSIE);
  const toestand = begin(route, kalender, { zaakId, trajectId }, op);
  const melden: TeMelden = {
    type,
    gegevens,
    ...(geldigOp !== undefined && { geldigOp }),
    ...(toelichting !== undefined && { toelichting: ERGENS }),
  };
  const melder: Melder = { id: wie.id, rollen: [...wie.rollen], organisatie: wie.organisatie };
  const uitkomst = stap(route, toestand, stempel(route, toestand, melden, melder, 'vooraf', op), kalender);
  if (uitkomst.ok) return;
  const velden = uitkomst.velden?.map(({ pad, uitleg }) => ({ pad: `/gebeurtenis${pad}`, uitleg }));
  throw problemOfRefusal(velden ? { ...uitkomst, velden } : uitkomst);
}

/** What a start is to a zaak about the same child that runs on this route; `null` when it is none. */
export function vervolgVan(
  route: Route,
  { klasse, gebeurtenis }: NieuweZaak,
  meldingId: string,
): NieuweGebeurtenis | null {
  const { gegevens, toelichting } = gebeurtenis;
  const vervolg = route.alsVervolg?.(gegevens, { meldingId, klasse }) ?? null;
  return vervolg && { ...vervolg, ...(toelichting !== undefined && { toelichting }) };
}
