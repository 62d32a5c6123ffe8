import { z } from 'zod';

import { controleerOntvangst, controleerRoute } from '../libs/engine/index.ts';
import { datum, NEDERLANDSE_KALENDER } from '../libs/kalender/index.ts';
import { AFWIJZINGSGRONDEN, Afwijzingsgrondcode, BUITEN_BEHANDELING_GRONDEN } from './cjg-intake/cjg-intake.codes.ts';
import { ROUTES, routeVan } from './index.ts';

type Schema = Record<string, unknown>;

const gebeurtenissen = ROUTES.flatMap((route) =>
  Object.entries(route.gebeurtenissen).map(([type, { schema }]) => ({
    type: `${route.id} ${type}`,
    schema: z.toJSONSchema(schema, { io: 'input' }),
  })),
);

/** Every schema inside a schema, itself included. */
function alle(schema: Schema): Schema[] {
  const kinderen = Object.values(schema).flatMap((waarde) =>
    Array.isArray(waarde) ? (waarde as unknown[]) : [waarde],
  );
  const diep = kinderen.filter((kind): kind is Schema => typeof kind === 'object' && kind !== null);
  return [schema, ...diep.flatMap(alle)];
}

const FORMATEN = ['uuid', 'date', 'date-time'];
/** Whether a schema lets free text through. */
const isVrijeTekst = (schema: Schema): boolean =>
  schema['type'] === 'string' &&
  !schema['enum'] &&
  schema['const'] === undefined &&
  !schema['pattern'] &&
  !FORMATEN.includes(String(schema['format']));

const codes = (schema: Schema): string[] =>
  alle(schema).flatMap((een) =>
    [...((een['enum'] as unknown[] | undefined) ?? []), ...('const' in een ? [een['const']] : [])].map(String),
  );

/** Words with which a refusal for want of money could be written down. */
const GELD =
  /budget|geld(?!ig)|financ|plafond|bezuinig|kosten|tekort|uitgeput|begroting|middelen|subsidie|duur(?!Dan)/i;
/** The one place where price may play a part by law: the part of a pgb above natura. The help itself goes on. Source: Jeugdwet 8.1.1 lid 4 a. */
const TOEGESTAAN = ['pgbDuurderDanNatura'];

describe('the register', () => {
  it('arms every route', () => {
    for (const route of ROUTES) expect(controleerRoute(route, NEDERLANDSE_KALENDER, datum('2026-11-23'))).toEqual([]);
  });

  it('has every route on which a hand-over says that it can be taken up', () => {
    expect(controleerOntvangst(ROUTES)).toEqual([]);
  });

  it('finds a route by its id with version, and no other', () => {
    expect(routeVan('cjg-intake-v1')?.naam).toBe('cjg-intake');
    expect(routeVan('cjg-intake')).toBeUndefined();
    expect(new Set(ROUTES.map(({ id }) => id)).size).toBe(ROUTES.length);
  });
});

describe('a child is never refused because the budget is spent', () => {
  it.each(gebeurtenissen)('$type has no code for it', ({ schema }) => {
    expect(codes(schema).filter((code) => GELD.test(code) && !TOEGESTAAN.includes(code))).toEqual([]);
  });

  it.each(['budgetUitgeput', 'geldOp', 'plafondBereikt', 'tekortGemeente', 'teHogeKosten', 'teDuur'])(
    'would see %s',
    (code) => {
      expect(GELD.test(code)).toBe(true);
    },
  );

  it('gives every ground of refusal its article, and the schema takes no other', () => {
    expect(Afwijzingsgrondcode.options.toSorted()).toEqual(Object.keys(AFWIJZINGSGRONDEN).toSorted());
    for (const { bron, titel } of Object.values({ ...AFWIJZINGSGRONDEN, ...BUITEN_BEHANDELING_GRONDEN })) {
      expect(bron.wet).toMatch(/^(Jeugdwet|Awb)$/);
      expect(bron.artikel).toMatch(/^\d/);
      expect(titel).not.toMatch(/budget(?!houder)|begroting|plafond/i);
    }
  });
});

describe('facts of events hold no free text', () => {
  it.each(gebeurtenissen)('$type', ({ schema }) => {
    expect(alle(schema).filter(isVrijeTekst)).toEqual([]);
    expect(alle(schema).filter((een) => een['type'] === 'object' && een['additionalProperties'] !== false)).toEqual([]);
  });

  it('would see a string that takes anything, also deep inside', () => {
    const vrij = z.strictObject({ a: z.array(z.strictObject({ naam: z.string().max(40) })) });
    expect(alle(z.toJSONSchema(vrij)).filter(isVrijeTekst)).toHaveLength(1);
  });
});

describe('what people read', () => {
  it.each(
    ROUTES.flatMap((route) => Object.entries(route.gebeurtenissen).map(([type, definitie]) => ({ type, definitie }))),
  )(
    '$type has a title, an explanation, roles, and a description of each fact',
    ({ definitie: { titel, uitleg, rollen, schema } }) => {
      expect(titel.length).toBeGreaterThan(5);
      expect(uitleg).toMatch(/\.$/);
      expect(rollen.length).toBeGreaterThan(0);
      const velden = z.toJSONSchema(schema, { io: 'input' }).properties ?? {};
      for (const veld of Object.values(velden)) expect(veld).toHaveProperty('description');
    },
  );
});
