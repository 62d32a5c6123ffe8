import * as awb from './awb.ts';
import * as ijw from './ijw.ts';
import * as jeugdbescherming from './jeugdbescherming.ts';
import * as jeugdwet from './jeugdwet.ts';
import * as lokaal from './lokaal.ts';
import type { TermijnDefinitie } from './typen.ts';
import * as wmo from './wmo.ts';

/** Every term that this lib defines. */
export const TERMIJNDEFINITIES: readonly TermijnDefinitie[] = [
  awb.BESLISTERMIJN,
  awb.HERSTELTERMIJN,
  awb.BUITEN_BEHANDELING,
  awb.RESPIJT,
  awb.DWANGSOMDAGEN,
  awb.DWANGSOMBESLUIT,
  awb.BEZWAARTERMIJN,
  awb.BESLISTERMIJN_BEZWAAR,
  awb.BESLISTERMIJN_BEZWAAR_COMMISSIE,
  awb.BEROEPSTERMIJN,
  jeugdwet.PLAN_OP_SCHRIFT,
  jeugdwet.HULPVERLENINGSPLAN,
  jeugdwet.CONTINUITEIT_NA_VERHUIZING,
  jeugdwet.BEWAARTERMIJN_DOSSIER,
  jeugdbescherming.BELANGHEBBENDEN_HOREN,
  jeugdbescherming.MACHTIGING_ONGEBRUIKT,
  jeugdbescherming.HULPVERLENINGSPLAN_GESLOTEN,
  jeugdbescherming.MEDEDELING_OPNAME,
  jeugdbescherming.BESLISSING_GESLOTEN,
  jeugdbescherming.MACHTIGING_GESLOTEN_ONGEBRUIKT,
  jeugdbescherming.INSTEMMING_GESLOTEN_INGETROKKEN,
  wmo.WMO_ONDERZOEK,
  wmo.WMO_PERSOONLIJK_PLAN,
  wmo.WMO_BESLISTERMIJN,
  ijw.RETOURBERICHT,
  ijw.DECLARATIE_ANTWOORD,
  ijw.STARTBERICHT,
  ijw.STOPBERICHT,
  ijw.VERZOEK_OM_TOEWIJZING,
  ijw.ANTWOORD_OP_TOEWIJZINGSVERZOEK,
  ijw.ANTWOORD_OP_WIJZIGINGSVERZOEK,
  ijw.VERZOEK_IN_ONDERZOEK,
  ijw.WOONPLAATS_AFWIJZING,
  lokaal.VEILIGHEIDSCHECK,
  lokaal.EERSTE_CONTACT,
  lokaal.ONDERZOEK,
  lokaal.BESLUIT,
  lokaal.CRISIS_TER_PLAATSE,
  lokaal.OVERDRACHT,
  lokaal.AANMELDWACHTTIJD,
];
