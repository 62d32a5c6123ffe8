import { aangegeven } from '../../libs/engine/meta.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { voorbij } from '../gedeeld/testing/tafelzijwegen.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { raadsonderzoekRoute } from './raadsonderzoek.route.ts';
import { PADEN, type Padstap } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const { stappen } = PADEN.tweedeSpoedbeschikking;
const beideTeHoren = [...stappen.slice(0, 5), ...stappen.slice(6, 9)];
const nogEen = stappen.slice(6, 9);
const nogEenGehoord = nogEen.map((stap): Padstap => {
  return stap.type === 'SPOEDBESCHIKKING_GEGEVEN' ? { ...stap, gegevens: { ...stap.gegevens, gehoord: true } } : stap;
});
const gehoord = stappen[9];
const opgeheven: Padstap = {
  ...{ dag: 8, rol: 'raadsonderzoeker', type: 'BELANGHEBBENDEN_GEHOORD' },
  gegevens: { maatregelBlijft: false },
};

const vervallen: Padstap = {
  ...{ dag: 16, rol: 'raadsonderzoeker', type: 'BESCHIKKING_VERVALLEN' },
  gegevens: { reden: 'nietTijdigGehoord' },
};

const bezoeken = toetsMachine(raadsonderzoekRoute, {
  paden: PADEN,
  zijwegen: [
    [opgeheven],
    [voorbij('horen'), vervallen],
    [voorbij('horenTweede')],
    nogEenGehoord,
    [...nogEen, opgeheven],
    [...nogEen, gehoord],
    [...nogEen, ...nogEen, voorbij('horen'), vervallen, voorbij('horenTweede'), vervallen, voorbij('horenDerde')],
    [...nogEen, voorbij('horen'), voorbij('horenTweede')],
    [voorbij('horen'), ...nogEen],
    [voorbij('horen'), ...nogEenGehoord],
    [voorbij('horen'), vervallen, ...nogEen],
    [voorbij('horen'), vervallen, ...nogEenGehoord],
  ].map((verder) => ({ stappen: [...beideTeHoren, ...verder] })),
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'ZAAK_GESLOTEN'],
  ookTweede: ['LICHTERE_WEGING_BEVESTIGD'],
});

describe('what always holds at the Raad', () => {
  it('watches safety in every running state: waiting stops no clock of it', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const klokken = ['veiligheidscheck', 'veiligheidsverbetering', 'alarmOppakken', 'acuutHandelen'];
      const lopend = klokken.filter((klok) => termijnen.get(klok) === null);
      expect(lopend.length).toBe(isIn(snapshot, 'veiligGewogen') ? 0 : 1);
    }
  });

  it('closes only when no measure is left without somebody who carries it out', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor) {
      const isRouw = isIn(snapshot, 'raadsonderzoek-v1.overleden');
      expect(
        isRouw ||
          (isIn(snapshot, 'raadAfgerond') &&
            !['maatregelOpen', 'teHoren', 'tweeTeHoren', 'drieTeHoren', 'voorlopigVervallen'].some((id) =>
              isIn(snapshot, id),
            )),
      ).toBe(true);
    }
  });

  it('lets no clock end a measure: a person finds out what holds', () => {
    const voorbij = bezoeken.filter(({ event }) => event.type === 'TERMIJN_OVERSCHREDEN');
    expect(voorbij.length).toBeGreaterThan(20);
    bezoeken.forEach(({ snapshot, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      if (event.type !== 'TERMIJN_OVERSCHREDEN' || !voor) return;
      if (isIn(voor, 'bijInstelling')) expect(isIn(snapshot, 'bijInstelling')).toBe(true);
    });
  });
});
