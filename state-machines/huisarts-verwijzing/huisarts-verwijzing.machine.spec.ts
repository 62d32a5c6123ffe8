import type { AnyMachineSnapshot } from 'xstate';

import { SYSTEEM } from '../../libs/contracts/rollen.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import type { StaatMeta } from '../../libs/engine/route.ts';
import { isIn, tijdstip, Verkenning } from '../gedeeld/testing/verkenning.ts';
import { alleKnopen, type Wandelevent } from '../gedeeld/testing/wandelaar.ts';
import { huisartsVerwijzingMachine } from './huisarts-verwijzing.machine.ts';
import { huisartsVerwijzingRoute } from './huisarts-verwijzing.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const ZELDEN = ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'HULPVRAAG_INGETROKKEN', 'GEEN_VERWIJZING_NODIG'];

const verkenning = new Verkenning(huisartsVerwijzingMachine, {
  paden: Object.values(PADEN),
  voorbeelden: VOORBEELDEN,
  zelden: ZELDEN,
});
const { bezoeken } = verkenning;
const knopen = alleKnopen(huisartsVerwijzingMachine.root);
const bladen = knopen.filter(({ type }) => type === 'atomic' || type === 'final');

beforeAll(() => {
  verkenning.verken();
}, 120_000);

describe('examples', () => {
  it.each(Object.entries(VOORBEELDEN))('%s has examples that its schema takes', (type, varianten) => {
    const { schema } = huisartsVerwijzingRoute.gebeurtenissen[type] ?? {};
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

/** A visit with the one before it on the same walk. */
interface Stap {
  readonly voor: AnyMachineSnapshot;
  readonly na: AnyMachineSnapshot;
  readonly event: Wandelevent;
}

describe('what always holds, wherever a walk comes', () => {
  const isLopend = ({ status, value }: AnyMachineSnapshot): boolean => status === 'active' && typeof value === 'object';
  const lopend = (): AnyMachineSnapshot[] => bezoeken.map(({ snapshot }) => snapshot).filter(isLopend);
  const stappen = (): Stap[] =>
    bezoeken.flatMap(({ snapshot: na, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      return voor && event.type !== 'HULPVRAAG_ONTVANGEN' ? [{ voor, na, event }] : [];
    });

  it('counts the whole waiting time exactly from the first aanmelding until the help begins', () => {
    for (const snapshot of lopend()) {
      const { termijnen } = aangegeven(snapshot);
      expect([termijnen.has('totaleWachttijd'), termijnen.has('totaleWachttijdRegio')]).toEqual([
        isIn(snapshot, 'bijAanbieder'),
        isIn(snapshot, 'bijAanbieder'),
      ]);
    }
  });

  it('owes the provider one answer for each open verzoek, and none otherwise', () => {
    for (const snapshot of lopend()) {
      const { termijnen } = aangegeven(snapshot);
      const verschuldigd = ['antwoordVerzoek', 'verzoekInOnderzoek'].filter((termijn) => termijnen.has(termijn));
      expect(verschuldigd).toHaveLength(isIn(snapshot, 'verzoek') ? 1 : 0);
    }
  });

  it('offers a zaak to the CJG only after the family said yes, or asked for a besluit', () => {
    const aanbiedingen = stappen().filter(({ voor, na }) => !isIn(voor, 'cjgOpen') && isIn(na, 'cjgOpen'));
    expect(aanbiedingen.length).toBeGreaterThan(2);
    for (const { event } of aanbiedingen) {
      if (event.type === 'CJG_OVERNAME_BESPROKEN') expect(event.gegevens).toMatchObject({ ouders: 'ja' });
      else expect(['BESLUIT_GEVRAAGD', 'OVERDRACHT_OPNIEUW_AANGEBODEN']).toContain(event.type);
    }
  });

  it('leaves nothing offered to the CJG after a toewijzing or when the search is over', () => {
    for (const snapshot of lopend()) {
      if (isIn(snapshot, 'toegewezen') || !isIn(snapshot, 'onderweg'))
        expect(isIn(snapshot, 'langsVerwijzing')).toBe(true);
    }
  });

  it('never lets an answer to the verzoek end the search of the family', () => {
    const antwoorden = stappen().filter(({ event }) => event.type === 'ANTWOORD_VERZONDEN');
    expect(antwoorden.length).toBeGreaterThan(5);
    for (const { na } of antwoorden) expect([na.status, isIn(na, 'bijAanbieder')]).toEqual(['active', true]);
  });

  it('lets no second verzoek in while one is open', () => {
    const verzoeken = stappen().filter(({ event }) => event.type === 'VERZOEK_OM_TOEWIJZING_ONTVANGEN');
    for (const { voor, na } of verzoeken.filter((een) => isIn(een.voor, 'verzoek')))
      expect(na.value).toEqual(voor.value);
  });

  it('asks nothing about waiting too long of a family that does not wait', () => {
    expect(lopend().some((een) => isIn(een, 'bovenNorm'))).toBe(true);
    for (const snapshot of lopend().filter((een) => !isIn(een, 'bijAanbieder')))
      expect(aangegeven(snapshot).taken.has('alternatiefZoeken')).toBe(false);
  });

  it('never ends or refuses because a term passed', () => {
    for (const { snapshot, event } of bezoeken) {
      if (event.type === 'TERMIJN_OVERSCHREDEN') expect(snapshot.status).toBe('active');
    }
  });

  it('closes only with safety in hand and a gemeente that has the child', () => {
    const gesloten = stappen().filter(({ event }) => event.type === 'ZAAK_GESLOTEN');
    expect(gesloten.length).toBeGreaterThan(2);
    for (const { voor } of gesloten.filter((een) => !isIn(een.voor, 'huisarts-verwijzing-v1.overleden'))) {
      expect(isIn(voor, 'veiligheidGeborgd') || isIn(voor, 'veiligThuisHeeftZicht')).toBe(true);
      expect([isIn(voor, 'woonplaatsHier'), isIn(voor, 'afgerond')]).toEqual([true, true]);
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
      expect(JSON.stringify(context).length).toBeLessThan(400);
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
    const teksten = [
      ...knopen.flatMap((node) => (node.meta as StaatMeta | undefined)?.gezin?.tekst ?? []),
      ...Object.values(huisartsVerwijzingRoute.berichten).map(({ tekst }) => tekst),
    ];
    expect(teksten.length).toBeGreaterThan(20);
    for (const tekst of teksten) {
      expect(tekst).not.toMatch(/conform|ingevolge|derhalve|beschikking|Awb|Jeugdwet|artikel|JW3|WJ7|toewijzing/i);
      for (const zin of tekst.split(/[.?!] /)) expect(zin.split(' ').length).toBeLessThanOrEqual(18);
    }
  });
});
