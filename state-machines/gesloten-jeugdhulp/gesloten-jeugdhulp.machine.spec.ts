import { toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { geslotenJeugdhulpRoute } from './gesloten-jeugdhulp.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const bezoeken = toetsMachine(geslotenJeugdhulpRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN'],
  altijdJa: ['betreftOverdracht'],
});

describe('what always holds in closed care', () => {
  it('lets no clock set anybody free or keep anybody in: a person finds out what holds', () => {
    const bijKlok = bezoeken.filter(({ event }) => event.type === 'TERMIJN_OVERSCHREDEN');
    expect(bijKlok.length).toBeGreaterThan(20);
    for (const { snapshot } of bijKlok) expect(isIn(snapshot, 'gesloten')).toBe(false);
    bezoeken.forEach(({ snapshot, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      if (event.type !== 'TERMIJN_OVERSCHREDEN' || !voor || !isIn(voor, 'machtigingActief')) return;
      expect(isIn(snapshot, 'machtigingActief') || isIn(snapshot, 'geslotenNagaan')).toBe(true);
    });
  });
});
