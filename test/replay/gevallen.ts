import type { TeMelden } from '../../libs/contracts/melding.ts';
import { PADEN as CJG } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { Pad, Padstap } from '../../state-machines/gedeeld/testing/pad.ts';
import { PADEN as GESLOTEN } from '../../state-machines/gesloten-jeugdhulp/testing/paden.ts';
import { PADEN as GI } from '../../state-machines/gi-uitvoering/testing/paden.ts';
import { PADEN as VERWIJZING } from '../../state-machines/huisarts-verwijzing/testing/paden.ts';
import { PADEN as TAFEL } from '../../state-machines/jeugdbeschermingstafel/testing/paden.ts';
import { PADEN as TOELEIDING } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { PADEN as RAAD } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { PADEN as TOEWIJZING } from '../../state-machines/toewijzing/testing/paden.ts';
import { PADEN as VEILIG_THUIS } from '../../state-machines/veilig-thuis/testing/paden.ts';
import { PADEN as CRISIS } from '../../state-machines/crisis/testing/paden.ts';
import { NOTITIE, TOELICHTING, ZAAK_OVERGENOMEN } from '../workflow/zaken.ts';

/** How a step is taken: reported; written by another that was never heard of again; or repeated until the zaak continues as new. */
export type Wijze = 'gemeld' | 'buitenom' | 'totVervolgrun';

/** One event of a recording, or one take-over, on its day. */
export interface Te {
  readonly dag: number;
  readonly melding: TeMelden | readonly TeMelden[];
  readonly wijze?: Wijze;
  /** Another person than the one who reports the rest. */
  readonly wie?: string;
}

/** What is recorded of a route, by name of the recording. */
export type Gevallen = Readonly<Record<string, readonly Te[]>>;

const alsTe = ({ dag, type, gegevens, wie }: Padstap): Te => ({
  dag,
  melding: { type, gegevens },
  ...(wie !== undefined && { wie }),
});
const metNaam = (paden: Readonly<Record<string, Pad>>): Gevallen =>
  Object.fromEntries(Object.entries(paden).map(([naam, { stappen }]) => [naam, stappen.map(alsTe)]));
const begin = ({ stappen }: Pad, aantal = stappen.length): readonly Te[] => stappen.slice(0, aantal).map(alsTe);

const correctie = (dag: number, volgnummer: number, geldigOp: string): Te => ({
  dag,
  melding: { type: 'FEIT_GECORRIGEERD', gegevens: { volgnummer, geldigOp }, toelichting: TOELICHTING },
});
const herroeping = (dag: number, volgnummer: number): Te => ({
  dag,
  melding: { type: 'GEBEURTENIS_HERROEPEN', gegevens: { volgnummer }, toelichting: TOELICHTING },
});
const notitie = (dag: number, wijze: Wijze = 'gemeld'): Te => ({ dag, melding: NOTITIE, wijze });

/** Ten weeks before the first day of the recordings, one of its facts assumed: what was due before is taken over, the rest fires. */
const OVERNAME: readonly TeMelden[] = [
  { ...ZAAK_OVERGENOMEN, gegevens: { ...ZAAK_OVERGENOMEN.gegevens, aangenomen: [2] } },
  ...CJG.aanvulling.stappen.map(({ type, gegevens }, i) => ({
    type,
    gegevens,
    geldigOp: ['2026-11-02', '2026-11-06', '2026-11-13'][i] ?? '2026-11-13',
  })),
];

/**
 * Every complete course of a route, and what is special: corrections, a year of silence, everything that a clock can say, entries
 * of a worker that died (adopted with the next event), and a run that grew full, with the run that continues it.
 */
export const GEVALLEN: Readonly<Record<string, Gevallen>> = {
  'cjg-intake-v1': {
    ...metNaam(CJG),
    eenJaarStil: [...begin(CJG.aanvulling, 1), notitie(365)],
    meldingEenJaarStil: [...begin(CJG.ingetrokken, 1), notitie(365)],
    correctieTrektIn: [...begin(CJG.aanvulling), correctie(12, 1, '2027-01-04'), notitie(80)],
    herroepen: [...begin(CJG.aanvraagTotBesluit), herroeping(3, 3), notitie(70)],
    overgenomen: [{ dag: 0, melding: OVERNAME }, notitie(60)],
    aanvullingBlijftUit: [...begin(CJG.aanvulling, 2), notitie(120)],
    ingehaald: [...begin(CJG.aanvraagTotBesluit, 3), notitie(4, 'buitenom'), ...begin(CJG.aanvraagTotBesluit).slice(3)],
    voortgezet: [
      ...begin(CJG.aanvraagTotBesluit, 3),
      notitie(4, 'totVervolgrun'),
      ...begin(CJG.aanvraagTotBesluit).slice(3),
      notitie(80),
    ],
  },
  'toewijzing-v1': {
    ...metNaam(TOEWIJZING),
    eenJaarWachten: [...begin(TOEWIJZING.volgensPlan, 3), notitie(365)],
  },
  'jgt-toeleiding-v1': {
    ...metNaam(TOELEIDING),
    eenJaarWachten: [...begin(TOELEIDING.langOpDeWachtlijst, 6), notitie(365)],
  },
  'huisarts-verwijzing-v1': {
    ...metNaam(VERWIJZING),
    eenJaarWachten: [...begin(VERWIJZING.toegewezen, 3), notitie(365)],
    verzoekEenJaarStil: [...begin(VERWIJZING.toegewezen, 6), notitie(365)],
  },
  'veilig-thuis-v1': {
    ...metNaam(VEILIG_THUIS),
    meldingEenJaarOnbeoordeeld: [...begin(VEILIG_THUIS.naarLokaalTeam, 1), notitie(365)],
  },
  'crisis-v1': {
    ...metNaam(CRISIS),
    niemandOpWeg: [...begin(CRISIS.netwerkVangtOp, 1), notitie(30)],
  },
  'jeugdbeschermingstafel-v1': { ...metNaam(TAFEL), drangEenJaarStil: [...begin(TAFEL.drangGehaald, 8), notitie(365)] },
  'gi-uitvoering-v1': { ...metNaam(GI), jaarStil: [...begin(GI.eindeMetToets, 8), notitie(400)] },
  'gesloten-jeugdhulp-v1': metNaam(GESLOTEN),
  'raadsonderzoek-v1': { ...metNaam(RAAD), eenJaarWachten: [...begin(RAAD.totOts, 3), notitie(365)] },
};
