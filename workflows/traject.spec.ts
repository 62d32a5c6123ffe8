import fc from 'fast-check';

import { toTijdstip } from '../libs/kalender/index.ts';
import type { TrajectToestand, TrajectZaak, Zichtmelding } from './port.ts';
import { gewijzigdZicht, leegTraject, neemBeslissingOp, neemZaakOp, neemZichtOp } from './traject.ts';

const KIND = 'kind';
const om = (minuut: number) => toTijdstip(Date.UTC(2027, 0, 4, 9, minuut));
const ZAAK: TrajectZaak = { zaakId: 'zaak', jeugdigeId: KIND, organisatie: 'eigen', sinds: om(0) };
const BEGIN = neemZaakOp(leegTraject('traject'), ZAAK);

const naar = (door: string, minuut: number, regel?: number): Zichtmelding => ({
  zaak: ZAAK,
  zicht: { door, sinds: om(minuut) },
  ...(regel !== undefined && { regel }),
});
const terug = (melding: Zichtmelding): Zichtmelding => ({ ...melding, terug: true });
const na = (...meldingen: readonly Zichtmelding[]): TrajectToestand => meldingen.reduce(neemZichtOp, BEGIN);
const wie = ({ zicht }: TrajectToestand): string | undefined => zicht[KIND]?.door;

/** Moves of sight as a log holds them: moments that never go back and often stay, numbers that go on. */
const BEWEGINGEN = fc
  .array(fc.record({ door: fc.constantFrom('eigen', 'crisisteam', 'veilig-thuis'), verder: fc.nat(1) }), {
    minLength: 1,
  })
  .map((stappen) => {
    let minuut = 1;
    return stappen.map(({ door, verder }, i) => naar(door, (minuut += verder), i + 2));
  });

describe('sight on safety in a traject', () => {
  it('is with whom the newest message says, whatever the order in which they come, and however often', () => {
    fc.assert(
      fc.property(
        BEWEGINGEN.chain((echt) =>
          fc.tuple(fc.constant(echt), fc.shuffledSubarray([...echt, ...echt], { minLength: echt.length * 2 })),
        ),
        ([echt, bezorgd]) => {
          expect(wie(na(...bezorgd))).toBe(echt.at(-1)?.zicht.door);
        },
      ),
    );
  });

  it('stays where it came back to when the message that gave it away comes late', () => {
    expect(wie(na(naar('eigen', 9, 8), naar('crisisteam', 5, 4)))).toBe('eigen');
    expect(wie(na(naar('eigen', 5, 8), naar('crisisteam', 5, 7)))).toBe('eigen'); // one moment: a series
  });

  it('comes back from whom it was given to, and the same message twice is one', () => {
    const weg = naar('veilig-thuis', 5, 4);
    const back = terug(naar('eigen', 9, 8));
    for (const meldingen of [
      [weg, back],
      [back, weg],
      [weg, weg, back, back],
    ])
      expect(wie(na(...meldingen))).toBe('eigen');
  });

  it('does not come back from a later owner: only who was given it here gives it back', () => {
    const raad: TrajectZaak = { ...ZAAK, zaakId: 'raad', organisatie: 'raad' };
    const instelling: Zichtmelding = { ...naar('instelling', 7, 3), zaak: raad };
    const meldingen = [naar('veilig-thuis', 5, 4), instelling, terug(naar('eigen', 9, 8))];
    fc.assert(
      fc.property(fc.shuffledSubarray([...meldingen, ...meldingen], { minLength: 6 }), (bezorgd) => {
        expect(wie(na(...bezorgd))).toBe('instelling');
      }),
    );
  });

  it('comes back to who had it before when a hand-over inside a hand-over ends first', () => {
    const crisis: TrajectZaak = { ...ZAAK, zaakId: 'crisis', organisatie: 'crisisteam' };
    const viaCrisis = { ...naar('veilig-thuis', 6, 3), zaak: crisis };
    const weerCrisis = { ...terug(naar('crisisteam', 7, 5)), zaak: crisis };
    const heen = [naar('crisisteam', 5, 4), viaCrisis] as const;
    expect(wie(na(...heen))).toBe('veilig-thuis');
    expect(wie(na(...heen, weerCrisis))).toBe('crisisteam');
    expect(wie(na(...heen, weerCrisis, terug(naar('eigen', 8, 9))))).toBe('eigen');
  });

  it('begins where the first zaak says, and stays there when a next one says otherwise', () => {
    const bijTeam = neemZaakOp(leegTraject('traject'), { ...ZAAK, zichtBij: 'lokaal-team' });
    expect(wie(bijTeam)).toBe('lokaal-team');
    expect(wie(neemZaakOp(bijTeam, { ...ZAAK, zaakId: 'volgende', zichtBij: 'ander' }))).toBe('lokaal-team');
    expect(wie(neemZichtOp(bijTeam, naar('eigen', 1, 1)))).toBe('eigen');
  });

  it('begins with the zaak that began first, also when another one was told before it', () => {
    const later: TrajectZaak = { zaakId: 'tafel', jeugdigeId: KIND, organisatie: 'tafel', sinds: om(3) };
    const tafel = neemZaakOp(leegTraject('traject'), later);
    expect(wie(tafel)).toBe('tafel');
    expect(wie(neemZaakOp(tafel, ZAAK))).toBe('eigen');
    expect(wie(neemZichtOp(tafel, naar('crisisteam', 2, 2)))).toBe('crisisteam'); // a move is worth more than a beginning
    expect(wie(neemZaakOp(neemZichtOp(tafel, naar('crisisteam', 2, 2)), ZAAK))).toBe('crisisteam');
    expect(neemZaakOp(tafel, ZAAK).zicht[KIND]?.sinds).toBe(om(3)); // what is stored never goes back
  });

  it('goes on from where it is in a traject of an earlier release, which remembers no moves', () => {
    const { bewegingen: _nieuw, ...oud } = na(naar('crisisteam', 5, 4));
    expect(wie(neemZaakOp(oud, { ...ZAAK, zaakId: 'tafel', sinds: om(-3) }))).toBe('crisisteam');
    expect(wie(neemZichtOp(oud, terug(naar('eigen', 8, 9))))).toBe('crisisteam'); // who gave it is not known: nobody takes it away
    expect(wie(neemZichtOp(oud, naar('eigen', 8, 9)))).toBe('eigen');
  });

  it('is with who accepted at once, and the zaak that hears so later changes nothing', () => {
    const beslist = (door: string, op: number, oud: TrajectToestand) =>
      neemBeslissingOp(
        oud,
        {
          sleutel: 'zaak/3/0',
          zicht: { jeugdigeId: KIND },
          door: { id: 'u-1', rollen: ['teamleider'], organisatie: door },
        },
        om(op),
      );
    const verder = beslist('instelling', 7, beslist('crisisteam', 5, BEGIN));
    expect(wie(verder)).toBe('instelling');
    expect(wie(neemZichtOp(verder, naar('crisisteam', 5, 9)))).toBe('instelling');
    expect(wie(neemZichtOp(beslist('crisisteam', 5, BEGIN), terug(naar('eigen', 6, 9))))).toBe('eigen');
    expect(
      wie(
        neemBeslissingOp(
          BEGIN,
          { sleutel: 'zaak/3/0', zicht: null, door: { id: 'u-1', rollen: ['teamleider'], organisatie: 'x' } },
          om(5),
        ),
      ),
    ).toBe('eigen');
  });

  it('is written only when somebody else has it', () => {
    expect(gewijzigdZicht(BEGIN, na(naar('eigen', 5, 4)))).toEqual([]);
    expect(gewijzigdZicht(BEGIN, na(naar('crisisteam', 5, 4)))).toMatchObject([[KIND, { door: 'crisisteam' }]]);
  });
});
