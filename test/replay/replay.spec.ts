import { ROUTES } from '../../state-machines/index.ts';
import { CODE, LANG, speelAf as speelCodeAf, vervang } from './afspelen.ts';
import { GEVALLEN } from './gevallen.ts';
import { fnv, leesOpnamen, type Naamopname } from './opname.ts';
import { WIJZIGINGEN } from './wijzigingen.ts';

const OPNAMEN = leesOpnamen();

/**
 * Temporal's own check sees commands only. The workflow itself compares each head that it derives with the one in its
 * history; messages and tasks, which the chain does not cover, are compared by these lines, put in beside that.
 */
const BIJ_HOOFD = 'if (uitkomst.hoofd !== voorstel.toestand.hoofd) throw';

function metGevolgcontrole(code: string, gevolgen: Naamopname['gevolgen']): string {
  const regels = `{ const fnv = ${fnv.toString()}; const verwacht = ${JSON.stringify(gevolgen)}[voorstel.toestand.hoofd];
    if (verwacht !== undefined && verwacht !== fnv(JSON.stringify(voorstel.effecten))) throw new Error('other effects'); }`;
  return vervang(code, BIJ_HOOFD, `${regels} ${BIJ_HOOFD}`);
}

/** Replays them with their effects compared too. */
function speelAf(opnamen: readonly Naamopname[], code: string): Promise<Map<string, Error | undefined>> {
  const gevolgen: Record<string, string> = Object.assign({}, ...opnamen.map((opname) => opname.gevolgen));
  return speelCodeAf(opnamen, metGevolgcontrole(code, gevolgen));
}

describe('histories of released routes', () => {
  it('are there for each case of each route', () => {
    const namen = OPNAMEN.map(({ naam }) => naam);
    for (const { id } of ROUTES) {
      const gevallen = Object.keys(GEVALLEN[id] ?? {});
      expect(gevallen.length).toBeGreaterThan(0);
      expect(
        gevallen.filter((naam) => !namen.some((een) => een === `${id}/${naam}` || een === `${id}/${naam}-1`)),
      ).toEqual([]);
    }
  });

  it('hold a run that grew full, the run that continues it, and entries of a worker that died', () => {
    const met = (kenmerk: string): string[] =>
      OPNAMEN.filter((opname) => JSON.stringify(opname.geschiedenis).includes(kenmerk)).map(({ naam }) => naam);
    expect(met('"EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW"')).toEqual(['cjg-intake-v1/voortgezet-1']);
    expect(met('"continuedExecutionRunId"')).toContain('cjg-intake-v1/voortgezet-2');
    expect(met(Buffer.from('{"soort":"ingehaald"').toString('base64').slice(0, 24))).toContain(
      'cjg-intake-v1/ingehaald',
    );
  });

  describe('replayed', () => {
    let uitkomsten: Map<string, Error | undefined>;

    beforeAll(async () => {
      uitkomsten = await speelAf(OPNAMEN, CODE);
    }, LANG);

    it.each(OPNAMEN)('give the same heads and effects: $naam', ({ naam, hoofd, gevolgen }) => {
      expect(hoofd in gevolgen).toBe(true); // the end of the chain is among what is compared
      expect([...uitkomsten.keys()]).toContain(naam);
      expect(uitkomsten.get(naam)).toBeUndefined();
    });
  });
});

/** The text of a bundle that would come later: new zaken are pinned to other rules and another calendar. */
function nieuwereUitgave(code: string): string {
  const kalender = /const KALENDERVERSIE = (\w+)\.NL_2026_1\.versie;/;
  const [gevonden, gegevens] = kalender.exec(code) ?? [];
  if (gevonden === undefined || gegevens === undefined) throw new Error('no version of the calendar in the bundle');
  const nieuw = `const KALENDERVERSIE = 'nl-2029-1';
    KALENDER[KALENDERVERSIE] = makeKalender({ ...${gegevens}.NL_2026_1, versie: KALENDERVERSIE });`;
  return vervang(vervang(code, gevonden, nieuw), "const MOTOR = 'motor-2'", "const MOTOR = 'motor-3'");
}

describe('a release with a newer calendar and newer rules', () => {
  it('replays every zaak by what it is pinned to', async () => {
    const eerste = ROUTES.flatMap(({ id }) => OPNAMEN.filter(({ naam }) => naam.startsWith(`${id}/`)).slice(0, 3));
    expect(eerste).toHaveLength(3 * ROUTES.length);
    const uitkomsten = await speelAf(eerste, nieuwereUitgave(CODE));
    expect(uitkomsten.size).toBe(eerste.length);
    expect([...uitkomsten].filter(([, error]) => error !== undefined)).toEqual([]);
  }, LANG); // prettier-ignore
});

describe('a planted change', () => {
  it.each(WIJZIGINGEN)('is caught: $soort, $titel', async ({ opname: naam, van, naar }) => {
    const opname = OPNAMEN.find((een) => een.naam.endsWith(`/${naam}`));
    if (!opname) throw new Error(`no recording ${naam}`);
    const uitkomsten = await speelAf([opname], vervang(CODE, van, naar));
    expect(uitkomsten.get(opname.naam)).toBeInstanceOf(Error);
  }, LANG); // prettier-ignore
});
