import type { Gegevens } from '../../../libs/contracts/gebeurtenis.ts';
import type { Rol } from '../../../libs/contracts/rollen.ts';
import type { Pad as AlgemeenPad, Padstap as AlgemenePadstap } from '../../gedeeld/testing/pad.ts';
import type { GeslotenType } from '../gesloten-jeugdhulp.events.ts';

/** One reported fact on a path of this route. */
export type Padstap = AlgemenePadstap<GeslotenType>;

/** A complete course of this route. */
export type Pad = AlgemeenPad<GeslotenType>;

const JP = 'jeugdprofessional';

function stap(dag: number, type: GeslotenType, gegevens: Gegevens, rol: Rol = 'jeugdbeschermer'): Padstap {
  return { dag, rol, type, gegevens };
}

const VERZOCHT = {
  gemeente: 'GM0642',
  jeugdigeId: '6f1c2a52-5d0e-4a6b-9a41-0f6f2f3f8a24',
  verzoeker: 'gecertificeerdeInstelling',
  soort: 'gewoon',
  metMaatregel: true,
  verblijftAl: true,
  instemmingGedragswetenschapper: true,
  leeftijd: 'van12tot16',
  wordt16Op: '2029-05-04',
  wordt18Op: '2031-05-04',
};
const VRIJWILLIG = { ...VERZOCHT, verzoeker: 'college', metMaatregel: false, verblijftAl: false };

const verzocht = (gegevens: Gegevens = VERZOCHT): Padstap => stap(0, 'MACHTIGING_GESLOTEN_VERZOCHT', gegevens);
const verleend = (dag: number, soort: string, begindatum: string, einddatum: string): Padstap =>
  stap(dag, 'MACHTIGING_GESLOTEN_BESLIST', { beslissing: 'verleend', soort, begindatum, einddatum });
const opgenomen = (dag: number): Padstap => stap(dag, 'OPNAME_GEDAAN', { jeugdigeGesproken: true }, JP);
const plan = (dag: number): Padstap => stap(dag, 'PLAN_GESLOTEN_VASTGESTELD', { metJeugdige: true }, JP);
const beeindigd = (dag: number): Padstap => stap(dag, 'VERBLIJF_BEEINDIGD', { naar: 'gezinshuis' }, JP);
const vervallen = (dag: number, reden: string): Padstap => stap(dag, 'MACHTIGING_GESLOTEN_VERVALLEN', { reden });
const gesloten = (dag: number, resultaat: string): Padstap => stap(dag, 'ZAAK_GESLOTEN', { resultaat }, JP);
const aanvaard = (dag: number): Padstap =>
  stap(dag, 'OVERDRACHT_AANVAARD', { naarRoute: 'lokaal-team', ontvanger: 'org-12', zichtOpVeiligheid: true }, JP);

/** Complete courses by name: examples to read, and the backbone of the tests. */
export const PADEN = {
  metMaatregel: {
    titel:
      'opgenomen met een maatregel, plan binnen zes weken, daarna naar een gezinshuis; de instelling houdt het zicht',
    stappen: [
      verzocht(),
      verleend(14, 'gewoon', '2027-01-25', '2027-07-20'),
      opgenomen(14),
      plan(45),
      beeindigd(120),
      gesloten(121, 'verblijfBeeindigd'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  voorwaardelijk: {
    titel: 'voorwaardelijk, voorwaarden geschonden, opgenomen en binnen vier dagen op papier',
    stappen: [
      verzocht(VRIJWILLIG),
      verleend(14, 'voorwaardelijk', '2027-01-25', '2027-07-20'),
      stap(40, 'OPNAME_BESLOTEN', { reden: 'voorwaardenGeschonden' }, JP),
      stap(42, 'OPNAME_MEEGEDEELD', { metBeroepsmogelijkheid: true }, JP),
      plan(70),
      beeindigd(150),
      aanvaard(152),
      gesloten(152, 'verblijfBeeindigd'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  ongebruikt: {
    titel: 'drie maanden niet gebruikt: een mens stelt vast dat de machtiging is vervallen',
    stappen: [
      verzocht(VRIJWILLIG),
      verleend(14, 'gewoon', '2027-01-25', '2027-12-25'),
      vervallen(110, 'nietGebruikt'),
      stap(111, 'OVERDRACHT_GEWEIGERD', { naarRoute: 'lokaal-team', reden: 'onvolledig' }, JP),
      stap(112, 'OVERDRACHT_OPNIEUW_AANGEBODEN', { naarRoute: 'lokaal-team' }, 'teamleider'),
      aanvaard(113),
    ],
    eindigtIn: ['geslotenAfgerond'],
    beeindigd: false,
  },
  instemmingIngetrokken: {
    titel: 'de ouders trekken hun instemming in: na veertien dagen stelt een mens vast wat geldt',
    stappen: [
      verzocht(VRIJWILLIG),
      verleend(14, 'gewoon', '2027-01-25', '2027-07-20'),
      opgenomen(15),
      stap(60, 'INSTEMMING_INGETROKKEN', { door: 'ouders' }),
      vervallen(75, 'instemmingIngetrokken'),
    ],
    eindigtIn: ['gesloten-jeugdhulp-v1.lopend.hoofdlijn.naarLokaalTeam'],
    beeindigd: false,
  },
  spoed: {
    titel: 'spoedmachtiging van vier weken, en dan voorbij',
    stappen: [
      verzocht({ ...VERZOCHT, soort: 'spoed', verblijftAl: false }),
      verleend(1, 'spoed', '2027-01-12', '2027-02-09'),
      opgenomen(1),
      vervallen(30, 'termijnVoorbij'),
    ],
    eindigtIn: ['geslotenAfgerond'],
    beeindigd: false,
  },
  afgewezen: {
    titel: 'de rechter wijst af',
    stappen: [
      verzocht(),
      stap(14, 'MACHTIGING_GESLOTEN_BESLIST', { beslissing: 'afgewezen' }),
      gesloten(15, 'nietVerleend'),
    ],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
  overleden: {
    titel: 'de jeugdige overlijdt: alle klokken vervallen',
    stappen: [verzocht(), stap(5, 'JEUGDIGE_OVERLEDEN', { bron: 'familie' }, 'teamleider'), gesloten(30, 'overleden')],
    eindigtIn: ['gesloten'],
    beeindigd: true,
  },
} as const satisfies Record<string, Pad>;
