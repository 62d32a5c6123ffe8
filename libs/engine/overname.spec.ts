import type { TeMelden } from '../contracts/melding.ts';
import type { Rol } from '../contracts/rollen.ts';
import type { Tijdstip } from '../contracts/tijd.ts';
import type { Weigering } from '../contracts/weigering.ts';
import { NEDERLANDSE_KALENDER } from '../kalender/index.ts';
import { om } from '../termijnen/testing.ts';
import { vuurMomentenAf } from './momenten.ts';
import { neemReeks } from './reeks.ts';
import { begin, stap, type Stap } from './stap.ts';
import { gebeurtenis } from './testing/proef.ts';
import { PROEFROUTE } from './testing/proefroute.ts';
import type { Klok, ZaakToestand } from './toestand.ts';

const IDS = { zaakId: '11111111-1111-4111-8111-111111111111', trajectId: '22222222-2222-4222-8222-222222222222' };
const NU = om('2027-03-10');
const ZAAK: TeMelden = { type: 'ZAAK_OVERGENOMEN', gegevens: { systeem: 'oud', verwijzing: 'Z-1', mandaat: 'B-1' } };

const feit = (type: string, geldigOp: string, gegevens: TeMelden['gegevens'] = {}): TeMelden => ({
  type,
  gegevens,
  geldigOp,
});
const BEGONNEN = feit('BEGONNEN', '2027-01-11');

function neem(gebeurtenissen: readonly TeMelden[], rol: Rol = 'beheerder', nu: Tijdstip = NU): Stap | Weigering {
  const door = { id: 'u-1', rollen: [rol], organisatie: 'GM0642' };
  const leeg = begin(PROEFROUTE, NEDERLANDSE_KALENDER, IDS, nu);
  return neemReeks(
    PROEFROUTE,
    leeg,
    { gebeurtenissen: [...gebeurtenissen], door, kenmerk: 'k' },
    nu,
    NEDERLANDSE_KALENDER,
  );
}

function overgenomen(...feiten: readonly TeMelden[]): Stap {
  const uitkomst = neem([ZAAK, ...feiten]);
  if (!uitkomst.ok) throw new Error(uitkomst.code);
  return uitkomst;
}

const soorten = ({ effecten }: Pick<Stap, 'effecten'>): string[] => effecten.map(({ soort }) => soort);
const types = ({ effecten }: Pick<Stap, 'effecten'>): string[] =>
  effecten.flatMap((een) => (een.soort === 'logregel' ? [een.regel.type] : []));
const klok = ({ klokken }: ZaakToestand): Klok | undefined => klokken.find(({ termijn }) => termijn === 'beslissing');

describe('a take-over', () => {
  it('is one request: it opens with its origin and closes by itself', () => {
    const uitkomst = overgenomen(BEGONNEN, feit('VERDIEPT', '2027-01-13'));
    expect(types(uitkomst)).toEqual(['ZAAK_OVERGENOMEN', 'BEGONNEN', 'VERDIEPT', 'TERMIJN_NADERT', 'TERMIJN_NADERT', 'TERMIJN_OVERSCHREDEN', 'OVERNAME_AFGEROND']); // prettier-ignore
    expect(uitkomst.toestand.overname).toEqual({
      systeem: 'oud',
      verwijzing: 'Z-1',
      op: NU,
      aangenomen: [],
      totEnMet: 7,
    });
  });

  it('sends nothing and offers nothing, and keeps clocks, tasks and decisions', () => {
    const besloten = feit('BESLOTEN', '2027-03-09', { bekendgemaaktOp: '2027-03-09' });
    const gezegd = soorten(overgenomen(BEGONNEN, feit('AANGEBODEN', '2027-01-12'), besloten));
    expect(gezegd).toEqual(expect.arrayContaining(['klok', 'taakGeopend', 'taakGesloten', 'besluit']));
    expect(gezegd).not.toContain('bericht');
    expect(gezegd).not.toContain('overdracht');
  });

  it('lets moments that come after it fire once, in time, to whoever must hear', () => {
    const { toestand } = overgenomen(BEGONNEN);
    expect(klok(toestand)?.momenten.map(({ stap: naam }) => naam)).toEqual(['herhaling-1', 'herhaling-2']);
    const later = vuurMomentenAf(PROEFROUTE, toestand, om('2027-03-16', 0), NEDERLANDSE_KALENDER);
    expect(types(later)).toEqual(['TERMIJN_OVERSCHREDEN']);
    expect(later.effecten).toContainEqual(
      expect.objectContaining({
        aan: 'teamleider',
        bericht: expect.objectContaining({ stap: 'herhaling-1', teLaat: false }),
      }),
    );
  });

  it('counts who was told elsewhere as told: a new date brings a correction, and no warning of the past', () => {
    const { toestand } = overgenomen(BEGONNEN);
    const correctie = gebeurtenis('FEIT_GECORRIGEERD', om('2027-03-11'), {
      gegevens: { volgnummer: 2, geldigOp: '2027-01-12' },
    });
    const uitkomst = stap(PROEFROUTE, toestand, correctie, NEDERLANDSE_KALENDER);
    if (!uitkomst.ok) throw new Error(uitkomst.code);
    expect(klok(uitkomst.toestand)?.verstrijktOp).toBe(om('2027-03-10', 0));
    const aanleidingen = uitkomst.effecten.flatMap((een) =>
      een.soort === 'bericht' && een.bericht.over === 'termijn' ? [een.bericht.aanleiding] : [],
    );
    expect(new Set(aanleidingen)).toEqual(new Set(['gecorrigeerd']));
    expect(klok(uitkomst.toestand)?.momenten.map(({ stap: naam }) => naam)).not.toContain('waarschuwing-50');
  });

  it('opens work for each fact that was assumed, and keeps which they are', () => {
    const gegevens = { ...ZAAK.gegevens, aangenomen: [2] };
    const uitkomst = neem([{ ...ZAAK, gegevens }, BEGONNEN, feit('VERDIEPT', '2027-01-13')]);
    if (!uitkomst.ok) throw new Error(uitkomst.code);
    expect(uitkomst.toestand.overname?.aangenomen).toEqual([3]);
    expect(uitkomst.toestand.taken).toContainEqual(
      expect.objectContaining({ taak: 'herbeoordeel', betreft: 3, id: 'herbeoordeel#3' }),
    );
    const oordeel = gebeurtenis('HERBEOORDEELD', NU, { gegevens: { volgnummer: 3, uitkomst: 'ongewijzigd' } });
    const na = stap(PROEFROUTE, uitkomst.toestand, oordeel, NEDERLANDSE_KALENDER);
    expect(na.ok && na.toestand.taken.some(({ betreft }) => betreft === 3)).toBe(false);
  });

  it('takes over a zaak that has ended as well', () => {
    const besloten = feit('BESLOTEN', '2027-02-01', { bekendgemaaktOp: '2027-02-01' });
    const { toestand } = overgenomen(BEGONNEN, besloten, feit('GESLOTEN', '2027-02-20'));
    expect(toestand).toMatchObject({ beeindigd: true, overname: { totEnMet: toestand.volgnummer } });
  });

  it('keeps the start of the zaak from being revoked', () => {
    const { toestand } = overgenomen(BEGONNEN);
    const herroeping = gebeurtenis('GEBEURTENIS_HERROEPEN', NU, { gegevens: { volgnummer: 2 } });
    expect(stap(PROEFROUTE, toestand, herroeping, NEDERLANDSE_KALENDER)).toMatchObject({
      code: 'CORRECTIE.NIET_TOEGESTAAN',
    });
  });
});

describe('a take-over is refused', () => {
  it.each<{ geval: string; reeks: readonly TeMelden[]; code: string; plaats?: number }>([
    { geval: 'without a fact', reeks: [ZAAK], code: 'OVERNAME.ZONDER_BEGIN' },
    { geval: 'twice in one', reeks: [ZAAK, BEGONNEN, ZAAK], code: 'OVERNAME.NIET_MOGELIJK', plaats: 2 },
    {
      geval: 'when a fact could not have been',
      reeks: [ZAAK, BEGONNEN, feit('GEKREGEN', '2027-01-12')],
      code: 'GEBEURTENIS.NIET_MOGELIJK',
      plaats: 2,
    },
    {
      geval: 'when facts are not in their order',
      reeks: [ZAAK, BEGONNEN, feit('VERDIEPT', '2027-01-10')],
      code: 'OVERNAME.VOLGORDE',
      plaats: 2,
    },
    {
      geval: 'when a fact is of the future',
      reeks: [ZAAK, BEGONNEN, feit('VERDIEPT', '2027-03-11')],
      code: 'GELDIG_OP.IN_TOEKOMST',
      plaats: 2,
    },
    {
      geval: 'when it begins with another fact',
      reeks: [ZAAK, feit('VERDIEPT', '2027-01-11')],
      code: 'GEBEURTENIS.NIET_MOGELIJK',
      plaats: 1,
    },
    {
      geval: 'when a fact holds what it may not',
      reeks: [ZAAK, feit('BEGONNEN', '2027-01-11', { naam: 'x' })],
      code: 'GEGEVENS.ONGELDIG',
      plaats: 1,
    },
    {
      geval: 'with a correction in it',
      reeks: [
        ZAAK,
        BEGONNEN,
        {
          ...feit('GEBEURTENIS_HERROEPEN', NU, { volgnummer: 2 }),
          toelichting: { afdruk: 'a'.repeat(64), inhoud: 'AAAA' },
        },
      ],
      code: 'OVERNAME.NIET_MOGELIJK',
      plaats: 2,
    },
    {
      geval: 'when its end is told by hand',
      reeks: [ZAAK, BEGONNEN, { type: 'OVERNAME_AFGEROND', gegevens: {} }],
      code: 'ROL.ONBEVOEGD',
      plaats: 2,
    },
  ])('$geval', ({ reeks, code, plaats }) => {
    const uitkomst = neem(reeks);
    expect(uitkomst).toMatchObject({ ok: false, code });
    expect(!uitkomst.ok && uitkomst.plaats).toBe(plaats);
  });

  it('from who may not take over', () => {
    expect(neem([ZAAK, BEGONNEN], 'teamleider')).toMatchObject({ code: 'ROL.ONBEVOEGD', plaats: 0 });
  });

  it('on a zaak that runs here', () => {
    const { toestand } = overgenomen(BEGONNEN);
    const nog = gebeurtenis('ZAAK_OVERGENOMEN', NU, { gegevens: ZAAK.gegevens, rol: 'beheerder' });
    expect(stap(PROEFROUTE, toestand, nog, NEDERLANDSE_KALENDER)).toMatchObject({ code: 'OVERNAME.NIET_MOGELIJK' });
  });

  it('and facts are told by nobody else once it is complete', () => {
    const { toestand } = overgenomen(BEGONNEN);
    const later = gebeurtenis('VERDIEPT', NU, { rol: 'beheerder' });
    expect(stap(PROEFROUTE, toestand, later, NEDERLANDSE_KALENDER)).toMatchObject({ code: 'ROL.ONBEVOEGD' });
  });
});
