import { toDatum, toMillis, toTijdstip } from '../kalender/index.ts';
import type { Kalender } from '../kalender/index.ts';
import { readFeiten } from './feiten.ts';
import type { Feit } from './feiten.ts';
import type { GenegeerdCode } from './klok-typen.ts';
import { judgeVerlenging, reken } from './rekening.ts';
import type { Punt } from './stappen.ts';
import { tel } from './tellen.ts';
import type { KlokFeit, TermijnDefinitie } from './typen.ts';
import type { TermijnWeigering } from './weigering.ts';

/** A verlenging or verdaging that somebody wants to give. */
export type Verlengingsvoorstel = Pick<Feit<'verlengd'>, 'grond' | 'duur' | 'op'>;

const UITLEG: Readonly<Record<Extract<GenegeerdCode, `VERLENGING.${string}`> | 'VERLENGING.NIET_LOPEND', string>> = {
  'VERLENGING.GROND_ONBEKEND': 'deze termijn kent deze grond voor verlenging niet',
  'VERLENGING.EENHEID_PAST_NIET': 'de verlenging is in een andere soort eenheid dan de termijn',
  'VERLENGING.TE_VAAK': 'op deze grond kan niet nog eens worden verlengd',
  'VERLENGING.TE_LANG': 'de verlenging is langer dan deze grond toelaat',
  'VERLENGING.NA_AFLOOP': 'de termijn was al verstreken',
  'VERLENGING.NIET_LOPEND': 'de termijn loopt niet',
};

/**
 * Whether a term may be lengthened, and to when. The duration is added to the end as it was before the Atw.
 * Refuses: `VERLENGING.GROND_ONBEKEND`, `.EENHEID_PAST_NIET`, `.TE_VAAK`, `.TE_LANG`, `.NA_AFLOOP`, `.NIET_LOPEND`.
 * Source: the ground in the definition (Awb art. 4:14 lid 3, 7:10 lid 3 and 4).
 */
export function beoordeelVerlenging(
  definitie: TermijnDefinitie,
  feiten: readonly KlokFeit[],
  kalender: Kalender,
  voorstel: Verlengingsvoorstel,
): { readonly ok: true; readonly einde: Punt } | TermijnWeigering {
  const lezing = readFeiten(feiten);
  const rekening = reken(definitie, lezing, kalender, toMillis(voorstel.op));
  if (rekening === undefined || rekening.beeindigd !== undefined) return refuse(definitie, 'VERLENGING.NIET_LOPEND');
  const telt = (feit: Feit<'verlengd'>): boolean =>
    !rekening.genegeerd.some(({ volgnummer }) => volgnummer === feit.volgnummer);
  const eerder = lezing.verlengd.filter((feit) => feit.grond === voorstel.grond && telt(feit)).length;
  const oordeel = judgeVerlenging(definitie, rekening.telling, voorstel, eerder + 1, kalender);
  if (!oordeel.ok) return { ...refuse(definitie, oordeel.code), bron: oordeel.grond?.bron ?? definitie.bron };
  const { einde } = tel({ ...rekening.telling, stukken: [...rekening.telling.stukken, oordeel.stuk] }, kalender);
  return {
    ok: true,
    einde:
      rekening.as === 'dagen'
        ? { soort: 'dag', dag: toDatum(einde) }
        : { soort: 'moment', moment: toTijdstip(einde + 1) },
  };
}

function refuse(definitie: TermijnDefinitie, code: keyof typeof UITLEG): TermijnWeigering {
  return { ok: false, code, uitleg: UITLEG[code], bron: definitie.bron };
}
