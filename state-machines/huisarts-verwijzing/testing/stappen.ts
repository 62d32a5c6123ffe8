import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { VerwijzingType } from '../huisarts-verwijzing.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<VerwijzingType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<VerwijzingType>;

/** A fact on a day, by a role. */
export function stap(dag: number, rol: Rol, type: VerwijzingType, gegevens: Gegevens): Padstap {
  return { dag, rol, type, gegevens };
}

const JP = 'jeugdprofessional';
const PRAKTIJK = '01012345';
const AANBIEDER = '94940001';

/** A consult in a practice with POH Jeugd, about a child of eight. */
export const HULPVRAAG = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  verwijzer: '02',
  praktijk: PRAKTIJK,
  praktijksoort: 'metPohJeugd',
  stadium: 'consult',
  leeftijd: 'onder12',
  wordt12Op: '2031-05-04',
  wordt16Op: '2035-05-04',
  wordt18Op: '2037-05-04',
};

export const gevraagd = (gegevens: Gegevens = HULPVRAAG): Padstap => stap(0, JP, 'HULPVRAAG_ONTVANGEN', gegevens);
export const verwezen = (dag: number, verwijzer = '02'): Padstap =>
  stap(dag, JP, 'VERWIJZING_GEMAAKT', { verwijzer, zorgverlenerCode: PRAKTIJK, productcategorie: '54' });
export const aangemeld = (dag: number, aanbieder = AANBIEDER): Padstap =>
  stap(dag, JP, 'AANMELDING_BIJ_AANBIEDER', { aanbieder });
export const intake = (dag: number): Padstap => stap(dag, JP, 'INTAKE_GEHOUDEN', { jeugdigeGesproken: true });
export const beoordeeld = (dag: number, uitkomst = 'hulpNodig'): Padstap =>
  stap(dag, JP, 'BEOORDELING_AFGEROND', { uitkomst, familiegroepsplan: 'gezinZietAf' });
export const verzocht = (dag: number, verzoekDagtekening: string, referentie = 'REF-001'): Padstap =>
  stap(dag, 'administratie', 'VERZOEK_OM_TOEWIJZING_ONTVANGEN', {
    aanbieder: AANBIEDER,
    referentie,
    verzoekDagtekening,
    verwijzer: '02',
    zorgverlenerCode: PRAKTIJK,
    productcategorie: '54',
  });
export const inOnderzoek = (dag: number): Padstap =>
  stap(dag, 'administratie', 'ANTWOORD_VERZONDEN', { referentie: 'REF-001', verzoekAntwoord: '2' });
export const afgewezen = (dag: number, reden: string, meer: Gegevens = {}): Padstap =>
  stap(dag, 'administratie', 'ANTWOORD_VERZONDEN', { referentie: 'REF-001', verzoekAntwoord: '1', reden, ...meer });
export const toegewezen = (dag: number, toegewezenOp: string, referentie = 'REF-001'): Padstap =>
  stap(dag, 'administratie', 'TOEWIJZING_VERZONDEN', {
    toewijzingNummer: 100001,
    referentie,
    productcategorie: '54',
    toegewezenOp,
    ingangsdatum: toegewezenOp,
  });
export const retour = (dag: number, uitkomst = 'goed', bericht = 'JW302'): Padstap =>
  stap(dag, 'administratie', 'RETOUR_ONTVANGEN', {
    bericht,
    uitkomst,
    retourcode: uitkomst === 'goed' ? '0200' : '9019',
  });
export const begonnen = (dag: number, begindatum: string): Padstap => stap(dag, JP, 'HULP_BEGONNEN', { begindatum });
export const startbericht = (dag: number, begindatum: string): Padstap =>
  stap(dag, 'administratie', 'ZORG_GESTART', { begindatum });
export const nagevraagd = (dag: number, uitkomst = 'goed'): Padstap => stap(dag, JP, 'NAZORG_AFGEROND', { uitkomst });
export const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, JP, 'ZAAK_GESLOTEN', { resultaat });
export const aanvaard = (dag: number, naarRoute: string): Padstap =>
  stap(dag, JP, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid: true });
export const bespreekCjg = (dag: number, ouders: string, jeugdige = 'nietGevraagd'): Padstap =>
  stap(dag, JP, 'CJG_OVERNAME_BESPROKEN', { initiatief: 'verwijzer', ouders, jeugdige });
