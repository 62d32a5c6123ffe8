import { URGENTIES } from '../engine/index.ts';
import { adviseer, FORMULIEREN, type Antwoord, type Antwoorden, type Formulier } from './index.ts';

/** Every way to fill in a form completely. */
function volledig({ vragen }: Formulier): Antwoorden[] {
  return Object.entries(vragen).reduce<Antwoorden[]>(
    (lijst, [naam, { keuze }]) =>
      lijst.flatMap((antwoorden) =>
        (keuze ?? [true, false]).map((antwoord: Antwoord) => ({ ...antwoorden, [naam]: antwoord })),
      ),
    [{}],
  );
}

const ernst = (formulier: Formulier, antwoorden: Antwoorden): number =>
  URGENTIES.length - URGENTIES.indexOf(adviseer(formulier, antwoorden).regel?.dan.urgentie ?? 'U4');
const formulier = (id: string): Formulier => {
  const gevonden = FORMULIEREN.find((een) => een.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};

describe.each(FORMULIEREN.map((een) => ({ id: een.id, een })))('form $id', ({ een }) => {
  it('has one firm advice for every complete set of answers', () => {
    for (const antwoorden of volledig(een)) {
      const { regel, voorlopig, nogTeVragen } = adviseer(een, antwoorden);
      expect([regel === null, voorlopig, nogTeVragen]).toEqual([false, false, []]);
    }
  });

  it('uses every rule, and asks only about questions and answers that it has', () => {
    const gebruikt = new Set(volledig(een).map((antwoorden) => adviseer(een, antwoorden).regel?.id));
    expect(een.regels.map(({ id }) => id).filter((id) => !gebruikt.has(id))).toEqual([]);
    for (const [vraag, antwoord] of een.regels.flatMap(({ als }) => Object.entries(als)))
      expect(een.vragen[vraag]?.keuze ?? [true, false]).toContain(antwoord);
  });

  it('comes to the same advice in the end, whatever it said on the way', () => {
    for (const antwoorden of volledig(een)) {
      const einde = adviseer(een, antwoorden).regel?.id;
      let bekend: Antwoorden = {};
      for (let ronde = 0; ronde <= Object.keys(een.vragen).length; ronde++) {
        const { regel, voorlopig, nogTeVragen } = adviseer(een, bekend);
        if (!voorlopig && regel) {
          expect(regel.id).toBe(einde);
          break;
        }
        const [volgende = ''] = nogTeVragen;
        expect(bekend[volgende]).toBeUndefined();
        bekend = { ...bekend, [volgende]: antwoorden[volgende] };
      }
      expect(adviseer(een, bekend).regel?.id).toBe(einde);
    }
  });

  it('tells for each rule where it comes from and how sure that is', () => {
    for (const { bron, zekerheid, dan } of een.regels) {
      expect([bron.wet, bron.artikel, bron.vindplaats].every(Boolean)).toBe(true);
      expect(['regionaal', 'aanname']).toContain(zekerheid);
      expect(dan.tekst).toMatch(/\.$/);
    }
  });
});

describe('urgentieklassen', () => {
  const urgentie = formulier('urgentie-v1');

  it('never become lighter when an answer about danger turns to yes', () => {
    for (const antwoorden of volledig(urgentie))
      for (const [vraag, antwoord] of Object.entries(antwoorden))
        if (antwoord === false)
          expect(ernst(urgentie, { ...antwoorden, [vraag]: true })).toBeGreaterThanOrEqual(ernst(urgentie, antwoorden));
  });

  it('are never made lighter by an instrument', () => {
    for (const antwoorden of volledig(urgentie))
      expect(ernst(urgentie, antwoorden)).toBeGreaterThanOrEqual(
        ernst(urgentie, { ...antwoorden, instrument: 'nietGebruikt' }),
      );
  });

  it('act at once on danger to life, whatever else is not known yet', () => {
    expect(adviseer(urgentie, { levensgevaar: true })).toMatchObject({
      regel: { id: 'levensgevaar' },
      voorlopig: false,
    });
  });
});

describe('de vijf vragen van de meldcode', () => {
  it.each([
    {
      geval: 'geen vermoeden: afsluiten en vastleggen',
      als: { vermoeden: false, acuutOfStructureel: false },
      advies: 'afsluitenEnVastleggen',
    },
    {
      geval: 'acuut of structureel: melden',
      als: { vermoeden: true, acuutOfStructureel: true },
      advies: 'meldenVeiligThuis',
    },
    {
      geval: 'ik kan niet helpen: melden',
      als: { vermoeden: true, acuutOfStructureel: false, hulpMogelijk: false },
      advies: 'meldenVeiligThuis',
    },
    {
      geval: 'zij aanvaarden het niet: melden',
      als: { vermoeden: true, acuutOfStructureel: false, hulpMogelijk: true, hulpAanvaard: false },
      advies: 'meldenVeiligThuis',
    },
    {
      geval: 'het helpt niet op tijd: (opnieuw) melden',
      als: { vermoeden: true, acuutOfStructureel: false, hulpMogelijk: true, hulpAanvaard: true, hulpHelpt: false },
      advies: 'meldenVeiligThuis',
    },
    {
      geval: 'het helpt: zelf helpen en volgen',
      als: { vermoeden: true, acuutOfStructureel: false, hulpMogelijk: true, hulpAanvaard: true, hulpHelpt: true },
      advies: 'zelfHelpenEnVolgen',
    },
  ])('$geval', ({ als, advies }) => {
    expect(adviseer(formulier('meldcode-v1'), als).regel?.dan.advies).toBe(advies);
  });
});

describe('de ingang van de jeugdbeschermingstafel', () => {
  const ERNST = { acuutBedreigd: false, ontwikkelingBedreigd: true, thuisOnveilig: true };

  it.each([
    {
      geval: 'acuut bedreigd: met spoed naar de Raad, nooit langs de tafel',
      als: { acuutBedreigd: true },
      advies: 'raadSpoed',
    },
    {
      geval: 'hulp niet aanvaard: de tafel',
      als: { ...ERNST, maatregelOverwogen: true, hulpAanvaard: false },
      advies: 'jeugdbeschermingstafel',
    },
    {
      geval: 'geen baat bij hulp: de tafel',
      als: { ...ERNST, maatregelOverwogen: true, hulpAanvaard: true, hulpHelpt: false },
      advies: 'jeugdbeschermingstafel',
    },
    {
      geval: 'hulp werkt: vrijwillig kader',
      als: { ...ERNST, maatregelOverwogen: true, hulpAanvaard: true, hulpHelpt: true },
      advies: 'vrijwilligKader',
    },
  ])('$geval', ({ als, advies }) => {
    expect(adviseer(formulier('jeugdbeschermingstafel-v1'), als).regel?.dan.advies).toBe(advies);
  });
});
