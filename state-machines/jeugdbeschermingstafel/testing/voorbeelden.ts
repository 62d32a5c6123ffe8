import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  BESCHERMINGSVOORBEELDEN,
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  vervolgvoorbeelden,
  VOLWASSEN_VOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../jeugdbeschermingstafel.codes.ts';
import type { TafelFeiten, TafelType } from '../jeugdbeschermingstafel.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const VERZOCHT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a20',
  melder: 'lokaalTeam',
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies TafelFeiten<'TAFEL_VERZOCHT'>;

const { wordt12Op: _twaalf, ...VANAF_12 } = VERZOCHT;
const { wordt16Op: _zestien, wordt18Op: _achttien, ...VANAF_18 } = VANAF_12;

const GEPLAND = {
  tafelOp: dag('2027-01-25'),
  ouders: true,
  jeugdige: true,
  melder: true,
  raad: true,
  instelling: false,
} as const satisfies TafelFeiten<'TAFEL_GEPLAND'>;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in TafelType]: readonly TafelFeiten<Type>[] } = {
  TAFEL_VERZOCHT: [
    VERZOCHT,
    { ...VERZOCHT, melder: 'veiligThuis', veiligheidsklasse: 'veilig' },
    { ...VANAF_12, leeftijd: 'van12tot16' },
    { ...VANAF_18, leeftijd: 'vanaf18', veiligheidsklasse: 'acuut' },
  ],
  VERZOEK_MET_OUDERS_GEDEELD: [{ gesprek: 'besproken', kindGesproken: true }],
  TAFEL_GESCREEND: [
    { uitkomst: 'tafel', criteria: ['ontwikkelingBedreigd', 'hulpNietAanvaard'] },
    { uitkomst: 'teOnveilig', criteria: ['ontwikkelingBedreigd', 'maatregelOverwogen'] },
    { uitkomst: 'geenTafel', criteria: [] },
  ],
  TAFEL_GEPLAND: [GEPLAND, { ...GEPLAND, jeugdige: false }],
  TAFELSTUKKEN_VERZONDEN: [{ ouders: true }],
  TAFEL_VERZET: [{ reden: 'oudersVerhinderd' }],
  SPOED_NAAR_RAAD: [{ reden: 'acuutGevaar' }],
  TAFEL_GEHOUDEN: [
    { uitkomst: 'vrijwillig', oudersAanwezig: true, jeugdigeGehoord: true },
    { uitkomst: 'drang', oudersAanwezig: true, jeugdigeGehoord: true },
    { uitkomst: 'onderzoek', oudersAanwezig: false, jeugdigeGehoord: true },
  ],
  VERSLAG_VERZONDEN: [{ aanOuders: true }],
  DRANG_GEEVALUEERD: [{ uitkomst: 'opSchema' }, { uitkomst: 'gehaald' }, { uitkomst: 'geschonden' }],
  AFSPRAAK_GESCHONDEN: [{ welke: 'veiligheidsplan' }],
  VTO_OPGESTELD: [{ oudersWeten: true }],
  ZAAK_GESLOTEN: [{ resultaat: 'vrijwillig' }],
  ...BESCHERMINGSVOORBEELDEN,
  ...vervolgvoorbeelden('veiligThuis'),
  ...DOSSIER_VOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
