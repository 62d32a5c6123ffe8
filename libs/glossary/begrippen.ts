import type { Begrip } from './begrip.ts';
import { BESCHERMINGSBEGRIPPEN } from './jeugdbescherming.ts';
import { VEILIGHEIDSKETEN_BEGRIPPEN } from './veiligheidsketen.ts';

export type { Begrip };

/** Every Dutch term that exported names, events, states and terms use. A test fails on one that is missing. */
export const BEGRIPPEN = {
  // The zaak and its people
  zaak: {
    betekenis: 'one run of one route for one jeugdige',
    bron: 'ZGW',
    nietVerwarrenMet: 'traject: the chain of zaken',
  },
  traject: { betekenis: 'chain of linked zaken round one or more jeugdigen', bron: 'Wissel' },
  jeugdige: {
    betekenis: 'young person under 18, or older where jeugdhulp may continue',
    bron: 'Jeugdwet 1.1',
    nietVerwarrenMet: 'client, which in code is a technical client',
  },
  gezin: { betekenis: 'jeugdige and parents together, as those who wait', bron: 'Jeugdwet 2.1', vormen: ['familie'] },
  melder: {
    betekenis: 'whoever brings a concern or question forward',
    bron: 'practice',
    nietVerwarrenMet: 'verwijzer, who may give access to jeugdhulp',
  },
  betrokkenen: {
    betekenis: 'those concerned by the facts or the help',
    bron: 'Jeugdwet 7.1.4.1',
    vormen: ['betrokkene'],
  },
  nabestaanden: { betekenis: 'bereaved family', bron: 'practice' },
  gemeente: { betekenis: 'municipality; its college decides and pays', bron: 'Jeugdwet 2.3', vormen: ['gemeentecode'] },
  college: { betekenis: 'municipal executive (college van B en W), the legal decision maker', bron: 'Jeugdwet 2.3' },
  cjg: { betekenis: 'Centrum voor Jeugd en Gezin: the front door of the gemeente for youth help', bron: 'practice' },
  deskundige: { betekenis: 'expert who advises in an onderzoek', bron: 'Awb 3:5', vormen: ['deskundigenadvies'] },
  bsn: {
    betekenis: 'burgerservicenummer: the number of a citizen with the state, never used as an id here',
    bron: 'Wabb art. 1',
  },
  rol: { betekenis: 'role in which a person acts for an organisation', bron: 'Wissel', vormen: ['rollen'] },
  minderjarig: { betekenis: 'under 18', bron: 'BW 1:233', vormen: ['volwassen'] },
  woonplaats: {
    betekenis: 'the gemeente that is responsible for a jeugdige',
    bron: 'Jeugdwet 1.1',
    nietVerwarrenMet: 'where the jeugdige happens to stay',
  },
  verhuizing: {
    betekenis: 'move to another gemeente; running help continues for up to a year',
    bron: 'Jeugdwet 2.7a',
    vormen: ['verhuisd', 'continuiteit'],
  },

  // Access
  aanmelding: {
    betekenis: 'first arrival of a question at the front door',
    bron: 'practice',
    nietVerwarrenMet: 'aanvraag: a request for a besluit',
    vormen: ['aanmeldwachttijd', 'aangemeld', 'aanmelden'],
  },
  melding: {
    betekenis: 'request for help, or report of a concern, that is not (yet) an aanvraag',
    bron: 'gemeentelijke verordening; Wmo 2015 4.1.1',
    nietVerwarrenMet: 'aanvraag; courts often see a clear melding as one',
    vormen: ['meldingstermijn', 'gemeld', 'meld', 'melden'],
  },
  aanvraag: {
    betekenis: 'request by an interested party to take a besluit',
    bron: 'Awb 1:3 lid 3',
    nietVerwarrenMet: 'melding',
  },
  vraagverheldering: {
    betekenis: 'talks that make clear what the question is',
    bron: 'practice',
    vormen: ['verhelderd', 'verhelderen'],
  },
  onderzoek: {
    betekenis: 'inquiry into what a jeugdige needs',
    bron: 'Jeugdwet 2.3; verordening',
    nietVerwarrenMet: 'onderzoek by Veilig Thuis or the Raad',
  },
  hoofdlijn: { betekenis: 'main line of a route, beside which safety, law and family run', bron: 'Wissel' },
  toestemming: {
    betekenis: 'consent: parents under 12, both from 12 to 16, the jeugdige from 16',
    bron: 'Jeugdwet 7.3.4, 7.3.5',
    vormen: ['vervangende'],
  },
  uitzondering: { betekenis: 'help without all consent, on a ground of the act', bron: 'Jeugdwet 7.3.4, 7.3.16' },
  familiegroepsplan: {
    betekenis: "the family's own plan, which goes first",
    bron: 'Jeugdwet 1.1, 4.1.2',
    nietVerwarrenMet: 'hulpverleningsplan',
  },
  hulpverleningsplan: {
    betekenis: 'plan of help made by the professional with the family',
    bron: 'Jeugdwet 4.1.3',
    nietVerwarrenMet: 'familiegroepsplan',
  },
  vertrouwenspersoon: {
    betekenis: 'independent confidential adviser',
    bron: 'Jeugdwet 1.1, 2.5',
    nietVerwarrenMet: 'clientondersteuner',
  },
  voorziening: { betekenis: 'provision: help that the gemeente arranges', bron: 'Jeugdwet 2.3, 2.9', vormen: ['hulp'] },
  pgb: { betekenis: 'persoonsgebonden budget: the family buys the help itself', bron: 'Jeugdwet 8.1.1' },
  schooloverleg: {
    betekenis: 'consultation with school before jeugdhulp is arranged',
    bron: 'Jeugdwet 2.7 lid 1',
    vormen: ['school'],
  },
  recht: { betekenis: 'entitlement, or law', bron: 'Jeugdwet 1.2' },
  toeleiding: {
    betekenis: 'guiding a jeugdige to the right provider after the need is established',
    bron: 'practice',
    nietVerwarrenMet: 'besluit',
  },
  nazorg: { betekenis: 'aftercare: asking how it goes', bron: 'practice' },
  dossier: {
    betekenis: 'file of a jeugdige, kept for twenty years',
    bron: 'Jeugdwet 7.3.8',
    vormen: ['bewaartermijn'],
  },
  intake: { betekenis: 'reception of an aanmelding', bron: 'practice' },
  wmo: { betekenis: 'Wet maatschappelijke ondersteuning 2015', bron: 'Wmo 2015', vormen: ['persoonlijk'] },

  // The medical road
  verwijzing: {
    betekenis:
      'referral to jeugdhulp by huisarts, jeugdarts or medisch specialist; the gemeente can not refuse this road',
    bron: 'Jeugdwet 2.6 lid 1 onder e, 2.7 lid 4',
    nietVerwarrenMet: 'toewijzing: the order that lets the help begin',
    vormen: ['verwezen', 'verwijzers', 'langs'],
  },
  huisarts: {
    betekenis:
      'general practitioner; one of three who may refer (COD327: 02, with 03 jeugdarts and 05 medisch specialist)',
    bron: 'Jeugdwet 2.6 lid 1 onder e',
    vormen: ['praktijksoort', 'praktijksoorten', 'consult'],
  },
  poh: {
    betekenis: 'POH Jeugd: helper in the practice of a huisarts; short help, or a better question to a provider',
    bron: 'practice',
    nietVerwarrenMet: 'jeugdprofessional of the gemeente, though one person can be both',
    vormen: ['jeugd'],
  },
  hulpvraag: { betekenis: 'question for help, before anybody decided what it needs', bron: 'practice' },
  sturing: {
    betekenis: 'along the verwijzing or to the CJG instead; only with consent',
    bron: 'Jeugdwet 7.3.4, 7.3.11',
  },

  // Safety
  veiligheid: {
    betekenis: 'safety of the jeugdige',
    bron: 'Jeugdwet 2.1',
    vormen: ['veilig', 'veiligheidscheck', 'veiligheidscontact', 'veiligheidsresultaat', 'veiligheidssignaal'],
  },
  zicht: {
    betekenis: 'sight on safety: the duty to know that a child is safe, owned by one party at a time',
    bron: 'Handelingsprotocol Veilig Thuis',
  },
  meldcode: {
    betekenis: 'five steps at a suspicion of violence or child abuse',
    bron: 'Jeugdwet 4.1.7',
    vormen: ['signalen', 'weging', 'wegen', 'collegiaal'],
  },
  thuis: {
    betekenis: 'in Veilig Thuis: advice and reporting point for domestic violence and child abuse',
    bron: 'Wmo 2015 4.1.1',
    vormen: ['teruggekoppeld', 'terugkoppeling'],
  },
  crisis: {
    betekenis: 'acute danger that needs help now',
    bron: 'Jeugdwet 2.6 lid 1 onder b',
    vormen: ['crisisteam', 'acuut'],
  },
  spoed: {
    betekenis: 'urgency in which help may start before the onderzoek',
    bron: 'gemeentelijke verordening',
    vormen: ['tijdelijke'],
  },

  // Decisions
  besluit: {
    betekenis: 'written decision of an administrative body with legal effect',
    bron: 'Awb 1:3 lid 1',
    nietVerwarrenMet: 'toewijzing: the order to a provider (iJw JW301)',
    vormen: ['besloten', 'besluitsoort', 'besluitsoorten', 'besluitvorming', 'beslissen'],
  },
  bekendmaking: {
    betekenis: 'making a besluit known to the addressee; only then does it work',
    bron: 'Awb 3:40, 3:41',
    vormen: ['bekendgemaakt', 'bekendmaken'],
  },
  afwijzingsgrond: {
    betekenis: 'ground in an act on which (part of) an aanvraag is refused',
    bron: 'Awb 3:46',
    nietVerwarrenMet: 'weigering: the engine refuses an event',
    vormen: ['afwijzingsgronden', 'afwijzingsgrondcode'],
  },
  behandeling: {
    betekenis: 'processing of an aanvraag; buiten behandeling: not processed, for want of data',
    bron: 'Awb 4:5',
    nietVerwarrenMet: 'afwijzing: a decision on the substance',
    vormen: ['buiten'],
  },
  onherroepelijk: { betekenis: 'no longer open to bezwaar in time', bron: 'Awb 6:7' },
  bezwaar: {
    betekenis: 'objection to a besluit, with the body that took it',
    bron: 'Awb 1:5, 6:7',
    nietVerwarrenMet: 'beroep: with the court',
    vormen: ['bezwaartermijn', 'bezwaartermijnen'],
  },
  beroep: {
    betekenis: 'appeal to the administrative court',
    bron: 'Awb 1:5, 8:1',
    nietVerwarrenMet: 'bezwaar',
    vormen: ['beroepstermijn'],
  },

  // Time
  termijn: {
    betekenis: 'legal or agreed term',
    bron: 'Awb; Algemene termijnenwet',
    nietVerwarrenMet: 'timer, which is technical',
    vormen: ['termijnen', 'termijndefinities', 'termijngebeurtenis', 'dagtermijn', 'urentermijn', 'urentelling'],
  },
  klok: {
    betekenis: 'one run of a termijn in one zaak',
    bron: 'Wissel',
    nietVerwarrenMet: 'termijn: the definition',
    vormen: ['klokstatus', 'klokstatussen', 'stilte', 'stiltes', 'stilstand'],
  },
  beslistermijn: { betekenis: 'term within which the besluit must be made known', bron: 'Awb 4:13' },
  hersteltermijn: {
    betekenis: 'time given to complete an aanvraag',
    bron: 'Awb 4:5',
    vormen: ['herstel', 'herstellen'],
  },
  aanvulling: { betekenis: 'missing data or documents for an aanvraag', bron: 'Awb 4:5', vormen: ['ontbreekt'] },
  opschorting: {
    betekenis: 'suspension: the term stands still and what is left runs on later',
    bron: 'Awb 4:15',
    nietVerwarrenMet: 'verlenging',
    vormen: ['opgeschort', 'opschortingsgrond', 'opschortingsgronden', 'hervat'],
  },
  verlenging: {
    betekenis: 'lengthening of a term',
    bron: 'Awb 4:14 lid 3, 7:10 lid 3',
    nietVerwarrenMet: 'opschorting',
    vormen: ['verlengd', 'verlengingsgrond', 'verlengingsoordeel', 'verlengingsvoorstel', 'vertraging', 'meegedeeld'],
  },
  overschrijding: { betekenis: 'breach of a term; it never ends a zaak', bron: 'Awb 4:17', vormen: ['verstrijken'] },
  ingebrekestelling: {
    betekenis: 'written notice that a besluit is late',
    bron: 'Awb 4:17 lid 3',
    nietVerwarrenMet: 'bezwaar',
  },
  respijt: { betekenis: 'the two weeks after an ingebrekestelling', bron: 'Awb 4:17 lid 3' },
  dwangsom: {
    betekenis: 'penalty per day for not deciding in time',
    bron: 'Awb 4:17',
    nietVerwarrenMet: 'last onder dwangsom (Awb 5:32)',
    vormen: ['dwangsombesluit', 'dwangsomdagen', 'dwangsomtarief', 'dwangsomtarieven'],
  },
  atw: { betekenis: 'Algemene termijnenwet: terms do not end on free days', bron: 'Atw 1-4' },
  zekerheid: {
    betekenis: 'how sure a number is: law, regional agreement, or assumption',
    bron: 'Wissel',
    vormen: ['zekerheden'],
  },
  bron: { betekenis: 'act and article, or agreement, a number comes from', bron: 'Wissel' },
  leeftijd: {
    betekenis: 'age, as the limits 12, 16 and 18',
    bron: 'Jeugdwet 7.3.4, 1.1',
    vormen: ['leeftijd12', 'leeftijd16', 'leeftijd18', 'leeftijden', 'na18'],
  },
  grens: {
    betekenis: 'day known beforehand on which something else holds, such as a birthday',
    bron: 'Wissel',
    vormen: ['grenzen'],
  },

  // Messages between gemeente and provider
  toewijzing: {
    betekenis: 'order of the gemeente to a provider to help a client (JW301)',
    bron: 'iJw 3.2, JW301',
    nietVerwarrenMet: 'beschikking: the decision to the citizen, which never travels in iJw',
    vormen: ['toegewezen', 'levering', 'einddatum'],
  },
  toewijzingsverzoek: {
    betekenis: 'verzoek om toewijzing (VOT, JW315): a provider asks for a toewijzing',
    bron: 'iJw 3.2, OP307',
    nietVerwarrenMet: 'aanvraag: the request of the citizen',
  },
  wijzigingsverzoek: {
    betekenis: 'verzoek om wijziging (VOW, JW317): the whole situation that a provider wishes for a client',
    bron: 'iJw 3.2, OP308',
  },
  startbericht: { betekenis: 'message that help really began (JW305)', bron: 'iJw 3.2, OP271' },
  stopbericht: {
    betekenis: 'message that help ended, for a while or for good (JW307)',
    bron: 'iJw 3.2, OP272',
  },
  retourbericht: {
    betekenis: 'answer to every message: accepted, or refused with retour codes',
    bron: 'iJw 3.2, OP090',
    nietVerwarrenMet: 'antwoord (JW319), which is about the verzoek itself',
  },
  declaratie: { betekenis: 'bill of a provider (JW323)', bron: 'iJw 3.2, OP090x4' },
  afwijzing: {
    betekenis: 'refusal of an aanvraag, or of a verzoek of a provider (JW319), on a named ground',
    bron: 'Awb 4:12; iJw 3.2, WJ759',
    nietVerwarrenMet: 'weigering, which is the engine refusing an event',
  },

  // Hand-over
  overname: {
    betekenis: 'taking over a running zaak from another system, with its past',
    bron: 'Wissel',
    nietVerwarrenMet: 'overdracht: a hand-over to another organisation, which may refuse',
    vormen: ['overgenomen'],
  },
  overdracht: {
    betekenis: 'hand-over in two phases: the sender stays owner until the receiver accepts',
    bron: 'practice (warme overdracht)',
    nietVerwarrenMet: 'doorverwijzing',
    vormen: [
      'overdrachten',
      'overdrachtsroute',
      'overdrachtsroutes',
      'aangeboden',
      'aanbod',
      'bieden',
      'aanvaard',
      'geweigerd',
      'geweigerde',
      'weigerredenen',
    ],
  },
  ingetrokken: { betekenis: 'withdrawn by whoever made it', bron: 'Awb 4:5', vormen: ['intrekking'] },

  // The engine
  gebeurtenis: {
    betekenis: 'fact that was reported and logged',
    bron: 'Wissel',
    vormen: ['gebeurtenissen', 'gebeurtenistype', 'feit', 'feiten'],
  },
  gegevens: { betekenis: 'coded facts of a gebeurtenis, never free text', bron: 'Wissel' },
  toelichting: {
    betekenis: 'free text with a gebeurtenis, sealed and erasable',
    bron: 'Wissel',
    nietVerwarrenMet: 'gegevens',
    vormen: ['verzegeld'],
  },
  opdracht: {
    betekenis: 'one item of work for the command `wissel termijnen`',
    bron: 'Wissel',
    vormen: ['opdrachtantwoord', 'opdrachtfout'],
  },
  weigering: {
    betekenis: 'refusal of an event by the engine: nothing changed',
    bron: 'Wissel',
    nietVerwarrenMet: 'afwijzing of an aanvraag',
    vormen: ['weigeringscode', 'weigeringscodes'],
  },
  kenmerk: { betekenis: 'idempotency key of a caller', bron: 'Wissel' },
  gebeurteniskenmerk: {
    betekenis: 'what a stored event is known by: the key of its caller, or that of a moment of a clock',
    bron: 'Wissel',
  },
  taken: { betekenis: 'work that is open while a state names it', bron: 'Wissel', vormen: ['taak'] },
  berichten: {
    betekenis: 'messages to staff or family',
    bron: 'Wissel',
    nietVerwarrenMet: 'iJw-bericht',
    vormen: ['bericht'],
  },
  // From besluit to help
  aanbieder: { betekenis: 'provider of jeugdhulp', bron: 'Jeugdwet 1.1', vormen: ['agb'] },
  verwijzer: { betekenis: 'who gave access to jeugdhulp (COD327)', bron: 'Jeugdwet 2.6' },
  productcategorie: { betekenis: 'group of forms of help in a toewijzing (JZ020)', bron: 'iJw 3.2, practice' },
  productcode: { betekenis: 'one product in the list of a region, within a productcategorie', bron: 'iJw 3.2, TR381' },
  omvang: { betekenis: 'how much help: so much of a unit, so often (WJ756, WMO757)', bron: 'iJw 3.2, CD041' },
  specificatie: {
    betekenis: 'productcode and omvang of an order that is specifiek',
    bron: 'iJw 3.2, toewijzingsvarianten',
  },
  wens: {
    betekenis: 'what the family finds important in a provider, by code',
    bron: 'Jeugdwet 2.3',
    vormen: ['wensen'],
  },
  match: { betekenis: 'fitting provider, found with the family', bron: 'practice' },
  wachtlijst: { betekenis: 'queue of a provider; it never ends a zaak', bron: 'practice' },
  jgt: { betekenis: 'Jeugd- en Gezinsteam: municipal team that guides to help', bron: 'practice' },
  tcc: { betekenis: 'joint intake of providers of help with stay (Holland Rijnland)', bron: 'practice' },
  expertteam: { betekenis: 'regional team that advises on help without a contract', bron: 'Jeugdwet 1.1' },
  berichtenverkeer: {
    betekenis: 'exchange of iJw messages between gemeente and provider',
    bron: 'iJw 3.2, practice',
    nietVerwarrenMet: 'berichten: what Wissel itself sends to staff and family',
    vormen: ['retour', 'retourcode'],
  },
  overbruggingszorg: {
    betekenis: 'help for the time in between, when a child waits longer than the norm',
    bron: 'practice',
    vormen: ['overbrugging'],
  },
  uitstel: {
    betekenis: 'delay that the family itself asks for; the norms of waiting stand still',
    bron: 'practice',
    nietVerwarrenMet: 'opschorting of a wettelijke termijn (Awb 4:15)',
    vormen: ['uitgesteld'],
  },
  regio: { betekenis: 'gemeenten that purchase jeugdhulp together', bron: 'Jeugdwet 2.8' },
  evaluatie: {
    betekenis: 'looking with the family at what the help brought',
    bron: 'practice',
    vormen: ['evalueren', 'geevalueerd'],
  },
  wachttijd: {
    betekenis: 'time between aanmelding at a provider and help',
    bron: 'practice',
    vormen: ['behandelwachttijd', 'wachttijddefinities', 'wachtplichttaken', 'wachtplichttermijnen'],
  },
  treeknorm: { betekenis: 'socially acceptable wait, agreed between payers and providers', bron: 'practice' },
  norm: {
    betekenis: 'what people agreed to strive for, without the force of law',
    bron: 'practice',
    nietVerwarrenMet: 'wettelijke termijn: a term that an act sets',
    vormen: ['regionaal'],
  },
  aanname: { betekenis: 'a number of ours for want of any other, open to configuration', bron: 'Wissel' },
  escaleren: { betekenis: 'bringing to a manager', bron: 'practice' },
  ...VEILIGHEIDSKETEN_BEGRIPPEN,
  ...BESCHERMINGSBEGRIPPEN,
} as const satisfies Record<string, Begrip>;

/** Every form of every term, in lower case. */
export const BEGRIPSVORMEN: ReadonlySet<string> = new Set(
  Object.entries<Begrip>(BEGRIPPEN).flatMap(([begrip, { vormen }]) => [begrip, ...(vormen ?? [])]),
);
