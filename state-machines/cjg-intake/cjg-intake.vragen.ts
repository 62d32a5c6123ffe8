import { gezinVragen } from '../gedeeld/gezin/vragen.ts';
import { tafelVragen } from '../gedeeld/veiligheid/vragen.ts';
import { betreftOverdracht, betreftTermijn, isAanvaard, vraagBij } from '../gedeeld/vragen.ts';
import type { CjgContext } from './cjg-intake.context.ts';
import type { Overdrachtsroute } from './cjg-intake.codes.ts';
import type { CjgEvent, cjgIntakeGebeurtenissen } from './cjg-intake.events.ts';

interface Gegeven {
  readonly context: CjgContext;
  readonly event: CjgEvent;
}

/** A question about the facts of one kind of event of this route. */
const bij = vraagBij<typeof cjgIntakeGebeurtenissen, CjgContext>();

/** Whether a hand-over event is about one of the routes that this one hands over to. */
const overOverdracht = (gegeven: Gegeven, params: { readonly naarRoute: Overdrachtsroute }): boolean =>
  betreftOverdracht(gegeven, params);

/** A notice of default counts from the moment at which the leading beslistermijn lapsed. Source: Awb 4:17 lid 3. */
const isTermijnVerstreken = ({ context, event }: Gegeven): boolean =>
  context.verstrekenSinds !== null && event.geldigOp >= context.verstrekenSinds;

/** The questions that the machine asks, each answered from the event and the little that is remembered. */
export const vragen = {
  ...tafelVragen,
  ...gezinVragen,
  betreftTermijn,
  betreftOverdracht: overOverdracht,
  isAanvaard,

  isAanvraag: bij('AANMELDING_ONTVANGEN', ({ soort }) => soort === 'aanvraag'),

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

  maaktGezinPlan: bij('FAMILIEGROEPSPLAN_BESPROKEN', ({ uitkomst }) => uitkomst === 'gezinMaaktPlan'),
  isPlanBruikbaar: bij('FAMILIEGROEPSPLAN_ONTVANGEN', ({ bruikbaar }) => bruikbaar),
};
