import { Tijdstip } from '../../libs/contracts/tijd.ts';
import type { TrajectToestand } from '../../workflows/port.ts';
import type { Opname } from './opname.ts';
import { keurTraject } from './traject.ts';

const BEGIN = Tijdstip.parse('2026-11-23T09:00:00.000Z');
const LATER = Tijdstip.parse('2026-11-23T10:00:00.000Z');
const [ZAAK, KIND, TRAJECT] = ['zaak-1', 'kind-1', 'traject-1'] as const;

type Deel = Pick<Opname, 'zicht'> & {
  readonly zaak: Partial<Opname['zaak']>;
  readonly uitbak: readonly Partial<Opname['uitbak'][number]>[];
};

/** The parts of a look at a zaak that matter here. */
function opname(zicht: [string | null, Tijdstip | null], aan?: string | null): Opname {
  const deel: Deel = {
    zaak: { id: ZAAK, jeugdige: KIND, traject: TRAJECT, organisatie: 'cjg' },
    uitbak: aan === undefined ? [] : [{ soort: 'zicht', nietVoor: LATER, inhoud: { aan } }],
    zicht: { zichtDoor: zicht[0], zichtSinds: zicht[1] },
  };
  return deel as Opname;
}

function stand(door: string, sinds = BEGIN, zaakId: string = ZAAK): TrajectToestand {
  const zaken = [{ zaakId, jeugdigeId: KIND, organisatie: 'cjg', sinds: BEGIN }];
  return { trajectId: TRAJECT, zaken, zicht: { [KIND]: { door, sinds } } };
}

describe('the judgement of a traject', () => {
  it('finds nothing wrong when all hold the same', () => {
    expect(keurTraject(opname(['cjg', BEGIN]), stand('cjg'))).toEqual([]);
    expect(keurTraject(opname(['crisis', LATER], 'crisis'), stand('crisis', LATER))).toEqual([]);
    expect(keurTraject(opname(['cjg', LATER], null), stand('cjg', LATER))).toEqual([]);
  });

  it.each([
    { geval: 'no workflow', gezien: opname(['cjg', BEGIN]), houdt: null, gebrek: 'has no workflow' },
    { geval: 'another zaak', gezien: opname(['cjg', BEGIN]), houdt: stand('cjg', BEGIN, 'x'), gebrek: 'one zaak' },
    { geval: 'two owners', gezien: opname(['cjg', BEGIN]), houdt: stand('crisis'), gebrek: 'workflow of' },
    { geval: 'a message lost', gezien: opname(['cjg', BEGIN], 'crisis'), houdt: stand('cjg'), gebrek: 'database' },
    { geval: 'no row', gezien: opname([null, null]), houdt: stand('cjg'), gebrek: 'database' },
    { geval: 'another moment', gezien: opname(['cjg', LATER]), houdt: stand('cjg'), gebrek: 'since when' },
  ])('finds $geval', ({ gezien, houdt, gebrek }) => {
    expect(keurTraject(gezien, houdt)).toContainEqual(expect.stringContaining(gebrek));
  });
});
