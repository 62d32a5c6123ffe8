import { Datum } from '../../../libs/contracts/tijd.ts';
import {
  DOSSIER_VOORBEELDEN,
  overdrachtVoorbeelden,
  VOLWASSEN_VOORBEELDEN,
  WACHTTIJDVOORBEELDEN,
} from '../../gedeeld/testing/voorbeelden.ts';
import type { ToewijzingFeiten, ToewijzingType } from '../toewijzing.events.ts';

const dag = (waarde: string) => Datum.parse(waarde);

const VOORBEREID = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  toewijzingNummer: 1001,
  aanbieder: '90000001',
  verwijzer: '01',
  productcategorie: '45',
  ingangsdatum: dag('2027-01-11'),
  einddatum: dag('2028-01-10'),
  aangemeldOp: dag('2027-01-04'),
  beoogdeStart: dag('2027-02-15'),
  wordt18Op: dag('2034-05-04'),
} as const satisfies ToewijzingFeiten<'TOEWIJZING_VOORBEREID'>;

const { einddatum: _einddatum, ...ZONDER_EINDDATUM } = VOORBEREID;
const { wordt18Op: _achttien, ...ACHTTIEN } = VOORBEREID;
const stop = dag('2027-09-01');

/** Schema-valid facts of every event, in as many variants as the machine can tell apart. The first one is the ordinary case. */
export const VOORBEELDEN: { readonly [Type in ToewijzingType]: readonly ToewijzingFeiten<Type>[] } = {
  TOEWIJZING_VOORBEREID: [VOORBEREID, ZONDER_EINDDATUM, { ...VOORBEREID, intakeOp: dag('2027-01-08') }, ACHTTIEN],
  TOEWIJZING_VERZONDEN: [{ dagtekening: dag('2027-01-12') }],
  TOEWIJZING_VERVALLEN: [{ reden: 'gezinZietAf' }],
  RETOUR_ONTVANGEN: [
    { uitkomst: 'goed', retourcode: '0200' },
    { uitkomst: 'afgekeurd', retourcode: 'S329' },
  ],
  BERICHT_OPNIEUW_VERZONDEN: [{ dagtekening: dag('2027-01-14') }],
  TOEWIJZING_GEWIJZIGD: [
    { redenWijziging: '04', einddatum: dag('2028-07-10') },
    { redenWijziging: '14' },
    { redenWijziging: '02', einddatum: dag('2027-09-01') },
  ],
  TOEWIJZING_INGETROKKEN: [{ redenWijziging: '09' }],
  INTAKE_GEHOUDEN: [{ jeugdigeGesproken: true }],
  START_UITGESTELD: [{ beoogdeStart: dag('2027-04-01') }],
  HULP_BEGONNEN: [{ begindatum: dag('2027-02-15') }],
  ZORG_GESTART: [{ begindatum: dag('2027-02-15') }],
  HULP_GEEINDIGD: [{ stopdatum: stop }],
  ZORG_GESTOPT: [
    { redenBeeindiging: '31', stopdatum: stop },
    { redenBeeindiging: '20', stopdatum: stop },
    { redenBeeindiging: '32', stopdatum: stop },
  ],
  VERVOLG_BESPROKEN: [{ uitkomst: 'terugNaarToeleiding' }],
  EVALUATIE_GEHOUDEN: [
    { uitkomst: 'verlengen', jeugdigeDeedMee: true },
    { uitkomst: 'stoppenVolgensPlan', jeugdigeDeedMee: true },
    { uitkomst: 'afschalen', jeugdigeDeedMee: true },
  ],
  VERZOEK_OM_WIJZIGING_ONTVANGEN: [{ redenVerzoek: '1', dagtekening: dag('2027-03-01') }],
  VERZOEK_IN_ONDERZOEK: [{ dagtekening: dag('2027-03-01') }],
  VERZOEK_AFGEWEZEN: [{ redenAfwijzing: '4' }, { redenAfwijzing: '8', verantwoordelijkeGemeente: 'GM0505' }],
  ZAAK_GESLOTEN: [{ resultaat: 'volgensPlan' }],
  ...WACHTTIJDVOORBEELDEN,
  ...DOSSIER_VOORBEELDEN,
  ...VOLWASSEN_VOORBEELDEN,
  ...overdrachtVoorbeelden(['andere-gemeente']),
};
