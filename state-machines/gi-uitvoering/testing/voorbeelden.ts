import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  BESCHERMINGSVOORBEELDEN,
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  VOLWASSEN_VOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import { OVERDRACHTSROUTES } from '../gi-uitvoering.codes.ts';
import type { GiFeiten, GiType } from '../gi-uitvoering.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const AANVAARD = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a22',
  maatregel: 'ots',
  begindatum: dag('2027-01-08'),
  einddatum: dag('2028-01-08'),
  beschikkingOp: dag('2027-01-08'),
  veiligheidsklasse: 'onveilig',
  leeftijd: 'onder12',
  wordt12Op: dag('2028-05-04'),
  wordt16Op: dag('2032-05-04'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies GiFeiten<'MAATREGEL_AANVAARD'>;

const { einddatum: _einde, ...ZONDER_EINDE } = AANVAARD;
const { wordt12Op: _twaalf, wordt16Op: _zestien, wordt18Op: _achttien, ...VANAF_18 } = AANVAARD;

const VOTS = { maatregel: 'vots', begindatum: dag('2027-01-08'), einddatum: dag('2027-04-08') } as const;

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in GiType]: readonly GiFeiten<Type>[] } = {
  MAATREGEL_AANVAARD: [
    AANVAARD,
    { ...AANVAARD, ...VOTS, veiligheidsklasse: 'acuut' },
    { ...ZONDER_EINDE, maatregel: 'voogdij', veiligheidsklasse: 'veilig' },
    { ...VANAF_18, leeftijd: 'vanaf18' },
  ],
  MAATREGEL_GEWIJZIGD: [
    { maatregel: 'ots', begindatum: dag('2027-04-01'), einddatum: dag('2028-04-01') },
    VOTS,
    { maatregel: 'voogdij', begindatum: dag('2027-04-01') },
  ],
  VERLENGING_VERZOCHT: [{ maanden: 12 }],
  VERLENGING_BESLIST: [
    { beslissing: 'verlengd', begindatum: dag('2028-01-09'), einddatum: dag('2029-01-08') },
    { beslissing: 'afgewezen' },
  ],
  EINDE_VOORGESTELD: [{ reden: 'doelenBehaald' }],
  TOETS_ONTVANGEN: [{ oordeel: 'eens' }, { oordeel: 'oneens' }],
  MAATREGEL_GEEINDIGD: [{ reden: 'termijnVoorbij' }, { reden: 'beeindigdDoorRechter' }, { reden: 'volwassen' }],
  JEUGDBESCHERMER_TOEGEWEZEN: [{ jeugdbeschermer: 'u-100' }],
  EERSTE_CONTACT_GELEGD: [{ wijze: 'huisbezoek', kindGezien: true }],
  FAMILIEGROEPSPLAN_BESPROKEN: [{ uitkomst: 'geenPlan', reden: 'gezinZietAf' }, { uitkomst: 'gezinMaaktPlan' }],
  FAMILIEGROEPSPLAN_ONTVANGEN: [{ bruikbaar: true }, { bruikbaar: false }],
  FAMILIEGROEPSPLAN_VERVALLEN: [{ reden: 'gezinZietAf' }],
  PLAN_VASTGESTELD: [{ metGezin: true }],
  PLAN_GEEVALUEERD: [{ uitkomst: 'doorgaan' }, { uitkomst: 'bijstellen' }],
  MACHTIGING_VERLEEND: [
    { soort: 'uithuisplaatsing', begindatum: dag('2027-01-11'), einddatum: dag('2027-07-11') },
    { soort: 'spoeduithuisplaatsing', begindatum: dag('2026-11-01'), einddatum: dag('2026-11-29') },
  ],
  UITHUISPLAATSING_UITGEVOERD: [{ plek: 'pleeggezin' }],
  KIND_THUISGEPLAATST: [{ volgensPlan: true }],
  MACHTIGING_VERVALLEN: [{ reden: 'nietGebruikt' }],
  GESLOTEN_JEUGDHULP_GEVRAAGD: [{ spoed: false }],
  GESLOTEN_JEUGDHULP_AFGEROND: [{ naar: 'gezinshuis' }],
  TOEWIJZINGSVERZOEK_VERZONDEN: [{ verwijzer: '08', gemeente: 'GM0642', dagtekening: dag('2027-01-12') }],
  TOEWIJZING_ONTVANGEN: [{ ingangsdatum: dag('2027-01-08') }],
  TOEWIJZINGSVERZOEK_AFGEWEZEN: [{ reden: '8', gemeente: 'GM0505' }],
  ZAAK_GESLOTEN: [{ resultaat: 'maatregelGeeindigd' }],
  ...BESCHERMINGSVOORBEELDEN,
  ...DOSSIER_VOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(OVERDRACHTSROUTES),
};
