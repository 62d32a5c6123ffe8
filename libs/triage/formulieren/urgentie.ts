import type { Antwoord, Formulier, Regel, Voorstel } from '../formulier.ts';

const BRON = {
  wet: 'Werkafspraak',
  artikel: 'urgentieklassen U0 tot en met U4',
  vindplaats: 'voorstel van Wissel (domeinreferentie 5), in te stellen per regio',
} as const;

const U0 = {
  advies: 'nuHandelen',
  tekst: 'Bel 112; het crisisteam is binnen twee uur bij het kind.',
  urgentie: 'U0',
  klasse: 'acuut',
} as const;
const U1 = {
  advies: 'dezelfdeDag',
  tekst: 'Handel dezelfde dag, uiterlijk binnen 24 uur.',
  urgentie: 'U1',
  klasse: 'acuut',
} as const;
const U2 = {
  advies: 'binnenVijfWerkdagen',
  tekst: 'Handel binnen vijf werkdagen.',
  urgentie: 'U2',
  klasse: 'onveilig',
} as const;
const U3 = {
  advies: 'binnenTienWerkdagen',
  tekst: 'Handel binnen tien werkdagen.',
  urgentie: 'U3',
  klasse: 'zorgelijk',
} as const;
const U4 = {
  advies: 'gewoneToegang',
  tekst: 'Eerste contact binnen vijf werkdagen, daarna het gewone onderzoek.',
  urgentie: 'U4',
  klasse: null,
} as const;

const regel = (id: string, als: Readonly<Record<string, Antwoord>>, dan: Voorstel): Regel => ({
  id,
  als,
  dan,
  bron: BRON,
  zekerheid: 'aanname',
});

const GEEN_GEVAAR = {
  levensgevaar: false,
  acuutOnveilig: false,
  suicidaliteit: false,
  structureelOnveilig: false,
  dreigendePlaatsing: false,
  stagnatie: false,
  thuiszitter: false,
};

/** Urgency classes, the gravest first. An instrument counts by its outcome, and only upwards. Source: domain reference 5 (proposal). */
export const URGENTIE: Formulier = {
  id: 'urgentie-v1',
  titel: 'Urgentieklasse',
  vragen: {
    levensgevaar: { tekst: 'Is er nu levensgevaar?' },
    acuutOnveilig: { tekst: 'Is het kind nu onveilig?' },
    suicidaliteit: { tekst: 'Zijn er gedachten of plannen over zelfdoding?' },
    structureelOnveilig: { tekst: 'Is het kind steeds opnieuw onveilig?' },
    dreigendePlaatsing: { tekst: 'Dreigt het kind ergens anders te moeten wonen?' },
    stagnatie: { tekst: 'Zit de hulp vast?' },
    thuiszitter: { tekst: 'Zit het kind thuis zonder onderwijs?' },
    instrument: {
      tekst: 'Wat kwam er uit het instrument (ARIJ, LIRIK of het triage-instrument van Veilig Thuis)?',
      keuze: ['nietGebruikt', 'laag', 'middelmatig', 'hoog', 'directHandelen'],
    },
  },
  regels: [
    regel('levensgevaar', { levensgevaar: true }, U0),
    regel('acuut-onveilig', { acuutOnveilig: true }, U1),
    regel('suicidaliteit', { suicidaliteit: true }, U1),
    regel('instrument-direct-handelen', { instrument: 'directHandelen' }, U1),
    regel('structureel-onveilig', { structureelOnveilig: true }, U2),
    regel('dreigende-plaatsing', { dreigendePlaatsing: true }, U2),
    regel('instrument-hoog', { instrument: 'hoog' }, U2),
    regel('stagnatie', { stagnatie: true }, U3),
    regel('thuiszitter', { thuiszitter: true }, U3),
    regel('instrument-middelmatig', { instrument: 'middelmatig' }, U3),
    regel('instrument-laag', { ...GEEN_GEVAAR, instrument: 'laag' }, U4),
    regel('geen-instrument', { ...GEEN_GEVAAR, instrument: 'nietGebruikt' }, U4),
  ],
};
