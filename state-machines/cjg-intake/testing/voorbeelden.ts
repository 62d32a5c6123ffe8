import type { CjgFeiten, CjgType } from '../cjg-intake.events.ts';
import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  TOESTEMMINGSVOORBEELDEN,
  TAFELVOORBEELDEN,
  VEILIGHEIDSVOORBEELDEN,
  VOLWASSEN_VOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../cjg-intake.codes.ts';

const dag = (waarde: string) => Datum.parse(waarde);
const JEUGDIGE = '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10';

const AANMELDING = {
  soort: 'aanvraag',
  kanaal: 'telefoon',
  melder: 'client',
  gemeente: 'GM0642',
  jeugdigeId: JEUGDIGE,
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies CjgFeiten<'AANMELDING_ONTVANGEN'>;

const { wordt12Op: _twaalf, ...VANAF_12 } = AANMELDING;
const { wordt16Op: _zestien, ...VANAF_16 } = VANAF_12;
const { wordt18Op: _achttien, ...VANAF_18 } = VANAF_16;

const ONDERZOEK = {
  uitkomst: 'individueleVoorziening',
  anderRecht: 'geen',
  schooloverleg: 'gevoerd',
  pgbGewenst: false,
  registratie: 'skj',
} as const satisfies CjgFeiten<'ONDERZOEK_AFGEROND'>;

const TOEKENNING = {
  besluit: 'toekenning',
  leveringsvorm: 'natura',
  ingangsdatum: dag('2027-03-01'),
  einddatum: dag('2028-02-29'),
} as const;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in CjgType]: readonly CjgFeiten<Type>[] } = {
  AANMELDING_ONTVANGEN: [
    AANMELDING,
    { ...AANMELDING, soort: 'melding' },
    { ...AANMELDING, soort: 'melding', leidendeTermijn: 'aanvraag' },
    { ...VANAF_12, leeftijd: 'van12tot16' },
    { ...VANAF_16, soort: 'melding', leeftijd: 'vanaf16' },
    { ...VANAF_18, leeftijd: 'vanaf18' },
  ],
  ...DOSSIER_VOORBEELDEN,
  ZAAK_GESLOTEN: [{ resultaat: 'hulpGestart' }],
  EERSTE_CONTACT_GELEGD: [{ wijze: 'huisbezoek', jeugdigeGesproken: true }],
  VRAAG_VERHELDERD: [{ uitkomst: 'onderzoekNodig' }, { uitkomst: 'adviesVolstaat' }, { uitkomst: 'geenMedewerking' }],
  ADVIES_AFGEROND: [{ resultaat: 'voldoende' }, { resultaat: 'onvoldoende' }],
  SCHOOLOVERLEG_GEVRAAGD: [{ onderwijs: 'basis' }],
  SCHOOLOVERLEG_GEVOERD: [{ schoolBiedtZelf: false }],
  DESKUNDIGE_GEVRAAGD: [{ deskundige: 'gedragswetenschapper' }],
  DESKUNDIGE_GAF_ADVIES: [{ richting: 'ondersteunt' }],
  ONDERZOEK_AFGEROND: [
    ONDERZOEK,
    { ...ONDERZOEK, uitkomst: 'anderRecht', anderRecht: 'wlz' },
    { ...ONDERZOEK, uitkomst: 'vrijToegankelijk' },
    { ...ONDERZOEK, uitkomst: 'geenHulpNodig' },
    { ...ONDERZOEK, uitkomst: 'geenMedewerking', schooloverleg: 'geenToestemming' },
  ],
  BESLUIT_GEVRAAGD: [{ door: 'ouders' }],
  PLAN_VASTGESTELD: [
    { grondslag: 'hulpverleningsplan', pgbToetsNodig: false },
    { grondslag: 'familiegroepsplan', pgbToetsNodig: true },
  ],
  PGB_GETOETST: [{ bekwaam: true, gemotiveerd: true, kwaliteitGeborgd: true }],
  GEEN_AANVRAAG_GEWENST: [{ reden: 'geholpen', uitgelegd: true }],
  BESLUIT_GENOMEN: [
    TOEKENNING,
    { ...TOEKENNING, besluit: 'gedeeltelijk', grond: 'pgbVoorwaarden' },
    { besluit: 'afwijzing', grond: 'voorliggendWlz' },
  ],
  NADER_ONDERZOEK_GEVRAAGD: [{ reden: 'feitenOnvolledig' }],
  BESLUIT_BEKENDGEMAAKT: [{ wijze: 'post' }],
  AANVRAAG_INGETROKKEN: [{ door: 'ouders', reden: 'opgelost' }],
  NAZORG_AFGEROND: [{ uitkomst: 'goed' }, { uitkomst: 'nieuweVraag' }],
  ...VEILIGHEIDSVOORBEELDEN,
  ...TAFELVOORBEELDEN,
  TIJDELIJKE_VOORZIENING_GETROFFEN: [{ vorm: 'ambulant' }],
  AANVRAAG_INGEDIEND: [{ vorm: 'ondertekendVerslag' }],
  AANVULLING_GEVRAAGD: [{ ontbreekt: ['handtekening', 'schoolgegevens'] }],
  AANVULLING_ONTVANGEN: [{ beoordeling: 'volledig' }, { beoordeling: 'gedeeltelijk' }, { beoordeling: 'onvoldoende' }],
  HERSTELTERMIJN_VERLENGD: [{ dagen: 7 }],
  BEHANDELING_VOORTGEZET: [{ grond: 'belangKind' }],
  BUITEN_BEHANDELING_GESTELD: [{ grond: 'gegevensOnvoldoende' }],
  BESLISTERMIJN_OPGESCHORT: [{ grond: 'instemming', tot: dag('2027-02-01') }],
  VERTRAGING_MEEGEDEELD: [
    { lid: 'lid3', weken: 4 },
    { lid: 'lid1', weken: 2 },
  ],
  INGEBREKESTELLING_ONTVANGEN: [{ vorm: 'brief' }],
  INGEBREKESTELLING_BEOORDEELD: [{ oordeel: 'geldig' }, { oordeel: 'teVroeg' }],
  DWANGSOM_VASTGESTELD: [
    { dagen: 10, bedragInEuro: 230 },
    { dagen: 0, bedragInEuro: 0 },
  ],
  DWANGSOM_BETAALD: [{ bedragInEuro: 230 }],
  BEZWAAR_ONTVANGEN: [{ vorm: 'brief' }],
  ...TOESTEMMINGSVOORBEELDEN,
  FAMILIEGROEPSPLAN_BESPROKEN: [{ uitkomst: 'geenPlan', reden: 'gezinZietAf' }, { uitkomst: 'gezinMaaktPlan' }],
  FAMILIEGROEPSPLAN_ONTVANGEN: [{ bruikbaar: true }, { bruikbaar: false }],
  FAMILIEGROEPSPLAN_VERVALLEN: [{ reden: 'gezinZietAf' }],
  PLAN_OP_SCHRIFT_GEVRAAGD: [{ door: 'ouders' }],
  PLAN_OP_SCHRIFT_GEGEVEN: [{ aan: 'allebei' }],
  VERTROUWENSPERSOON_UITGELEGD: [{ wijze: 'gesprek' }],
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
