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
import { openWereld } from './wereld.ts';

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
}

const DAGEN_TUSSEN_MELDINGEN = 30;

/** Lives one year through the real workflows and measures what their log says. */
export async function simuleer({ naam, titel, cijfers, zaad, say }: Opdracht): Promise<Uitkomst> {
  const begin = performance.now();
  const wereld = await openWereld(say);
  try {
    const vanaf = Number(new Date(await wereld.nu()).toISOString().slice(0, 4)) + 1;
    const jaar = tweelingjaar(cijfers.jaar, vanaf);
    const plan = maakPlan(cijfers, AANNAMES, zaad, jaar);
    say(`${String(plan.overgenomen)} zaken over te nemen, ${String(plan.nieuw)} komen erbij; servers gestart`);
    let gemeldOp = plan.van - DAGEN_TUSSEN_MELDINGEN;
    const verzoeken = await speelPersoneel(wereld, plan, cijfers.gemeente, (dag, aantal) => {
      if (dag < gemeldOp + DAGEN_TUSSEN_MELDINGEN) return;
      gemeldOp = dag;
      say(
        `${toDatum(dag).replace(String(jaar), String(cijfers.jaar))}: ${String(aantal)} verzoeken, ${seconden(begin)} s`,
      );
    });
    const log = await leesLog(wereld);
    const duur = (performance.now() - begin) / 1000;
    const perSeconde = [verzoeken, log.length].map((aantal) => (aantal / duur).toFixed(0));
    say(`klaar in ${duur.toFixed(1)} s: ${String(verzoeken)} verzoeken (${perSeconde.join('/s), ')} logregels/s)`);
    const meting = meet(log, plan);
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
    await wereld.sluit();
  }
}

const seconden = (begin: number): string => ((performance.now() - begin) / 1000).toFixed(0);

const termijnnamen: Readonly<Record<string, string>> = Object.fromEntries(
  ROUTES.flatMap(({ termijnen }) =>
    Object.entries(termijnen).map(([sleutel, { definitie }]) => [sleutel, definitie.naam]),
  ),
);

/** What a reader must know before believing a number. */
const UITLEG = [
  'Gegeven (gepubliceerd): de beginstand en de instroom per bron. Die kloppen dus altijd; zij bewijzen niets.',
  'Gekalibreerd: de uren en de rij voor nieuwe gezinnen (op de gemiddelde wachttijd) en de looptijd van hulp en advies (op de eindstand). Dat deze twee uitkomsten in de buurt liggen, is dus gemaakt en niet voorspeld.',
  'Niet gekalibreerd en nergens gepubliceerd: de spreiding van de wachttijd, de maanden, de termijnen, de tijd tot het besluit. Die volgen uit de route, de wet en de aannames.',
  'Het gepubliceerde wachtgetal zegt niet van wanneer tot wanneer is geteld. Hier: kalenderdagen van aanmelding tot eerste inhoudelijke contact, van alle eerste contacten in het jaar. Daarnaast: tot het besluit.',
  'De zaken die al openstonden, komen uit een gesimuleerde aanloop van vijf jaar. Zij zijn op 31 december overgenomen: hun eerdere gebeurtenissen staan met hun eigen datum in het logboek. Herinneringen van voor het jaar tellen niet mee.',
  'Open betekent: tot ZAAK_GESLOTEN. Zolang er hulp loopt, houdt het CJG de zaak open.',
  'Het jaar is doorleefd in een later jaar met dezelfde weekdagen en feestdagen (2018: 2029), want de server die tijd overslaat kan alleen vooruit. Wet, route en normen zijn die van nu, niet die van toen. Bij ministerieel besluit gelijkgestelde dagen van het jaar zelf doen niet mee.',
  'Het team vangt termijnen niet op door een besluit te verdagen of een herinnering te volgen: wat hier te laat is, is te laat bij deze bezetting en deze volgorde van werken.',
];
