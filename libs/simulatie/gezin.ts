import { addMonths, toDagnummer, toDatum, type Dagnummer } from '../kalender/index.ts';
import type { Gegevens } from '../contracts/gebeurtenis.ts';
import type { Aannames } from './aannames.ts';
import type { Aanmeldbron } from './cijfers.ts';
import { Toeval } from './toeval.ts';

export type Pad = 'ingetrokken' | 'advies' | 'vrijToegankelijk' | 'anderRecht' | 'toegekend' | 'afgewezen';
export type Veiligheid = 'veilig' | 'vermoedenKindermishandeling' | 'acuut';

/** One client of the simulation: everything about it that chance decides, drawn beforehand. */
export interface Gezin {
  readonly nummer: number;
  readonly zaakId: string;
  readonly trajectId: string;
  readonly jeugdigeId: string;
  readonly bron: Aanmeldbron;
  readonly aangemeld: Dagnummer;
  readonly soort: 'melding' | 'aanvraag';
  readonly pad: Pad;
  readonly veiligheid: Veiligheid;
  readonly triageLater: boolean;
  readonly leeftijd: 'onder12' | 'van12tot16' | 'vanaf16';
  /** Days on which the limits of 12, 16 and 18 years are reached, as far as they lie ahead of the aanmelding. */
  readonly verjaardagen: ReadonlyMap<12 | 16 | 18, Dagnummer>;
  /** Draws for the durations, in the order of the steps. */
  readonly toeval: Toeval;
}

const MELDER: Record<Aanmeldbron, string> = {
  medischVerwijzer: 'medischVerwijzer',
  veiligThuis: 'veiligThuis',
  clientZelf: 'client',
  onderwijs: 'school',
  zonderBron: 'overig',
};
const KANAAL: Record<Aanmeldbron, string> = {
  medischVerwijzer: 'brief',
  veiligThuis: 'professional',
  clientZelf: 'telefoon',
  onderwijs: 'professional',
  zonderBron: 'telefoon',
};
const GRENZEN = [12, 16, 18] as const;
const VEILIG_THUIS_FACTOR = 5;

/** Draws one client. `geenVerjaardagVoor`: until this day no limit of age is passed, so that a take-over needs no past consent. */
export function maakGezin(
  zaad: number,
  nummer: number,
  bron: Aanmeldbron,
  aangemeld: Dagnummer,
  aannames: Aannames,
  geenVerjaardagVoor: Dagnummer,
): Gezin {
  const toeval = new Toeval(zaad, `gezin/${String(nummer)}`);
  const soort = toeval.kans(aannames.aanvraag.waarde) ? 'aanvraag' : 'melding';
  const veiligheid = maakVeiligheid(toeval, bron, aannames);
  const verjaardagen = maakVerjaardagen(toeval, aangemeld, geenVerjaardagVoor);
  return {
    nummer,
    zaakId: toeval.uuid(),
    trajectId: toeval.uuid(),
    jeugdigeId: toeval.uuid(),
    bron,
    aangemeld,
    soort,
    pad: maakPad(toeval, soort, veiligheid, aannames),
    veiligheid,
    triageLater: veiligheid === 'veilig' && toeval.kans(aannames.triageVolgendeDag.waarde),
    leeftijd: verjaardagen.has(12) ? 'onder12' : verjaardagen.has(16) ? 'van12tot16' : 'vanaf16',
    verjaardagen,
    toeval,
  };
}

/** The facts of its AANMELDING_ONTVANGEN. */
export function aanmelding({ soort, bron, jeugdigeId, leeftijd, verjaardagen }: Gezin, gemeente: string): Gegevens {
  const dagen = Array.from(verjaardagen, ([jaren, dag]) => [`wordt${String(jaren)}Op`, toDatum(dag)]);
  return {
    soort,
    kanaal: KANAAL[bron],
    melder: MELDER[bron],
    gemeente,
    jeugdigeId,
    leeftijd,
    ...(Object.fromEntries(dagen) as Gegevens),
  };
}

/** The source of an aanmelding as the log holds it. */
export function bronVan(melder: unknown): Aanmeldbron {
  const gevonden = (Object.entries(MELDER) as [Aanmeldbron, string][]).find(([, waarde]) => waarde === melder);
  return gevonden?.[0] ?? 'zonderBron';
}

function maakVeiligheid(toeval: Toeval, bron: Aanmeldbron, { acuut, vermoeden }: Aannames): Veiligheid {
  const factor = bron === 'veiligThuis' ? VEILIG_THUIS_FACTOR : 1;
  const [isAcuut, isVermoeden] = [acuut.waarde * factor, vermoeden.waarde * factor];
  return toeval.kies({
    acuut: isAcuut,
    vermoedenKindermishandeling: isVermoeden,
    veilig: 1 - isAcuut - isVermoeden,
  });
}

/** Somebody who asks for a besluit at once gets one; a melding can end in advice, elsewhere, or in an aanvraag after all. */
function maakPad(toeval: Toeval, soort: Gezin['soort'], veiligheid: Veiligheid, aannames: Aannames): Pad {
  const besluit = (): Pad => (toeval.kans(aannames.afwijzing.waarde) ? 'afgewezen' : 'toegekend');
  if (veiligheid === 'veilig' && toeval.kans(aannames.ingetrokken.waarde)) return 'ingetrokken';
  if (soort === 'aanvraag') return besluit();
  if (toeval.kans(aannames.advieskans.waarde)) return 'advies';
  if (toeval.kans(aannames.vrijToegankelijk.waarde)) return 'vrijToegankelijk';
  return toeval.kans(aannames.anderRecht.waarde) ? 'anderRecht' : besluit();
}

function maakVerjaardagen(toeval: Toeval, aangemeld: Dagnummer, tot: Dagnummer): Gezin['verjaardagen'] {
  for (;;) {
    const geboren = toDatum(aangemeld - toeval.geheel(200, Math.floor(17.8 * 365.25)));
    const alle = GRENZEN.map((jaren) => [jaren, toDagnummer(addMonths(geboren, 12 * jaren))] as const);
    const komend = alle.filter(([, dag]) => dag > aangemeld);
    if (komend.every(([, dag]) => dag >= tot)) return new Map(komend);
  }
}
