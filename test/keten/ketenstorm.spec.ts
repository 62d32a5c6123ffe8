import fc from 'fast-check';

import { ROUTES } from '../../state-machines/index.ts';
import type { TrajectToestand, Zichtmelding } from '../../workflows/port.ts';
import { neemZichtOp } from '../../workflows/traject.ts';
import { ketenstorm } from './storm/proef.ts';
import { KETENSTORM, kleinste, type Ketenstorm } from './storm/vlaag.ts';
import type { Ketenwereld, NeemZicht } from './storm/wereld.ts';

/** How many random chains; `WISSEL_KETENS=2000` takes about ten minutes on a machine of its own. */
const KETENS = Number(process.env['WISSEL_KETENS'] ?? 40);
/** What all chains together came past: a rule over chains in which nothing happens says nothing. */
class Telling {
  readonly routes = new Set<string>();
  readonly aantal = {
    ...{ ketens: 0, regels: 0, zaken: 0, zicht: 0, terug: 0, vergeefsTerug: 0 },
    ...{ aanbod: 0, aanvaard: 0, opgenomen: 0, nietVerwerkt: 0 },
  };

  neem({ zaken, zichtboek, aanbiedingen, nietVerwerkt }: Ketenwereld): void {
    const { alle } = aanbiedingen;
    this.aantal.ketens += 1;
    this.aantal.zaken += zaken.length;
    this.aantal.regels += zaken.reduce((som, { log }) => som + log.length, 0);
    this.aantal.zicht += zichtboek.bewegingen;
    this.aantal.terug += zichtboek.aantal.terug;
    this.aantal.vergeefsTerug += zichtboek.aantal.vergeefs;
    this.aantal.aanbod += alle.length;
    this.aantal.aanvaard += alle.filter(({ fase }) => fase === 'aanvaard').length;
    this.aantal.opgenomen += alle.filter(({ opgenomen }) => opgenomen).length;
    this.aantal.nietVerwerkt += nietVerwerkt;
    for (const { wie } of zaken) this.routes.add(wie.route.naam);
  }
}

/** What the smallest chain that breaks a rule reads like; `null` when all of them keep the rules. */
function breuk(
  parameters: fc.Parameters<[Ketenstorm]>,
  neemZicht: NeemZicht = neemZichtOp,
  telling?: Telling,
): { readonly storm: Ketenstorm; readonly verhaal: string } | null {
  const eigenschap = fc.property(KETENSTORM, (storm) => {
    const wereld = ketenstorm(storm, neemZicht);
    telling?.neem(wereld);
  });
  const { counterexample, seed } = fc.check(eigenschap, { ...parameters, endOnFailure: true });
  if (!counterexample) return null;
  const klein = kleinste(counterexample[0], (storm) => verhaalVan(storm, neemZicht) !== null);
  return { storm: klein, verhaal: `${verhaalVan(klein, neemZicht) ?? ''}\n(seed ${String(seed)})` };
}

function verhaalVan(storm: Ketenstorm, neemZicht: NeemZicht): string | null {
  try {
    ketenstorm(storm, neemZicht);
    return null;
  } catch (fout) {
    return fout instanceof Error ? fout.message : String(fout);
  }
}

/** A chain that begins on each route, so that all of them are in it however few chains there are. */
const OP_ELKE_ROUTE = ROUTES.map((_, begin): [Ketenstorm] => {
  const [storm] = fc.sample(KETENSTORM, { seed: begin, numRuns: 1 });
  if (!storm) throw new Error('no storm');
  return [{ ...storm, begin }];
});

describe('a random chain', () => {
  const telling = new Telling();

  it('has one owner of sight for each jeugdige, no zaak that waits for nothing, and logs that lead to where it is', () => {
    expect(breuk({ numRuns: KETENS, examples: OP_ELKE_ROUTE }, neemZichtOp, telling)?.verhaal ?? '').toBe('');
    if (KETENS > 40) process.stdout.write(`${JSON.stringify(telling.aantal)}\n`);
  }, 7_200_000);

  it('really goes from hand to hand, over every route', () => {
    const { ketens, regels, zicht, aanvaard, opgenomen } = telling.aantal;
    expect(regels).toBeGreaterThan(ketens * 50);
    expect(Math.min(zicht, aanvaard, opgenomen)).toBeGreaterThan(ketens / 4);
    expect([...telling.routes].toSorted()).toEqual(ROUTES.map(({ naam }) => naam).toSorted());
  });
});

describe('the rules of a chain', () => {
  const zonderTerug = (oud: TrajectToestand, { terug: _terug, ...melding }: Zichtmelding): TrajectToestand =>
    neemZichtOp(oud, melding);
  const bezorgvolgorde = (oud: TrajectToestand, { zaak, zicht }: Zichtmelding): TrajectToestand => ({
    ...oud,
    zicht: { ...oud.zicht, [zaak.jeugdigeId]: zicht },
  });

  it.each<{ geval: string; neemZicht: NeemZicht; eerste: RegExp }>([
    { geval: 'drops what it hears about sight', neemZicht: (oud) => oud, eerste: /^zicht op \S+ bleef bij/ },
    { geval: 'believes whatever it heard last', neemZicht: bezorgvolgorde, eerste: /^zicht op \S+ (ligt|bleef) bij/ },
    {
      geval: 'takes sight back from whoever has it by now',
      neemZicht: zonderTerug,
      eerste: /^zicht op \S+ (ligt|bleef) bij/,
    },
  ])(
    'are broken by a traject that $geval, in a chain that a person can read',
    ({ neemZicht, eerste }) => {
      const { storm, verhaal } = breuk({ seed: 5, numRuns: 200 }, neemZicht) ?? {};
      if (!storm) throw new Error('no chain broke a rule');
      expect(verhaal).toMatch(eerste);
      expect(storm.vlagen.length).toBeLessThan(35);
      expect(verhaalVan(storm, neemZichtOp)).toBeNull();
    },
    600_000,
  );
});
