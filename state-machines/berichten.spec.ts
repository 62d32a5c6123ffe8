import { schrijfAlsBundel, stelOp } from '../libs/berichten/index.ts';
import { Tijdstip } from '../libs/contracts/tijd.ts';
import { TERMIJNBERICHTEN, type Bericht } from '../libs/engine/index.ts';
import { cjgIntakeRoute } from './cjg-intake/cjg-intake.route.ts';
import { ROUTES } from './index.ts';

const ZAAK = 'Z-7KQ2-M4XD';
/** The first instant of Wednesday 10 March 2027 in Amsterdam. */
const MIDDERNACHT = Tijdstip.parse('2027-03-09T23:00:00.000Z');
const HALF_DRIE = Tijdstip.parse('2027-03-09T13:30:00.000Z');

type Over = Extract<Bericht, { over: 'termijn' }>;
const over = (termijn: string, aanleiding: Over['aanleiding'], anders: Partial<Over> = {}): Over => ({
  over: 'termijn',
  aanleiding,
  klok: `${termijn}#1`,
  termijn,
  stap: 'deadline',
  uiterlijk: MIDDERNACHT,
  teLaat: false,
  ...anders,
});
const brief = (...wat: Parameters<typeof over>) => stelOp(cjgIntakeRoute, over(...wat), ZAAK);

describe('a message about a term', () => {
  it('names the last day of a term in days, which is the day before it has run out', () => {
    expect(brief('beslistermijn', 'nadert')).toEqual({
      onderwerp: `Loopt bijna af: beslistermijn op de aanvraag (zaak ${ZAAK})`,
      tekst: `Zaak ${ZAAK}: "beslistermijn op de aanvraag" loopt tot en met dinsdag 9 maart 2027. Kijk wat er nog moet gebeuren. Lukt het niet op tijd? Vertel het nu aan uw teamleider en aan het gezin.`,
    });
  });

  it('names the hour of a term in hours', () => {
    const { tekst } = brief('veiligheidscheck', 'overschreden', { uiterlijk: HALF_DRIE });
    expect(tekst).toContain('liep tot en met dinsdag 9 maart 2027 om 14:30 uur en is voorbij.');
  });

  it('tells of a date known beforehand as something that comes, on its own day', () => {
    expect(brief('leeftijd12', 'nadert')).toEqual({
      onderwerp: `Komt eraan: de jeugdige wordt 12 (zaak ${ZAAK})`,
      tekst: `Zaak ${ZAAK}: op woensdag 10 maart 2027 is het zover: de jeugdige wordt 12. Kijk wat er voor die dag nog moet gebeuren.`,
    });
    expect(brief('leeftijd12', 'overschreden').tekst).toBe(
      `Zaak ${ZAAK}: op woensdag 10 maart 2027 is het zover: de jeugdige wordt 12. Vanaf nu is ook de toestemming van de jeugdige zelf nodig.`,
    );
  });

  it('says, in place of several, of how many and since when', () => {
    const een = brief('beslistermijn', 'herhaling');
    const { onderwerp, tekst } = schrijfAlsBundel(een, 33, MIDDERNACHT);
    expect(onderwerp).toBe(een.onderwerp);
    expect(tekst).toBe(
      `${een.tekst} U krijgt nu 1 bericht in plaats van 33. Het eerste had u op woensdag 10 maart 2027 moeten krijgen.`,
    );
  });

  it('says that it comes late, and what a date that stands still is', () => {
    expect(brief('beslistermijn', 'nadert', { teLaat: true }).tekst).toMatch(/Dit bericht komt later dan bedoeld/);
    expect(brief('beslistermijn', 'gecorrigeerd', { uiterlijk: null }).tekst).toMatch(/een dag die nog niet vaststaat/);
  });
});

describe.each(ROUTES.map((route) => ({ id: route.id, route })))('messages of $id', ({ route }) => {
  const brieven = Object.keys({ ...route.termijnen, ...route.grenzen }).flatMap((termijn) =>
    TERMIJNBERICHTEN.map((aanleiding) => stelOp(route, over(termijn, aanleiding, { teLaat: true }), ZAAK)),
  );
  const sjablonen = Object.keys(route.berichten).map((sjabloon) => stelOp(route, { over: 'route', sjabloon }, ZAAK));

  it('are whole sentences that can be read at once', () => {
    expect(brieven.length).toBeGreaterThan(0);
    for (const { onderwerp, tekst } of [...brieven, ...sjablonen]) {
      expect(`${onderwerp} ${tekst}`).not.toMatch(/undefined|null|NaN| {2}|\.\.|[a-z]#\d/);
      expect(tekst).toMatch(/[.!?]$/);
      for (const zin of tekst.split(/(?<=[.!?:]) /)) expect(zin.split(' ').length).toBeLessThanOrEqual(MEESTE_WOORDEN);
    }
  });
});

/** Longest sentence, in words. B1 asks for short ones; the name of a term may take up half of it. */
const MEESTE_WOORDEN = 25;
