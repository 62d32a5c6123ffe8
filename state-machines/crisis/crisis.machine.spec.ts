import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import { toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn, tijdstip } from '../gedeeld/testing/verkenning.ts';
import { crisisRoute } from './crisis.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const bezoeken = toetsMachine(crisisRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN'],
});

describe('what always holds, wherever a walk comes', () => {
  const lopend = (): AnyMachineSnapshot[] =>
    bezoeken.map(({ snapshot }) => snapshot).filter((snapshot) => isIn(snapshot, 'crisis-v1.lopend'));
  const rang = (snapshot: AnyMachineSnapshot): number =>
    ['klasseZorgelijk', 'klasseOnveilig', 'klasseAcuut'].findIndex((id) => isIn(snapshot, id));

  it('never lets a clock stand still', () => {
    for (const { termijnen } of bezoeken.map(({ snapshot }) => aangegeven(snapshot)))
      for (const grond of termijnen.values()) expect(grond).toBeNull();
  });

  it('keeps the road to the child in step with the safety class', () => {
    const opWeg = lopend().filter((snapshot) => isIn(snapshot, 'aanloop'));
    const staten = ['geenCrisis', 'spoed', 'onderweg'];
    expect(opWeg.length).toBeGreaterThan(100);
    for (const snapshot of opWeg)
      expect(snapshot._nodes.map(({ key }) => key)).toContain(staten[rang(snapshot)] ?? 'triage');
  });

  it('lowers the class only when another person agrees with a proposal', () => {
    const verlaagd = bezoeken.flatMap(({ snapshot, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      return voor && event.type !== 'CRISIS_GEMELD' && rang(snapshot) >= 0 && rang(snapshot) < rang(voor)
        ? [{ voor, event }]
        : [];
    });
    expect(verlaagd.length).toBeGreaterThan(10);
    for (const { voor, event } of verlaagd) {
      expect([event.type, event.gegevens]).toEqual(['VERLAGING_BEOORDEELD', { oordeel: 'eens' }]);
      const { verlaging } = voor.context as { verlaging: { door: string } | null };
      expect(verlaging?.door).not.toBe(event.door.id);
    }
  });

  it('is stopped by no withdrawal, refusal, queue or passed term', () => {
    const geluid =
      /^(MELDING_INGETROKKEN|MEDEWERKING_GEWEIGERD|TOESTEMMING_INGETROKKEN|TERMIJN_OVERSCHREDEN|OVERDRACHT_GEWEIGERD)$/;
    const gehoord = bezoeken.filter(({ event }) => geluid.test(event.type));
    expect(new Set(gehoord.map(({ event }) => event.type)).size).toBe(5);
    for (const { snapshot } of gehoord) expect(snapshot.status).toBe('active');
  });

  it('takes another melding and a note in every running state', () => {
    const stempel = { geldigOp: tijdstip(0), door: SYSTEEM };
    const [gegevens] = VOORBEELDEN.VERVOLGMELDING_ONTVANGEN;
    for (const snapshot of lopend()) {
      expect(snapshot.can({ ...stempel, type: 'VERVOLGMELDING_ONTVANGEN', gegevens })).toBe(true);
      expect(snapshot.can({ ...stempel, type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'intern' } })).toBe(true);
    }
  });
});
