import { NIET_VERTELD as CJG } from '../../state-machines/cjg-intake/testing/niet-verteld.ts';
import { GEDEELD_NIET_VERTELD } from '../../state-machines/gedeeld/testing/niet-verteld.ts';
import { NIET_VERTELD as GESLOTEN } from '../../state-machines/gesloten-jeugdhulp/testing/niet-verteld.ts';
import { NIET_VERTELD as GI } from '../../state-machines/gi-uitvoering/testing/niet-verteld.ts';
import { NIET_VERTELD as VERWIJZING } from '../../state-machines/huisarts-verwijzing/testing/niet-verteld.ts';
import { NIET_VERTELD as JGT } from '../../state-machines/jgt-toeleiding/testing/niet-verteld.ts';
import { NIET_VERTELD as RAAD } from '../../state-machines/raadsonderzoek/testing/niet-verteld.ts';
import { NIET_VERTELD as TOEWIJZING } from '../../state-machines/toewijzing/testing/niet-verteld.ts';
import { NIET_VERTELD as VEILIG_THUIS } from '../../state-machines/veilig-thuis/testing/niet-verteld.ts';
import { ROUTES } from '../../state-machines/index.ts';
import { typeVan, vertelling } from './scenario-overgangen.ts';

/** Facts that only one route has and none of its scenarios tells. */
const EIGEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cjg-intake-v1': CJG,
  'jgt-toeleiding-v1': JGT,
  'toewijzing-v1': TOEWIJZING,
  'huisarts-verwijzing-v1': VERWIJZING,
  'veilig-thuis-v1': VEILIG_THUIS,
  'raadsonderzoek-v1': RAAD,
  'gi-uitvoering-v1': GI,
  'gesloten-jeugdhulp-v1': GESLOTEN,
};

const verteld = ROUTES.map((route) => ({ id: route.id, ...vertelling(route) }));
/** Every fact that some scenario of some route tells. */
const ergens = new Set(verteld.flatMap(({ genomen }) => genomen.map(typeVan)));

/**
 * Transitions of a route that no scenario takes, and nothing explains. Explained are: another branch of a fact that a scenario of
 * this route does tell; a shared fact that one of another route tells; and what stands in the data beside the machine.
 */
function onverklaard({ id, genomen, nietGenomen }: (typeof verteld)[number]): string[] {
  const hier = new Set(genomen.map(typeVan));
  const uitleg = { ...GEDEELD_NIET_VERTELD, ...EIGEN[id] };
  return nietGenomen.filter((naam) => {
    const type = typeVan(naam);
    return !hier.has(type) && !ergens.has(type) && !Object.hasOwn(uitleg, type);
  });
}

describe('transitions that no scenario takes', () => {
  it.each(verteld)('are none on $id without a reason', (route) => {
    expect(route.genomen.length).toBeGreaterThan(20);
    expect(onverklaard(route)).toEqual([]);
  });

  it.each(verteld.filter(({ id }) => EIGEN[id]))(
    'have no reason on $id that is out of date',
    ({ id, nietGenomen, genomen }) => {
      const open = new Set(nietGenomen.map(typeVan));
      const gedaan = new Set(genomen.map(typeVan));
      const oud = Object.keys(EIGEN[id] ?? {}).filter((type) => !open.has(type) || gedaan.has(type));
      expect(oud).toEqual([]);
    },
  );

  it('have no shared reason that is out of date', () => {
    const open = new Set(verteld.flatMap(({ nietGenomen }) => nietGenomen.map(typeVan)));
    expect(Object.keys(GEDEELD_NIET_VERTELD).filter((type) => !open.has(type) || ergens.has(type))).toEqual([]);
  });

  it('are counted also where a state moves on by itself', () => {
    const vanzelf = verteld.flatMap(({ genomen }) => genomen.filter((naam) => typeVan(naam) === ''));
    expect(vanzelf).toContain('crisis-v1.lopend.hoofdlijn.aanloop.triage --#0');
    expect(new Set(vanzelf.map((naam) => naam.split('.')[0])).size).toBeGreaterThan(3);
  });
});
