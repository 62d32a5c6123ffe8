import type { Route } from '../../libs/engine/index.ts';
import { PROEFROUTE } from '../../libs/engine/testing/proefroute.ts';
import { PADEN } from '../../state-machines/cjg-intake/testing/paden.ts';
import type { Padstap } from '../../state-machines/gedeeld/testing/pad.ts';
import { VOORBEELDEN } from '../../state-machines/cjg-intake/testing/voorbeelden.ts';
import { PADEN as GESLOTEN_PADEN } from '../../state-machines/gesloten-jeugdhulp/testing/paden.ts';
import { VOORBEELDEN as GESLOTEN } from '../../state-machines/gesloten-jeugdhulp/testing/voorbeelden.ts';
import { PADEN as GI_PADEN } from '../../state-machines/gi-uitvoering/testing/paden.ts';
import { VOORBEELDEN as GI } from '../../state-machines/gi-uitvoering/testing/voorbeelden.ts';
import { PADEN as TAFELPADEN } from '../../state-machines/jeugdbeschermingstafel/testing/paden.ts';
import { VOORBEELDEN as TAFEL } from '../../state-machines/jeugdbeschermingstafel/testing/voorbeelden.ts';
import { PADEN as JGT_PADEN } from '../../state-machines/jgt-toeleiding/testing/paden.ts';
import { VOORBEELDEN as JGT } from '../../state-machines/jgt-toeleiding/testing/voorbeelden.ts';
import { PADEN as RAADPADEN } from '../../state-machines/raadsonderzoek/testing/paden.ts';
import { VOORBEELDEN as RAAD } from '../../state-machines/raadsonderzoek/testing/voorbeelden.ts';
import { PADEN as TOEWIJZING_PADEN } from '../../state-machines/toewijzing/testing/paden.ts';
import { VOORBEELDEN as TOEWIJZING } from '../../state-machines/toewijzing/testing/voorbeelden.ts';
import { PADEN as VERWIJZINGSPADEN } from '../../state-machines/huisarts-verwijzing/testing/paden.ts';
import { VOORBEELDEN as VERWIJZINGSVOORBEELDEN } from '../../state-machines/huisarts-verwijzing/testing/voorbeelden.ts';
import { PADEN as VEILIG_THUIS_PADEN } from '../../state-machines/veilig-thuis/testing/paden.ts';
import { VOORBEELDEN as VEILIG_THUIS } from '../../state-machines/veilig-thuis/testing/voorbeelden.ts';
import { PADEN as CRISIS_PADEN } from '../../state-machines/crisis/testing/paden.ts';
import { VOORBEELDEN as CRISIS } from '../../state-machines/crisis/testing/voorbeelden.ts';
import { ROUTES } from '../../state-machines/index.ts';

/** Examples of the facts of each event of a route. */
type Voorbeelden = Readonly<Record<string, readonly object[]>>;

const leeg = Object.keys(PROEFROUTE.gebeurtenissen).map((type) => [type, [{}]]);

/** Examples by route id: a route that is registered and not here fails the tests of this folder. */
const PER_ROUTE: Readonly<Record<string, Voorbeelden>> = {
  'cjg-intake-v1': VOORBEELDEN,
  'jgt-toeleiding-v1': JGT,
  'toewijzing-v1': TOEWIJZING,
  'huisarts-verwijzing-v1': VERWIJZINGSVOORBEELDEN,
  'veilig-thuis-v1': VEILIG_THUIS,
  'crisis-v1': CRISIS,
  'jeugdbeschermingstafel-v1': TAFEL,
  'raadsonderzoek-v1': RAAD,
  'gi-uitvoering-v1': GI,
  'gesloten-jeugdhulp-v1': GESLOTEN,
  'proef-v1': {
    ...Object.fromEntries(leeg),
    BEGONNEN: [{}, { wordt18Op: '2027-09-01' }],
    VERDIEPT: [{}, { wordt18Op: '2027-10-01' }],
    INSTEMMING_GEGEVEN: [{ tot: '2027-02-15' }, { tot: '2027-06-01' }],
    VERLENGD: [{ weken: 2 }, { weken: 4 }],
    BESLOTEN: [{ bekendgemaaktOp: '2027-02-01' }],
  },
};

/** Every registered route, and the small one that names what no real route does yet. */
export const ALLE_ROUTES: readonly Route[] = [...ROUTES, PROEFROUTE];

/** The examples of a route. Throws when somebody registered a route without writing any. */
export function voorbeeldenVan({ id }: Route): Voorbeelden {
  const voorbeelden = PER_ROUTE[id];
  if (!voorbeelden) throw new Error(`no examples for ${id}: add them to test/engine/voorbeelden.ts`);
  return voorbeelden;
}

/** One reported fact on a course that somebody wrote down. */
export type Padfeit = Padstap;

const { stappen } = PADEN.aanvraagTotBesluit;
const JP = { dag: 0, rol: 'jeugdprofessional' } as const;
const PLAN_MET_PGB = { grondslag: 'hulpverleningsplan', pgbToetsNodig: true };
const metPgbToets: readonly Padfeit[] = [
  ...stappen.slice(0, 7),
  { ...JP, type: 'PLAN_VASTGESTELD', gegevens: PLAN_MET_PGB },
];
const metPlanOpSchrift: readonly Padfeit[] = [
  ...stappen,
  { ...JP, type: 'PLAN_OP_SCHRIFT_GEVRAAGD', gegevens: { door: 'ouders' } },
];

const PADEN_PER_ROUTE: Readonly<Record<string, readonly (readonly Padfeit[])[]>> = {
  'cjg-intake-v1': [...Object.values(PADEN).map(({ stappen }) => stappen), metPgbToets, metPlanOpSchrift],
  'jgt-toeleiding-v1': Object.values(JGT_PADEN).map(({ stappen }) => stappen),
  'toewijzing-v1': Object.values(TOEWIJZING_PADEN).map(({ stappen }) => stappen),
  'huisarts-verwijzing-v1': Object.values(VERWIJZINGSPADEN).map(({ stappen }) => stappen),
  'veilig-thuis-v1': Object.values(VEILIG_THUIS_PADEN).map(({ stappen }) => stappen),
  'crisis-v1': Object.values(CRISIS_PADEN).map(({ stappen }) => stappen),
  'jeugdbeschermingstafel-v1': Object.values(TAFELPADEN).map(({ stappen }) => stappen),
  'raadsonderzoek-v1': Object.values(RAADPADEN).map(({ stappen }) => stappen),
  'gi-uitvoering-v1': Object.values(GI_PADEN).map(({ stappen }) => stappen),
  'gesloten-jeugdhulp-v1': Object.values(GESLOTEN_PADEN).map(({ stappen }) => stappen),
};

/** Complete courses of a route, and the empty one. */
export function padenVan({ id }: Route): readonly (readonly Padfeit[])[] {
  return [[], ...(PADEN_PER_ROUTE[id] ?? [])];
}
