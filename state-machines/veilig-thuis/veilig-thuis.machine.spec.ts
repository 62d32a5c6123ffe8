import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import { toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn, tijdstip } from '../gedeeld/testing/verkenning.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import { veiligThuisRoute } from './veilig-thuis.route.ts';

const bezoeken = toetsMachine(veiligThuisRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'ZAAK_GESLOTEN'],
});

describe('what always holds, wherever a walk comes', () => {
  const lopend = (): AnyMachineSnapshot[] =>
    bezoeken.map(({ snapshot }) => snapshot).filter((snapshot) => isIn(snapshot, 'inBehandeling'));
  const stappen = () =>
    bezoeken.flatMap(({ snapshot, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      return voor &&
        event.type !== 'CONTACT_ONTVANGEN' &&
        isIn(voor, 'inBehandeling') &&
        isIn(snapshot, 'inBehandeling')
        ? [{ voor, event, na: snapshot }]
        : [];
    });
  const rang = (snapshot: AnyMachineSnapshot): number =>
    ['klasseZorgelijk', 'klasseOnveilig', 'klasseAcuut'].findIndex((id) => isIn(snapshot, id));

  it('never lets a clock stand still', () => {
    for (const { termijnen } of bezoeken.map(({ snapshot }) => aangegeven(snapshot)))
      for (const grond of termijnen.values()) expect(grond).toBeNull();
  });

  it('lowers the class only when another person agrees with a proposal', () => {
    const verlaagd = stappen().filter(({ voor, na }) => rang(na) < rang(voor));
    expect(verlaagd.length).toBeGreaterThan(10);
    for (const { voor, event } of verlaagd) {
      expect([event.type, event.gegevens]).toEqual(['VERLAGING_BEOORDEELD', { oordeel: 'eens' }]);
      const { verlaging } = voor.context as { verlaging: { door: string } | null };
      expect(verlaging?.door).not.toBe(event.door.id);
    }
  });

  it('is stopped by no withdrawal, refusal, queue or passed term', () => {
    const geluid =
      /^(MELDING_INGETROKKEN|MEDEWERKING_GEWEIGERD|TERMIJN_OVERSCHREDEN|TERMIJN_NADERT|OVERDRACHT_GEWEIGERD)$/;
    const gehoord = bezoeken.filter(({ event }) => geluid.test(event.type));
    expect(new Set(gehoord.map(({ event }) => event.type)).size).toBeGreaterThanOrEqual(4);
    for (const { snapshot } of gehoord) expect(snapshot.status).toBe('active');
  });

  it('takes another melding in every running state, and weighs it with the others', () => {
    const [gegevens] = VOORBEELDEN.VERVOLGMELDING_ONTVANGEN;
    const event = { type: 'VERVOLGMELDING_ONTVANGEN', gegevens, geldigOp: tijdstip(0), door: SYSTEEM };
    for (const snapshot of lopend()) expect(snapshot.can(event)).toBe(true);
    const gemeld = stappen().filter(({ event: een }) => een.type === 'VERVOLGMELDING_ONTVANGEN');
    expect(gemeld.length).toBeGreaterThan(10);
    for (const { na } of gemeld) {
      expect(isIn(na, 'signalenTeWegen')).toBe(true);
      expect(isIn(na, 'overgedragen') || isIn(na, 'eindeBemoeienis')).toBe(false);
    }
  });
});
