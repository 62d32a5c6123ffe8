import { aangegeven } from '../../libs/engine/meta.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { giUitvoeringRoute } from './gi-uitvoering.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const bezoeken = toetsMachine(giUitvoeringRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'MAATREGEL_GEEINDIGD', 'ZAAK_GESLOTEN'],
  ookTweede: ['LICHTERE_WEGING_BEVESTIGD'],
});

describe('what always holds at a GI', () => {
  it('watches safety for as long as it has sight: a judgement is owed, or a clock runs until it is safe', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const klokken = ['veiligheidscheck', 'veiligheidsverbetering', 'alarmOppakken', 'acuutHandelen'];
      const lopend = klokken.filter((klok) => termijnen.get(klok) === null);
      expect(lopend.length).toBe(isIn(snapshot, 'veiligGewogen') ? 0 : 1);
    }
  });

  it('ends a measure in all its parts at once', () => {
    const actief = lopende(bezoeken);
    for (const snapshot of actief) {
      const geeindigd = isIn(snapshot, 'gi-uitvoering-v1.lopend.maatregel.geeindigd');
      expect(isIn(snapshot, 'gi-uitvoering-v1.lopend.hoofdlijn.actief')).toBe(!geeindigd);
      expect(isIn(snapshot, 'gi-uitvoering-v1.lopend.toewijzing.nietNodig')).toBe(geeindigd);
      if (geeindigd) expect(isIn(snapshot, 'gi-uitvoering-v1.lopend.machtiging.geldt')).toBe(false);
    }
    expect(actief.some((snapshot) => isIn(snapshot, 'gi-uitvoering-v1.lopend.maatregel.geeindigd'))).toBe(true);
  });

  it('keeps the zaak until the local team has sight, or the jeugdige is grown up', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor)
      expect(isIn(snapshot, 'giAfgerond') || isIn(snapshot, 'gi-uitvoering-v1.overleden')).toBe(true);
  });
});
