import type { Rol } from '../contracts/rollen.ts';
import type { TeMelden } from '../contracts/melding.ts';
import { om } from '../termijnen/testing.ts';
import { stempel } from './stempel.ts';
import { Proef } from './testing/proef.ts';

const NU = om('2027-01-20', 14);

function gestempeld(geldigOp?: string, rollen: Rol[] = ['besluitteam'], proef = Proef.begonnen(), type = 'VERDIEPT') {
  const melding: TeMelden = { type, gegevens: {}, ...(geldigOp !== undefined && { geldigOp }) };
  const door = { id: 'u-007', rollen, organisatie: 'GM0642' };
  return stempel(proef.route, proef.toestand, melding, door, 'k-1', NU);
}

describe('stempel: when', () => {
  it.each([
    { geval: 'nothing means now', geldigOp: undefined, verwacht: NU },
    { geval: 'a bare day means now when it is today', geldigOp: '2027-01-20', verwacht: NU },
    { geval: 'the day of entry into the state means that moment', geldigOp: '2027-01-11', verwacht: om('2027-01-11') },
    {
      geval: 'another day means its first instant in Amsterdam',
      geldigOp: '2027-01-15',
      verwacht: om('2027-01-15', 0),
    },
    { geval: 'a summer day as well', geldigOp: '2026-07-01', verwacht: '2026-06-30T22:00:00.000Z' },
    {
      geval: 'an instant with offset is that instant',
      geldigOp: '2027-01-15T10:00:00+01:00',
      verwacht: om('2027-01-15', 10),
    },
  ])('$geval', ({ geldigOp, verwacht }) => {
    expect(gestempeld(geldigOp)).toMatchObject({ geldigOp: verwacht, ontvangenOp: NU });
  });

  it('reads the day of a first event as a day like any other: nothing was entered yet', () => {
    const eerste = gestempeld('2027-01-11', ['intake'], new Proef(), 'BEGONNEN');
    expect(eerste.geldigOp).toBe(om('2027-01-11', 0));
  });
});

describe('stempel: who', () => {
  it.each<{ geval: string; rollen: Rol[]; verwacht: Rol }>([
    { geval: 'the first role that may', rollen: ['monitor', 'besluitteam', 'intake'], verwacht: 'besluitteam' },
    { geval: 'its first role when none may', rollen: ['monitor', 'auditor'], verwacht: 'monitor' },
  ])('picks $geval', ({ rollen, verwacht }) => {
    expect(gestempeld(undefined, rollen).door).toEqual({ id: 'u-007', rol: verwacht, organisatie: 'GM0642' });
  });

  it('leaves the refusal to the core', () => {
    const proef = Proef.begonnen();
    expect(proef.probeer('VERDIEPT', NU, { rol: gestempeld(undefined, ['monitor']).door.rol })).toMatchObject({
      code: 'ROL.ONBEVOEGD',
    });
  });

  it('throws on a reporter without roles and on what is no instant: the schemas keep both out', () => {
    expect(() => gestempeld(undefined, [])).toThrow('role');
    expect(() => gestempeld('gisteren')).toThrow(RangeError);
  });

  it('carries a sealed text along', () => {
    const toelichting = { afdruk: 'b'.repeat(64), inhoud: 'AAAA' };
    const { route, toestand } = Proef.begonnen();
    const door = { id: 'u-007', rollen: ['intake' as const], organisatie: 'GM0642' };
    expect(stempel(route, toestand, { type: 'VERDIEPT', gegevens: {}, toelichting }, door, 'k', NU)).toMatchObject({
      toelichting,
    });
  });
});
