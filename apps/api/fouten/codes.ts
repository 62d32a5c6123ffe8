import { WEIGERINGSCODES, type Weigeringscode } from '../../../libs/contracts/weigering.ts';
import { TAAKCODES, type Taakcode } from '../../../libs/service/storage/index.ts';

/** Stable codes of the API itself, with status and title. The text may change, a code never does. */
const EIGEN = {
  'VERZOEK.ONGELDIG': [400, 'Het verzoek klopt niet'],
  'VERZOEK.GEEN_JSON': [400, 'De inhoud is geen geldige JSON'],
  'KENMERK.ONTBREEKT': [400, 'De header Idempotency-Key ontbreekt of klopt niet'],
  'CURSOR.ONGELDIG': [400, 'Deze cursor hoort niet bij deze lijst'],
  'TOEGANG.GEEN_TOKEN': [401, 'Meld u aan'],
  'TOEGANG.TOKEN_VERLOPEN': [401, 'Het token is verlopen'],
  'TOEGANG.TOKEN_ONGELDIG': [401, 'Het token is niet geldig'],
  'TOEGANG.ONBEVOEGD': [403, 'Uw rol mag dit niet'],
  'PAD.ONBEKEND': [404, 'Dit adres bestaat niet'],
  'ZAAK.ONBEKEND': [404, 'Deze zaak is er niet'],
  'TRAJECT.ONBEKEND': [404, 'Dit traject is er niet'],
  'IJW.ONBEKEND': [404, 'Dit bericht is er niet'],
  'IJW.NIET_NA_TE_KIJKEN': [409, 'Dit bericht hoeft niet (meer) te worden nagekeken'],
  'IJW.ZONDER_INHOUD': [404, 'De inhoud van dit bericht is niet bewaard, of is vernietigd'],
  'IJW.NIET_TE_KOPPELEN': [409, 'Dit bericht kan niet aan een zaak worden gekoppeld'],
  'IJW.ANDERE_JEUGDIGE': [409, 'Een deel van dit verzoek staat al bij een zaak over een andere jeugdige'],
  'OVERDRACHT.ONBEKEND': [404, 'Deze overdracht is er niet'],
  'OVERDRACHT.GEEN_INZAGE': [403, 'Deze overdracht geeft geen inzage (meer) in de zaak'],
  'OVERDRACHT.NIET_OPEN': [409, 'Deze overdracht wacht niet meer op een antwoord'],
  'OVERDRACHT.PAST_NIET': [409, 'Dit antwoord past niet bij deze overdracht'],
  'OVERDRACHT.VEROUDERD': [412, 'De overdracht is intussen veranderd'],
  'OVERDRACHT.NIET_AANVAARD': [409, 'Deze overdracht is niet aanvaard'],
  'OVERDRACHT.AL_OPGENOMEN': [409, 'Voor deze overdracht is er al een zaak'],
  'OVERDRACHT.ANDERE_ROUTE': [409, 'Deze overdracht hoort bij een andere route'],
  'VERZOEK.ONBEKEND': [404, 'Dit verzoek is er niet'],
  'METHODE.NIET_TOEGESTAAN': [405, 'Dit adres kent deze methode niet'],
  'OVERNAME.ANDERE_INHOUD': [409, 'Deze zaak is al overgenomen, met andere gegevens'],
  'JEUGDIGE.ELDERS': [409, 'Een andere organisatie houdt de gegevens van deze jeugdige bij'],
  'JEUGDIGE.BSN_VAN_ANDER': [409, 'Dit burgerservicenummer staat bij een andere jeugdige'],
  'JEUGDIGE.ONBEKEND': [422, 'Deze jeugdige is er niet'],
  'INHOUD.TE_GROOT': [413, 'Het verzoek is te groot'],
  'INHOUD.LEEG': [400, 'Er is geen inhoud'],
  'INHOUD.NIET_XML': [415, 'Stuur XML (application/xml)'],
  'INHOUD.NIET_JSON': [415, 'Stuur JSON (application/json)'],
  'ADRES.TE_LANG': [414, 'Het adres is te lang'],
  'KOPPEN.TE_GROOT': [431, 'De headers zijn te groot'],
  'FOUT.ONVERWACHT': [500, 'Er ging iets mis'],
  'UITGEVER.AFWEZIG': [503, 'Aanmelden kan nu niet'],
  'TEMPORAL.AFWEZIG': [503, 'Melden kan nu even niet'],
  'DATABASE.AFWEZIG': [503, 'De gegevens zijn nu even niet bereikbaar'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** Refusals by the core. Source: `libs/contracts/weigering.ts`. */
const KERN = {
  'GEBEURTENIS.ONBEKEND': [422, 'Deze gebeurtenis bestaat niet'],
  'GEBEURTENIS.NIET_MOGELIJK': [409, 'Dit kan nu niet'],
  'GEBEURTENIS.INTERN': [422, 'Deze gebeurtenis meldt Wissel zelf'],
  'GEGEVENS.ONGELDIG': [422, 'De gegevens kloppen niet'],
  'ROL.ONBEVOEGD': [403, 'Uw rol mag deze gebeurtenis niet melden'],
  'PERSOON.DEZELFDE': [409, 'Hier is een tweede persoon nodig'],
  'GELDIG_OP.IN_TOEKOMST': [422, 'De datum ligt in de toekomst'],
  'GELDIG_OP.VOOR_TOESTAND': [422, 'De datum ligt te vroeg'],
  'TOELICHTING.VERPLICHT': [422, 'Een toelichting is verplicht'],
  'VOLGNUMMER.VEROUDERD': [412, 'De zaak is intussen veranderd'],
  'KENMERK.HERGEBRUIKT': [422, 'Deze Idempotency-Key hoort bij een ander verzoek'],
  'CORRECTIE.ONBEKEND_VOLGNUMMER': [409, 'Deze logregel is er niet'],
  'CORRECTIE.AL_HERROEPEN': [409, 'Dit is al herroepen'],
  'CORRECTIE.NIET_TOEGESTAAN': [409, 'Dit kan niet worden gecorrigeerd'],
  'TERMIJN.NIET_TOEGESTAAN': [409, 'De wet laat dit voor deze termijn niet toe'],
  'ZAAK.BEEINDIGD': [409, 'De zaak is beëindigd'],
  'OVERNAME.NIET_MOGELIJK': [409, 'Deze zaak kan niet worden overgenomen'],
  'OVERNAME.VOLGORDE': [422, 'De feiten staan niet op volgorde'],
  'OVERNAME.ZONDER_BEGIN': [422, 'Er is geen feit om mee te beginnen'],
  'ROUTE.ONBEKEND': [422, 'Deze route bestaat niet'],
  'VERPLAATSING.NIET_MOGELIJK': [409, 'Deze zaak kan niet over naar die versie'],
} as const satisfies Readonly<Record<Weigeringscode, readonly [number, string]>>;

/** Refusals about a task. Source: `libs/service/storage`. */
const TAAK = {
  'TAAK.ONBEKEND': [404, 'Deze taak is er niet'],
  'TAAK.ROL_ONBEVOEGD': [403, 'Uw rol mag deze taak niet doen'],
  'TAAK.GESLOTEN': [409, 'Deze taak is al gesloten'],
  'TAAK.BIJ_ANDER': [409, 'Een ander heeft deze taak'],
  'TAAK.NIET_GECLAIMD': [409, 'Niemand heeft deze taak'],
  'TAAK.VOLGT_ZAAK': [409, 'Deze taak sluit vanzelf als de zaak verdergaat'],
  'TAAK.COLLEGA_ONBEKEND': [422, 'Deze collega is in uw organisatie niet bekend'],
  'TAAK.COLLEGA_ONBEVOEGD': [422, 'De rol van deze collega mag deze taak niet doen'],
} as const satisfies Readonly<Record<Taakcode, readonly [number, string]>>;

/** Every code that an answer can carry: its status and title. */
export const CODES = { ...EIGEN, ...KERN, ...TAAK } as const;
export type Code = keyof typeof CODES;

/** Codes that refuse what somebody asked of a zaak: these are kept in the log of access. */
export const GEWEIGERD: ReadonlySet<string> = new Set<string>([
  ...WEIGERINGSCODES,
  ...TAAKCODES,
  'TOEGANG.ONBEVOEGD',
  'ZAAK.ONBEKEND',
  'TRAJECT.ONBEKEND',
  'IJW.ONBEKEND',
  'IJW.NIET_NA_TE_KIJKEN',
  'IJW.NIET_TE_KOPPELEN',
  'IJW.ANDERE_JEUGDIGE',
  'OVERDRACHT.ONBEKEND',
  'OVERDRACHT.GEEN_INZAGE',
  'OVERDRACHT.NIET_OPEN',
  'OVERDRACHT.PAST_NIET',
  'OVERDRACHT.VEROUDERD',
  'OVERDRACHT.NIET_AANVAARD',
  'OVERDRACHT.AL_OPGENOMEN',
  'OVERDRACHT.ANDERE_ROUTE',
  'JEUGDIGE.ELDERS',
  'JEUGDIGE.BSN_VAN_ANDER',
  'JEUGDIGE.ONBEKEND',
  'OVERNAME.ANDERE_INHOUD',
  'VERZOEK.ONGELDIG',
]);
