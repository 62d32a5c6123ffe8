import type { Gebeurtenis } from '../contracts/gebeurtenis.ts';
import type { Weigering } from '../contracts/weigering.ts';
import { herbeoordeelTaak } from './correcties.ts';
import type { Feitbron } from './feitbron.ts';
import { isKerngebeurtenis, isTermijngebeurtenis, ZaakOvergenomen } from './kerngebeurtenissen.ts';
import { isFeitUitVerleden } from './overname.ts';
import type { weigeraar } from './toelating.ts';
import type { Overname, Taak, ZaakToestand } from './toestand.ts';

/**
 * Whether an event may stand where it stands in a take-over. Refuses: OVERNAME.NIET_MOGELIJK (the zaak runs here already, or
 * this is no fact of its past), OVERNAME.VOLGORDE, OVERNAME.ZONDER_BEGIN.
 */
export function beoordeelOvername(
  { volgnummer, overname }: ZaakToestand,
  { type, geldigOp }: Gebeurtenis,
  weiger: ReturnType<typeof weigeraar>,
): Weigering | null {
  const bezig = overname?.bezig;
  if (type === 'ZAAK_OVERGENOMEN') {
    if (volgnummer === 0) return null;
    return weiger('OVERNAME.NIET_MOGELIJK', 'Deze zaak loopt hier al: zij kan niet worden overgenomen.');
  }
  if (type === 'OVERNAME_AFGEROND') {
    if (!bezig) return weiger('OVERNAME.NIET_MOGELIJK', 'Er loopt geen overname.');
    return bezig.feiten > 0 ? null : weiger('OVERNAME.ZONDER_BEGIN', 'Van deze zaak is nog geen feit verteld.');
  }
  if (!bezig || isTermijngebeurtenis(type)) return null;
  if (isKerngebeurtenis(type)) {
    return weiger('OVERNAME.NIET_MOGELIJK', 'Vertel bij een overname de feiten zoals zij waren, zonder correcties.');
  }
  if (bezig.peil === null || geldigOp >= bezig.peil) return null;
  return weiger('OVERNAME.VOLGORDE', 'Dit feit ligt voor het feit erboven. Zet de feiten op volgorde van datum.');
}

/** What a zaak remembers of its take-over after an event; nothing for one that began here. */
export function werkOvernameBij(oud: ZaakToestand, bron: Feitbron): Pick<ZaakToestand, 'overname'> {
  const { volgnummer, gebeurtenis, peil } = bron;
  if (gebeurtenis.type === 'ZAAK_OVERGENOMEN') return { overname: begonnen(gebeurtenis) };
  const { overname } = oud;
  if (!overname?.bezig) return {};
  const { bezig, ...rest } = overname;
  if (gebeurtenis.type === 'OVERNAME_AFGEROND') return { overname: { ...rest, totEnMet: volgnummer } };
  const feiten = bezig.feiten + (isFeitUitVerleden(oud, gebeurtenis.type) ? 1 : 0);
  const aangenomen = isAangenomen(oud, gebeurtenis) ? [...rest.aangenomen, volgnummer] : rest.aangenomen;
  return { overname: { ...rest, aangenomen, bezig: { ...bezig, feiten, peil } } };
}

/** A fact that somebody assumed opens work: a person judges whether it holds. */
export function werkBijAanname(oud: ZaakToestand, bron: Feitbron): Taak[] {
  return isAangenomen(oud, bron.gebeurtenis) ? [herbeoordeelTaak(bron, bron.volgnummer)] : [];
}

function isAangenomen(oud: ZaakToestand, { type }: Gebeurtenis): boolean {
  const bezig = oud.overname?.bezig;
  return bezig !== undefined && isFeitUitVerleden(oud, type) && bezig.aangenomen.includes(bezig.feiten + 1);
}

function begonnen({ gegevens, ontvangenOp }: Gebeurtenis): Overname {
  const { systeem, verwijzing, aangenomen = [] } = ZaakOvergenomen.parse(gegevens);
  const bezig = { feiten: 0, aangenomen, peil: null };
  return { systeem, verwijzing, op: ontvangenOp, aangenomen: [], totEnMet: null, bezig };
}
