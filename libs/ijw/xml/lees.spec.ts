import { jw305 } from '../testing.ts';
import { leesBericht, leesBerichtStroom } from './lees.ts';
import { schrijfBericht } from './schrijf.ts';

const uitkomst = schrijfBericht(jw305());
const GOED = uitkomst.ok ? uitkomst.xml : '';
const utf8 = new TextEncoder();

const vervang = (van: string | RegExp, door: string): string => {
  const nieuw = GOED.replace(van, door);
  if (nieuw === GOED) throw new Error('nothing was changed');
  return nieuw;
};
const utf16 = (tekst: string): Uint8Array => Uint8Array.from(Buffer.from(tekst, 'utf16le'));

function codes(bron: string | Uint8Array, maxBytes = 25_000_000): string[] {
  const gelezen = leesBericht(bron, { maxBytes });
  return gelezen.ok ? [] : gelezen.bevindingen.map(({ code }) => code);
}

const BOM_UTF8 = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8.encode(GOED)]);
const GEEN_UTF8 = Uint8Array.from([...utf8.encode(GOED.replace('</jw305:Bericht>', '')), 0xc3, 0x28]);
const ENTITEITEN = `<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const naDeclaratie = (tekst: string): string => vervang('?>\r\n', `?>\r\n${tekst}`);
const diep = (aantal: number): string => '<x>'.repeat(aantal) + '</x>'.repeat(aantal);

describe('reading a message', () => {
  it('takes one that is right, also with comments, CDATA, its own prefixes and a hint where its schema lies', () => {
    expect(codes(GOED)).toEqual([]);
    expect(codes(vervang('>Wit<', '><!-- x --><![CDATA[Wit]]><?pi x?><'))).toEqual([]);
    expect(codes(GOED.replaceAll('jw305:', 'a:').replace('xmlns:jw305', 'xmlns:a'))).toEqual([]);
    const hint = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">';
    expect(codes(vervang('jw305/schema">', `jw305/schema"${hint}`))).toEqual([]);
  });

  it.each([
    ['nothing at all', '', ['XML.ONGELDIG']],
    ['no XML', 'geen xml', ['XML.ONGELDIG']],
    ['XML that breaks off', GOED.slice(0, 400), ['XML.ONGELDIG']],
    ['an element that is not closed', vervang('</jw305:Client>', ''), ['XML.ONGELDIG']],
    ['a prefix without a namespace', vervang(/ xmlns:ijw="[^"]*"/, ''), ['XML.ONGELDIG']],
    ['an entity that nobody declared', vervang('>Wit<', '>&wit;<'), ['XML.ONGELDIG']],
    ['a second root', `${GOED}<a/>`, ['XML.ONGELDIG']],
    ['a character that XML does not have', vervang('>Wit<', '>W\u0001<'), ['XML.ONGELDIG']],
    ['XML 1.1', vervang('version="1.0"', 'version="1.1"'), ['XML.ONGELDIG']],
    ['an empty DOCTYPE', naDeclaratie('<!DOCTYPE b>'), ['XML.DOCTYPE']],
    ['an entity bomb', naDeclaratie(ENTITEITEN), ['XML.DOCTYPE']],
    ['an external entity', naDeclaratie('<!DOCTYPE b SYSTEM "file:///etc/hostname">'), ['XML.DOCTYPE']],
    ['a byte order mark (OP192)', BOM_UTF8, ['XML.BOM']],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(GOED)]), ['XML.CODERING']],
    ['UTF-16 without a mark', utf16(GOED), ['XML.CODERING']],
    ['another encoding by its own word', vervang('UTF-8', 'ISO-8859-1'), ['XML.CODERING']],
    ['bytes that are no UTF-8', GEEN_UTF8, ['XML.CODERING']],
    ['another root', vervang(/jw305:Bericht/g, 'jw305:Anders'), ['BERICHT.ONBEKEND']],
    ['another release', vervang(/3_2\/jw305/, '3_1/jw305'), ['BERICHT.ONBEKEND']],
    ['a root without a namespace', '<Bericht/>', ['BERICHT.ONBEKEND']],
    ['a declaratie', vervang(/jw305\/schema/, 'jw323/schema'), ['BERICHT.NIET_ONDERSTEUND']],
    ['the code of another message', vervang('>438<', '>436<'), ['BERICHT.CODE_ONJUIST']],
    ['another version', vervang('BerichtVersie>3<', 'BerichtVersie>2<'), ['BERICHT.VERSIE_ONJUIST']],
    ['another subversion', vervang('BerichtSubversie>2<', 'BerichtSubversie>1<'), ['BERICHT.VERSIE_ONJUIST']],
    ['an element in another namespace', vervang(/ijw:Voornamen/g, 'jw305:Voornamen'), ['NAAMRUIMTE.ONJUIST']],
    [
      'an element that does not exist',
      vervang('<jw305:Geslacht>', '<jw305:Oogkleur/><jw305:Geslacht>'),
      ['ELEMENT.ONBEKEND'],
    ],
    [
      'a name in small letters',
      vervang(/jw305:Geslacht/g, 'jw305:geslacht'),
      ['ELEMENT.ONBEKEND', 'ELEMENT.ONTBREEKT'],
    ],
    ['an element inside a value', vervang('>Wit<', '>Wit<ijw:B/><'), ['ELEMENT.ONBEKEND']],
    [
      'the name of a field of every object',
      vervang('<jw305:Geslacht>', '<jw305:Constructor/><jw305:Geslacht>'),
      ['ELEMENT.ONBEKEND'],
    ],
    [
      'elements in another order',
      vervang(/(<jw305:Bsn>.*)\r\n\t*(<jw305:Geboortedatum>[^]*<\/jw305:Geboortedatum>)/, '$2$1'),
      ['ELEMENT.VOLGORDE'],
    ],
    ['an element twice', vervang(/(<jw305:Bsn>.*)\r\n/, '$1$1'), ['ELEMENT.DUBBEL']],
    ['an element that is missing', vervang(/<jw305:Geslacht>.*\r\n/, ''), ['ELEMENT.ONTBREEKT']],
    ['a list without items', vervang(/<jw305:StartProduct>[^]*<\/jw305:StartProduct>/, ''), ['ELEMENT.ONTBREEKT']],
    ['an attribute', vervang('<jw305:Client>', '<jw305:Client soort="1">'), ['ATTRIBUUT.ONBEKEND']],
    ['text between elements', vervang('<jw305:Client>', '<jw305:Client>tekst'), ['TEKST.MISPLAATST']],
    ['an empty value', vervang('>Wit<', '><'), ['WAARDE.ONGELDIG']],
    ['a day that does not exist', vervang(/Begindatum>[^<]*</, 'Begindatum>2026-02-29<'), ['WAARDE.ONGELDIG']],
    ['a day with a zone', vervang(/Begindatum>[^<]*</, 'Begindatum>2026-02-28Z<'), ['WAARDE.ONGELDIG']],
    ['a number that is too large', vervang('>1001<', '>1000000000<'), ['WAARDE.ONGELDIG']],
    ['a code that its list does not have', vervang(/Geslacht>0</, 'Geslacht>7<'), ['CODE.ONBEKEND']],
    ['a BSN of eight digits', vervang('>999900006<', '>99990000<'), ['WAARDE.ONGELDIG']],
    ['a BSN that fails the elfproef', vervang('>999900006<', '>999900007<'), ['CS002']],
    ['a BSN of zeros', vervang('>999900006<', '>000000000<'), ['CS002']],
    [
      'elements that go too deep',
      vervang('<jw305:Geslacht>', `${diep(40)}<jw305:Geslacht>`),
      ['ELEMENT.ONBEKEND', 'XML.TE_DIEP'],
    ],
  ])('refuses %s', (_, bron, verwacht) => {
    expect(codes(bron)).toEqual(verwacht);
  });

  it('stops when there are too many faults', () => {
    const gevonden = codes(vervang('<jw305:Client>', `<jw305:Client>${'<jw305:X/>'.repeat(5000)}`));
    expect(gevonden.at(-1)).toBe('XML.TE_VEEL_FOUTEN');
    expect(gevonden.length).toBeLessThan(110);
  });

  it('holds the limit before and while it reads', async () => {
    expect(codes(GOED, GOED.length)).toEqual([]);
    expect(codes(GOED, GOED.length - 1)).toEqual(['XML.TE_GROOT']);
    let gegeven = 0;
    async function* stroom() {
      for (; gegeven < 1_000_000; gegeven += 1000) yield utf8.encode(' '.repeat(1000));
    }
    const grenzen = { maxBytes: 5000 };
    expect(await leesBerichtStroom(stroom(), { omvang: 6000, grenzen })).toMatchObject({ ok: false });
    expect(gegeven).toBe(0);
    expect(await leesBerichtStroom(stroom(), { grenzen })).toMatchObject({ bevindingen: [{ code: 'XML.TE_GROOT' }] });
    expect(gegeven).toBeLessThan(7000);
  });

  it('reads the same whatever the parts in which it comes', async () => {
    const bytes = utf8.encode(vervang('>Wit<', '>Wït 𝒳<'));
    async function* perByte() {
      for (let i = 0; i < bytes.length; i += 1) yield bytes.subarray(i, i + 1);
    }
    expect(await leesBerichtStroom(perByte())).toEqual(leesBericht(bytes));
    expect(leesBericht(bytes).ok).toBe(true);
  });

  it('tells the kind and the parties of a refused message as far as it could read them', () => {
    const header = { afzender: '42420001', ontvanger: '0642' };
    expect(leesBericht(vervang('>Wit<', '><'))).toMatchObject({ soort: 'JW305', header });
    expect(leesBericht(vervang('>0642<', '>642<'))).not.toHaveProperty('header');
  });

  it('names the place and the line of what is wrong', () => {
    const gelezen = leesBericht(vervang('>1001<', '>x<'));
    expect(gelezen).toMatchObject({
      bevindingen: [
        {
          pad: '/Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer',
          plek: ['client', 'startProducten', 0, 'toewijzingNummer'],
          uitleg: 'De waarde past hier niet. Gevraagd: een heel getal van 0 tot en met 999999999.',
          tekstregel: GOED.slice(0, GOED.indexOf('>1001<')).split('\n').length,
        },
      ],
    });
  });
});
