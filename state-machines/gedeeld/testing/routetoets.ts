import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../../libs/contracts/rollen.ts';
import type { Route, StaatMeta } from '../../../libs/engine/route.ts';
import { klokkentabel } from './klokkentabel.ts';
import { Baan } from './loop.ts';
import type { Pad } from './pad.ts';
import { tijdstip, Verkenning, type Bagage } from './verkenning.ts';
import { alleKnopen } from './wandelaar.ts';

/** What a context may weigh at most: it goes into every stored state. Unit: characters. */
const CONTEXT_HOOGUIT = 400;

/** What a walk visits, with what it led to. */
export type Bezoeken = Verkenning['bezoeken'];

/** A running zaak of a route: begun, and not yet ended or in mourning. */
export function lopende(bezoeken: Bezoeken): AnyMachineSnapshot[] {
  return bezoeken
    .map(({ snapshot }) => snapshot)
    .filter(({ status, value }) => status === 'active' && typeof value === 'object');
}

/** The walk that every machine must pass: its examples, its states, transitions and guards, and what always holds. */
export function toetsMachine(
  route: Route,
  bagage: Omit<Bagage, 'paden'> & { paden: Readonly<Record<string, Pad>> },
): Bezoeken {
  const verkenning = new Verkenning(route.machine, { ...bagage, paden: Object.values(bagage.paden) });
  beforeAll(() => {
    verkenning.verken();
  }, 300_000);

  describe('examples', () => {
    it.each(Object.entries(bagage.voorbeelden))('%s has examples that its schema takes', (type, varianten) => {
      const { schema } = route.gebeurtenissen[type] ?? {};
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

  describe('what holds on every route', () => {
    it('never ends a zaak because a term passed', () => {
      for (const { snapshot, event } of verkenning.bezoeken)
        if (event.type === 'TERMIJN_OVERSCHREDEN') expect(snapshot.status).toBe('active');
    });

    it('takes a note in every running state', () => {
      const event = { type: 'NOTITIE_TOEGEVOEGD', gegevens: { soort: 'intern' }, geldigOp: tijdstip(0), door: SYSTEEM };
      const lopend = lopende(verkenning.bezoeken);
      expect(lopend.length).toBeGreaterThan(100);
      for (const snapshot of lopend) expect(snapshot.can(event)).toBe(true);
    });

    it('keeps its context small and plain', () => {
      for (const { context } of lopende(verkenning.bezoeken)) {
        expect(JSON.parse(JSON.stringify(context))).toEqual(context);
        expect(JSON.stringify(context).length).toBeLessThan(CONTEXT_HOOGUIT);
      }
    });
  });
  toetsTeksten(route);
  return verkenning.bezoeken;
}

/** What a route says to people: a title for each state, and to the family no more than it can take in. */
function toetsTeksten({ machine, berichten }: Route): void {
  const knopen = alleKnopen(machine.root);
  const metaVan = ({ meta }: (typeof knopen)[number]): StaatMeta | undefined => meta as StaatMeta | undefined;

  describe('what it says', () => {
    it('has a Dutch title for each state in which a zaak can be', () => {
      for (const knoop of knopen.filter(({ type }) => type === 'atomic' || type === 'final'))
        expect([knoop.id, metaVan(knoop)?.titel]).toEqual([knoop.id, expect.stringMatching(/\p{L}{3}/u)]);
    });

    it('tells the family things in short, warm sentences without jargon', () => {
      const teksten = [...knopen.map((knoop) => metaVan(knoop)?.gezin), ...Object.values(berichten)].flatMap(
        (een) => een?.tekst ?? [],
      );
      for (const tekst of teksten) {
        expect(tekst).not.toMatch(/conform|ingevolge|derhalve|beschikking|Awb|Jeugdwet|artikel|JW3|WJ7|toewijzing/i);
        for (const zin of tekst.split(/[.?!] /)) expect(zin.split(' ').length).toBeLessThanOrEqual(18);
      }
    });
  });
}

/** The written courses of a route end where they say, and leave no clock behind. */
export function toetsPaden(route: Route, paden: Readonly<Record<string, Pad>>): Baan {
  const baan = new Baan(route);
  describe('volledige paden', () => {
    it.each(Object.values(paden))('$titel', (pad) => {
      const verloop = baan.loop(pad);
      expect(baan.staten(verloop)).toEqual(expect.arrayContaining([...pad.eindigtIn]));
      expect(verloop.toestand.beeindigd).toBe(pad.beeindigd);
      expect(verloop.toestand.klokken.filter(({ actief }) => actief && pad.beeindigd)).toEqual([]);
    });
  });
  return baan;
}

/** The README of a route names each of its clocks, and no other. */
export function toetsReadme(route: Route, tekst: string): void {
  const readme = tekst.split('\n').map((regel) => regel.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---'));

  describe('the README of this route', () => {
    it.each(klokkentabel(route))('has the row %s', (regel) => {
      expect(readme).toContain(regel);
    });

    it('has no other clocks', () => {
      const rijen = readme.filter((regel) => /^\| [a-z][A-Za-z0-9]+ \|.*\| (wet|regionaal|aanname) \|$/.test(regel));
      expect(rijen.filter((regel) => !klokkentabel(route).includes(regel))).toEqual([]);
    });
  });
}
