import { overdrachten, type Verloop } from '../gedeeld/testing/loop.ts';
import { beginVanPad as begin, verder } from '../gedeeld/testing/pad.ts';
import { toetsPaden } from '../gedeeld/testing/routetoets.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

const baan = toetsPaden(cjgIntakeRoute, PADEN);

describe('overdrachten in twee fasen', () => {
  it('biedt aan, en trekt niets in wanneer er is geantwoord', () => {
    expect(overdrachten(baan.loop(PADEN.acuteCrisis))).toEqual([
      'crisis aangeboden',
      'crisis geweigerd',
      'crisis aangeboden',
      'crisis aanvaard',
    ]);
  });

  it('geeft het zicht op veiligheid aan wie aanvaardt, en neemt het terug als die klaar is', () => {
    const zicht = ({ effecten }: Verloop): (string | null)[] =>
      effecten.flatMap((effect) => (effect.soort === 'zicht' ? [effect.aan] : []));
    expect(zicht(baan.loop(PADEN.acuteCrisis))).toEqual(['org-12', null]);
    expect(zicht(baan.loop(begin(PADEN.acuteCrisis, 6)))).toEqual(['org-12']);
    expect(zicht(baan.loop(PADEN.voorliggendeVoorziening))).toEqual([]);
  });

  it('trekt een open aanbod in als het gezin toch een besluit wil', () => {
    const verloop = baan.loop(
      verder(
        { ...PADEN.voorliggendeVoorziening, stappen: PADEN.voorliggendeVoorziening.stappen.slice(0, 6) },
        {
          dag: 25,
          rol: 'intake',
          type: 'BESLUIT_GEVRAAGD',
          gegevens: { door: 'ouders' },
        },
      ),
    );
    expect(overdrachten(verloop)).toEqual(['ander-recht aangeboden', 'ander-recht ingetrokken']);
    expect(baan.staten(verloop)).toContain('besluitvorming');
  });

  it('aanvaardt pas als de ontvanger ook het zicht op veiligheid overneemt', () => {
    const verloop = baan.loop(begin(PADEN.acuteCrisis, 5));
    const half: Padstap = {
      dag: 0,
      rol: 'jeugdprofessional',
      type: 'OVERDRACHT_AANVAARD',
      gegevens: { naarRoute: 'crisis', ontvanger: 'org-12', zichtOpVeiligheid: false },
    };
    expect(baan.probeer(verloop.toestand, half, 30)).toMatchObject({ ok: false, code: 'GEBEURTENIS.NIET_MOGELIJK' });
  });

  it('trekt een open aanbod aan het crisisteam in als de nieuwe gemeente alles overneemt', () => {
    const verloop = baan.loop({
      stappen: [
        ...PADEN.acuteCrisis.stappen.slice(0, 2),
        {
          dag: 0,
          rol: 'intake',
          type: 'WOONPLAATS_GEWIJZIGD',
          gegevens: { nieuweGemeente: 'GM0505', grond: 'verhuizing' },
        },
        {
          dag: 0,
          rol: 'intake',
          type: 'OVERDRACHT_AANVAARD',
          gegevens: { naarRoute: 'andere-gemeente', ontvanger: 'GM0505', zichtOpVeiligheid: true },
        },
      ],
    });
    expect(overdrachten(verloop)).toEqual([
      'crisis aangeboden',
      'andere-gemeente aangeboden',
      'crisis ingetrokken',
      'andere-gemeente aanvaard',
    ]);
    expect(verloop.toestand.beeindigd).toBe(true);
  });

  it('trekt alles in bij overlijden', () => {
    const overleden: Padstap = { dag: 1, rol: 'teamleider', type: 'JEUGDIGE_OVERLEDEN', gegevens: { bron: 'familie' } };
    const verloop = baan.loop({ stappen: [...PADEN.acuteCrisis.stappen.slice(0, 2), overleden] });
    expect(overdrachten(verloop)).toEqual(['crisis aangeboden', 'crisis ingetrokken']);
    expect(verloop.toestand.klokken.filter(({ actief }) => actief).map(({ termijn }) => termijn)).toEqual([
      'overlijdenAfronding',
    ]);
  });
});
