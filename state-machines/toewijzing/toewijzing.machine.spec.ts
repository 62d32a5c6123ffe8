import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import { isIn, tijdstip, Verkenning } from '../gedeeld/testing/verkenning.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import { toewijzingMachine } from './toewijzing.machine.ts';
import { toewijzingRoute } from './toewijzing.route.ts';

const verkenning = new Verkenning(toewijzingMachine, {
  paden: Object.values(PADEN),
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN', 'TOEWIJZING_INGETROKKEN', 'TOEWIJZING_VERVALLEN'],
  altijdJa: ['betreftOverdracht'],
});
const { bezoeken } = verkenning;

beforeAll(() => {
  verkenning.verken();
}, 120_000);

describe('examples', () => {
  it.each(Object.entries(VOORBEELDEN))('%s has examples that its schema takes', (type, varianten) => {
    const { schema } = toewijzingRoute.gebeurtenissen[type] ?? {};
    for (const gegevens of varianten) expect(schema?.parse(gegevens)).toEqual(gegevens);
  });
});

describe('the walk', () => {
  it('reaches every state', () => {
    expect(verkenning.nietBereikt()).toEqual([]);
  });

  it('takes every transition', () => {
    expect(verkenning.nietGenomen()).toEqual([]);
  });

  it('hears yes and no from every guard', () => {
    expect(verkenning.eenzijdig()).toEqual([]);
  });
});

describe('what always holds, wherever a walk comes', () => {
  const lopend = (): AnyMachineSnapshot[] =>
    bezoeken
      .map(({ snapshot }) => snapshot)
      .filter(({ status, value }) => status === 'active' && typeof value === 'object');

  it('counts the whole wait from the preparation to the start, withdrawal or lapse', () => {
    for (const snapshot of lopend()) {
      const wacht = isIn(snapshot, 'voorbereid') || isIn(snapshot, 'wachtOpStart');
      expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(wacht);
    }
  });

  it('lets both norms that run stand still together, and only at the wish of the family', () => {
    for (const snapshot of lopend()) {
      const { termijnen } = aangegeven(snapshot);
      const gronden = [...termijnen].filter(([id]) => id.includes('achttijd')).map(([, grond]) => grond);
      expect(new Set(gronden).size).toBeLessThanOrEqual(1);
      for (const grond of gronden) expect([null, 'uitstelOpVerzoek']).toContain(grond);
    }
  });

  it('never ends a zaak because a term passed', () => {
    for (const { snapshot, event } of bezoeken) {
      if (event.type === 'TERMIJN_OVERSCHREDEN') expect(snapshot.status).toBe('active');
    }
  });

  it('offers another place and help for the time in between for as long as the wait is over the norm', () => {
    const boven = lopend().filter((snapshot) => isIn(snapshot, 'bovenNorm'));
    expect(boven.length).toBeGreaterThan(20);
    for (const snapshot of boven) {
      expect(snapshot.can({ type: 'ALTERNATIEF_GEZOCHT', gegevens: VOORBEELDEN.ALTERNATIEF_GEZOCHT[1] })).toBe(true);
      expect(
        snapshot.can({
          type: 'OVERBRUGGINGSZORG_BESPROKEN',
          gegevens: VOORBEELDEN.OVERBRUGGINGSZORG_BESPROKEN[0],
        }),
      ).toBe(true);
    }
  });

  it('closes only when nothing is delivered and the last message was confirmed', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor.filter((een) => !isIn(een.snapshot, 'toewijzing-v1.overleden'))) {
      expect(isIn(snapshot, 'afgelopen')).toBe(true);
      expect(isIn(snapshot, 'berichtInRust')).toBe(true);
    }
  });

  it('takes a note in every running state', () => {
    const event = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'intern' }, geldigOp: tijdstip(0), door: SYSTEEM };
    for (const snapshot of lopend()) expect(snapshot.can(event)).toBe(true);
  });
});
