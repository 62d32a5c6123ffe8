import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  BESCHERMINGSVOORBEELDEN,
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  vervolgvoorbeelden,
  VOLWASSEN_VOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../raadsonderzoek.codes.ts';
import type { RaadFeiten, RaadType } from '../raadsonderzoek.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const ONTVANGEN = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a21',
  verzoeker: 'college',
  spoed: false,
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies RaadFeiten<'VTO_ONTVANGEN'>;

const { wordt12Op: _twaalf, wordt16Op: _zestien, wordt18Op: _achttien, ...VANAF_18 } = ONTVANGEN;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in RaadType]: readonly RaadFeiten<Type>[] } = {
  VTO_ONTVANGEN: [
    ONTVANGEN,
    { ...ONTVANGEN, verzoeker: 'raad', spoed: true, veiligheidsklasse: 'acuut' },
    { ...ONTVANGEN, verzoeker: 'gecertificeerdeInstelling', veiligheidsklasse: 'veilig' },
    { ...VANAF_18, leeftijd: 'vanaf18' },
  ],
  COLLEGE_INGELICHT: [{ wijze: 'telefoon' }],
  VTO_BEOORDEELD: [
    { uitkomst: 'aanvaard' },
    { uitkomst: 'onvolledig' },
    { uitkomst: 'nietAanvaard' },
    { uitkomst: 'spoed' },
  ],
  VTO_AANGEVULD: [{ door: 'college' }],
  WACHTTIJD_MEEGEDEELD: [{ nogWeken: 6 }],
  SPOED_VASTGESTELD: [{ door: 'lokaalTeam' }],
  RAADSONDERZOEK_GESTART: [{ kindGesproken: false }],
  RAADSONDERZOEK_AFGEROND: [
    { besluit: 'verzoek', soort: 'ots', kindGesproken: true },
    { besluit: 'geenVerzoek', kindGesproken: true },
    { besluit: 'terugNaarGemeente', kindGesproken: true },
  ],
  VERZOEK_INGEDIEND: [{ soort: 'ots' }],
  SPOEDVERZOEK_GEDAAN: [{ soort: 'votsMetUithuisplaatsing' }],
  GEEN_SPOED: [{ reden: 'gevaarWeg' }],
  SPOEDBESCHIKKING_GEGEVEN: [
    {
      beslissing: 'toegewezen',
      maatregel: 'vots',
      gehoord: false,
      begindatum: dag('2027-01-12'),
      einddatum: dag('2027-04-12'),
    },
    {
      beslissing: 'toegewezen',
      maatregel: 'spoeduithuisplaatsing',
      gehoord: true,
      begindatum: dag('2026-10-12'),
      einddatum: dag('2026-11-09'),
    },
    { beslissing: 'afgewezen', gehoord: false },
  ],
  BELANGHEBBENDEN_GEHOORD: [{ maatregelBlijft: true }, { maatregelBlijft: false }],
  BESCHIKKING_VERVALLEN: [{ reden: 'nietTijdigGehoord' }, { reden: 'termijnVoorbij' }],
  ZITTING_GEPLAND: [{ weken: 3 }],
  BESCHIKKING_GEGEVEN: [
    { beslissing: 'toegewezen', maatregel: 'ots', begindatum: dag('2027-04-01'), einddatum: dag('2028-04-01') },
    { beslissing: 'aangehouden' },
    { beslissing: 'afgewezen' },
    { beslissing: 'toegewezen', maatregel: 'voogdij' },
  ],
  ZAAK_GESLOTEN: [{ resultaat: 'maatregel' }],
  ...BESCHERMINGSVOORBEELDEN,
  ...vervolgvoorbeelden('veiligThuis'),
  ...DOSSIER_VOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
