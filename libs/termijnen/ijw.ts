import type { Bron, TermijnDefinitie } from './typen.ts';

// Terms of the message standard. It binds gemeenten and providers through Regeling Jeugdwet art. 6c.1, but is no act: no Atw.
// Werkdag is there Monday to Friday without recognised holidays; which days those are is the choice of `kalender`.

/** A place in the standard. */
function ijw(artikel: string): Bron {
  return {
    wet: 'iJw 3.2',
    artikel,
    vindplaats: 'informatiemodel.istandaarden.nl; verplicht door Regeling Jeugdwet art. 6c.1',
  };
}

/** What the terms of messages have in common: no act sets them, and nothing makes them stand still or longer. */
const berichttermijn = {
  familie: 'bericht',
  atw: false,
  kalender: 'ATW',
  zekerheid: 'wet',
  opschorting: [],
  verlenging: [],
} as const;

/** Retour on any message. Unit: werkdagen from its receipt. Source: iJw 3.2, OP090. */
export const RETOURBERICHT = {
  ...berichttermijn,
  id: 'ijw-op090',
  naam: 'retourbericht',
  duur: { aantal: 3, eenheid: 'werkdagen' },
  bron: ijw('OP090'),
} as const satisfies TermijnDefinitie;

/** Declaratie-antwoord. Unit: werkdagen from receipt of the declaratie. Source: iJw 3.2, OP090x4. */
export const DECLARATIE_ANTWOORD = {
  ...berichttermijn,
  id: 'ijw-op090x4',
  naam: 'antwoord op een declaratie',
  duur: { aantal: 10, eenheid: 'werkdagen' },
  bron: ijw('OP090x4'),
} as const satisfies TermijnDefinitie;

/**
 * Startbericht (JW305). Unit: werkdagen from the real start of the help, or from receipt of the toewijzing when that came later.
 * Source: iJw 3.2, OP271.
 */
export const STARTBERICHT = {
  ...berichttermijn,
  id: 'ijw-op271',
  naam: 'startbericht',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  bron: ijw('OP271'),
} as const satisfies TermijnDefinitie;

/**
 * Stopbericht (JW307). Unit: werkdagen from the real end of the help, or from the day on which a temporary stop is known to be for good.
 * Source: iJw 3.2, OP272.
 */
export const STOPBERICHT = {
  ...berichttermijn,
  id: 'ijw-op272',
  naam: 'stopbericht',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  bron: ijw('OP272'),
} as const satisfies TermijnDefinitie;

/** Verzoek om toewijzing (JW315) by the provider. Unit: werkdagen from its beoordeling or intake. Source: veelgestelde vragen iJw 3.2. */
export const VERZOEK_OM_TOEWIJZING = {
  ...berichttermijn,
  id: 'ijw-vot',
  naam: 'verzoek om toewijzing',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  bron: {
    wet: 'iJw 3.2',
    artikel: 'verzoek om toewijzing',
    vindplaats: 'veelgestelde vragen bij iJw 3.2 (domeinreferentie 3.1)',
  },
  zekerheid: 'aanname', // a question and its answer, not a rule of the standard
} as const satisfies TermijnDefinitie;

/** Toewijzing or antwoord on a verzoek om toewijzing, each product. Unit: werkdagen from its receipt. Source: iJw 3.2, OP274. */
export const ANTWOORD_OP_TOEWIJZINGSVERZOEK = {
  ...berichttermijn,
  id: 'ijw-op274',
  naam: 'antwoord op een verzoek om toewijzing',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  bron: ijw('OP274'),
} as const satisfies TermijnDefinitie;

/** Toewijzing or antwoord on a verzoek om wijziging. Unit: werkdagen from its receipt. Source: iJw 3.2, OP346. */
export const ANTWOORD_OP_WIJZIGINGSVERZOEK = {
  ...berichttermijn,
  id: 'ijw-op346',
  naam: 'antwoord op een verzoek om wijziging',
  duur: { aantal: 5, eenheid: 'werkdagen' },
  bron: ijw('OP346'),
} as const satisfies TermijnDefinitie;

/** The end of "aanvraag in onderzoek". Unit: calendar weeks from the dagtekening of the verzoek. Source: iJw 3.2, OP274 and OP346. */
export const VERZOEK_IN_ONDERZOEK = {
  ...berichttermijn,
  id: 'ijw-in-onderzoek',
  naam: 'besluit op een verzoek in onderzoek',
  duur: { aantal: 8, eenheid: 'weken' },
  bron: ijw('OP274 en OP346'),
} as const satisfies TermijnDefinitie;

/**
 * Afwijzing by woonplaats, with the gemeente that is responsible. Unit: calendar weeks from receipt of the verzoek.
 * Source: Regeling Jeugdwet art. 1a.1 (a ministerial regulation, so no Atw); iJw 3.2, OP359.
 */
export const WOONPLAATS_AFWIJZING = {
  ...berichttermijn,
  id: 'ijw-op359',
  naam: 'afwijzing wegens woonplaats',
  duur: { aantal: 2, eenheid: 'weken' },
  bron: { wet: 'Regeling Jeugdwet', artikel: '1a.1', vindplaats: 'iJw 3.2, OP359' },
} as const satisfies TermijnDefinitie;
