import type { Route } from '../../libs/engine/index.ts';
import { jeugdbeschermingstafelRoute } from '../jeugdbeschermingstafel/jeugdbeschermingstafel.route.ts';
import { PADEN as TAFEL } from '../jeugdbeschermingstafel/testing/paden.ts';
import { raadsonderzoekRoute } from '../raadsonderzoek/raadsonderzoek.route.ts';
import { PADEN as RAAD } from '../raadsonderzoek/testing/paden.ts';
import { VEILIGHEIDSKLASSEN, type Veiligheidsklasse } from './bescherming/klasse.ts';
import { klasseVan } from './klasse-bij-overdracht.ts';
import { Baan, verstrijktOp, type Verloop } from './testing/loop.ts';
import type { Padstap, Stappen } from './testing/pad.ts';

const MELDING = '7d2c1b60-6e1f-4b7c-8a52-1a7f3f4f9b22';

const TAFELPROEF = {
  route: jeugdbeschermingstafelRoute,
  start: TAFEL.vrijwillig.stappen[0],
  rol: 'jeugdprofessional',
  bezig: [TAFEL.onderzoek.stappen.slice(0, 9), TAFEL.spoedVoorDeTafel.stappen.slice(0, 7)],
  sluiten: [TAFEL.geenTafel, TAFEL.vrijwillig].map(({ stappen }) => stappen.slice(0, -1)),
  ookSluiten: [TAFEL.onderzoek.stappen, TAFEL.spoedVoorDeTafel.stappen],
} as const;
const RAADPROEF = {
  route: raadsonderzoekRoute,
  start: RAAD.totOts.stappen[0],
  rol: 'raadsonderzoeker',
  bezig: [RAAD.geenVerzoek.stappen.slice(0, 5), RAAD.spoed.stappen.slice(0, 6)],
  sluiten: [RAAD.totOts, RAAD.spoed].map(({ stappen }) => stappen.slice(0, -1)),
  ookSluiten: [RAAD.instellingVol.stappen, RAAD.afgewezen.stappen],
} as const;
const PROEVEN = [TAFELPROEF, RAADPROEF].map((proef) => ({ id: proef.route.id, ...proef }));

const verzoek = (dag: number, klasse: Veiligheidsklasse): Padstap => ({
  ...{ dag, rol: 'intake', type: 'VERVOLGVERZOEK_ONTVANGEN' },
  gegevens: { verzoeker: 'veiligThuis', meldingId: MELDING, klasse },
});

describe.each(PROEVEN)(
  'another request about the same child, on $id',
  ({ route, start, rol, bezig, sluiten, ookSluiten }) => {
    const baan = new Baan(route);
    const gewogen = (dag: number, klasse: Veiligheidsklasse, reden?: string): Padstap => ({
      ...{ dag, rol, type: 'VEILIGHEID_GEWOGEN' },
      gegevens: { klasse, instrument: 'arij', ...(reden !== undefined && { reden }) },
    });
    const begonnen = (klasse: Veiligheidsklasse): Padstap => ({
      ...start,
      gegevens: { ...start.gegevens, veiligheidsklasse: klasse },
    });
    const stand = (verloop: Verloop): unknown[] => [
      veiligheid(route, baan, verloop),
      klasseVan(route, verloop.toestand),
    ];
    const na = (...stappen: readonly Padstap[]): Verloop => baan.loop({ stappen });

    it('is one more voice while the child is still to be judged: graver counts, and the judgement stays owed at its hour', () => {
      const eerst = na(begonnen('zorgelijk'));
      const tweede = na(begonnen('zorgelijk'), verzoek(0, 'onveilig'));
      expect(stand(tweede)).toEqual(['teWegen', 'onveilig']);
      expect(verstrijktOp(tweede, 'veiligheidscheck')).toBe(verstrijktOp(eerst, 'veiligheidscheck'));
      expect(stand(na(begonnen('onveilig'), verzoek(0, 'veilig')))).toEqual(['teWegen', 'onveilig']);
      expect(stand(na(begonnen('zorgelijk'), verzoek(0, 'acuut')))).toEqual(['acuut', 'acuut']);
    });

    it.each([
      { klasse: 'veilig', wordt: ['teWegen', 'veilig'] },
      { klasse: 'zorgelijk', wordt: ['onveilig', 'zorgelijk'] },
      { klasse: 'onveilig', wordt: ['onveilig', 'onveilig'] },
      { klasse: 'acuut', wordt: ['acuut', 'acuut'] },
    ] as const)('makes of a child that was judged safe, as $klasse: $wordt', ({ klasse, wordt }) => {
      expect(stand(na(begonnen('veilig'), gewogen(0, 'veilig'), verzoek(1, klasse)))).toEqual(wordt);
    });

    it('never lowers, and begins no clock anew', () => {
      const onveilig = [begonnen('zorgelijk'), gewogen(0, 'zorgelijk')];
      for (const klasse of VEILIGHEIDSKLASSEN) {
        const acuut = na(begonnen('acuut'), gewogen(0, 'acuut'), verzoek(0, klasse));
        expect(stand(acuut)).toEqual(['acuut', 'acuut']);
        expect(verstrijktOp(acuut, 'acuutHandelen')).toBe(
          verstrijktOp(na(begonnen('acuut'), gewogen(0, 'acuut')), 'acuutHandelen'),
        );
      }
      const zwaarder = na(...onveilig, verzoek(9, 'onveilig'));
      expect(stand(zwaarder)).toEqual(['onveilig', 'onveilig']);
      expect(verstrijktOp(zwaarder, 'veiligheidsverbetering')).toBe(
        verstrijktOp(na(...onveilig), 'veiligheidsverbetering'),
      );
      expect(stand(na(...onveilig, verzoek(9, 'veilig')))).toEqual(['onveilig', 'zorgelijk']);
    });

    it('leaves an alarm open, and makes it acute when that is what it says', () => {
      const alarm = [begonnen('zorgelijk'), gewogen(0, 'zorgelijk')];
      expect(stand(na(...alarm, verzoek(90, 'onveilig')))).toEqual(['alarm', 'onveilig']);
      expect(stand(na(...alarm, verzoek(90, 'acuut')))).toEqual(['acuut', 'acuut']);
    });

    it.each([
      { geval: 'graver', klasse: 'acuut', mag: false },
      { geval: 'as grave', klasse: 'onveilig', mag: false },
      { geval: 'lighter', klasse: 'zorgelijk', mag: true },
    ] as const)('lets a proposal to lower lapse, or not, when it is $geval', ({ klasse, mag }) => {
      const voorgesteld = na(
        ...[begonnen('onveilig'), gewogen(0, 'onveilig'), gewogen(5, 'veilig', 'hulpWerkt'), verzoek(6, klasse)],
      );
      const tweede: Padstap = {
        ...{ dag: 7, rol: 'teamleider', wie: 'u-002', type: 'LICHTERE_WEGING_BEVESTIGD' },
        gegevens: { klasse: 'veilig' },
      };
      expect(baan.probeer(voorgesteld.toestand, tweede, 9).ok).toBe(mag);
    });

    it('is heard while the main line has work to do, which stays as it is', () => {
      for (const stappen of bezig.map((een): Stappen['stappen'] => een)) {
        const dag = stappen.at(-1)?.dag ?? 0;
        const eerst = baan.staten(baan.loop({ stappen }));
        const later = baan.staten(baan.loop({ stappen: [...stappen, verzoek(dag, 'acuut')] }));
        const hoofdlijn = (staten: readonly string[]) => staten.filter((staat) => !staat.includes('veiligheid'));
        expect(later).toContain('veiligheidAcuut');
        expect(hoofdlijn(later)).toEqual(hoofdlijn(eerst));
      }
    });

    it('is refused when only closing is left: it needs a judgement of its own', () => {
      for (const stappen of [...sluiten, ...ookSluiten].map((een): Stappen['stappen'] => een)) {
        const poging = verzoek(stappen.at(-1)?.dag ?? 0, 'acuut');
        expect(baan.probeer(baan.loop({ stappen }).toestand, poging, stappen.length)).toMatchObject({
          ...{ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' },
        });
      }
    });
  },
);

describe('a start as a running zaak hears it', () => {
  it.each([
    { klasse: undefined, telt: 'zorgelijk' },
    { klasse: 'onveilig', telt: 'onveilig' },
    { klasse: 'acuut', telt: 'acuut' },
  ] as const)('tells who asks and the gravest class, $telt', ({ klasse, telt }) => {
    const start = { melder: 'leerplicht', veiligheidsklasse: 'zorgelijk' };
    expect(jeugdbeschermingstafelRoute.alsVervolg?.(start, { meldingId: MELDING, klasse })).toEqual({
      type: 'VERVOLGVERZOEK_ONTVANGEN',
      gegevens: { verzoeker: 'leerplicht', meldingId: MELDING, klasse: telt },
    });
  });

  it('counts as acute at the Raad when it asks for spoed, and keeps the day on which it came in', () => {
    const gemeldOp = '2027-01-10';
    const hoort = (spoed: boolean) =>
      raadsonderzoekRoute.alsVervolg?.(
        { verzoeker: 'raad', veiligheidsklasse: 'onveilig', spoed },
        { meldingId: MELDING, gemeldOp },
      )?.gegevens;
    expect(hoort(true)).toEqual({ verzoeker: 'raad', meldingId: MELDING, klasse: 'acuut', gemeldOp });
    expect(hoort(false)).toMatchObject({ klasse: 'onveilig' });
  });
});

/** Name of the state in which the region of safety is. */
function veiligheid({ id }: Route, baan: Baan, verloop: Verloop): string | undefined {
  const namen: Readonly<Record<string, string>> = { veiligGewogen: 'veilig', veiligheidsalarm: 'alarm', veiligheidAcuut: 'acuut' }; // prettier-ignore
  const begin = `${id}.lopend.veiligheid.`;
  const staten = baan.staten(verloop);
  const met = staten.find((staat) => Object.hasOwn(namen, staat));
  return met === undefined ? staten.find((staat) => staat.startsWith(begin))?.slice(begin.length) : namen[met];
}
