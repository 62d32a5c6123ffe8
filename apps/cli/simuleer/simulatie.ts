import { toDatum } from '../../../libs/kalender/index.ts';
import {
  AANNAMES,
  maakPlan,
  meet,
  tweelingjaar,
  type Aannames,
  type Jaarcijfers,
  type Meting,
} from '../../../libs/simulatie/index.ts';
import { ROUTES } from '../../../state-machines/index.ts';
import { leesLog, speelPersoneel } from './bestuurder.ts';
import { openWereld, type Wereld } from './wereld.ts';

/** All that a simulation says: what was given, what was assumed, what came out. The same seed gives the same, byte for byte. */
export interface Uitkomst {
  readonly scenario: string;
  readonly titel: string;
  readonly zaad: number;
  readonly gepubliceerd: Jaarcijfers;
  readonly aannames: Aannames;
  readonly meting: Meting;
  /** Names of the terms, by their key. */
  readonly termijnnamen: Readonly<Record<string, string>>;
  readonly uitleg: readonly string[];
}

export interface Opdracht {
  readonly naam: string;
  readonly titel: string;
  readonly cijfers: Jaarcijfers;
  readonly zaad: number;
  readonly say: (line: string) => void;
  /** Resolves when somebody asks to stop. */
  readonly stop: Promise<void>;
}

/** Somebody asked to stop before the year was over. There is no outcome then. */
export class Afgebroken extends Error {
  override readonly name = 'Afgebroken';
}

const DAGEN_TUSSEN_MELDINGEN = 30;
const BEDENKTIJD_MS = 5_000;

/** Lives one year through the real workflows and measures what their log says. Refuses: `ServerUnavailable`, `Afgebroken`. */
export async function simuleer(opdracht: Opdracht): Promise<Uitkomst> {
  const { naam, titel, cijfers, zaad, say, stop } = opdracht;
  say(
    `${titel}, zaad ${String(zaad)}: ${String(cijfers.totaal)} zaken door de echte workflows, in een jaar dat voorbijvliegt`,
  );
  say('dit duurt ongeveer twee minuten op twee vrije processoren; Ctrl-C stopt en ruimt op');
  const staking = new AbortController();
  void stop.then(() => {
    staking.abort(new Afgebroken());
  });
  const wereld = await openWereld(say);
  try {
    staking.signal.throwIfAborted();
    const meting = await Promise.race([leef(wereld, opdracht, staking.signal), naBedenktijd(staking.signal)]);
    return {
      scenario: naam,
      titel,
      zaad,
      gepubliceerd: cijfers,
      aannames: AANNAMES,
      meting,
      termijnnamen,
      uitleg: UITLEG,
    };
  } finally {
    await wereld.sluit().catch((fout: unknown) => {
      if (!staking.signal.aborted) throw fout; // servers that got the same Ctrl-C may be gone before they were asked
    });
  }
}

/** Rejects some time after a stop: what is under way may end, but its server may be gone. */
function naBedenktijd(staking: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    staking.addEventListener('abort', () => setTimeout(reject, BEDENKTIJD_MS, staking.reason).unref());
  });
}

async function leef(wereld: Wereld, { cijfers, zaad, say }: Opdracht, staking: AbortSignal): Promise<Meting> {
  const begin = performance.now();
  const jaar = tweelingjaar(cijfers.jaar, jaarVan(await wereld.nu()) + 1);
  const plan = maakPlan(cijfers, AANNAMES, zaad, jaar);
  say(`servers gestart; ${String(plan.overgenomen)} zaken over te nemen, ${String(plan.nieuw)} komen erbij`);
  let gemeldOp = plan.van - DAGEN_TUSSEN_MELDINGEN;
  const verzoeken = await speelPersoneel(wereld, plan, cijfers.gemeente, staking, (dag, aantal) => {
    if (dag < gemeldOp + DAGEN_TUSSEN_MELDINGEN) return;
    gemeldOp = dag;
    const deel = Math.round((aantal / plan.stappen.length) * 100);
    say(
      `${toDatum(dag).replace(String(jaar), String(cijfers.jaar))}: ${String(deel)}% van het werk, ${seconden(begin)} s`,
    );
  });
  const log = (await leesLog(wereld)).filter(({ dag }) => dag < plan.tot); // at its last midnight the next year begins
  say(`klaar in ${seconden(begin)} s: ${String(verzoeken)} verzoeken, ${String(log.length)} regels in het logboek`);
  return meet(log, plan);
}

const seconden = (begin: number): string => ((performance.now() - begin) / 1000).toFixed(0);
const jaarVan = (millis: number): number => Number(new Date(millis).toISOString().slice(0, 4));

const termijnnamen: Readonly<Record<string, string>> = Object.fromEntries(
  ROUTES.flatMap(({ termijnen }) =>
    Object.entries(termijnen).map(([sleutel, { definitie }]) => [sleutel, definitie.naam]),
  ),
);

/** What a reader must know before believing a number. */
const UITLEG = [
  'Gegeven (gepubliceerd): de beginstand en de instroom per bron. Die kloppen dus altijd; zij bewijzen niets.',
  'Gekalibreerd: de uren en de rij voor nieuwe gezinnen (op de gemiddelde wachttijd) en de looptijd van hulp en advies (op de eindstand). Dat deze twee uitkomsten in de buurt liggen, is dus gemaakt en niet voorspeld.',
  'Gekalibreerd is met zaad 2018. Met een ander zaad ligt de eindstand tot enkele tientallen zaken hoger, en het gemiddelde wachten tot drie dagen lager of hoger.',
  'Niet gekalibreerd en nergens gepubliceerd: de spreiding van de wachttijd, de maanden, de termijnen, de tijd tot het besluit. Die volgen uit de route, de wet en de aannames.',
  'Het gepubliceerde wachtgetal zegt niet van wanneer tot wanneer is geteld. Hier: kalenderdagen van aanmelding tot eerste inhoudelijke contact, van alle eerste contacten in het jaar. Daarnaast: tot het besluit.',
  'De zaken die al openstonden, komen uit een gesimuleerde aanloop van vijf jaar. Zij zijn op 31 december overgenomen: hun eerdere gebeurtenissen staan met hun eigen datum in het logboek. Herinneringen van voor het jaar tellen niet mee.',
  'Open betekent: tot ZAAK_GESLOTEN. Zolang er hulp loopt, houdt het CJG de zaak open.',
  'Het jaar is doorleefd in een later jaar met dezelfde weekdagen en feestdagen (2018: 2029), want de server die tijd overslaat kan alleen vooruit. Wet, route en normen zijn die van nu, niet die van toen. Bij ministerieel besluit gelijkgestelde dagen van het jaar zelf doen niet mee.',
  'Het team vangt termijnen niet op door een besluit te verdagen of een herinnering te volgen: wat hier te laat is, is te laat bij deze bezetting en deze volgorde van werken.',
];
