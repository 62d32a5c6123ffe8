import type { AnyMachineSnapshot } from 'xstate';

import type { Gegevens } from '../../libs/contracts/gebeurtenis.ts';
import { aangegeven } from '../../libs/engine/meta.ts';
import type { Padstap } from '../gedeeld/testing/pad.ts';
import { lopende, toetsMachine } from '../gedeeld/testing/routetoets.ts';
import { isIn } from '../gedeeld/testing/verkenning.ts';
import type { Wandelevent } from '../gedeeld/testing/wandelaar.ts';
import { huisartsVerwijzingRoute } from './huisarts-verwijzing.route.ts';
import { PADEN } from './testing/paden.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';

const ZELDEN = ['JEUGDIGE_OVERLEDEN', 'WOONPLAATS_GEWIJZIGD', 'HULPVRAAG_INGETROKKEN', 'GEEN_VERWIJZING_NODIG'];

const { stappen: NA_VERZOEK } = PADEN.cjgNeemtOverNaVerzoek;
const feit = (type: string, gegevens: Gegevens): Padstap => ({ dag: 33, rol: 'jeugdprofessional', type, gegevens });
/** The family moves while the provider waits: its answer is what the zaak still owes. */
const VERHUISD: readonly Padstap[] = [
  ...NA_VERZOEK.slice(0, -3),
  feit('WOONPLAATS_GEWIJZIGD', { nieuweGemeente: 'GM0505', grond: 'verhuizing' }),
  feit('OVERDRACHT_AANVAARD', { naarRoute: 'andere-gemeente', ontvanger: 'org-12', zichtOpVeiligheid: true }),
  ...NA_VERZOEK.slice(-1),
];

/** The child dies while the provider waits, whichever way the family went: its answer is what the zaak still owes. */
const NA_OVERLIJDEN = [
  feit('JEUGDIGE_OVERLEDEN', { bron: 'brp' }),
  feit('ANTWOORD_VERZONDEN', { referentie: 'REF-001', verzoekAntwoord: '1', reden: '7' }),
  feit('RETOUR_ONTVANGEN', { bericht: 'JW320', uitkomst: 'goed', retourcode: '0200' }),
  feit('ZAAK_GESLOTEN', { resultaat: 'overleden' }),
];
const INGETROKKEN = feit('HULPVRAAG_INGETROKKEN', { door: 'ouders', reden: 'opgelost' });
const OVERLEDEN = [PADEN.toegewezen.stappen.slice(0, 6), PADEN.inOnderzoekToegewezen.stappen.slice(0, 7)].flatMap(
  (stappen) => [{ stappen: [...stappen, ...NA_OVERLIJDEN] }, { stappen: [...stappen, INGETROKKEN, ...NA_OVERLIJDEN] }],
);

const bezoeken = toetsMachine(huisartsVerwijzingRoute, {
  paden: PADEN,
  voorbeelden: VOORBEELDEN,
  zelden: ZELDEN,
  zijwegen: [{ stappen: VERHUISD }, ...OVERLEDEN],
});

/** A visit with the one before it on the same walk. */
interface Stap {
  readonly voor: AnyMachineSnapshot;
  readonly na: AnyMachineSnapshot;
  readonly event: Wandelevent;
}

/** Where a verzoek waits for its final answer. */
const OPEN = ['verzoek', 'verzoekAfwikkelen', 'huisarts-verwijzing-v1.overledenMetVerzoek.open'];
const OVERLEDENSTATEN = ['overleden', 'overledenMetVerzoek'].map((naam) => `huisarts-verwijzing-v1.${naam}`);

describe('what always holds, wherever a walk comes', () => {
  const stappen = (): Stap[] =>
    bezoeken.flatMap(({ snapshot: na, event }, i) => {
      const voor = bezoeken[i - 1]?.snapshot;
      return voor && event.type !== 'HULPVRAAG_ONTVANGEN' ? [{ voor, na, event }] : [];
    });

  it('counts the whole waiting time exactly from the first aanmelding until the help begins', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      expect([termijnen.has('totaleWachttijd'), termijnen.has('totaleWachttijdRegio')]).toEqual([
        isIn(snapshot, 'bijAanbieder'),
        isIn(snapshot, 'bijAanbieder'),
      ]);
    }
  });

  it('owes the provider one answer for each open verzoek, and none otherwise', () => {
    for (const snapshot of lopende(bezoeken)) {
      const { termijnen } = aangegeven(snapshot);
      const verschuldigd = ['antwoordVerzoek', 'verzoekInOnderzoek'].filter((termijn) => termijnen.has(termijn));
      const isOpen = OPEN.some((id) => isIn(snapshot, id));
      expect(verschuldigd).toHaveLength(isOpen ? 1 : 0);
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
    for (const snapshot of lopende(bezoeken)) {
      if (isIn(snapshot, 'toegewezen') || !isIn(snapshot, 'onderweg'))
        expect([isIn(snapshot, 'cjgOpen'), isIn(snapshot, 'cjgGeweigerd')]).toEqual([false, false]);
    }
  });

  it('owes the answer to a verzoek until it is given, whichever way the family goes', () => {
    const isOpen = (een: AnyMachineSnapshot): boolean => OPEN.some((id) => isIn(een, id));
    const voorbij = stappen().filter(({ voor, na }) => isOpen(voor) && !isOpen(na));
    expect(voorbij.length).toBeGreaterThan(10);
    expect(new Set(voorbij.map(({ event }) => event.type))).toEqual(
      new Set(['ANTWOORD_VERZONDEN', 'TOEWIJZING_VERZONDEN']),
    );
  });

  it('never lets an answer to the verzoek end the search of the family', () => {
    const antwoorden = stappen().filter(
      ({ event, voor }) => event.type === 'ANTWOORD_VERZONDEN' && isIn(voor, 'verzoek'),
    );
    expect(antwoorden.length).toBeGreaterThan(5);
    for (const { na } of antwoorden) expect([na.status, isIn(na, 'bijAanbieder')]).toEqual(['active', true]);
  });

  it('lets no second verzoek in while one is open', () => {
    const verzoeken = stappen().filter(({ event }) => event.type === 'VERZOEK_OM_TOEWIJZING_ONTVANGEN');
    for (const { voor, na } of verzoeken.filter((een) => isIn(een.voor, 'verzoek')))
      expect(na.value).toEqual(voor.value);
  });

  it('asks nothing about waiting too long of a family that does not wait', () => {
    expect(lopende(bezoeken).some((een) => isIn(een, 'bovenNorm'))).toBe(true);
    for (const snapshot of lopende(bezoeken).filter((een) => !isIn(een, 'bijAanbieder')))
      expect(aangegeven(snapshot).taken.has('alternatiefZoeken')).toBe(false);
  });

  it('closes only with safety in hand and a gemeente that has the child', () => {
    const gesloten = stappen().filter(({ event }) => event.type === 'ZAAK_GESLOTEN');
    expect(gesloten.length).toBeGreaterThan(2);
    for (const { voor } of gesloten.filter(({ voor: een }) => !OVERLEDENSTATEN.some((id) => isIn(een, id)))) {
      expect(isIn(voor, 'veiligheidGeborgd') || isIn(voor, 'veiligThuisHeeftZicht')).toBe(true);
      expect([isIn(voor, 'woonplaatsHier'), isIn(voor, 'afgerond')]).toEqual([true, true]);
    }
  });

  it('keeps sight on safety with the sender while a crisis or Veilig Thuis has not accepted', () => {
    for (const snapshot of lopende(bezoeken).filter((een) => isIn(een, 'crisis') || isIn(een, 'veiligThuis'))) {
      const { termijnen, taken } = aangegeven(snapshot);
      expect(termijnen.has('zichtOpVeiligheid') || termijnen.has('zichtHerhalen')).toBe(true);
      expect(taken.has('zichtHouden')).toBe(true);
    }
  });
});
