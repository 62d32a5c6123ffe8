import type { Verdeling } from './toeval.ts';

/** One number that nobody published: what it is, in which unit, why this value, and whether it was tuned. */
export interface Aanname<Waarde extends number | Verdeling = number | Verdeling> {
  readonly wat: string;
  readonly waarde: Waarde;
  readonly eenheid: string;
  /** Why this value. */
  readonly aanname: string;
  /** Tuned until the outcome lay near a published figure; the others were set once, by judgement. */
  readonly gekalibreerdOp?: string;
}

function schatting<Waarde extends number | Verdeling>(
  wat: string,
  waarde: Waarde,
  eenheid: string,
  aanname: string,
): Aanname<Waarde> {
  return { wat, waarde, eenheid, aanname };
}

const scheef = (mediaan: number, spreiding = 0.4): Verdeling => ({ mediaan, spreiding });
const GEEN_BRON = 'Geen gepubliceerd cijfer; redelijke schatting voor een CJG van deze omvang.';
const WACHT = 'gemiddelde wachttijd';
const EINDSTAND = 'eindstand';

/**
 * Everything that the simulation assumes, in one table. No figure in it comes from the gemeente. A change here changes the
 * outcome; the table is printed with it.
 */
export const AANNAMES = {
  fte: schatting('Formatie van het team', 11, 'fte', GEEN_BRON),
  urenPerWeek: schatting('Werkweek', 36, 'uur per fte', 'Cao Gemeenten: 36 uur.'),
  productief: schatting(
    'Deel van de werkweek voor zaken',
    0.6,
    'deel',
    'De rest: overleg, scholing, reistijd, ziekte.',
  ),
  zomer: schatting('Bezetting in de zomervakantie (zes weken)', 0.6, 'deel', 'Vakantie om de beurt.'),
  kerst: schatting('Bezetting in de kerstvakantie en de meivakantie', 0.65, 'deel', 'Vakantie om de beurt.'),
  zomerInstroom: schatting('Aanmeldingen in de zomervakantie', 0.6, 'deel van gewoon', 'Scholen zijn dicht.'),

  urenEersteContact: {
    ...schatting('Uren voor nieuwe gezinnen', 19.6, 'uur per week', 'Vaste plekken in de agenda van het team.'),
    gekalibreerdOp: WACHT,
  },
  rij: {
    ...schatting('Rij waarboven extra plekken komen', 24, 'gezinnen', 'De teamleider stuurt bij op de rij.'),
    gekalibreerdOp: WACHT,
  },
  extraPlekken: schatting('Extra uren bij een langere rij', 9, 'uur per week', 'Ten koste van het andere werk.'),

  triage: schatting('Triage: veiligheid, en uitleg over de vertrouwenspersoon', 0.75, 'uur', GEEN_BRON),
  triageVolgendeDag: schatting('Triage pas op de volgende werkdag', 0.06, 'deel', 'Drukke dagen en late meldingen.'),
  eersteContact: schatting('Eerste contact', 3, 'uur', 'Gesprek, reistijd en verslag.'),
  vraagverheldering: schatting('Vraagverheldering', 3, 'uur', GEEN_BRON),
  onderzoek: schatting('Onderzoek', 9, 'uur', GEEN_BRON),
  plan: schatting('Plan', 4, 'uur', GEEN_BRON),
  advies: schatting('Advies en korte hulp', 8, 'uur', 'Ongeveer vijf gesprekken.'),
  besluit: schatting('Besluit en beschikking', 2, 'uur', GEEN_BRON),
  nazorg: schatting('Nazorg', 1, 'uur', GEEN_BRON),
  sluiten: schatting('Sluiten', 0.5, 'uur', GEEN_BRON),
  meldcode: schatting('Meldcode, alle stappen', 10, 'uur', GEEN_BRON),
  begeleiding: schatting(
    'Contact met een gezin dat hulp heeft',
    0.2,
    'uur per week',
    'Ongeveer een half uur in drie weken.',
  ),

  totEersteContact: schatting(
    'Van uitnodiging tot eerste contact',
    scheef(5, 0.7),
    'dagen',
    'Een gezin kan niet altijd meteen.',
  ),
  totVraagverheldering: schatting(
    'Van eerste contact tot vraagverheldering',
    scheef(10),
    'dagen',
    'Tijd voor een afspraak.',
  ),
  totOnderzoek: schatting(
    'Doorlooptijd van het onderzoek',
    scheef(24),
    'dagen',
    'Gesprekken, school, andere hulpverleners.',
  ),
  totPlan: schatting('Van onderzoek tot plan', scheef(8), 'dagen', GEEN_BRON),
  totBesluit: schatting('Van plan tot besluitteam', 3, 'dagen', 'Het besluitteam komt elke donderdag bijeen.'),
  totBekendmaking: schatting('Van besluit tot verzending', 1, 'werkdagen', GEEN_BRON),
  totToeleiding: schatting('Antwoord van de aanbieder', scheef(5, 0.6), 'dagen', GEEN_BRON),
  totAnderRecht: schatting('Antwoord van de organisatie van een andere wet', scheef(10), 'dagen', GEEN_BRON),
  totAdvies: schatting('Duur van advies en korte hulp', scheef(40), 'dagen', GEEN_BRON),
  totNazorg: schatting('Van besluit of advies tot nazorg', 38, 'dagen', 'Binnen de zes weken van de route.'),
  totIntrekking: schatting('Tot een gezin zich bedenkt', scheef(12, 0.6), 'dagen', GEEN_BRON),
  looptijdHulp: {
    ...schatting(
      'Van nazorg tot sluiten als er hulp is',
      scheef(290, 0.7),
      'dagen',
      'Het CJG blijft open zolang de hulp loopt.',
    ),
    gekalibreerdOp: EINDSTAND,
  },
  looptijdAdvies: {
    ...schatting('Van nazorg tot sluiten na advies', scheef(167, 0.8), 'dagen', 'Het gezin houdt zijn vaste contact.'),
    gekalibreerdOp: EINDSTAND,
  },

  aanvraag: schatting('Komt meteen met een aanvraag', 0.15, 'deel', 'De meesten beginnen met een melding.'),
  ingetrokken: schatting('Trekt zich terug terwijl het wacht', 0.05, 'deel', GEEN_BRON),
  advieskans: schatting('Na vraagverheldering genoeg aan advies', 0.35, 'deel', GEEN_BRON),
  anderRecht: schatting('Een andere wet gaat voor', 0.06, 'deel van onderzoek', GEEN_BRON),
  vrijToegankelijk: schatting('Vrij toegankelijke hulp is genoeg', 0.1, 'deel van onderzoek', GEEN_BRON),
  afwijzing: schatting('Afwijzing', 0.05, 'deel van besluiten', GEEN_BRON),
  vermoeden: schatting('Vermoeden van kindermishandeling', 0.04, 'deel', 'Bij Veilig Thuis vijf keer zo vaak.'),
  acuut: schatting('Acuut onveilig', 0.01, 'deel', 'Bij Veilig Thuis vijf keer zo vaak.'),
} as const satisfies Record<string, Aanname>;
export type Aannames = typeof AANNAMES;
