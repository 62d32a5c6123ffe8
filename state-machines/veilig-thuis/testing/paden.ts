import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { VeiligThuisType } from '../veilig-thuis.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<VeiligThuisType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<VeiligThuisType>;

const JP = 'jeugdprofessional';

function stap(dag: number, type: VeiligThuisType, gegevens: Gegevens, rol: Rol = JP): Padstap {
  return { dag, rol, type, gegevens };
}

const CONTACT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a10',
  soort: 'melding',
  melder: 'politie',
  anoniem: false,
};
const SIGNAAL = {
  signaalId: '0c3d2e1f-4a5b-4c6d-8e7f-9a0b1c2d3e4f',
  over: 'huishouden',
  soort: 'melding',
  datum: '2026-05-18',
};
const HUISHOUDEN = 'c1f1d7a0-2f4e-4f0c-9a86-5b1f8d2e7c33';
const VERVOLG = { melder: 'school', meldingId: '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b21' };

const melding = (anders: Gegevens = {}): Padstap => stap(0, 'CONTACT_ONTVANGEN', { ...CONTACT, ...anders }, 'intake');
const klasse = (dag: number, naam: string): Padstap =>
  stap(dag, 'VEILIGHEIDSKLASSE_BEPAALD', { klasse: naam, instrument: 'vtTriage', voorstel: naam });
const signalen = (dag: number, ...lijst: Gegevens[]): Padstap =>
  stap(dag, 'SIGNALEN_NAGEGAAN', { huishoudenId: HUISHOUDEN, signalen: lijst });
const gewogen = (dag: number, naam: string): Padstap =>
  stap(dag, 'SIGNALEN_GEWOGEN', { patroon: 'herhaling', klasse: naam });
const dienst = (dag: number, naam: string): Padstap => stap(dag, 'DIENST_GEKOZEN', { dienst: naam });
const aanvaard = (dag: number, naarRoute: string, zichtOpVeiligheid = true): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute, ontvanger: 'org-12', zichtOpVeiligheid });
const geweigerd = (dag: number, naarRoute: string): Padstap =>
  stap(dag, 'OVERDRACHT_GEWEIGERD', { naarRoute, reden: 'andereHulpPassender' });
const teruggekoppeld = (dag: number): Padstap => stap(dag, 'TERUGKOPPELING_GEGEVEN', { wijze: 'telefoon' });
const monitoring = (dag: number, uitkomst = 'veilig'): Padstap =>
  stap(dag, 'MONITORING_GEDAAN', { uitkomst, kindGesproken: true });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat });

const onveilig = [melding(), klasse(0, 'onveilig'), signalen(0)];
const overgedragen = [...onveilig, teruggekoppeld(2), dienst(3, 'overdrachtLokaalTeam'), aanvaard(6, 'lokaal-team')];

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  naarLokaalTeam: {
    titel: 'melding van de politie: overgedragen aan het lokale team, drie keer gevraagd hoe het gaat, gesloten',
    stappen: [
      ...overgedragen,
      teruggekoppeld(7),
      monitoring(95),
      monitoring(370),
      monitoring(550),
      gesloten(551, 'overgedragen'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  adviesBlijftAdvies: {
    titel: 'een school vraagt advies en houdt zelf het zicht',
    stappen: [
      melding({ soort: 'advies', melder: 'school', vrager: 'school-07' }),
      stap(0, 'ADVIES_GEGEVEN', { advies: 'meldcodeVolgen' }),
      gesloten(1, 'adviesGegeven'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  adviesWordtMelding: {
    titel: 'een advies wordt een melding: het zicht komt hier, en de termijn begint op die dag',
    stappen: [
      melding({ soort: 'advies', melder: 'school', vrager: 'school-07' }),
      stap(0, 'ADVIES_GEGEVEN', { advies: 'melden' }),
      stap(2, 'MELDING_GEDAAN', { melder: 'school', anoniem: false }, 'intake'),
      klasse(2, 'onveilig'),
      signalen(2),
      dienst(4, 'voorwaardenEnVervolg'),
    ],
    eindigtIn: ['voorwaardenEnVervolg', 'klasseOnveilig'],
    beeindigd: false,
  },
  onderzoekGeweigerdDanHulp: {
    titel: 'onderzoek; het lokale team weigert de overdracht, de hulp die al loopt aanvaardt',
    stappen: [
      ...onveilig,
      dienst(4, 'onderzoek'),
      stap(60, 'ONDERZOEK_AFGEROND', { uitkomst: 'bevestigd', kindGesproken: true }),
      dienst(61, 'overdrachtLokaalTeam'),
      geweigerd(64, 'lokaal-team'),
      dienst(65, 'overdrachtLopendeHulp'),
      aanvaard(67, 'lopende-hulp'),
    ],
    eindigtIn: ['overgedragen'],
    beeindigd: false,
  },
  eerdereSignalen: {
    titel: 'eerdere signalen over het huishouden verhogen de klasse tot acuut',
    stappen: [
      melding(),
      klasse(0, 'zorgelijk'),
      signalen(0, SIGNAAL, { ...SIGNAAL, over: 'jeugdige', datum: '2026-11-02' }),
      gewogen(1, 'acuut'),
      stap(1, 'ACUTE_ACTIE_GEDAAN', { actie: 'kindElders', kindGezien: true }),
      dienst(2, 'onderzoek'),
    ],
    eindigtIn: ['klasseAcuut', 'onderzoek', 'radarGewogen'],
    beeindigd: false,
  },
  verzoekAanRaad: {
    titel: 'verzoek aan de Raad: het zicht blijft hier tot de gecertificeerde instelling het aanvaardt',
    stappen: [
      ...onveilig,
      dienst(3, 'verzoekRaad'),
      aanvaard(5, 'raadsonderzoek', false),
      stap(100, 'RAAD_TERUGGEKOPPELD', { uitkomst: 'maatregel', ontvanger: 'gi-03' }),
    ],
    eindigtIn: ['overgedragen'],
    beeindigd: false,
  },
  langsDeTafel: {
    titel: 'de jeugdbeschermingstafel spreekt drang af; daarna naar het lokale team',
    stappen: [
      ...onveilig,
      dienst(3, 'jeugdbeschermingstafel'),
      aanvaard(4, 'jeugdbeschermingstafel', false),
      stap(14, 'TAFEL_TERUGGEKOPPELD', { uitkomst: 'drang' }),
      dienst(15, 'overdrachtLokaalTeam'),
      aanvaard(17, 'lokaal-team'),
    ],
    eindigtIn: ['overgedragen'],
    beeindigd: false,
  },
  tweedeMelding: {
    titel: 'een tweede melding na de overdracht: dezelfde zaak, een nieuwe beoordeling, het zicht weer hier',
    stappen: [
      ...overgedragen,
      teruggekoppeld(7),
      stap(40, 'VERVOLGMELDING_ONTVANGEN', { ...VERVOLG, klasse: 'acuut' }, 'intake'),
      stap(40, 'CRISISTEAM_GEVRAAGD', { reden: 'acuutGevaar' }),
      aanvaard(40, 'crisis', false),
      gewogen(41, 'acuut'),
      dienst(42, 'onderzoek'),
    ],
    eindigtIn: ['onderzoek', 'klasseAcuut', 'crisisteamBezig'],
    beeindigd: false,
  },
  lichteZorgen: {
    titel: 'lichte zorgen, de melder trekt in en het gezin weigert: het werk gaat door tot het einde van de bemoeienis',
    stappen: [
      melding({ melder: 'omgeving', anoniem: true }),
      stap(0, 'MELDING_INGETROKKEN', { melder: 'omgeving' }, 'intake'),
      klasse(0, 'zorgelijk'),
      signalen(0),
      stap(1, 'MEDEWERKING_GEWEIGERD', { door: 'ouders' }),
      dienst(4, 'eindeBemoeienis'),
      gesloten(5, 'eindeBemoeienis'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  verlaagdDoorTwee: {
    titel: 'een stelt een lagere klasse voor, een ander is het eens: dan pas kan de bemoeienis eindigen',
    stappen: [
      ...onveilig,
      stap(2, 'VERLAGING_VOORGESTELD', { naar: 'zorgelijk', reden: 'onjuisteInformatie' }),
      { ...stap(3, 'VERLAGING_BEOORDEELD', { oordeel: 'eens' }, 'gedragswetenschapper'), wie: 'u-017' },
      dienst(4, 'eindeBemoeienis'),
    ],
    eindigtIn: ['eindeBemoeienis', 'klasseZorgelijk'],
    beeindigd: false,
  },
  valsAlarm: {
    titel: 'een hulpverlener meldde, de zorgen blijken licht: hij hoort het begin en het einde',
    stappen: [
      melding({ melder: 'hulpverlener' }),
      klasse(0, 'zorgelijk'),
      signalen(0),
      dienst(3, 'eindeBemoeienis'),
      teruggekoppeld(3),
      teruggekoppeld(4),
      gesloten(4, 'eindeBemoeienis'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  maatregelTijdensVerhuizing: {
    titel:
      'verhuisd terwijl de Raad onderzoekt: de instelling aanvaardt het zicht eerst, het aanbod aan elders vervalt',
    stappen: [
      ...onveilig,
      dienst(3, 'verzoekRaad'),
      aanvaard(5, 'raadsonderzoek', false),
      stap(30, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, 'intake'),
      stap(35, 'RAAD_TERUGGEKOPPELD', { uitkomst: 'maatregel', ontvanger: 'gi-03' }),
    ],
    eindigtIn: ['overgedragen'],
    beeindigd: false,
  },
  onveiligBijMonitoring: {
    titel: 'drie maanden na de overdracht blijkt het niet veilig: opnieuw beoordelen',
    stappen: [...overgedragen, monitoring(90, 'onveilig')],
    eindigtIn: ['beoordelen'],
    beeindigd: false,
  },
  naarElders: {
    titel: 'het gezin verhuist tijdens het onderzoek; Veilig Thuis elders aanvaardt',
    stappen: [
      ...onveilig,
      dienst(4, 'onderzoek'),
      stap(20, 'WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }, 'intake'),
      aanvaard(28, 'andere-gemeente'),
    ],
    eindigtIn: ['verhuisd'],
    beeindigd: true,
  },
  kindOverleden: {
    titel: 'het kind overlijdt: alle klokken en aanbiedingen vervallen',
    stappen: [
      ...onveilig,
      dienst(3, 'overdrachtLokaalTeam'),
      stap(4, 'JEUGDIGE_OVERLEDEN', { bron: 'politie' }, 'teamleider'),
      gesloten(20, 'overleden'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
