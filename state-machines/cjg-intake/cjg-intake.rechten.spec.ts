import { berichten, momentVan, verstrijktOp } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { PADEN, type Pad, type Padstap } from './testing/paden.ts';

const melding = { ...PADEN.ingetrokken.stappen[0] } satisfies Padstap;

const baan = toetsPaden(cjgIntakeRoute, PADEN);

describe('toestemming naar leeftijd (Jeugdwet 7.3.4 en 7.3.5)', () => {
  const dagen = {
    onder12: ['wordt12Op', 'wordt16Op', 'wordt18Op'],
    van12tot16: ['wordt16Op', 'wordt18Op'],
    vanaf16: ['wordt18Op'],
  };
  it.each([
    { leeftijd: 'onder12', ouders: 'ja', jeugdige: 'nietGevraagd', genoeg: true },
    { leeftijd: 'onder12', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'van12tot16', ouders: 'nee', jeugdige: 'ja', genoeg: false },
    { leeftijd: 'van12tot16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
    { leeftijd: 'vanaf16', ouders: 'nee', jeugdige: 'ja', genoeg: true },
    { leeftijd: 'vanaf16', ouders: 'ja', jeugdige: 'nee', genoeg: false },
  ] as const)('$leeftijd: ouders $ouders, jeugdige $jeugdige', ({ leeftijd, ouders, jeugdige, genoeg }) => {
    const { wordt12Op: _a, wordt16Op: _b, wordt18Op: _c, ...kaal } = melding.gegevens as Record<string, string>;
    const verjaardagen = Object.fromEntries(dagen[leeftijd].map((veld) => [veld, '2030-01-01']));
    const verloop = baan.loop({
      stappen: [
        { ...melding, gegevens: { ...kaal, leeftijd, ...verjaardagen } },
        { dag: 0, rol: 'jeugdprofessional', type: 'TOESTEMMING_VASTGELEGD', gegevens: { ouders, jeugdige } },
      ],
    });
    expect(baan.staten(verloop).includes('toestemmingGeregeld')).toBe(genoeg);
  });

  it('vraagt opnieuw toestemming op de twaalfde verjaardag', () => {
    const verloop = baan.loop({
      stappen: [
        { ...melding, gegevens: { ...melding.gegevens, wordt12Op: '2027-01-20' } },
        {
          dag: 0,
          rol: 'jeugdprofessional',
          type: 'TOESTEMMING_VASTGELEGD',
          gegevens: { ouders: 'ja', jeugdige: 'nietGevraagd' },
        },
      ],
    });
    expect(baan.staten(verloop)).toContain('toestemmingGeregeld');
    expect(baan.staten(baan.wacht(verloop, momentVan(10, 0)))).not.toContain('toestemmingGeregeld');
  });
});

describe('ingebrekestelling (Awb 4:17)', () => {
  it('legt een te vroege vast als te vroeg, en een latere als geldig', () => {
    const vroeg = baan.loop(begin(PADEN.dwangsom, 9));
    expect(baan.staten(vroeg)).toContain('nietGeldig');
    expect(berichten(vroeg)).toContain('ingebrekestellingTeVroeg');
    expect(baan.staten(baan.loop(begin(PADEN.dwangsom, 10)))).toContain('ingebrekestellingOpen');
  });

  it('kost niets als het besluit binnen de twee weken respijt bekend is', () => {
    const opTijd = baan.loop({
      stappen: PADEN.dwangsom.stappen.slice(0, 12).map((een) => (een.dag === 80 ? { ...een, dag: 70 } : een)),
    });
    expect(baan.staten(opTijd)).toContain('ingebrekestellingVoorbij');
    expect(verstrijktOp(opTijd, 'dwangsomdagen')).toBeUndefined();
  });

  it('stelt na 42 dagen zonder besluit de dwangsom vast, gerekend vanaf de laatste dag, 5 mei', () => {
    const verloop = baan.wacht(baan.loop(begin(PADEN.dwangsom, 10)), momentVan(120, 0));
    expect(verstrijktOp(verloop, 'dwangsombesluit')).toBe('2027-05-19T22:00:00.000Z');
    expect(baan.staten(verloop)).toContain('besluitvorming'); // de plicht om te beslissen blijft
  });

  it('laat een mens anders oordelen', () => {
    const oordeel: Padstap = {
      dag: 21,
      rol: 'besluitteam',
      type: 'INGEBREKESTELLING_BEOORDEELD',
      gegevens: { oordeel: 'geldig' },
    };
    expect(baan.staten(baan.neem(baan.loop(begin(PADEN.dwangsom, 9)), oordeel, 20))).toContain('ingebrekestellingOpen');
  });

  it('volgt het beleid van de gemeente: de termijn vanaf de melding of vanaf de aanvraag', () => {
    const pad = (leidendeTermijn: string): Pick<Pad, 'stappen'> => ({
      stappen: [
        { ...melding, gegevens: { ...melding.gegevens, leidendeTermijn } },
        { dag: 28, rol: 'intake', type: 'AANVRAAG_INGEDIEND', gegevens: { vorm: 'brief' } },
        { dag: 60, rol: 'intake', type: 'INGEBREKESTELLING_ONTVANGEN', gegevens: { vorm: 'brief' } },
      ],
    });
    expect(baan.staten(baan.loop(pad('melding')))).toContain('ingebrekestellingOpen');
    expect(baan.staten(baan.loop(pad('aanvraag')))).toContain('nietGeldig');
  });
});
