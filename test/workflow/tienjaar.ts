import type { ZaakInput } from '../../workflows/port.ts';
import type { Zaakwereld } from './zaakwereld.ts';
import { AANVULLING_GEVRAAGD, AANVULLING_ONTVANGEN, NOTITIE } from './zaken.ts';

const DAG = 86_400_000;
const JAREN = 10;
const OPSCHORTINGEN = 30;
const DUUR_OPSCHORTING = 5;
/** As many as Temporal takes at once from one zaak. */
const TEGELIJK = 8;

/** Lets a zaak live for ten years: thirty suspensions of five days, and notes in between until so many events were reported. */
export async function leefTienJaar(
  wereld: Zaakwereld,
  { zaakId }: ZaakInput,
  gebeurtenissen: number,
  zeg: (regel: string) => void = () => undefined,
): Promise<void> {
  const notities = Math.ceil((gebeurtenissen - 2 * OPSCHORTINGEN) / OPSCHORTINGEN);
  const rust = (JAREN * 365) / OPSCHORTINGEN - DUUR_OPSCHORTING;
  for (let ronde = 1; ronde <= OPSCHORTINGEN; ronde++) {
    await wereld.meld(zaakId, [AANVULLING_GEVRAAGD]);
    await wereld.omgeving.sleep(DUUR_OPSCHORTING * DAG);
    await wereld.meld(zaakId, [AANVULLING_ONTVANGEN]);
    for (let gedaan = 0; gedaan < notities; gedaan += TEGELIJK) {
      const nu = Math.min(TEGELIJK, notities - gedaan);
      await Promise.all(Array.from({ length: nu }, () => wereld.meld(zaakId, [NOTITIE])));
    }
    await wereld.omgeving.sleep(Math.round(rust * DAG));
    zeg(`ronde ${String(ronde)} van ${String(OPSCHORTINGEN)}`);
  }
}
