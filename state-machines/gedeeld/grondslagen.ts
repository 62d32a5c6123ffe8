import type { Grondslag } from '../../libs/engine/doel.ts';

const GEEN_ARTIKEL = 'geen artikel gevonden; aanname van Wissel, in te stellen per gemeente';
const ALLEEN_DE_TAAK = 'de taak staat in de wet; dat zij ook het delen draagt, is een aanname van Wissel';

/** The article itself is about this hand-over, or about sharing. */
function wet(artikel: string, uitleg: string): Grondslag {
  return { bron: { wet: 'Jeugdwet', artikel }, zekerheid: 'wet', uitleg };
}

/** The article gives the task. That the task carries the sharing is our reading. */
function taak(artikel: string, uitleg: string, act = 'Jeugdwet'): Grondslag {
  return { bron: { wet: act, artikel, vindplaats: ALLEEN_DE_TAAK }, zekerheid: 'aanname', uitleg };
}

function regionaal(artikel: string, vindplaats: string, uitleg: string): Grondslag {
  return { bron: { wet: 'Regionale afspraak', artikel, vindplaats }, zekerheid: 'regionaal', uitleg };
}

function aanname(artikel: string, uitleg: string): Grondslag {
  return { bron: { wet: 'Werkafspraak', artikel, vindplaats: GEEN_ARTIKEL }, zekerheid: 'aanname', uitleg };
}

/**
 * What hand-overs rest on. Source: domain reference 0, 1.3, 1.5-1.7, 4 and 6. Sharing outside those who help needs consent or an act
 * (Jeugdwet 7.3.11); where the reference names no article for a hand-over, it says so.
 */
export const GRONDSLAGEN = {
  toestemming: wet('7.3.11', 'Het gezin stemt ermee in dat de gegevens worden gedeeld.'),
  spoed: taak('2.6 lid 1 onder b', 'Het college zorgt dat er in een spoedsituatie altijd hulp bereikbaar is.'),
  meldcode: taak('4.1.7', 'De meldcode leidt bij onveiligheid tot een melding bij Veilig Thuis.'),
  verzoekTotOnderzoek: wet('3.1 lid 1', 'Een verzoek tot onderzoek gaat naar de Raad voor de Kinderbescherming.'),
  tafel: regionaal(
    'melden bij de jeugdbeschermingstafel',
    'melders en toegangseisen van de tafel in Delft en Den Haag (domeinreferentie 1.6 en 5)',
    'De tafel bespreekt met het gezin of een maatregel nodig is.',
  ),
  instelling: wet(
    '3.2; 7.3.11 lid 4',
    'De gecertificeerde instelling voert de maatregel uit; wie haar inlicht, heeft daarvoor geen toestemming nodig.',
  ),
  gesloten: taak('6.1.2', 'De machtiging van de kinderrechter wordt uitgevoerd.'),
  jeugdhulp: taak('2.3', 'Het college zorgt voor passende hulp, ook als een maatregel niet nodig is of voorbij is.'),
  woonplaats: taak('1.1; 2.7a', 'De gemeente waar het kind woont, zet de hulp voort.'),
  crisisteamOverdracht: regionaal(
    'overdracht door het crisisteam',
    'Zuid-Holland-Zuid: het crisisteam draagt de volgende werkdag over (domeinreferentie 1.7)',
    'Na de crisis neemt een ander de hulp over.',
  ),
  veiligThuisOverdracht: aanname(
    'overdracht door Veilig Thuis',
    'Veilig Thuis draagt over aan wie het gezin verder helpt; die aanvaardt met de voorwaarden voor veiligheid.',
  ),
  huisarts: aanname('overdracht door de huisarts', 'Het gezin stemt ermee in dat het CJG de verwijzing overneemt.'),
  berichtenverkeer: taak('6c.1', 'De gemeente geeft de opdracht aan de aanbieder met iJw.', 'Regeling Jeugdwet'),
  bezwaar: taak('7:10', 'De gemeente beslist op het bezwaar.', 'Awb'),
} as const satisfies Record<string, Grondslag>;
