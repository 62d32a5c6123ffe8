import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import { isIn, tijdstip, Verkenning } from '../gedeeld/testing/verkenning.ts';
import { jgtToeleidingMachine } from './jgt-toeleiding.machine.ts';
import { jgtToeleidingRoute } from './jgt-toeleiding.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const verkenning = new Verkenning(jgtToeleidingMachine, {
  paden: Object.values(PADEN),
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'TOELEIDING_INGETROKKEN'],
});
const { bezoeken } = verkenning;

beforeAll(() => {
  verkenning.verken();
}, 300_000);

describe('examples', () => {
  it.each(Object.entries(VOORBEELDEN))('%s has examples that its schema takes', (type, varianten) => {
    const { schema } = jgtToeleidingRoute.gebeurtenissen[type] ?? {};
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

  it('counts the wait wherever a child is with a provider and help has not begun', () => {
    const aangemeld = lopend().filter((snapshot) => isIn(snapshot, 'bijAanbieder'));
    expect(aangemeld.length).toBeGreaterThan(100);
    for (const snapshot of aangemeld) expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(true);
    const voorbij = lopend().filter((snapshot) => isIn(snapshot, 'hulpGestart') || isIn(snapshot, 'afgerond'));
    for (const snapshot of voorbij) expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(false);
  });

  it('gives no facts to a provider without consent', () => {
    bezoeken.forEach(({ event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      if (event.type === 'MATCH_GEVONDEN' && voor) expect(isIn(voor, 'toestemmingGeregeld')).toBe(true);
    });
    expect(bezoeken.some(({ event }) => event.type === 'MATCH_GEVONDEN')).toBe(true);
  });

  it('never ends a zaak because a term passed', () => {
    for (const { snapshot, event } of bezoeken) {
      if (event.type === 'TERMIJN_OVERSCHREDEN') expect(snapshot.status).toBe('active');
    }
  });

  it('watches safety in every running state: waiting stops no clock of it', () => {
    for (const snapshot of lopend()) {
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

  it('takes a note in every running state', () => {
    const event = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'intern' }, geldigOp: tijdstip(0), door: SYSTEEM };
    for (const snapshot of lopend()) expect(snapshot.can(event)).toBe(true);
  });
});
