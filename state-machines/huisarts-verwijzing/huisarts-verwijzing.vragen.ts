import { amsterdamDatum } from '../../libs/kalender/index.ts';
import { gezinVragen, isToestemmingVoldoende } from '../gedeeld/gezin/vragen.ts';
import { veiligheidVragen } from '../gedeeld/veiligheid/vragen.ts';
import { wachttijdVragen } from '../gedeeld/wachttijd/vragen.ts';
import { WACHTTIJDDEFINITIES } from '../gedeeld/wachttijd/definities.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import { REDENEN_AFWIJZING, type Overdrachtsroute, type RedenAfwijzing } from './huisarts-verwijzing.codes.ts';
import type { VerwijzingContext } from './huisarts-verwijzing.context.ts';
import type {
  huisartsVerwijzingGebeurtenissen,
  VerwijzingEvent,
  VerwijzingFeiten,
} from './huisarts-verwijzing.events.ts';

interface Gegeven {
  readonly context: VerwijzingContext;
  readonly event: VerwijzingEvent;
}

/** A question about the facts of one kind of event of this route. */
const bij = vraagBij<typeof huisartsVerwijzingGebeurtenissen, VerwijzingContext>();

/** Whether a hand-over event is about one of the routes that this one hands over to. */
const overOverdracht = (gegeven: Gegeven, params: { readonly naarRoute: Overdrachtsroute }): boolean =>
  betreftOverdracht(gegeven, params);

/** A refusal, by what follows from its reason. */
const isAfgewezenMet = (vervolg: RedenAfwijzing['vervolg']) =>
  bij('ANTWOORD_VERZONDEN', ({ reden }) => reden !== undefined && REDENEN_AFWIJZING[reden].vervolg === vervolg);

/** The same key from the same provider is the same verzoek. Source: iJw 3.2 OP361. */
function isZelfdeVerzoek(
  { aanbieder, referentie }: VerwijzingFeiten<'VERZOEK_OM_TOEWIJZING_ONTVANGEN'>,
  context: VerwijzingContext,
): boolean {
  return aanbieder === context.aanbieder && referentie === context.referentie;
}

/** Whether an answer or a toewijzing is about the verzoek that came in last. */
function isBijVerzoek({ context, event }: Gegeven): boolean {
  const isAntwoord = event.type === 'ANTWOORD_VERZONDEN' || event.type === 'TOEWIJZING_VERZONDEN';
  return isAntwoord && event.gegevens.referentie === context.referentie;
}

/** A refusal on woonplaats counts until the two weeks have lapsed: a letter sent in time and recorded later is in time. */
function isWoonplaatsOpTijd({ context, event }: Gegeven): boolean {
  return context.woonplaatsVerstrekenSinds === null || event.geldigOp < context.woonplaatsVerstrekenSinds;
}

/** Help has begun only when that day is there. */
function isAlBegonnen({ event }: Gegeven): boolean {
  const isBegin = event.type === 'HULP_BEGONNEN' || event.type === 'ZORG_GESTART';
  return isBegin && event.gegevens.begindatum <= amsterdamDatum(event.geldigOp);
}

/** A refusal that can be given now: by its reason, and on woonplaats only in time. */
function isEindantwoord(gegeven: Gegeven): boolean {
  const { event } = gegeven;
  if (event.type !== 'ANTWOORD_VERZONDEN' || event.gegevens.reden === undefined) return false;
  const opTijd = REDENEN_AFWIJZING[event.gegevens.reden].vervolg !== 'andereGemeente' || isWoonplaatsOpTijd(gegeven);
  return isBijVerzoek(gegeven) && opTijd;
}

function isUitstelInToekomst({ event }: Gegeven): boolean {
  return event.type === 'UITSTEL_AFGESPROKEN' && event.gegevens.tot > amsterdamDatum(event.geldigOp);
}

const NORM_IN_WEKEN = WACHTTIJDDEFINITIES.totaleWachttijd.duur.aantal;

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...veiligheidVragen,
  ...wachttijdVragen,
  betreftTermijn,
  betreftOverdracht: overOverdracht,
  isAanvaard,

  isAlVerwezen: bij('HULPVRAAG_ONTVANGEN', ({ stadium }) => stadium === 'verwezen'),
  heeftPohJeugd: ({ context }: Gegeven) => context.praktijksoort === 'metPohJeugd',
  isGeholpenDoorPohJeugd: bij('POH_JEUGD_AFGEROND', ({ uitkomst }) => uitkomst === 'geholpen'),

  isWachttijdBovenNorm: bij('AANMELDING_BIJ_AANBIEDER', ({ wachttijdWeken = 0 }) => wachttijdWeken > NORM_IN_WEKEN),
  isHulpNodig: bij('BEOORDELING_AFGEROND', ({ uitkomst }) => uitkomst === 'hulpNodig'),
  isAndereHulpNodig: bij('BEOORDELING_AFGEROND', ({ uitkomst }) => uitkomst === 'andereHulpNodig'),
  isUitstelInToekomst,

  isDubbelVerzoek: bij('VERZOEK_OM_TOEWIJZING_ONTVANGEN', isZelfdeVerzoek),
  isBijVerzoek,
  isEindantwoord,
  isInOnderzoek: bij('ANTWOORD_VERZONDEN', ({ verzoekAntwoord }) => verzoekAntwoord === '2'),
  isZonderContract: isAfgewezenMet('expertteam'),
  isAndereGemeente: isAfgewezenMet('andereGemeente'),
  isMetGesprek: isAfgewezenMet('gesprek'),
  isWoonplaatsOpTijd,
  isToewijzingGoedgekeurd: bij(
    'RETOUR_ONTVANGEN',
    ({ bericht, uitkomst }) => bericht === 'JW302' && uitkomst === 'goed',
  ),
  isToewijzingAfgekeurd: bij(
    'RETOUR_ONTVANGEN',
    ({ bericht, uitkomst }) => bericht === 'JW302' && uitkomst === 'afgekeurd',
  ),
  isRetourOpAntwoord: bij('RETOUR_ONTVANGEN', ({ bericht }) => bericht === 'JW320'),
  isAlBegonnen,
  pastHulpNiet: bij('NAZORG_AFGEROND', ({ uitkomst }) => uitkomst === 'pastNiet'),
  isNieuweVraag: bij('NAZORG_AFGEROND', ({ uitkomst }) => uitkomst === 'nieuweVraag'),

  isToestemmingVoldoende: bij('CJG_OVERNAME_BESPROKEN', isToestemmingVoldoende),
  isInkopen: bij('EXPERTTEAM_GAF_ADVIES', ({ advies }) => advies === 'inkopen'),
  isAlternatiefInRegio: bij('EXPERTTEAM_GAF_ADVIES', ({ advies }) => advies === 'alternatiefInRegio'),

  isAchttienOfOuder: gezinVragen.isAchttienOfOuder,
  isNaarAnderRecht: bij('VERVOLG_NA_18_BEOORDEELD', ({ uitkomst }) => uitkomst === 'naarAnderRecht'),
};
