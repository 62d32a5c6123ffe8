import { codelijst } from '../codelijst.ts';

// Codes about a verzoek and its answer.

export const JA_NEE = codelijst('COD260', 'ja of nee', {
  '1': 'Ja',
  '2': 'Nee',
});

export const TYPE_VERWIJZER = codelijst('COD327', 'code verwijzer', {
  '01': 'Gemeente',
  '02': 'Huisarts',
  '03': 'Jeugdarts',
  '04': 'Gecertificeerde instelling',
  '05': 'Medisch specialist',
  '06': 'Zelfverwijzer/geen verwijzer',
  '08': 'Rechter, Officier van Justitie, functionaris Justitiele jeugdinrichting',
});

export const REDEN_VERZOEK = codelijst('WJ758', 'reden verzoek', {
  '1': 'Verandering clientsituatie',
  '2': 'Wijziging zorgplan',
});

export const REDEN_AFWIJZING = codelijst('WJ759', 'reden afwijzing verzoek', {
  '1': 'Geen wijziging, maar nieuwe aanvraag',
  '2': 'Past niet binnen budget',
  '3': 'Geen contract',
  '4': 'Past niet binnen contract',
  '5': 'Andere gemeente',
  '6': 'Stapeling',
  '7': 'Zorginhoudelijke afkeur',
  '8': 'Woonplaatsbeginsel',
  '9': 'Leeftijdsgrens is bereikt',
});

export const VERZOEK_ANTWOORD = codelijst('WJ760', 'verzoek antwoord', {
  '1': 'Verzoek afgewezen',
  '2': 'Aanvraag in onderzoek',
});
