import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { ToewijzingType } from '../toewijzing.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<ToewijzingType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<ToewijzingType>;

function stap(dag: number, rol: Rol, type: ToewijzingType, gegevens: Gegevens): Padstap {
  return { dag, rol, type, gegevens };
}

const JP = 'jeugdprofessional';
const ADM = 'administratie';
const VOORBEREID = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  toewijzingNummer: 1001,
  aanbieder: '90000001',
  verwijzer: '01',
  productcategorie: '45',
  ingangsdatum: '2027-01-11',
  einddatum: '2027-12-31',
  aangemeldOp: '2027-01-04',
  beoogdeStart: '2027-02-15',
  wordt18Op: '2037-05-04',
};
const { einddatum: _einddatum, ...ZONDER_EINDDATUM } = VOORBEREID;

const voorbereid = (gegevens: Gegevens = VOORBEREID): Padstap => stap(0, ADM, 'TOEWIJZING_VOORBEREID', gegevens);
const verzonden = (dag = 1): Padstap => stap(dag, ADM, 'TOEWIJZING_VERZONDEN', { dagtekening: '2027-01-12' });
const retour = (dag: number, uitkomst = 'goed', retourcode = '0200'): Padstap =>
  stap(dag, ADM, 'RETOUR_ONTVANGEN', { uitkomst, retourcode });
const intake = (dag: number): Padstap => stap(dag, JP, 'INTAKE_GEHOUDEN', { jeugdigeGesproken: true });
const gestart = (dag: number, begindatum: string): Padstap => stap(dag, ADM, 'ZORG_GESTART', { begindatum });
const gestopt = (dag: number, redenBeeindiging: string, stopdatum: string): Padstap =>
  stap(dag, ADM, 'ZORG_GESTOPT', { redenBeeindiging, stopdatum });
const gewijzigd = (dag: number, redenWijziging: string, einddatum: string): Padstap =>
  stap(dag, ADM, 'TOEWIJZING_GEWIJZIGD', { redenWijziging, einddatum });
const gevraagd = (dag: number): Padstap =>
  stap(dag, ADM, 'VERZOEK_OM_WIJZIGING_ONTVANGEN', { redenVerzoek: '1', dagtekening: '2027-03-12' });
const afgewezen = (dag: number, redenAfwijzing: string): Padstap =>
  stap(dag, ADM, 'VERZOEK_AFGEWEZEN', { redenAfwijzing });
const overleden = (dag: number): Padstap => stap(dag, 'teamleider', 'JEUGDIGE_OVERLEDEN', { bron: 'brp' });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, ADM, 'ZAAK_GESLOTEN', { resultaat });

const totStart = [voorbereid(), verzonden(), retour(3), intake(14), gestart(37, '2027-02-15')];

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  volgensPlan: {
    titel: 'verzonden, bevestigd, intake, gestart, geëvalueerd en volgens plan gestopt',
    stappen: [
      ...totStart,
      stap(300, JP, 'EVALUATIE_GEHOUDEN', { uitkomst: 'stoppenVolgensPlan', jeugdigeDeedMee: true }),
      gestopt(354, '31', '2027-12-31'),
      gesloten(355, 'volgensPlan'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  tijdelijkGestoptEnVerlengd: {
    titel: 'tijdelijk gestopt (reden 20), weer begonnen, verlengd na de evaluatie',
    stappen: [
      ...totStart,
      gestopt(120, '20', '2027-05-10'),
      gestart(148, '2027-06-07'),
      stap(310, JP, 'EVALUATIE_GEHOUDEN', { uitkomst: 'verlengen', jeugdigeDeedMee: true }),
      gewijzigd(312, '04', '2028-06-30'),
      retour(314),
    ],
    eindigtIn: ['loopt', 'berichtInRust'],
    beeindigd: false,
  },
  verzoekInOnderzoek: {
    titel: 'verzoek om wijziging (JW317): eerst in onderzoek, daarna gewijzigd',
    stappen: [
      ...totStart,
      gevraagd(60),
      stap(63, ADM, 'VERZOEK_IN_ONDERZOEK', { dagtekening: '2027-03-12' }),
      gewijzigd(90, '12', '2027-12-31'),
      retour(92),
    ],
    eindigtIn: ['loopt', 'berichtInRust'],
    beeindigd: false,
  },
  verzoekAfgewezen: {
    titel: 'verzoek om wijziging (JW317): afgewezen omdat het niet in het contract past',
    stappen: [
      ...totStart,
      stap(60, ADM, 'VERZOEK_OM_WIJZIGING_ONTVANGEN', { redenVerzoek: '2', dagtekening: '2027-03-12' }),
      afgewezen(62, '4'),
    ],
    eindigtIn: ['loopt'],
    beeindigd: false,
  },
  gestoptMetVerzoek: {
    titel: 'de hulp stopt terwijl een verzoek om wijziging openstaat: de aanbieder krijgt nog zijn antwoord',
    stappen: [
      ...totStart,
      gevraagd(60),
      gestopt(63, '31', '2027-03-15'),
      afgewezen(64, '1'),
      gesloten(64, 'volgensPlan'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overstapNaTeLangWachten: {
    titel: 'de aanmeldwachttijd is voorbij: overbruggingszorg, andere plek gevonden, ingetrokken',
    stappen: [
      voorbereid(),
      verzonden(),
      retour(3),
      stap(25, JP, 'OVERBRUGGINGSZORG_BESPROKEN', { uitkomst: 'aanvaard', vorm: 'lokaalTeam' }),
      stap(30, JP, 'ALTERNATIEF_GEZOCHT', { uitkomst: 'gevonden', aanbiederDeedMee: true, gezinDeedMee: true }),
      stap(32, ADM, 'TOEWIJZING_INGETROKKEN', { redenWijziging: '09' }),
      retour(34),
      gesloten(34, 'overstap'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  uitstelOpVerzoek: {
    titel: 'het gezin vraagt 14 dagen uitstel: de normen staan stil',
    stappen: [
      voorbereid(),
      verzonden(),
      retour(3),
      stap(7, JP, 'UITSTEL_GEVRAAGD', { door: 'ouders', reden: 'vakantie' }),
      stap(21, JP, 'UITSTEL_GEEINDIGD', { door: 'ouders' }),
      intake(22),
    ],
    eindigtIn: ['wachtOpStart'],
    beeindigd: false,
  },
  langWachten: {
    titel: 'de totale wachttijd en anderhalf keer de norm gaan voorbij: de regio is aan zet, daarna start',
    stappen: [
      voorbereid(),
      verzonden(),
      retour(3),
      intake(10),
      stap(96, JP, 'OVERBRUGGINGSZORG_BESPROKEN', { uitkomst: 'nietBeschikbaar' }),
      stap(97, JP, 'ALTERNATIEF_GEZOCHT', { uitkomst: 'geenAlternatief', aanbiederDeedMee: true, gezinDeedMee: true }),
      stap(145, 'teamleider', 'REGIO_GEANTWOORD', { uitkomst: 'extraRuimte' }),
      gestart(160, '2027-06-18'),
    ],
    eindigtIn: ['loopt'],
    beeindigd: false,
  },
  afgekeurdBericht: {
    titel: 'het bericht wordt afgekeurd, hersteld en bevestigd; de start is al gehoord voor het bericht',
    stappen: [
      voorbereid(ZONDER_EINDDATUM),
      verzonden(),
      retour(2, 'afgekeurd', 'S329'),
      stap(3, ADM, 'BERICHT_OPNIEUW_VERZONDEN', { dagtekening: '2027-01-14' }),
      retour(4),
      stap(15, JP, 'HULP_BEGONNEN', { begindatum: '2027-01-25' }),
      gestart(18, '2027-01-25'),
    ],
    eindigtIn: ['loopt'],
    beeindigd: false,
  },
  voortijdigGestopt: {
    titel: 'voortijdig gestopt door de cliënt: het vervolg wordt besproken',
    stappen: [
      ...totStart,
      stap(100, JP, 'HULP_GEEINDIGD', { stopdatum: '2027-04-19' }),
      gestopt(103, '32', '2027-04-19'),
      stap(110, JP, 'VERVOLG_BESPROKEN', { uitkomst: 'terugNaarToeleiding' }),
      gesloten(111, 'voortijdig'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  verhuisd: {
    titel: 'verhuisd: de nieuwe gemeente aanvaardt, de toewijzing eindigt (reden 07)',
    stappen: [
      ...totStart,
      stap(50, 'intake', 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }),
      stap(55, JP, 'OVERDRACHT_AANVAARD', {
        naarRoute: 'andere-gemeente',
        ontvanger: 'GM0505',
        zichtOpVeiligheid: true,
      }),
      gewijzigd(57, '07', '2027-03-31'),
      retour(58),
      gestopt(79, '36', '2027-03-31'),
      stap(80, JP, 'VERVOLG_BESPROKEN', { uitkomst: 'andereHulp' }),
      gesloten(80, 'volgensPlan'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  vervallen: {
    titel: 'het gezin ziet af voordat de toewijzing is verzonden',
    stappen: [voorbereid(), stap(2, JP, 'TOEWIJZING_VERVALLEN', { reden: 'gezinZietAf' }), gesloten(2, 'nietGestart')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overleden: {
    titel: 'de jeugdige overlijdt tijdens de hulp',
    stappen: [...totStart, overleden(90), gesloten(120, 'overleden')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overledenMetVerzoek: {
    titel: 'de jeugdige overlijdt terwijl een verzoek om wijziging openstaat: de aanbieder krijgt zijn antwoord',
    stappen: [
      ...totStart,
      gevraagd(60),
      overleden(62),
      gestopt(63, '02', '2027-03-14'),
      afgewezen(64, '1'),
      gesloten(90, 'overleden'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overledenInOnderzoek: {
    titel: 'de jeugdige overlijdt terwijl een verzoek in onderzoek is: de toewijzing eindigt met reden 02',
    stappen: [
      ...totStart,
      gevraagd(60),
      stap(63, ADM, 'VERZOEK_IN_ONDERZOEK', { dagtekening: '2027-03-12' }),
      overleden(70),
      gewijzigd(72, '02', '2027-03-22'),
      retour(74),
      gesloten(100, 'overleden'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  berichtenNaOverlijden: {
    titel: 'na het overlijden eindigen hulp en opdracht nog met hun berichten',
    stappen: [
      ...totStart,
      overleden(90),
      gewijzigd(91, '02', '2027-04-11'),
      stap(92, ADM, 'BERICHT_OPNIEUW_VERZONDEN', { dagtekening: '2027-04-13' }),
      retour(93),
      gestopt(94, '02', '2027-04-11'),
    ],
    eindigtIn: ['toewijzing-v1.overleden'],
    beeindigd: false,
  },
} as const satisfies Record<string, Pad>;
