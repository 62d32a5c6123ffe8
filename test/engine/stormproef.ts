import type { Gebeurtenis } from '../../libs/contracts/gebeurtenis.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  begin,
  mogelijkeGebeurtenissen,
  snapshotVan,
  stap,
  vuurMomentenAf,
  type Effect,
  type LogRegel,
  type Route,
  type ZaakToestand,
} from '../../libs/engine/index.ts';
import { BEGIN_OP } from '../../libs/engine/testing/proef.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { padenVan, type Padfeit } from './voorbeelden.ts';
import { gebeurtenisUit, gebeurtenisVan, type Storm, type Vorige, type Windvlaag } from './windvlaag.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };

/** What one gust did: accepted with its effects, or refused with a code and a text. */
export interface Spoor {
  /** No event came: only time passed. */
  readonly alleenTijd: boolean;
  readonly voor: ZaakToestand;
  readonly na: ZaakToestand;
  readonly effecten: readonly Effect[];
  readonly weigering: { readonly type: string; readonly code: string; readonly tekst: string } | null;
  /** When. */
  readonly nu: Tijdstip;
}

/** A storm over one zaak, with everything that happened. The mirror went through JSON between steps. */
export interface Verloop {
  readonly sporen: readonly Spoor[];
  readonly toestand: ZaakToestand;
  readonly spiegel: ZaakToestand;
}

type Antwoord = Omit<Spoor, 'alleenTijd' | 'voor' | 'nu'>;

/** Lets a storm pass over a new zaak of a route, twice at once: as it is, and stored and read back at every step. */
export function stormOver(route: Route, { aanloop, vlagen }: Storm, ids = IDS): Verloop {
  let vorige: Vorige;
  let toestand = begin(route, NEDERLANDSE_KALENDER, ids, BEGIN_OP);
  let spiegel = toestand;
  const sporen: Spoor[] = [];
  const waai = (gebeurtenis: Gebeurtenis | null, nu: Tijdstip): void => {
    const antwoord = neem(route, bevries(toestand), gebeurtenis, nu);
    spiegel = neem(route, doorJson(spiegel), gebeurtenis, nu).na;
    sporen.push({ alleenTijd: gebeurtenis === null, nu, voor: toestand, ...antwoord });
    toestand = antwoord.na;
    if (gebeurtenis && !antwoord.weigering) vorige = gebeurtenis;
  };
  let nu: Tijdstip = BEGIN_OP;
  for (const feit of aanloopVan(route, aanloop)) {
    nu = toTijdstip(toMillis(BEGIN_OP) + feit.dag * 86_400_000 + sporen.length * 60_000);
    waai(gebeurtenisUit(feit, nu, sporen.length), nu);
  }
  for (const vlaag of vlagen) {
    nu = later(nu, vlaag);
    waai(vlaag.soort === 'tijd' ? null : gebeurtenisVan(route, toestand, vlaag, nu, vorige), nu);
  }
  return { sporen, toestand, spiegel };
}

function aanloopVan(route: Route, { pad, stappen }: Storm['aanloop']): readonly Padfeit[] {
  const paden = padenVan(route);
  return paden[pad % paden.length]?.slice(0, stappen) ?? [];
}

/** All log entries of a storm, in order. */
export function logVan({ sporen }: Verloop): LogRegel[] {
  return sporen.flatMap(({ effecten }) =>
    effecten.flatMap((effect) => (effect.soort === 'logregel' ? [effect.regel] : [])),
  );
}

/** Due moments first, as the workflow does it; then the event, which sees what they did. */
function neem(route: Route, voor: ZaakToestand, gebeurtenis: Gebeurtenis | null, nu: Tijdstip): Antwoord {
  const { toestand, effecten } = vuurMomentenAf(route, voor, nu, NEDERLANDSE_KALENDER);
  if (!gebeurtenis) return { na: toestand, effecten, weigering: null };
  const was = JSON.stringify(toestand);
  const uitkomst = stap(route, toestand, gebeurtenis, NEDERLANDSE_KALENDER);
  if (uitkomst.ok && !isGenoemd(route, toestand, gebeurtenis.type))
    throw new Error(`${gebeurtenis.type} was taken and is not among what was possible`);
  if (uitkomst.ok) return { na: uitkomst.toestand, effecten: [...effecten, ...uitkomst.effecten], weigering: null };
  if (JSON.stringify(toestand) !== was) throw new Error(`${gebeurtenis.type} was refused and changed the zaak`);
  const velden = uitkomst.velden?.map(({ uitleg }) => uitleg) ?? [];
  const tekst = [uitkomst.uitleg, ...velden].join(' ');
  return { na: toestand, effecten, weigering: { type: gebeurtenis.type, code: uitkomst.code, tekst } };
}

/** Whether whoever asked what is possible now was told of this one. */
function isGenoemd(route: Route, toestand: ZaakToestand, type: string): boolean {
  const mogelijk = mogelijkeGebeurtenissen(route, toestand, snapshotVan(route.machine, toestand));
  return mogelijk.some((een) => een.type === type);
}

function later(nu: Tijdstip, vlaag: Windvlaag): Tijdstip {
  const minuten = vlaag.soort === 'tijd' ? vlaag.uren * 60 : 'minuten' in vlaag ? vlaag.minuten : 0;
  return toTijdstip(toMillis(nu) + minuten * 60_000);
}

function doorJson(toestand: ZaakToestand): ZaakToestand {
  return JSON.parse(JSON.stringify(toestand)) as ZaakToestand;
}

/** A state that throws when anybody writes into it. */
function bevries<Waarde>(waarde: Waarde): Waarde {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return waarde;
  Object.values(waarde).forEach(bevries);
  return Object.freeze(waarde);
}
