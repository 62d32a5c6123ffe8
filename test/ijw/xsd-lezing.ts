import { SaxesParser } from 'saxes';
import { schematekst } from './standaard.ts';

/** An element as a schema declares it. */
export interface Xsdelement {
  readonly naam: string;
  readonly type: string;
  readonly aantal: string;
}

/** What a schema file declares: the elements of each complexType, and the codes of each simpleType. */
export interface Xsd {
  readonly groepen: ReadonlyMap<string, readonly Xsdelement[]>;
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** Reads the declarations of a schema of the standard: flat complexTypes with a sequence, and simpleTypes with a restriction. */
export function leesXsd(naam: string): Xsd {
  const groepen = new Map<string, Xsdelement[]>();
  const codes = new Map<string, string[]>();
  let groep: Xsdelement[] = [];
  let lijst: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on(
    'opentag',
    ({ name, attributes: { name: eigen, type, base, value = '', minOccurs = '1', maxOccurs = '1' } }) => {
      if (name === 'xs:complexType') groepen.set(eigen ?? '', (groep = []));
      else if (name === 'xs:simpleType' && eigen !== undefined) codes.set(eigen, (lijst = []));
      else if (name === 'xs:enumeration') lijst.push(value);
      else if (name === 'xs:element')
        groep.push({ naam: eigen ?? '', type: type ?? '', aantal: `${minOccurs}..${maxOccurs}` });
      else if (name === 'xs:restriction' && base?.startsWith('ijw:')) benoemLaatste(groep, base);
    },
  );
  parser.write(schematekst(naam)).close();
  return { groepen, codes };
}

/** An element with a type of its own is restricted from a leaf type. */
function benoemLaatste(groep: Xsdelement[], type: string): void {
  const laatste = groep.pop();
  if (laatste) groep.push({ ...laatste, type });
}
