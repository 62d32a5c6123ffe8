import { toMillis } from '../kalender/index.ts';
import type { Kalender } from '../kalender/index.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import { readFeiten } from './feiten.ts';
import { berekenKlok } from './klok.ts';
import type {
  GenegeerdCode,
  GenegeerdFeit,
  KlokMetTermijn,
  KlokOpties,
  KlokStand,
  Overschrijding,
} from './klok-typen.ts';
import { reken } from './rekening.ts';
import { stepsOf } from './stappen.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';
import { formatDagVan, sentencesOf } from './zinnen.ts';

/**
 * A clock read aloud in Dutch, one sentence a step: how its end came about, where it stands, and which facts had no effect.
 * Takes what `berekenKlok` takes and tells what it found; made only when somebody asks.
 */
export function legUit(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  peil: Tijdstip,
  opties: KlokOpties = {},
): string[] {
  const stand = berekenKlok(definitie, feiten, kalender, peil, opties);
  const rekening = reken(definitie, readFeiten(feiten, opties.bekendOp), kalender, toMillis(peil));
  const stappen = rekening === undefined ? [] : stepsOf(rekening.telling, rekening.uitkomst, kalender);
  return [
    ...sentencesOf(stappen, stand.voorlopig, kalender),
    ...standzinnen(stand, peil),
    ...stand.genegeerd.map(genegeerdZin),
  ];
}

function standzinnen(stand: KlokStand, peil: Tijdstip): string[] {
  if (stand.status === 'vervallen')
    return [vervallenZin(stand.vervallenOp), ...overschrijdingZin(stand.overschrijding)];
  const stilstand = stand.hervattingOnbekend
    ? [`de termijn staat nog stil; dit is het einde als zij op ${formatDagVan(peil)} weer gaat lopen`]
    : [];
  return [...stilstand, ...gestoptZin(stand), ...overschrijdingZin(stand.overschrijding)];
}

function vervallenZin(vervallenOp: Tijdstip | undefined): string {
  return vervallenOp === undefined
    ? 'de termijn is niet begonnen'
    : `de termijn is vervallen op ${formatDagVan(vervallenOp)}`;
}

function gestoptZin({ gestoptOp, overschrijding }: KlokMetTermijn): string[] {
  if (gestoptOp === undefined) return [];
  return [`gehaald op ${formatDagVan(gestoptOp)}, ${overschrijding === undefined ? 'op tijd' : 'te laat'}`];
}

function overschrijdingZin(overschrijding: Overschrijding | undefined): string[] {
  if (overschrijding === undefined) return [];
  return [
    `overschreden sinds ${formatDagVan(overschrijding.sinds)}, bekend op ${formatDagVan(overschrijding.bekendOp)}`,
  ];
}

const GENEGEERD: Readonly<Record<GenegeerdCode, string>> = {
  'OPSCHORTING.GROND_ONBEKEND': 'deze termijn kan op deze grond niet stilstaan',
  'VERLENGING.GROND_ONBEKEND': 'deze termijn kan op deze grond niet worden verlengd',
  'VERLENGING.EENHEID_PAST_NIET': 'de verlenging is in een andere soort eenheid dan de termijn',
  'VERLENGING.TE_VAAK': 'op deze grond kan niet nog eens worden verlengd',
  'VERLENGING.TE_LANG': 'de verlenging is langer dan de grond toelaat',
  'VERLENGING.NA_AFLOOP': 'de termijn was toen al verstreken',
};

function genegeerdZin({ volgnummer, code }: GenegeerdFeit): string {
  return `feit ${volgnummer} telt niet mee: ${GENEGEERD[code]}`;
}
