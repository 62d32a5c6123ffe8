import { BRONNEN, instroomPerBron, type Aanmeldbron } from '../../../libs/simulatie/index.ts';
import type { Uitkomst } from './simulatie.ts';

export const BRONNAMEN: Record<Aanmeldbron, string> = {
  medischVerwijzer: 'Medisch verwijzer',
  veiligThuis: 'Veilig Thuis',
  clientZelf: 'Cliënt zelf',
  onderwijs: 'Onderwijs',
  zonderBron: 'Zonder genoemde bron',
};

/** What each kind of figure is, for whoever compares. */
export const SOORTEN = {
  gegeven: 'Gepubliceerd, en in de simulatie gestopt. Klopt dus altijd, en bewijst niets.',
  gekalibreerd: 'Gepubliceerd, en aannames zijn bijgesteld tot de simulatie erbij uitkwam. Gemaakt, niet voorspeld.',
  uitkomst: 'Volgt uit de route, de wet en de aannames. Nergens gepubliceerd.',
} as const;

/** One figure beside the published one, and what the likeness is worth. */
export interface Vergelijking {
  readonly wat: string;
  readonly uitkomst: number | null;
  readonly gepubliceerd: number | null;
  readonly soort: keyof typeof SOORTEN;
}

/** What came out beside what was published. */
export function vergelijk({ meting, gepubliceerd }: Uitkomst): Vergelijking[] {
  const perBron = instroomPerBron(gepubliceerd);
  const { totEersteContact, totBesluit } = meting;
  return [
    { wat: 'Open op 1 januari', uitkomst: meting.beginstand, gepubliceerd: gepubliceerd.beginstand, soort: 'gegeven' },
    {
      wat: 'Instroom',
      uitkomst: meting.instroom.totaal,
      gepubliceerd: gepubliceerd.afgeleid.instroom,
      soort: 'gegeven',
    },
    ...BRONNEN.map((bron) => ({
      wat: `  ${BRONNAMEN[bron]}`,
      uitkomst: meting.instroom[bron],
      gepubliceerd: perBron[bron],
      soort: 'gegeven' as const,
    })),
    {
      wat: 'Uitstroom',
      uitkomst: meting.uitstroom,
      gepubliceerd: gepubliceerd.afgeleid.uitstroom,
      soort: 'gekalibreerd',
    },
    {
      wat: 'Open op 31 december',
      uitkomst: meting.eindstand,
      gepubliceerd: gepubliceerd.eindstand,
      soort: 'gekalibreerd',
    },
    {
      wat: 'Wachtdagen tot eerste contact, gemiddeld',
      uitkomst: totEersteContact.gemiddeld,
      gepubliceerd: gepubliceerd.wachtdagenGemiddeld,
      soort: 'gekalibreerd',
    },
    { wat: '  mediaan', uitkomst: totEersteContact.mediaan, gepubliceerd: null, soort: 'uitkomst' },
    { wat: '  P90', uitkomst: totEersteContact.p90, gepubliceerd: null, soort: 'uitkomst' },
    { wat: 'Dagen tot het besluit, gemiddeld', uitkomst: totBesluit.gemiddeld, gepubliceerd: null, soort: 'uitkomst' },
    { wat: '  mediaan', uitkomst: totBesluit.mediaan, gepubliceerd: null, soort: 'uitkomst' },
    { wat: '  P90', uitkomst: totBesluit.p90, gepubliceerd: null, soort: 'uitkomst' },
  ];
}

/** A number as it is read in Dutch; a dash where there is none. */
export function getal(waarde: number | null): string {
  return waarde === null ? '–' : String(waarde).replace('.', ',');
}

/** Everything on one screen, for a terminal. */
export function samenvatting(uitkomst: Uitkomst): string {
  const { titel, zaad, meting, termijnnamen, uitleg, gepubliceerd } = uitkomst;
  const regel = (...delen: [string, ...string[]]): string =>
    delen.map((deel, plek) => (plek === 0 ? deel.padEnd(42) : deel.padStart(14))).join('');
  return [
    `${titel}, zaad ${String(zaad)} (cijfers: ${gepubliceerd.bron})`,
    '',
    regel('', 'simulatie', 'gepubliceerd', 'soort'),
    ...vergelijk(uitkomst).map(({ wat, uitkomst: komt, gepubliceerd: was, soort }) =>
      regel(wat, getal(komt), getal(was), soort),
    ),
    '',
    regel('Termijn', 'gewaarschuwd', 'overschreden', 'herhaald'),
    ...meting.termijnen.map((een) =>
      regel(
        (termijnnamen[een.termijn] ?? een.termijn).slice(0, 41),
        ...[een.gewaarschuwd, een.overschreden, een.herhaald].map(String),
      ),
    ),
    '',
    ...uitleg.map((zin) => `- ${zin}`),
    '',
  ].join('\n');
}
