import fc from 'fast-check';

import type { TeMelden } from '../../libs/contracts/melding.ts';
import type { Tijdstip } from '../../libs/contracts/tijd.ts';
import {
  begin,
  neemReeks,
  volgendMoment,
  type Effect,
  type Klok,
  type Stap,
  type ZaakToestand,
} from '../../libs/engine/index.ts';
import { NEDERLANDSE_KALENDER, toMillis, toTijdstip } from '../../libs/kalender/index.ts';
import { BEGIN_OP, momentVan, type Verloop } from '../gedeeld/testing/loop.ts';
import { cjgIntakeRoute } from './cjg-intake.route.ts';
import { baan } from './testing/loop.ts';
import { PADEN, type Padstap } from './testing/paden.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
const BEHEERDER = { id: 'u-002', rollen: ['beheerder' as const], organisatie: 'GM0642' };
const DAG = 86_400_000;

/** A zaak that lived here: woken at each of its moments, as its workflow does. */
function geleefd(stappen: readonly Padstap[], tot: Tijdstip): Verloop {
  let verloop: Verloop = { toestand: begin(cjgIntakeRoute, NEDERLANDSE_KALENDER, IDS, BEGIN_OP), effecten: [] };
  const leef = (nu: Tijdstip): void => {
    for (let op = volgendMoment(verloop.toestand); op !== null && op <= nu; op = volgendMoment(verloop.toestand)) {
      verloop = baan.wacht(verloop, op);
    }
  };
  for (const [nummer, stap] of stappen.entries()) {
    leef(momentVan(stap.dag, nummer));
    verloop = baan.neem(verloop, stap, nummer);
  }
  leef(tot);
  return verloop;
}

function overgenomen(stappen: readonly Padstap[], nu: Tijdstip, aangenomen?: readonly number[]): Stap {
  const feiten = stappen.map(({ dag, type, gegevens }, i): TeMelden => ({
    type,
    gegevens,
    geldigOp: momentVan(dag, i),
  }));
  const gegevens = {
    systeem: 'oud',
    verwijzing: 'Z-1',
    mandaat: 'B-1',
    ...(aangenomen && { aangenomen: [...aangenomen] }),
  };
  const gebeurtenissen = [{ type: 'ZAAK_OVERGENOMEN', gegevens }, ...feiten];
  const leeg = begin(cjgIntakeRoute, NEDERLANDSE_KALENDER, IDS, nu);
  const uitkomst = neemReeks(cjgIntakeRoute, leeg, { gebeurtenissen, door: BEHEERDER, kenmerk: 'k-1' }, nu, NEDERLANDSE_KALENDER); // prettier-ignore
  if (!uitkomst.ok) throw new Error(`${uitkomst.code} at ${String(uitkomst.plaats)}`);
  return uitkomst;
}

/** Where a zaak is, without when it was told and under which number: those differ, and nothing else may. */
function wezen({ snapshot, sinds, ingangen, feiten, klokken, taken, beeindigd }: ZaakToestand): object {
  return {
    snapshot,
    sinds,
    ingangen,
    beeindigd,
    klokken: klokken.map(klokwezen),
    taken: taken.map(({ taak }) => taak),
    feiten: feiten.map(({ type, geldigOp, overgang, herroepen }) => ({ type, geldigOp, overgang, herroepen })),
  };
}

function klokwezen(klok: Klok): object {
  const zonder = (een: object): object => ({ ...een, volgnummer: 0, bekendOp: '' });
  return {
    ...klok,
    feiten: klok.feiten.map(zonder),
    herzieningen: klok.herzieningen.map(zonder),
    overschrijdingen: klok.overschrijdingen.map(zonder),
  };
}

function uitgaand(effecten: readonly Effect[], nu: Tijdstip): readonly Effect[] {
  return effecten.filter(
    (effect) =>
      effect.soort === 'overdracht' ||
      (effect.soort === 'bericht' && (effect.bericht.over !== 'gezin' || effect.bericht.nietVoor <= nu)),
  );
}

const na = (stappen: readonly Padstap[], dagen: number): Tijdstip =>
  toTijdstip(toMillis(momentVan(stappen.at(-1)?.dag ?? 0, stappen.length)) + dagen * DAG);

const SNEDEN = Object.entries(PADEN).flatMap(([naam, { stappen }]) =>
  stappen.map((_, i) => ({ naam, aantal: i + 1, stappen: stappen.slice(0, i + 1) })),
);

describe('a zaak that is taken over', () => {
  it.each(SNEDEN)('is where it would be had it lived here: $naam, $aantal facts', ({ stappen }) => {
    for (const dagen of [0, 75]) {
      const nu = na(stappen, dagen);
      const { toestand, effecten } = overgenomen(stappen, nu);
      expect(wezen(toestand)).toEqual(wezen(geleefd(stappen, nu).toestand));
      expect(uitgaand(effecten, nu)).toEqual([]);
    }
  });

  it('does from then on what it would have done, message by message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SNEDEN.filter(({ aantal }) => aantal > 1)),
        fc.nat(),
        fc.integer({ min: 0, max: 300 }),
        ({ stappen }, plek, dagen) => {
          const verteld = stappen.slice(0, 1 + (plek % stappen.length));
          const vanaf = na(verteld, 0);
          const later = na(stappen, dagen);
          const hier = baan.wacht(overgenomen(verteld, vanaf), later);
          expect(hier.toestand.beeindigd).toBe(geleefd(verteld, later).toestand.beeindigd);
          const daar = baan.wacht(geleefd(verteld, vanaf), later);
          expect(berichten(hier.effecten)).toEqual(
            berichten(daar.effecten.slice(geleefd(verteld, vanaf).effecten.length)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells of its past in the log, each thing on its own date, and by whom it was told', () => {
    const { stappen } = PADEN.dwangsom;
    const nu = na(stappen, 3);
    const regels = overgenomen(stappen, nu).effecten.flatMap((een) => (een.soort === 'logregel' ? [een.regel] : []));
    const dagen = regels.slice(1, -1).map(({ geldigOp }) => geldigOp);
    expect(dagen).toEqual(dagen.toSorted());
    expect(regels.map(({ ontvangenOp }) => ontvangenOp)).toEqual(regels.map(() => nu));
    expect([regels[0]?.type, regels.at(-1)?.type]).toEqual(['ZAAK_OVERGENOMEN', 'OVERNAME_AFGEROND']);
    const momenten = regels.filter(({ type }) => type.startsWith('TERMIJN_'));
    expect(momenten.length).toBeGreaterThan(5);
    expect(momenten.every(({ gegevens }) => gegevens['overgenomen'] === true && gegevens['teLaat'] === false)).toBe(
      true,
    );
    const doors = new Set(regels.filter((een) => !momenten.includes(een)).map(({ door }) => `${door.rol} ${door.id}`));
    expect([...doors]).toEqual(['beheerder u-002', 'systeem wissel']);
  });

  it('shows a breach of the past: since when, and that it became known here at the take-over', () => {
    const [aanmelding] = PADEN.aanvraagTotBesluit.stappen;
    const nu = na([aanmelding], 75);
    const klok = overgenomen([aanmelding], nu).toestand.klokken.find(({ termijn }) => termijn === 'beslistermijn');
    // Eight weeks from Monday 11 January 2027: Monday 8 March is the last day. Source: Awb 4:13.
    expect(klok?.overschrijdingen).toEqual([{ versie: 1, sinds: '2027-03-08T23:00:00.000Z', bekendOp: nu }]);
    expect(klok?.momenten.every(({ op }) => op > nu)).toBe(true);
  });

  it('still tells the family what it has yet to hear, at the time at which it would have', () => {
    const [aanmelding] = PADEN.ingetrokken.stappen; // a melding: after four weeks its family hears that we are still at it
    const gepland = (dagen: number): string[] =>
      overgenomen([aanmelding], na([aanmelding], dagen)).effecten.flatMap((een) =>
        een.soort === 'bericht' && een.bericht.over === 'gezin' ? [een.bericht.nietVoor] : [],
      );
    const vierWeken = toTijdstip(toMillis(momentVan(0, 0)) + 28 * DAG);
    expect(gepland(20)).toContain(vierWeken);
    expect(gepland(20).every((op) => op > na([aanmelding], 20))).toBe(true);
    expect(gepland(29)).not.toContain(vierWeken);
  });

  it('records a breach only where there was one', () => {
    const { stappen } = PADEN.aanvraagTotBesluit;
    const { klokken } = overgenomen(stappen, na(stappen, 300)).toestand;
    expect(klokken.filter(({ termijn }) => termijn === 'beslistermijn').flatMap((een) => een.overschrijdingen)).toEqual(
      [],
    );
  });
});

function berichten(effecten: readonly Effect[]): string[] {
  return effecten.flatMap((een) =>
    een.soort === 'bericht' && een.bericht.over === 'termijn'
      ? [`${een.bericht.klok} ${een.bericht.stap} ${een.aan} ${String(een.bericht.uiterlijk)}`]
      : [],
  );
}
