import fc from 'fast-check';
import { BERICHTEN, leesBericht, schrijfBericht } from '../../libs/ijw/index.ts';
import type { Bericht, Berichtsoort } from '../../libs/ijw/index.ts';
import { heeftStandaard, tegenXsd } from './standaard.ts';
import { willekeurigBericht } from './willekeur.ts';

/** How many messages of each kind. Unit: messages; `WISSEL_IJW_RONDREIZEN=10000 npm test -- test/ijw/rondreis` is the long form. */
const AANTAL = Number(process.env['WISSEL_IJW_RONDREIZEN'] ?? '200');
const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort);
const metXsd = heeftStandaard();

/** Policy refuses to write one reason; every other message can be written. */
function isTegenBeleid(bericht: Bericht): boolean {
  return bericht.soort === 'JW319' && bericht.antwoord.redenAfwijzingVerzoek === '2';
}

function geschreven(bericht: Bericht): string {
  const uitkomst = schrijfBericht(bericht);
  if (!uitkomst.ok)
    throw new Error(`not written: ${uitkomst.bevindingen.map(({ code, pad }) => `${code} ${pad}`).join()}`);
  return uitkomst.xml;
}

describe.each(SOORTEN)('a generated %s', (soort: Berichtsoort) => {
  it('is read back as it was written, and written the same again, and fits its XSD', () => {
    fc.assert(
      fc.property(
        willekeurigBericht(soort).filter((bericht) => !isTegenBeleid(bericht)),
        (bericht) => {
          const xml = geschreven(bericht);
          expect(leesBericht(xml)).toEqual({ ok: true, bericht });
          expect(geschreven(bericht)).toBe(xml);
          if (metXsd) expect(tegenXsd(soort, xml)).toEqual([]);
        },
      ),
      { numRuns: AANTAL, seed: 3_2 },
    );
  }, 3_600_000);
});
