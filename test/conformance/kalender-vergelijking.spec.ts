import Holidays from 'date-holidays';
import { NEDERLANDSE_KALENDER, addDays, datum, findVrijeDag, weekday } from '../../libs/kalender/index.ts';
import { readPythonHolidays } from './bestanden.ts';
import type { BuitenFeestdag } from './bestanden.ts';

// Both libraries answer "when do people have a day off", ours answers "which days does the Algemene termijnenwet leave out".
// Every day on which they differ must fall under exactly one explanation, and each explanation must still be needed.

const JAREN = Array.from({ length: 101 }, (_, i) => 2000 + i);

/** One day on which an outside calendar and ours differ. */
interface Verschil {
  readonly dag: string;
  readonly alleen: 'wij' | 'zij';
  readonly naam: string;
}

interface Verklaring {
  readonly waarom: string;
  readonly alleen: Verschil['alleen'];
  readonly naam: RegExp;
  /** How many such days there are in 2000-2100. */
  readonly aantal: number;
  readonly wanneer?: (dag: string) => boolean;
}

/** Our holidays by day (art. 3; the weekend itself left out), 2000-2100. */
const onze: ReadonlyMap<string, string> = new Map(
  JAREN.flatMap((jaar) => {
    const feesten: [string, string][] = [];
    for (let dag = datum(`${String(jaar)}-01-01`); dag.startsWith(String(jaar)); dag = addDays(dag, 1)) {
      const vrij = findVrijeDag(dag, NEDERLANDSE_KALENDER);
      if (vrij !== undefined && vrij.reden !== 'zaterdag' && vrij.reden !== 'zondag') feesten.push([dag, vrij.naam]);
    }
    return feesten;
  }),
);

function verschillen(hunne: readonly BuitenFeestdag[]): Verschil[] {
  const hun = new Map(hunne.map(({ dag, naam }) => [dag, naam]));
  return [
    ...[...onze].filter(([dag]) => !hun.has(dag)).map(([dag, naam]) => ({ dag, alleen: 'wij', naam }) as const),
    ...[...hun].filter(([dag]) => !onze.has(dag)).map(([dag, naam]) => ({ dag, alleen: 'zij', naam }) as const),
  ];
}

function verklaar(verschil: Verschil, verklaringen: readonly Verklaring[]): Verklaring[] {
  return verklaringen.filter(
    ({ alleen, naam, wanneer }) =>
      alleen === verschil.alleen && naam.test(verschil.naam) && (wanneer === undefined || wanneer(verschil.dag)),
  );
}

const GELIJKGESTELD: Verklaring = {
  waarom: 'gelijkgesteld bij koninklijk besluit (Atw art. 3 lid 3): geen enkele bibliotheek kent die besluiten',
  alleen: 'wij',
  naam: /^gelijkgestelde dag$/,
  aantal: 10,
};

const ZONDAGEN: readonly Verklaring[] = [
  {
    waarom: 'Eerste Paasdag is altijd een zondag en staat niet in art. 3',
    alleen: 'zij',
    naam: /^(Pasen|Eerste paasdag)$/,
    aantal: 101,
    wanneer: isZondag,
  },
  {
    waarom: 'Eerste Pinksterdag is altijd een zondag en staat niet in art. 3',
    alleen: 'zij',
    naam: /^(Pinksteren|Eerste pinksterdag)$/,
    aantal: 101,
    wanneer: isZondag,
  },
];

function isZondag(dag: string): boolean {
  return weekday(datum(dag)) === 7;
}

const TWEE_BIBLIOTHEKEN: readonly {
  naam: string;
  feestdagen: () => BuitenFeestdag[];
  verklaringen: readonly Verklaring[];
}[] = [
  {
    naam: 'date-holidays (npm), soort public',
    feestdagen: dateHolidays,
    verklaringen: [
      GELIJKGESTELD,
      ...ZONDAGEN,
      {
        waarom: 'Goede Vrijdag is geen algemene vrije dag, maar de wet stelt hem gelijk (art. 3 lid 2)',
        alleen: 'wij',
        naam: /^Goede Vrijdag$/,
        aantal: 101,
      },
      {
        waarom:
          'de bibliotheek ziet 5 mei als vrije dag voor scholen; de wet noemt de vijfde mei elk jaar (art. 3 lid 1)',
        alleen: 'wij',
        naam: /^Bevrijdingsdag$/,
        aantal: 99, // 101 jaren; in 2005 en 2016 was het Hemelvaartsdag, die de bibliotheek wel kent
      },
    ],
  },
  {
    naam: 'holidays (Python) 0.109, soort public',
    feestdagen: () => readPythonHolidays().filter(({ soort }) => soort === 'public'),
    verklaringen: [
      GELIJKGESTELD,
      ...ZONDAGEN,
      {
        waarom:
          'de bibliotheek kent 5 mei alleen in lustrumjaren als vrije dag; de wet noemt de vijfde mei elk jaar (art. 3 lid 1)',
        alleen: 'wij',
        naam: /^Bevrijdingsdag$/,
        aantal: 79, // 101 jaren min 21 lustrumjaren; in 2016 was het Hemelvaartsdag
        wanneer: (dag) => Number(dag.slice(0, 4)) % 5 !== 0,
      },
    ],
  },
];

function dateHolidays(): BuitenFeestdag[] {
  const bibliotheek = new Holidays('NL', { languages: ['nl'] });
  return JAREN.flatMap((jaar) => bibliotheek.getHolidays(jaar))
    .filter(({ type }) => type === 'public')
    .map(({ date, name, type }) => ({ dag: date.slice(0, 10), naam: name, soort: type }));
}

describe.each(TWEE_BIBLIOTHEKEN)('de kalender 2000-2100 naast $naam', ({ feestdagen, verklaringen }) => {
  const gevonden = verschillen(feestdagen());

  it('heeft geen onverklaard verschil', () => {
    expect(gevonden.filter((verschil) => verklaar(verschil, verklaringen).length !== 1)).toEqual([]);
  });

  it.each(verklaringen)('verschilt $aantal keer: $waarom', (verklaring) => {
    expect(gevonden.filter((verschil) => verklaar(verschil, [verklaring]).length === 1)).toHaveLength(
      verklaring.aantal,
    );
  });
});
