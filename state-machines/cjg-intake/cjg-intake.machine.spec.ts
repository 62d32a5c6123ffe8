import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { isIn, tijdstip, Verkenning } from '../gedeeld/testing/verkenning.ts';
import { alleKnopen } from '../gedeeld/testing/wandelaar.ts';
import { cjgIntakeMachine } from './cjg-intake.machine.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const ZELDEN = ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'AANVRAAG_INGETROKKEN'];

const verkenning = new Verkenning(cjgIntakeMachine, {
  paden: Object.values(PADEN),
  voorbeelden: VOORBEELDEN,
  zelden: ZELDEN,
});
const { bezoeken } = verkenning;
const bladen = alleKnopen(cjgIntakeMachine.root).filter(({ type }) => type === 'atomic' || type === 'final');

beforeAll(() => {
  verkenning.verken();
}, 120_000);

describe('examples', () => {
  it.each(Object.entries(VOORBEELDEN))('%s has examples that its schema takes', (type, varianten) => {
    const { schema } = cjgIntakeRoute.gebeurtenissen[type] ?? {};
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

  it('keeps the main line and the aanvraag in step', () => {
    for (const snapshot of lopend()) {
      const besloten = isIn(snapshot, 'besloten') || isIn(snapshot, 'buitenBehandelingGesteld');
      expect(besloten).toBe(isIn(snapshot, 'bekendmaking'));
      if (isIn(snapshot, 'besluitvorming')) expect(isIn(snapshot, 'aanvraagBijCollege')).toBe(true);
      if (isIn(snapshot, 'aanvraagBijCollege')) expect(isIn(snapshot, 'opWegNaarBesluit')).toBe(true);
    }
  });

  it('lets both beslistermijnen stand still together', () => {
    for (const snapshot of lopend()) {
      const { termijnen } = aangegeven(snapshot);
      if (termijnen.has('beslistermijn') && termijnen.has('beslistermijnVanafMelding')) {
        expect(termijnen.get('beslistermijnVanafMelding')).toBe(termijnen.get('beslistermijn'));
      }
    }
  });

  it('runs a beslistermijn until bekendmaking, withdrawal or the wish for no besluit', () => {
    for (const snapshot of lopend()) {
      const { termijnen } = aangegeven(snapshot);
      const verschuldigd = isIn(snapshot, 'aanvraagOpen');
      expect(termijnen.has('beslistermijn') || termijnen.has('beslistermijnVanafMelding')).toBe(verschuldigd);
    }
  });

  it('never names a clock as running and standing still at once', () => {
    for (const snapshot of lopend()) {
      const metas = Object.values(snapshot.getMeta() as Record<string, StaatMeta | undefined>);
      const loopt = new Set(metas.flatMap((meta) => meta?.termijnen ?? []));
      expect(
        metas.flatMap((meta) => Object.keys(meta?.schortOp ?? {})).filter((termijn) => loopt.has(termijn)),
      ).toEqual([]);
    }
  });

  it('never ends or refuses because a term passed', () => {
    for (const { snapshot, event } of bezoeken) {
      if (event.type !== 'TERMIJN_OVERSCHREDEN') continue;
      expect(snapshot.status).toBe('active');
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
    for (const snapshot of lopend().filter((een) => isIn(een, 'crisis') || isIn(een, 'veiligThuis'))) {
      const { termijnen, taken } = aangegeven(snapshot);
      expect(termijnen.has('zichtOpVeiligheid') || termijnen.has('zichtHerhalen')).toBe(true);
      expect(taken.has('zichtHouden')).toBe(true);
    }
  });

  it('takes a note in every running state', () => {
    const event = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'intern' }, geldigOp: tijdstip(0), door: SYSTEEM };
    for (const snapshot of lopend()) expect(snapshot.can(event)).toBe(true);
  });

  it('keeps its context small and plain', () => {
    for (const { context } of lopend()) {
      expect(JSON.parse(JSON.stringify(context))).toEqual(context);
      expect(JSON.stringify(context).length).toBeLessThan(250);
    }
  });
});

describe('meta', () => {
  it.each(bladen.map((node) => [node.id, node] as const))(
    '%s has a Dutch title, and a clock or a reason',
    (_, node) => {
      const metas: StaatMeta[] = [];
      for (let een: typeof node | undefined = node; een; een = een.parent)
        if (een.meta) metas.push(een.meta as StaatMeta);
      expect((node.meta as StaatMeta | undefined)?.titel).toMatch(/\p{L}{3}/u);
      if (node.type === 'final') return;
      const klok = metas.some(({ termijnen, schortOp }) => termijnen ?? schortOp);
      expect(klok || metas.some(({ zonderKlok }) => zonderKlok)).toBe(true);
      if (klok) expect(metas.some(({ gezin, zonderKlok }) => gezin ?? zonderKlok)).toBe(true);
    },
  );

  it('tells the family things in short, warm sentences without jargon', () => {
    const teksten = alleKnopen(cjgIntakeMachine.root).flatMap(
      (node) => (node.meta as StaatMeta | undefined)?.gezin?.tekst ?? [],
    );
    for (const tekst of teksten) {
      expect(tekst).not.toMatch(/conform|ingevolge|derhalve|beschikking|Awb|Jeugdwet|artikel/i);
      for (const zin of tekst.split(/[.?!] /)) expect(zin.split(' ').length).toBeLessThanOrEqual(18);
    }
  });
});
