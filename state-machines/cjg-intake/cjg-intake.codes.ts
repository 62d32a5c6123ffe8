import { z } from 'zod';

import type { Bron } from '../../libs/termijnen/typen.ts';

/** A ground on which (part of) an aanvraag can be refused: each one stands in an act. */
export interface Afwijzingsgrond {
  readonly titel: string;
  readonly bron: Bron;
}

/**
 * The only grounds on which jeugdhulp can be refused, each with its article. That the money is spent is no ground and can
 * not be written down: a test over all routes holds this.
 */
export const AFWIJZINGSGRONDEN = {
  eigenKracht: {
    titel: 'Het gezin kan het probleem zelf of met zijn netwerk oplossen',
    bron: { wet: 'Jeugdwet', artikel: '2.3 lid 1' },
  },
  geenNoodzaak: {
    titel: 'Er zijn geen opgroei- of opvoedproblemen, psychische problemen of stoornissen die jeugdhulp nodig maken',
    bron: { wet: 'Jeugdwet', artikel: '2.3 lid 1' },
  },
  overigeVoorziening: {
    titel: 'Een vrij toegankelijke voorziening lost het probleem op',
    bron: { wet: 'Jeugdwet', artikel: '2.9 onder a' },
  },
  voorliggendWlz: {
    titel: 'Er is recht op zorg uit de Wet langdurige zorg',
    bron: { wet: 'Jeugdwet', artikel: '1.2 lid 1' },
  },
  voorliggendZvw: {
    titel: 'Er is recht op zorg uit de Zorgverzekeringswet',
    bron: { wet: 'Jeugdwet', artikel: '1.2 lid 1' },
  },
  voorliggendWmo: { titel: 'Er is recht op ondersteuning uit de Wmo 2015', bron: { wet: 'Jeugdwet', artikel: '1.2' } },
  voorliggendOnderwijs: {
    titel: 'Het onderwijs moet deze ondersteuning bieden',
    bron: { wet: 'Jeugdwet', artikel: '1.2' },
  },
  andereGemeente: {
    titel: 'Een andere gemeente is verantwoordelijk volgens het woonplaatsbeginsel',
    bron: { wet: 'Jeugdwet', artikel: '1.1 (woonplaats)' },
  },
  leeftijd: {
    titel: 'De jeugdige is 18 of ouder en valt niet onder de verlengde jeugdhulp',
    bron: { wet: 'Jeugdwet', artikel: '1.1 (jeugdige)' },
  },
  pgbVoorwaarden: {
    titel: 'Alleen voor het pgb: er is niet voldaan aan de drie voorwaarden',
    bron: { wet: 'Jeugdwet', artikel: '8.1.1 lid 2' },
  },
  pgbDuurderDanNatura: {
    titel: 'Alleen voor het pgb, voor het deel dat duurder is dan passende zorg in natura: de hulp zelf gaat door',
    bron: { wet: 'Jeugdwet', artikel: '8.1.1 lid 4 onder a' },
  },
  pgbEerderIngetrokken: {
    titel: 'Alleen voor het pgb: een eerder pgb is ingetrokken of herzien na misbruik',
    bron: { wet: 'Jeugdwet', artikel: '8.1.1 lid 4 onder b' },
  },
  nietVastTeStellen: {
    titel: 'Zonder gegevens van de aanvrager is niet vast te stellen of er recht op jeugdhulp is',
    bron: { wet: 'Awb', artikel: '4:2 lid 2' },
  },
} as const satisfies Record<string, Afwijzingsgrond>;
export type Afwijzingsgrondcode = keyof typeof AFWIJZINGSGRONDEN;

/** Codes of the grounds, for schemas. */
export const Afwijzingsgrondcode = z
  .enum([
    'eigenKracht',
    'geenNoodzaak',
    'overigeVoorziening',
    'voorliggendWlz',
    'voorliggendZvw',
    'voorliggendWmo',
    'voorliggendOnderwijs',
    'andereGemeente',
    'leeftijd',
    'pgbVoorwaarden',
    'pgbDuurderDanNatura',
    'pgbEerderIngetrokken',
    'nietVastTeStellen',
  ] satisfies Afwijzingsgrondcode[])
  .describe('Wettelijke grond van de (gedeeltelijke) afwijzing');

/** Grounds of Awb 4:5 lid 1 on which an aanvraag may be left unprocessed, after the chance to complete it. */
export const BUITEN_BEHANDELING_GRONDEN = {
  wettelijkVoorschrift: {
    titel: 'Niet voldaan aan een wettelijk voorschrift voor het in behandeling nemen',
    bron: { wet: 'Awb', artikel: '4:5 lid 1 onder a' },
  },
  elektronischGeweigerd: {
    titel: 'De aanvraag is elektronisch geweigerd',
    bron: { wet: 'Awb', artikel: '4:5 lid 1 onder b' },
  },
  gegevensOnvoldoende: {
    titel: 'De gegevens zijn onvoldoende om te beoordelen of te beslissen',
    bron: { wet: 'Awb', artikel: '4:5 lid 1 onder c' },
  },
} as const satisfies Record<string, Afwijzingsgrond>;

/** Kinds of besluit on an aanvraag. `buitenBehandeling` has an event of its own, because its power lapses (Awb 4:5 lid 4). */
export const BESLUITSOORTEN = ['toekenning', 'gedeeltelijk', 'afwijzing', 'buitenBehandeling'] as const;
export type Besluitsoort = (typeof BESLUITSOORTEN)[number];

/** Grounds of Awb 4:15 whose end is known when they are recorded; the fifth, missing documents, is a state of its own. */
export const OPSCHORTINGSGRONDEN = ['instemming', 'toerekenbaar', 'overmacht', 'buitenlandseInformatie'] as const;

/** Routes to which this route hands over. */
export const OVERDRACHTSROUTES = [
  'crisis',
  'veilig-thuis',
  'toeleiding',
  'ander-recht',
  'andere-gemeente',
  'bezwaar',
  'jeugdbeschermingstafel',
] as const;
export type Overdrachtsroute = (typeof OVERDRACHTSROUTES)[number];
