import { leesBericht, maakRetour, schrijfBericht } from '../../ijw/index.ts';
import { BSN, jw301, jw305, jw307, jw315, jw317, jw319 } from '../../ijw/testing.ts';
import { datum } from '../../kalender/index.ts';
import { bsnVan, kopUit, kopVan, toewijzingnummersIn, toonbaar } from './kop.ts';

const retour = maakRetour(jw301(), [], { identificatie: 'R9', dagtekening: datum('2026-03-04') });

describe('the outside of a message', () => {
  it.each([
    { bericht: jw305(), afzender: '42420001', ontvanger: '0642', heen: null },
    { bericht: jw301(), afzender: '0642', ontvanger: '42420001', heen: null },
    {
      bericht: retour,
      afzender: '42420001',
      ontvanger: '0642',
      heen: { soort: 'JW301', afzender: '0642', identificatie: 'B1' },
    },
  ])('says who really sent a $bericht.soort', ({ bericht, ...wie }) => {
    const kop = kopUit(bericht.soort, bericht.header);
    expect(kop).toMatchObject({ ...wie, gemeente: 'GM0642', aanbieder: '42420001' });
  });

  it('is that of the retour itself, not of what it answers', () => {
    expect(kopUit(retour.soort, retour.header)).toMatchObject({ identificatie: 'R9', dagtekening: '2026-03-04' });
  });

  it('is known of a message that was refused after its header, and of nothing before that', () => {
    const geschreven = schrijfBericht(jw305());
    if (!geschreven.ok) throw new Error('cannot be written');
    const stuk = geschreven.xml.replace('StatusAanlevering>1<', 'StatusAanlevering>x<');
    expect(kopVan(leesBericht(stuk))).toMatchObject({ soort: 'JW305', identificatie: 'B1' });
    expect(kopVan(leesBericht('<a/>'))).toBeNull();
  });

  it('tells the client only where the message has one', () => {
    expect([bsnVan(jw305()), bsnVan(jw319()), bsnVan(retour)]).toEqual([BSN, null, null]);
  });

  it('tells the toewijzingen that a message of a provider names', () => {
    const wens = { teWijzigenProducten: [{ toewijzingNummer: 7, gewensteIngangsdatum: datum('2026-04-01') }] };
    const verzoek = jw317({ ...wens, ongewijzigdeProducten: [{ toewijzingNummer: 8 }] });
    expect([jw305(), jw307(), verzoek, jw315()].map(toewijzingnummersIn)).toEqual([[1001], [1001], [7, 8], []]);
  });

  it.each([
    { identificatie: 'B1', mag: true },
    { identificatie: '123456789', mag: true },
    { identificatie: BSN, mag: false },
    { identificatie: `0${BSN}1`, mag: false },
    { identificatie: `A${BSN}`, mag: false },
  ])('shows an identification unless there is a BSN in it: $identificatie', ({ identificatie, mag }) => {
    expect(toonbaar(identificatie)).toBe(mag ? identificatie : null);
  });
});
