import { aangegeven } from '../../libs/engine/meta.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { tafelzijwegen } from '../gedeeld/testing/tafelzijwegen.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { jgtToeleidingRoute } from './jgt-toeleiding.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const bezoeken = toetsMachine(jgtToeleidingRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zijwegen: tafelzijwegen(PADEN.vanPlanTotHulp.stappen[0]),
  zelden: ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'TOELEIDING_INGETROKKEN'],
});

describe('what always holds, wherever a walk comes', () => {
  it('counts the wait wherever a child is with a provider and help has not begun', () => {
    const aangemeld = lopende(bezoeken).filter((snapshot) => isIn(snapshot, 'bijAanbieder'));
    expect(aangemeld.length).toBeGreaterThan(100);
    for (const snapshot of aangemeld) expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(true);
    const voorbij = lopende(bezoeken).filter((snapshot) => isIn(snapshot, 'hulpGestart') || isIn(snapshot, 'afgerond'));
    for (const snapshot of voorbij) expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(false);
  });

  it('gives no facts to a provider without consent', () => {
    bezoeken.forEach(({ event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      if (event.type === 'MATCH_GEVONDEN' && voor) expect(isIn(voor, 'toestemmingGeregeld')).toBe(true);
    });
    expect(bezoeken.some(({ event }) => event.type === 'MATCH_GEVONDEN')).toBe(true);
  });

  it('watches safety in every running state: waiting stops no clock of it', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen, staten } = aangegeven(snapshot);
      const geborgd = isIn(snapshot, 'veiligheidGeborgd');
      const klokken = [...termijnen].filter(([id]) =>
        /^(veiligheidscheck|meldcode|zicht|veiligheidsresultaat|terugkoppelingVeiligThuis|crisisAfronding)/.test(id),
      );
      expect([...staten.keys()].some((id) => id.endsWith('.veiligheid'))).toBe(true);
      expect(klokken.length > 0).toBe(!geborgd);
      for (const [, grond] of klokken) expect(grond).toBeNull();
    }
  });

  it('closes only with safety in hand', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor.filter((een) => !isIn(een.snapshot, 'jgt-toeleiding-v1.overleden')))
      expect(isIn(snapshot, 'veiligheidGeborgd') || isIn(snapshot, 'veiligThuisHeeftZicht')).toBe(true);
  });
});
