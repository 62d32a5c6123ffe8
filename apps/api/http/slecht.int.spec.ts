import { useFreshDatabase } from '../../../test/support/database.ts';
import { describeWith } from '../../../test/support/servers.ts';
import { zaai } from '../../../state-machines/gedeeld/testing/wandelaar.ts';
import { begin } from '../testing/aanmelding.ts';
import { Apiwereld, migreerProef } from '../testing/apiwereld.ts';
import { operatiesVan } from '../testing/operaties.ts';
import { slechtVerzoek } from '../testing/slecht.ts';

/** How many requests, and how many at once. */
const AANTAL = 5_000;
const TEGELIJK = 16;
const TABELLEN = [
  'zaak',
  'gebeurtenis',
  'klok',
  'taak',
  'uitbak',
  'verzoek',
  'antwoord',
  'traject',
  'persoon.jeugdige',
  'persoon.betrokkene',
  'persoon.tekst',
];

await describeWith(['postgres', 'temporal'], 'bad requests', ({ postgres, temporal }) => {
  let wereld: Apiwereld;
  afterAll(() => wereld.sluit());
  const eigenaarUrl = useFreshDatabase(postgres, migreerProef);
  beforeAll(async () => {
    wereld = await Apiwereld.open({ eigenaarUrl: eigenaarUrl(), temporal });
    await wereld.startWorker();
  }, 60_000);

  const geteld = () =>
    wereld.rijen(
      TABELLEN.map((naam) => `select '${naam}' as tabel, count(*)::int as aantal from ${naam}`).join(' union all '),
    );

  it(`answers ${String(AANTAL)} of them without a failure of its own, and stores nothing`, async () => {
    const zaakId = await begin(wereld);
    const operaties = (await operatiesVan(wereld)).filter(({ id }) => id !== 'volgWijzigingen');
    const voor = await geteld();
    const kies = zaai(20261123);
    const statussen = new Map<number, number>();
    for (let gedaan = 0; gedaan < AANTAL; gedaan += TEGELIJK) {
      await Promise.all(
        Array.from({ length: TEGELIJK }, async () => {
          const operatie = operaties[kies(operaties.length)];
          if (!operatie) throw new Error('no operations');
          const { pad, vraag } = slechtVerzoek(operatie, zaakId, kies);
          const antwoord = await wereld.vraag(operatie.methode, pad, vraag);
          statussen.set(antwoord.status, (statussen.get(antwoord.status) ?? 0) + 1);
          const goed =
            antwoord.status < 500 && (antwoord.status < 300 ? operatie.methode === 'GET' : isProbleem(antwoord));
          if (!goed)
            throw new Error(
              `${operatie.methode} ${pad} ${JSON.stringify(vraag).slice(0, 600)}: ${String(antwoord.status)} ${antwoord.tekst}`,
            );
        }),
      );
    }
    expect(await geteld()).toEqual(voor);
    expect(statussen.get(400)).toBeGreaterThan(AANTAL / 10);
  }, 240_000);
});

/** A problem with a code, in the language of the reader, and without anything of the inside. */
function isProbleem({ tekst, headers }: { readonly tekst: string; readonly headers: Headers }): boolean {
  const { code } = JSON.parse(tekst) as { readonly code?: unknown };
  return (
    typeof code === 'string' &&
    (headers.get('content-type') ?? '').includes('problem+json') &&
    !/node_modules|\.ts:|\bat \//.test(tekst) &&
    !/\b(invalid|expected|received|unrecognized|too (big|small|long))\b/i.test(tekst)
  );
}
