import { aangegeven } from '../../libs/engine/meta.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { jeugdbeschermingstafelRoute } from './jeugdbeschermingstafel.route.ts';
import { PADEN, type Pad } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

/** Nobody closes while it is acute. A walk by chance need not come there, so it is led. */
const ACUUT_ZONDER_TAFEL: Pad = {
  titel: 'een tafel is niet nodig, dan wordt het acuut onveilig, en gaat het met spoed naar de Raad',
  stappen: [
    ...PADEN.geenTafel.stappen.slice(0, -1),
    {
      dag: 2,
      rol: 'jeugdprofessional',
      type: 'VEILIGHEID_GEWOGEN',
      gegevens: { klasse: 'acuut', instrument: 'arij' },
    },
    { dag: 2, rol: 'jeugdprofessional', type: 'SPOED_NAAR_RAAD', gegevens: { reden: 'acuutGevaar' } },
  ],
  eindigtIn: ['spoed'],
  beeindigd: false,
};

const bezoeken = toetsMachine(jeugdbeschermingstafelRoute, {
  paden: { ...PADEN, acuutZonderTafel: ACUUT_ZONDER_TAFEL },
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'SPOED_NAAR_RAAD', 'ZAAK_GESLOTEN'],
  ookTweede: ['LICHTERE_WEGING_BEVESTIGD'],
});

describe('what always holds at the table', () => {
  it('watches safety in every running state: a judgement is owed, or a clock runs until it is safe', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const klokken = ['veiligheidscheck', 'veiligheidsverbetering', 'alarmOppakken', 'acuutHandelen'];
      const lopend = klokken.filter((klok) => termijnen.get(klok) === null);
      expect(lopend.length).toBe(isIn(snapshot, 'veiligGewogen') ? 0 : 1);
    }
  });

  it('closes only when somebody else has what follows, and the report is out', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor) {
      const naTafel = isIn(snapshot, 'tafelAfgerond') && isIn(snapshot, 'verslagWeg');
      const elders = ['spoedBijRaad', 'zonderTafel', 'jeugdbeschermingstafel-v1.overleden'];
      expect(naTafel || elders.some((id) => isIn(snapshot, id))).toBe(true);
    }
  });
});
