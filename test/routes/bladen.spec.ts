import { readdirSync, readFileSync } from 'node:fs';

import { ROUTES } from '../../state-machines/index.ts';
import { alleKnopen, alleOvergangen } from '../../state-machines/gedeeld/testing/wandelaar.ts';
import { routeblad } from './blad.ts';
import { BLADEN, MAP } from './bladen.ts';

const [EERSTE] = ROUTES;
if (!EERSTE) throw new Error('no route');

describe('the pages of the routes in docs/routes', () => {
  it.each([...BLADEN].map(([naam, inhoud]) => ({ naam, inhoud })))(
    'has $naam as its machine says (`npm run routes` writes it)',
    ({ naam, inhoud }) => {
      expect(readFileSync(new URL(naam, MAP), 'utf8')).toBe(inhoud);
    },
  );

  it('has no page of a route that is gone', () => {
    expect(readdirSync(MAP).toSorted()).toEqual([...BLADEN.keys()].toSorted());
  });

  it.each(ROUTES.map((route) => ({ id: route.id, route })))(
    'draws every state of $id, and every event that moves it',
    ({ route }) => {
      const blad = routeblad(route);
      const getekend = [...blad.matchAll(/```mermaid\n(.*?)```/gs)].map(([, tekening]) => tekening).join('\n');
      for (const { id } of alleKnopen(route.machine.root))
        expect(getekend).toContain(id.replaceAll(/[^A-Za-z0-9]/g, '_'));
      const beweegt = alleKnopen(route.machine.root).flatMap((node) =>
        [...node.transitions].flatMap(([type, lijst]) =>
          type !== '' && lijst.some(({ target }) => target) ? [type] : [],
        ),
      );
      for (const type of new Set(beweegt)) expect(getekend).toContain(type);
      expect(alleOvergangen(route.machine.root).length).toBeGreaterThan(10);
    },
  );

  it.each([...BLADEN].map(([naam, inhoud]) => ({ naam, inhoud })))(
    'joins no boxes in $naam that it did not draw',
    ({ inhoud }) => {
      for (const [, tekening = ''] of inhoud.matchAll(/```mermaid\n(.*?)```/gs)) {
        const getekend = new Set([...tekening.matchAll(/ as (\w+)/g)].map(([, id]) => id));
        const verbonden = [...tekening.matchAll(/^ *(\w+|\[\*\]) --> (\w+|\[\*\])/gm)].flatMap(([, van, naar]) => [
          van,
          naar,
        ]);
        expect(verbonden.filter((id) => id !== '[*]' && !getekend.has(id))).toEqual([]);
      }
    },
  );

  it('would be stale after a change of a title, a role, a term or a state', () => {
    const { termijnen, gebeurtenissen, machine } = EERSTE;
    const [klok] = Object.entries(termijnen);
    const [gebeurtenis] = Object.entries(gebeurtenissen);
    if (!klok || !gebeurtenis) throw new Error('no clock or event');
    const anders = [
      { ...EERSTE, titel: 'Anders' },
      { ...EERSTE, termijnen: { ...termijnen, [klok[0]]: { ...klok[1], eigenaar: 'monitor' as const } } },
      { ...EERSTE, gebeurtenissen: { ...gebeurtenissen, [gebeurtenis[0]]: { ...gebeurtenis[1], rollen: [] } } },
      { ...EERSTE, machine: ROUTES[1]?.machine ?? machine },
    ];
    expect(new Set([EERSTE, ...anders].map(routeblad)).size).toBe(5);
  });
});
