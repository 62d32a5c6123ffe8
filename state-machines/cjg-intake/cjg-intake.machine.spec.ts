import type { AnyMachineSnapshot } from 'xstate';

import { aangegeven } from '../../libs/engine/meta.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { tafelzijwegen } from '../gedeeld/testing/tafelzijwegen.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const ZELDEN = ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'AANVRAAG_INGETROKKEN'];

const bezoeken = toetsMachine(cjgIntakeRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zijwegen: tafelzijwegen(PADEN.aanvraagTotBesluit.stappen[0]),
  zelden: ZELDEN,
});

describe('what always holds, wherever a walk comes', () => {
  it('keeps the main line and the aanvraag in step', () => {
    for (const snapshot of lopende(bezoeken)) {
      const besloten = isIn(snapshot, 'besloten') || isIn(snapshot, 'buitenBehandelingGesteld');
      expect(besloten).toBe(isIn(snapshot, 'bekendmaking'));
      if (isIn(snapshot, 'besluitvorming')) expect(isIn(snapshot, 'aanvraagBijCollege')).toBe(true);
      if (isIn(snapshot, 'aanvraagBijCollege')) expect(isIn(snapshot, 'opWegNaarBesluit')).toBe(true);
    }
  });

  it('lets both beslistermijnen stand still together', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      if (termijnen.has('beslistermijn') && termijnen.has('beslistermijnVanafMelding')) {
        expect(termijnen.get('beslistermijnVanafMelding')).toBe(termijnen.get('beslistermijn'));
      }
    }
  });

  it('runs a beslistermijn until bekendmaking, withdrawal or the wish for no besluit', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const verschuldigd = isIn(snapshot, 'aanvraagOpen');
      expect(termijnen.has('beslistermijn') || termijnen.has('beslistermijnVanafMelding')).toBe(verschuldigd);
    }
  });

  it('never names a clock as running and standing still at once', () => {
    for (const snapshot of lopende(bezoeken)) {
      const metas = Object.values(snapshot.getMeta() as Record<string, StaatMeta | undefined>);
      const loopt = new Set(metas.flatMap((meta) => meta?.termijnen ?? []));
      expect(
        metas.flatMap((meta) => Object.keys(meta?.schortOp ?? {})).filter((termijn) => loopt.has(termijn)),
      ).toEqual([]);
    }
  });

  it('closes only with safety in hand and nothing owed', () => {
    const vorige = new Map<AnyMachineSnapshot, AnyMachineSnapshot>();
    bezoeken.forEach(({ snapshot }, i) => {
      const eerder = bezoeken[i - 1];
      if (eerder) vorige.set(snapshot, eerder.snapshot);
    });
    const gesloten = bezoeken
      .filter(({ event }) => event.type === 'ZAAK_GESLOTEN')
      .flatMap(({ snapshot }) => vorige.get(snapshot) ?? []);
    expect(gesloten.length).toBeGreaterThan(2);
    for (const voor of gesloten.filter((een) => !isIn(een, 'cjg-intake-v1.overleden'))) {
      expect(isIn(voor, 'veiligheidGeborgd') || isIn(voor, 'veiligThuisHeeftZicht')).toBe(true);
      expect(isIn(voor, 'aanvraagAfgehandeld')).toBe(true);
      expect(isIn(voor, 'ingebrekestellingOpen')).toBe(false);
    }
  });

  it('keeps sight on safety with the sender while a crisis or Veilig Thuis has not accepted', () => {
    for (const snapshot of lopende(bezoeken).filter((een) => isIn(een, 'crisis') || isIn(een, 'veiligThuis'))) {
      const { termijnen, taken } = aangegeven(snapshot);
      expect(termijnen.has('zichtOpVeiligheid') || termijnen.has('zichtHerhalen')).toBe(true);
      expect(taken.has('zichtHouden')).toBe(true);
    }
  });
});
