import fc from 'fast-check';
import { BERICHTEN, leesBericht, schrijfBericht } from '../../libs/ijw/index.ts';
import type { Berichtsoort } from '../../libs/ijw/index.ts';
import { heeftStandaard, tegenXsd } from './standaard.ts';
import { willekeurigBericht } from './willekeur.ts';

// A written message, damaged at random: what the schema of the standard takes, reading takes, and nothing else.

const metXsd = heeftStandaard() ? describe : describe.skip;
const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort);
const AANTAL = Number(process.env['WISSEL_IJW_RONDREIZEN'] ?? '200');

/** Values on the border of what leaf types allow. */
const WAARDEN = [
  ...[
    '',
    ' ',
    '\t',
    '0',
    '-0',
    '+5',
    ' 7 ',
    '007',
    '-1',
    '1.5',
    '1e3',
    '99',
    '100',
    '99999',
    '100000',
    '99999999',
    '100000000',
  ],
  ...[
    '999999999',
    '1000000000',
    '0384',
    '384',
    '42420001',
    '4242000a',
    '01',
    '1',
    '2',
    '31',
    '99',
    'NL',
    'nl',
    'XX',
    ' 01',
    '3.0',
  ],
  ...[
    '2026-02-28',
    '2026-02-29',
    '2028-02-29',
    ' 2026-02-28 ',
    '2026-02-28Z',
    '2026-02-28+01:00',
    '2026-2-28',
    '0000-01-01',
  ],
  ...[
    '12:34:56',
    '24:00:00',
    '24:00:01',
    '12:34:56.789',
    '12:34',
    '12:60:00',
    '12:34:56Z',
    '12:34:56-05:00',
    '1.0.0',
    '01.0.0',
  ],
  ...[
    'a',
    '\u00a0',
    'É',
    'é.',
    'a b',
    'A.B.',
    '&amp;',
    '&#13;',
    'a&#10;b',
    '<![CDATA[x]]>',
    '<![CDATA[01]]>',
    'a<!-- x -->b',
    '&#0;',
  ],
  ...[2, 4, 5, 6, 8, 10, 12, 15, 20, 24, 25, 35, 36, 64, 80, 200].flatMap((n) => ['x'.repeat(n), 'x'.repeat(n + 1)]),
  ...['𝒳'.repeat(12), '𝒳'.repeat(13)],
];

type Regels = readonly string[];
const BLADREGEL = /^(\t+)<([\w:]+)>(.*)<\/\2>$/;

const SCHADE: Readonly<Record<string, (regels: Regels, hier: number, daar: number, waarde: string) => Regels>> = {
  weg: (regels, hier) => regels.toSpliced(hier, blokLengte(regels, hier)),
  dubbel: (regels, hier) => regels.toSpliced(hier, 0, ...regels.slice(hier, hier + blokLengte(regels, hier))),
  verplaatst: (regels, hier, daar) => {
    const blok = regels.slice(hier, hier + blokLengte(regels, hier));
    const rest = regels.toSpliced(hier, blok.length);
    return rest.toSpliced(2 + (daar % (rest.length - 2)), 0, ...blok);
  },
  waarde: (regels, hier, _daar, waarde) =>
    regels.with(
      hier,
      (regels[hier] ?? '').replace(BLADREGEL, (_, wit, naam) => `${wit}<${naam}>${waarde}</${naam}>`),
    ),
  leeg: (regels, hier) => regels.with(hier, (regels[hier] ?? '').replace(BLADREGEL, '$1<$2/>')),
  prefix: (regels, hier) =>
    regels.with(
      hier,
      (regels[hier] ?? '').replaceAll(
        /(<\/?)(\w+):/g,
        (_, open, p) => `${open}${p === 'ijw' ? eigenPrefix(regels) : 'ijw'}:`,
      ),
    ),
  naam: (regels, hier) => regels.with(hier, (regels[hier] ?? '').replaceAll(/:(\w)(\w*)>/g, ':$1$2x>')),
  kleineLetter: (regels, hier) =>
    regels.with(
      hier,
      (regels[hier] ?? '').replaceAll(/:(\w)/g, (_, l) => `:${String(l).toLowerCase()}`),
    ),
  attribuut: (regels, hier) => regels.with(hier, (regels[hier] ?? '').replace('>', ' soort="x">')),
  schemahint: (regels, hier) =>
    regels.with(
      hier,
      (regels[hier] ?? '').replace(
        '>',
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">',
      ),
    ),
  commentaar: (regels, hier) => regels.toSpliced(hier, 0, '<!-- x --><?pi y?>'),
  tekst: (regels, hier) => regels.toSpliced(hier, 0, 'x'),
};

function eigenPrefix(regels: Regels): string {
  return /<(\w+):/.exec(regels[1] ?? '')?.[1] ?? '';
}

/** How many lines an element takes that begins on a line. */
function blokLengte(regels: Regels, hier: number): number {
  const [, wit = ''] = /^(\t*)/.exec(regels[hier] ?? '') ?? [];
  if (BLADREGEL.test(regels[hier] ?? '') || (regels[hier] ?? '').startsWith(`${wit}</`)) return 1;
  const eind = regels.findIndex((regel, i) => i > hier && regel.startsWith(`${wit}</`));
  return eind === -1 ? 1 : eind - hier + 1;
}

function isGelezen(xml: string): boolean {
  const uitkomst = leesBericht(xml);
  return uitkomst.ok || uitkomst.bevindingen.every(({ code }) => code === 'CS002'); // the elfproef is no rule of the schema
}

metXsd.each(SOORTEN)('a damaged %s', (soort: Berichtsoort) => {
  it('is refused when its XSD refuses it, and read when its XSD takes it', () => {
    const uitslagen = { gelezen: 0, geweigerd: 0 };
    const schade = fc.tuple(fc.constantFrom(...Object.keys(SCHADE)), fc.nat(), fc.nat(), fc.constantFrom(...WAARDEN));
    fc.assert(
      fc.property(willekeurigBericht(soort), fc.array(schade, { minLength: 1, maxLength: 2 }), (bericht, slagen) => {
        const uitkomst = schrijfBericht(bericht);
        if (!uitkomst.ok) return;
        const heel: Regels = uitkomst.xml.trimEnd().split('\r\n');
        const kapot = slagen.reduce((regels, [hoe, hier, daar, waarde]) => {
          const plaats = 2 + (hier % Math.max(1, regels.length - 3)); // never the declaration, nor the root itself
          return SCHADE[hoe]?.(regels, plaats, daar, waarde) ?? regels;
        }, heel);
        const xml = kapot.join('\r\n');
        const gelezen = isGelezen(xml);
        expect({ xml, gelezen }).toEqual({ xml, gelezen: tegenXsd(soort, xml).length === 0 });
        uitslagen[gelezen ? 'gelezen' : 'geweigerd'] += 1;
      }),
      { numRuns: AANTAL, seed: 3_2 },
    );
    expect(uitslagen.gelezen).toBeGreaterThan(AANTAL / 50);
    expect(uitslagen.geweigerd).toBeGreaterThan(AANTAL / 5);
  }, 3_600_000);
});
