import { Datum } from '../../../libs/contracts/tijd.ts';
import { VEILIGHEIDSKLASSEN } from '../../../libs/triage/klasse.ts';
import { KLASSEVOORBEELDEN, MELDINGVOORBEELDEN } from '../../gedeeld/testing/klassevoorbeelden.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  VEILIGHEIDSVOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { DIENSTEN, OVERDRACHTSROUTES } from '../veilig-thuis.codes.ts';
import type { VeiligThuisFeiten, VeiligThuisType } from '../veilig-thuis.events.ts';

const CONTACT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  soort: 'melding',
  melder: 'politie',
  anoniem: false,
} as const satisfies VeiligThuisFeiten<'CONTACT_ONTVANGEN'>;

const SIGNAAL = {
  signaalId: '0c3d2e1f-4a5b-4c6d-8e7f-9a0b1c2d3e4f',
  over: 'huishouden',
  soort: 'melding',
  datum: Datum.parse('2026-05-18'),
} as const;
const HUISHOUDEN = 'c1f1d7a0-2f4e-4f0c-9a86-5b1f8d2e7c33';

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in VeiligThuisType]: readonly VeiligThuisFeiten<Type>[] } = {
  CONTACT_ONTVANGEN: [
    CONTACT,
    { ...CONTACT, melder: 'omgeving', anoniem: true },
    { ...CONTACT, soort: 'advies', melder: 'school', vrager: 'school-07' },
    { ...CONTACT, soort: 'advies', melder: 'familie' },
    ...VEILIGHEIDSKLASSEN.map((veiligheidsklasse) => ({ ...CONTACT, veiligheidsklasse })),
  ],
  ADVIES_GEGEVEN: [{ advies: 'meldcodeVolgen' }],
  MELDING_GEDAAN: [{ melder: 'school', anoniem: false }],
  TERUGKOPPELING_GEGEVEN: [{ wijze: 'telefoon' }],
  SIGNALEN_NAGEGAAN: [
    { huishoudenId: HUISHOUDEN, signalen: [] },
    { huishoudenId: HUISHOUDEN, signalen: [SIGNAAL] },
  ],
  SIGNALEN_GEWOGEN: [
    { patroon: 'geen', klasse: 'zorgelijk' },
    { patroon: 'herhaling', klasse: 'onveilig' },
    { patroon: 'verergering', klasse: 'acuut' },
  ],
  DIENST_GEKOZEN: DIENSTEN.map((dienst) => ({ dienst })),
  VOORWAARDEN_BESPROKEN: [{ akkoord: 'nee', kindGesproken: true }],
  ONDERZOEK_AFGEROND: [{ uitkomst: 'bevestigd', kindGesproken: true }],
  TAFEL_TERUGGEKOPPELD: [{ uitkomst: 'drang' }],
  RAAD_TERUGGEKOPPELD: [{ uitkomst: 'terugNaarGemeente' }, { uitkomst: 'maatregel', ontvanger: 'gi-03' }],
  CRISISTEAM_GEVRAAGD: [{ reden: 'acuutGevaar' }],
  CRISIS_AFGEROND: VEILIGHEIDSVOORBEELDEN.CRISIS_AFGEROND,
  MONITORING_GEDAAN: [
    { uitkomst: 'veilig', kindGesproken: true },
    { uitkomst: 'onveilig', kindGesproken: true },
    { uitkomst: 'nietBereikt', kindGesproken: false },
  ],
  ZAAK_GESLOTEN: [{ resultaat: 'overgedragen' }],
  ...KLASSEVOORBEELDEN,
  ...MELDINGVOORBEELDEN,
  ...DOSSIER_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
