import { BERICHTEN, CODELIJSTEN, leesBericht, schrijfBericht } from '../../libs/ijw/index.ts';
import type { Berichtsoort } from '../../libs/ijw/index.ts';
import { elementNaam } from '../../libs/ijw/vorm.ts';
import type { Veld, Vorm } from '../../libs/ijw/vorm.ts';
import { heeftStandaard, tegenXsd, voorbeelden } from './standaard.ts';
import { leesXsd } from './xsd-lezing.ts';

const metXsd = heeftStandaard() ? describe : describe.skip;
const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort);

/** A description as lines: path, how often, and the type of a leaf. */
function regelsVan(vorm: Vorm, pad = ''): string[] {
  if (vorm.vorm === 'blad') return [];
  const delen: [string, string, Vorm][] =
    vorm.vorm === 'lijst'
      ? [[vorm.element, '1..unbounded', vorm.van]]
      : Object.entries<Veld>(vorm.velden).map(([naam, veld]) =>
          veld.vorm === 'optioneel' ? [elementNaam(naam), '0..1', veld.van] : [elementNaam(naam), '1..1', veld],
        );
  const ruimte = vorm.vorm === 'groep' && vorm.ruimte === 'basis' ? 'ijw' : 'eigen';
  return delen.flatMap(([naam, aantal, kind]) => [
    `${pad}/${ruimte}:${naam} ${aantal}${kind.vorm === 'blad' ? ` ${kind.type}` : ''}`,
    ...regelsVan(kind, `${pad}/${naam}`),
  ]);
}

/** The same lines, from the schema of the standard. */
function regelsUitXsd(soort: Berichtsoort): string[] {
  const [eigen, basis] = [leesXsd(soort), leesXsd('basisschema')];
  const uit = (type: string, pad: string): string[] => {
    const isBasis = type.startsWith('ijw:');
    const elementen = (isBasis ? basis : eigen).groepen.get(type.replace(/^\w+:/, '')) ?? [];
    return elementen.flatMap(({ naam, type: kind, aantal }) => [
      `${pad}/${isBasis ? 'ijw' : 'eigen'}:${naam} ${aantal}${kind.startsWith('ijw:LDT_') ? ` ${kind.slice(8)}` : ''}`,
      ...uit(kind, `${pad}/${naam}`),
    ]);
  };
  return uit(`${soort.toLowerCase()}:Root`, '');
}

metXsd('beside the schemas of the standard', () => {
  it.each(SOORTEN)('%s has the same elements, in the same order, as often, of the same type', (soort) => {
    const verwacht = regelsUitXsd(soort);
    expect(verwacht.length).toBeGreaterThan(12);
    expect(regelsVan(BERICHTEN[soort].vorm)).toEqual(verwacht);
  });

  it('each code list has the codes of the schema', () => {
    const inSchema = [...leesXsd('basisschema').codes.values()].filter((codes) => codes.length > 0);
    const zonderDebet = inSchema.map((codes) => [...codes].sort().join()).filter((codes) => codes !== 'C,D');
    expect(CODELIJSTEN.map(({ codes }) => Object.keys(codes).sort().join()).sort()).toEqual(zonderDebet.sort());
  });
});

metXsd('an example message of the standard', () => {
  const alle = voorbeelden();

  it('is there for eight kinds', () => {
    expect(alle).toHaveLength(8);
  });

  it.each(alle)('$naam is read and written the same, or refused for the reason of its XSD', ({ naam, bytes }) => {
    const uitkomst = leesBericht(bytes);
    const bezwaren = tegenXsd(naam.replace('.xml', ''), bytes);
    expect(uitkomst.ok).toBe(bezwaren.length === 0);
    if (!uitkomst.ok) return;
    const geschreven = schrijfBericht(uitkomst.bericht);
    expect(geschreven).toMatchObject({ ok: true });
    if (geschreven.ok) expect(zonderRuimten(geschreven.xml)).toBe(zonderRuimten(Buffer.from(bytes).toString()));
  });

  it('JW315 asks for 31 June, and is refused for it and nothing else', () => {
    const jw315 = alle.find(({ naam }) => naam === 'JW315.xml');
    const uitkomst = leesBericht(jw315?.bytes ?? '');
    expect(uitkomst).toMatchObject({
      ok: false,
      soort: 'JW315',
      bevindingen: [1, 2].map((nummer) => ({
        code: 'WAARDE.ONGELDIG',
        pad: `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${nummer}]/ToewijzingEinddatum`,
        uitleg: 'De waarde past hier niet. Gevraagd: een bestaande dag als JJJJ-MM-DD, zonder tijdzone.',
      })),
    });
  });
});

/** A message without what may be written in more ways than one: namespaces and their order, line ends, space inside tags. */
function zonderRuimten(xml: string): string {
  return xml
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .replaceAll(' >', '>')
    .replaceAll('\r\n', '\n')
    .trim();
}
