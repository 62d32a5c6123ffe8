import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  TOESTEMMINGSVOORBEELDEN,
  TAFELVOORBEELDEN,
  VEILIGHEIDSVOORBEELDEN,
  VOLWASSEN_VOORBEELDEN,
  WACHTTIJDVOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../jgt-toeleiding.codes.ts';
import type { JgtFeiten, JgtType } from '../jgt-toeleiding.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const BEGONNEN = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  verwijzer: '01',
  planVastgesteldOp: dag('2027-01-08'),
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies JgtFeiten<'TOELEIDING_BEGONNEN'>;

const { wordt12Op: _twaalf, ...VANAF_12 } = BEGONNEN;
const { wordt16Op: _zestien, wordt18Op: _achttien, ...VANAF_18 } = VANAF_12;

const MATCH = {
  aanbieder: '90000001',
  productcategorie: '45',
  gecontracteerd: true,
  volgensWens: true,
  aangemeldOp: dag('2027-01-12'),
} as const satisfies JgtFeiten<'MATCH_GEVONDEN'>;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in JgtType]: readonly JgtFeiten<Type>[] } = {
  TOELEIDING_BEGONNEN: [BEGONNEN, { ...VANAF_12, leeftijd: 'van12tot16' }, { ...VANAF_18, leeftijd: 'vanaf18' }],
  WENS_BESPROKEN: [{ wens: 'geenVoorkeur' }],
  MATCH_GEVONDEN: [MATCH, { ...MATCH, gecontracteerd: false }],
  GEEN_MATCH: [
    { verblijf: false, reden: 'geenAanbod' },
    { verblijf: true, reden: 'combinatieNodig' },
  ],
  ADVIES_ONTVANGEN: [{ advies: 'bovenregionaal' }],
  AANBIEDER_GEACCEPTEERD: [{ wachtInWeken: 4 }, { wachtInWeken: 15 }],
  AANBIEDER_GEWEIGERD: [{ reden: 'geenPlek' }],
  OP_WACHTLIJST_GEPLAATST: [{ wachtInWeken: 10 }, { wachtInWeken: 30 }],
  AANMELDING_TERUGGENOMEN: [{ reden: 'gezinKiestAnders' }],
  HULP_GESTART: [{ begindatum: dag('2027-02-15') }],
  VOLGENDE_HULP_GEZOCHT: [{ productcategorie: '54' }],
  TOELEIDING_GEEVALUEERD: [{ uitkomst: 'hulpPast' }, { uitkomst: 'andereHulpNodig' }],
  TOELEIDING_INGETROKKEN: [{ door: 'ouders', reden: 'opgelost' }],
  ZAAK_GESLOTEN: [{ resultaat: 'hulpGestart' }],
  ...WACHTTIJDVOORBEELDEN,
  ...VEILIGHEIDSVOORBEELDEN,
  ...TAFELVOORBEELDEN,
  ...DOSSIER_VOORBEELDEN,
  ...TOESTEMMINGSVOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
