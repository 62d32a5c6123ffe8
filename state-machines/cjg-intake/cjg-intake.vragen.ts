import type { CjgContext } from './cjg-intake.context.ts';
import type { Overdrachtsroute } from './cjg-intake.codes.ts';
import type { CjgEvent, CjgFeiten, CjgGemeld, CjgType } from './cjg-intake.events.ts';

interface Gegeven {
  readonly context: CjgContext;
  readonly event: CjgEvent;
}
type Vraag = (gegeven: Gegeven) => boolean;

/** A question about the facts of one kind of event; "no" for every other kind. */
function bij<const T extends CjgType>(type: T, klopt: (feiten: CjgFeiten<T>, context: CjgContext) => boolean): Vraag {
  const isType = (event: { readonly type: string }): event is CjgGemeld<T> => event.type === type;
  return ({ context, event }) => isType(event) && klopt(event.gegevens, context);
}

/** Whether a term event is about this clock and is its end, not a repeat of it. */
function betreftTermijn({ event }: Gegeven, { termijn }: { readonly termijn: string }): boolean {
  if (event.type !== 'TERMIJN_NADERT' && event.type !== 'TERMIJN_OVERSCHREDEN') return false;
  return event.gegevens.termijn === termijn && !event.gegevens.stap.startsWith('herhaling');
}

/** Whether an answer to a hand-over, or its withdrawal, is about this route. */
function betreftOverdracht({ event }: Gegeven, { naarRoute }: { readonly naarRoute: Overdrachtsroute }): boolean {
  return isOverdracht(event) && event.gegevens.naarRoute === naarRoute;
}

/** Whether this receiver accepts, and takes over sight on safety where the hand-over is about that too. */
function isAanvaard(
  { event }: Gegeven,
  { naarRoute, metZicht }: { readonly naarRoute: Overdrachtsroute; readonly metZicht: boolean },
): boolean {
  if (event.type !== 'OVERDRACHT_AANVAARD' || event.gegevens.naarRoute !== naarRoute) return false;
  return event.gegevens.zichtOpVeiligheid || !metZicht;
}

type Overdrachtsevent = CjgGemeld<Extract<CjgType, `OVERDRACHT_${string}`>>;

function isOverdracht(event: { readonly type: string }): event is Overdrachtsevent {
  return event.type.startsWith('OVERDRACHT_');
}

/** Consent by age: under 12 the parents, from 12 to 16 both, from 16 the jeugdige alone. Source: Jeugdwet 7.3.4, 7.3.5. */
function isToestemmingVoldoende(
  { ouders, jeugdige }: CjgFeiten<'TOESTEMMING_VASTGELEGD'>,
  { leeftijd }: CjgContext,
): boolean {
  if (leeftijd === 'onder12') return ouders === 'ja';
  if (leeftijd === 'van12tot16') return ouders === 'ja' && jeugdige === 'ja';
  return jeugdige === 'ja';
}

/** The two grounds of Jeugdwet 7.3.4 hold from 12 to 16; that of 7.3.16 at every age. */
function isUitzonderingMogelijk(
  { grond }: CjgFeiten<'HULP_ZONDER_TOESTEMMING_BESLOTEN'>,
  { leeftijd }: CjgContext,
): boolean {
  return grond === 'kennelijkErnstigNadeel' || leeftijd === 'van12tot16';
}

/** The afwegingskader: report when unsafe, or when help of one's own is not possible or not accepted. */
function moetMelden(
  { hulpMogelijk, hulpAanvaard }: CjgFeiten<'MELDCODE_BESLUIT_GENOMEN'>,
  { acuutOfStructureel }: CjgContext,
): boolean {
  return acuutOfStructureel || !hulpMogelijk || !hulpAanvaard;
}

/** A notice of default counts from the moment at which the leading beslistermijn lapsed. Source: Awb 4:17 lid 3. */
const isTermijnVerstreken: Vraag = ({ context, event }) =>
  context.verstrekenSinds !== null && event.geldigOp >= context.verstrekenSinds;

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  betreftTermijn,
  betreftOverdracht,
  isAanvaard,

  isAanvraag: bij('AANMELDING_ONTVANGEN', ({ soort }) => soort === 'aanvraag'),
  isAchttienOfOuder: ({ context }: Gegeven) => context.leeftijd === 'vanaf18',

  isVeilig: bij('VEILIGHEID_BEOORDEELD', ({ uitkomst }) => uitkomst === 'veilig'),
  isAcuut: bij('VEILIGHEID_BEOORDEELD', ({ uitkomst }) => uitkomst === 'acuut'),
  isVeiligVolgensTwee: bij(
    'VEILIGHEID_BEOORDEELD',
    (g) => g.uitkomst === 'veilig' && g.tweedeBeoordelaar !== undefined,
  ),
  isVermoedenVolgensTwee: bij(
    'VEILIGHEID_BEOORDEELD',
    (g) => g.uitkomst === 'vermoedenKindermishandeling' && g.tweedeBeoordelaar !== undefined,
  ),
  isZonderVermoeden: bij('WEGING_GEMAAKT', ({ vermoeden }) => !vermoeden),
  moetMelden: bij('MELDCODE_BESLUIT_GENOMEN', moetMelden),
  isHulpVoldoende: bij('HULPRESULTAAT_BEOORDEELD', ({ resultaat }) => resultaat === 'voldoende'),
  isAfgeslotenDoorVeiligThuis: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'afgesloten'),
  isTerugBijLokaalTeam: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'overdrachtLokaal'),
  isVerzoekAanRaad: bij('VEILIG_THUIS_TERUGGEKOPPELD', ({ uitkomst }) => uitkomst === 'verzoekRaad'),
  isCrisisVeiligAfgerond: bij('CRISIS_AFGEROND', ({ vervolg }) => vervolg === 'veilig'),
  isCrisisMetVermoeden: bij('CRISIS_AFGEROND', ({ vervolg }) => vervolg === 'vermoedenKindermishandeling'),

  isOnderzoekNodig: bij('VRAAG_VERHELDERD', ({ uitkomst }) => uitkomst === 'onderzoekNodig'),
  isAdviesGenoeg: bij('VRAAG_VERHELDERD', ({ uitkomst }) => uitkomst === 'adviesVolstaat'),
  isZonderMedewerking: bij('VRAAG_VERHELDERD', ({ uitkomst }) => uitkomst === 'geenMedewerking'),
  isGeholpen: bij('ADVIES_AFGEROND', ({ resultaat }) => resultaat === 'voldoende'),
  isVoorzieningNodig: bij('ONDERZOEK_AFGEROND', ({ uitkomst }) => uitkomst === 'individueleVoorziening'),
  gaatAnderRechtVoor: bij('ONDERZOEK_AFGEROND', ({ uitkomst }) => uitkomst === 'anderRecht'),
  isVrijToegankelijk: bij('ONDERZOEK_AFGEROND', ({ uitkomst }) => uitkomst === 'vrijToegankelijk'),
  isPgbToetsNodig: bij('PLAN_VASTGESTELD', ({ pgbToetsNodig }) => pgbToetsNodig),
  isNaarAnderRecht: bij('VERVOLG_NA_18_BEOORDEELD', ({ uitkomst }) => uitkomst === 'naarAnderRecht'),
  isToegekend: ({ context }: Gegeven) => context.besluit === 'toekenning' || context.besluit === 'gedeeltelijk',
  isNieuweVraag: bij('NAZORG_AFGEROND', ({ uitkomst }) => uitkomst === 'nieuweVraag'),

  isVolledig: bij('AANVULLING_ONTVANGEN', ({ beoordeling }) => beoordeling === 'volledig'),
  isOnvoldoende: bij('AANVULLING_ONTVANGEN', ({ beoordeling }) => beoordeling === 'onvoldoende'),
  isNieuweTermijn: bij('VERTRAGING_MEEGEDEELD', ({ lid }) => lid === 'lid3'),
  isAanvraagLeidend: ({ context }: Gegeven) => context.leidend === 'aanvraag',
  isTermijnVerstreken,
  isEerderVerstreken: ({ context }: Gegeven) => context.verstrekenSinds !== null,
  isIngebrekestellingGeldig: bij('INGEBREKESTELLING_BEOORDEELD', ({ oordeel }) => oordeel === 'geldig'),
  isDwangsomNul: bij('DWANGSOM_VASTGESTELD', ({ bedragInEuro }) => bedragInEuro === 0),

  isToestemmingVoldoende: bij('TOESTEMMING_VASTGELEGD', isToestemmingVoldoende),
  isUitzonderingMogelijk: bij('HULP_ZONDER_TOESTEMMING_BESLOTEN', isUitzonderingMogelijk),
  maaktGezinPlan: bij('FAMILIEGROEPSPLAN_BESPROKEN', ({ uitkomst }) => uitkomst === 'gezinMaaktPlan'),
  isPlanBruikbaar: bij('FAMILIEGROEPSPLAN_ONTVANGEN', ({ bruikbaar }) => bruikbaar),
};
