import { z } from 'zod';

import { Sleutelwoord, type RolOfSysteem } from '../../libs/contracts/rollen.ts';
import { type CODE_VERWIJZER, PRODUCTCATEGORIE, REDEN_AFWIJZING } from '../gedeeld/ijw.ts';

/** Key of one requested product, unique for its provider. Source: iJw 3.2 OP361. A key, never the text that a provider made of it. */
export const ReferentieAanbieder = Sleutelwoord.describe(
  'ReferentieAanbieder van het aangevraagde product (iJw OP361), of de sleutel daarvan',
);

/** Who may refer to jeugdhulp beside the gemeente, by COD327. Source: Jeugdwet 2.6 lid 1 onder e. */
export const Verwijzer = z
  .enum(['02', '03', '05'] satisfies (typeof CODE_VERWIJZER)[number][])
  .describe('COD327: 02 huisarts, 03 jeugdarts, 05 medisch specialist');

/** Kinds of practice: what POH Jeugd changes is measured against practices without it and control practices. */
export const PRAKTIJKSOORTEN = ['metPohJeugd', 'zonderPohJeugd', 'controle'] as const;
export type Praktijksoort = (typeof PRAKTIJKSOORTEN)[number];

/** Forms of help to which can be referred, by JZ020. Jeugdbescherming and jeugdreclassering need a court order instead. */
export const Productcategorie = z.enum(PRODUCTCATEGORIE).exclude(['47', '48']).describe('JZ020: productcategorie');

/** Why a verzoek is refused, by WJ759. */
export interface RedenAfwijzing {
  readonly titel: string;
  /** Whose it is now: what follows from this reason. */
  readonly vervolg: 'gesprek' | 'expertteam' | 'andereGemeente';
}

/**
 * The reasons of WJ759 with which a verzoek om toewijzing can be answered. None of them is about the road: by referral the
 * college must give access (Jeugdwet 2.7 lid 4). Code 2 does not exist here: a child is never refused because the money is
 * spent, so it can not be written down; a test holds this.
 */
export const REDENEN_AFWIJZING = {
  '1': { titel: 'Geen wijziging maar een nieuwe aanvraag', vervolg: 'gesprek' },
  '3': { titel: 'Geen contract met deze aanbieder', vervolg: 'expertteam' },
  '4': { titel: 'Past niet binnen het contract met deze aanbieder', vervolg: 'gesprek' },
  '5': { titel: 'Een andere gemeente is verantwoordelijk', vervolg: 'andereGemeente' },
  '6': { titel: 'Dezelfde hulp is al toegewezen', vervolg: 'gesprek' },
  '7': { titel: 'De inhoud van de gevraagde hulp klopt niet', vervolg: 'gesprek' },
  '8': { titel: 'Een andere gemeente is verantwoordelijk volgens het woonplaatsbeginsel', vervolg: 'andereGemeente' },
  '9': { titel: 'De leeftijdsgrens is bereikt', vervolg: 'gesprek' },
} as const satisfies Record<(typeof REDEN_AFWIJZING)[number], RedenAfwijzing>;

/** Codes of the reasons, for schemas. */
export const RedenAfwijzingCode = z.enum(REDEN_AFWIJZING).describe('WJ759: reden afwijzing verzoek');

/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = [
  'cjg-intake',
  'expertteam-niet-gecontracteerd',
  'andere-gemeente',
  'crisis',
  'veilig-thuis',
] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];

/** Who keeps the message traffic with providers, and so reports what was sent and received; or Wissel itself. */
export const BERICHTENVERKEER = ['administratie', 'systeem'] as const satisfies readonly RolOfSysteem[];
