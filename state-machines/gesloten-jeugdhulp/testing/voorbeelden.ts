import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  VOLWASSEN_VOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../gesloten-jeugdhulp.codes.ts';
import type { GeslotenFeiten, GeslotenType } from '../gesloten-jeugdhulp.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const VERZOCHT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a24',
  verzoeker: 'college',
  soort: 'gewoon',
  metMaatregel: false,
  verblijftAl: false,
  instemmingGedragswetenschapper: true,
  leeftijd: 'van12tot16',
  wordt16Op: dag('2029-05-04'),
  wordt18Op: dag('2031-05-04'),
} as const satisfies GeslotenFeiten<'MACHTIGING_GESLOTEN_VERZOCHT'>;

const { wordt16Op: _zestien, wordt18Op: _achttien, ...VANAF_18 } = VERZOCHT;

const verleend = (soort: 'gewoon' | 'voorwaardelijk' | 'spoed', tot: string) => ({
  beslissing: 'verleend' as const,
  soort,
  begindatum: dag('2027-01-18'),
  einddatum: dag(tot),
});

const { OVERDRACHT_INGETROKKEN: _nooit, ...overdrachten } = overdrachtVoorbeelden(OVERDRACHTSROUTES);

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in GeslotenType]: readonly GeslotenFeiten<Type>[] } = {
  MACHTIGING_GESLOTEN_VERZOCHT: [
    VERZOCHT,
    { ...VERZOCHT, verzoeker: 'gecertificeerdeInstelling', metMaatregel: true, verblijftAl: true },
    { ...VANAF_18, leeftijd: 'vanaf18' },
  ],
  MACHTIGING_GESLOTEN_BESLIST: [
    verleend('gewoon', '2027-07-18'),
    verleend('voorwaardelijk', '2027-07-18'),
    { beslissing: 'afgewezen' },
  ],
  INSTEMMING_INGETROKKEN: [{ door: 'ouders' }],
  INSTEMMING_HERSTELD: [{ waardoor: 'opnieuwIngestemd' }],
  MACHTIGING_GESLOTEN_BEVESTIGD: [
    { opgenomen: true, einddatum: dag('2027-07-18') },
    { opgenomen: false, einddatum: dag('2027-07-18') },
    { opgenomen: true, einddatum: dag('2026-07-18') },
  ],
  MACHTIGING_GESLOTEN_VERVALLEN: [{ reden: 'nietGebruikt' }],
  OPNAME_GEDAAN: [{ jeugdigeGesproken: true }],
  OPNAME_BESLOTEN: [{ reden: 'voorwaardenGeschonden' }],
  OPNAME_MEEGEDEELD: [{ metBeroepsmogelijkheid: true }],
  PLAN_GESLOTEN_VASTGESTELD: [{ metJeugdige: true }],
  VERBLIJF_BEEINDIGD: [{ naar: 'gezinshuis' }],
  ZAAK_GESLOTEN: [{ resultaat: 'verblijfBeeindigd' }],
  ...DOSSIER_VOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachten,
};
