import { amsterdamDatum, formatDatum, formatDatumLang, formatTijdstip } from '../kalender/index.ts';
import type { Kalender, VrijeDag } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { assertNever } from '../contracts/assert-never.ts';
import { formatAantal, formatDuur } from './duur.ts';
import type { Punt, Rekenstap, Uitzondering } from './stappen.ts';
import type { Bron } from './typen.ts';

/** The steps of a count, read aloud in Dutch: one sentence a step, without capitals and full stops, so that they can be joined. */
export function sentencesOf(stappen: readonly Rekenstap[], voorlopig: boolean, kalender: Kalender): string[] {
  const zinnen = stappen.map(sentenceOf);
  return voorlopig ? [...zinnen, voorlopigZin(kalender)] : zinnen;
}

function sentenceOf(stap: Rekenstap): string {
  switch (stap.soort) {
    case 'duur':
      return `${formatDuur(stap.duur)}${tussenHaakjes(stap.bron)} ${stap.richting === 'terug' ? 'terug vanaf' : 'vanaf'} ${formatPunt(stap.van)} = ${formatPunt(stap.einde)}`;
    case 'verlenging':
      return `verlengd met ${formatDuur(stap.duur)}${wegens(stap.reden)}${tussenHaakjes(stap.bron)} = ${formatPunt(stap.einde)}`;
    case 'opschorting':
      return `${formatAantal(stap.aantal, stap.eenheid)} opgeschort${opschortingsreden(stap)}${tussenHaakjes(stap.bron)} = ${formatPunt(stap.einde)}`;
    case 'atw1':
      return `dat is ${formatVrijeDag(stap.vrijeDag)}, dus ${formatDatumLang(stap.einde)} (Algemene termijnenwet art. 1)`;
    case 'atw2':
      return `de termijn moet twee gewone dagen bevatten, dus ${formatDatumLang(stap.einde)} (Algemene termijnenwet art. 2)`;
    case 'nietVerschoven':
      return `dat is ${formatVrijeDag(stap.vrijeDag)}, maar het blijft ${formatDatumLang(stap.einde)}: ${UITZONDERINGEN[stap.waarom]}`;
    default:
      return assertNever(stap);
  }
}

const UITZONDERINGEN: Readonly<Record<Uitzondering, string>> = {
  nietInEenWet: 'de Algemene termijnenwet geldt niet voor deze termijn',
  teruggerekend: 'een termijn die wordt teruggerekend schuift niet op (Algemene termijnenwet art. 1 lid 2)',
  artikel4: 'zo lange termijnen schuiven niet op (Algemene termijnenwet art. 4)',
};

function voorlopigZin({ gegevens: { horizon } }: Kalender): string {
  return `dit is voorlopig: de vrije dagen zijn alleen bekend van ${formatDatum(horizon.van)} tot en met ${formatDatum(horizon.totEnMet)}`;
}

function opschortingsreden(stap: Extract<Rekenstap, { soort: 'opschorting' }>): string {
  return stap.reden === undefined ? ` van ${formatPunt(stap.van)} tot ${formatPunt(stap.tot)}` : wegens(stap.reden);
}

function wegens(reden: string | undefined): string {
  return reden === undefined ? '' : ` wegens ${reden}`;
}

function tussenHaakjes(bron: Bron | undefined): string {
  return bron === undefined ? '' : ` (${formatBron(bron)})`;
}

/** A source in a sentence: `Awb 4:13`. */
export function formatBron({ wet, artikel }: Bron): string {
  return `${wet} ${artikel}`.trim();
}

/** A day or an instant in a sentence. */
export function formatPunt(punt: Punt): string {
  return punt.soort === 'dag' ? formatDatum(punt.dag) : formatTijdstip(punt.moment);
}

function formatVrijeDag({ reden, naam }: VrijeDag): string {
  if (reden === 'gelijkgesteld') return 'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld';
  return reden === 'zaterdag' || reden === 'zondag' ? `een ${naam}` : naam;
}

/** The Amsterdam day of an instant in a sentence. */
export function formatDagVan(tijdstip: Tijdstip): string {
  return formatDatum(amsterdamDatum(tijdstip));
}
