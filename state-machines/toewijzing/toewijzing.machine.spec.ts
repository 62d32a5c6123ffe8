import { aangegeven } from '../../libs/engine/meta.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import { toewijzingRoute } from './toewijzing.route.ts';

const OVERLEDENSTATEN = ['overleden', 'overledenMetVerzoek'].map((naam) => `toewijzing-v1.${naam}`);

/** In onderzoek when the child dies, and refused after that: deeper than a walk comes. */
const AFGEWEZEN_NA_OVERLIJDEN = [
  ...PADEN.overledenInOnderzoek.stappen.slice(0, 8),
  ...PADEN.overledenMetVerzoek.stappen.slice(-2),
];

const bezoeken = toetsMachine(toewijzingRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ['JEUGDIGE_OVERLEDEN', 'ZAAK_GESLOTEN', 'TOEWIJZING_INGETROKKEN', 'TOEWIJZING_VERVALLEN'],
  altijdJa: ['betreftOverdracht'],
  zijwegen: [{ stappen: AFGEWEZEN_NA_OVERLIJDEN }],
});

describe('what always holds, wherever a walk comes', () => {
  it('counts the whole wait from the preparation to the start, withdrawal or lapse', () => {
    for (const snapshot of lopende(bezoeken)) {
      const wacht = isIn(snapshot, 'voorbereid') || isIn(snapshot, 'wachtOpStart');
      expect(aangegeven(snapshot).termijnen.has('totaleWachttijd')).toBe(wacht);
    }
  });

  it('lets both norms that run stand still together, and only at the wish of the family', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const gronden = [...termijnen].filter(([id]) => id.includes('achttijd')).map(([, grond]) => grond);
      expect(new Set(gronden).size).toBeLessThanOrEqual(1);
      for (const grond of gronden) expect([null, 'uitstelOpVerzoek']).toContain(grond);
    }
  });

  it('offers another place and help for the time in between for as long as the wait is over the norm', () => {
    const boven = lopende(bezoeken).filter((snapshot) => isIn(snapshot, 'bovenNorm'));
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

  it('owes the provider one answer for each open verzoek, also after a death, and none otherwise', () => {
    const openIn = ['lopend.wijziging.teBeantwoorden', 'lopend.wijziging.inOnderzoek'];
    const naOverlijden = ['overledenMetVerzoek.teBeantwoorden', 'overledenInOnderzoek'];
    const isIeder = (snapshot: (typeof bezoeken)[number]['snapshot'], ids: readonly string[]) =>
      ids.some((id) => isIn(snapshot, id) || isIn(snapshot, `toewijzing-v1.${id}`));
    const overleden = bezoeken.filter(({ snapshot }) => isIeder(snapshot, naOverlijden));
    expect(overleden.length).toBeGreaterThan(0);
    for (const { snapshot } of bezoeken.filter((een) => een.snapshot.status === 'active')) {
      const { termijnen } = aangegeven(snapshot);
      const verschuldigd = ['antwoordOpVerzoek', 'onderzoekNaVerzoek'].filter((termijn) => termijnen.has(termijn));
      expect(verschuldigd).toHaveLength(isIeder(snapshot, [...openIn, ...naOverlijden]) ? 1 : 0);
    }
  });

  it('closes only when nothing is delivered, the last message was confirmed and the provider has its answer', () => {
    const voor = bezoeken.flatMap(({ event }, i) => (event.type === 'ZAAK_GESLOTEN' ? (bezoeken[i - 1] ?? []) : []));
    expect(voor.length).toBeGreaterThan(2);
    for (const { snapshot } of voor.filter(({ snapshot: een }) => !OVERLEDENSTATEN.some((id) => isIn(een, id)))) {
      expect(isIn(snapshot, 'afgelopen')).toBe(true);
      expect([isIn(snapshot, 'berichtInRust'), isIn(snapshot, 'geenWijzigingsverzoek')]).toEqual([true, true]);
    }
  });
});
