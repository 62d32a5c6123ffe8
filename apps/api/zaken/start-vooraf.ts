import type { Gegevens, NieuweGebeurtenis } from '../../../libs/contracts/gebeurtenis.ts';
import type { Melder, TeMelden } from '../../../libs/contracts/melding.ts';
import { begin, stap, stempel, type Route, type ZaakToestand } from '../../../libs/engine/index.ts';
import { KALENDERVERSIE, requireKalender } from '../../../libs/kalender/index.ts';
import type { Veiligheidsklasse } from '../../../state-machines/gedeeld/bescherming/klasse.ts';
import { isLichterBegin } from '../../../state-machines/gedeeld/klasse-bij-overdracht.ts';
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

/** Asks the core whether this can be a start, so that a refusal leaves no trace anywhere. One that takes a zaak over begins no lighter. */
export function precheck(
  route: Route,
  { zaakId, trajectId, klasse }: Plaats,
  gebeurtenis: NieuweGebeurtenis,
  wie: Vrager,
): void {
  const toestand = begin(route, requireKalender(KALENDERVERSIE), { zaakId, trajectId }, now());
  const uitkomst = judge(route, toestand, gebeurtenis, wie);
  if (uitkomst.ok) {
    if (klasse !== null && isLichterBegin(route, gebeurtenis.gegevens, klasse)) throw lichter(klasse);
    return;
  }
  const velden = uitkomst.velden?.map(({ pad, uitleg }) => ({ pad: `/gebeurtenis${pad}`, uitleg }));
  throw problemOfRefusal(velden ? { ...uitkomst, velden } : uitkomst);
}

function lichter(klasse: Veiligheidsklasse): Probleem {
  const uitleg = `De zaak die u overneemt heeft klasse ${klasse}: begin niet lichter. Lager kan daarna, door twee personen`;
  const velden = [{ pad: '/gebeurtenis/gegevens/veiligheidsklasse', uitleg }];
  return new Probleem('GEGEVENS.ONGELDIG', { velden });
}

/** Whether an event is of before the state of a zaak that would hear it: then its date cannot be that of the entry. */
export function isBeforeState(
  route: Route,
  toestand: ZaakToestand,
  gebeurtenis: NieuweGebeurtenis,
  wie: Vrager,
): boolean {
  const uitkomst = judge(route, toestand, gebeurtenis, wie);
  return !uitkomst.ok && uitkomst.code === 'GELDIG_OP.VOOR_TOESTAND';
}

function judge(
  route: Route,
  toestand: ZaakToestand,
  { type, gegevens, geldigOp, toelichting }: NieuweGebeurtenis,
  { id, rollen, organisatie }: Vrager,
): ReturnType<typeof stap> {
  const melden: TeMelden = {
    ...{ type, gegevens },
    ...(geldigOp !== undefined && { geldigOp }),
    ...(toelichting !== undefined && { toelichting: ERGENS }),
  };
  const melder: Melder = { id, rollen: [...rollen], organisatie };
  const gestempeld = stempel(route, toestand, melden, melder, 'vooraf', now());
  return stap(route, toestand, gestempeld, requireKalender(toestand.kalender));
}

/**
 * What a start is to a zaak about the same child that runs on this route; `null` when it is none. It keeps the date of the start.
 * @param isTeVroeg that date lies before the state that hears it: it is kept as a fact, and the entry is of now
 */
export function vervolgVan(
  route: Route,
  { klasse, gebeurtenis }: NieuweZaak,
  meldingId: string,
  isTeVroeg = false,
): NieuweGebeurtenis | null {
  const { gegevens, toelichting, geldigOp } = gebeurtenis;
  const gemeldOp = isTeVroeg ? geldigOp : undefined;
  const vervolg = route.alsVervolg?.(gegevens, { meldingId, klasse, gemeldOp }) ?? null;
  const gedateerd = geldigOp !== undefined && !isTeVroeg && { geldigOp };
  return vervolg && { ...vervolg, ...gedateerd, ...(toelichting !== undefined && { toelichting }) };
}
